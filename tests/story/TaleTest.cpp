// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Tale.h"
#include "SmallTale.h"

#include <QTest>

using namespace chitai;

class TaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead()
    {
        const Result<Tale> tale = parseTale(smalltale::plot(), smalltale::words());
        QVERIFY2(tale, tale ? "" : qPrintable(tale.error().message));
        QCOMPARE(tale->name, QStringLiteral("Small"));
        QCOMPARE(tale->directions.size(), 2);
        const TaleGoal &lamp = tale->goals.front();
        QCOMPARE(lamp.from, QStringLiteral("door"));
        QCOMPARE(lamp.opening.rules.value(QStringLiteral("counting")),
                 QStringLiteral("lamp counting."));
        QCOMPARE(lamp.lead, QStringLiteral("Back to the lamp."));
        QCOMPARE(lamp.endings[0].kind, QStringLiteral("loud"));
        QCOMPARE(lamp.endings[2].kind, QString());
        QCOMPARE(lamp.endings[2].scene.text,
                 QStringLiteral("lamp quiet ending text. {name} text."));
        QCOMPARE(tale->episodes[1].ways[0].newFriend, QStringLiteral("crab"));
        QCOMPARE(tale->episodes[0].ways[0].outcome.more, QStringLiteral("rock gives more."));
        QCOMPARE(tale->thing(QStringLiteral("horn"))->forms.value(QStringLiteral("acc")),
                 QStringLiteral("a horn"));
        QVERIFY(!tale->thing(QStringLiteral("sword")));
        QCOMPARE(tale->friendWith(QStringLiteral("mouse"))->again,
                 QStringLiteral("The mouse is back."));
        QCOMPARE(tale->moods[0].later.size(), 3);
        QCOMPARE(tale->kinds(), (QStringList{QStringLiteral("loud"), QStringLiteral("sweet")}));
        QCOMPARE(tale->scenes().size(), 2 * 5 + 6 * 3);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *from, const char *to, const char *message) {
            QTest::newRow(message)
                << QByteArray(from) << QByteArray(to) << QString::fromUtf8(message);
        };
        row("directions: [door, beach]\n", "", "Plot: Line 1: directions is missing.");
        row("[door, beach]", "[door]", "directions: two or three are wanted");
        row("from: beach", "from: attic", "Line 4: goals/kite: attic is no direction");
        row("from: beach", "from: door", "Line 3: goals: none comes from beach");
        row("toot: loud", "toot: dark", "goals/kite/ways: there is no thing that is dark");
        row("sit: \"\"", "sit: loud", "goals/kite: exactly one way must need nothing");
        row("toot: loud, ", "", "goals/kite: exactly one way must need loud");
        row("e3: {ways: {give: {thing: horn}", "e3: {ways: {give: {thing: sword}",
            "episodes/e3/ways/give: sword is none of the things");
        row("give: {friend: crab}", "give: {friend: cow}", "cow is none of the friends");
        row("give: {friend: crab}", "give: {gift: cow}",
            "episodes/e1/ways/give/gift: this is unknown");
        row("e1: {ways: {give: {friend: crab}, rest: {}}}", "e1: {ways: {rest: {}}}",
            "episodes/e1: two or three ways are wanted");
        row("  e5: {ways: {give: {thing: cake, friend: mouse}, rest: {}}}\n", "",
            "Plot: Line 6: episodes: at least 6 are wanted");
        row("moods: [fog, wind]", "moods: []", "moods: a list of texts is wanted");
        row("moods: [fog, wind]", "moods: [fog, wind", "Plot: Line");
        row("name: Small\n", "", "Words: Line 1: name is missing.");
        row("beach: To the beach.", "sea: To the sea.",
            "Line 2: opening/choices: beach is missing");
        row("toot: 'Use", "hoot: 'Use", "goals/kite/finale/choices: toot is missing");
        row("more: 'rock more.', ", "", "episodes/e0: more is missing");
        row("twist: 'rock gives twist. {name} twist.'", "twist: ''",
            "episodes/e0/outcomes/give/twist: a text is wanted");
        row("lead: Go to the rock., ", "", "episodes/e0: lead is missing");
        row("lead: Go to the rock., ", "lead: Go to the rock., note: x, ",
            "episodes/e0/note: this is unknown here");
        row("  cake: {nom: the cake, acc: a cake}\n", "", "things: cake is missing");
        row("{nom: the cake, acc: a cake}", "{acc: a cake}", "things/cake: nom is missing");
        row("comes: The crab comes., ", "", "friends/crab: comes is missing");
        row("later: [Wind one.]", "later: Wind one.", "moods/wind/later: a list of texts");
        row("name: Small", "name: [", "Words: Line");
        row("name: Small", "name: Small\nname: Large", "Words: Line 2: The key stands there twice");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, message);
        QByteArray plot = smalltale::plot();
        QByteArray words = smalltale::words();
        const bool isInPlot = plot.contains(from);
        QVERIFY(isInPlot || words.contains(from));
        const Result<Tale> tale = isInPlot ? parseTale(plot.replace(from, to), words)
                                           : parseTale(plot, words.replace(from, to));
        QVERIFY(!tale);
        QVERIFY2(tale.error().message.contains(message), qPrintable(tale.error().message));
        QCOMPARE(tale.error().code, ErrorCode::BadValue);
    }
};

QTEST_GUILESS_MAIN(TaleTest)
#include "TaleTest.moc"
