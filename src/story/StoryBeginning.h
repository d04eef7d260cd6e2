// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "base/ReadingLevel.h"

#include <QStringList>
#include <optional>

namespace chitai {

/// Parameters of a new story session. What is left empty is taken from the current selection.
struct StoryBeginning
{
    QString worldId;
    QString characterId;
    QString model = {}; ///< empty: not said
    std::optional<ReadingLevel> level = {};
    std::optional<QStringList> rules = {}; ///< these alone are active then
    /// World and character must be of this language, or of none.
    std::optional<Language> language = {};
};

} // namespace chitai
