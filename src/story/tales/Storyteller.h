// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// Whom a story is about.
struct Character
{
    QString id;
    QString name;
};

/// What is asked of the storyteller.
struct TaleRequest
{
    QString worldId;
    Character character;
    Language language = Language::Russian;
    quint64 seed = 0; ///< the same seed and prompts give the same story
    QStringList promptsSoFar; ///< oldest first
    QString prompt;
};

/// A turn of a story.
struct TaleTurn
{
    QString text;
    QStringList choices; ///< what the character could do next
    bool isEnding = false;
};

/// Tells stories without a model.
class Storyteller
{
public:
    [[nodiscard]] static Result<Storyteller> load();

    [[nodiscard]] TaleTurn tell(const TaleRequest &request) const;
};

} // namespace chitai
