// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "speech/Utterance.h"

#include <QObject>
#include <chrono>
#include <deque>
#include <functional>

class QProcess;

namespace chitai {

/// Makes sound files of what is to be said, for a loudspeaker elsewhere. Each is made by espeak-ng,
/// or a program that takes the same arguments, in a process of its own, and nothing is kept of it.
/// Lives in the main thread and never holds it up.
class SpeechRenderer : public QObject
{
    Q_OBJECT

public:
    /// Limits of one request, and of all together.
    struct Limits
    {
        qsizetype textLength = 1000; ///< characters
        qsizetype soundBytes = 6'000'000; ///< 22,050 Hz in 16 bits: more than two minutes
        int atOnce = 2;
        std::size_t waiting = 8; ///< beside those that are being made
        std::chrono::milliseconds time{10'000}; ///< from the start of the process
    };
    /// Takes a WAV file, or why there is none; is called once and never within render().
    using Done = std::function<void(const Result<QByteArray> &)>;

    /// A name is looked for in PATH each time: the program may be installed later.
    SpeechRenderer(const QString &program, const Limits &limits);
    /// With espeak-ng.
    SpeechRenderer();
    /// Callbacks that are still pending are not called.
    ~SpeechRenderer() override;

    [[nodiscard]] bool isAvailable() const { return !executable().isEmpty(); }
    [[nodiscard]] qsizetype maxTextLength() const { return m_limits.textLength; }

    /// TooLarge (the text), Conflict (the queue is full), Unreachable (no such program, or no valid
    /// output, too much output, or a time-out). When `asker` is destroyed before, its
    /// place is free for others at once.
    void render(const Utterance &utterance, const Done &done, const QObject *asker = nullptr);

private:
    struct Job
    {
        Utterance utterance;
        Done done;
        const QObject *asker; ///< who waits for it, if that is known
    };

    void startNext();
    void start(const Job &job);
    void forget(const QObject *asker);
    [[nodiscard]] QString executable() const;

    const QString m_program;
    const Limits m_limits;
    std::deque<Job> m_waiting;
    int m_running = 0;
};

} // namespace chitai
