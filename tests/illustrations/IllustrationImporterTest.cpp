// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/IllustrationImporter.h"

#include "illustrations/IllustrationFiles.h"
#include "support/PictureServer.h"
#include "support/TestDecoder.h"
#include "support/TestFamily.h"
#include "support/TestPictures.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace chitai;
using namespace std::chrono_literals;

class IllustrationImporterTest : public QObject
{
    Q_OBJECT

private:
    /// A family, a folder, an importer and what it said.
    struct Fixture
    {
        explicit Fixture(QString folder = {})
            : files(folder.isEmpty() ? dir.filePath(QStringLiteral("illustrations")) : folder)
        {
            importer = std::make_unique<IllustrationImporter>(
                family.illustrations(), files, family.clock, decoder,
                PictureLimits{.maxDimension = 100, .thumbnailDimension = 20, .webpQuality = 80});
            connect(importer.get(), &IllustrationImporter::finished, importer.get(),
                    [this](quint64 job, const Result<ImportedIllustration> &result) {
                        ++finished;
                        results.insert(job, result);
                    });
            connect(importer.get(), &IllustrationImporter::progressChanged, importer.get(),
                    [this](int done, int total) { progress += std::pair(done, total); });
        }

        Result<ImportedIllustration> resultOf(quint64 job)
        {
            if (results.contains(job))
                return failure(ErrorCode::NoSession, QStringLiteral("finished from within"));
            if (!QTest::qWaitFor([&] { return results.contains(job); }, 60'000))
                return failure(ErrorCode::NoSession, QStringLiteral("not finished"));
            return results.value(job);
        }

        int rows()
        {
            QSqlQuery query = family.database()
                                  .run(QStringLiteral("SELECT count(*) FROM illustrations"))
                                  .value();
            query.next();
            return query.value(0).toInt();
        }

        QString put(const QString &name, const QByteArray &bytes)
        {
            const QString path = dir.filePath(name);
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                        : QString();
        }

        TestFamily family;
        const QTemporaryDir dir;
        const IllustrationFiles files;
        DecoderPool decoder{testDecoder()};
        std::unique_ptr<IllustrationImporter> importer;
        QHash<quint64, Result<ImportedIllustration>> results;
        QList<std::pair<int, int>> progress;
        int finished = 0;
    };

    static QByteArray png(int width = 300, int height = 150, const QColor &colour = Qt::red)
    {
        return pictures::encoded(pictures::plain(width, height, colour), "png");
    }

private Q_SLOTS:
    void bytesBecomeFilesAndARow()
    {
        Fixture fixture;
        const quint64 job
            = fixture.importer->importBytes(png(), QStringLiteral("https://example.org/cat.png"));
        QVERIFY(job > 0);
        const ImportedIllustration imported = fixture.resultOf(job).value();
        const Illustration &picture = imported.illustration;
        QVERIFY(!imported.isDuplicate);
        QCOMPARE(picture.width, 100);
        QCOMPARE(picture.height, 50);
        QCOMPARE(picture.sourceUrl, QStringLiteral("https://example.org/cat.png"));
        QCOMPARE(picture.createdAt, fixture.family.clock.now());
        const QByteArray image = fixture.files.image(picture.id).value();
        QCOMPARE(picture.fileSizeBytes, image.size());
        QCOMPARE(QImage::fromData(image, "webp").size(), QSize(100, 50));
        QCOMPARE(QImage::fromData(fixture.files.thumbnail(picture.id).value(), "webp").size(),
                 QSize(20, 10));
        const std::optional<Illustration> row
            = fixture.family.illustrations()
                  .withContent(QCryptographicHash::hash(png(), QCryptographicHash::Sha256).toHex())
                  .value();
        QVERIFY(row);
        QCOMPARE(row->id, picture.id);
        QCOMPARE(row->width, 100);
        QCOMPARE(row->sourceUrl, picture.sourceUrl);
        QCOMPARE(row->fileSizeBytes, image.size());
    }

    void aFileIsReadAndNotTouched()
    {
        Fixture fixture;
        const QString path = fixture.put(QStringLiteral("cat.png"), png());
        const ImportedIllustration imported
            = fixture.resultOf(fixture.importer->importFile(path)).value();
        QVERIFY(imported.illustration.sourceUrl.isEmpty());
        QCOMPARE(imported.illustration.width, 100);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), png());
    }

    void filesThatCannotBeUsedAreTold()
    {
        Fixture fixture;
        IllustrationImporter &importer = *fixture.importer;
        const auto codeOf = [&fixture](quint64 job) {
            const Result<ImportedIllustration> result = fixture.resultOf(job);
            return result || result.error().message.isEmpty() ? ErrorCode::NoSession
                                                              : result.error().code;
        };
        QCOMPARE(codeOf(importer.importFile(fixture.dir.filePath(QStringLiteral("none.png")))),
                 ErrorCode::NotFound);
        QCOMPARE(codeOf(importer.importFile(fixture.dir.path())), ErrorCode::NotFound);
        QCOMPARE(codeOf(importer.importFile(QStringLiteral("/dev/zero"))), ErrorCode::NotFound);
        QCOMPARE(codeOf(importer.importFile(fixture.put(QStringLiteral("empty.png"), {}))),
                 ErrorCode::UnsupportedMediaType);
        QCOMPARE(codeOf(importer.importFile(fixture.put(QStringLiteral("text.png"), "a letter"))),
                 ErrorCode::UnsupportedMediaType);
        QCOMPARE(
            codeOf(importer.importFile(fixture.put(QStringLiteral("cut.png"), png().chopped(30)))),
            ErrorCode::BadValue);
        QFile large(fixture.put(QStringLiteral("large.png"), png()));
        QVERIFY(large.resize(maxPictureBytes + 1));
        QCOMPARE(codeOf(importer.importFile(large.fileName())), ErrorCode::TooLarge);
        QCOMPARE(codeOf(importer.importBytes({})), ErrorCode::UnsupportedMediaType);
        QCOMPARE(fixture.rows(), 0);
        QVERIFY(fixture.files.ids().isEmpty());
    }

    void whatIsThereIsReused()
    {
        Fixture fixture;
        IllustrationImporter &importer = *fixture.importer;
        const QUuid first = fixture.resultOf(importer.importBytes(png()))->illustration.id;
        const ImportedIllustration again
            = fixture.resultOf(importer.importFile(fixture.put(QStringLiteral("copy.png"), png())))
                  .value();
        QVERIFY(again.isDuplicate);
        QCOMPARE(again.illustration.id, first);
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.files.ids(), QList<QUuid>{first});

        const ImportedIllustration another
            = fixture.resultOf(importer.importBytes(png(300, 150, Qt::blue))).value();
        QVERIFY(!another.isDuplicate);
        const ImportedIllustration made
            = fixture
                  .resultOf(
                      importer.importBytes(png(), {}, IllustrationImporter::IfPresent::MakeAnyway))
                  .value();
        QVERIFY(!made.isDuplicate);
        QVERIFY(made.illustration.id != first);
        QCOMPARE(fixture.rows(), 3);
        QCOMPARE(fixture.files.ids().size(), 3);
    }

    void twiceInOneGoIsOnce()
    {
        Fixture fixture;
        for (int i = 0; i < 8; ++i)
            fixture.importer->importBytes(png());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.finished, 8, 60'000);
        int duplicates = 0;
        QSet<QUuid> ids;
        for (const Result<ImportedIllustration> &result : std::as_const(fixture.results)) {
            duplicates += result.value().isDuplicate;
            ids += result->illustration.id;
        }
        QCOMPARE(duplicates, 7);
        QCOMPARE(ids.size(), 1);
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(fixture.files.ids(), ids.values());
    }

    void aPictureWithoutItsFileIsNoDuplicate()
    {
        Fixture fixture;
        const QUuid lost = fixture.resultOf(fixture.importer->importBytes(png()))->illustration.id;
        fixture.files.remove(lost);
        const ImportedIllustration again
            = fixture.resultOf(fixture.importer->importBytes(png())).value();
        QVERIFY(!again.isDuplicate);
        QVERIFY(fixture.files.image(again.illustration.id));
    }

    void nothingIsLeftWhereTheRowFails()
    {
        Fixture fixture;
        fixture.family.fillDisk();
        const QString longUrl(100'000, u'x');
        const Result<ImportedIllustration> result
            = fixture.resultOf(fixture.importer->importBytes(png(), longUrl));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageFull);
        QVERIFY(fixture.files.ids().isEmpty());
        fixture.family.freeDisk();
        QVERIFY(fixture.resultOf(fixture.importer->importBytes(png(), longUrl)));
        QCOMPARE(fixture.files.ids().size(), 1);
    }

    void nothingIsRecordedWhereTheFilesFail()
    {
        Fixture fixture(QStringLiteral("/dev/null/illustrations"));
        const Result<ImportedIllustration> result
            = fixture.resultOf(fixture.importer->importBytes(png()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageFailed);
        QCOMPARE(fixture.rows(), 0);
    }

    void progressCountsEveryJobOfABatch()
    {
        Fixture fixture;
        for (int i = 0; i < 3; ++i)
            fixture.importer->importBytes(png(30 + i, 30));
        fixture.importer->importBytes("no picture");
        const quint64 cancelled = fixture.importer->importBytes(png(60, 60));
        fixture.importer->cancel(cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.finished, 4, 60'000);
        QList<std::pair<int, int>> expected;
        for (int total = 1; total <= 5; ++total)
            expected += std::pair(0, total);
        for (int done = 1; done <= 5; ++done)
            expected += std::pair(done, 5);
        QCOMPARE(fixture.progress, expected);
        QVERIFY(!fixture.results.contains(cancelled));

        fixture.progress.clear();
        QVERIFY(fixture.resultOf(fixture.importer->importBytes(png(70, 70))));
        QCOMPARE(fixture.progress, (QList{std::pair(0, 1), std::pair(1, 1)}));
    }

    void nothingIsKeptOfCancelledJobs()
    {
        Fixture fixture;
        QList<quint64> jobs;
        for (int i = 0; i < 30; ++i)
            jobs += fixture.importer->importBytes(png(200 + i, 200));
        QVERIFY(fixture.resultOf(jobs.front()));
        fixture.importer->cancelAll();
        const int finished = fixture.finished;
        QVERIFY(finished < 30);
        QCOMPARE(fixture.progress.back(), std::pair(30, 30));
        // The importer can be used on, and its end waits for what still ran.
        QVERIFY(fixture.resultOf(fixture.importer->importBytes(png(50, 50))));
        fixture.importer.reset();
        QCOMPARE(fixture.finished, finished + 1);
        QCOMPARE(fixture.rows(), finished + 1);
        QCOMPARE(fixture.files.ids().size(), finished + 1);
    }

    void theEndOfTheImporterLeavesNoFileWithoutARow()
    {
        Fixture fixture;
        QList<quint64> jobs;
        for (int i = 0; i < 30; ++i)
            jobs += fixture.importer->importBytes(png(200 + i, 200));
        QVERIFY(fixture.resultOf(jobs.front()));
        // Files of further jobs are there, and nothing of them was recorded yet.
        QVERIFY(QTest::qWaitFor([&] { return fixture.finished >= 2; }, 60'000));
        while (fixture.files.ids().size() <= fixture.rows() && fixture.rows() < 30)
            QThread::yieldCurrentThread();
        fixture.importer.reset();
        QVERIFY(fixture.rows() < 30);
        QCOMPARE(fixture.rows(), fixture.finished);
        QCOMPARE(fixture.files.ids().size(), fixture.rows());
    }

    void cancellingFromWithinASignalIsPossible()
    {
        Fixture fixture;
        connect(fixture.importer.get(), &IllustrationImporter::finished, this,
                [&fixture] { fixture.importer->cancelAll(); });
        for (int i = 0; i < 10; ++i)
            fixture.importer->importBytes(png(200 + i, 200));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.finished > 0, 60'000);
        QCOMPARE(fixture.finished, 1);
        QCOMPARE(fixture.progress.back(), std::pair(10, 10));
    }

    void anAddressIsDownloaded()
    {
        PictureServer server;
        server.answer("/cat.png", "200 OK", png());
        server.answer("/page", "200 OK\r\nContent-Type: text/html", "<html></html>");
        Fixture fixture;
        // Unless told otherwise, nothing of the home network is.
        const QUrl url = server.url(QStringLiteral("/cat.png"));
        QCOMPARE(fixture.resultOf(fixture.importer->importUrl(url)).error().code,
                 ErrorCode::NotAllowed);
        QCOMPARE(server.connections, 0);
        fixture.importer->setDownloadOptions(
            {.isAllowed = [](const QHostAddress &address) { return address.isLoopback(); }});
        const ImportedIllustration imported
            = fixture.resultOf(fixture.importer->importUrl(url)).value();
        QCOMPARE(imported.illustration.sourceUrl, url.toString());
        QCOMPARE(imported.illustration.width, 100);
        QCOMPARE(fixture.resultOf(fixture.importer->importUrl(server.url(QStringLiteral("/page"))))
                     .error()
                     .code,
                 ErrorCode::UnsupportedMediaType);
    }

    void fewDownloadsRunAtOnce()
    {
        PictureServer server;
        int begun = 0;
        int broken = 0;
        // Counted by request: Qt may hold one more connection that asks for nothing.
        server.on("/cat.png", [&, this](QTcpSocket &socket) {
            ++begun;
            connect(&socket, &QTcpSocket::disconnected, this, [&broken] { ++broken; });
        });
        Fixture fixture;
        fixture.importer->setDownloadOptions(
            {.isAllowed = [](const QHostAddress &address) { return address.isLoopback(); }});
        QList<quint64> jobs;
        for (int i = 0; i < 5; ++i)
            jobs += fixture.importer->importUrl(server.url(QStringLiteral("/cat.png")));
        QTRY_COMPARE(begun, 3);
        fixture.importer->cancel(jobs[4]); // one that waits
        fixture.importer->cancel(jobs[0]); // one that runs makes room for the last
        QTRY_COMPARE(begun, 4);
        QTRY_COMPARE(broken, 1);
        fixture.importer->cancelAll();
        QTRY_COMPARE(broken, 4);
        QCOMPARE(fixture.finished, 0);
        QCOMPARE(fixture.progress.back(), std::pair(5, 5));
        QCOMPARE(server.requests.size(), 4);
    }

    void theImporterMayEndWhileItDownloads()
    {
        PictureServer server;
        server.on("/cat.png", [](QTcpSocket &) {});
        Fixture fixture;
        fixture.importer->setDownloadOptions(
            {.isAllowed = [](const QHostAddress &address) { return address.isLoopback(); }});
        fixture.importer->importUrl(server.url(QStringLiteral("/cat.png")));
        QTRY_COMPARE(server.requests.size(), 1);
        fixture.importer.reset();
        QTRY_COMPARE(server.disconnections, 1);
        QCOMPARE(fixture.finished, 0);
    }
};

QTEST_GUILESS_MAIN(IllustrationImporterTest)
#include "IllustrationImporterTest.moc"
