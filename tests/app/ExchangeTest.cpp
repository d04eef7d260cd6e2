// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"
#include "exchange/Backup.h"
#include "storage/Stores.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// The built program with --import, --export, --backup and --restore, as a person calls it.
class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = 0;
        QString said;
    };

    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      QStringList{QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                  m_dir.filePath(QStringLiteral("data"))}
                          + arguments);
        process.waitForFinished();
        return {
            process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] int exported() const
    {
        const QString file = m_dir.filePath(QStringLiteral("count.txt"));
        (void)run({QStringLiteral("--export"), file});
        QFile lines(file);
        return lines.open(QIODevice::ReadOnly) ? int(lines.readAll().count('\n')) : -1;
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void aFileOfTextsComesIn()
    {
        const int before = exported();
        const QString file = write(QStringLiteral("a.csv"),
                                   "text,language\nзебра в зоопарке,ru\n?,ru\nZebra,fr\n");
        const Ended first = run({QStringLiteral("--import"), file});
        QCOMPARE(first.status, 3);
        QVERIFY2(first.said.contains(QStringLiteral("imported: 1.")), qPrintable(first.said));
        QVERIFY2(first.said.contains(QStringLiteral("line 3")), qPrintable(first.said));
        const Ended again = run({QStringLiteral("--import"), file});
        QVERIFY2(again.said.contains(QStringLiteral("imported: 0. There already, or twice in the "
                                                    "file: 1.")),
                 qPrintable(again.said));
        QCOMPARE(exported(), before + 1);
    }

    void whatIsLeftOutIsToldWithAStatus()
    {
        const auto import = [this](const char *name, const QByteArray &bytes) {
            return run({QStringLiteral("--import"), write(QString::fromLatin1(name), bytes)});
        };
        const Ended whole
            = import("w.csv", "Der Hahn, der kräht.\r\nDie Gans, die schnattert.\r\n");
        QCOMPARE(whole.status, 0);
        QVERIFY2(whole.said.contains(QStringLiteral("imported: 2.")), qPrintable(whole.said));
        const Ended column = import("c.csv", "Wort;Bedeutung\nKamel;camel\nLama;llama\n");
        QCOMPARE(column.status, 3);
        QVERIFY2(column.said.contains(QStringLiteral("left out: Bedeutung")),
                 qPrintable(column.said));
        const Ended letter
            = import("l.txt", "Gr\xC3\xBCn und gr\xFC\xC3\xBCner\nS\xC3\xBC\xC3\x9F\n");
        QCOMPARE(letter.status, 3);
        QVERIFY2(letter.said.contains(QStringLiteral("line 1")), qPrintable(letter.said));
        QCOMPARE(import("e.csv", "text;language\n").status, 0);
        QCOMPARE(run({QStringLiteral("--export"), m_dir.filePath(QStringLiteral("a.epub"))}).status,
                 1);
    }

    void problemsAreToldWithAStatus()
    {
        for (const QStringList &wrong :
             {QStringList{QStringLiteral("--import"), m_dir.filePath(QStringLiteral("none.csv"))},
              QStringList{QStringLiteral("--import"), write(QStringLiteral("a.odt"), "text")},
              QStringList{QStringLiteral("--import"), write(QStringLiteral("a.json"), "{")},
              QStringList{QStringLiteral("--export"), QStringLiteral("/nowhere/a.csv")},
              QStringList{QStringLiteral("--restore"), write(QStringLiteral("a.zip"), "PK")},
              QStringList{QStringLiteral("--backup"), QStringLiteral("/nowhere/a.zip")}}) {
            const Ended ended = run(wrong);
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.said.startsWith(QStringLiteral("chitai: ")), qPrintable(ended.said));
        }
        QCOMPARE(run({QStringLiteral("--import"), QString()}).status, 2);
    }

    void whatWasBackedUpComesBack()
    {
        const int before = exported();
        const QString zip = m_dir.filePath(QStringLiteral("mine.zip"));
        QCOMPARE(run({QStringLiteral("--backup"), zip}).status, 0);
        QCOMPARE(
            run({QStringLiteral("--import"), write(QStringLiteral("b.txt"), "пингвин на льдине\n")})
                .status,
            0);
        QCOMPARE(exported(), before + 1);
        const Ended restored = run({QStringLiteral("--restore"), zip});
        QCOMPARE(restored.status, 0);
        QVERIFY2(restored.said.contains(QStringLiteral("Restored")), qPrintable(restored.said));
        QCOMPARE(exported(), before);
    }

    void nothingIsLeftOfABackupThatWasKilled()
    {
        const int before = exported();
        const QString stick = m_dir.filePath(QStringLiteral("stick"));
        const QString pictures = m_dir.filePath(QStringLiteral("data/illustrations"));
        QVERIFY(QDir().mkpath(stick) && QDir().mkpath(pictures));
        // So much that the end is far away.
        for (int i = 0; i < 8; ++i)
            (void)write(QStringLiteral("data/illustrations/%1.webp").arg(i),
                        QByteArray(32'000'000, 'x'));
        const QString zip = stick + QStringLiteral("/mine.zip");
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      {QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                       m_dir.filePath(QStringLiteral("data")), QStringLiteral("--backup"), zip});
        const auto scratch = [&stick] {
            return QDir(stick).entryList({QStringLiteral(".chitai-backup-*")},
                                         QDir::Dirs | QDir::Hidden);
        };
        const auto unfinished = [&]() -> QString {
            return stick + u'/' + scratch().value(0) + QStringLiteral("/backup.zip");
        };
        QTRY_VERIFY_WITH_TIMEOUT(!scratch().isEmpty() && QFileInfo(unfinished()).size() > 1'000'000,
                                 30'000);
        process.kill();
        process.waitForFinished();
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFile::exists(zip));
        QCOMPARE(scratch().size(), 1);

        // What is another's stays.
        const QString theirs = stick + QStringLiteral("/.chitai-backup-theirs");
        QVERIFY(QDir().mkdir(theirs));
        QCOMPARE(exported(), before);
        QCOMPARE(scratch(), QStringList(QStringLiteral(".chitai-backup-theirs")));
        for (const QString &name :
             QDir(m_dir.filePath(QStringLiteral("data"))).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(!name.contains(QStringLiteral(".backup-")), qPrintable(name));
        QVERIFY(QDir(pictures).removeRecursively());
    }

    void aRestoreThatWasKilledLetsNobodyIn()
    {
        const QString data = m_dir.filePath(QStringLiteral("data"));
        const QString database = data + QStringLiteral("/chitai.db");
        const auto devices = [&](const QString &statement) {
            QStringList names;
            {
                const std::unique_ptr<Database> opened = Database::open(database).value();
                if (!statement.isEmpty())
                    (void)opened->run(statement).value();
                QSqlQuery query
                    = opened->run(QStringLiteral("SELECT name FROM devices ORDER BY name")).value();
                while (query.next())
                    names += query.value(0).toString();
            }
            return names;
        };
        const QString add
            = QStringLiteral("INSERT INTO devices VALUES ('%1', '%1', '%1', '2026', '2026')");
        (void)exported();
        (void)devices(add.arg(QStringLiteral("lost")));
        const QString zip = m_dir.filePath(QStringLiteral("b.zip"));
        QCOMPARE(run({QStringLiteral("--backup"), zip}).status, 0);
        (void)devices(QStringLiteral("DELETE FROM devices"));
        const QStringList ours = devices(add.arg(QStringLiteral("ours")));
        QCOMPARE(ours, QStringList(QStringLiteral("ours")));
        for (const char *sign : {"chitai.db.restore", "chitai.db.restore-ready",
                                 "chitai.db.restore-carried", "chitai.db.before-restore"}) {
            QFile::remove(database + QStringLiteral(".before-restore"));
            QProcess process;
            process.start(QStringLiteral(CHITAI_PROGRAM),
                          {QStringLiteral("--headless"), QStringLiteral("--data-dir"), data,
                           QStringLiteral("--restore"), zip});
            const QString path = data + u'/' + QString::fromLatin1(sign);
            // Each moment may be missed, and the next start must know what to do all the same.
            while (process.state() != QProcess::NotRunning && !QFile::exists(path))
                process.waitForFinished(0);
            process.kill();
            process.waitForFinished();
            (void)exported(); // the next start
            QCOMPARE(devices({}), ours);
            QVERIFY(!QFile::exists(database + QStringLiteral(".restore")));
            QVERIFY(!QFile::exists(database + QStringLiteral(".restore-ready")));
            QVERIFY(!QFile::exists(database + QStringLiteral(".restore-carried")));
        }
    }

    void aRestoreThatWasCutOffIsEndedBeforeAnother()
    {
        const QString data = m_dir.filePath(QStringLiteral("data"));
        const int before = exported();
        const QString zip = m_dir.filePath(QStringLiteral("c.zip"));
        QCOMPARE(run({QStringLiteral("--backup"), zip}).status, 0);
        QCOMPARE(run({QStringLiteral("--import"),
                      write(QStringLiteral("d.txt"), "пингвин на льдине опять\n")})
                     .status,
                 0);
        const FamilyFiles files{data + QStringLiteral("/chitai.db"),
                                data + QStringLiteral("/illustrations")};
        QVERIFY(prepareRestore(files, zip));
        // The power fails when the old database has left its place, and the new one has not come.
        for (const QString &path : {files.databaseFile, files.illustrationDir}) {
            for (int i = 2; QFileInfo::exists(path + QStringLiteral(".before-restore")); ++i)
                QVERIFY(QDir().rename(path + QStringLiteral(".before-restore"),
                                      path + QStringLiteral(".before-restore-%1").arg(90 + i)));
        }
        QVERIFY(carryHouse(files.databaseFile, files.databaseFile + QStringLiteral(".restore")));
        (void)write(QStringLiteral("data/chitai.db.restore-carried"), {});
        QVERIFY(QDir().rename(files.databaseFile,
                              files.databaseFile + QStringLiteral(".before-restore")));
        const Ended ended
            = run({QStringLiteral("--restore"), m_dir.filePath(QStringLiteral("missing.zip"))});
        QCOMPARE(ended.status, 1);
        QVERIFY(QFile::exists(files.databaseFile));
        QVERIFY(!QFile::exists(files.databaseFile + QStringLiteral(".restore-ready")));
        QCOMPARE(exported(), before);
    }

    void aCopyWithoutItsPicturesIsNone()
    {
        (void)exported();
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("data/illustrations"))));
        for (const char *name : {"a.webp", "a_thumb.webp"})
            (void)write(QStringLiteral("data/illustrations/") + QString::fromLatin1(name), "x");
        const QString from = m_dir.filePath(QStringLiteral("data/chitai.db"));
        const QString to = m_dir.filePath(QStringLiteral("copied.db"));
        const QStringList copying{QStringLiteral("--copy-database"), from, to};
        const QString inTheWay = write(QStringLiteral("copied-illustrations"), "no folder");
        const Ended failed = run(copying);
        QVERIFY2(failed.status == 1, qPrintable(failed.said));
        QVERIFY(QFile::remove(inTheWay));
        const Ended copied = run(copying);
        QVERIFY2(copied.status == 0, qPrintable(copied.said));
        QVERIFY2(copied.said.contains(QStringLiteral("Pictures: 1,")), qPrintable(copied.said));
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral("copied-illustrations/a_thumb.webp"))));
    }

    void aCopyHasNothingOfAnImportThatWasKilled()
    {
        const int before = exported();
        const QString from = m_dir.filePath(QStringLiteral("data/chitai.db"));
        {
            const std::unique_ptr<Database> database = Database::open(from).value();
            const SystemClock clock;
            Stores stores(*database, clock);
            QVERIFY(stores.library.findOrCreate(QStringLiteral("полкниги"), Language::Russian));
            QVERIFY(database->execute(QStringLiteral("INSERT INTO unfinished_imports SELECT number "
                                                     "FROM items WHERE text = 'полкниги'")));
        }
        const QString to = m_dir.filePath(QStringLiteral("whole.db"));
        const Ended copied = run({QStringLiteral("--copy-database"), from, to});
        QVERIFY2(copied.status == 0, qPrintable(copied.said));
        QVERIFY2(copied.said.contains(QStringLiteral("Copied: %1 texts").arg(before)),
                 qPrintable(copied.said));
        QCOMPARE(exported(), before);
    }

    void nothingIsLeftOfAnImportThatWasKilled()
    {
        const int before = exported();
        QByteArray many;
        for (int i = 0; i < 200'000; ++i)
            many += "слово номер " + QByteArray::number(i) + '\n';
        const QString file = write(QStringLiteral("many.txt"), many);
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      {QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                       m_dir.filePath(QStringLiteral("data")), QStringLiteral("--import"), file});
        const QString journal = m_dir.filePath(QStringLiteral("data/chitai.db-wal"));
        // Some of it is on the disk, and the end is far away.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(journal).size() > 3'000'000, 30'000);
        process.kill();
        process.waitForFinished();
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(exported(), before);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "ExchangeTest.moc"
