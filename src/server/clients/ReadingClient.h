// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingCommand.h"
#include "server/clients/ClientConnection.h"

#include <optional>

namespace chitai {

class Clock;
class GraceTimer;
class Profiles;
class SessionModel;
struct ClientMessage;

/// What a client says it is for. Any client may send any message but `correct_syllables`, `undo`,
/// `set_reader`, `set_support` and marks of words, which are a controller's.
enum class ClientRole { Controller, Display };

/// One connected client:
///
///     server: state                         (at once, and after every change of anybody's)
///     client: {"type":"advance_word"}
///     server: state                         (to all clients)
///     client: {"type":"add_item","payload":{"item_id":"no such"}}
///     server: error                         (to this client alone)
///
/// A step that says which revision its sender saw, and an undo, are answered with a state whatever
/// comes of them. A client that numbers its taps gets a state with the number after each, and one
/// that checks the line is answered without counting as a person.
///
/// A binary message closes the connection with 1003; the other limits are ClientConnection's.
class ReadingClient : public QObject
{
    Q_OBJECT

public:
    /// `number` tells it from all others (CommandSender::id); `device` is the id of a paired one.
    ReadingClient(quint64 number, std::unique_ptr<ClientLink> link, ClientRole role,
                  const QString &device, SessionModel &model, Profiles &profiles,
                  GraceTimer &graceTimer, const Clock &clock, QObject *parent = nullptr);
    ~ReadingClient() override;

    void send(const TextMessage &message);
    /// See ClientConnection::sweep().
    void sweep(std::chrono::milliseconds clientTimeout) { m_connection.sweep(clientTimeout); }
    [[nodiscard]] std::chrono::milliseconds
    untilSweep(std::chrono::milliseconds clientTimeout) const
    {
        return m_connection.untilSweep(clientTimeout);
    }
    /// A state, with the number of this client's newest tap where it numbers them.
    void sendState(const TextMessage &state);

    [[nodiscard]] ClientRole role() const { return m_role; }
    [[nodiscard]] QString peerName() const { return m_connection.peerName(); }

Q_SIGNALS:
    void gone();
    /// See ClientConnection.
    void closing();
    void alive();
    /// A message changed nothing, and its sender waits for a state all the same.
    void stateWanted();

private:
    void receive(const QString &text);
    [[nodiscard]] Result<void> carryOut(const ReadingCommand &command,
                                        const ClientMessage &message);

    const quint64 m_number;
    ClientConnection m_connection;
    const ClientRole m_role;
    const QString m_device;
    SessionModel &m_model;
    Profiles &m_profiles;
    GraceTimer &m_graceTimer;
    std::optional<qint64> m_tap;
    bool m_hasStateOfMessage = false;
};

} // namespace chitai
