// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureDownload.h"

#include "support/PictureServer.h"

#include <QFile>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

Q_DECLARE_METATYPE(chitai::ErrorCode)

using namespace chitai;
using namespace std::chrono_literals;

class PictureDownloadTest : public QObject
{
    Q_OBJECT

private:
    /// What the download came to; a failure where it did not end.
    struct Outcome
    {
        int count = 0;
        Result<QByteArray> result = failure(ErrorCode::NoSession, {});

        [[nodiscard]] ErrorCode code() const
        {
            return result ? ErrorCode::NoSession : result.error().code;
        }
        [[nodiscard]] bool says(const QString &text) const
        {
            return !result && result.error().message.contains(text);
        }
    };

    static bool isLoopback(const QHostAddress &address)
    {
        return address == QHostAddress(QHostAddress::LocalHost)
            || address == QHostAddress(QHostAddress::LocalHostIPv6);
    }

    static PictureDownload::Options testOptions()
    {
        return {.isAllowed = isLoopback, .timeout = 30s, .maxBytes = maxPictureBytes};
    }

    Outcome fetch(const QUrl &url, const PictureDownload::Options &options = testOptions())
    {
        PictureDownload download(url, options, m_manager);
        Outcome outcome;
        connect(&download, &PictureDownload::finished, &download,
                [&outcome](const Result<QByteArray> &result) {
                    ++outcome.count;
                    outcome.result = result;
                });
        download.start();
        if (outcome.count > 0)
            return {}; // from within start()
        (void)QTest::qWaitFor([&outcome] { return outcome.count > 0; }, 30'000);
        return outcome;
    }

    static QByteArray pem()
    {
        QFile file(QStringLiteral(CHITAI_TEST_CERTIFICATE));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static std::unique_ptr<QTcpServer> encrypting()
    {
        auto listener = std::make_unique<QSslServer>();
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(pem()));
        configuration.setPrivateKey(QSslKey(pem(), QSsl::Ec));
        listener->setSslConfiguration(configuration);
        return listener;
    }

    QNetworkAccessManager m_manager;
    QSslConfiguration m_tlsDefault = QSslConfiguration::defaultConfiguration();

    void trustTheTestCertificate()
    {
        QSslConfiguration configuration = m_tlsDefault;
        configuration.addCaCertificate(QSslCertificate(pem()));
        QSslConfiguration::setDefaultConfiguration(configuration);
        m_manager.clearConnectionCache(); // which keeps the configuration of the first attempt
    }

private Q_SLOTS:
    void cleanup()
    {
        QSslConfiguration::setDefaultConfiguration(m_tlsDefault);
        m_manager.clearConnectionCache();
    }

    void theBytesComeAsTheyAre()
    {
        PictureServer server;
        const QByteArray body = QByteArray("not a picture at all\0", 21).repeated(50'000);
        server.answer("/a%20b.png?c=%2F", "200 OK\r\nContent-Type: image/png", body);
        QUrl url = server.url(QStringLiteral("/a%20b.png"), QStringLiteral("localhost"));
        url.setQuery(QStringLiteral("c=%2F"));
        url.setFragment(QStringLiteral("part"));
        const Outcome outcome = fetch(url);
        QVERIFY(outcome.result);
        QCOMPARE(*outcome.result, body);
        QCOMPARE(outcome.count, 1);
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.front().toLower();
        const QByteArray host = "\r\nhost: localhost:" + QByteArray::number(server.port()) + "\r\n";
        QVERIFY(request.contains(host));
        QVERIFY(request.contains("image/*"));
        QVERIFY(request.contains("\r\naccept-encoding: identity\r\n"));
    }

    void aLimitedBodyMayBeJustThatLong()
    {
        PictureServer server;
        server.answer("/fits", "200 OK", QByteArray(1000, 'x'));
        server.answer("/more", "200 OK", QByteArray(1001, 'x'));
        PictureDownload::Options options = testOptions();
        options.maxBytes = 1000;
        QCOMPARE(fetch(server.url(QStringLiteral("/fits")), options).result.value().size(), 1000);
        QCOMPARE(fetch(server.url(QStringLiteral("/more")), options).code(), ErrorCode::TooLarge);
    }

    void badAddressesAreNotAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << QStringLiteral("a picture of a cat");
        QTest::newRow("no host") << QStringLiteral("http:///cat.png");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("file of a host") << QStringLiteral("file://localhost/etc/passwd");
        QTest::newRow("data") << QStringLiteral("data:image/png;base64,AAAA");
        QTest::newRow("ftp") << QStringLiteral("ftp://localhost/cat.png");
        QTest::newRow("name and password") << QStringLiteral("http://me:secret@localhost/cat.png");
        QTest::newRow("name") << QStringLiteral("http://me@localhost/cat.png");
    }

    void aHostThatIsNotThereIsTold()
    {
        QCOMPARE(fetch(QUrl(QStringLiteral("http://cat.invalid/cat.png"))).code(),
                 ErrorCode::Unreachable);
    }

    void badAddressesAreNotAsked()
    {
        QFETCH(QString, url);
        const Outcome outcome = fetch(QUrl(url));
        QCOMPARE(outcome.code(), ErrorCode::BadValue);
        QVERIFY(!outcome.result.error().message.isEmpty());
        QVERIFY(!outcome.says(QStringLiteral("secret")));
    }

    void thisMachineIsNeverAsked_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1",
              "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "0", "[::]"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }

    void thisMachineIsNeverAsked()
    {
        QFETCH(QString, host);
        PictureServer server;
        server.answer("/cat.png", "200 OK", "cat");
        const Outcome outcome = fetch(server.url(QStringLiteral("/cat.png"), host), {});
        QCOMPARE(outcome.code(), ErrorCode::NotAllowed);
        QCOMPARE(server.connections, 0);
    }

    void oneForbiddenAddressOfAHostIsEnough()
    {
        PictureServer server;
        server.answer("/cat.png", "200 OK", "cat");
        PictureDownload::Options options = testOptions();
        int judged = 0;
        options.isAllowed = [&judged](const QHostAddress &) {
            ++judged;
            return false;
        };
        const QUrl url = server.url(QStringLiteral("/cat.png"), QStringLiteral("localhost"));
        QVERIFY(fetch(url, options).says(QStringLiteral("private network")));
        QCOMPARE(judged, 1);
        QCOMPARE(server.connections, 0);
        options.isAllowed = [](const QHostAddress &) { return true; };
        QVERIFY(fetch(url, options).result);
    }

    void aRedirectIsFollowed()
    {
        PictureServer server;
        PictureServer other;
        server.redirect("/a/start", "../b/next?x=1");
        server.redirect(
            "/b/next?x=1",
            other.url(QStringLiteral("/cat.png"), QStringLiteral("localhost")).toEncoded());
        other.answer("/cat.png", "200 OK", "cat");
        const Outcome outcome
            = fetch(server.url(QStringLiteral("/a/start"), QStringLiteral("localhost")));
        QCOMPARE(outcome.result.value(), QByteArray("cat"));
        // What is relative is relative to the name, not to the address behind it.
        QVERIFY(server.requests.value(1).toLower().contains("host: localhost:"));
    }

    void aRedirectIsJudgedAsTheFirstAddress_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another address")
            << QByteArray("http://127.0.0.2:PORT/cat.png") << ErrorCode::NotAllowed;
        QTest::newRow("decimal") << QByteArray("http://2130706434:PORT/cat.png")
                                 << ErrorCode::NotAllowed;
        QTest::newRow("without a scheme")
            << QByteArray("//127.0.0.2:PORT/cat.png") << ErrorCode::NotAllowed;
        QTest::newRow("file") << QByteArray("file:///etc/hostname") << ErrorCode::BadValue;
        QTest::newRow("password") << QByteArray("http://me:secret@127.0.0.1:PORT/cat.png")
                                  << ErrorCode::BadValue;
    }

    void aRedirectIsJudgedAsTheFirstAddress()
    {
        QFETCH(QByteArray, target);
        QFETCH(ErrorCode, code);
        PictureServer server;
        PictureServer internal(std::make_unique<QTcpServer>(), QHostAddress(QHostAddress::AnyIPv4));
        internal.answer("/cat.png", "200 OK", "cat");
        server.redirect("/start", target.replace("PORT", QByteArray::number(internal.port())));
        const Outcome outcome = fetch(server.url(QStringLiteral("/start")));
        QCOMPARE(outcome.code(), code);
        QCOMPARE(server.connections, 1);
        QCOMPARE(internal.connections, 0);
    }

    void fiveRedirectsAreFollowedAndNoMore()
    {
        PictureServer server;
        for (int i = 1; i <= 6; ++i) {
            const QByteArray next
                = i == 1 ? QByteArray("/cat.png") : "/" + QByteArray::number(i - 1);
            server.redirect("/" + QByteArray::number(i), next);
        }
        server.answer("/cat.png", "200 OK", "cat");
        QCOMPARE(fetch(server.url(QStringLiteral("/5"))).result.value(), QByteArray("cat"));
        server.requests.clear();
        QCOMPARE(fetch(server.url(QStringLiteral("/6"))).code(), ErrorCode::BadValue);
        QCOMPARE(server.requests.size(), 6);
    }

    void anEndlessRedirectBodyIsNotReadToItsEnd()
    {
        PictureServer server;
        server.on("/start", [](QTcpSocket &socket) {
            socket.write(
                "HTTP/1.1 302 Found\r\nLocation: /cat.png\r\nContent-Length: 99999\r\n\r\nx");
        });
        server.answer("/cat.png", "200 OK", "cat");
        QCOMPARE(fetch(server.url(QStringLiteral("/start"))).result.value(), QByteArray("cat"));
    }

    void theStatusIsTold_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"204", "206", "304", "400", "401", "403", "404", "407", "429", "500", "503"})
            QTest::newRow(status) << QByteArray(status);
    }

    void theStatusIsTold()
    {
        QFETCH(QByteArray, status);
        PictureServer server;
        server.answer("/cat.png", status + " Reason\r\nContent-Length: 0");
        const Outcome outcome = fetch(server.url(QStringLiteral("/cat.png")));
        QCOMPARE(outcome.code(), ErrorCode::NotFound);
        QVERIFY2(outcome.says(QString::fromLatin1(status)),
                 qPrintable(outcome.result.error().message));
    }

    void aLengthAboveTheLimitIsRefusedAtOnce()
    {
        PictureServer server;
        server.on("/cat.png", [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 20971521\r\n\r\n"); // and nothing else
        });
        QCOMPARE(fetch(server.url(QStringLiteral("/cat.png"))).code(), ErrorCode::TooLarge);
        QTRY_COMPARE(server.disconnections, 1);
    }

    void anEndlessBodyIsBrokenOff()
    {
        PictureServer server;
        qint64 sent = 0;
        server.on("/cat.png", [&sent](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            const auto more = [&socket, &sent] { sent += socket.write(QByteArray(65'536, 'x')); };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        });
        PictureDownload::Options options = testOptions();
        options.maxBytes = 1'000'000;
        QCOMPARE(fetch(server.url(QStringLiteral("/cat.png")), options).code(),
                 ErrorCode::TooLarge);
        QVERIFY(sent > 1'000'000);
        QTRY_COMPARE(server.disconnections, 1);
    }

    void aPackedBodyIsNotUnpacked()
    {
        PictureServer server;
        // The gzip form of 24 bytes.
        const QByteArray packed
            = QByteArray::fromHex("1f8b08000000000000034b4ca03a0000e1b8d2e218000000");
        server.answer("/cat.png", "200 OK\r\nContent-Encoding: gzip", packed);
        QCOMPARE(fetch(server.url(QStringLiteral("/cat.png"))).result.value(), packed);
    }

    void aSilentServerIsGivenUp_data()
    {
        QTest::addColumn<bool>("isDripping");
        QTest::newRow("silent") << false;
        QTest::newRow("a byte now and then") << true;
    }

    void aSilentServerIsGivenUp()
    {
        QFETCH(bool, isDripping);
        PictureServer server;
        server.on("/cat.png", [isDripping](QTcpSocket &socket) {
            if (!isDripping)
                return;
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            timer->start(5);
        });
        PictureDownload::Options options = testOptions();
        options.timeout = 300ms;
        const Outcome outcome = fetch(server.url(QStringLiteral("/cat.png")), options);
        QCOMPARE(outcome.code(), ErrorCode::Unreachable);
        QVERIFY(outcome.says(QStringLiteral("too long")));
        QTRY_COMPARE(server.disconnections, server.connections);
    }

    void aBrokenConnectionIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("less than promised")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("no http") << QByteArray("220 mail.example ESMTP\r\n\r\n");
    }

    void aBrokenConnectionIsTold()
    {
        QFETCH(QByteArray, answer);
        PictureServer server;
        server.on("/cat.png", [answer](QTcpSocket &socket) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        const Outcome outcome = fetch(server.url(QStringLiteral("/cat.png")));
        QCOMPARE(outcome.code(), ErrorCode::Unreachable);
        QVERIFY(outcome.says(QStringLiteral("connection")));
    }

    void aClosedPortIsTold()
    {
        QUrl url;
        {
            const PictureServer server;
            url = server.url(QStringLiteral("/cat.png"));
        }
        QVERIFY(fetch(url).says(QStringLiteral("connection")));
    }

    void anotherAddressOfTheHostIsTried()
    {
        const QList<QHostAddress> addresses
            = QHostInfo::fromName(QStringLiteral("localhost")).addresses();
        if (!addresses.contains(QHostAddress(QHostAddress::LocalHostIPv6))
            || !addresses.contains(QHostAddress(QHostAddress::LocalHost)))
            QSKIP("localhost has one address only.");
        PictureServer server(std::make_unique<QTcpServer>(),
                             QHostAddress(QHostAddress::LocalHostIPv6));
        server.answer("/cat.png", "200 OK", "cat");
        const Outcome outcome
            = fetch(server.url(QStringLiteral("/cat.png"), QStringLiteral("localhost")));
        QCOMPARE(outcome.result.value(), QByteArray("cat"));
    }

    /// A server that a parent has chosen may stand anywhere; another one is no nearer for that, be
    /// it the next port of the same machine.
    void theServerThatWasChosenIsTheOnlyOneAtHome()
    {
        PictureServer chosen;
        chosen.answer("/cat.png", "200 OK", "cat");
        PictureServer router;
        router.answer("/cat.png", "200 OK", "router");
        chosen.redirect("/away", router.url(QStringLiteral("/cat.png")).toEncoded());
        PictureDownload::Options options; // as in the program: nothing at home
        options.trusted = chosen.url(QStringLiteral("/v1"));
        QCOMPARE(fetch(chosen.url(QStringLiteral("/cat.png")), options).result.value(),
                 QByteArray("cat"));
        QCOMPARE(fetch(router.url(QStringLiteral("/cat.png")), options).code(),
                 ErrorCode::NotAllowed);
        QCOMPARE(fetch(chosen.url(QStringLiteral("/away")), options).code(), ErrorCode::NotAllowed);
        QCOMPARE(
            fetch(QUrl(QStringLiteral("https://127.0.0.1:%1/cat.png").arg(router.port())), options)
                .code(),
            ErrorCode::NotAllowed);
        QCOMPARE(router.connections, 0);
        // Into the internet by https alone, before a name is looked up.
        QVERIFY(fetch(QUrl(QStringLiteral("http://pictures.example/cat.png")), options)
                    .says(QStringLiteral("not a secure one")));
    }

    void aCancelledDownloadSaysNothing()
    {
        PictureServer server;
        server.on("/cat.png", [](QTcpSocket &) {});
        PictureDownload download(server.url(QStringLiteral("/cat.png")), testOptions(), m_manager);
        const QSignalSpy finished(&download, &PictureDownload::finished);
        download.start();
        QTRY_COMPARE(server.requests.size(), 1);
        download.cancel();
        QTRY_COMPARE(server.disconnections, 1);
        QCOMPARE(finished.count(), 0);
    }

    void onlyTheServerOfThatNameIsBelieved()
    {
        PictureServer server(encrypting());
        QVERIFY(server.port() > 0);
        server.answer("/cat.png", "200 OK", "cat");
        const QUrl url = server.url(QStringLiteral("/cat.png"), QStringLiteral("localhost"),
                                    QStringLiteral("https"));
        QVERIFY(fetch(url).says(QStringLiteral("prove")));
        trustTheTestCertificate();
        // It is connected to by its address, and has to show a certificate for its name.
        QCOMPARE(fetch(url).result.value(), QByteArray("cat"));
        QVERIFY(fetch(server.url(QStringLiteral("/cat.png"), QStringLiteral("127.0.0.1"),
                                 QStringLiteral("https")))
                    .says(QStringLiteral("prove")));
        QCOMPARE(server.requests.size(), 1);
    }

    void nothingSecureBecomesInsecure()
    {
        PictureServer insecure;
        insecure.answer("/cat.png", "200 OK", "cat");
        PictureServer server(encrypting());
        server.redirect("/start", insecure.url(QStringLiteral("/cat.png")).toEncoded());
        trustTheTestCertificate();
        const Outcome outcome = fetch(server.url(
            QStringLiteral("/start"), QStringLiteral("localhost"), QStringLiteral("https")));
        QVERIFY(outcome.says(QStringLiteral("insecure")));
        QCOMPARE(insecure.connections, 0);
    }
};

QTEST_GUILESS_MAIN(PictureDownloadTest)
#include "PictureDownloadTest.moc"
