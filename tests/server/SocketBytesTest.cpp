// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/SocketBytes.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <memory>

using namespace chitai;

/// What goes to a socket without TLS.
class SocketBytesTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_listener;
    QTcpSocket m_client;
    std::unique_ptr<QTcpSocket> m_socket;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost));
        m_client.connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        QVERIFY(m_listener.waitForNewConnection(5000));
        m_socket.reset(m_listener.nextPendingConnection());
        QVERIFY(m_client.waitForConnected());
    }

    void cleanup()
    {
        m_socket.reset();
        m_client.abort();
    }

    void theOrderIsKeptWhateverTheKernelTakes()
    {
        QByteArray sent;
        for (int i = 0; m_socket->bytesToWrite() == 0 && i < 1000; ++i) {
            const QByteArray piece(100'000, char('a' + i % 26));
            writeAtOnce(*m_socket, piece);
            sent += piece;
        }
        QVERIFY(m_socket->bytesToWrite() > 0);
        QCOMPARE(sendNow(*m_socket, "past the others", 15), 0);
        writeAtOnce(*m_socket, "end");
        sent += "end";
        QByteArray received;
        QTRY_COMPARE((received += m_client.readAll()).size(), sent.size());
        QVERIFY(received == sent);
    }
};

QTEST_GUILESS_MAIN(SocketBytesTest)
#include "SocketBytesTest.moc"
