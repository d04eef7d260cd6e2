// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/language/WordsNotForChildren.h"
#include "story/tales/Phrases.h"
#include "story/tales/Tale.h"

namespace chitai {

/// All that is read from the resources to tell in one world and one language.
struct TaleBook
{
    QString taleId;
    Language language = Language::English;
    Tale tale;
    Phrases phrases;
    /// The world's own first words are the tale's opening; else the first prompt leads there.
    bool opensAtOnce = true;
    WordsNotForChildren refused; ///< not for children, and unkind: no wish that a story takes up
};

} // namespace chitai
