// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/memory/StoryMemory.h"
#include "story/providers/ModelStream.h"

namespace chitai {

/// Everything from which a model's question is put together.
struct PromptParts
{
    QString systemRules; ///< the family's own
    QList<StoryRule> rules; ///< chosen ones
    World world;
    StoryCharacter character;
    Recollection recollection;
    bool isFirstTurn = false;
    QList<StoryMessage> lastMessages; ///< before the prompt, oldest first
    QString prompt;
};

/// How many messages before the prompt a model gets as they are.
inline constexpr int messagesInWindow = 10;

/// Our own rules, which nothing lifts; `language` is what the story is written in.
[[nodiscard]] QString baseRules(Language language);

/// One system message, the last messages, the prompt.
[[nodiscard]] QList<ChatMessage> buildMessages(const PromptParts &parts);

} // namespace chitai
