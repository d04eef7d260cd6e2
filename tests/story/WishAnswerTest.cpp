// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/WishAnswer.h"
#include "ShippedTales.h"

#include <QTest>

using namespace chitai;

namespace {

QStringList answers(Language language, const QString &said, bool isQuestion = false)
{
    const Phrases phrases
        = parsePhrases(taleFile(QStringLiteral("phrases.") + languageCode(language))).value();
    return answersTo(
        {.text = said, .isQuestion = isQuestion, .hero = QStringLiteral("Nell"), .mostWords = 7},
        phrases, language);
}

} // namespace

class WishAnswerTest : public QObject
{
    Q_OBJECT

    static void rows(Language language,
                     std::initializer_list<std::pair<const char *, const char *>> wishes)
    {
        for (const auto &[said, answer] : wishes)
            QTest::newRow(said) << language << QString::fromUtf8(said) << QString::fromUtf8(answer);
    }

private Q_SLOTS:
    /// A way is told as it was typed, in the case that it has there.
    void goesWhereItIsSent_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answer");
        rows(Language::English,
             {{"Go to the forest!", "First {name} went to the forest."},
              {"GO TO THE FOREST", "First {name} went to the forest."},
              {"let's go to the sea, please", "First {name} went to the sea."},
              {"I want to go to the big forest", "First {name} went to the big forest."},
              {"Nell should run up the hill", "First {name} went up the hill."},
              {"Off to Paris", "First {name} went to Paris."},
              {"go home now", "First {name} went home."}});
        rows(Language::German,
             {{"Geh in den Wald!", "Zuerst geht {name} in den Wald."},
              {"geh bitte zum meer", "Zuerst geht {name} zum Meer."},
              {"Ich möchte ans Meer fahren", "Zuerst geht {name} ans Meer."},
              {"Wir fliegen auf den Mond", "Zuerst geht {name} auf den Mond."},
              {"lass uns nach hause gehen", "Zuerst geht {name} nach Hause."}});
        rows(Language::Russian,
             {{"Пойдём к морю!", "Сначала {name} {сходил|сходила} к морю."},
              {"ИДИ В ЛЕС", "Сначала {name} {сходил|сходила} в лес."},
              {"давай поедем на большую гору", "Сначала {name} {сходил|сходила} на большую гору."},
              {"хочу домой", "Сначала {name} {сходил|сходила} домой."}});
    }
    void goesWhereItIsSent()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        QFETCH(QString, answer);
        QCOMPARE(answers(language, said), QStringList{answer});
    }

    /// Where the sentence could be wrong, the way is not repeated.
    void doesNotGuessAWay_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answer");
        rows(Language::English,
             {{"let the dragon go to the forest", ""},
              {"go to my mum", ""},
              {"to the forest", ""},
              {"go to sleep", ""},
              {"go to the forest with the blue dog", ""},
              {"go to лес", ""}});
        rows(Language::German,
             {{"lass den Drachen in den Wald gehen", ""},
              {"geh in der Küche", ""},
              {"geh nach oben", ""},
              {"geh zu mir", ""}});
        rows(Language::Russian,
             {{"Варя в лесу", ""},
              {"пусть дракон идёт в лес", ""},
              {"пойдём ко мне", ""},
              {"мама ушла в лес", ""}});
    }
    void doesNotGuessAWay()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        const QStringList all = answers(language, said);
        for (const char *noun :
             {"forest", "mum", "Wald", "Küche", "oben", "sleep.", "лес", "мне"}) {
            QVERIFY2(all.filter(QString::fromUtf8(noun), Qt::CaseInsensitive).isEmpty(),
                     qPrintable(all.join(u'|')));
        }
    }

    void aLongWayIsLeftOutWhereThereIsNoRoom()
    {
        const Phrases phrases = parsePhrases(taleFile(QStringLiteral("phrases.en"))).value();
        Wish wish{.text = QStringLiteral("go to the big forest"),
                  .isQuestion = false,
                  .hero = QStringLiteral("Nell"),
                  .mostWords = 7};
        QCOMPARE(answersTo(wish, phrases, Language::English).size(), 1);
        wish.mostWords = 6;
        QVERIFY(answersTo(wish, phrases, Language::English).isEmpty());
    }

    /// Orders are carried out, nouns and greetings get something, and what nobody knows nothing.
    void answersByItsWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answer");
        rows(Language::English,
             {{"Let the dragon sleep!", "\"Shhh, sleep well,\" whispered {name}."},
              {"open the door", "No sooner said than done."},
              {"Open the box!", "No sooner said than done."},
              {"I love you", "{name} hugged them all."},
              {"why", "\"Just because,\" said {name}."},
              {"no", "\"All right, then this,\" said {name}."},
              {"🙂!", "{name} smiled back."},
              {"zxcvbn", ""}});
        rows(Language::German,
             {{"Lass den Drachen schlafen", "„Pst, schlaf schön“, flüstert {name}."},
              {"öffne die tür", "Gesagt, getan."},
              {"EINHORN", "Ein Tier schaut vorbei und nickt."},
              {"warum ist der Mond rund", "„Einfach so“, sagt {name}."},
              {"asdfgh", ""}});
        rows(Language::Russian,
             {{"пусть дракон спит", "«Тс-с, сладких снов», — {шепнул|шепнула} {name}."},
              {"Открой дверь!", "Сказано — сделано."},
              {"котик", "Мимо прошёл зверь и кивнул."},
              {"почему", "«Просто так», — {сказал|сказала} {name}."},
              {"йцукен", ""}});
    }
    void answersByItsWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        QFETCH(QString, answer);
        QCOMPARE(answers(language, said).value(0), answer);
    }

    void aQuestionIsNoOrder()
    {
        QCOMPARE(answers(Language::English, QStringLiteral("Who can sing?"), true),
                 QStringList{QStringLiteral("\"Somebody nice,\" said {name}.")});
        QVERIFY(answers(Language::English, QStringLiteral("Is it sleeping?"), true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WishAnswerTest)
#include "WishAnswerTest.moc"
