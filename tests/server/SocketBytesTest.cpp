// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/SocketBytes.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace chitai;

/// What goes to a socket without TLS, and what it keeps.
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

    void aSocketGoesOnWithoutItsBuffers()
    {
        for (int round = 0; round < 3; ++round) {
            m_client.write("there");
            QTRY_COMPARE(m_socket->bytesAvailable(), 5);
            giveBackBuffers(*m_socket); // not while something is in them
            QCOMPARE(m_socket->readAll(), QByteArray("there"));
            m_socket->write("back");
            giveBackBuffers(*m_socket);
            QCOMPARE(m_socket->bytesToWrite(), 4);
            QTRY_COMPARE(m_client.bytesAvailable(), 4);
            QCOMPARE(m_client.readAll(), QByteArray("back"));
            giveBackBuffers(*m_socket);
            QCOMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
        }
        m_socket->close();
        giveBackBuffers(*m_socket);
        QVERIFY(!m_socket->isOpen());
    }

    void buffersAreGivenBack()
    {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
        m_client.write("there");
        QTRY_COMPARE(m_socket->bytesAvailable(), 5);
        QCOMPARE(m_socket->readAll(), QByteArray("there"));
        m_socket->write("back");
        QTRY_COMPARE(m_socket->bytesToWrite(), 0);
        const std::size_t before = ::mallinfo2().uordblks;
        giveBackBuffers(*m_socket);
        const std::size_t after = ::mallinfo2().uordblks;
        QVERIFY(before > after);
        QVERIFY(before - after >= std::size_t(48 * 1024));
#else
        QSKIP("nobody here says how much memory is used");
#endif
    }
};

QTEST_GUILESS_MAIN(SocketBytesTest)
#include "SocketBytesTest.moc"
