// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SpeechView.h"

#include "ui/ReadingView.h"

namespace chitai {

SpeechView::SpeechView(const ReadingView &reading, Voice &voice, QObject *parent)
    : QObject(parent)
    , m_reading(reading)
    , m_voice(voice)
{
    // What is gone from the screen is not read on.
    connect(&reading, &ReadingView::textChanged, this, [this] { m_voice.hush(); });
}

void SpeechView::sayWord()
{
    say(SpokenPart::Word);
}

void SpeechView::saySyllables()
{
    say(SpokenPart::Syllables);
}

void SpeechView::sayText()
{
    say(SpokenPart::Text);
}

void SpeechView::say(SpokenPart part)
{
    const std::optional<int> word
        = m_reading.wordIndex() >= 0 ? std::optional(m_reading.wordIndex()) : std::nullopt;
    if (const auto utterance = utteranceOf(m_reading.text().get(), word, part))
        m_voice.say(*utterance);
}

} // namespace chitai
