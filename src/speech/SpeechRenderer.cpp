// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/SpeechRenderer.h"

#include "speech/Espeak.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>
#include <memory>

namespace chitai {

namespace {

// RIFF, its length, WAVE; the format; "data" and its length.
constexpr qsizetype wavHeaderBytes = 44;

Error noVoice()
{
    return {ErrorCode::Unreachable,
            QStringLiteral("There is no voice on this machine: install espeak-ng.")};
}

Error noSound()
{
    return {ErrorCode::Unreachable, QStringLiteral("The voice could not say that.")};
}

void writeLength(QByteArray &wav, qsizetype at, qsizetype length)
{
    qToLittleEndian(quint32(length), wav.data() + at);
}

/// Whoever writes into a pipe does not know how long the sound will be, and some browsers believe
/// the length that stands there instead.
Result<QByteArray> withLengths(QByteArray wav)
{
    if (wav.size() <= wavHeaderBytes || !wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE"
        || wav.mid(36, 4) != "data")
        return tl::unexpected(noSound());
    writeLength(wav, 4, wav.size() - 8);
    writeLength(wav, wavHeaderBytes - 4, wav.size() - wavHeaderBytes);
    return wav;
}

} // namespace

SpeechRenderer::SpeechRenderer(const QString &program, const Limits &limits)
    : m_program(program)
    , m_limits(limits)
{
}

SpeechRenderer::SpeechRenderer()
    : SpeechRenderer(espeakName(), {})
{
}

SpeechRenderer::~SpeechRenderer()
{
    const QList<QProcess *> processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect();
        process->kill();
        process->waitForFinished(1000);
    }
}

QString SpeechRenderer::executable() const
{
    return QStandardPaths::findExecutable(m_program);
}

void SpeechRenderer::render(const Utterance &utterance, const Done &done, const QObject *asker)
{
    const auto fail = [&](Error error) {
        QMetaObject::invokeMethod(
            this, [done, error = std::move(error)] { done(tl::unexpected(error)); },
            Qt::QueuedConnection);
    };
    if (!isAvailable())
        fail(noVoice());
    else if (utterance.text.size() > m_limits.textLength)
        fail({ErrorCode::TooLarge,
              QStringLiteral("At most %1 characters can be heard at once.")
                  .arg(m_limits.textLength)});
    else if (m_running >= m_limits.atOnce && m_waiting.size() >= m_limits.waiting)
        fail({ErrorCode::Conflict, QStringLiteral("Too much is to be said at the same time.")});
    else {
        m_waiting.push_back({utterance, done, asker});
        if (asker)
            connect(asker, &QObject::destroyed, this, &SpeechRenderer::forget,
                    Qt::UniqueConnection);
        startNext();
    }
}

void SpeechRenderer::startNext()
{
    while (m_running < m_limits.atOnce && !m_waiting.empty()) {
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(job);
    }
}

void SpeechRenderer::forget(const QObject *asker)
{
    std::erase_if(m_waiting, [asker](const Job &job) { return job.asker == asker; });
}

void SpeechRenderer::start(const Job &job)
{
    ++m_running;
    auto *process = new QProcess(this);
    const auto sound = std::make_shared<QByteArray>();
    const auto end = [this, process, done = job.done](const Result<QByteArray> &result) {
        process->disconnect(this);
        process->deleteLater();
        --m_running;
        startNext();
        done(result);
    };
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process, sound] {
        *sound += process->readAllStandardOutput();
        if (sound->size() > m_limits.soundBytes)
            process->kill();
    });
    connect(process, &QProcess::finished, this,
            [this, end, sound](int exitCode, QProcess::ExitStatus status) {
                const bool isWhole = status == QProcess::NormalExit && exitCode == 0
                    && sound->size() <= m_limits.soundBytes;
                end(isWhole ? withLengths(std::move(*sound)) : tl::unexpected(noSound()));
            });
    connect(
        process, &QProcess::errorOccurred, this,
        [end](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) // which finished() does not tell
                end(tl::unexpected(noVoice()));
        },
        Qt::QueuedConnection);
    QTimer::singleShot(m_limits.time, process, &QProcess::kill);
    if (job.asker)
        connect(job.asker, &QObject::destroyed, process, &QProcess::kill);

    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(executable(), espeakArguments(job.utterance) << QStringLiteral("--stdout"));
    process->write(espeakInput(job.utterance));
    process->closeWriteChannel();
}

} // namespace chitai
