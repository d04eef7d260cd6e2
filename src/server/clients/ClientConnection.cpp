// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/ClientConnection.h"

#include "base/Clock.h"
#include "base/Logging.h"

namespace chitai {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestSweep = std::chrono::seconds(1);

milliseconds boundedTimeout(milliseconds clientTimeout)
{
    return std::min<milliseconds>(clientTimeout, ClientConnection::longestClientTimeout);
}

milliseconds pingIntervalOf(milliseconds timeout)
{
    return std::min<milliseconds>(ClientConnection::pingInterval, timeout / 2);
}

} // namespace

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
    Q_EMIT closing();
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
    Q_EMIT alive();
}

void ClientConnection::sweep(milliseconds clientTimeout)
{
    const milliseconds timeout = boundedTimeout(clientTimeout);
    const milliseconds now = m_clock.monotonic();
    const bool doesNotClose = isClosing() && now - m_closingSince >= closeTimeout;
    if (doesNotClose || now - m_lastLife >= timeout) {
        m_link->abort();
        return;
    }
    if (now - std::max(m_lastPing, m_lastLife) >= pingIntervalOf(timeout)) {
        m_lastPing = now;
        m_link->ping();
    }
}

milliseconds ClientConnection::untilSweep(milliseconds clientTimeout) const
{
    if (isClosing())
        return shortestSweep;
    const milliseconds timeout = boundedTimeout(clientTimeout);
    const milliseconds ping = std::max(m_lastPing, m_lastLife) + pingIntervalOf(timeout);
    return std::max(shortestSweep, std::min(ping, m_lastLife + timeout) - m_clock.monotonic());
}

} // namespace chitai
