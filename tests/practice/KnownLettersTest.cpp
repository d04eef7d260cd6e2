// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/KnownLetters.h"

#include <QTest>

using namespace chitai;

class KnownLettersTest : public QObject
{
    Q_OBJECT

private:
    static QString split(const char *word, Language language)
    {
        return graphemesOf(QString::fromUtf8(word), language).join(u'|');
    }
    static LetterChoice choice(const char *order, int step)
    {
        LetterChoice choice;
        choice.order = QString::fromUtf8(order);
        choice.step = step;
        return choice;
    }
    static QString unknown(const KnownLetters &letters, const char *text)
    {
        return letters.of(QString::fromUtf8(text).split(u' ')).newGraphemes.join(u' ');
    }

private Q_SLOTS:
    void everyOrderCanBeRead()
    {
        QCOMPARE(letterOrders(Language::Russian).size(), 2);
        QCOMPARE(letterOrders(Language::German).size(), 2);
        QCOMPARE(letterOrders(Language::English).size(), 4);
        for (const Language language : allLanguages) {
            const QList<LetterOrder> orders = letterOrders(language);
            for (const LetterOrder &order : orders) {
                QVERIFY(!order.name.isEmpty());
                QVERIFY(QStringList({QStringLiteral("print"), QStringLiteral("published"),
                                     QStringLiteral("memory")})
                            .contains(order.source));
                QSet<QString> seen;
                for (const QStringList &step : order.steps) {
                    QVERIFY(!step.isEmpty());
                    for (const QString &grapheme : step) {
                        QVERIFY2(!seen.contains(grapheme), qPrintable(order.id + grapheme));
                        QCOMPARE(grapheme, grapheme.toLower());
                        seen.insert(grapheme);
                    }
                }
            }
        }
    }

    void theLongestGroupCounts()
    {
        QCOMPARE(split("Schatz", Language::German), QStringLiteral("sch|a|tz"));
        QCOMPARE(split("Fuchs", Language::German), QStringLiteral("f|u|chs"));
        QCOMPARE(split("Häuschen", Language::German), QStringLiteral("h|äu|sch|e|n"));
        QCOMPARE(split("Quark,", Language::German), QStringLiteral("qu|a|r|k"));
        QCOMPARE(split("singen", Language::German), QStringLiteral("s|i|ng|e|n"));
        QCOMPARE(split("night", Language::English), QStringLiteral("n|igh|t"));
        QCOMPARE(split("cake", Language::English), QStringLiteral("c|a-e|k"));
        QCOMPARE(split("Shade", Language::English), QStringLiteral("sh|a-e|d"));
        QCOMPARE(split("peace", Language::English), QStringLiteral("p|ea|c|e"));
        QCOMPARE(split("tree", Language::English), QStringLiteral("t|r|ee"));
        QCOMPARE(split("chair", Language::English), QStringLiteral("ch|air"));
        QCOMPARE(split("well-off", Language::English), QStringLiteral("w|e|ll|o|ff"));
        QCOMPARE(split("объём", Language::Russian), QStringLiteral("о|б|ъ|ё|м"));
        QCOMPARE(split("за\u0301мок", Language::Russian), QStringLiteral("з|а|м|о|к"));
        QCOMPARE(split("42", Language::German), QString());
    }

    void whatAChildCanRead()
    {
        const KnownLetters few(Language::Russian, choice("zhukova", 7)); // а у о м с х р
        QCOMPARE(unknown(few, "сом"), QString());
        QCOMPARE(unknown(few, "Мама мыла раму"), QStringLiteral("ы л"));
        QVERIFY(few.of({QStringLiteral("ухо")}).isDecodable);
        const TextLetters letters = few.of({QStringLiteral("кот"), QStringLiteral("сом"),
                                            QStringLiteral("Кит"), QStringLiteral("—")});
        QVERIFY(!letters.isDecodable);
        QCOMPARE(letters.newGraphemes.join(u' '), QStringLiteral("к т и"));
        QCOMPARE(letters.hardWords, 2);
        QCOMPARE(letters.words, 3);
        const KnownLetters all(Language::Russian, choice("zhukova", 33));
        QCOMPARE(unknown(all, "Объём съёжился, щи!"), QString());
        QCOMPARE(unknown(KnownLetters(Language::Russian, {}), "щёлк"), QString());
    }

    void russianSwitches()
    {
        LetterChoice chosen = choice("zhukova", 19); // up to в, without ь
        QCOMPARE(unknown(KnownLetters(Language::Russian, chosen), "соль"), QStringLiteral("ь"));
        chosen.knowsSoftSign = true;
        QCOMPARE(unknown(KnownLetters(Language::Russian, chosen), "соль"), QString());
        chosen.step = 33;
        chosen.knowsZhiShi = false;
        QCOMPARE(unknown(KnownLetters(Language::Russian, chosen), "Жили мыши"),
                 QStringLiteral("жи ши"));
    }

    void groupsOfLetters()
    {
        // s i n g o c k are known, and ng is not: it would be wrong by its letters in no case.
        const KnownLetters four(Language::English, choice("letters-and-sounds", 4));
        QCOMPARE(unknown(four, "sing"), QStringLiteral("ng"));
        QCOMPARE(unknown(four, "pink"), QString()); // this order has no nk, so it is n and k
        QCOMPARE(unknown(four, "rain"), QStringLiteral("ai"));
        QCOMPARE(unknown(four, "cake"), QStringLiteral("a-e"));
        QCOMPARE(unknown(four, "kick"), QString());
        const KnownLetters tiere(Language::German, choice("abc-der-tiere", 13));
        QCOMPARE(unknown(tiere, "Schule"), QString());
        QCOMPARE(unknown(tiere, "Eis"), QStringLiteral("ei"));
    }

    void wordsThatAreLearnedWhole()
    {
        const KnownLetters five(Language::English, choice("letters-and-sounds", 5));
        QCOMPARE(unknown(five, "The she"), QStringLiteral("sh"));
        LetterChoice own = choice("own", 1);
        own.own = {{QStringLiteral("m"), QStringLiteral("a")}, {QStringLiteral("t")}};
        own.words = {QStringLiteral("Oma")};
        const KnownLetters letters(Language::German, own);
        QCOMPARE(unknown(letters, "Mama Oma matt"), QStringLiteral("t"));
    }

    /// A child may know a letter from elsewhere, or have forgotten one.
    void singleLettersBesideTheSteps()
    {
        LetterChoice chosen = choice("zhukova", 5); // а у о м с
        chosen.early = {QStringLiteral("ш"), QStringLiteral("а")};
        chosen.missing = {QStringLiteral("у"), QStringLiteral("ф")};
        const KnownLetters some(Language::Russian, chosen);
        QCOMPARE(unknown(some, "Саша"), QString());
        QCOMPARE(unknown(some, "ау"), QStringLiteral("у"));
        QCOMPARE(knownGraphemes(Language::Russian, chosen).join(QString()),
                 QStringLiteral("аомсш"));
        QVERIFY(some.canRead({QStringLiteral("Саша"), QStringLiteral("5")}));
        QVERIFY(!some.canRead({QStringLiteral("Саша"), QStringLiteral("ау")}));
        LetterChoice nearlyAll = choice("zhukova", 33);
        nearlyAll.missing = {QStringLiteral("щ")};
        QCOMPARE(unknown(KnownLetters(Language::Russian, nearlyAll), "щука"), QStringLiteral("щ"));
        QVERIFY(knownGraphemes(Language::Russian, {}).isEmpty());
    }

    void aChoiceIsKept()
    {
        LetterChoice own = choice("own", 3);
        own.own = {{QStringLiteral("m")}, {QStringLiteral("sch"), QStringLiteral("a")}};
        own.words = {QStringLiteral("oma")};
        own.early = {QStringLiteral("a")};
        own.missing = {QStringLiteral("m")};
        own.knowsHardSign = true;
        own.knowsZhiShi = false;
        QCOMPARE(LetterChoice::fromJson(own.toJson()).value(), own);
        QCOMPARE(LetterChoice::fromJson({}).value(), LetterChoice());
    }
};

QTEST_GUILESS_MAIN(KnownLettersTest)
#include "KnownLettersTest.moc"
