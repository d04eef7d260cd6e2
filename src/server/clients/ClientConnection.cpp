// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/ClientConnection.h"

#include "base/Clock.h"
#include "base/Logging.h"

namespace chitai {

ClientConnection::ClientConnection(std::unique_ptr<ClientLink> link, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_clock(clock)
    , m_budget(clock.monotonic())
    , m_fragmentBudget(clock.monotonic(), MessageBudget::fragments)
    , m_lastLife(clock.monotonic())
    , m_lastPing(clock.monotonic())
{
    connect(m_link.get(), &ClientLink::bytesReceived, this, &ClientConnection::noteBytes);
    connect(m_link.get(), &ClientLink::alive, this, &ClientConnection::noteLife);
    connect(m_link.get(), &ClientLink::disconnected, this, &ClientConnection::gone);
    connect(m_link.get(), &ClientLink::textReceived, this, [this](const QString &text) {
        if (accept())
            Q_EMIT textReceived(text);
    });
    connect(m_link.get(), &ClientLink::binaryReceived, this, [this] {
        if (accept())
            Q_EMIT binaryReceived();
    });
}

ClientConnection::~ClientConnection() = default;

bool ClientConnection::accept()
{
    m_hasMessage = true;
    if (isClosing())
        return false;
    noteLife();
    if (m_budget.spend(m_clock.monotonic()))
        return true;
    Q_EMIT overspent();
    close(CloseCode::PolicyViolation, QStringLiteral("Too many messages."));
    return false;
}

void ClientConnection::send(const TextMessage &message)
{
    if (isClosing())
        return;
    m_link->send(message);
    if (m_link->unsentBytes() > maxUnsentBytes)
        close(CloseCode::PolicyViolation,
              QStringLiteral("This client does not take its messages."));
}

void ClientConnection::close(CloseCode code, const QString &reason)
{
    if (isClosing())
        return;
    qCInfo(logServer) << "closing the connection of" << peerName() << "-" << reason;
    m_closingSince = m_clock.monotonic();
    m_link->close(code, reason);
}

void ClientConnection::noteBytes()
{
    const bool isFragment = !std::exchange(m_hasMessage, false);
    // The answers to pings are sent below us, and kept for one who does not read them.
    const bool isFlood = (isFragment && !m_fragmentBudget.spend(m_clock.monotonic()))
        || m_link->unsentBytes() > maxUnsentBytes;
    if (!isFlood)
        return;
    qCInfo(logServer) << "cutting off" << peerName() << "- it floods without a message";
    m_link->abort();
}

void ClientConnection::noteLife()
{
    m_lastLife = m_clock.monotonic();
}

void ClientConnection::sweep(std::chrono::milliseconds clientTimeout)
{
    clientTimeout = std::min<std::chrono::milliseconds>(clientTimeout, longestClientTimeout);
    const std::chrono::milliseconds now = m_clock.monotonic();
    const bool doesNotClose = isClosing() && now - m_closingSince >= closeTimeout;
    if (doesNotClose || now - m_lastLife >= clientTimeout) {
        m_link->abort();
    } else if (now - m_lastPing
               >= std::min<std::chrono::milliseconds>(pingInterval, clientTimeout / 3)) {
        m_lastPing = now;
        m_link->ping();
    }
}

} // namespace chitai
