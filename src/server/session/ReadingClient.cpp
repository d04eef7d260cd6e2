// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/session/ReadingClient.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "reading/GraceTimer.h"
#include "reading/SessionModel.h"
#include "server/protocol/MessageDecoder.h"
#include "server/protocol/StateEncoder.h"

namespace chitai {

ReadingClient::ReadingClient(std::unique_ptr<ClientLink> link, ClientRole role, SessionModel &model,
                             GraceTimer &graceTimer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_role(role)
    , m_model(model)
    , m_graceTimer(graceTimer)
    , m_clock(clock)
    , m_budget(clock.monotonic())
    , m_fragmentBudget(clock.monotonic(), MessageBudget::fragments)
    , m_lastLife(clock.monotonic())
    , m_lastPing(clock.monotonic())
{
    connect(m_link.get(), &ClientLink::textReceived, this, &ReadingClient::receive);
    connect(m_link.get(), &ClientLink::bytesReceived, this, &ReadingClient::noteBytes);
    connect(m_link.get(), &ClientLink::alive, this, &ReadingClient::noteLife);
    connect(m_link.get(), &ClientLink::disconnected, this, &ReadingClient::gone);
    connect(m_link.get(), &ClientLink::binaryReceived, this, [this] {
        m_graceTimer.noteActivity();
        close(CloseCode::UnsupportedData, QStringLiteral("Messages are text."));
    });
}

ReadingClient::~ReadingClient() = default;

void ReadingClient::send(const QString &message)
{
    if (m_closingSince.count() >= 0)
        return;
    m_link->send(message);
    if (m_link->unsentBytes() > maxUnsentBytes)
        close(CloseCode::PolicyViolation,
              QStringLiteral("This client does not take its messages."));
}

void ReadingClient::sendState(const QString &state)
{
    m_hasStateOfTap = true;
    send(m_tap ? withTap(state, *m_tap) : state);
}

void ReadingClient::receive(const QString &text)
{
    m_hasMessage = true;
    if (m_closingSince.count() >= 0)
        return;
    noteLife();
    if (!m_budget.spend(m_clock.monotonic())) {
        m_graceTimer.noteActivity();
        close(CloseCode::PolicyViolation, QStringLiteral("Too many messages."));
        return;
    }
    const ClientMessage message = readMessage(text);
    if (message.isLineCheck) {
        send(encodeLineOk());
        return;
    }
    m_graceTimer.noteActivity();
    if (message.tap)
        m_tap = message.tap;
    m_hasStateOfTap = false;
    const Result<void> applied = message.command ? m_model.apply(*message.command)
                                                 : tl::unexpected(message.command.error());
    if (!applied)
        send(encodeError(applied.error()));
    if (message.tap && !m_hasStateOfTap)
        Q_EMIT stateWanted();
}

void ReadingClient::noteBytes()
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

void ReadingClient::close(CloseCode code, const QString &reason)
{
    if (m_closingSince.count() >= 0)
        return;
    qCInfo(logServer) << "closing the connection of" << peerName() << "-" << reason;
    m_closingSince = m_clock.monotonic();
    m_link->close(code, reason);
}

void ReadingClient::noteLife()
{
    m_lastLife = m_clock.monotonic();
}

void ReadingClient::sweep(std::chrono::milliseconds allowed)
{
    const auto silence = std::min<std::chrono::milliseconds>(allowed, longestSilence);
    const std::chrono::milliseconds now = m_clock.monotonic();
    const bool doesNotClose = m_closingSince.count() >= 0 && now - m_closingSince >= closeTimeout;
    if (doesNotClose || now - m_lastLife >= silence) {
        m_link->abort();
    } else if (now - m_lastPing >= std::min<std::chrono::milliseconds>(pingInterval, silence / 3)) {
        m_lastPing = now;
        m_link->ping();
    }
}

} // namespace chitai
