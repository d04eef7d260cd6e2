// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/tales/Phrases.h"

namespace chitai {

/// What somebody typed that no choice offers.
struct Wish
{
    QString text;
    bool isQuestion = false;
    QString hero; ///< the character's name, which may stand in the wish
    qsizetype mostWords = 6; ///< of a sentence that answers it
};

/// The sentences that take up a wish, each of which fits; with placeholders, but for {place}. A way
/// that the wish names is gone ("Go to the forest!"), a question is answered by its kind, and of
/// anything else the first answer counts that knows a word of it. Nothing of a wish but such a way
/// is ever repeated, as nobody can tell whether it would fit into a sentence. Empty where nothing
/// is known about it.
[[nodiscard]] QStringList answersTo(const Wish &wish, const Phrases &phrases, Language language);

} // namespace chitai
