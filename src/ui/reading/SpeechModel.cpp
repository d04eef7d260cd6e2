// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/SpeechModel.h"

#include "ui/reading/ReadingPageModel.h"

namespace chitai {

namespace {

constexpr std::chrono::milliseconds afterTheFrame{30};

} // namespace

SpeechModel::SpeechModel(const ReadingPageModel &reading, Voice &voice, QObject *parent)
    : QObject(parent)
    , m_reading(reading)
    , m_voice(voice)
{
    // What is gone from the screen is not read on.
    connect(&reading, &ReadingPageModel::textChanged, this, [this] {
        m_confirming.stop();
        m_word = -1;
        m_voice.hush();
    });
    connect(&reading, &ReadingPageModel::wordIndexChanged, this, &SpeechModel::follow);
    m_confirming.setSingleShot(true);
    m_confirming.setInterval(afterTheFrame);
    connect(&m_confirming, &QTimer::timeout, this, [this] { m_voice.say(*m_confirmation); });
}

void SpeechModel::follow()
{
    const int word = m_reading.wordIndex();
    const int before = std::exchange(m_word, word);
    const bool isEnd = m_reading.isCompleted();
    const std::shared_ptr<const DisplayedItem> text = m_reading.text();
    if (before < 0 || !text
        || (!isEnd && (word <= before || word != text->reading.stepNear(before + 1, true))))
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

void SpeechModel::sayWord()
{
    say(SpokenPart::Word);
}

void SpeechModel::saySyllables()
{
    say(SpokenPart::Syllables);
}

void SpeechModel::sayText()
{
    say(SpokenPart::Text);
}

void SpeechModel::hush()
{
    m_confirming.stop();
    m_voice.hush();
}

void SpeechModel::say(SpokenPart part)
{
    const std::optional<int> word
        = m_reading.wordIndex() >= 0 ? std::optional(m_reading.wordIndex()) : std::nullopt;
    if (const auto utterance = utteranceOf(m_reading.text().get(), word, part))
        m_voice.say(*utterance);
    Q_EMIT said(part == SpokenPart::Text ? -1 : m_reading.wordIndex());
}

} // namespace chitai
