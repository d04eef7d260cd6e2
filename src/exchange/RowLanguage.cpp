// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/RowLanguage.h"

#include <QSet>
#include <optional>

namespace chitai {

namespace {

enum class Evidence { None, Cyrillic, German, English, Latin };

bool isGermanWord(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("der"),   QStringLiteral("die"),   QStringLiteral("das"),
        QStringLiteral("und"),   QStringLiteral("ist"),   QStringLiteral("ein"),
        QStringLiteral("eine"),  QStringLiteral("den"),   QStringLiteral("dem"),
        QStringLiteral("einen"), QStringLiteral("nicht"), QStringLiteral("im"),
        QStringLiteral("mit"),   QStringLiteral("auf"),   QStringLiteral("ich"),
        QStringLiteral("wir"),   QStringLiteral("sie"),   QStringLiteral("er"),
        QStringLiteral("es"),    QStringLiteral("sind"),  QStringLiteral("zu"),
        QStringLiteral("von"),   QStringLiteral("hat"),   QStringLiteral("auch")};
    return words.contains(word);
}

bool isEnglishWord(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("the"),  QStringLiteral("and"),  QStringLiteral("is"),
        QStringLiteral("a"),    QStringLiteral("of"),   QStringLiteral("to"),
        QStringLiteral("it"),   QStringLiteral("are"),  QStringLiteral("on"),
        QStringLiteral("he"),   QStringLiteral("she"),  QStringLiteral("we"),
        QStringLiteral("you"),  QStringLiteral("they"), QStringLiteral("my"),
        QStringLiteral("with"), QStringLiteral("has"),  QStringLiteral("this"),
        QStringLiteral("that"), QStringLiteral("at"),   QStringLiteral("for"),
        QStringLiteral("i"),    QStringLiteral("an"),   QStringLiteral("not")};
    return words.contains(word);
}

Evidence evidenceOf(QStringView text)
{
    int cyrillic = 0;
    int latin = 0;
    int german = 0;
    int english = 0;
    QString word;
    const auto endWord = [&] {
        german += isGermanWord(word) ? 1 : 0;
        english += isEnglishWord(word) ? 1 : 0;
        word.clear();
    };
    for (const QChar letter : text) {
        const QChar::Script script = letter.script();
        if (script == QChar::Script_Cyrillic)
            ++cyrillic;
        else if (script == QChar::Script_Latin)
            ++latin;
        const QChar small = letter.toLower();
        german += QStringView(u"äöüß").contains(small) ? 1 : 0;
        if (letter.isLetter())
            word += small;
        else if (!word.isEmpty())
            endWord();
    }
    endWord();
    if (cyrillic > latin)
        return Evidence::Cyrillic;
    if (latin == 0)
        return Evidence::None;
    if (german == english)
        return Evidence::Latin;
    return german > english ? Evidence::German : Evidence::English;
}

} // namespace

void RowLanguage::see(QStringView text)
{
    switch (evidenceOf(text)) {
    case Evidence::Cyrillic:
        ++m_cyrillic;
        break;
    case Evidence::German:
        ++m_german;
        break;
    case Evidence::English:
        ++m_english;
        break;
    case Evidence::Latin:
        ++m_unknown;
        break;
    case Evidence::None:
        break;
    }
}

Language RowLanguage::of(QStringView text) const
{
    switch (evidenceOf(text)) {
    case Evidence::Cyrillic:
        return Language::Russian;
    case Evidence::German:
        return Language::German;
    case Evidence::English:
        return Language::English;
    case Evidence::Latin:
        return latin();
    case Evidence::None:
        break;
    }
    return main();
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
