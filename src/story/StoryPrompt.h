// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/memory/StoryMemory.h"
#include "story/providers/ModelStream.h"
#include "story/review/ReadingMeasures.h"

namespace chitai {

/// Everything from which a model's question is put together.
struct PromptParts
{
    ReadingMeasures measures; ///< of what is told
    QString systemRules; ///< the family's own
    QList<StoryRule> rules; ///< chosen ones
    World world;
    StoryCharacter character;
    Recollection recollection;
    QStringList practiceWords; ///< that the child practises
    bool isFirstTurn = false;
    QList<StoryMessage> lastMessages; ///< before the prompt, oldest first
    QString prompt;
};

/// How many messages before the prompt a model gets as they are.
inline constexpr int messagesInWindow = 10;

/// Our own rules, which nothing lifts; `language` is what the story is written in.
/// Asks for a little less than the level allows, so that a model that overshoots keeps to it.
[[nodiscard]] QString baseRules(Language language, const ReadingMeasures &measures);

/// One system message, the last messages, the prompt.
[[nodiscard]] QList<ChatMessage> buildMessages(const PromptParts &parts);

} // namespace chitai
