// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Tale.h"

#include <QTest>

using namespace chitai;

namespace {

const QByteArray plot = R"(
start: home
scenes:
  home: {choices: [wood, {sea: {needs: boat}}, {bed: {unless: [boat, wood]}}]}
  wood: {gains: boat, choices: [home]}
  sea: {ending: true}
  bed: {ending: true}
)";

const QByteArray texts = R"(
name: Small
scenes:
  home:
    text: At home.
    again: [Home again., Home once more.]
    when: {"boat !bed": A boat.}
    choices: {wood: To the wood., sea: To the sea., bed: To bed.}
  wood: {text: Trees., choices: {home: Home.}}
  sea: {text: Waves.}
  bed: {text: Good night.}
)";

QStringList targets(const QList<TaleChoice> &choices)
{
    QStringList result;
    for (const TaleChoice &choice : choices)
        result += choice.target;
    return result;
}

} // namespace

class TaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsPossible()
    {
        const Tale tale = parseTale(plot, texts).value();
        QCOMPARE(tale.name, QStringLiteral("Small"));
        const TaleScene &home = tale.scenes[QStringLiteral("home")];
        QCOMPARE(targets(tale.offers(home, {QStringLiteral("home")})).join(u' '),
                 QStringLiteral("wood bed"));
        const QSet<QString> known{QStringLiteral("home"), QStringLiteral("wood"),
                                  QStringLiteral("boat")};
        QCOMPARE(targets(tale.offers(home, known)), QStringList{QStringLiteral("sea")});
        QVERIFY(home.when.front().first.holds(known));
        QVERIFY(!home.when.front().first.holds(known + QSet<QString>{QStringLiteral("bed")}));
        // Home has something to tell again.
        const TaleScene &wood = tale.scenes[QStringLiteral("wood")];
        QCOMPARE(targets(tale.offers(wood, known)), QStringList{QStringLiteral("home")});
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
        row("choices: [home]", "choices: [moon]", "wood leads to moon");
        row("start: home", "start: attic", "start attic is no scene");
        row("{needs: boat}", "boat", "Plot: Line 4: a choice is a scene");
        row("bed: {ending: true}", "bed:", "scene bed is empty");
        row("bed: {ending: true}", "bed: {ending: true}\n  bed: {ending: true}",
            "bed is there twice");
        row("sea: To the sea., ", "", "home has no words for the choice sea");
        row("choices: {home: Home.}", "choices: {home: Home., sea: Sea.}",
            "wood has words for a choice that the plot does not have");
        row("bed: {text: Good night.}", "", "scene bed is missing");
        row("bed: {text: Good night.}", "bed: {}", "scene bed has no text");
        row("sea: {text: Waves.}", "sea: {text: Waves.}\n  sky: {text: Blue.}",
            "scene sky is twice here, or not in the plot");
        row("name: Small", "name: [", "Texts: Line");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, message);
        QByteArray wrongPlot = plot;
        QByteArray wrongTexts = texts;
        const Result<Tale> tale
            = parseTale(wrongPlot.replace(from, to), wrongTexts.replace(from, to));
        QVERIFY(!tale);
        QVERIFY2(tale.error().message.contains(message), qPrintable(tale.error().message));
        QCOMPARE(tale.error().code, ErrorCode::BadValue);
    }
};

QTEST_GUILESS_MAIN(TaleTest)
#include "TaleTest.moc"
