// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringView>

namespace chitai {

/// Tells the language of texts that stand together, each by its own letters and words, and where
/// these don't say whether it is German or English, by those of the others.
class RowLanguage
{
public:
    /// Of texts that nothing speaks for or against.
    explicit RowLanguage(Language expected)
        : m_expected(expected)
    {
    }

    /// Every text is shown first, then each is asked for.
    void see(QStringView text);
    [[nodiscard]] Language of(QStringView text) const;
    /// Of most texts.
    [[nodiscard]] Language main() const;

private:
    [[nodiscard]] Language latin() const;

    Language m_expected;
    int m_cyrillic = 0; // texts
    int m_german = 0;
    int m_english = 0;
    int m_unknown = 0; // Latin ones
};

} // namespace chitai
