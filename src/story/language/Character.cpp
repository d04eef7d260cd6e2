// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/Character.h"

#include "story/language/NamePhrases.h"
#include "story/language/RussianNames.h"

#include <QRegularExpression>
#include <QSet>

namespace chitai {

namespace {

QString nameForEverybody(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Женя");
    case Language::German:
        return QStringLiteral("Kim");
    case Language::English:
        return QStringLiteral("Robin");
    }
    Q_UNREACHABLE();
}

struct GenderWords
{
    QSet<QString> masculine;
    QSet<QString> feminine;
};

const GenderWords &genderWords(Language language)
{
    static const auto set = [](const char *words) {
        const QStringList list = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    };
    static const GenderWords russian{
        set("он его ему мальчик мальчишка внук сын брат кот пёс лис лисёнок медвежонок котёнок "
            "щенок ёжик зайчик рыцарь робот дракон"),
        set("она её ей девочка внучка дочка сестра кошка собака лиса лисичка мышка белка принцесса "
            "фея сова черепаха")};
    static const GenderWords german{
        set("er sein seine ihm ihn junge bub sohn bruder bär hund kater igel fuchs hase drache "
            "ritter roboter"),
        set("sie ihre ihr mädchen tochter schwester katze maus füchsin eule prinzessin fee "
            "schildkröte")};
    static const GenderWords english{set("he his him boy son brother king prince knight"),
                                     set("she her hers girl daughter sister queen princess fairy")};
    switch (language) {
    case Language::Russian:
        return russian;
    case Language::German:
        return german;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE();
}

/// The first word that tells, if any does.
std::optional<Gender> genderFromPersona(const QString &persona, Language language)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const GenderWords &words = genderWords(language);
    for (const QString &word : persona.toLower().split(betweenWords, Qt::SkipEmptyParts)) {
        if (words.masculine.contains(word))
            return Gender::Masculine;
        if (words.feminine.contains(word))
            return Gender::Feminine;
    }
    return {};
}

Gender genderFromName(const QString &name, Language language)
{
    if (language == Language::Russian)
        return russianGender(name);
    const QString last = name.section(u' ', -1).toLower();
    static const QSet<QString> masculine{
        QStringLiteral("luca"),   QStringLiteral("noah"),   QStringLiteral("joshua"),
        QStringLiteral("mika"),   QStringLiteral("sascha"), QStringLiteral("charlie"),
        QStringLiteral("ole"),    QStringLiteral("arne"),   QStringLiteral("malte"),
        QStringLiteral("george"), QStringLiteral("jake"),   QStringLiteral("luke"),
        QStringLiteral("mike"),   QStringLiteral("eddie"),  QStringLiteral("archie"),
        QStringLiteral("elia"),   QStringLiteral("jona"),   QStringLiteral("joe")};
    static const QSet<QString> feminine{
        QStringLiteral("ruth"),   QStringLiteral("lily"),   QStringLiteral("emily"),
        QStringLiteral("lucy"),   QStringLiteral("molly"),  QStringLiteral("mary"),
        QStringLiteral("ruby"),   QStringLiteral("kim"),    QStringLiteral("karin"),
        QStringLiteral("ingrid"), QStringLiteral("astrid"), QStringLiteral("nell"),
        QStringLiteral("rachel"), QStringLiteral("daisy"),  QStringLiteral("poppy")};
    if (masculine.contains(last))
        return Gender::Masculine;
    if (feminine.contains(last))
        return Gender::Feminine;
    const bool soundsFeminine = last.endsWith(u'a') || last.endsWith(QStringLiteral("ah"))
        || last.endsWith(QStringLiteral("ie")) || last.endsWith(u'e')
        || last.endsWith(QStringLiteral("lyn")) || last.endsWith(QStringLiteral("beth"));
    return soundsFeminine ? Gender::Feminine : Gender::Masculine;
}

QString genitive(const QString &name, Language language)
{
    const QChar last = name.back().toLower();
    if (language == Language::English)
        return name % QStringLiteral("'s");
    const bool hisses = QStringView(u"sßxz").contains(last);
    return hisses ? QString(name % u'\'') : QString(name % u's');
}

} // namespace

std::optional<NameCase> nameCaseFromKey(QStringView key)
{
    static const QStringList keys{QStringLiteral("nom"), QStringLiteral("gen"),
                                  QStringLiteral("dat"), QStringLiteral("acc"),
                                  QStringLiteral("ins"), QStringLiteral("pre")};
    const qsizetype index = keys.indexOf(key.toString());
    if (index < 0)
        return {};
    return NameCase(index);
}

Character completed(Character character, Language language)
{
    character.name = character.name.simplified();
    if (character.name.isEmpty())
        character.name = nameForEverybody(language);
    if (!character.gender)
        character.gender = genderFromPersona(character.persona, language);
    if (!character.gender && language == Language::German)
        character.gender = germanArticleGender(character.name);
    if (!character.gender)
        character.gender = genderFromName(character.name, language);
    const bool isPhrase = hasArticle(character.name, language);
    if (isPhrase)
        character.name = withSmallArticle(character.name);
    for (const NameCase nameCase : allNameCases) {
        QString &form = character.forms[size_t(nameCase)];
        if (!form.isEmpty())
            continue;
        if (language == Language::Russian)
            form = declineRussianName(character.name, *character.gender, nameCase);
        else if (isPhrase && language == Language::German)
            form = declineGermanPhrase(character.name, nameCase);
        else if (nameCase == NameCase::Genitive)
            form = genitive(character.name, language);
        else
            form = character.name;
    }
    return character;
}

} // namespace chitai
