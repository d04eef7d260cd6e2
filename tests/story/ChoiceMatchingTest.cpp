// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/ChoiceMatching.h"

#include <QTest>

using namespace chitai;

class ChoiceMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("choices");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("expected"); // -1: nothing
        const auto rows = [](Language language, const char *choices,
                             std::initializer_list<std::pair<const char *, int>> prompts) {
            for (const auto &[prompt, expected] : prompts)
                QTest::newRow(prompt) << language << QString::fromUtf8(choices)
                                      << QString::fromUtf8(prompt) << expected;
        };
        rows(Language::English,
             "Make hot soup for Mrs Wick.|Climb the tall stairs.|Look in the boat shed.",
             {{"1", 0},
              {"2.", 1},
              {"3) Look in the boat shed.", 2},
              {"4", -1},
              {"0", -1},
              {"climb the TALL stairs", 1},
              {"I want some soup!", 0},
              {"she climbs up", 1},
              {"let us look at the boats", 2},
              {"the", -1},
              {"fly to the moon", -1},
              {"", -1},
              {"???", -1}});
        rows(Language::German,
             "Für Frau Docht Suppe kochen.|Die lange Treppe hinauf steigen.|Im Schuppen suchen.",
             {{"suppe", 0},
              {"die Treppen hoch", 1},
              {"Ich will in den Schuppen", 2},
              {"er sucht", 2},
              {"tanzen", -1}});
        // To go somewhere else is no choice, and to ask is none.
        rows(Language::English, "See what the mice are doing.|Knock on the lid.",
             {{"how many stars are there", -1}});
        rows(Language::German, "Zum Schlitten gehen.|Die Maus wecken.", {{"in den Zoo gehen", -1}});
        rows(Language::Russian, "Пойти к мостику.|Разбудить мышку.", {{"пойти в зоопарк", -1}});
        rows(Language::Russian, "Сварить деду суп.|Пойти вверх по лестнице.|Заглянуть в сарай.",
             {{"хочу супа", 0},
              {"по лестницам", 1},
              {"она заглянула в сарае", 2},
              {"СВАРИТЬ ДЕДУ СУП", 0},
              {"спать", -1}});
        // Two that fit equally well: nobody knows which is meant.
        rows(Language::English, "Ask the gull.|Feed the gull.", {{"gull", -1}, {"feed gull", 1}});
    }

    void matches()
    {
        QFETCH(Language, language);
        QFETCH(QString, choices);
        QFETCH(QString, prompt);
        QFETCH(int, expected);
        const std::optional<qsizetype> choice = matchChoice(prompt, choices.split(u'|'), language);
        QCOMPARE(choice ? int(*choice) : -1, expected);
    }

    void findsNothingInNothing()
    {
        QVERIFY(!matchChoice(QStringLiteral("1"), {}, Language::German));
        QVERIFY(!matchChoice(QStringLiteral("soup"), {}, Language::English));
    }
};

QTEST_GUILESS_MAIN(ChoiceMatchingTest)
#include "ChoiceMatchingTest.moc"
