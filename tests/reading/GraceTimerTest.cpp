// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/GraceTimer.h"
#include "practice/PracticeLedger.h"
#include "support/TestReading.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class GraceTimerTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        TestReading reading{{}, TestCore::options(60s)};
        GraceTimer &timer = reading.core().graceTimer();

        void pass(std::chrono::seconds duration)
        {
            reading.family.clock.advance(duration);
            timer.check();
        }

        SessionRecord session(const QUuid &id)
        {
            return reading.family.sessions().session(id).value();
        }
    };

private Q_SLOTS:
    void runsExactlyWhileThereIsASession()
    {
        Fixture f;
        QVERIFY(!f.timer.isRunning());
        f.reading.apply(StartSession{});
        QVERIFY(f.timer.isRunning());
        f.reading.apply(EndSession{});
        QVERIFY(!f.timer.isRunning());
    }

    void endsALeftSessionAtItsLastActivity()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        const QUuid id = *f.reading.now().sessionId;
        f.reading.family.clock.advance(20s);
        f.timer.noteActivity();
        const QDateTime last = f.reading.family.clock.now();
        f.pass(59s);
        QVERIFY(f.reading.now().hasSession());
        f.pass(1s);
        QVERIFY(!f.reading.now().hasSession());
        QCOMPARE(f.session(id).endedAt, last);
        QVERIFY(!f.timer.isRunning());
    }

    /// Timers stand still while the machine sleeps; the calendar does not.
    void wakingTheMachineDoesNotReviveASession()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        const QUuid id = *f.reading.now().sessionId;
        const QDateTime last = f.reading.family.clock.now();
        f.reading.family.clock.advance(12h);
        f.timer.noteActivity();
        QVERIFY(!f.reading.now().hasSession());
        QCOMPARE(f.session(id).endedAt, last);
    }

    /// The lid was closed on Monday evening, and opened on Tuesday.
    void whatWasReadIsOfTheDayOnWhichItWasRead()
    {
        Fixture f;
        f.reading.family.clock.setCalendar(QDateTime(QDate(2026, 3, 2), QTime(20, 0)).toUTC());
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму."));
        f.reading.family.clock.advance(2s);
        f.reading.apply(AdvanceWord{1});
        f.timer.noteActivity();
        const QDateTime last = f.reading.family.clock.now();
        f.reading.family.clock.advance(23h);
        f.timer.noteActivity();
        QVERIFY(!f.reading.now().hasSession());
        f.reading.settle();
        Stores &stores = f.reading.family.stores();
        const ReadingEvent left = stores.readingEvents.after({}).value().back();
        QCOMPARE(left.kind, ReadingEventKind::Left);
        QCOMPARE(left.at, last);
        QVERIFY(PracticeLedger(stores.readingEvents, stores.practice).update());
        const auto readings
            = stores.practice.readings(*f.reading.now().reader, Language::Russian).value();
        QCOMPARE(readings.back().day, QDate(2026, 3, 2));
        QCOMPARE(readings.back().words, 1);
    }

    /// Where Qt rounds what is left of the five seconds up, each tap looked like the first one.
    void quickTapsDoNotPutTheirRecordOff()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        const auto *timer = f.timer.findChild<QTimer *>();
        QVERIFY(timer);
        f.timer.noteActivity();
        const int running = timer->timerId(); // another one after each start
        f.timer.noteActivity();
        QCOMPARE(timer->timerId(), running);
        QCOMPARE(timer->intervalAsDuration(), 5000ms);
    }

    void anyActivityStartsTheCountAnew()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        for (int i = 0; i < 10; ++i) {
            f.pass(50s);
            f.timer.noteActivity();
        }
        QVERIFY(f.reading.now().hasSession());
    }

    void aNewSessionDoesNotInheritTheCount()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        f.reading.apply(EndSession{});
        f.pass(120s);
        f.reading.apply(StartSession{});
        f.timer.check();
        QVERIFY(f.reading.now().hasSession());
    }

    void recordsActivityForARestart()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        f.reading.family.clock.advance(20s);
        f.timer.noteActivity();
        const QDateTime last = f.reading.family.clock.now();
        f.pass(5s);
        QCOMPARE(f.session(*f.reading.now().sessionId).lastActivityAt, last);
    }

    void goesOnCountingAfterARestart()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        const QDateTime last = f.reading.family.clock.now();
        f.reading.family.clock.advance(50s);
        f.timer.resumeFrom(last);
        QVERIFY(f.reading.now().hasSession());
        f.pass(10s);
        QVERIFY(!f.reading.now().hasSession());
    }

    void survivesACalendarThatIsSetBack()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        f.reading.family.clock.setCalendar(f.reading.family.clock.now().addDays(-1));
        f.timer.check();
        QVERIFY(f.reading.now().hasSession());
        f.pass(60s);
        QVERIFY(!f.reading.now().hasSession());
    }

    void triesAgainWhenTheEndCannotBeRecorded()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        f.reading.setReadOnly(true);
        f.pass(61s);
        QVERIFY(f.reading.now().hasSession());
        QVERIFY(f.timer.isRunning());
        f.reading.setReadOnly(false);
        f.timer.check();
        QVERIFY(!f.reading.now().hasSession());
    }

    void theTimerItselfLooks()
    {
        TestReading reading({}, TestCore::options(1s));
        reading.apply(StartSession{});
        reading.family.clock.advance(2s);
        QTRY_VERIFY(!reading.now().hasSession());
    }
};

QTEST_GUILESS_MAIN(GraceTimerTest)
#include "GraceTimerTest.moc"
