// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/Voice.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace chitai {

class ReadingPageModel;

/// Lets the text on screen be heard, when the parent asks, or when the child's style wants what was
/// just read confirmed.
class SpeechModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isAvailable READ isAvailable CONSTANT)

public:
    /// Both must outlive the page model.
    SpeechModel(const ReadingPageModel &reading, Voice &voice, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_voice.isAvailable(); }

    Q_INVOKABLE void sayWord();
    /// Slowly, with a pause after each.
    Q_INVOKABLE void saySyllables();
    /// All of it, as it is written.
    Q_INVOKABLE void sayText();
    /// What is being said breaks off.
    void hush();

Q_SIGNALS:
    /// A word is said because the parent asks for it; -1: the whole text.
    void said(int wordIndex);

private:
    void say(SpokenPart part);
    void follow();

    const ReadingPageModel &m_reading;
    Voice &m_voice;
    int m_word = -1; // that was current last
    std::optional<Utterance> m_confirmation;
    QTimer m_confirming; // a voice takes its time to begin, and the frame goes first
};

} // namespace chitai
