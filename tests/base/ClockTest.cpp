// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"

#include "support/FakeClock.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace chitai;
using namespace std::chrono_literals;

/// Clocks, and the laws of what they are written down as.
class ClockTest : public QObject
{
    Q_OBJECT

private:
    static QDateTime somewhen(QRandomGenerator &random)
    {
        // From 1970 to the end of 2199.
        return QDateTime::fromMSecsSinceEpoch(qint64(random.bounded(7'258'118'400.0) * 1'000),
                                              Qt::UTC);
    }

private Q_SLOTS:
    void everyMomentComesBackAsItWent()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 2'000; ++i) {
            const QDateTime moment = somewhen(random);
            const QString text = toTimestamp(moment);
            QCOMPARE(text.size(), 24);
            QVERIFY(text.endsWith(u'Z'));
            QCOMPARE(fromTimestamp(text), moment);
            QCOMPARE(fromTimestamp(text).timeSpec(), Qt::UTC);
        }
    }

    /// The database sorts them as texts.
    void textsSortAsTheMomentsDo()
    {
        QRandomGenerator random(12);
        for (int i = 0; i < 2'000; ++i) {
            const QDateTime one = somewhen(random);
            const QDateTime other = i % 2 ? somewhen(random) : one.addMSecs(random.bounded(-3, 4));
            QCOMPARE(toTimestamp(one) < toTimestamp(other), one < other);
            QCOMPARE(toTimestamp(one) == toTimestamp(other), one == other);
        }
    }

    /// A moment is the same from wherever it is looked at.
    void zonesMakeNoDifference_data()
    {
        QTest::addColumn<int>("offset");
        for (const int hours : {-12, -9, 0, 1, 3, 12, 14})
            QTest::addRow("%d hours", hours) << hours * 3'600;
        QTest::newRow("India") << 19'800;
    }

    void zonesMakeNoDifference()
    {
        QFETCH(int, offset);
        const QDateTime moment(QDate(2026, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        QCOMPARE(toTimestamp(moment.toOffsetFromUtc(offset)),
                 QStringLiteral("2026-12-31T23:59:59.999Z"));
    }

    void wholeSecondsHaveTheirMilliseconds()
    {
        const QDateTime midnight(QDate(2028, 2, 29), QTime(0, 0), Qt::UTC);
        QCOMPARE(toTimestamp(midnight), QStringLiteral("2028-02-29T00:00:00.000Z"));
    }

    void nothingElseIsATimestamp_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text); };
        row("");
        row("Z");
        row("2026-02-30T18:05:00.250Z"); // no such day
        row("2026-01-31T25:05:00.250Z");
        row("2026-13-31T18:05:00.250Z");
        row("2026-01-31"); // a day is no moment
        row("2026-01-31T18:05:00.250"); // of whose clock?
        row("2026-01-31T18:05:00.250+01:00"); // sorts wrongly
        row("2026-01-31T18:05:00Z");
        row("2026-01-31 18:05:00.250Z");
        row(" 2026-01-31T18:05:00.250Z");
        row("2026-01-31T18:05:00.250Z ");
        row("31.01.2026 18:05");
        row("1769882700250");
    }

    void nothingElseIsATimestamp()
    {
        QFETCH(QString, text);
        QVERIFY(!fromTimestamp(text).isValid());
    }

    void theMachinesClockIsInUtc()
    {
        const SystemClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.now();
        const QDateTime after = QDateTime::currentDateTimeUtc();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && now <= after);
    }

    void theCountNeverGoesBack()
    {
        const SystemClock clock;
        std::chrono::milliseconds before = clock.monotonic();
        for (int i = 0; i < 1'000; ++i) {
            const std::chrono::milliseconds now = clock.monotonic();
            QVERIFY(now >= before);
            before = now;
        }
    }

    /// What every other test relies on: a calendar that is corrected takes no time.
    void aFakeClockTellsBothApart()
    {
        FakeClock clock;
        const QDateTime start = clock.now();
        const std::chrono::milliseconds count = clock.monotonic();
        clock.advance(90s);
        QCOMPARE(clock.now(), start.addSecs(90));
        QCOMPARE(clock.monotonic() - count, std::chrono::milliseconds(90s));
        clock.setCalendar(start.addYears(-1));
        QCOMPARE(clock.now(), start.addYears(-1));
        QCOMPARE(clock.monotonic() - count, std::chrono::milliseconds(90s));
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "ClockTest.moc"
