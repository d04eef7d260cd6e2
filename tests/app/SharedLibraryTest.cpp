// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServerCluster.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// The built program with a library on a server, as the people of a school call it.
class SharedLibraryTest : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = 0;
        QString said;
    };

    /// On the laptop whose data lies in that folder.
    [[nodiscard]] Ended run(const QString &laptop, const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      QStringList{QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                  m_dir.filePath(laptop)}
                          + arguments);
        process.waitForFinished();
        return {
            process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

    [[nodiscard]] QByteArray exported(const QString &laptop, const QStringList &database = {}) const
    {
        const QString path = m_dir.filePath(QStringLiteral("exported.json"));
        QFile::remove(path);
        const Ended ended = run(laptop, database + QStringList{QStringLiteral("--export"), path});
        QFile file(path);
        if (ended.status != 0 || !file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(ended.said));
        return file.readAll();
    }

    [[nodiscard]] static QStringList on(const DatabaseAddress &address)
    {
        return {QStringLiteral("--database"), address.shown()};
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void aFamilysFileGoesToAServerAndBack()
    {
        const QString home = QStringLiteral("home");
        const QString texts
            = write(QStringLiteral("a.csv"), "text,language\nзебра в зоопарке,ru\n");
        QCOMPARE(run(home, {QStringLiteral("--import"), texts}).status, 0);
        const QByteArray before = exported(home);
        QVERIFY(before.contains("зебра"));

        const DatabaseAddress school = TestServerCluster::running().bareDatabase();
        const QString file = m_dir.filePath(QStringLiteral("home/chitai.db"));
        const QStringList there{QStringLiteral("--copy-database"), file, school.shown()};
        const Ended copied = run(home, there);
        QVERIFY2(copied.status == 0 && copied.said.startsWith(QStringLiteral("Copied: ")),
                 qPrintable(copied.said));
        // Another laptop reads it, and writes into it what comes back.
        const QString other = QStringLiteral("other");
        QCOMPARE(exported(other, on(school)), before);
        const QString more = write(QStringLiteral("b.csv"), "text,language\nдве зебры,ru\n");
        QCOMPARE(run(other, on(school) + QStringList{QStringLiteral("--import"), more}).status, 0);
        const Ended again = run(home, there);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.said.contains(QStringLiteral("not empty")), qPrintable(again.said));

        const QString backFile = m_dir.filePath(QStringLiteral("back/chitai.db"));
        const QStringList back{QStringLiteral("--copy-database"), school.shown(), backFile};
        const Ended returned = run(home, back);
        QVERIFY2(returned.status == 0, qPrintable(returned.said));
        QVERIFY(exported(QStringLiteral("back")).contains("две зебры"));
        QCOMPARE(exported(home), before); // what was copied from is as it was
    }

    void aBackupOfASharedLibraryIsOneLikeAnyOther()
    {
        const DatabaseAddress school = TestServerCluster::running().bareDatabase();
        const QString laptop = QStringLiteral("laptop");
        const QString texts = write(QStringLiteral("c.csv"), "text,language\nсинее небо,ru\n");
        QCOMPARE(run(laptop, on(school) + QStringList{QStringLiteral("--import"), texts}).status,
                 0);
        const QString zip = m_dir.filePath(QStringLiteral("school.zip"));
        const Ended backup = run(laptop, on(school) + QStringList{QStringLiteral("--backup"), zip});
        QVERIFY2(backup.status == 0, qPrintable(backup.said));
        // It does not take the place of what others read.
        const QStringList restoring{QStringLiteral("--restore"), zip};
        const Ended refused = run(laptop, on(school) + restoring);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.said.contains(QStringLiteral("on a server")), qPrintable(refused.said));
        const Ended restored = run(QStringLiteral("rescued"), restoring);
        QVERIFY2(restored.status == 0, qPrintable(restored.said));
        QVERIFY(exported(QStringLiteral("rescued")).contains("синее небо"));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("told");
        const QString database = QStringLiteral("--database");
        const QString german = QStringLiteral("--language=de");
        QTest::newRow("password") << QStringList{database,
                                                 QStringLiteral("postgresql://a:b@host/c")}
                                  << 1 << QStringLiteral(".pgpass");
        QTest::newRow("password, German")
            << QStringList{german, database, QStringLiteral("postgresql://a:b@host/c")} << 1
            << QStringLiteral("steht ein Passwort");
        QTest::newRow("nobody there")
            << QStringList{german, database, QStringLiteral("postgresql:///c?host=/nowhere")} << 1
            << QStringLiteral("ist nicht zu erreichen");
        QTest::newRow("another kind") << QStringList{database, QStringLiteral("mysql://host/c")}
                                      << 1 << QStringLiteral("postgresql://");
        QTest::newRow("one database")
            << QStringList{QStringLiteral("--copy-database"), QStringLiteral("a.db")} << 2
            << QStringLiteral("two databases");
        QTest::newRow("no library") << QStringList{QStringLiteral("--copy-database"),
                                                   m_dir.filePath(QStringLiteral("nowhere.db")),
                                                   m_dir.filePath(QStringLiteral("b.db"))}
                                    << 1 << QStringLiteral("no library");
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, told);
        const Ended ended = run(QStringLiteral("wrong"), arguments);
        QVERIFY2(ended.said.contains(told), qPrintable(ended.said));
        QCOMPARE(ended.status, status);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("b.db"))));
    }
};

QTEST_GUILESS_MAIN(SharedLibraryTest)
#include "SharedLibraryTest.moc"
