// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/RussianNames.h"

#include <QHash>
#include <QSet>

namespace chitai {

namespace {

// Five ends: genitive, dative, accusative, instrumental, prepositional.
using Ends = std::array<const char16_t *, 5>;

QString withEnd(const QString &stem, const Ends &ends, NameCase nameCase)
{
    return stem + QString::fromUtf16(ends[size_t(nameCase) - 1]);
}

bool isOneOf(QChar letter, QStringView letters)
{
    return letters.contains(letter.toLower());
}

/// Лев, Льва: stems that an oblique case changes and no rule finds.
QString obliqueStem(const QString &word)
{
    static const QHash<QString, QString> irregular{
        {QStringLiteral("Лев"), QStringLiteral("Льв")},
        {QStringLiteral("Пётр"), QStringLiteral("Петр")},
        {QStringLiteral("Павел"), QStringLiteral("Павл")},
        {QStringLiteral("Пёс"), QStringLiteral("Пс")},
        {QStringLiteral("пёс"), QStringLiteral("пс")},
        {QStringLiteral("Осёл"), QStringLiteral("Осл")},
        {QStringLiteral("Орёл"), QStringLiteral("Орл")},
        {QStringLiteral("Козёл"), QStringLiteral("Козл")}};
    if (const auto found = irregular.constFind(word); found != irregular.constEnd())
        return *found;
    // Огонёк, Огонька; Снежок, Снежка; Птенец, Птенца. Only in words of two syllables and more.
    const qsizetype size = word.size();
    if (size > 4 && word.endsWith(QStringLiteral("ёк")))
        return word.chopped(2)
            % (isOneOf(word[size - 3], u"аеёиоуыэюя") ? QStringLiteral("йк")
                                                      : QStringLiteral("ьк"));
    if (size > 3 && word.endsWith(QStringLiteral("ок")) && !isOneOf(word[size - 3], u"рл"))
        return word.chopped(2) % u'к';
    if (size > 4 && (word.endsWith(QStringLiteral("чек")) || word.endsWith(QStringLiteral("шек"))))
        return word.chopped(2) % u'к';
    if (size > 4 && word.endsWith(QStringLiteral("нец")))
        return word.chopped(2) % u'ц';
    return word;
}

bool isFeminineWithSoftSign(const QString &word)
{
    static const QSet<QString> feminine{
        QStringLiteral("любовь"), QStringLiteral("нинель"), QStringLiteral("адель"),
        QStringLiteral("мышь"),   QStringLiteral("рысь"),   QStringLiteral("моль"),
        QStringLiteral("эсфирь"), QStringLiteral("лошадь"), QStringLiteral("сирень")};
    return feminine.contains(word.toLower());
}

QString declineAdjective(const QString &word, NameCase nameCase)
{
    const QString stem = word.chopped(2);
    const QChar last = stem.back();
    const bool isSoft = word.endsWith(QStringLiteral("ий")) && !isOneOf(last, u"гкх");
    if (word.endsWith(QStringLiteral("ая")))
        return isOneOf(last, u"жчшщц")
            ? withEnd(stem, {u"ей", u"ей", u"ую", u"ей", u"ей"}, nameCase)
            : withEnd(stem, {u"ой", u"ой", u"ую", u"ой", u"ой"}, nameCase);
    if (word.endsWith(QStringLiteral("яя")))
        return withEnd(stem, {u"ей", u"ей", u"юю", u"ей", u"ей"}, nameCase);
    if (isSoft)
        return withEnd(stem, {u"его", u"ему", u"его", u"им", u"ем"}, nameCase);
    return isOneOf(last, u"гкхжчшщ")
        ? withEnd(stem, {u"ого", u"ому", u"ого", u"им", u"ом"}, nameCase)
        : withEnd(stem, {u"ого", u"ому", u"ого", u"ым", u"ом"}, nameCase);
}

bool isAdjective(const QString &word, bool hasNounBehind)
{
    if (!hasNounBehind || word.size() < 4)
        return false;
    static const QStringList ends{QStringLiteral("ый"), QStringLiteral("ий"), QStringLiteral("ой"),
                                  QStringLiteral("ая"), QStringLiteral("яя")};
    return ends.contains(word.right(2));
}

QString declineInA(const QString &word, NameCase nameCase)
{
    const QString stem = word.chopped(1);
    const QChar last = stem.back();
    if (word.endsWith(u'я')) {
        if (last == u'и')
            return withEnd(stem, {u"и", u"и", u"ю", u"ей", u"и"}, nameCase);
        if (word == QStringLiteral("Илья"))
            return withEnd(stem, {u"и", u"е", u"ю", u"ёй", u"е"}, nameCase);
        return withEnd(stem, {u"и", u"е", u"ю", u"ей", u"е"}, nameCase);
    }
    if (isOneOf(last, u"жчшщ"))
        return withEnd(stem, {u"и", u"е", u"у", u"ей", u"е"}, nameCase);
    if (isOneOf(last, u"гкх"))
        return withEnd(stem, {u"и", u"е", u"у", u"ой", u"е"}, nameCase);
    if (isOneOf(last, u"ц"))
        return withEnd(stem, {u"ы", u"е", u"у", u"ей", u"е"}, nameCase);
    return withEnd(stem, {u"ы", u"е", u"у", u"ой", u"е"}, nameCase);
}

QString declineMasculine(const QString &word, NameCase nameCase)
{
    const QChar last = word.back();
    if (last == u'ь')
        return withEnd(word.chopped(1), {u"я", u"ю", u"я", u"ем", u"е"}, nameCase);
    if (last == u'й') {
        const QString stem = word.chopped(1);
        return stem.endsWith(u'и') ? withEnd(stem, {u"я", u"ю", u"я", u"ем", u"и"}, nameCase)
                                   : withEnd(stem, {u"я", u"ю", u"я", u"ем", u"е"}, nameCase);
    }
    const QString stem = obliqueStem(word);
    return isOneOf(last, u"жчшщц") ? withEnd(stem, {u"а", u"у", u"а", u"ем", u"е"}, nameCase)
                                   : withEnd(stem, {u"а", u"у", u"а", u"ом", u"е"}, nameCase);
}

QString declineWord(const QString &word, Gender gender, NameCase nameCase, bool hasNounBehind)
{
    const QChar last = word.back().toLower();
    if (word.size() < 2 || last.script() != QChar::Script_Cyrillic || isOneOf(last, u"оеиуюэыё"))
        return word;
    if (isAdjective(word, hasNounBehind))
        return declineAdjective(word, nameCase);
    if (last == u'а' || last == u'я')
        return declineInA(word, nameCase);
    if (isFeminineWithSoftSign(word) || (gender == Gender::Feminine && last == u'ь'))
        return withEnd(word.chopped(1), {u"и", u"и", u"ь", u"ью", u"и"}, nameCase);
    if (gender == Gender::Feminine)
        return word;
    return declineMasculine(word, nameCase);
}

} // namespace

Gender russianGender(const QString &name)
{
    static const QSet<QString> masculineInA{
        QStringLiteral("никита"),  QStringLiteral("илья"),   QStringLiteral("лука"),
        QStringLiteral("фома"),    QStringLiteral("кузьма"), QStringLiteral("савва"),
        QStringLiteral("миша"),    QStringLiteral("гриша"),  QStringLiteral("паша"),
        QStringLiteral("лёша"),    QStringLiteral("алёша"),  QStringLiteral("ваня"),
        QStringLiteral("петя"),    QStringLiteral("коля"),   QStringLiteral("толя"),
        QStringLiteral("вася"),    QStringLiteral("федя"),   QStringLiteral("сеня"),
        QStringLiteral("митя"),    QStringLiteral("костя"),  QStringLiteral("дима"),
        QStringLiteral("рома"),    QStringLiteral("вова"),   QStringLiteral("лёва"),
        QStringLiteral("серёжа"),  QStringLiteral("тима"),   QStringLiteral("тимоша"),
        QStringLiteral("гоша"),    QStringLiteral("кеша"),   QStringLiteral("тёма"),
        QStringLiteral("юра"),     QStringLiteral("гена"),   QStringLiteral("сева"),
        QStringLiteral("стёпа"),   QStringLiteral("витя"),   QStringLiteral("боря"),
        QStringLiteral("слава"),   QStringLiteral("антоша"), QStringLiteral("данила"),
        QStringLiteral("дедушка"), QStringLiteral("папа"),   QStringLiteral("дядя")};
    // The first noun tells: "Кот Мурзик", "Мышка Пик".
    for (const QString &word : name.simplified().toLower().split(u' ')) {
        if (word.isEmpty() || masculineInA.contains(word))
            return Gender::Masculine;
        if (word.endsWith(u'а') || word.endsWith(u'я') || isFeminineWithSoftSign(word))
            return Gender::Feminine;
        if (!isAdjective(word, true))
            return Gender::Masculine;
    }
    return Gender::Masculine;
}

QString declineRussianName(const QString &name, Gender gender, NameCase nameCase)
{
    if (nameCase == NameCase::Nominative)
        return name;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList declined;
    for (qsizetype i = 0; i < words.size(); ++i)
        declined += declineWord(words[i], gender, nameCase, i + 1 < words.size());
    return declined.join(u' ');
}

} // namespace chitai
