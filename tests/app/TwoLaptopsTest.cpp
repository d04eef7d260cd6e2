// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/App.h"
#include "support/TestServerCluster.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// Two programs, each with a folder of its own, and one library on a server.
class TwoLaptopsTest : public QObject
{
    Q_OBJECT

private:
    static Result<std::unique_ptr<App>> tryOpen(const QTemporaryDir &folder,
                                                const DatabaseAddress &school)
    {
        Options options;
        options.dataDir = folder.path();
        options.database = school.shown();
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        options.access = AccessPolicy::Mode::Local;
        return App::open(options);
    }

    static std::unique_ptr<App> open(const QTemporaryDir &folder, const DatabaseAddress &school)
    {
        Result<std::unique_ptr<App>> app = tryOpen(folder, school);
        if (!app)
            qFatal("%s", qPrintable(app.error().message));
        return *std::move(app);
    }

    struct Answer
    {
        int status = 0;
        QByteArray body;
    };

    static Answer get(const App &app, const QString &path)
    {
        QNetworkAccessManager network;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/api/").arg(app.server().port()) + path);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            qFatal("no answer");
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll()};
    }

    static QByteArray png()
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    static Result<ImportedIllustration> take(App &app)
    {
        IllustrationImporter &importer = app.core().illustrationImporter();
        QSignalSpy finished(&importer, &IllustrationImporter::finished);
        const quint64 job
            = importer.importBytes(png(), {}, IllustrationImporter::IfPresent::MakeAnyway);
        const auto ended = [&] {
            return std::find_if(finished.begin(), finished.end(), [job](const QVariantList &told) {
                return told.front().toULongLong() == job;
            });
        };
        if (!QTest::qWaitFor([&] { return ended() != finished.end(); }, 30'000))
            qFatal("the import does not end");
        return ended()->at(1).value<Result<ImportedIllustration>>();
    }

private Q_SLOTS:
    void aPictureOfOneIsShownByTheOther()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QTemporaryDir oneFolder;
        const QTemporaryDir twoFolder;
        const std::unique_ptr<App> one = open(oneFolder, school);
        const std::unique_ptr<App> two = open(twoFolder, school);
        const QUuid id = take(*one).value().illustration.id;
        const QString path
            = QStringLiteral("illustrations/%1/").arg(id.toString(QUuid::WithoutBraces));
        const IllustrationFiles &copies = two->core().illustrationFiles();
        QVERIFY(!QFile::exists(copies.imagePath(id)));

        const Answer own = get(*one, path + QStringLiteral("image"));
        const Answer other = get(*two, path + QStringLiteral("image"));
        QCOMPARE(own.status, 200);
        QCOMPARE(other.status, 200);
        QVERIFY(own.body == other.body);
        QVERIFY(QFile::exists(copies.imagePath(id)));
        const Answer small = get(*two, path + QStringLiteral("thumbnail"));
        QVERIFY(small.body == get(*one, path + QStringLiteral("thumbnail")).body);
        QVERIFY(QImage::fromData(small.body).width() > 0);

        // The other one deletes it, and it is gone here too.
        QVERIFY(two->core().libraryService().removeIllustration(id));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(one->core().illustrationFiles().imagePath(id)),
                                 20'000);
        QVERIFY(!QFile::exists(copies.imagePath(id)));
        QCOMPARE(get(*one, path + QStringLiteral("image")).status, 404);
    }

    void aPictureThatAnotherHasDeletedIsShownNoMore()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QTemporaryDir folder;
        const std::unique_ptr<App> one = open(folder, school);
        const QUuid picture = take(*one).value().illustration.id;
        LibraryService &library = one->core().libraryService();
        const auto add = [&](const QString &text) {
            return library.findOrCreate(text, Language::Russian).value().item.id;
        };
        const QUuid queued = add(QStringLiteral("кот"));
        QVERIFY(library.link(queued, picture));
        QVERIFY(one->core().model().apply(
            AddItems{{add(QStringLiteral("дом")), queued}, Language::Russian}));
        IllustrationStore &copies = one->core().readingFile()->illustrations();
        QTRY_COMPARE(copies.ofItem(queued).value(), QList<QUuid>{picture});
        DatabaseAddress cellar = school;
        cellar.setLaptop(QStringLiteral("cellar"));
        const std::unique_ptr<Database> another = Database::open(cellar).value();
        QVERIFY(IllustrationStore(*another, SystemClock()).remove(picture));
        QTRY_VERIFY_WITH_TIMEOUT(copies.ofItem(queued).value().isEmpty(), 20'000);
    }

    /// As a loss of power may leave it.
    void anEmptyNameOfALaptopIsNone()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QTemporaryDir folder;
        QFile name(folder.filePath(QStringLiteral("laptop-id")));
        QVERIFY(name.open(QIODevice::WriteOnly));
        name.close();
        open(folder, school).reset();
        QVERIFY(name.open(QIODevice::ReadOnly));
        const QByteArray made = name.readAll();
        name.close();
        QVERIFY(!QUuid::fromString(QString::fromLatin1(made)).isNull());
        QCOMPARE(name.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        open(folder, school).reset();
        QVERIFY(name.open(QIODevice::ReadOnly));
        QCOMPARE(name.readAll(), made); // it stays
    }

    void aServerThatIsAwayIsASentence()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const QTemporaryDir oneFolder;
        const QTemporaryDir twoFolder;
        const std::unique_ptr<App> one = open(oneFolder, school);
        const std::unique_ptr<App> two = open(twoFolder, school);
        const QUuid id = take(*one).value().illustration.id;
        const QString image
            = QStringLiteral("illustrations/%1/image").arg(id.toString(QUuid::WithoutBraces));
        server.stop();
        const Answer answer = get(*two, image);
        QVERIFY2(answer.status >= 500, QByteArray::number(answer.status));
        QVERIFY2(answer.body.contains("does not answer"), answer.body);
        const Result<ImportedIllustration> refused = take(*one);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("does not answer")),
                 qPrintable(refused.error().message));
        server.start();
        QVERIFY(QTest::qWaitFor([&] { return get(*two, image).status == 200; }, 30'000));
    }

    void whatIsReadWithoutTheServerIsHandedOverAtTheNextStart()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const QTemporaryDir folder;
        std::unique_ptr<App> app = open(folder, school);
        const QUuid item = app->core()
                               .libraryService()
                               .findOrCreate(QStringLiteral("кот"), Language::Russian)
                               .value()
                               .item.id;
        QVERIFY(app->core().model().apply(AddItems{{item}, Language::Russian}));
        const QUuid session = *app->core().model().snapshot()->sessionId;
        server.crash();
        QVERIFY(app->core().model().apply(AdvanceWord{1}));
        QVERIFY(app->core().model().snapshot()->isCompleted());
        app.reset();

        const Result<std::unique_ptr<App>> without = tryOpen(folder, school);
        QVERIFY(!without);
        QVERIFY2(without.error().message.contains(QStringLiteral("kept, and handed over")),
                 qPrintable(without.error().message));

        server.start();
        app = open(folder, school);
        QCOMPARE(app->core().model().snapshot()->sessionId, session);
        QVERIFY(app->core().model().snapshot()->isCompleted());
        const QList<SessionItemRecord> items = app->core().stores().sessions.items(session).value();
        QCOMPARE(items.size(), 1);
        QVERIFY(items.front().completedAt);
    }

    void aChildThatIsTakenOverReadsHereNoMore()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QTemporaryDir oneFolder;
        const QTemporaryDir twoFolder;
        const std::unique_ptr<App> one = open(oneFolder, school);
        const std::unique_ptr<App> two = open(twoFolder, school);
        QVERIFY(one->core().model().apply(StartSession{}));
        const QUuid child = one->core().profiles().active().id;
        QSignalSpy refused(two->core().readerLease(), &ReaderLease::refused);
        const Result<void> chosen = two->core().profiles().choose(child);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(1).toString(), QSysInfo::machineHostName());

        // The other one is told within moments.
        QSignalSpy taken(one->core().readerLease(), &ReaderLease::takenAway);
        QVERIFY(two->core().readerLease()->takeOver(child));
        QVERIFY(two->core().profiles().choose(child));
        QVERIFY(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 20'000));
        QVERIFY(!one->core().model().snapshot()->hasSession());
    }
};

QTEST_MAIN(TwoLaptopsTest)
#include "TwoLaptopsTest.moc"
