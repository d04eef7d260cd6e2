// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "story/StoryBeginning.h"

#include <QString>
#include <variant>

namespace chitai {

/// Something for the model.
struct StoryPrompt
{
    QString text;
};

/// Something for the program.
struct StoryCommand
{
    enum class Kind {
        SelectWorld, ///< argument: its id
        AttachLore, ///< argument: the text
        SyncFolder, ///< argument: the folder
        SelectCharacter, ///< argument: its id
        SelectModel, ///< argument: its id
        AddRule, ///< argument: its id
        ClearRules,
        SetRules, ///< argument: their ids, with commas between them
        NewSession,
        BeginStory, ///< argument: see decodeStoryBeginning()
        ContinueSession, ///< argument: its id
        DeleteSession, ///< argument: its id
        Cancel,
        Draft, ///< argument: see DraftMessages.h
    };

    Kind kind;
    QString argument; ///< not empty where one is needed
};

using StoryInput = std::variant<StoryPrompt, StoryCommand>;

/// How long a prompt may be, in UTF-8.
inline constexpr qsizetype maxPromptBytes = 256 * 1024;
/// How long a message may be that holds one: letters may be written as escapes.
inline constexpr quint64 maxStoryMessageBytes = 2 * 1024 * 1024;

/// Whether a message is a command, be it a right one or not. Whoever sends another one waits for a
/// reply.
[[nodiscard]] bool isStoryCommand(const QString &text);

/// Reads one message of a story client (docs/protocol-story.md): {"prompt":"…"}, or a text that is
/// no JSON object as it is. What begins with a slash is a command. BadMessage or BadValue, in words
/// that tell what is possible.
[[nodiscard]] Result<StoryInput> decodeStoryMessage(const QString &text);

/// Reads the JSON object behind "/story begin". BadValue, in words that tell what is wrong.
[[nodiscard]] Result<StoryBeginning> decodeStoryBeginning(const QString &json);

} // namespace chitai
