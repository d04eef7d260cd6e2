// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DailyBackups.h"

#include <QTest>
#include <algorithm>

using namespace chitai;

namespace {

using Entry = DailyBackups::Entry;

/// A folder of which nobody but the calendar is asked; the newest comes first.
struct Folder
{
    void make(const QDate &date)
    {
        entries.prepend({.path = date.toString(Qt::ISODate), .date = date, .number = nextNumber++});
        const auto judge = [this](const Entry &entry) { return !damaged.contains(entry.path); };
        for (const Entry &old : DailyBackups::superfluous(entries, date, judge)) {
            entries.removeIf([&old](const Entry &entry) { return entry.number == old.number; });
            gone += old.path;
        }
    }

    /// One a day, until the last of them.
    QDate read(QDate day, int days)
    {
        for (int i = 0; i < days; ++i, day = day.addDays(1))
            make(day);
        return day.addDays(-1);
    }

    [[nodiscard]] QStringList dates() const
    {
        QStringList dates;
        for (const Entry &entry : entries)
            dates += entry.path;
        return dates;
    }

    QList<Entry> entries;
    QStringList damaged;
    QStringList gone;
    qint64 nextNumber = 1;
};

const QDate start(2025, 1, 1);

} // namespace

/// Which days, weeks and months have a backup.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearLeavesDaysWeeksAndMonths()
    {
        Folder folder;
        const QDate today = folder.read(start, 400); // until 4 February 2026
        QCOMPARE(folder.dates().join(u' '),
                 QStringLiteral(
                     "2026-02-04 2026-02-03 2026-02-02 2026-02-01 2026-01-31 2026-01-30 2026-01-29 "
                     "2026-01-25 2026-01-18 2025-12-31 2025-11-30 2025-10-31 2025-09-30 2025-08-31 "
                     "2025-07-31 2025-06-30 2025-05-31 2025-04-30 2025-03-31"));
        QCOMPARE(today, QDate(2026, 2, 4));
    }

    void thereAreNeverMoreThanThat()
    {
        Folder folder;
        QDate day = start;
        for (int i = 0; i < 900; ++i, day = day.addDays(1)) {
            folder.make(day);
            QVERIFY(folder.entries.size() <= 7 + 4 + 12);
            QVERIFY(i < 7 || folder.entries.size() >= 7);
        }
    }

    void whoReadsSeldomKeepsTheSevenNewest()
    {
        Folder folder;
        for (int i = 0; i < 30; ++i)
            folder.make(start.addDays(i * 13));
        QVERIFY(folder.entries.size() >= 7);
        for (int i = 0; i < 7; ++i)
            QCOMPARE(folder.entries[i].date, start.addDays((29 - i) * 13));
        // And one of each of the twelve months before.
        QVERIFY(folder.entries.back().date < folder.entries.front().date.addMonths(-10));
    }

    void aDamagedOneTakesNoOthersPlace()
    {
        Folder folder;
        folder.read(start, 45); // until 14 February
        QVERIFY(folder.dates().contains(QStringLiteral("2025-01-31")));
        // The 31st stands for January; before it goes for that, an older one of January is there.
        Folder other;
        other.damaged = QStringList{QStringLiteral("2025-01-31"), QStringLiteral("2025-01-30")};
        other.read(start, 90);
        const QStringList dates = other.dates();
        QVERIFY2(std::any_of(dates.begin(), dates.end(),
                             [&](const QString &date) {
                                 return date.startsWith(QStringLiteral("2025-01"))
                                     && !other.damaged.contains(date);
                             }),
                 qPrintable(dates.join(u' ')));
    }

    void whateverIsDamagedTheOnlyGoodOneStays_data()
    {
        QTest::addColumn<int>("good");
        for (const int good : {0, 3, 17, 30, 44, 58})
            QTest::addRow("day %d", good) << good;
    }

    void whateverIsDamagedTheOnlyGoodOneStays()
    {
        QFETCH(int, good);
        Folder folder;
        for (int i = 0; i < 60; ++i) {
            if (i != good)
                folder.damaged += start.addDays(i).toString(Qt::ISODate);
        }
        folder.read(start, 60);
        const QString name = start.addDays(good).toString(Qt::ISODate);
        QVERIFY2(folder.dates().contains(name), qPrintable(folder.dates().join(u' ')));
    }

    void nobodyReadsFilesBeforeOneWouldGo()
    {
        int asked = 0;
        QList<Entry> entries;
        for (int i = 0; i < 7; ++i)
            entries.prepend({.path = {}, .date = start.addDays(i), .number = i + 1});
        const auto judge = [&asked](const Entry &) { return ++asked > 0; };
        QVERIFY(DailyBackups::superfluous(entries, start.addDays(6), judge).isEmpty());
        QCOMPARE(asked, 0);
        entries.prepend({.path = {}, .date = start.addDays(7), .number = 8});
        QCOMPARE(DailyBackups::superfluous(entries, start.addDays(7), judge).size(), 1);
        QVERIFY(asked <= 2); // for its week and its month
    }

    void daysOfAWrongFutureStandForNoMonth()
    {
        Folder folder;
        folder.read(start, 20);
        folder.read(QDate(2037, 1, 1), 9);
        folder.read(start.addDays(20), 80);
        const QStringList dates = folder.dates();
        QVERIFY2(!dates.join(u' ').contains(QStringLiteral("2037")), qPrintable(dates.join(u' ')));
        QVERIFY(dates.contains(QStringLiteral("2025-01-31")));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
