// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/Espeak.h"

#include <memory>

class QProcess;

namespace chitai {

/// Reads aloud, on this machine and without a network. Speaks only when it is asked to.
class Voice
{
public:
    virtual ~Voice() = default;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// What is still being said breaks off.
    virtual void say(const Utterance &utterance) = 0;
    virtual void hush() = 0;
};

/// espeak-ng, or a program that takes the same arguments and reads from standard input.
class EspeakVoice : public Voice
{
public:
    /// Looked for in PATH, where it is no path itself.
    explicit EspeakVoice(const QString &program = espeakName());
    ~EspeakVoice() override;

    [[nodiscard]] bool isAvailable() const override { return !m_program.isEmpty(); }
    void say(const Utterance &utterance) override;
    void hush() override;

private:
    const QString m_program;
    std::unique_ptr<QProcess> m_process;
};

} // namespace chitai
