// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/ClientConnection.h"
#include "support/FakeClock.h"
#include "support/LoopbackLink.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class ClientConnectionTest : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    LoopbackLink *m_link = nullptr; // belongs to the connection
    std::unique_ptr<ClientConnection> m_connection;

private Q_SLOTS:
    void init()
    {
        m_link = new LoopbackLink;
        m_connection
            = std::make_unique<ClientConnection>(std::unique_ptr<ClientLink>(m_link), m_clock);
    }

    void messagesPassThrough()
    {
        QSignalSpy texts(m_connection.get(), &ClientConnection::textReceived);
        QSignalSpy binaries(m_connection.get(), &ClientConnection::binaryReceived);
        Q_EMIT m_link->textReceived(QStringLiteral("Hello"));
        Q_EMIT m_link->binaryReceived();
        QCOMPARE(texts.size(), 1);
        QCOMPARE(binaries.size(), 1);
        m_connection->send(QStringLiteral("Hi"));
        QCOMPARE(m_link->sent, QStringList(QStringLiteral("Hi")));
    }

    void tooManyMessagesCloseIt()
    {
        QSignalSpy texts(m_connection.get(), &ClientConnection::textReceived);
        for (int i = 0; i < 1'000; ++i)
            Q_EMIT m_link->textReceived(QStringLiteral("Hello"));
        QCOMPARE(texts.size(), 300);
        QCOMPARE(m_link->closedWith, 1008);
        m_connection->send(QStringLiteral("never"));
        QVERIFY(m_link->sent.isEmpty());
    }

    void whoDoesNotTakeItsMessagesIsClosed()
    {
        m_link->takesMessages = false;
        for (int i = 0; i < 5; ++i)
            m_connection->send(QString(1'000'000, u'x'));
        QCOMPARE(m_link->closedWith, 1008);
        m_clock.advance(ClientConnection::closeTimeout);
        m_connection->sweep(std::chrono::minutes(5));
        QVERIFY(m_link->isAborted);
    }

    void aFloodWithoutMessagesIsCutOff()
    {
        for (int i = 0; i < 300; ++i)
            Q_EMIT m_link->bytesReceived();
        QVERIFY(!m_link->isAborted);
        Q_EMIT m_link->bytesReceived();
        QVERIFY(m_link->isAborted);
    }

    void silenceIsAskedAboutAndEnded()
    {
        QSignalSpy gone(m_connection.get(), &ClientConnection::gone);
        QSignalSpy alive(m_connection.get(), &ClientConnection::alive);
        m_clock.advance(std::chrono::seconds(20));
        m_connection->sweep(std::chrono::minutes(1));
        QCOMPARE(m_link->pings, 1);
        QCOMPARE(alive.size(), 0);
        Q_EMIT m_link->alive();
        QCOMPARE(alive.size(), 1);
        Q_EMIT m_link->textReceived(QStringLiteral("Hello"));
        QCOMPARE(alive.size(), 2);
        m_clock.advance(std::chrono::seconds(29));
        m_connection->sweep(std::chrono::seconds(30));
        QCOMPARE(gone.size(), 0);
        m_clock.advance(std::chrono::seconds(1));
        m_connection->sweep(std::chrono::seconds(30));
        QCOMPARE(gone.size(), 1);
    }

    void isSweptWhenThereIsSomethingToDo()
    {
        const auto timeout = std::chrono::minutes(5);
        QCOMPARE(m_connection->untilSweep(timeout), ClientConnection::pingInterval);
        m_clock.advance(std::chrono::seconds(5));
        QCOMPARE(m_connection->untilSweep(timeout),
                 ClientConnection::pingInterval - std::chrono::seconds(5));
        Q_EMIT m_link->textReceived(QStringLiteral("Hello")); // a sign of life: no need to ask
        QCOMPARE(m_connection->untilSweep(timeout), ClientConnection::pingInterval);
        m_clock.advance(ClientConnection::pingInterval);
        QCOMPARE(m_connection->untilSweep(timeout), std::chrono::seconds(1));
        m_connection->sweep(timeout);
        QCOMPARE(m_link->pings, 1);
        m_clock.advance(std::chrono::seconds(10));
        QCOMPARE(m_connection->untilSweep(timeout),
                 ClientConnection::pingInterval - std::chrono::seconds(10));
        m_clock.advance(std::chrono::seconds(10));
        m_connection->sweep(timeout);
        QCOMPARE(m_connection->untilSweep(timeout),
                 ClientConnection::longestClientTimeout - 2 * ClientConnection::pingInterval);
    }

    void whoIsToGoIsLookedAfterSoon()
    {
        const auto timeout = std::chrono::minutes(5);
        QSignalSpy closing(m_connection.get(), &ClientConnection::closing);
        m_connection->close(CloseCode::Normal, QStringLiteral("test"));
        QCOMPARE(closing.size(), 1);
        QCOMPARE(m_connection->untilSweep(timeout), std::chrono::seconds(1));
    }

    void noSilenceIsLongerThanTwoHeartbeats()
    {
        QSignalSpy gone(m_connection.get(), &ClientConnection::gone);
        m_clock.advance(ClientConnection::longestClientTimeout - std::chrono::seconds(1));
        m_connection->sweep(std::chrono::minutes(5));
        QCOMPARE(gone.size(), 0);
        m_clock.advance(std::chrono::seconds(1));
        m_connection->sweep(std::chrono::minutes(5));
        QCOMPARE(gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ClientConnectionTest)
#include "ClientConnectionTest.moc"
