// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/DrawnPictures.h"

#include "storage/ModelCredit.h"
#include "support/FakeDrawingService.h"
#include "support/TestReading.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

const QString words = QStringLiteral("A cat on a stove");

/// A family and a service on this machine, switched on unless a test says otherwise.
struct Studio
{
    explicit Studio(bool isOn = true, std::chrono::milliseconds limit = 30s)
        : reading({}, options(limit))
    {
        if (isOn)
            choose();
        QObject::connect(
            &drawn(), &DrawnPictures::failed, &drawn(),
            [this](const QUuid &, const DrawingFailure &failure) { failures += failure; });
    }

    static AppCore::Options options(std::chrono::milliseconds limit)
    {
        AppCore::Options options = TestCore::options();
        options.drawn.homeLimit = limit;
        options.drawn.maxAnswerBytes = 1024 * 1024;
        return options;
    }

    [[nodiscard]] DrawnPictures &drawn() const { return reading.core().drawnPictures(); }

    void choose(const QString &key = QStringLiteral("sk-secret"))
    {
        TestCore::must(drawn().choose(
            {service.baseUrl(), QStringLiteral("flux"), QStringLiteral("0.04 €")}, key));
    }

    /// Draws, and waits for the end.
    void draw()
    {
        TestCore::must(drawn().draw(text, words));
        if (!QTest::qWaitFor([this] { return drawn().drawnFor().isNull(); }, 30'000))
            qFatal("the drawing does not end");
    }

    [[nodiscard]] DrawingProblem failure() const
    {
        return failures.isEmpty() ? DrawingProblem::KeyMissing : failures.back().problem;
    }

    /// All files of the family, with their sizes, but for the database's own.
    [[nodiscard]] QStringList files() const
    {
        QStringList files;
        QDirIterator all(reading.family.folder(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file(all.next());
            const bool isDatabase = file.fileName().startsWith(u"chitai.db")
                || file.fileName().startsWith(u"reading.db");
            if (!isDatabase)
                files += file.filePath() + QString::number(file.size());
        }
        files.sort();
        return files;
    }

    FakeDrawingService service;
    TestReading reading;
    QUuid text = reading.family.addItem(QStringLiteral("Кот спит."));
    QList<DrawingFailure> failures;
};

} // namespace

Q_DECLARE_METATYPE(chitai::DrawingProblem)

class DrawnPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesBeforeAParentHasChosenAService()
    {
        Studio studio(false);
        studio.service.drawsInBase64();
        QVERIFY(!studio.drawn().isAllowed());
        QCOMPARE(studio.drawn().draw(studio.text, words).error().code, ErrorCode::NotAllowed);
        QCOMPARE(studio.drawn().describe({}, {}).error().code, ErrorCode::NotAllowed);
        QVERIFY(studio.drawn().promptFor(QStringLiteral("Кот."), Language::Russian));
        studio.choose();
        QVERIFY(studio.drawn().isAllowed());
        QVERIFY(studio.drawn().switchOff());
        QCOMPARE(studio.drawn().draw(studio.text, words).error().code, ErrorCode::NotAllowed);
        QCoreApplication::processEvents();
        QCOMPARE(studio.service.questions.size(), 0);
    }

    void whatLeavesAreTheWordsAndTheKey()
    {
        Studio studio;
        studio.service.drawsInBase64();
        studio.draw();
        QCOMPARE(studio.service.questions.size(), 1);
        QCOMPARE(studio.service.question(),
                 QJsonObject({{QStringLiteral("model"), QStringLiteral("flux")},
                              {QStringLiteral("prompt"), words},
                              {QStringLiteral("n"), 1},
                              {QStringLiteral("response_format"), QStringLiteral("b64_json")}}));
        const QByteArray head = studio.service.heads.front();
        QVERIFY2(head.startsWith("POST /v1/images/generations "), head.constData());
        QVERIFY(head.contains("Authorization: Bearer sk-secret"));
        QVERIFY(!head.contains("Cookie"));
    }

    void aPictureWaitsInMemoryAloneAndAKillErasesIt()
    {
        Studio studio;
        studio.service.drawsInBase64();
        const QStringList before = studio.files();
        studio.draw();
        const DrawnPictures::Waiting *waiting = studio.drawn().waitingFor(studio.text);
        QVERIFY(waiting);
        QCOMPARE(QImage::fromData(waiting->picture, "webp").size(), QSize(640, 320));
        QCOMPARE(studio.reading.family.illustrations().count().value(), 0);
        QCOMPARE(studio.files(), before);
        studio.reading.restart();
        QVERIFY(!studio.drawn().waitingFor(studio.text));
        QVERIFY(studio.drawn().isAllowed());
        QCOMPARE(studio.reading.family.illustrations().count().value(), 0);
        QCOMPARE(studio.files(), before);
    }

    void aRefusedPictureIsErased()
    {
        Studio studio;
        studio.service.drawsInBase64();
        const QStringList before = studio.files();
        studio.draw();
        QVERIFY(studio.drawn().waitingFor(studio.text));
        studio.drawn().refuse(studio.text);
        QVERIFY(!studio.drawn().waitingFor(studio.text));
        QCOMPARE(studio.drawn().approve(studio.text).error().code, ErrorCode::NotFound);
        QCOMPARE(studio.reading.family.illustrations().count().value(), 0);
        QCOMPARE(studio.files(), before);
    }

    void anApprovedPictureSaysThatAModelMadeIt()
    {
        Studio studio;
        studio.service.drawsInBase64();
        studio.draw();
        QSignalSpy finished(&studio.reading.core().illustrationImporter(),
                            &IllustrationImporter::finished);
        QVERIFY(studio.drawn().approve(studio.text));
        QTRY_COMPARE(finished.size(), 1);
        const QUuid id
            = finished[0][1].value<Result<ImportedIllustration>>().value().illustration.id;
        const Illustration kept = studio.reading.family.illustrations().illustration(id).value();
        QVERIFY(isMadeByModel(kept.credit));
        QCOMPARE(kept.credit.author, QStringLiteral("flux"));
        QCOMPARE(kept.credit.source, QString()); // a machine at home is nobody's business
        QVERIFY(!studio.drawn().waitingFor(studio.text));
        QVERIFY(studio.reading.core().illustrationFiles().image(id));
    }

    void anApprovalThatWasBrokenOffIsGivenAgain()
    {
        Studio studio;
        studio.service.drawsInBase64();
        studio.draw();
        const quint64 job = studio.drawn().approve(studio.text).value();
        studio.reading.core().illustrationImporter().cancel(job);
        QVERIFY(studio.drawn().waitingFor(studio.text));
        QVERIFY(studio.drawn().approve(studio.text));
        QTRY_VERIFY(!studio.drawn().waitingFor(studio.text));
        QCOMPARE(studio.reading.family.illustrations().count().value(), 1);
    }

    void oneIsDrawnAtATimeAndCancelled()
    {
        Studio studio;
        studio.service.staysSilent();
        QVERIFY(studio.drawn().draw(studio.text, words));
        QCOMPARE(studio.drawn().drawnFor(), studio.text);
        studio.reading.family.clock.advance(12s);
        QCOMPARE(studio.drawn().elapsed(), std::chrono::milliseconds(12s));
        QCOMPARE(studio.drawn().draw(QUuid::createUuid(), words).error().code, ErrorCode::Conflict);
        QTRY_COMPARE(studio.service.open, 1);
        studio.drawn().cancel();
        QVERIFY(studio.drawn().drawnFor().isNull());
        QTRY_COMPARE(studio.service.open, 0);
        QVERIFY(studio.failures.isEmpty());
        // Switched off in the middle.
        QVERIFY(studio.drawn().draw(studio.text, words));
        QTRY_COMPARE(studio.service.open, 1);
        QVERIFY(studio.drawn().switchOff());
        QTRY_COMPARE(studio.service.open, 0);
        QVERIFY(studio.drawn().drawnFor().isNull());
    }

    void switchedOffItForgetsTheKeyAndWhatWaits()
    {
        Studio studio;
        studio.service.drawsInBase64();
        studio.draw();
        const QString key = studio.reading.family.folder() + QStringLiteral("/picture-key");
        QVERIFY(QFile::exists(key));
        QVERIFY(studio.drawn().switchOff());
        QVERIFY(!QFile::exists(key));
        QVERIFY(!studio.drawn().waitingFor(studio.text));
        QCOMPARE(studio.drawn().service(), DrawingService());
    }

    void theNamesOfTheFamilyGiveWay()
    {
        Studio studio;
        TestCore::must(studio.reading.core().profiles().add(QStringLiteral("Маша")));
        const QString prompt
            = studio.drawn()
                  .promptFor(QStringLiteral("Маша и кот. Кот у Маши."), Language::Russian)
                  .value();
        QVERIFY2(!prompt.contains(u"Маш"), qPrintable(prompt));
        QVERIFY2(prompt.contains(u" и кот. Кот у "), qPrintable(prompt));
        QCOMPARE(studio.drawn().withoutNames(prompt).value(), prompt);
        QCOMPARE(studio.drawn().draw(studio.text, QStringLiteral("Кот с Машей")).error().code,
                 ErrorCode::NotAllowed);
        QVERIFY(studio.service.questions.isEmpty());
    }

    void wordsThatAreNone()
    {
        Studio studio;
        QCOMPARE(studio.drawn().draw(studio.text, QStringLiteral(" … ")).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(studio.drawn().draw(studio.text, QString(1001, u'a')).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(studio.drawn().draw(QUuid(), words).error().code, ErrorCode::NotFound);
    }

    void whichAddressesAreServices_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<bool>("isAtHome");
        QTest::newRow("hosted") << QStringLiteral("https://api.openai.com/v1") << true << false;
        QTest::newRow("pasted whole")
            << QStringLiteral("https://api.openai.com/v1/images/generations") << true << false;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080/v1") << true << true;
        QTest::newRow("home") << QStringLiteral("http://192.168.1.20:8080/v1") << true << true;
        QTest::newRow("name at home") << QStringLiteral("http://nas.local/v1") << true << true;
        QTest::newRow("insecure") << QStringLiteral("http://api.openai.com/v1") << false << false;
        QTest::newRow("insecure number") << QStringLiteral("http://8.8.8.8/v1") << false << false;
        QTest::newRow("file") << QStringLiteral("file:///etc") << false << false;
        QTest::newRow("with a password") << QStringLiteral("https://a:b@c.de/v1") << false << false;
        QTest::newRow("none") << QString() << false << false;
    }

    void whichAddressesAreServices()
    {
        QFETCH(QString, address);
        QFETCH(bool, isGood);
        QFETCH(bool, isAtHome);
        Studio studio(false);
        const Result<void> chosen = studio.drawn().choose({QUrl(address)}, {});
        QCOMPARE(chosen.has_value(), isGood);
        QCOMPARE(studio.drawn().isAllowed(), isGood);
        if (isGood)
            QCOMPARE(studio.drawn().service().isAtHome(), isAtHome);
        QVERIFY(!studio.drawn().service().address.path().contains(u"images"));
        QCOMPARE(
            studio.drawn()
                .choose({QUrl(QStringLiteral("https://a.example/v1"))}, QStringLiteral("no key"))
                .error()
                .code,
            ErrorCode::BadValue);
    }

    void aServiceThatIsPlainerOrLacksItsVersionIsAskedAgain()
    {
        Studio studio;
        studio.service.refusesFor(400, "unknown_parameter", "Unknown parameter: 'response_format'.",
                                  "\"response_format\"");
        studio.service.drawsInBase64();
        studio.draw();
        QVERIFY(studio.drawn().waitingFor(studio.text));
        QCOMPARE(studio.service.questions.size(), 2);
        QVERIFY(!studio.service.question().contains(u"response_format"));
        studio.drawn().refuse(studio.text);
        TestCore::must(
            studio.drawn().choose({studio.service.urlOf(QStringLiteral("/")), {}, {}}, {}));
        studio.service.refuses(404, {}, "404 page not found");
        studio.service.drawsInBase64();
        studio.draw(); // the last behaviour stayed: it drew at once
        studio.drawn().refuse(studio.text);
        studio.draw();
        QVERIFY(studio.drawn().waitingFor(studio.text));
        QVERIFY(studio.service.heads.back().startsWith("POST /v1/images/generations "));
    }

    void aPictureAtAnAddressOfTheService()
    {
        Studio studio;
        studio.service.givesOut(FakeDrawingService::drawing());
        studio.service.drawsAt(
            studio.service.urlOf(QStringLiteral("/generated-images/1.png")).toEncoded());
        studio.draw();
        QVERIFY(studio.drawn().waitingFor(studio.text));
    }

    /// Neither the router of the family nor another service of this machine is asked.
    void noAnswerLeadsIntoTheHomeNetwork()
    {
        Studio studio;
        FakeDrawingService router;
        router.givesOut(FakeDrawingService::drawing());
        studio.service.drawsAt(router.urlOf(QStringLiteral("/1.png")).toEncoded());
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::NotFetched);
        QVERIFY(!studio.drawn().waitingFor(studio.text));
    }

    void whatGoesWrong_data()
    {
        using P = DrawingProblem;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<DrawingProblem>("problem");
        QTest::newRow("key") << 401 << QByteArray("{\"error\":{\"code\":\"invalid_api_key\"}}")
                             << P::KeyRefused;
        QTest::newRow("no images") << 404 << QByteArray("404 page not found") << P::NoImages;
        QTest::newRow("filter") << 400
                                << QByteArray("{\"error\":{\"code\":\"content_policy_violation\"}}")
                                << P::Filtered;
        QTest::newRow("down") << 503 << QByteArray() << P::ServiceDown;
    }

    /// Once: another try would cost another picture.
    void whatGoesWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(DrawingProblem, problem);
        Studio studio;
        studio.service.refuses(status, {}, body);
        studio.draw();
        QCOMPARE(studio.failures.size(), 1);
        QCOMPARE(studio.failure(), problem);
        QCOMPARE(studio.service.questions.size(), 1);
        QVERIFY(!studio.drawn().waitingFor(studio.text));
    }

    void nobodyWaitsForEver()
    {
        Studio studio(true, 200ms);
        studio.service.staysSilent();
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::TookTooLong);
        QCOMPARE(DrawnPictures::Options().limit, std::chrono::milliseconds(3min));
    }

    void whatIsNoPictureOrTooLongIsNotTaken()
    {
        Studio studio;
        studio.service.drawsInBase64("<svg/>");
        studio.service.answers("application/json", QByteArray(2 * 1024 * 1024, ' '));
        studio.service.answers("text/html", "<html>");
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::BadPicture);
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::TooLarge);
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::Unreadable);
    }

    void aServiceThatIsNotThereAndOneThatMoved()
    {
        Studio studio;
        studio.service.refuses(308, "Location: https://new.example/v1/images/generations\r\n");
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::Moved);
        QCOMPARE(studio.failures.back().explanation, QStringLiteral("https://new.example/v1"));
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const int port = closed.serverPort();
        closed.close();
        TestCore::must(studio.drawn().choose(
            {QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(port)), {}, {}}, {}));
        studio.draw();
        QCOMPARE(studio.failure(), DrawingProblem::NoConnection);
    }

    void withoutItsKeyAServiceIsNotAsked()
    {
        Studio studio;
        studio.service.drawsInBase64();
        QVERIFY(QFile::remove(studio.reading.family.folder() + QStringLiteral("/picture-key")));
        TestCore::must(studio.drawn().draw(studio.text, words));
        QTRY_COMPARE(studio.failures.size(), 1);
        QCOMPARE(studio.failure(), DrawingProblem::KeyMissing);
        QVERIFY(studio.service.questions.isEmpty());
    }

    void noMoreWaitThanAParentCanLookAt()
    {
        Studio studio;
        studio.service.drawsInBase64();
        for (int i = 0; i < DrawnPictures::mostWaiting; ++i) {
            studio.text = QUuid::createUuid();
            studio.draw();
        }
        QCOMPARE(studio.drawn().draw(studio.text, words).error().code, ErrorCode::Conflict);
        QCOMPARE(studio.drawn().draw(QUuid::createUuid(), words).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(DrawnPicturesTest)
#include "DrawnPicturesTest.moc"
