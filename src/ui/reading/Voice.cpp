// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/Voice.h"

#include <QProcess>
#include <QStandardPaths>

namespace chitai {

EspeakVoice::EspeakVoice(const QString &program)
    : m_program(QStandardPaths::findExecutable(program))
{
}

EspeakVoice::~EspeakVoice()
{
    hush();
}

void EspeakVoice::say(const Utterance &utterance)
{
    hush();
    if (!isAvailable() || utterance.text.trimmed().isEmpty())
        return;
    m_process = std::make_unique<QProcess>();
    m_process->start(m_program, espeakArguments(utterance));
    m_process->write(espeakInput(utterance));
    m_process->closeWriteChannel();
}

void EspeakVoice::hush()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(1000);
    m_process.reset();
}

} // namespace chitai
