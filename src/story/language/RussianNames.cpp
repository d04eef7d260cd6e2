// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/RussianNames.h"

#include <QHash>
#include <QSet>
#include <algorithm>

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
        {QStringLiteral("лев"), QStringLiteral("льв")},
        {QStringLiteral("пётр"), QStringLiteral("петр")},
        {QStringLiteral("павел"), QStringLiteral("павл")},
        {QStringLiteral("пёс"), QStringLiteral("пс")},
        {QStringLiteral("осёл"), QStringLiteral("осл")},
        {QStringLiteral("орёл"), QStringLiteral("орл")},
        {QStringLiteral("козёл"), QStringLiteral("козл")},
        {QStringLiteral("заяц"), QStringLiteral("зайц")}};
    if (const auto found = irregular.constFind(word.toLower()); found != irregular.constEnd())
        return word[0].isUpper() ? found->left(1).toUpper() + found->mid(1) : *found;
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

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return {list.cbegin(), list.cend()};
}

bool isFeminineWithSoftSign(const QString &word)
{
    static const QSet<QString> feminine = wordSet(
        "любовь нинель адель мышь рысь моль эсфирь лошадь сирень николь мишель изабель рашель "
        "эстель жизель ассоль юдифь руфь рахиль агарь сесиль кристель аннабель мирабель кармель "
        "сибиль шанталь марисоль асель гюзель гузель айсель жанель этель гретель ноэль");
    const QString small = word.toLower();
    return feminine.contains(small) || small.endsWith(QStringLiteral("гуль"));
}

/// Names of women that Russian does not decline.
bool isFeminineWithoutCases(const QString &word)
{
    static const QSet<QString> feminine = wordSet(
        "элен элин эллен хелен элинор кармен эдит жаклин мадлен ирэн ирен катрин кэтрин ингрид "
        "астрид карин марьям алсу марго элис алис эвелин каролин кристин маргарет элизабет джейн "
        "энн айрис "
        "дженнифер рэйчел мэдисон эстер юдит гретхен долорес мерседес вивиан вивьен лилиан мэрилин "
        "марион сюзан джоан кейт беатрис жасмин ясмин айлин эйлин айжан айнур гульнур хлое хлоэ "
        "зое зоэ мэй мэри грейс фэйт хоуп роуз рут рэйн скарлетт аделин селин жюстин полин "
        "ивонн софи натали мари эми");
    return feminine.contains(word);
}

/// Russian names of men in и; the others are names of women: Нелли, Эмили.
bool isMasculineInI(const QString &word)
{
    static const QSet<QString> masculine = wordSet(
        "гиви анри тони джонни билли томми джимми гарри али луи денни бенни ленни вилли реми юсси "
        "анджей гоги зураби рики рикки микки тедди фредди чарли бобби робби сэмми "
        "рокки лаки скотти энди рэнди джерри ларри терри барри генри леви ави ури");
    return masculine.contains(word);
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
    // First names that end like one, with a family name behind: Юрий Котов, Аглая Котова.
    static const QSet<QString> names = wordSet(
        "юрий дмитрий василий евгений валерий анатолий григорий георгий геннадий аркадий виталий "
        "сергий юлий арсений савелий игнатий афанасий прокопий макарий лаврентий порфирий "
        "иннокентий терентий мефодий захарий назарий корнилий аглая");
    if (!hasNounBehind || word.size() < 4 || names.contains(word.toLower()))
        return false;
    static const QStringList ends{QStringLiteral("ый"), QStringLiteral("ий"), QStringLiteral("ой"),
                                  QStringLiteral("ая"), QStringLiteral("яя")};
    return ends.contains(word.right(2));
}

QString declineInA(const QString &word, NameCase nameCase)
{
    const QString stem = word.chopped(1);
    const QChar last = stem.back();
    if (word.back().toLower() == u'я') {
        // Марии, but Ие and Лие, whose stem has one syllable (Правила русской орфографии, 2006, §
        // 71).
        const bool hasOneSyllable
            = std::count_if(stem.cbegin(), stem.cend(),
                            [](QChar letter) { return isOneOf(letter, u"аеёиоуыэюя"); })
            == 1;
        if (last.toLower() == u'и' && !hasOneSyllable)
            return withEnd(stem, {u"и", u"и", u"ю", u"ей", u"и"}, nameCase);
        if (word.compare(QStringLiteral("Илья"), Qt::CaseInsensitive) == 0)
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

/// Данило, Михайло: written with о, declined as with а.
bool isOldNameInO(const QString &word)
{
    static const QSet<QString> names = wordSet("данило гаврило михайло кирило самойло манойло");
    return names.contains(word.toLower());
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
    if (gender == Gender::Masculine && isOldNameInO(word))
        return declineInA(word, nameCase);
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

/// Анны-Марии, but Карл-Хайнца: of two names of a man only the last one is declined.
QString declineHyphenated(const QString &word, Gender gender, NameCase nameCase, bool hasNounBehind)
{
    QStringList parts = word.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString &part = parts[i];
        const bool isLast = i + 1 == parts.size();
        if (!part.isEmpty() && (isLast || isOneOf(part.back(), u"ая")))
            part = declineWord(part, gender, nameCase, isLast && hasNounBehind);
    }
    return parts.join(u'-');
}

} // namespace

Gender russianGender(const QString &name)
{
    static const QSet<QString> masculineInA = wordSet(
        "никита илья лука фома кузьма савва миша гриша паша лёша алёша ваня петя коля толя вася "
        "федя сеня митя костя дима рома вова лёва серёжа тима тимоша гоша кеша тёма юра гена сева "
        "стёпа витя боря слава антоша данила дедушка папа дядя илия захария иеремия исайя иона "
        "фока "
        "сила вавила гаврила ярема кирила михайла самойла добрыня муса мустафа иса абдулла лёня "
        "лёша лёха тоша тоха гоша жора гера яша ося изя моня филя проша ерёма егорка андрюша "
        "ванюша "
        "илюша кирюша матюша степаша мишаня мишутка мишка димка витька петька колька вовка ванька "
        "юрка серёжка пашка лёшка алёшка гришка федька васька стёпка тёмка максимка никитка "
        "антошка "
        "илюшка тимка ромка лёвка костька толька борька даня макся никола валера дениска эдя "
        "гошка генка артёмка кузя сёма сёмка родя саня "
        "леша алеша лева сережа тема степа леня лешка сема");
    // The first noun tells: "Кот Мурзик", "Мышка Пик".
    for (const QString &word : name.simplified().toLower().replace(u'-', u' ').split(u' ')) {
        if (word.isEmpty() || masculineInA.contains(word))
            return Gender::Masculine;
        if (word.endsWith(u'а') || word.endsWith(u'я') || isFeminineWithSoftSign(word)
            || isFeminineWithoutCases(word))
            return Gender::Feminine;
        if (word.endsWith(u'и') && !isMasculineInI(word))
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
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isFamilyName = i > 0 && gender == Gender::Masculine
            && (words[i].endsWith(QStringLiteral("ов")) || words[i].endsWith(QStringLiteral("ев")));
        declined += isFamilyName && nameCase == NameCase::Instrumental
            ? words[i] + QStringLiteral("ым")
            : declineHyphenated(words[i], gender, nameCase, i + 1 < words.size());
    }
    return declined.join(u' ');
}

} // namespace chitai
