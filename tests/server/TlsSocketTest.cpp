// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TlsSocket.h"
#include "server/tls/TlsContext.h"
#include "server/transport/LineBio.h"
#include "support/TestServer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <openssl/ssl.h>

using namespace chitai;

namespace {

/// Hands out descriptors, as the program's own listener does.
class Descriptors : public QTcpServer
{
public:
    QList<qintptr> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted += descriptor; }
};

constexpr int large = 8 * 1024 * 1024; // more than the kernel takes

/// A client that tells the peer's good-bye (close_notify) from the end of the connection, which
/// QSslSocket does not.
class BareClient
{
public:
    explicit BareClient(quint16 port)
        : m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free)
        , m_tls(SSL_new(m_context.get()), &SSL_free)
    {
        m_line.connectToHost(QHostAddress::LocalHost, port);
        BIO *bio = newLineBio(m_line);
        SSL_set_bio(m_tls.get(), bio, bio);
    }

    bool isEncrypted() { return SSL_connect(m_tls.get()) == 1; }
    bool isToldGoodBye()
    {
        char byte = 0;
        return SSL_get_error(m_tls.get(), SSL_read(m_tls.get(), &byte, 1)) == SSL_ERROR_ZERO_RETURN;
    }

private:
    QTcpSocket m_line;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    const std::unique_ptr<SSL, decltype(&SSL_free)> m_tls;
};

} // namespace

/// TLS on a socket, with Qt's own as the client; what is behind it are the other tests of the
/// server, of which MaskTest, StrangersTest and TlsTest speak TLS, too.
class TlsSocketTest : public QObject
{
    Q_OBJECT

private:
    Descriptors m_listener;
    std::unique_ptr<QSslSocket> m_client;
    std::unique_ptr<TlsSocket> m_socket;

    static const KeyedCertificate &certificate()
    {
        static const KeyedCertificate made = testIdentity().server;
        return made;
    }

    void accept()
    {
        QVERIFY(QTest::qWaitFor([&] { return !m_listener.accepted.isEmpty(); }));
        // The context goes before the connection.
        m_socket = std::make_unique<TlsSocket>(TlsContext(certificate()));
        QVERIFY(m_socket->setSocketDescriptor(m_listener.accepted.takeFirst()));
    }

    void connectOverTls()
    {
        m_client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_listener.serverPort());
        accept();
        QTRY_VERIFY(m_client->isEncrypted() && m_socket->isEncrypted());
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<QSslSocket>();
        m_client->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_listener.accepted.clear();
        QVERIFY(m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost));
    }

    void cleanup()
    {
        m_socket.reset();
        m_client.reset();
    }

    void looksLikeASocket()
    {
        connectOverTls();
        QCOMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
        QVERIFY(m_socket->isValid());
        QCOMPARE(m_socket->peerAddress(), m_client->localAddress());
        QCOMPARE(m_socket->peerPort(), m_client->localPort());
        QCOMPARE(m_socket->localPort(), m_listener.serverPort());
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QCOMPARE(m_socket->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
        QVERIFY(m_socket->socketDescriptor() > 0);
    }

    void nothingIsWrittenBeforeTheHandshake()
    {
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        accept();
        QCOMPARE(m_socket->write("secret"), -1);
        QCOMPARE(m_socket->bytesToWrite(), 0);
    }

    void aBrokenHandshakeEndsTheConnection()
    {
        QTcpSocket wrong;
        wrong.connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        accept();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        wrong.write("\x16 this is no handshake at all\r\n\r\n");
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(wrong.state(), QAbstractSocket::UnconnectedState);
    }

    void whoSpeaksAnOlderOneIsRefused()
    {
        // The client may refuse by itself.
        QCOMPARE(SSL_CTX_get_min_proto_version(TlsContext(certificate()).handle()), TLS1_2_VERSION);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        m_client->setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        m_client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_listener.serverPort());
        accept();
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!m_socket->isEncrypted());
    }

    void bothVersionsAreSpoken_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("1.2") << QSsl::TlsV1_2;
        QTest::newRow("1.3") << QSsl::TlsV1_3;
    }

    void bothVersionsAreSpoken()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        m_client->setProtocol(protocol);
        connectOverTls();
        QCOMPARE(m_client->sessionProtocol(), protocol);
        m_client->write("there\nand more");
        QTRY_COMPARE(m_socket->bytesAvailable(), 14);
        QVERIFY(m_socket->canReadLine());
        QCOMPARE(m_socket->readLine(), QByteArray("there\n"));
        QVERIFY(!m_socket->canReadLine());
        QCOMPARE(m_socket->peek(3), QByteArray("and"));
        m_socket->ungetChar('!');
        QCOMPARE(m_socket->bytesAvailable(), 9);
        QCOMPARE(m_socket->readAll(), QByteArray("!and more"));
        QCOMPARE(m_socket->write("back"), 4);
        QTRY_COMPARE(m_client->bytesAvailable(), 4);
        QCOMPARE(m_client->readAll(), QByteArray("back"));
    }

    /// To resume a session takes something that is kept.
    void nothingIsGivenToResumeWith()
    {
        QSslConfiguration configuration = m_client->sslConfiguration();
        configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        m_client->setSslConfiguration(configuration);
        connectOverTls();
        m_socket->write("x");
        QTRY_COMPARE(m_client->bytesAvailable(), 1);
        QVERIFY(m_client->sslConfiguration().sessionTicketLifeTimeHint() <= 0);
    }

    void whatIsWrittenLeavesAtOnceAndReadsNothing()
    {
        connectOverTls();
        m_client->write("unheard");
        m_client->flush();
        QSignalSpy ready(m_socket.get(), &QTcpSocket::readyRead);
        QVERIFY(m_socket->write("at once") > 0);
        QCOMPARE(m_socket->bytesToWrite(), 0);
        QCOMPARE(ready.size(), 0);
        QVERIFY(m_client->waitForReadyRead()); // without a round of this side's event loop
        QCOMPARE(m_client->readAll(), QByteArray("at once"));
        QTRY_COMPARE(m_socket->bytesAvailable(), 7);
    }

    void whatTheKernelDoesNotTakeWaits()
    {
        connectOverTls();
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(large / 16);
        QSignalSpy written(m_socket.get(), &QTcpSocket::bytesWritten);
        QCOMPARE(m_socket->write(bytes), large);
        QVERIFY(m_socket->bytesToWrite() > 0);
        QCOMPARE(written.size(), 0);
        QCOMPARE(m_socket->write("end"), 3);
        QByteArray received;
        QTRY_COMPARE((received += m_client->readAll()).size(), large + 3);
        QVERIFY(received == bytes + "end");
        QCOMPARE(m_socket->bytesToWrite(), 0);
        QVERIFY(!written.isEmpty());
    }

    /// As little is decrypted as may be held; the rest comes when that was read.
    void noMoreIsDecryptedThanMayBeHeld()
    {
        connectOverTls();
        m_socket->setReadBufferSize(512);
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(4096);
        m_client->write(bytes);
        QByteArray received;
        QTRY_COMPARE(m_socket->bytesAvailable(), 512);
        while (received.size() < bytes.size()) {
            QVERIFY(QTest::qWaitFor([&] { return m_socket->bytesAvailable() > 0; }));
            QVERIFY(m_socket->bytesAvailable() <= 512);
            received += m_socket->read(100);
        }
        QVERIFY(received == bytes);
    }

    void aLargerBufferBringsWhatWasHeldBack()
    {
        connectOverTls();
        m_socket->setReadBufferSize(10);
        m_client->write(QByteArray(1000, 'x')); // in one record
        QTRY_COMPARE(m_socket->bytesAvailable(), 10);
        m_socket->setReadBufferSize(0);
        QTRY_COMPARE(m_socket->bytesAvailable(), 1000);
        QCOMPARE(m_socket->skip(2000), 1000);
    }

    void toCloseSendsWhatWaitsAndSaysGoodBye()
    {
        connectOverTls();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        QSignalSpy failed(m_client.get(), &QSslSocket::errorOccurred);
        m_socket->write(QByteArray(large, 'x'));
        m_socket->close();
        QCOMPARE(m_socket->state(), QAbstractSocket::ClosingState);
        QByteArray received;
        QTRY_COMPARE((received += m_client->readAll()).size(), large);
        QTRY_COMPARE(disconnected.size(), 1);
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        for (const QVariantList &error : failed)
            QCOMPARE(error[0].value<QAbstractSocket::SocketError>(),
                     QAbstractSocket::RemoteHostClosedError);
    }

    void toCloseSaysGoodBye()
    {
        BareClient client(m_listener.serverPort());
        accept();
        QTRY_VERIFY(client.isEncrypted() && m_socket->isEncrypted());
        m_socket->close();
        QTRY_VERIFY(client.isToldGoodBye());
    }

    /// Or who reads until there is nothing would do so for ever.
    void aClosedOneHasNothingToRead()
    {
        connectOverTls();
        m_client->write("unread");
        QTRY_COMPARE(m_socket->bytesAvailable(), 6);
        qint64 left = -1;
        connect(m_socket.get(), &QTcpSocket::stateChanged, this,
                [&] { left = m_socket->bytesAvailable(); });
        m_socket->close();
        QCOMPARE(left, 0);
        QCOMPARE(m_socket->bytesAvailable(), 0);
    }

    /// Of a reader that always leaves a byte, nothing piles up that was read.
    void whatWasReadIsNotKept()
    {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
        connectOverTls();
        m_socket->setReadBufferSize(4096);
        const std::size_t before = ::mallinfo2().uordblks;
        qint64 left = 0;
        for (int round = 0; round < 100; ++round) {
            m_client->write(QByteArray(16 * 1024, 'x'));
            left += 16 * 1024;
            while (left > 1) {
                QVERIFY(QTest::qWaitFor([&] { return m_socket->bytesAvailable() > 1; }));
                left -= m_socket->read(m_socket->bytesAvailable() - 1).size();
            }
        }
        QVERIFY(::mallinfo2().uordblks < before + std::size_t(512 * 1024));
#else
        QSKIP("nobody here says how much memory is used");
#endif
    }

    void nobodyWaits()
    {
        connectOverTls();
        QVERIFY(!m_socket->waitForConnected(0));
        QVERIFY(!m_socket->waitForReadyRead(0));
        QVERIFY(!m_socket->waitForBytesWritten(0));
        QVERIFY(!m_socket->waitForDisconnected(0));
    }

    void toAbortForgetsWhatWaits_data()
    {
        QTest::addColumn<bool>("isClosing");
        QTest::newRow("open") << false;
        QTest::newRow("closing") << true;
    }

    void toAbortForgetsWhatWaits()
    {
        QFETCH(bool, isClosing);
        connectOverTls();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        m_socket->write(QByteArray(large, 'x'));
        if (isClosing)
            m_socket->close();
        QCOMPARE(disconnected.size(), 0);
        m_socket->abort();
        QCOMPARE(disconnected.size(), 1);
        QCOMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_socket->bytesToWrite(), 0);
    }

    void whatCameBeforeTheEndIsThere()
    {
        connectOverTls();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        m_client->write("good-bye");
        m_client->disconnectFromHost();
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_socket->readAll(), QByteArray("good-bye"));
    }

    void whatIsHeldBackSurvivesTheEnd()
    {
        connectOverTls();
        m_socket->setReadBufferSize(300);
        m_client->write(QByteArray(1000, 'x'));
        m_client->write(QByteArray(200, 'y'));
        m_client->disconnectFromHost();
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_socket->readAll(), QByteArray(1000, 'x') + QByteArray(200, 'y'));
    }

    /// A record that was tampered with: what was sent before it stands, nothing comes after it.
    void aBrokenRecordEndsTheConnection()
    {
        connectOverTls();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        m_client->write("true");
        QTRY_COMPARE(m_socket->bytesAvailable(), 4);
        auto *line = m_client->findChild<QTcpSocket *>();
        QVERIFY(line);
        line->write(QByteArray::fromHex("1703030020") + QByteArray(0x20, 'x'));
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(m_socket->readAll(), QByteArray("true"));
        QCOMPARE(m_socket->write("x"), -1);
    }

    void aWriterIsNotToldOfTheEndWhileItWrites()
    {
        connectOverTls();
        m_client->abort();
        m_client.reset();
        QSignalSpy disconnected(m_socket.get(), &QTcpSocket::disconnected);
        for (int i = 0; i < 10; ++i)
            m_socket->write(QByteArray(100'000, 'x'));
        QCOMPARE(disconnected.size(), 0);
        QTRY_COMPARE(disconnected.size(), 1);
    }

    void anIdentityThatIsNoneIsNotUsable()
    {
        QVERIFY(TlsContext(certificate()).isUsable());
        QVERIFY(!TlsContext({certificate().certificate, {}}).isUsable());
        QVERIFY(!TlsContext({{}, certificate().key}).isUsable());
        QVERIFY(!TlsContext({certificate().certificate, testIdentity().server.key}).isUsable());
    }
};

QTEST_GUILESS_MAIN(TlsSocketTest)
#include "TlsSocketTest.moc"
