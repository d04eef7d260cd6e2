// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/clients/ClientConnection.h"
#include "server/protocol/StoryDecoder.h"
#include "story/StoryTurn.h"

#include <QJsonObject>
#include <QPointer>

namespace chitai {

class StoryDesk;
class StoryEngine;

/// One client of the story protocol:
///
///     server: system_update "✓ Engine ready.", sync_state
///     client: /world select forest
///     server: system_update "Active world set to forest"       (to this client)
///     server: sync_state                                       (to all clients)
///     client: {"prompt":"I knock at the door."}
///     server: chat_chunk, chat_chunk, …, chat_end              (to this client)
///     server: chat_history, sync_state                         (the first to the others only)
///
/// A client that watches the draft (/draft watch) is sent it after every change:
///
///     client: /draft watch
///     server: draft
///     client: /draft approve all
///     server: draft                                            (to all who watch)
///
/// Commands are answered while a reply comes. What can't be done is answered by one system_update
/// that begins with ✗ and has the code of the error.
class StoryClient : public QObject
{
    Q_OBJECT

public:
    /// Engine and desk must outlive the client.
    StoryClient(std::unique_ptr<ClientLink> link, StoryEngine &engine, StoryDesk &desk,
                const Clock &clock, QObject *parent = nullptr);
    ~StoryClient() override;

    /// To be called once, when the engine is ready; what came before is answered then.
    void greet();
    void send(const TextMessage &message) { m_connection.send(message); }
    void sweep(std::chrono::milliseconds clientTimeout) { m_connection.sweep(clientTimeout); }
    [[nodiscard]] std::chrono::milliseconds
    untilSweep(std::chrono::milliseconds clientTimeout) const
    {
        return m_connection.untilSweep(clientTimeout);
    }

    [[nodiscard]] QString peerName() const { return m_connection.peerName(); }
    [[nodiscard]] bool watchesDraft() const { return m_watchesDraft; }
    /// The reply that this client waits for, or null.
    [[nodiscard]] const StoryTurn *turn() const { return m_turn; }

Q_SIGNALS:
    /// This client's command was answered; the hub can broadcast the changes now.
    void settled();
    void gone();
    /// See ClientConnection.
    void closing();
    void alive();

private:
    void receive(const QString &text);
    void carryOut(const StoryCommand &command);
    void answerBegun(const Result<void> &begun);
    void continueSession(const QString &id);
    void deleteSession(const QString &id);
    void setRules(const QString &list);
    void carryOutOnDraft(const QString &words);
    void ask(const QString &prompt);
    void cancel();
    void conclude(const StoryTurn &turn);
    /// Answers the command: on success `content`, followed by settled(), else the error.
    void answer(const Result<void> &result, const QString &content,
                const QJsonObject &metadata = {});
    /// The same for a command without a change to broadcast.
    void answer(const Result<QString> &content);
    void refuse(const Error &error);
    /// Who sent a prompt waits for the end of a reply.
    void refusePrompt(const Error &error);

    ClientConnection m_connection;
    StoryEngine &m_engine;
    StoryDesk &m_desk;
    QPointer<StoryTurn> m_turn;
    QStringList m_waiting; // messages from before greet()
    bool m_isGreeted = false;
    bool m_watchesDraft = false;
};

} // namespace chitai
