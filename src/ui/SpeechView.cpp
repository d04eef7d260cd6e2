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
    say(m_reading.currentWord(), Voice::Pace::Normal);
}

void SpeechView::saySyllables()
{
    say(m_reading.currentPieces().join(QStringLiteral(", ")), Voice::Pace::Slow);
}

void SpeechView::sayText()
{
    if (m_reading.text())
        say(m_reading.text()->text, Voice::Pace::Normal);
}

void SpeechView::say(const QString &text, Voice::Pace pace)
{
    const std::optional<Language> language = languageFromCode(m_reading.language());
    if (language && !text.isEmpty())
        m_voice.say(text, *language, pace);
}

} // namespace chitai
