// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Voice.h"

#include <QProcess>
#include <QStandardPaths>

namespace chitai {

namespace {

// Words a minute: a calm reader, and one whom a beginner follows with the finger.
constexpr int normalPace = 130;
constexpr int slowPace = 85;

} // namespace

EspeakVoice::EspeakVoice(const QString &program)
    : m_program(QStandardPaths::findExecutable(program))
{
}

EspeakVoice::~EspeakVoice()
{
    hush();
}

void EspeakVoice::say(const QString &text, Language language, Pace pace)
{
    hush();
    if (!isAvailable() || text.trimmed().isEmpty())
        return;
    m_process = std::make_unique<QProcess>();
    // The text goes through standard input: it may begin like an option.
    m_process->start(m_program,
                     {QStringLiteral("-v"), languageCode(language), QStringLiteral("-s"),
                      QString::number(pace == Pace::Slow ? slowPace : normalPace),
                      QStringLiteral("--stdin")});
    m_process->write(text.toUtf8());
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
