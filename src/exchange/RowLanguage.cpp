// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/RowLanguage.h"

#include "text/LanguageGuess.h"

namespace chitai {

void RowLanguage::see(QStringView text)
{
    const std::optional<Language> language = evidentLanguage(text);
    if (language == Language::Russian)
        ++m_cyrillic;
    else if (language == Language::German)
        ++m_german;
    else if (language == Language::English)
        ++m_english;
    else if (isCyrillic(text))
        ++m_unknown;
}

Language RowLanguage::of(QStringView text) const
{
    if (const std::optional<Language> language = evidentLanguage(text))
        return *language;
    return isCyrillic(text) ? latin() : main();
}

Language RowLanguage::main() const
{
    const int latinTexts = m_german + m_english + m_unknown;
    if (m_cyrillic + latinTexts == 0)
        return m_expected;
    return m_cyrillic > latinTexts ? Language::Russian : latin();
}

Language RowLanguage::latin() const
{
    if (m_german != m_english)
        return m_german > m_english ? Language::German : Language::English;
    return m_expected == Language::Russian ? Language::English : m_expected;
}

} // namespace chitai
