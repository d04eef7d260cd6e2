// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupScheduler.h"

#include <QFileInfo>

using namespace chitai;

namespace {

constexpr std::chrono::hours day{24};
constexpr qsizetype most = DailyBackups::kept + DailyBackups::keptWeeks + DailyBackups::keptMonths;

/// A family, and the scheduler of its daily backups.
struct Days : BackupHome
{
    /// Looks as the program does every hour, and waits.
    void look()
    {
        scheduler.check();
        QTRY_VERIFY(!scheduler.isRunning());
    }

    void readOn(int days)
    {
        for (int i = 0; i < days; ++i) {
            look();
            family.clock.advance(day);
        }
    }

    /// A correction of the calendar, or a battery that is empty.
    void leap(int days) { family.clock.setCalendar(family.clock.now().addDays(days)); }

    /// Names, the newest first.
    [[nodiscard]] QStringList backups()
    {
        QStringList names;
        for (const QString &file : scheduler.files())
            names += QFileInfo(file).fileName();
        return names;
    }

    [[nodiscard]] QString today() const
    {
        return QStringLiteral("chitai-%1.zip")
            .arg(family.clock.now().toLocalTime().date().toString(Qt::ISODate));
    }

    [[nodiscard]] QString inFolder(const QString &name) const { return folder + u'/' + name; }

    const QString folder = path(QStringLiteral("backups"));
    BackupScheduler scheduler{files(), folder, family.clock};
};

bool holdsAll(const QStringList &files, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &name) { return files.contains(name); });
}

} // namespace

/// Which of the daily backups are made and kept, whatever the clock says.
class DailyBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneADayIsMadeAndSevenAreKept()
    {
        Days days;
        for (int i = 0; i < 10; ++i) {
            days.look();
            const QStringList files = days.backups();
            const QDateTime written = QFileInfo(days.inFolder(files.value(0))).lastModified();
            days.look(); // once more on the same day
            QCOMPARE(days.backups(), files);
            QCOMPARE(QFileInfo(days.inFolder(files.value(0))).lastModified(), written);
            days.family.clock.advance(day);
        }
        const QStringList files = days.backups();
        // The 1st of February stands for its week, the 31st of January for its month.
        QCOMPARE(files.size(), 9);
        QVERIFY(files.front() > files.back());
        QVERIFY(prepareRestore(days.files(), days.inFolder(files.front())));
        days.readOn(30);
        QVERIFY(days.backups().size() <= most);
    }

    void theCopyBeforeAMigrationGoesWhenSevenNewerOnesHaveCome()
    {
        Days days;
        const QString copy = days.files().databaseFile + QStringLiteral(".schema-18.backup");
        const QString another = days.path(QStringLiteral("other.db.schema-18.backup"));
        days.readOn(3);
        for (const QString &path : {copy, another}) {
            BackupHome::write(path, "the data of before");
            QFile file(path);
            QVERIFY(
                file.open(QIODevice::ReadWrite)
                && file.setFileTime(days.family.clock.now(), QFileDevice::FileModificationTime));
        }
        days.family.clock.advance(std::chrono::hours(1));
        days.readOn(DailyBackups::kept - 1);
        QVERIFY(QFile::exists(copy));
        days.readOn(1);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(another));
    }

    void aClockInTheFutureRemovesNoGoodOne()
    {
        for (const int leap : {20, 400, 4000}) {
            Days days;
            days.readOn(8);
            const QStringList good = days.backups();
            QCOMPARE(good.size(), 8);
            days.leap(leap);
            days.readOn(9);
            QVERIFY2(holdsAll(days.backups(), good), qPrintable(days.backups().join(u' ')));
            // The clock is right again: what is made now is kept, and is the newest.
            days.leap(-leap);
            days.readOn(1);
            const QString now = days.backups().front();
            QVERIFY2(now.startsWith(QStringLiteral("chitai-2026")), qPrintable(now));
            days.readOn(6);
            QVERIFY(days.backups().contains(now));
            QCOMPARE(days.backups().front().left(11), QStringLiteral("chitai-2026"));
            // And the days of the future do not fill the disk for good.
            days.readOn(60);
            QVERIFY(days.backups().size() <= most);
            for (const QString &name : days.backups())
                QVERIFY2(name <= days.today(), qPrintable(name));
        }
    }

    void aClockInThePastLosesNoDay()
    {
        Days days;
        days.readOn(8);
        const QStringList good = days.backups();
        days.leap(-3000);
        days.readOn(9);
        QVERIFY2(holdsAll(days.backups(), good.mid(0, 1)), qPrintable(days.backups().join(u' ')));
        QVERIFY(days.backups().front().startsWith(QStringLiteral("chitai-201")));
    }

    void daysThatComeAgainAreBackedUpAgain()
    {
        Days days;
        days.readOn(6);
        days.leap(-4);
        days.family.addItem(QStringLiteral("лес"));
        const qsizetype before = days.backups().size();
        days.look();
        QCOMPARE(days.backups().size(), before + 1);
        const QString newest = days.backups().front();
        // Beside the one of that day, which stays; and once.
        QVERIFY2(newest.endsWith(QStringLiteral("-2.zip")), qPrintable(newest));
        days.look();
        QCOMPARE(days.backups().size(), before + 1);
    }

    void aClockThatStandsStillLosesNoDay()
    {
        Days days;
        days.look();
        const QDateTime today = days.family.clock.now();
        for (int i = 0; i < 3; ++i) {
            days.family.clock.advance(day);
            days.family.clock.setCalendar(today);
            days.look();
        }
        QCOMPARE(days.backups().size(), 4);
    }

    void aMachineThatForgetsTheTimeKeepsItsDays()
    {
        Days days;
        days.readOn(8);
        const QStringList good = days.backups();
        const QDateTime now = days.family.clock.now();
        for (int start = 0; start < 20; ++start) {
            days.family.clock.setCalendar(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
            days.look();
            days.family.clock.setCalendar(now);
            days.look();
        }
        QVERIFY2(holdsAll(days.backups(), good.mid(0, 6)), qPrintable(days.backups().join(u' ')));
        QVERIFY(days.backups().size() <= 10);
    }

    void filesOfTheFutureFromAnEarlierVersionPushNothingOut()
    {
        Days days;
        days.readOn(1);
        const QString real = days.backups().front();
        // As earlier versions wrote them: without a number.
        for (int i = 1; i <= 9; ++i) {
            const QString zip = days.inFolder(QStringLiteral("chitai-2037-01-0%1.zip").arg(i));
            QVERIFY(writeBackup(days.files(), zip, days.family.clock.now()));
        }
        days.readOn(3);
        QVERIFY2(days.backups().contains(real), qPrintable(days.backups().join(u' ')));
        QVERIFY(days.backups().front().startsWith(QStringLiteral("chitai-2026")));
    }

    void oneThatWasCutOffIsMadeAgain_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 1, 50, 99})
            QTest::addRow("%d percent", percent) << percent;
    }

    void oneThatWasCutOffIsMadeAgain()
    {
        QFETCH(int, percent);
        Days days;
        days.readOn(3);
        days.look();
        const QString today = days.inFolder(days.today());
        const QByteArray whole = BackupHome::content(today);
        BackupHome::write(today, whole.first(whole.size() * percent / 100));
        days.look();
        QVERIFY(prepareRestore(days.files(), today));
    }

    void oneWithADamagedDatabaseIsMadeAgain()
    {
        Days days;
        days.look();
        const QString today = days.inFolder(days.today());
        QByteArray damaged = BackupHome::content(today);
        const qsizetype middle = damaged.indexOf("chitai.db") + 2000;
        for (qsizetype i = middle; i < middle + 100; ++i)
            damaged[i] = char(~damaged[i]);
        BackupHome::write(today, damaged);
        days.look();
        QVERIFY(BackupHome::content(today) != damaged);
        QVERIFY(prepareRestore(days.files(), today));
    }

    void whatIsNoBackupCountsForNothing()
    {
        Days days;
        days.readOn(5);
        const QStringList good = days.backups();
        for (int i = 1; i <= 9; ++i)
            BackupHome::write(days.inFolder(QStringLiteral("chitai-2026-02-2%1.zip").arg(i)),
                              "no zip");
        QVERIFY(QFile::link(days.inFolder(good.front()),
                            days.inFolder(QStringLiteral("chitai-2025-01-01.zip"))));
        BackupHome::write(days.inFolder(QStringLiteral("chitai-2x.zip")), "a person's");
        days.readOn(2);
        QVERIFY(holdsAll(days.backups(), good));
        QCOMPARE(days.backups().size(), 7);
        QVERIFY(QFile::exists(days.inFolder(QStringLiteral("chitai-2x.zip"))));
    }

    void aNameThatIsTakenIsNotForced()
    {
        Days days;
        QVERIFY(QDir().mkpath(days.inFolder(days.today())));
        days.look();
        QCOMPARE(days.backups().size(), 1);
        days.family.clock.advance(day);
        const QString precious = days.path(QStringLiteral("precious"));
        BackupHome::write(precious, "precious");
        QVERIFY(QFile::link(precious, days.inFolder(days.today())));
        days.look();
        QCOMPARE(BackupHome::content(precious), QByteArray("precious"));
        QVERIFY(QFileInfo(days.inFolder(days.today())).isSymLink());
        QCOMPARE(days.backups().size(), 2);
    }

    void aFolderThatWasTakenAwayIsMadeAgain()
    {
        Days days;
        days.look();
        QVERIFY(QDir(days.folder).removeRecursively());
        days.look();
        QCOMPARE(days.backups().size(), 1);
    }

    void nothingIsLeftOfOneThatWasKilledEarlier()
    {
        Days days;
        days.look();
        // As an earlier version left it, and things that only look like it.
        const QString left = days.inFolder(QStringLiteral(".chitai-backup-AbCdEf"));
        QVERIFY(QDir().mkdir(left));
        BackupHome::write(left + QStringLiteral("/chitai.db"), "half");
        BackupHome::write(left + QStringLiteral("/backup.zip"), "half");
        const QString theirs = days.inFolder(QStringLiteral(".chitai-backup-abcdeg"));
        QVERIFY(QDir().mkdir(theirs));
        BackupHome::write(theirs + QStringLiteral("/letter.txt"), "precious");
        QVERIFY(QDir().mkdir(days.path(QStringLiteral("elsewhere"))));
        BackupHome::write(days.path(QStringLiteral("elsewhere/chitai.db")), "precious");
        QVERIFY(QFile::link(days.path(QStringLiteral("elsewhere")),
                            days.inFolder(QStringLiteral(".chitai-backup-abcdeh"))));
        days.scheduler.start();
        QTRY_VERIFY(!days.scheduler.isRunning());
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFile::exists(theirs + QStringLiteral("/letter.txt")));
        QVERIFY(QFile::exists(days.path(QStringLiteral("elsewhere/chitai.db"))));
    }
};

QTEST_GUILESS_MAIN(DailyBackupsTest)
#include "DailyBackupsTest.moc"
