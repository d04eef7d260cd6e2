// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace chitai {

/// Takes the children's names out of what leaves the house.
class NameShield
{
public:
    NameShield() = default;
    explicit NameShield(const QStringList &names);

    /// Each name, also in another case of the grammar ("Маша", "Маши", "Машей", "Lisas"), is
    /// replaced by a word for a child.
    [[nodiscard]] QString hide(const QString &text) const;

private:
    QRegularExpression m_pattern; // without a pattern: no names
};

} // namespace chitai
