// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ReadingLevel.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace chitai {

enum class StoryRole { User, Assistant };

/// "user" or "assistant", as it stands on the wire and in the database.
[[nodiscard]] inline QString storyRoleName(StoryRole role)
{
    return role == StoryRole::User ? QStringLiteral("user") : QStringLiteral("assistant");
}

/// What is chosen, for everybody at once. An empty text: nothing.
struct StorySelection
{
    QString model; ///< empty: the default one
    bool isModelConfirmed = false; ///< somebody chose it
    QString worldId;
    QString characterId;
    QString sessionId;
    QStringList rules;
    ReadingLevel level = ReadingLevel::ShortStories; ///< of the story, and of the next one

    friend bool operator==(const StorySelection &, const StorySelection &) = default;
};

/// One story that was begun.
struct StorySession
{
    QString id; ///< 12 hex digits
    QString worldId;
    QString characterId;
    QString model; ///< used last; empty: the default one
    ReadingLevel level = ReadingLevel::ShortStories; ///< of the child that it is told to
    QString title; ///< empty until a reply came
    QString summary; ///< of the messages up to summarisedUpTo
    qint64 summarisedUpTo = 0;
    QDateTime createdAt;
    QDateTime lastUsedAt;
};

/// What was said in a story.
struct StoryMessage
{
    qint64 number = 0; ///< grows in the order in which it was said
    StoryRole role = StoryRole::User;
    QString content;
    QString model; ///< that wrote it, else empty
    int promptTokens = 0; ///< told by the provider, or estimated
    int replyTokens = 0;
};

/// What the user said in a story of the same world, earlier.
struct EarlierStory
{
    QString sessionId;
    QString characterId;
    QStringList prompts; ///< oldest first
};

/// What was taken out of a story, to be put back.
struct RemovedTurns
{
    StorySession session;
    QList<StoryMessage> messages; ///< oldest first
    bool isWhole = false; ///< the story itself is gone, not only its end
    bool wasSelected = false;
};

} // namespace chitai
