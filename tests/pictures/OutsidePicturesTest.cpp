// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsidePictures.h"

#include "support/OutsideServer.h"
#include "support/TestReading.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace chitai;
using namespace std::chrono_literals;

class OutsidePicturesTest : public QObject
{
    Q_OBJECT

private:
    /// What was answered; a failure that no one gives where nothing was.
    template <typename T>
    struct Told
    {
        int count = 0;
        Result<T> result = failure(ErrorCode::NoSession, {});
    };

    template <typename T>
    static auto into(Told<T> &told)
    {
        return [&told](const Result<T> &result) {
            ++told.count;
            told.result = result;
        };
    }

    Told<OutsideAnswer> ask(OutsidePictures &outside, const QString &words)
    {
        Told<OutsideAnswer> told;
        QObject context;
        outside.ask(words, &context, into(told));
        if (told.count > 0)
            return {}; // from within ask()
        (void)QTest::qWaitFor([&told] { return told.count > 0; }, 15'000);
        return told;
    }

    static QStringList ids(const OutsideAnswer &answer)
    {
        QStringList ids;
        for (const OutsidePicture &picture : answer.pictures)
            ids += picture.id;
        return ids;
    }

private Q_SLOTS:
    /// Off at the start: not even a name is looked up, whoever calls.
    void nothingIsAskedBeforeAParentHasSwitchedItOn()
    {
        OutsideServer server;
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(!outside.isAllowed());
        QCOMPARE(ask(outside, QStringLiteral("cat")).result.error().code, ErrorCode::NotAllowed);
        QCOMPARE(outside.take(QStringLiteral("commons:111")).error().code, ErrorCode::NotAllowed);
        Told<QByteArray> small;
        outside.fetchThumbnail(QStringLiteral("commons:111"), this, into(small));
        QTRY_COMPARE(small.result.error().code, ErrorCode::NotAllowed);
        QCOMPARE(server.connections(), 0);
        // It stays on from one start to the next, and off again.
        QSignalSpy changed(&outside, &OutsidePictures::allowedChanged);
        QVERIFY(outside.setAllowed(true));
        QCOMPARE(changed.size(), 1);
        reading.restart();
        QVERIFY(reading.core().outsidePictures().isAllowed());
        QVERIFY(reading.core().outsidePictures().setAllowed(false));
        QCOMPARE(ask(reading.core().outsidePictures(), QStringLiteral("cat")).result.error().code,
                 ErrorCode::NotAllowed);
        QCOMPARE(server.connections(), 0);
    }

    void whatLeavesTheHouseAreTheWords()
    {
        OutsideServer server;
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        const Told<OutsideAnswer> told = ask(outside, QStringLiteral(" рыжая  кошка! "));
        QCOMPARE(told.count, 1);
        QVERIFY(told.result);
        // In turn, each with its best first.
        QCOMPARE(ids(*told.result).mid(0, 3),
                 QStringList({QStringLiteral("openverse:36537842-b067-4ca0-ad67-e00ff2e06b2d"),
                              QStringLiteral("commons:111"),
                              QStringLiteral("openverse:a-museum-piece")}));
        QVERIFY(told.result->silent.isEmpty());
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests()) {
            QVERIFY(request.startsWith("GET "));
            const QString address = QUrl::fromPercentEncoding(request.split(' ').value(1));
            QVERIFY2(address.contains(u"рыжая кошка"), request.constData());
            QList<QByteArray> fields;
            for (const QByteArray &line : request.split('\n').mid(1))
                fields += line.split(':').front().trimmed().toLower();
            fields.removeAll(QByteArray());
            std::sort(fields.begin(), fields.end());
            QCOMPARE(
                fields,
                QList<QByteArray>({"accept", "accept-encoding", "accept-language", "cache-control",
                                   "connection", "host", "pragma", "user-agent"}));
        }
    }

    void aServiceThatIsSilentIsNamedAndTheOtherOnesAnswerShown()
    {
        OutsideServer server;
        server.breakOpenverse();
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        Told<OutsideAnswer> told = ask(outside, QStringLiteral("рыжая кошка"));
        QVERIFY(told.result);
        QCOMPARE(told.result->silent, QStringList(QStringLiteral("Openverse")));
        QCOMPARE(ids(*told.result).front(), QStringLiteral("commons:111"));
        server.breakCommons();
        told = ask(outside, QStringLiteral("рыжая кошка"));
        QCOMPARE(told.result.error().code, ErrorCode::Unreachable);
        QCOMPARE(ask(outside, QStringLiteral("!")).result.error().code, ErrorCode::BadValue);
    }

    /// A service that takes the question and says nothing costs no more than the patience.
    void nobodyWaitsLongerThanThePatience()
    {
        OutsideServer server;
        server.keepSilent();
        TestReading reading({}, server.options(300ms));
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        const Told<OutsideAnswer> told = ask(outside, QStringLiteral("рыжая кошка"));
        QCOMPARE(told.result.error().code, ErrorCode::Unreachable);
        QCOMPARE(OutsidePictures::Options().patience, std::chrono::milliseconds(10s));
    }

    void aQuestionIsCancelled()
    {
        OutsideServer server;
        server.keepSilent();
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        Told<OutsideAnswer> told;
        const auto ticket = outside.ask(QStringLiteral("рыжая кошка"), this, into(told));
        QTRY_COMPARE(server.requests().size(), 2);
        outside.cancel(ticket);
        QTRY_COMPARE(server.disconnections(), 2);
        QCOMPARE(told.count, 0);
    }

    /// Whoever waits hears that it was switched off in the middle, unless that is who cancels then.
    void whoAsksWhenItIsSwitchedOffIsTold()
    {
        OutsideServer server;
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        QVERIFY(ask(outside, QStringLiteral("рыжая кошка")).result);
        server.keepSilent();
        Told<OutsideAnswer> told;
        Told<OutsideAnswer> cancelled;
        Told<QByteArray> small;
        outside.ask(QStringLiteral("рыжая кошка"), this, into(told));
        const auto ticket = outside.ask(QStringLiteral("рыжая кошка"), this, into(cancelled));
        outside.fetchThumbnail(QStringLiteral("commons:111"), this, into(small));
        QTRY_COMPARE(server.requests().size(), 2 + 5);
        connect(&outside, &OutsidePictures::allowedChanged, this,
                [&outside, ticket] { outside.cancel(ticket); });
        const int before = server.disconnections();
        QVERIFY(outside.setAllowed(false));
        QTRY_COMPARE(told.count, 1);
        QCOMPARE(told.result.error().code, ErrorCode::NotAllowed);
        QTRY_COMPARE(small.count, 1);
        QCOMPARE(small.result.error().code, ErrorCode::NotAllowed);
        QTRY_COMPARE(server.disconnections(), before + 5);
        QCOMPARE(cancelled.count, 0);
        QCOMPARE(told.count, 1);
    }

    void whatIsTakenKeepsTheNameOfItsAuthor()
    {
        OutsideServer server;
        TestReading reading({}, server.options());
        OutsidePictures &outside = reading.core().outsidePictures();
        IllustrationImporter &importer = reading.core().illustrationImporter();
        importer.setDownloadOptions(server.options().outside.download);
        QVERIFY(outside.setAllowed(true));
        QVERIFY(ask(outside, QStringLiteral("рыжая кошка")).result);
        Told<QByteArray> small;
        outside.fetchThumbnail(QStringLiteral("commons:111"), this, into(small));
        QTRY_VERIFY(small.result);
        QCOMPARE(QImage::fromData(*small.result, "webp").size(), QSize(300, 150));
        QCOMPARE(outside.take(QStringLiteral("commons:9")).error().code, ErrorCode::NotFound);
        QSignalSpy finished(&importer, &IllustrationImporter::finished);
        const quint64 job = outside.take(QStringLiteral("commons:111")).value();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toULongLong(), job);
        const auto taken
            = finished[0][1].value<Result<ImportedIllustration>>().value().illustration;
        const Illustration kept = reading.family.illustrations().illustration(taken.id).value();
        QCOMPARE(kept.credit.author, QStringLiteral("Пётр"));
        QCOMPARE(kept.credit.license, QStringLiteral("CC BY-SA 4.0"));
        QVERIFY(kept.sourceUrl.endsWith(u"/1280px-Cat.jpg"));
        // The credit goes with the picture, and no other.
        QVERIFY(reading.family.illustrations().remove(kept.id));
        const quint64 again = outside.take(QStringLiteral("commons:111")).value();
        QVERIFY(again != job);
    }

    /// The same guard as for an address that was pasted: an answer can't lead into the home.
    void anAnswerCannotLeadIntoTheHomeNetwork()
    {
        OutsideServer server;
        AppCore::Options options = server.options();
        options.outside.download = {}; // as in the program: this server is on this very machine
        TestReading reading({}, options);
        OutsidePictures &outside = reading.core().outsidePictures();
        QVERIFY(outside.setAllowed(true));
        QCOMPARE(ask(outside, QStringLiteral("рыжая кошка")).result.error().code,
                 ErrorCode::Unreachable);
        QCOMPARE(server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(OutsidePicturesTest)
#include "OutsidePicturesTest.moc"
