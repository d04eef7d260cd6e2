// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name :
             {"CHITAI_DATABASE_URL", "CHITAI_ILLUSTRATION_DIR", "CHITAI_CERT_DIR"})
            qunsetenv(name);
    }

    void readsDatabaseUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        const QString here = QDir::currentPath();
        QTest::newRow("absolute") << QStringLiteral("sqlite:////srv/a.db")
                                  << QStringLiteral("/srv/a.db");
        QTest::newRow("driver") << QStringLiteral("sqlite+aiosqlite:////srv/a.db")
                                << QStringLiteral("/srv/a.db");
        QTest::newRow("relative") << QStringLiteral("sqlite:///a.db") << QString(here + u"/a.db");
        QTest::newRow("plain") << QStringLiteral("/srv/a.db") << QStringLiteral("/srv/a.db");
    }

    void readsDatabaseUrls()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        const Result<QString> result = databaseFileFromUrl(url);
        QVERIFY(result);
        QCOMPARE(*result, file);
    }

    void refusesOtherDatabases_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("server") << QStringLiteral("mysql://localhost/chitai");
        QTest::newRow("memory") << QStringLiteral("sqlite:///:memory:");
        QTest::newRow("no file") << QStringLiteral("sqlite://");
    }

    void refusesOtherDatabases()
    {
        QFETCH(QString, url);
        const Result<QString> result = databaseFileFromUrl(url);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadValue);
    }

    void makesThePrivateDataFolder()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(QStringLiteral("new/family"));
        const Result<Paths> paths = resolvePaths(data);
        QVERIFY(paths);
        QCOMPARE(paths->databaseFile, QString(data + u"/chitai.db"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(data).permissions() & others));
    }

    void commandLineBeatsEnvironment()
    {
        QTemporaryDir dir;
        qputenv("CHITAI_DATABASE_URL", "sqlite:////nowhere/a.db");
        const Result<Paths> paths = resolvePaths(dir.path());
        QVERIFY(paths);
        QCOMPARE(paths->databaseFile, dir.filePath(QStringLiteral("chitai.db")));
    }

    void aServerHasAFolderOfItsOwnHere()
    {
        QTemporaryDir dir;
        const QString url = QStringLiteral("postgresql://school/chitai");
        const Paths paths = resolvePaths(dir.path(), url).value();
        QCOMPARE(paths.serverUrl, url);
        const Paths alone = resolvePaths(dir.path()).value();
        QCOMPARE(alone.serverUrl, QString());
        QVERIFY(paths.databaseFile != alone.databaseFile);
        QVERIFY(paths.illustrationDir != alone.illustrationDir);
        QVERIFY(paths.backupDir != alone.backupDir);
        QVERIFY(QDir(QFileInfo(paths.databaseFile).path()).exists());

        qputenv("XDG_DATA_HOME", dir.path().toUtf8());
        qputenv("CHITAI_DATABASE_URL", url.toUtf8());
        QCOMPARE(resolvePaths(QString()).value().serverUrl, url);
        QCOMPARE(resolvePaths(dir.path()).value().serverUrl, QString()); // --data-dir beats it
        const QString file = dir.filePath(QStringLiteral("c.db"));
        QCOMPARE(resolvePaths(QString(), file).value().databaseFile, file);
    }

    void environmentBeatsDefaults()
    {
        QTemporaryDir dir;
        qputenv("XDG_DATA_HOME", dir.path().toUtf8());
        qputenv("CHITAI_DATABASE_URL",
                "sqlite:///" + dir.filePath(QStringLiteral("db/b.db")).toUtf8());
        qputenv("CHITAI_ILLUSTRATION_DIR", "/srv/pictures");
        qputenv("CHITAI_CERT_DIR", "/srv/certificates");
        const Result<Paths> paths = resolvePaths(QString());
        QVERIFY(paths);
        QCOMPARE(paths->databaseFile, dir.filePath(QStringLiteral("db/b.db")));
        QVERIFY(QDir(dir.filePath(QStringLiteral("db"))).exists());
        QCOMPARE(paths->illustrationDir, QStringLiteral("/srv/pictures"));
        QCOMPARE(paths->certificateDir, QStringLiteral("/srv/certificates"));
    }

    void eachDatabaseHasPicturesAndBackupsOfItsOwn()
    {
        QTemporaryDir dir;
        qputenv("XDG_DATA_HOME", dir.path().toUtf8());
        QStringList folders;
        QStringList backups;
        for (const char *name : {"a.db", "b.db"}) {
            qputenv("CHITAI_DATABASE_URL",
                    "sqlite:///" + dir.filePath(QString::fromLatin1(name)).toUtf8());
            const Paths paths = resolvePaths(QString()).value();
            folders += paths.illustrationDir;
            backups += paths.backupDir;
        }
        QCOMPARE(backups,
                 QStringList({dir.filePath(QStringLiteral("a-backups")),
                              dir.filePath(QStringLiteral("b-backups"))}));
        QCOMPARE(folders.front(), dir.filePath(QStringLiteral("a-illustrations")));
        QVERIFY(folders.front() != folders.back());
    }

    void saysWhenTheFolderCannotBeMade()
    {
        QTemporaryDir dir;
        QFile blocker(dir.filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Result<Paths> paths = resolvePaths(dir.filePath(QStringLiteral("file/data")));
        QVERIFY(!paths);
        QCOMPARE(paths.error().code, ErrorCode::StorageFailed);
        QVERIFY(paths.error().message.contains(QStringLiteral("--data-dir")));
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "PathsTest.moc"
