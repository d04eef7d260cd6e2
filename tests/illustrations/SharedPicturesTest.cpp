// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/SharedPictures.h"
#include "illustrations/IllustrationImporter.h"
#include "illustrations/PictureProcessing.h"
#include "storage/PictureRows.h"
#include "storage/Rows.h"
#include "storage/Stores.h"
#include "support/FakeClock.h"
#include "support/TestDecoder.h"
#include "support/TestPictures.h"
#include "support/TestServerCluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// Laptops that share a library, each with a folder of its own.
class SharedPicturesTest : public QObject
{
    Q_OBJECT

private:
    struct Laptop
    {
        explicit Laptop(const DatabaseAddress &shared, const char *name,
                        qint64 mostBytes = SharedPictures::Options().mostBytes)
            : address(named(shared, name))
            , database(Database::open(address).value())
            , stores(*database, clock)
            , files(dir.filePath(QStringLiteral("illustrations")))
            , mostCopied(mostBytes)
        {
            pictures = std::make_unique<SharedPictures>(
                address, files,
                SharedPictures::Options{.mostBytes = mostCopied, .ownsFolder = true});
        }

        static DatabaseAddress named(DatabaseAddress shared, const char *name)
        {
            shared.setLaptop(QString::fromLatin1(name));
            return shared;
        }

        /// As a person takes a picture in; gives what became of it.
        Result<ImportedIllustration> take(const QByteArray &bytes)
        {
            IllustrationImporter importer(stores.illustrations, files, clock, decoder, {});
            QSignalSpy finished(&importer, &IllustrationImporter::finished);
            (void)importer.importBytes(bytes);
            if (finished.isEmpty() && !finished.wait(20'000))
                qFatal("the import does not end");
            return finished.front().at(1).value<Result<ImportedIllustration>>();
        }

        /// Asks for it and waits until something is told.
        bool sees(const QUuid &id)
        {
            QSignalSpy arrived(&files, &IllustrationFiles::arrived);
            QSignalSpy failed(&files, &IllustrationFiles::notFetched);
            if (!files.imageUrl(id).isEmpty())
                return true;
            return QTest::qWaitFor([&] { return !arrived.isEmpty() || !failed.isEmpty(); }, 20'000)
                && failed.isEmpty() && !files.imageUrl(id).isEmpty();
        }

        qint64 rows(const QString &table)
        {
            return readFirst(database->run(u"SELECT count(*) FROM " % table), readNumber)
                .value()
                .value_or(-1);
        }

        const DatabaseAddress address;
        const FakeClock clock;
        const QTemporaryDir dir;
        DecoderPool decoder{testDecoder()};
        const std::unique_ptr<Database> database;
        Stores stores;
        IllustrationFiles files;
        const qint64 mostCopied;
        std::unique_ptr<SharedPictures> pictures;
    };

    static QByteArray red() { return pictures::encoded(pictures::plain(300, 200), "PNG"); }
    static QByteArray blue()
    {
        return pictures::encoded(pictures::plain(200, 300, Qt::blue), "PNG");
    }

private Q_SLOTS:
    void whatOneTakesInTheOtherSees()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two");
        const QUuid id = one.take(red()).value().illustration.id;
        QVERIFY(QFile::exists(one.files.imagePath(id)));
        QCOMPARE(one.rows(QStringLiteral("picture_files")), 1);

        QVERIFY(!QFile::exists(two.files.imagePath(id)));
        QElapsedTimer asking;
        asking.start();
        QCOMPARE(two.files.thumbnailUrl(id), QUrl()); // the place stays calm
        QVERIFY2(asking.elapsed() < 50, "the window waits");
        QVERIFY(two.sees(id));
        QCOMPARE(two.files.image(id).value(), one.files.image(id).value());
        QCOMPARE(two.files.thumbnail(id).value(), one.files.thumbnail(id).value());
        QCOMPARE(two.files.imageUrl(id), QUrl::fromLocalFile(two.files.imagePath(id)));

        // The same file is no second picture, wherever it is taken in.
        QVERIFY(two.take(red()).value().isDuplicate);
        QCOMPARE(one.rows(QStringLiteral("picture_bytes")), 1);
    }

    void whoMayWaitGetsItAtOnce()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two");
        const QUuid id = one.take(blue()).value().illustration.id;
        QVERIFY(two.files.fetch(id));
        QCOMPARE(two.files.image(id).value(), one.files.image(id).value());
        QCOMPARE(two.files.fetch(QUuid::createUuid()).error().code, ErrorCode::NotFound);
    }

    void equalPicturesAreThereOnceAndGoWithTheLast()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        PictureRows bytes(*one.database);
        const QList<QUuid> ids{QUuid::createUuid(), QUuid::createUuid()};
        for (const QUuid &id : ids) {
            QVERIFY(bytes.keep(id, {"picture", "small"}));
            QVERIFY(one.stores.illustrations.add(
                {.id = id, .width = 1, .height = 1, .createdAt = one.clock.now()}, "hash"));
        }
        QCOMPARE(one.rows(QStringLiteral("picture_bytes")), 1);
        QVERIFY(one.stores.illustrations.remove(ids[0]));
        QCOMPARE(bytes.filesOf(ids[0]).value(), std::nullopt);
        QCOMPARE(bytes.filesOf(ids[1]).value(),
                 std::optional(PictureFilesBytes{"picture", "small"}));
        QVERIFY(bytes.release(ids[1])); // which is recorded
        QCOMPARE(one.rows(QStringLiteral("picture_bytes")), 1);
        QVERIFY(one.stores.illustrations.remove(ids[1]));
        QCOMPARE(one.rows(QStringLiteral("picture_bytes")), 0);
    }

    void whatIsNotRecordedIsTakenBack()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        const QUuid id = QUuid::createUuid();
        QVERIFY(one.files.write(id, {.image = "picture", .thumbnail = "small"}));
        QCOMPARE(one.rows(QStringLiteral("picture_uses")), 1);
        one.files.remove(id);
        QTRY_COMPARE(one.rows(QStringLiteral("picture_uses")), 0);
        QCOMPARE(one.rows(QStringLiteral("picture_bytes")), 0);
        // Nor is one that is too large.
        ProcessedPicture huge{.image = QByteArray(maxPictureBytes + 1, 'x'), .thumbnail = "small"};
        QCOMPARE(one.files.write(id, huge).error().code, ErrorCode::TooLarge);
        QVERIFY(!QFile::exists(one.files.imagePath(id)));
    }

    void whatWasDeletedGoesFromAllLaptops()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two");
        const QUuid told = one.take(red()).value().illustration.id;
        const QUuid untold = one.take(blue()).value().illustration.id;
        QVERIFY(two.sees(told));
        QVERIFY(two.sees(untold));
        QVERIFY(one.stores.illustrations.remove(told));
        QVERIFY(one.stores.illustrations.remove(untold));
        two.pictures->removeCopy(told);
        QTRY_VERIFY(!QFile::exists(two.files.imagePath(told)));
        QVERIFY(QFile::exists(two.files.imagePath(untold)));
        two.pictures->compare();
        QTRY_VERIFY(!QFile::exists(two.files.imagePath(untold)));
        QVERIFY(!two.sees(untold));
    }

    void picturesOfAnEarlierVersionBecomeEverybodys()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two");
        const QUuid id = QUuid::createUuid();
        QVERIFY(one.files.writeCopy(id, {.image = "picture", .thumbnail = "small"}));
        QVERIFY(one.stores.illustrations.add(
            {.id = id, .width = 1, .height = 1, .createdAt = one.clock.now()}, "hash"));
        QVERIFY(!two.sees(id));
        one.pictures->compare();
        QTRY_COMPARE(one.rows(QStringLiteral("picture_files")), 1);
        QSignalSpy arrived(&two.files, &IllustrationFiles::arrived);
        two.pictures->askAgain();
        QVERIFY(arrived.wait(20'000));
        QCOMPARE(arrived.front().front().value<QSet<QUuid>>(), QSet<QUuid>{id});
        QCOMPARE(two.files.image(id).value(), QByteArray("picture"));
    }

    void theCopiesStaySmall()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two", 10'000);
        QList<QUuid> ids;
        for (int i = 0; i < 5; ++i) {
            ids += QUuid::createUuid();
            QVERIFY(one.files.write(ids.back(),
                                    {.image = QByteArray(4'000, char('a' + i)), .thumbnail = "s"}));
            QVERIFY(one.stores.illustrations.add(
                {.id = ids.back(), .width = 1, .height = 1, .createdAt = one.clock.now()}, "hash"));
            QVERIFY(two.sees(ids.back()));
        }
        QCOMPARE(two.files.ids().size(), 2);
        QVERIFY(QFile::exists(two.files.imagePath(ids.back())));
        QCOMPARE(one.files.ids().size(), 5);
        // What went is fetched anew.
        QVERIFY(two.sees(ids.front()));
    }

    void aServerThatIsAwayIsTold()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress shared = server.newDatabase();
        Laptop one(shared, "one");
        Laptop two(shared, "two");
        const QUuid id = one.take(red()).value().illustration.id;
        QVERIFY(two.sees(one.take(blue()).value().illustration.id)); // it is connected
        server.stop();
        QSignalSpy failed(&two.files, &IllustrationFiles::notFetched);
        QCOMPARE(two.files.imageUrl(id), QUrl());
        QVERIFY(failed.wait(20'000));
        const auto error = failed.front().at(1).value<Error>();
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY2(error.message.contains(QStringLiteral("does not answer")),
                 qPrintable(error.message));
        const auto refused = one.take(pictures::encoded(pictures::twoColours(20, 20), "PNG"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        QCOMPARE(one.files.ids().size(), 2); // nothing is left of it

        server.start();
        QVERIFY(QTest::qWaitFor(
            [&] {
                two.pictures->askAgain();
                return QFile::exists(two.files.imagePath(id));
            },
            20'000));
        QCOMPARE(two.files.image(id).value(), one.files.image(id).value());
    }
};

QTEST_GUILESS_MAIN(SharedPicturesTest)
#include "SharedPicturesTest.moc"
