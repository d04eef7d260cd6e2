// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupScheduler.h"

#include <QSignalSpy>

using namespace chitai;

using Home = BackupHome;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupReplacesNoOtherFile()
    {
        BackupHome home;
        const auto writeTo = [&home](const QString &place) {
            return writeBackup(home.files(), place, home.family.clock.now());
        };
        const QString database = home.files().databaseFile;
        BackupHome::write(home.path(QStringLiteral("photo.jpg")), "a photo");
        const QDir folder(home.family.folder());
        QVERIFY(QFile::link(folder.path(), home.path(QStringLiteral("link"))));
        const QString name = QFileInfo(database).fileName();
        const QStringList places{database,
                                 folder.filePath(QStringLiteral("illustrations/../") + name),
                                 folder.filePath(QStringLiteral("link/") + name),
                                 database + QStringLiteral("-wal"),
                                 folder.filePath(QStringLiteral("illustrations/one.webp")),
                                 folder.filePath(QStringLiteral("photo.jpg"))};
        for (const QString &place : places)
            QCOMPARE(writeTo(place).error().code, ErrorCode::BadValue);
        QVERIFY(BackupHome::content(database).startsWith("SQLite format 3"));
        QCOMPARE(BackupHome::content(home.path(QStringLiteral("photo.jpg"))), "a photo");
        const Result<void> intoFolder = writeTo(home.path(QStringLiteral("illustrations")));
        QCOMPARE(intoFolder.error().code, ErrorCode::BadValue);
        QVERIFY2(intoFolder.error().message.contains(QStringLiteral("a folder")),
                 qPrintable(intoFolder.error().message));
        QVERIFY(BackupHome::content(home.path(QStringLiteral("illustrations/one.webp")))
                == "a picture");
        // A new name may end as it likes, and a backup is replaced by one.
        QVERIFY(writeTo(home.path(QStringLiteral("new"))));
        QVERIFY(writeTo(home.path(QStringLiteral("b.zip"))));
        QVERIFY(writeTo(home.path(QStringLiteral("b.zip"))));
    }

    void whatWasBackedUpComesBack()
    {
        Home home;
        const QString zip = home.path(QStringLiteral("backup.zip"));
        const SyllableCorrection correction{Language::German,
                                            QStringLiteral("oma"),
                                            QStringLiteral("Oma"),
                                            {QStringLiteral("Oma")}};
        QVERIFY(home.family.stores().corrections.put({correction}));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(home.family.stores().corrections.remove(correction.language, correction.key));
        home.family.addItem(QStringLiteral("лес"));
        QFile::remove(home.files().illustrationDir + QStringLiteral("/one.webp"));
        Home::write(home.files().illustrationDir + QStringLiteral("/two.webp"), "another");

        QVERIFY(prepareRestore(home.files(), zip));
        // Until the program starts anew everything is as it was.
        QCOMPARE(home.family.library().count().value(), 2);
        home.family.close();
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
        QCOMPARE(home.family.stores().corrections.all().value(),
                 QList<SyllableCorrection>{correction});
        const QDir pictures(home.files().illustrationDir);
        QCOMPARE(pictures.entryList(QDir::Files), QStringList(QStringLiteral("one.webp")));
        QCOMPARE(Home::content(pictures.filePath(QStringLiteral("one.webp"))),
                 QByteArray("a picture"));
        // What was there is kept.
        QVERIFY(QFile::exists(home.files().databaseFile + QStringLiteral(".before-restore")));
        QVERIFY(QFile::exists(home.files().illustrationDir
                              + QStringLiteral(".before-restore/two.webp")));
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
    }

    void aBackupNeedsNoPauseAndLeavesNothingBeside()
    {
        Home home;
        const QStringList before = home.names();
        QVERIFY(
            writeBackup(home.files(), home.path(QStringLiteral("b.zip")), home.family.clock.now()));
        QVERIFY(
            writeBackup(home.files(), home.path(QStringLiteral("b.zip")), home.family.clock.now()));
        home.family.addItem(QStringLiteral("лес"));
        QStringList after = home.names();
        QVERIFY(after.removeOne(QStringLiteral("b.zip")));
        QCOMPARE(after, before);
        QCOMPARE(
            writeBackup(home.files(), QStringLiteral("/nowhere/b.zip"), home.family.clock.now())
                .error()
                .code,
            ErrorCode::StorageFailed);
        const auto stop = [](int done, int) { return done == 0; };
        QCOMPARE(writeBackup(home.files(), home.path(QStringLiteral("c.zip")),
                             home.family.clock.now(), stop)
                     .error()
                     .code,
                 ErrorCode::Conflict);
        QVERIFY(!QFile::exists(home.path(QStringLiteral("c.zip"))));
    }

    void whatIsNoBackupChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = R"({"program":"chitai","format":1})";
        QTest::newRow("a foreign zip") << QByteArray("hello") << QString() << QByteArray();
        QTest::newRow("a later format")
            << QByteArray(R"({"program":"chitai","format":2})") << QString() << QByteArray();
        QTest::newRow("without a database") << good << QString() << QByteArray();
        QTest::newRow("no database")
            << good << QStringLiteral("chitai.db") << QByteArray(9000, 'x');
        QTest::newRow("out of the folder")
            << good << QStringLiteral("illustrations/../../evil.webp") << QByteArray("x");
        QTest::newRow("from the root")
            << good << QStringLiteral("/etc/evil.webp") << QByteArray("x");
        QTest::newRow("a backslash")
            << good << QStringLiteral("illustrations/..\\evil.webp") << QByteArray("x");
        QTest::newRow("another file") << good << QStringLiteral("run.sh") << QByteArray("x");
    }

    void whatIsNoBackupChangesNothing()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        Home home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        {
            ArchiveWriter archive = ArchiveWriter::open(zip).value();
            QVERIFY(archive.add(QStringLiteral("chitai-backup.json"), manifest,
                                home.family.clock.now()));
            if (!name.isEmpty())
                QVERIFY(archive.add(name, content, home.family.clock.now()));
            QVERIFY(archive.finish());
        }
        isRefused(home, zip, ErrorCode::BadValue);
    }

    void aDamagedFileChangesNothing()
    {
        Home home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        const QByteArray whole = Home::content(zip);
        for (const qsizetype length : {qsizetype(0), qsizetype(10), whole.size() / 2}) {
            Home::write(zip, whole.first(length));
            isRefused(home, zip, ErrorCode::BadValue);
        }
        isRefused(home, home.path(QStringLiteral("missing.zip")), ErrorCode::NotFound);
        isRefused(home, home.files().databaseFile, ErrorCode::BadValue);
    }

    void aBackupOfALaterVersionIsToldApart()
    {
        Home home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        {
            TestFamily later;
            QVERIFY(later.database().run(QStringLiteral("PRAGMA user_version = 99")));
            later.close();
            QFile file(later.databaseFile());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ArchiveWriter archive = ArchiveWriter::open(zip).value();
            QVERIFY(archive.add(QStringLiteral("chitai-backup.json"),
                                R"({"program":"chitai","format":1})", home.family.clock.now()));
            QVERIFY(
                archive.add(QStringLiteral("chitai.db"), file.readAll(), home.family.clock.now()));
            QVERIFY(archive.finish());
        }
        isRefused(home, zip, ErrorCode::NewerSchema);
    }

    /// Every place where the power can fail between two steps of a restore.
    void aRestoreThatWasCutOffIsEnded_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps < 4; ++steps)
            QTest::addRow("after %d steps", steps) << steps;
    }

    void aRestoreThatWasCutOffIsEnded()
    {
        QFETCH(int, steps);
        Home home;
        const FamilyFiles files = home.files();
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(files, zip, home.family.clock.now()));
        home.family.addItem(QStringLiteral("лес"));
        QVERIFY(prepareRestore(files, zip));
        home.family.close();
        const QString kept = QStringLiteral(".before-restore");
        const QString prepared = QStringLiteral(".restore");
        const QList<std::pair<QString, QString>> renames{
            {files.databaseFile, files.databaseFile + kept},
            {files.databaseFile + prepared, files.databaseFile},
            {files.illustrationDir, files.illustrationDir + kept}};
        for (int i = 0; i < steps; ++i)
            QVERIFY(QDir().rename(renames[i].first, renames[i].second));
        QCOMPARE(finishRestore(files), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
        QVERIFY(QFile::exists(files.illustrationDir + QStringLiteral("/one.webp")));
        QVERIFY(QFile::exists(files.databaseFile + kept));
    }

    void picturesThatCannotBeMovedLeaveEverythingAsItWas()
    {
        Home home;
        FamilyFiles files = home.files();
        const QString zip = home.path(QStringLiteral("a.zip"));
        QVERIFY(writeBackup(files, zip, home.family.clock.now()));
        // With the ending of what is kept the name is longer than a file system takes.
        files.illustrationDir = home.path(QString(245, u'p'));
        QDir().mkpath(files.illustrationDir);
        Home::write(files.illustrationDir + QStringLiteral("/mine.webp"), "mine");
        home.family.addItem(QStringLiteral("кот"));
        home.family.close();
        QVERIFY(prepareRestore(files, zip));
        QCOMPARE(finishRestore(files).error().code, ErrorCode::StorageFailed);
        // The next start is a start like any other.
        QCOMPARE(finishRestore(files), Result<bool>(false));
        QVERIFY(QFile::exists(files.illustrationDir + QStringLiteral("/mine.webp")));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 2);
        QVERIFY(!home.names().join(u' ').contains(QStringLiteral(".restore")));
    }

    void oneThatWasCutOffWhileUnpackingIsForgotten()
    {
        Home home;
        Home::write(home.files().databaseFile + QStringLiteral(".restore"), "half");
        QDir().mkpath(home.files().illustrationDir + QStringLiteral(".restore"));
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
        QVERIFY(!home.names().join(u' ').contains(QStringLiteral(".restore")));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
    }

    void whatIsAskedForIsTold()
    {
        Home home;
        BackupScheduler scheduler(home.files(), home.path(QStringLiteral("backups")),
                                  home.family.clock);
        QSignalSpy finished(&scheduler, &BackupScheduler::finished);
        QSignalSpy progress(&scheduler, &BackupScheduler::progressChanged);
        QVERIFY(scheduler.write(home.path(QStringLiteral("mine.zip"))));
        QCOMPARE(scheduler.write(home.path(QStringLiteral("other.zip"))).error().code,
                 ErrorCode::Conflict);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].value<std::optional<Error>>());
        QVERIFY(progress.size() >= 2);
        QVERIFY(scheduler.prepare(home.path(QStringLiteral("nothing.zip"))));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished[1][0].value<std::optional<Error>>()->code, ErrorCode::NotFound);
    }

    void aRestoreSaysHowFarItIsAndCanBeStopped()
    {
        Home home;
        BackupHome::write(home.files().illustrationDir + QStringLiteral("/large.webp"),
                          QByteArray(3 * 1024 * 1024, 'x'));
        const QString zip = home.path(QStringLiteral("all.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        const QStringList before = home.names();
        QList<int> told;
        const auto note = [&told](int done, int total) {
            if (total > 0)
                told += done;
            return true;
        };
        QVERIFY(prepareRestore(home.files(), zip, note));
        QVERIFY2(told.size() > 5, "in the middle of a file too");
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.front() < 50 && told.back() > 90 && told.back() <= 100);
        int count = 0;
        const auto stop = [&count](int, int) { return ++count < 6; };
        QCOMPARE(prepareRestore(home.files(), zip, stop).error().code, ErrorCode::Conflict);
        QCOMPARE(count, 6);
        QCOMPARE(home.names(), before);
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
    }

    void aRestoreCanBeStoppedUntilItIsReady()
    {
        Home home;
        const QString zip = home.path(QStringLiteral("all.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        const QStringList before = home.names();
        bool isCancelled = false;
        const auto cancelWhenUnpacked = [&isCancelled](int, int total) {
            const bool goesOn = !isCancelled;
            isCancelled = isCancelled || total == 0; // while the database is judged
            return goesOn;
        };
        const Result<RestoreReport> prepared
            = prepareRestore(home.files(), zip, cancelWhenUnpacked);
        QVERIFY(isCancelled);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error(), backupStopped());
        QCOMPARE(home.names(), before);
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
    }

    void stoppingWhatWasAskedForLeavesTheDailyOne()
    {
        Home home;
        BackupScheduler scheduler(home.files(), home.path(QStringLiteral("backups")),
                                  home.family.clock);
        QSignalSpy running(&scheduler, &BackupScheduler::runningChanged);
        QSignalSpy finished(&scheduler, &BackupScheduler::finished);
        scheduler.check();
        QVERIFY(!scheduler.isAskedRunning());
        QVERIFY(scheduler.write(home.path(QStringLiteral("mine.zip")))); // waits for the daily one
        QVERIFY(scheduler.isAskedRunning());
        QCOMPARE(running.size(), 2);
        scheduler.cancel();
        QTRY_VERIFY(!scheduler.isRunning());
        QCOMPARE(running.size(), 4);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<std::optional<Error>>()->code, ErrorCode::Conflict);
        QCOMPARE(scheduler.files().size(), 1);
        QVERIFY(!QFile::exists(home.path(QStringLiteral("mine.zip"))));
    }

private:
    static void isRefused(Home &home, const QString &zip, ErrorCode code)
    {
        const QStringList before = home.names();
        QCOMPARE(prepareRestore(home.files(), zip).error().code, code);
        QCOMPARE(home.names(), before);
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
        QCOMPARE(home.family.library().count().value(), 1);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
