// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/WordForms.h"

#include "base/TextFolding.h"

#include <QHash>
#include <QSet>
#include <array>

namespace chitai {

namespace {

const QSet<QString> &wordsWithoutPicture(Language language)
{
    const auto set = [](QStringView words) {
        QSet<QString> all;
        for (const QStringView word : words.split(u' '))
            all.insert(word.toString());
        return all;
    };
    static const QSet<QString> russian = set(
        u"а без бы в вам вас весь во вот все всего всех вы где да для до домой его ее ей ему если "
        u"есть еще же за и из или им их к как ко когда кто ли мне мной мои мой моя мы на над "
        u"нам нас не него нее нет ни но ну о об он она они оно от по под при про с себя со "
        u"так там то тоже тот тут ты у уж уже хочет что чтобы эта эти это этот я");
    static const QSet<QString> german = set(
        u"ab aber alle als am an auch auf aus bei bin bis da das dass dem den der des die "
        u"doch du durch ein eine einem einen einer eines er es für fur hat hause hier hin ich ihm "
        u"ihn ihr ihre im in ins ist ja kein man mein meine mit nach nein nicht nie nur ob "
        u"oder sehr seid sein seine sich sie sind so um und uns unser von vor war warum was "
        u"wenn wer wie wieder wir wo zu zum zur");
    static const QSet<QString> english
        = set(u"a all am an and are as at be been but by can did do does for from had has have he "
              u"her hers him his how i if in is it its just me my no nor not of off on or our out "
              u"she so that the their them then there they this to too up us very was we were what "
              u"when where who why will with yes you your");
    switch (language) {
    case Language::Russian:
        return russian;
    case Language::German:
        return german;
    case Language::English:
        break;
    }
    return english;
}

/// A word without the longest of the endings that leaves `least` letters; itself without one.
QString withoutEnding(const QString &word, std::initializer_list<QStringView> endings,
                      qsizetype least)
{
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() >= least && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

bool isRussianVowel(QChar letter)
{
    return QStringView(u"аеиоуыэюя").contains(letter);
}

QString russianStem(const QString &word)
{
    // Longest first.
    return withoutEnding(word, {u"иями", u"ями", u"ами", u"иях", u"иям", u"ьями", u"ьях", u"ьев",
                                u"ием",  u"ев",  u"ов",  u"ах",  u"ях",  u"ам",   u"ям",  u"ом",
                                u"ем",   u"ой",  u"ей",  u"ью",  u"ья",  u"ье",   u"ьи",  u"ия",
                                u"ие",   u"ии",  u"ию",  u"а",   u"я",   u"о",    u"е",   u"у",
                                u"ю",    u"ы",   u"и",   u"ь",   u"й"},
                         2);
}

void addRussianKeys(const QString &word, QStringList &keys)
{
    const QString stem = russianStem(word);
    keys += stem;
    // The vowel that comes and goes: пёс, пса; окно, окон; щенок, щенка.
    const qsizetype size = stem.size();
    if (size > 2 && (stem[size - 2] == u'о' || stem[size - 2] == u'е')
        && !isRussianVowel(stem[size - 1]) && !isRussianVowel(stem[size - 3])) {
        QString variant = stem;
        variant.remove(size - 2, 1);
        if (variant[variant.size() - 2] == u'ь')
            variant.remove(variant.size() - 2, 1);
        keys += variant;
    }
    // котёнок, котёнка, котята
    constexpr std::array<std::pair<QStringView, QStringView>, 4> young{
        {{u"енок", u"ят"}, {u"онок", u"ат"}, {u"енк", u"ят"}, {u"онк", u"ат"}}};
    for (const auto &[one, many] : young) {
        if (stem.size() > one.size() + 1 && stem.endsWith(one))
            keys += stem.chopped(one.size()) + many.toString();
    }
    static const QHash<QString, QString> irregular{
        {QStringLiteral("уши"), QStringLiteral("ух")},
        {QStringLiteral("ушами"), QStringLiteral("ух")},
        {QStringLiteral("друзья"), QStringLiteral("друг")},
        {QStringLiteral("друзей"), QStringLiteral("друг")},
        {QStringLiteral("дети"), QStringLiteral("ребенк")},
        {QStringLiteral("детей"), QStringLiteral("ребенк")},
        {QStringLiteral("люди"), QStringLiteral("человек")},
        {QStringLiteral("зайцы"), QStringLiteral("заяц")},
        {QStringLiteral("зайца"), QStringLiteral("заяц")}};
    if (const auto found = irregular.constFind(word); found != irregular.cend())
        keys += *found;
}

void addGermanKeys(const QString &word, QStringList &keys)
{
    // Umlauts come and go with the plural: Haus, Häuser.
    const QString plain = sortKeyOfFolded(word);
    keys += plain;
    const QString stem = withoutEnding(
        plain, {u"innen", u"nen", u"ern", u"en", u"er", u"es", u"em", u"e", u"n"}, 3);
    keys += stem;
    if (plain.endsWith(u's') && plain.size() > 3)
        keys += plain.chopped(1); // Autos, Omas, Hunds
}

void addEnglishKeys(const QString &word, QStringList &keys)
{
    static const QHash<QString, QString> irregular{
        {QStringLiteral("mice"), QStringLiteral("mouse")},
        {QStringLiteral("feet"), QStringLiteral("foot")},
        {QStringLiteral("teeth"), QStringLiteral("tooth")},
        {QStringLiteral("geese"), QStringLiteral("goose")},
        {QStringLiteral("children"), QStringLiteral("child")},
        {QStringLiteral("men"), QStringLiteral("man")},
        {QStringLiteral("women"), QStringLiteral("woman")},
        {QStringLiteral("people"), QStringLiteral("person")},
        {QStringLiteral("oxen"), QStringLiteral("ox")}};
    if (const auto found = irregular.constFind(word); found != irregular.cend())
        keys += *found;
    if (word.endsWith(u"'s"))
        keys += word.chopped(2);
    if (word.size() < 4 || !word.endsWith(u's') || word.endsWith(u"ss"))
        return;
    keys += word.chopped(1);
    if (word.endsWith(u"es"))
        keys += word.chopped(2);
    if (word.endsWith(u"ies"))
        keys += word.chopped(3) + u'y';
    if (word.endsWith(u"ves"))
        keys += {word.chopped(3) + u'f', word.chopped(3) + QStringLiteral("fe")};
}

} // namespace

QStringList picturableWords(const QString &text, Language language)
{
    const QString folded = foldedText(text);
    const QSet<QString> &left = wordsWithoutPicture(language);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isInside = i < folded.size()
            && (folded[i].isLetter() || folded[i].isMark()
                || (folded[i] == u'\'' && i > start && i + 1 < folded.size()));
        if (isInside)
            continue;
        QString word = folded.mid(start, i - start);
        while (word.endsWith(u'\''))
            word.chop(1);
        if (word.size() > 1 && !left.contains(word) && !words.contains(word))
            words += word;
        start = i + 1;
    }
    return words;
}

QStringList wordKeys(const QString &word, Language language)
{
    QStringList keys{word};
    switch (language) {
    case Language::Russian:
        addRussianKeys(word, keys);
        break;
    case Language::German:
        addGermanKeys(word, keys);
        break;
    case Language::English:
        addEnglishKeys(word, keys);
        break;
    }
    keys.removeDuplicates();
    return keys;
}

QStringList keysOfLargerThing(const QString &word, Language language)
{
    QString larger;
    if (language == Language::Russian) {
        const QString stem = russianStem(word);
        larger = withoutEnding(
            stem, {u"енок", u"енк", u"онок", u"онк", u"ят", u"очк", u"ечк", u"ик", u"к"}, 2);
        // песок is no small пёс.
        if (larger == stem || isRussianVowel(larger.back()))
            return {};
    } else if (language == Language::German) {
        const QString plain = sortKeyOfFolded(word);
        larger = withoutEnding(plain, {u"chens", u"chen", u"leins", u"lein"}, 3);
        if (larger == plain)
            return {};
    } else {
        return {};
    }
    QStringList keys = wordKeys(larger, language);
    if (language == Language::Russian)
        keys += russianStem(larger);
    keys.removeDuplicates();
    return keys;
}

} // namespace chitai
