// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TextMessage.h"
#include "server/transport/WebSocketLink.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <memory>

using namespace chitai;

namespace {

/// A link, and a client of Qt's at its other end.
struct Pair
{
    bool open()
    {
        QTcpServer listener;
        if (!listener.listen(QHostAddress::LocalHost))
            return false;
        QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] {
            transport = listener.nextPendingConnection();
            transport->setParent(nullptr); // QWebSocket takes it
            handshakes.handleConnection(transport);
        });
        peer.open(QUrl(u"ws://127.0.0.1:" + QString::number(listener.serverPort())));
        const bool isOpen = QTest::qWaitFor([&] {
            return handshakes.hasPendingConnections()
                && peer.state() == QAbstractSocket::ConnectedState
                && transport->bytesToWrite() == 0;
        });
        if (isOpen) {
            link = std::make_unique<WebSocketLink>(handshakes.nextPendingConnection(), transport,
                                                   nullptr);
        }
        return isOpen;
    }

    QWebSocketServer handshakes{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    QWebSocket peer;
    QTcpSocket *transport = nullptr;
    std::unique_ptr<WebSocketLink> link;
};

} // namespace

/// A message becomes one frame, and the frame keeps its place among others.
class TextMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsLength_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        // RFC 6455, section 5.2: 7 bits, 16 or 64.
        QTest::newRow("empty") << 0 << QByteArray::fromHex("8100");
        QTest::newRow("longest of 7 bits") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("shortest of 16") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("longest of 16") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("shortest of 64") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }

    void saysItsLength()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, header);
        const TextMessage message(QString(size, u'a'));
        QCOMPARE(message.frame(), header + QByteArray(size, 'a'));
    }

    void isUtf8()
    {
        const TextMessage message(QStringLiteral("кот"));
        QCOMPARE(message.frame(), QByteArray("\x81\x06") + QByteArray("кот"));
        QCOMPARE(message.text(), QByteArrayView("кот"));
    }

    void goesToTheKernelAtOnce()
    {
        Pair pair;
        QVERIFY(pair.open());
        QSignalSpy received(&pair.peer, &QWebSocket::textMessageReceived);
        QSignalSpy written(pair.transport, &QTcpSocket::bytesWritten);
        const QString text(1000, u'ж');
        pair.link->send(text);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toString(), text);
        QCOMPARE(written.size(), 0); // nothing waited in the socket
    }

    void standsBetweenOtherFrames()
    {
        Pair pair;
        QVERIFY(pair.open());
        QSignalSpy received(&pair.peer, &QWebSocket::textMessageReceived);
        QSignalSpy alive(pair.link.get(), &ClientLink::alive);
        // More than the kernel takes, while nobody reads.
        constexpr int messages = 200;
        for (int i = 0; i < messages; ++i) {
            pair.link->send(QString(QString::number(i) + QString(64 * 1024, u'x')));
            if (i % 50 == 0)
                pair.link->ping();
        }
        QVERIFY(pair.link->unsentBytes() > 0);
        QTRY_COMPARE(received.size(), messages);
        for (int i = 0; i < messages; ++i)
            QVERIFY(received[i].first().toString().startsWith(QString::number(i) + u'x'));
        QTRY_COMPARE(alive.size(), messages / 50);
    }

    void comesNotAfterTheEnd()
    {
        Pair pair;
        QVERIFY(pair.open());
        QSignalSpy received(&pair.peer, &QWebSocket::textMessageReceived);
        QSignalSpy disconnected(&pair.peer, &QWebSocket::disconnected);
        pair.link->close(CloseCode::Normal, QString());
        pair.link->send(QStringLiteral("late"));
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(pair.peer.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QCOMPARE(received.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TextMessageTest)
#include "TextMessageTest.moc"
