// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SpeechView.h"

#include "ui/ReadingView.h"

namespace chitai {

namespace {

constexpr std::chrono::milliseconds afterTheFrame{30};

} // namespace

SpeechView::SpeechView(const ReadingView &reading, Voice &voice, QObject *parent)
    : QObject(parent)
    , m_reading(reading)
    , m_voice(voice)
{
    // What is gone from the screen is not read on.
    connect(&reading, &ReadingView::textChanged, this, [this] {
        m_confirming.stop();
        m_word = -1;
        m_voice.hush();
    });
    connect(&reading, &ReadingView::wordIndexChanged, this, &SpeechView::follow);
    m_confirming.setSingleShot(true);
    m_confirming.setInterval(afterTheFrame);
    connect(&m_confirming, &QTimer::timeout, this, [this] { m_voice.say(*m_confirmation); });
}

void SpeechView::follow()
{
    const int word = m_reading.wordIndex();
    const int before = std::exchange(m_word, word);
    const bool isEnd = m_reading.isCompleted();
    if (before < 0 || (word != before + 1 && !isEnd))
        return;
    using Speech = DisplayStyle::Speech;
    const Speech wish = m_reading.style().speech;
    if (wish == Speech::Words)
        m_confirmation = utteranceOf(m_reading.text().get(), before, SpokenPart::Word);
    else if (wish == Speech::Texts && isEnd)
        m_confirmation = utteranceOf(m_reading.text().get(), {}, SpokenPart::Text);
    else
        return;
    if (m_confirmation)
        m_confirming.start();
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
