// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryTurn.h"
#include "support/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A stream that comes when the test says so.
class HandStream final : public ModelStream
{
public:
    void start() override { }
    [[nodiscard]] bool mayBeLoading() const override { return isLoading; }

    bool isLoading = true;
};

} // namespace

class StoryTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitIsCountedUntilSomethingComes()
    {
        FakeClock clock;
        StoryTurn turn({}, clock, milliseconds(1));
        QSignalSpy waiting(&turn, &StoryTurn::stillWaiting);
        QVERIFY(!turn.mayBeLoading());
        auto stream = std::make_unique<HandStream>();
        HandStream *hand = stream.get();
        turn.run(std::move(stream));
        clock.advance(seconds(40));
        QTRY_VERIFY(waiting.size() >= 2);
        QCOMPARE(turn.waited(), seconds(40));
        QVERIFY(turn.mayBeLoading());
        hand->isLoading = false;
        Q_EMIT hand->piece(QStringLiteral("Once"));
        QVERIFY(!turn.mayBeLoading());
        QCOMPARE(turn.waited(), seconds(0));
        const qsizetype told = waiting.size();
        clock.advance(seconds(40));
        QTest::qWait(5);
        QCOMPARE(waiting.size(), told);
    }

    void nobodyWaitsForAReplyThatIsOver()
    {
        FakeClock clock;
        StoryTurn turn({}, clock, milliseconds(1));
        turn.run(std::make_unique<HandStream>());
        clock.advance(seconds(10));
        turn.stop();
        QCOMPARE(turn.waited(), seconds(0));
        QVERIFY(!turn.mayBeLoading());
        QSignalSpy waiting(&turn, &StoryTurn::stillWaiting);
        QTest::qWait(5);
        QCOMPARE(waiting.size(), 0);
    }
};

QTEST_GUILESS_MAIN(StoryTurnTest)
#include "StoryTurnTest.moc"
