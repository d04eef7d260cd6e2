// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StoryEncoder.h"

#include "base/Text.h"
#include "story/StoryEngine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype titleListed = 30; // characters

QString encode(const QString &event, const QString &content, const QJsonObject &metadata)
{
    const QJsonObject payload{{QStringLiteral("content"), content},
                              {QStringLiteral("metadata"), metadata}};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("event"), event},
                                                       {QStringLiteral("payload"), payload}})
                                 .toJson(QJsonDocument::Compact));
}

QJsonObject listed(const QString &id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

QString codeOf(std::optional<Language> language)
{
    return language ? languageCode(*language) : QStringLiteral("");
}

template <typename T>
QJsonArray listed(const QList<T> &assets)
{
    QJsonArray array;
    for (const T &asset : assets) {
        QJsonObject entry = listed(asset.id, asset.name);
        entry.insert(QStringLiteral("language"), codeOf(asset.language));
        array += entry;
    }
    return array;
}

QJsonObject listed(const StorySession &session, const StoryAssets &assets)
{
    const World *world = assets.world(session.worldId);
    QJsonObject entry = listed(session.id, storySessionName(session));
    entry.insert(QStringLiteral("language"), codeOf(world ? world->language : std::nullopt));
    entry.insert(QStringLiteral("world_id"), session.worldId);
    entry.insert(QStringLiteral("character_id"), session.characterId);
    entry.insert(QStringLiteral("title"), session.title);
    return entry;
}

/// A text as JSON writes it, with its quotation marks.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

QString encodeSystemUpdate(const QString &content, const QJsonObject &metadata)
{
    return encode(QStringLiteral("system_update"), content, metadata);
}

QString encodeRefusal(const Error &error)
{
    return encodeSystemUpdate(u"✗ " % error.message,
                              {{QStringLiteral("code"), errorCodeName(error.code)}});
}

QString storySessionName(const StorySession &session)
{
    static const QRegularExpression lineBreak(
        QStringLiteral("\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    QString title = session.title.isEmpty() ? QStringLiteral("New session")
                                            : firstCharacters(session.title, titleListed);
    title.replace(lineBreak, QStringLiteral(" "));
    return u'[' % session.worldId % u"] " % session.characterId % u": " % title;
}

QString encodeSyncState(const StoryEngine &engine)
{
    const StorySelection &selection = engine.selection();
    QJsonArray models;
    for (const StoryModel &model : engine.models().models()) {
        QJsonObject entry = listed(model.id, model.name);
        entry.insert(QStringLiteral("prompt_price"), model.promptPrice);
        entry.insert(QStringLiteral("completion_price"), model.completionPrice);
        models += entry;
    }
    QJsonArray sessions;
    for (const StorySession &session : engine.sessions())
        sessions += listed(session, engine.assets());
    return encode(QStringLiteral("sync_state"), QStringLiteral("State synchronized"),
                  {{QStringLiteral("model"), engine.model()},
                   {QStringLiteral("model_confirmed"), selection.isModelConfirmed},
                   {QStringLiteral("world_id"), selection.worldId},
                   {QStringLiteral("character_id"), selection.characterId},
                   {QStringLiteral("session_id"), selection.sessionId},
                   {QStringLiteral("available_worlds"), listed(engine.assets().worlds)},
                   {QStringLiteral("available_characters"), listed(engine.assets().characters)},
                   {QStringLiteral("available_models"), models},
                   {QStringLiteral("available_rules"), listed(engine.assets().rules)},
                   {QStringLiteral("active_rules"), QJsonArray::fromStringList(selection.rules)},
                   {QStringLiteral("available_sessions"), sessions}});
}

QString encodeHistory(const QList<StoryMessage> &messages)
{
    QJsonArray history;
    for (const StoryMessage &message : messages) {
        history += QJsonObject{{QStringLiteral("role"), storyRoleName(message.role)},
                               {QStringLiteral("content"), message.content}};
    }
    return encode(QStringLiteral("chat_history"), QString(),
                  {{QStringLiteral("history"), history}});
}

QString encodeChunk(const QString &piece, const StoryTurn &turn)
{
    // By hand, because QJsonDocument writes a whole number without a point, and the speed is to be
    // a float for every reader.
    return u"{\"event\":\"chat_chunk\",\"payload\":{\"content\":" % quoted(piece)
        % u",\"metadata\":{\"model\":" % quoted(turn.setting().model) % u",\"tokens_per_second\":"
        % QString::number(turn.speed(), 'f', 2) % u",\"world_id\":" % quoted(turn.setting().worldId)
        % u"}}}";
}

QString encodeStoryError(const QString &content)
{
    return encode(QStringLiteral("error"), content, {});
}

QString encodeEnd(int pieceCount)
{
    return encode(QStringLiteral("chat_end"), QString(),
                  {{QStringLiteral("total_tokens"), pieceCount}});
}

} // namespace chitai
