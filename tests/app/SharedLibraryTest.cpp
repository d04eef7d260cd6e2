// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/IllustrationStore.h"
#include "storage/Outbox.h"
#include "storage/PictureTransfer.h"
#include "storage/Rows.h"
#include "storage/sqlite/LaptopFile.h"
#include "support/FakeClock.h"
#include "support/TestPictures.h"
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

    /// Gives a picture a row in the library and files in the folder; nothing is done to its pixels.
    static void addPicture(const DatabaseAddress &library, const QString &folder, const QUuid &id,
                           const PictureFilesBytes &files)
    {
        const auto must = [](const Result<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        };
        const FakeClock clock;
        const std::unique_ptr<Database> database = Database::open(library).value();
        must(IllustrationStore(*database, clock)
                 .add({.id = id, .width = 1, .height = 1, .createdAt = clock.now()}, "hash"));
        if (folder.isEmpty()) {
            must(PictureRows(*database).keep(id, files));
            return;
        }
        QDir().mkpath(folder);
        for (const auto &[name, bytes] : {std::pair(imageFileName(id), files.image),
                                          std::pair(thumbnailFileName(id), files.thumbnail)}) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("can't write a picture");
        }
    }

    /// A change that an earlier run of this laptop has left; of any library where none is named.
    void leaveChange(const QString &laptop, const QString &word, const QString &library = {}) const
    {
        const QString path = m_dir.filePath(laptop + QStringLiteral("/server/reading.db"));
        const std::unique_ptr<Database> file = openLaptopFile(path).value();
        Outbox outbox(*file, [](const OutboxEntry &) {});
        QVERIFY(outbox.open());
        file->setKeeper(nullptr);
        QVERIFY(library.isEmpty() || outbox.begin(library));
        file->setKeeper(&outbox);
        QVERIFY(file->execute(
            QStringLiteral("INSERT INTO syllable_corrections (language, word_key, word, syllables) "
                           "VALUES ('ru', ?, ?, ?)"),
            {word, word, word}));
    }
    [[nodiscard]] static qint64 corrections(const DatabaseAddress &library)
    {
        const std::unique_ptr<Database> database = Database::open(library).value();
        return readFirst(database->run(QStringLiteral("SELECT count(*) FROM syllable_corrections")),
                         readNumber)
            .value()
            .value_or(-1);
    }

    static QByteArray allBytes()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += char(i);
        return bytes;
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

    void aServersLibraryGoesToAServer()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const QString laptop = QStringLiteral("mover");
        const QString texts
            = write(QStringLiteral("c.csv"), "text,language\nзебра переезжает,ru\n");
        QCOMPARE(run(laptop, on(school) + QStringList{QStringLiteral("--import"), texts}).status,
                 0);
        const QUuid picture = QUuid::createUuid();
        const PictureFilesBytes files{allBytes(), "it's \\ small"};
        addPicture(school, {}, picture, files);
        const QByteArray before = exported(laptop, on(school));

        const DatabaseAddress target = server.bareDatabase();
        const Ended copied
            = run(laptop, {QStringLiteral("--copy-database"), school.shown(), target.shown()});
        QVERIFY2(copied.status == 0, qPrintable(copied.said));
        QCOMPARE(exported(QStringLiteral("neighbour"), on(target)), before);
        const std::unique_ptr<Database> database = Database::open(target).value();
        QCOMPARE(PictureRows(*database).filesOf(picture).value(), std::optional(files));

        const Ended same
            = run(laptop, {QStringLiteral("--copy-database"), school.shown(), school.shown()});
        QCOMPARE(same.status, 1);
        QVERIFY2(same.said.contains(QStringLiteral("not empty")), qPrintable(same.said));
    }

    void picturesComeAlongBothWays()
    {
        const QString home = QStringLiteral("picture-home");
        (void)exported(home); // it is there
        const QString file = m_dir.filePath(home + QStringLiteral("/chitai.db"));
        const QUuid first = QUuid::createUuid();
        const PictureFilesBytes files{pictures::encoded(pictures::twoColours(300, 200), "webp", 95),
                                      pictures::encoded(pictures::twoColours(30, 20), "webp", 95)};
        addPicture(DatabaseAddress(file), m_dir.filePath(home + QStringLiteral("/illustrations")),
                   first, files);
        const DatabaseAddress school = TestServerCluster::running().bareDatabase();
        const Ended copied = run(home, {QStringLiteral("--copy-database"), file, school.shown()});
        QVERIFY2(copied.status == 0 && copied.said.contains(QStringLiteral("Pictures")),
                 qPrintable(copied.said));
        {
            const std::unique_ptr<Database> database = Database::open(school).value();
            QCOMPARE(PictureRows(*database).filesOf(first).value(), std::optional(files));
        }

        // Another laptop, which has seen neither of them, takes all home.
        const QUuid second = QUuid::createUuid();
        const PictureFilesBytes others{allBytes(), "it's \\ small"};
        addPicture(school, {}, second, others);
        const QString away = QStringLiteral("picture-away");
        const QString back = m_dir.filePath(QStringLiteral("picture-back/chitai.db"));
        const Ended returned = run(away, {QStringLiteral("--copy-database"), school.shown(), back});
        QVERIFY2(returned.status == 0, qPrintable(returned.said));
        const QString folder = m_dir.filePath(QStringLiteral("picture-back/illustrations"));
        QCOMPARE(readPictureFiles(folder, first), std::optional(files));
        QCOMPARE(readPictureFiles(folder, second), std::optional(others));

        // So does a backup.
        const QString zip = m_dir.filePath(QStringLiteral("pictures.zip"));
        const QString third = QStringLiteral("picture-third");
        const Ended backup = run(third, on(school) + QStringList{QStringLiteral("--backup"), zip});
        QVERIFY2(backup.status == 0, qPrintable(backup.said));
        const QString rescued = QStringLiteral("picture-rescued");
        const Ended restored = run(rescued, {QStringLiteral("--restore"), zip});
        QVERIFY2(restored.status == 0, qPrintable(restored.said));
        const QString restoredFolder = m_dir.filePath(rescued + QStringLiteral("/illustrations"));
        // What is restored is encoded anew, and what is no picture stays away.
        const std::optional<PictureFilesBytes> anew = readPictureFiles(restoredFolder, first);
        QVERIFY(anew);
        QCOMPARE(QImage::fromData(anew->image, "webp").size(), QSize(300, 200));
        QVERIFY(!readPictureFiles(restoredFolder, second));
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

    void whatWaitsOnThisLaptopComesAlong()
    {
        const DatabaseAddress school = TestServerCluster::running().bareDatabase();
        const QString laptop = QStringLiteral("waiting");
        (void)exported(laptop, on(school)); // it is there
        leaveChange(laptop, QStringLiteral("зебра"));
        const QString zip = m_dir.filePath(QStringLiteral("waiting.zip"));
        const Ended backup = run(laptop, on(school) + QStringList{QStringLiteral("--backup"), zip});
        QVERIFY2(backup.status == 0, qPrintable(backup.said));
        QCOMPARE(corrections(school), 1);

        leaveChange(laptop, QStringLiteral("лиса"));
        const QString back = m_dir.filePath(QStringLiteral("waiting-back/chitai.db"));
        const QStringList copying{QStringLiteral("--copy-database"), school.shown(), back};
        const Ended copied = run(laptop, copying);
        QVERIFY2(copied.status == 0, qPrintable(copied.said));
        QCOMPARE(corrections(DatabaseAddress(back)), 2);

        leaveChange(laptop, QStringLiteral("кот"), QStringLiteral("another"));
        const Ended refused = run(laptop, copying);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.said.contains(QStringLiteral("another library")),
                 qPrintable(refused.said));
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
