// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameFinder.h"

#include <QJsonObject>

namespace chitai {

/// Replaces private names by stand-ins in one request, and maps stand-ins back. The stand-in of a
/// word has the same gender, case and capitals ("с Машей": "с Вандой"), and occurs neither in the
/// question nor among the family's names.
class NameMask
{
public:
    /// Hides nothing.
    NameMask() = default;
    /// For a question with these texts.
    NameMask(NameFinder finder, const QStringList &texts);

    [[nodiscard]] bool isEmpty() const { return m_finder.isEmpty(); }
    [[nodiscard]] QString hide(QStringView text) const;
    /// The family's name in the case of a stand-in, with its capitals; nothing where the word is
    /// none.
    [[nodiscard]] std::optional<QString> nameBehind(QStringView word) const;
    /// A stand-in may begin like this.
    [[nodiscard]] bool canBegin(QStringView word) const;

private:
    struct Form
    {
        int word = 0;
        int form = 0;
    };

    NameFinder m_finder;
    QList<NameForms> m_standIns; ///< of the words of the finder
    QHash<QString, Form> m_back; ///< by the folded form of a stand-in
    QStringList m_sorted; ///< its keys
};

/// The body of a request with names hidden in every text that it holds, at whatever depth, but for
/// those of the protocol ("model", "role"). The mask is for the answer.
struct MaskedBody
{
    QJsonObject body;
    NameMask mask;
};

[[nodiscard]] MaskedBody maskBody(const QJsonObject &body, const NameFinder &finder);

} // namespace chitai
