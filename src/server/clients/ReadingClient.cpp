// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/ReadingClient.h"

#include "reading/GraceTimer.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "server/protocol/MessageDecoder.h"
#include "server/protocol/StateEncoder.h"

namespace chitai {

ReadingClient::ReadingClient(quint64 number, std::unique_ptr<ClientLink> link, ClientRole role,
                             const QString &device, SessionModel &model, Profiles &profiles,
                             GraceTimer &graceTimer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_connection(std::move(link), clock)
    , m_role(role)
    , m_device(device)
    , m_model(model)
    , m_profiles(profiles)
    , m_graceTimer(graceTimer)
{
    connect(&m_connection, &ClientConnection::textReceived, this, &ReadingClient::receive);
    connect(&m_connection, &ClientConnection::closing, this, &ReadingClient::closing);
    connect(&m_connection, &ClientConnection::alive, this, &ReadingClient::alive);
    connect(&m_connection, &ClientConnection::gone, this, &ReadingClient::gone);
    // Any message is activity, also one that is refused.
    connect(&m_connection, &ClientConnection::overspent, this,
            [this] { m_graceTimer.noteActivity(); });
    connect(&m_connection, &ClientConnection::binaryReceived, this, [this] {
        m_graceTimer.noteActivity();
        m_connection.close(CloseCode::UnsupportedData, QStringLiteral("Messages are text."));
    });
}

ReadingClient::~ReadingClient() = default;

void ReadingClient::send(const TextMessage &message)
{
    m_connection.send(message);
}

void ReadingClient::sendState(const TextMessage &state)
{
    m_hasStateOfMessage = true;
    send(m_tap ? TextMessage(withTap(state.text(), *m_tap)) : state);
}

void ReadingClient::receive(const QString &text)
{
    const ClientMessage message = readMessage(text);
    if (message.isLineCheck) {
        send(encodeLineOk());
        return;
    }
    m_graceTimer.noteActivity();
    if (message.tap)
        m_tap = message.tap;
    m_hasStateOfMessage = false;
    const Result<void> applied = message.command ? carryOut(*message.command, message)
                                                 : tl::unexpected(message.command.error());
    if (!applied)
        send(encodeError(applied.error()));
    const bool isAnswered = message.tap
        || (applied
            && (message.after || message.within || std::holds_alternative<Undo>(*message.command)));
    if (isAnswered && !m_hasStateOfMessage)
        Q_EMIT stateWanted();
}

Result<void> ReadingClient::carryOut(const ReadingCommand &command, const ClientMessage &message)
{
    // These are for those who say that they lead the session: a correction outlives it, and Undo
    // takes back what others did.
    if (m_role != ClientRole::Controller && std::holds_alternative<CorrectSyllables>(command)) {
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("Only a controller corrects syllables."));
    }
    if (m_role != ClientRole::Controller && std::holds_alternative<Undo>(command)) {
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("Only a controller takes something back."));
    }
    const bool isMark
        = std::holds_alternative<MarkWord>(command) || std::holds_alternative<UnmarkWord>(command);
    if (m_role != ClientRole::Controller && isMark)
        return failure(ErrorCode::NotAllowed, QStringLiteral("Only a controller marks words."));
    const bool isMinute = std::holds_alternative<OfferFreeMinute>(command)
        || std::holds_alternative<StartFreeMinute>(command)
        || std::holds_alternative<StopFreeMinute>(command)
        || std::holds_alternative<LastWordRead>(command)
        || std::holds_alternative<LeaveFreeMinute>(command);
    if (m_role != ClientRole::Controller && isMinute)
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("Only a controller leads a free minute."));
    if (const auto *reader = std::get_if<SetReader>(&command)) {
        if (m_role != ClientRole::Controller)
            return failure(ErrorCode::NotAllowed,
                           QStringLiteral("Only a controller says who reads."));
        return m_profiles.choose(reader->profileId);
    }
    if (const auto *help = std::get_if<SetSupport>(&command)) {
        if (m_role != ClientRole::Controller)
            return failure(ErrorCode::NotAllowed,
                           QStringLiteral("Only a controller sets the help with syllables."));
        return m_profiles.setSupport(help->support);
    }
    return m_model.apply(command,
                         {.id = m_number,
                          .seenRevision = message.after,
                          .seenText = message.within,
                          .device = m_device});
}

} // namespace chitai
