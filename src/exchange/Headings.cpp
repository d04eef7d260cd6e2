// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Headings.h"

#include <QRegularExpression>
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

// The names are lower case, without ё, one word each.
const QStringList &otherLanguageNames()
{
    static const QStringList names
        = QStringLiteral(
              "french französisch французский spanish spanisch испанский italian "
              "italienisch итальянский latin latein латинский latina polish polnisch "
              "польский turkish türkisch турецкий ukrainian ukrainisch украинский arabic "
              "arabisch арабский dutch niederländisch голландский chinese chinesisch "
              "китайский japanese japanisch японский portuguese portugiesisch "
              "португальский hebrew hebräisch иврит")
              .split(u' ');
    return names;
}

const QStringList &besideNames()
{
    static const QStringList names
        = QStringLiteral(
              "note notes notiz notizen remark remarks bemerkung bemerkungen anmerkung "
              "anmerkungen kommentar kommentare comment comments hinweis hinweise заметка "
              "заметки примечание примечания комментарий комментарии id nr no num number "
              "nummer # № номер index guid uuid translation translations übersetzung "
              "übersetzungen uebersetzung перевод переводы meaning meanings bedeutung "
              "bedeutungen значение definition definitionen определение back rückseite "
              "rueckseite оборот answer antwort antworten ответ ответы example examples "
              "beispiel beispiele beispielsatz пример примеры lesson lektion kapitel "
              "chapter unit урок глава topic thema тема level stufe niveau уровень grade "
              "klasse класс picture pictures image images bild bilder картинка картинки "
              "рисунок photo foto фото audio sound ton звук date datum дата created "
              "erstellt создано author autor автор source quelle источник title titel "
              "название name type typ art wortart тип pronunciation aussprache "
              "произношение transcription транскрипция ipa lautschrift deck stapel колода "
              "gender genus artikel род plural mehrzahl")
              .split(u' ');
    return names;
}

/// Deutscher, deutsches, немецкое: the name itself.
std::optional<Language> languageOfAdjective(const QString &word)
{
    for (const QStringView ending : {u"er", u"es", u"en", u"e"}) {
        if (word.endsWith(ending))
            return languageNamed(QStringView(word).chopped(ending.size()));
    }
    for (const QStringView ending : {u"ое", u"ые", u"ие", u"ая"}) {
        if (word.endsWith(ending))
            return languageNamed(QString(word.chopped(2) + u"ий"));
    }
    return std::nullopt;
}

/// Whether nobody but the heading of a list of words has such a word.
bool isOfHeadings(const QString &word)
{
    return otherLanguageNames().contains(word) || besideNames().contains(word)
        || textNames().contains(word) || languageColumnNames().contains(word)
        || starredNames().contains(word) || tagNames().contains(word);
}

/// "Deutscher Satz", "Text (de)", "Notes": only of names, and which language is among them.
struct ColumnName
{
    bool isKnown = false;
    std::optional<Language> language;
};

ColumnName readColumnName(QStringView field)
{
    if (field.size() > longestName)
        return {};
    if (const std::optional<Language> language = languageNamed(field))
        return {true, language};
    const QString folded = foldedName(field);
    if (isOfHeadings(folded))
        return {true, std::nullopt};
    ColumnName name;
    static const QRegularExpression between(QStringLiteral("[\\s/()_.:-]+"));
    for (const QString &word : folded.split(between, Qt::SkipEmptyParts)) {
        std::optional<Language> language = languageNamed(word);
        if (!language)
            language = languageOfAdjective(word);
        if ((!language && !isOfHeadings(word)) || (language && name.language))
            return {};
        name.isKnown = true;
        name.language = name.language ? name.language : language;
    }
    return name;
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

std::optional<Language> languageOfColumn(QStringView name)
{
    return readColumnName(name).language;
}

ColumnChoice choiceByName(const QStringList &columns)
{
    ColumnChoice choice{.text = columnNamed(columns, textNames()),
                        .language = columnNamed(columns, languageColumnNames()),
                        .starred = columnNamed(columns, starredNames()),
                        .tags = columnNamed(columns, tagNames())};
    for (int i = 0; choice.text < 0 && i < columns.size(); ++i) {
        if (languageOfColumn(columns[i]))
            choice.text = i;
    }
    return choice;
}

bool namesTexts(const QStringList &fields)
{
    return columnNamed(fields, textNames()) >= 0;
}

bool isHeading(const QStringList &fields)
{
    if (namesTexts(fields))
        return true;
    QSet<QString> named;
    bool hasLanguage = false;
    for (const QString &field : fields) {
        if (field.isEmpty())
            continue;
        const ColumnName column = readColumnName(field);
        const QString name = column.language ? languageCode(*column.language) : foldedName(field);
        if (!column.isKnown || named.contains(name))
            return false;
        named.insert(name);
        hasLanguage = hasLanguage || column.language;
    }
    return hasLanguage && named.size() > 1;
}

} // namespace chitai
