// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupScheduler.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <sys/mount.h>
#include <unistd.h>

using namespace chitai;

namespace {

/// A small disk of its own, which only root can have.
struct SmallDisk
{
    explicit SmallDisk(const QString &folder, unsigned long flags = 0)
        : path(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        isThere = ::mount("chitai-test", path.constData(), "tmpfs", flags, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (isThere)
            ::umount2(path.constData(), MNT_DETACH);
    }
    void makeReadOnly() const
    {
        QCOMPARE(::mount("", path.constData(), "", MS_REMOUNT | MS_RDONLY, ""), 0);
    }
    void fill() const
    {
        QFile filler(QFile::decodeName(path) + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    }

    const QByteArray path;
    bool isThere = false;
};

struct Kept : BackupHome
{
    explicit Kept(const QString &name = QStringLiteral("backups"))
        : scheduler(files(), name.startsWith(u'/') ? name : path(name), family.clock)
    {
    }

    std::optional<ErrorCode> look()
    {
        scheduler.check();
        if (!QTest::qWaitFor([this] { return !scheduler.isRunning(); }))
            qFatal("the backup does not end");
        return scheduler.trouble() ? std::optional(scheduler.trouble()->code) : std::nullopt;
    }

    /// Writes over a page in the middle of the closed file.
    void damage()
    {
        for (int i = 0; i < 2000; ++i)
            family.addItem(QStringLiteral("слово номер %1").arg(i));
        (void)family.database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        family.close();
        QFile file(files().databaseFile);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4096 / 2 * 4096));
        file.write(QByteArray(4096 * 4, '\x55'));
    }

    BackupScheduler scheduler;
};

} // namespace

/// Why there is no backup is told as what it is, and until it is over.
class BackupTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTheMatter()
    {
        Kept home;
        QSignalSpy changed(&home.scheduler, &BackupScheduler::troubleChanged);
        QCOMPARE(home.look(), std::optional<ErrorCode>());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(home.scheduler.lastMade()->date(), home.family.clock.now().date());
    }

    void aDamagedDatabaseIsNotBackedUp()
    {
        Kept home;
        QCOMPARE(home.look(), std::optional<ErrorCode>());
        const QStringList good = home.scheduler.files();
        home.damage();
        home.family.clock.advance(std::chrono::hours(24));
        QSignalSpy changed(&home.scheduler, &BackupScheduler::troubleChanged);
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageDamaged));
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageDamaged));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(home.scheduler.files(), good);
        QCOMPARE(
            writeBackup(home.files(), home.path(QStringLiteral("m.zip")), home.family.clock.now())
                .error()
                .code,
            ErrorCode::StorageDamaged);
        QVERIFY(!QFile::exists(home.path(QStringLiteral("m.zip"))));

        // The last good one solves it.
        QVERIFY(prepareRestore(home.files(), good.front()));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        QCOMPARE(home.look(), std::optional<ErrorCode>());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(home.scheduler.files().size(), 2);
    }

    void damageThatABackupByHandFindsIsTold()
    {
        Kept home;
        QCOMPARE(home.look(), std::optional<ErrorCode>());
        home.damage();
        QVERIFY(home.scheduler.write(home.path(QStringLiteral("m.zip"))));
        QTRY_VERIFY(!home.scheduler.isRunning());
        QCOMPARE(home.scheduler.trouble()->code, ErrorCode::StorageDamaged);
        // Today has its backup already, but it is not over.
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageDamaged));
    }

    void aFolderThatMayNotBeWrittenTo()
    {
        if (!QFileInfo(QStringLiteral("/sys")).isDir())
            QSKIP("no folder that nobody may write to");
        Kept home(QStringLiteral("/sys/chitai-backups"));
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageDenied));
    }

    void aFileInThePlaceOfTheFolder()
    {
        Kept home;
        BackupHome::write(home.path(QStringLiteral("backups")), "a file");
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageFailed));
        QVERIFY(QFile::remove(home.path(QStringLiteral("backups"))));
        QCOMPARE(home.look(), std::optional<ErrorCode>());
    }

    void aFullDiskLeavesNothingAndIsTried()
    {
        Kept home;
        const SmallDisk disk(home.path(QStringLiteral("backups")));
        if (!disk.isThere)
            QSKIP("needs root, for a disk of its own");
        QVERIFY(QDir().mkpath(home.files().illustrationDir));
        BackupHome::write(home.files().illustrationDir + QStringLiteral("/large.webp"),
                          QByteArray(3'000'000, 'x'));
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageFull));
        QCOMPARE(QDir(home.path(QStringLiteral("backups")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        disk.fill();
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageFull));
        QFile::remove(home.path(QStringLiteral("backups/filler")));
        QFile::remove(home.files().illustrationDir + QStringLiteral("/large.webp"));
        QCOMPARE(home.look(), std::optional<ErrorCode>());
    }

    void aFullDiskOfTheDatabaseLeavesNothing()
    {
        QTemporaryDir dir;
        const SmallDisk disk(dir.filePath(QStringLiteral("small")));
        if (!disk.isThere)
            QSKIP("needs root, for a disk of its own");
        BackupHome home;
        home.family.close();
        const FamilyFiles files{dir.filePath(QStringLiteral("small/chitai.db")),
                                dir.filePath(QStringLiteral("small/illustrations"))};
        QVERIFY(QFile::copy(home.files().databaseFile, files.databaseFile));
        // As the program has it: SQLite can't even open one on a full disk.
        std::unique_ptr<Database> open = Database::open(files.databaseFile).value();
        QVERIFY(SettingsStore(*open).setValue(QStringLiteral("a"), QStringLiteral("b")));
        disk.fill();
        QCOMPARE(
            writeBackup(files, dir.filePath(QStringLiteral("small/b.zip")), home.family.clock.now())
                .error()
                .code,
            ErrorCode::StorageFull);
        // But onto a disk with room it goes.
        const QString stick = dir.filePath(QStringLiteral("b.zip"));
        const Result<void> written = writeBackup(files, stick, home.family.clock.now());
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        const QStringList left
            = QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList({QStringLiteral("b.zip"), QStringLiteral("small")}));
        open.reset();
        // And nothing comes in, where there is no room for it.
        QCOMPARE(prepareRestore(files, stick).error().code, ErrorCode::StorageFull);
        QCOMPARE(finishRestore(files), Result<bool>(false));
    }

    void aDiskThatCanOnlyBeRead()
    {
        Kept home;
        const SmallDisk disk(home.path(QStringLiteral("backups")));
        if (!disk.isThere)
            QSKIP("needs root, for a disk of its own");
        disk.makeReadOnly();
        QCOMPARE(home.look(), std::optional(ErrorCode::StorageReadOnly));
    }

    void aMissingFolderOfABackupByHandIsNotMade()
    {
        BackupHome home;
        QCOMPARE(writeBackup(home.files(), home.path(QStringLiteral("gone/b.zip")),
                             home.family.clock.now())
                     .error()
                     .code,
                 ErrorCode::StorageFailed);
        QVERIFY(!QFileInfo::exists(home.path(QStringLiteral("gone"))));
    }
};

QTEST_GUILESS_MAIN(BackupTroubleTest)
#include "BackupTroubleTest.moc"
