// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "reading/ReadingSnapshot.h"

#include <QString>
#include <optional>

namespace chitai {

enum class SpeechPace {
    Normal, ///< of a calm reader
    Slow, ///< of one whom a beginner follows with the finger
};

/// Something to be said aloud.
struct Utterance
{
    QString text;
    Language language = Language::Russian;
    SpeechPace pace = SpeechPace::Normal;

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// What of a text is to be heard.
enum class SpokenPart {
    Word, ///< the current word
    Syllables, ///< of the current word, slowly and with a pause after each
    Sentence, ///< the one that the current word stands in; of a text read to the end the first
    Text, ///< all of it, as it is written
};

/// What is said for a part of the text on screen; nothing where that part is not there: without a
/// text, and for a word and its syllables where none is current.
///
/// A text in capitals only is said like any other: a voice would take its short words for
/// abbreviations, and beginners read capitals.
[[nodiscard]] std::optional<Utterance> utteranceOf(const DisplayedItem *item,
                                                   std::optional<int> wordIndex, SpokenPart part);

} // namespace chitai
