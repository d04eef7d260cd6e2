// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Headings.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

constexpr qsizetype longestName = 24;

/// Names are compared without case, ё, and what stands around them.
QString foldedName(QStringView name)
{
    QString folded = name.trimmed().toString().toLower();
    folded.replace(u'ё', u'е');
    while (!folded.isEmpty() && (folded.back() == u':' || folded.back() == u'.'))
        folded.chop(1);
    return folded.trimmed();
}

struct LanguageNames
{
    Language language;
    QStringList names;
};

const std::array<LanguageNames, 3> &languageNames()
{
    static const std::array<LanguageNames, 3> names{{
        {Language::Russian,
         {QStringLiteral("ru"), QStringLiteral("rus"), QStringLiteral("russian"),
          QStringLiteral("russisch"), QStringLiteral("русский"), QStringLiteral("русский язык"),
          QStringLiteral("по-русски"), QStringLiteral("рус")}},
        {Language::German,
         {QStringLiteral("de"), QStringLiteral("deu"), QStringLiteral("ger"),
          QStringLiteral("german"), QStringLiteral("deutsch"), QStringLiteral("немецкий"),
          QStringLiteral("немецкий язык"), QStringLiteral("по-немецки"), QStringLiteral("нем")}},
        {Language::English,
         {QStringLiteral("en"), QStringLiteral("eng"), QStringLiteral("english"),
          QStringLiteral("englisch"), QStringLiteral("английский"),
          QStringLiteral("английский язык"), QStringLiteral("по-английски"),
          QStringLiteral("англ")}},
    }};
    return names;
}

const QStringList &textNames()
{
    static const QStringList names{QStringLiteral("text"),
                                   QStringLiteral("texts"),
                                   QStringLiteral("texte"),
                                   QStringLiteral("word"),
                                   QStringLiteral("words"),
                                   QStringLiteral("sentence"),
                                   QStringLiteral("sentences"),
                                   QStringLiteral("phrase"),
                                   QStringLiteral("phrases"),
                                   QStringLiteral("phrasen"),
                                   QStringLiteral("wort"),
                                   QStringLiteral("wörter"),
                                   QStringLiteral("woerter"),
                                   QStringLiteral("worte"),
                                   QStringLiteral("satz"),
                                   QStringLiteral("sätze"),
                                   QStringLiteral("saetze"),
                                   QStringLiteral("vokabel"),
                                   QStringLiteral("vokabeln"),
                                   QStringLiteral("begriff"),
                                   QStringLiteral("begriffe"),
                                   QStringLiteral("term"),
                                   QStringLiteral("terms"),
                                   QStringLiteral("expression"),
                                   QStringLiteral("ausdruck"),
                                   QStringLiteral("front"),
                                   QStringLiteral("front side"),
                                   QStringLiteral("vorderseite"),
                                   QStringLiteral("question"),
                                   QStringLiteral("frage"),
                                   QStringLiteral("текст"),
                                   QStringLiteral("тексты"),
                                   QStringLiteral("слово"),
                                   QStringLiteral("слова"),
                                   QStringLiteral("предложение"),
                                   QStringLiteral("предложения"),
                                   QStringLiteral("фраза"),
                                   QStringLiteral("фразы"),
                                   QStringLiteral("выражение"),
                                   QStringLiteral("термин"),
                                   QStringLiteral("вопрос"),
                                   QStringLiteral("лицо"),
                                   QStringLiteral("лицевая сторона"),
                                   QStringLiteral("передняя сторона")};
    return names;
}

const QStringList &languageColumnNames()
{
    static const QStringList names{QStringLiteral("language"), QStringLiteral("lang"),
                                   QStringLiteral("locale"),   QStringLiteral("sprache"),
                                   QStringLiteral("язык"),     QStringLiteral("языки")};
    return names;
}

const QStringList &starredNames()
{
    static const QStringList names{
        QStringLiteral("starred"),   QStringLiteral("star"),   QStringLiteral("favorite"),
        QStringLiteral("favourite"), QStringLiteral("stern"),  QStringLiteral("favorit"),
        QStringLiteral("звездочка"), QStringLiteral("звезда"), QStringLiteral("избранное")};
    return names;
}

const QStringList &tagNames()
{
    static const QStringList names{
        QStringLiteral("tags"),       QStringLiteral("tag"),       QStringLiteral("labels"),
        QStringLiteral("label"),      QStringLiteral("category"),  QStringLiteral("schlagwörter"),
        QStringLiteral("schlagwort"), QStringLiteral("etiketten"), QStringLiteral("kategorie"),
        QStringLiteral("метки"),      QStringLiteral("метка"),     QStringLiteral("теги"),
        QStringLiteral("тег"),        QStringLiteral("категория")};
    return names;
}

int columnNamed(const QStringList &columns, const QStringList &names)
{
    const auto column = std::find_if(columns.begin(), columns.end(), [&names](const QString &name) {
        return name.size() <= longestName && names.contains(foldedName(name));
    });
    return column == columns.end() ? -1 : int(column - columns.begin());
}

} // namespace

std::optional<Language> languageNamed(QStringView text)
{
    if (text.isEmpty() || text.size() > longestName)
        return std::nullopt;
    const QString folded = foldedName(text);
    for (const LanguageNames &known : languageNames()) {
        if (known.names.contains(folded))
            return known.language;
    }
    // A code with its country: de-DE, ru_RU.UTF-8.
    const qsizetype border = folded.indexOf(folded.contains(u'_') ? u'_' : u'-');
    if (border != 2 && border != 3)
        return std::nullopt;
    const QStringView country = QStringView(folded).sliced(border + 1);
    const auto isLatin = [](QChar letter) { return letter.unicode() < 0x80; };
    if (country.size() < 2 || !std::all_of(country.begin(), country.end(), isLatin))
        return std::nullopt;
    return languageNamed(QStringView(folded).first(border));
}

ColumnChoice choiceByName(const QStringList &columns)
{
    ColumnChoice choice{.text = columnNamed(columns, textNames()),
                        .language = columnNamed(columns, languageColumnNames()),
                        .starred = columnNamed(columns, starredNames()),
                        .tags = columnNamed(columns, tagNames())};
    for (int i = 0; choice.text < 0 && i < columns.size(); ++i) {
        if (languageNamed(columns[i]))
            choice.text = i;
    }
    return choice;
}

bool isHeading(const QStringList &fields)
{
    if (columnNamed(fields, textNames()) >= 0)
        return true;
    QSet<Language> languages;
    for (const QString &field : fields) {
        const std::optional<Language> language = languageNamed(field);
        if (!language || languages.contains(*language))
            return false;
        languages.insert(*language);
    }
    return languages.size() > 1;
}

} // namespace chitai
