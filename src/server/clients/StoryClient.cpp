// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/StoryClient.h"

#include "server/protocol/DraftMessages.h"
#include "server/protocol/StoryEncoder.h"
#include "storytime/StoryDesk.h"

#include <QJsonArray>
#include <QStringBuilder>

namespace chitai {

StoryClient::StoryClient(std::unique_ptr<ClientLink> link, StoryEngine &engine, StoryDesk &desk,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(link), clock)
    , m_engine(engine)
    , m_desk(desk)
{
    connect(&m_connection, &ClientConnection::textReceived, this, &StoryClient::receive);
    connect(&m_connection, &ClientConnection::binaryReceived, this, [this] {
        refusePrompt({ErrorCode::BadMessage, QStringLiteral("Messages are text.")});
    });
    connect(&m_connection, &ClientConnection::closing, this, &StoryClient::closing);
    connect(&m_connection, &ClientConnection::alive, this, &StoryClient::alive);
    connect(&m_connection, &ClientConnection::gone, this, [this] {
        // Nobody waits for the rest; what has come is kept.
        if (m_turn) {
            disconnect(m_turn, nullptr, this, nullptr);
            m_turn->stop();
        }
        Q_EMIT gone();
    });
}

StoryClient::~StoryClient()
{
    // The link may say good-bye when it goes, and by then half of this is gone.
    disconnect(&m_connection, nullptr, this, nullptr);
}

void StoryClient::greet()
{
    m_isGreeted = true;
    send(encodeSystemUpdate(QStringLiteral("✓ Engine ready."),
                            {{QStringLiteral("status"), QStringLiteral("ok")}}));
    send(encodeSyncState(m_engine));
    if (!m_engine.selection().sessionId.isEmpty())
        send(encodeHistory(m_engine.history()));
    for (const FileProblem &problem : m_engine.problems())
        send(encodeSystemUpdate(u"✗ " % problem.toString()));
    for (const QString &text : std::exchange(m_waiting, {}))
        receive(text);
}

void StoryClient::receive(const QString &text)
{
    if (!m_isGreeted) {
        m_waiting += text;
        return;
    }
    const Result<StoryInput> input = decodeStoryMessage(text);
    if (!input && isStoryCommand(text))
        refuse(input.error());
    else if (!input)
        refusePrompt(input.error());
    else if (const auto *prompt = std::get_if<StoryPrompt>(&*input))
        ask(prompt->text);
    else
        carryOut(std::get<StoryCommand>(*input));
}

void StoryClient::carryOut(const StoryCommand &command)
{
    using Kind = StoryCommand::Kind;
    const QString &id = command.argument;
    switch (command.kind) {
    case Kind::SelectWorld:
        answer(m_engine.selectWorld(id), u"Active world set to " % id,
               {{QStringLiteral("world_id"), id}});
        break;
    case Kind::SelectCharacter:
        answer(m_engine.selectCharacter(id), u"Active character set to " % id,
               {{QStringLiteral("character_id"), id}});
        break;
    case Kind::SelectModel:
        answer(m_engine.selectModel(id), u"Hot-swapped model to " % id,
               {{QStringLiteral("model"), id}, {QStringLiteral("model_confirmed"), true}});
        break;
    case Kind::AddRule: {
        const Result<void> added = m_engine.addRule(id);
        answer(added, u"✓ Rule '" % id % u"' activated",
               {{QStringLiteral("active_rules"),
                 QJsonArray::fromStringList(m_engine.selection().rules)}});
        break;
    }
    case Kind::ClearRules:
        answer(m_engine.clearRules(), QStringLiteral("✓ All active rules cleared"),
               {{QStringLiteral("active_rules"), QJsonArray()}});
        break;
    case Kind::SetRules:
        setRules(id);
        break;
    case Kind::AttachLore:
        answer(m_engine.attachLore(id).map(
            [] { return QStringLiteral("Lore attached successfully."); }));
        break;
    case Kind::SyncFolder:
        answer(
            m_engine.syncFolder(id).map([](const QString &read) { return QString(u"✓ " % read); }));
        break;
    case Kind::NewSession:
        answerBegun(m_engine.newSession());
        break;
    case Kind::BeginStory:
        answerBegun(decodeStoryBeginning(id).and_then(
            [this](const StoryBeginning &beginning) { return m_engine.beginStory(beginning); }));
        break;
    case Kind::ContinueSession:
        continueSession(id);
        break;
    case Kind::DeleteSession:
        deleteSession(id);
        break;
    case Kind::Cancel:
        cancel();
        break;
    case Kind::Draft:
        carryOutOnDraft(id);
        break;
    }
}

void StoryClient::answer(const Result<QString> &content)
{
    if (content)
        send(encodeSystemUpdate(*content));
    else
        refuse(content.error());
}

void StoryClient::answerBegun(const Result<void> &begun)
{
    const QString &session = m_engine.selection().sessionId;
    answer(begun, u"✓ New session: " % session, {{QStringLiteral("session_id"), session}});
    if (begun)
        send(encodeHistory(m_engine.history()));
}

void StoryClient::continueSession(const QString &id)
{
    if (const Result<void> continued = m_engine.continueSession(id); !continued) {
        refuse(continued.error());
        return;
    }
    send(encodeHistory(m_engine.history()));
    Q_EMIT settled();
}

void StoryClient::deleteSession(const QString &id)
{
    const bool isSelected = m_engine.selection().sessionId == id;
    const Result<void> deleted = m_desk.deleteStory(id).map([](const RemovedTurns &) {});
    answer(deleted, u"✓ Deleted session " % id);
    if (deleted && isSelected)
        send(encodeHistory({}));
}

void StoryClient::setRules(const QString &list)
{
    QStringList ids;
    for (const QString &part : list.split(u',')) {
        if (const QString id = part.trimmed(); !id.isEmpty() && !ids.contains(id))
            ids += id;
    }
    answer(m_engine.setRules(ids), u"✓ Active rules set to " % ids.join(QStringLiteral(", ")),
           {{QStringLiteral("active_rules"), QJsonArray::fromStringList(ids)}});
}

void StoryClient::carryOutOnDraft(const QString &words)
{
    const Result<DraftCommand> command = decodeDraftCommand(words);
    if (!command) {
        refuse(command.error());
        return;
    }
    if (command->kind == DraftCommand::Kind::Watch) {
        m_watchesDraft = true;
        m_desk.wake();
        send(encodeDraft(m_desk));
        return;
    }
    if (const Result<void> done = chitai::carryOut(*command, m_desk); !done)
        refuse(done.error());
}

void StoryClient::answer(const Result<void> &result, const QString &content,
                         const QJsonObject &metadata)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    send(encodeSystemUpdate(content, metadata));
    Q_EMIT settled();
}

void StoryClient::refuse(const Error &error)
{
    send(encodeRefusal(error));
}

void StoryClient::refusePrompt(const Error &error)
{
    refuse(error);
    if (!m_turn) // else its end is what ends the waiting
        send(encodeEnd(0));
}

void StoryClient::ask(const QString &prompt)
{
    if (m_turn) {
        refuse({ErrorCode::Conflict,
                QStringLiteral("A reply is still coming. Wait for its end, or stop it with "
                               "/cancel.")});
        return;
    }
    const Result<StoryTurn *> turn = m_engine.ask(prompt);
    if (!turn) {
        refuse(turn.error());
        // There will be no reply, so the client must not wait for one. The end of one that somebody
        // else has asked for is not told to it.
        send(encodeEnd(0));
        return;
    }
    m_turn = *turn;
    m_turn->setAuthor(this);
    connect(m_turn, &StoryTurn::piece, this,
            [this, own = *turn](const QString &text) { send(encodeChunk(text, *own)); });
    connect(m_turn, &StoryTurn::ended, this, [this, own = *turn] { conclude(*own); });
}

void StoryClient::cancel()
{
    if (!m_turn)
        return;
    send(encodeSystemUpdate(QStringLiteral("✗ Stream cancelled by user.")));
    m_turn->stop();
}

void StoryClient::conclude(const StoryTurn &turn)
{
    m_turn.clear();
    if (turn.end().problem)
        send(encodeStoryError(describe(*turn.end().problem, turn.end().explanation)));
    send(encodeEnd(turn.pieceCount()));
}

} // namespace chitai
