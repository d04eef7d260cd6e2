// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderPool.h"

#include "base/Logging.h"
#include "decoding/DecoderProcess.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chitai {

using namespace decoderProtocol;

DecoderPool::DecoderPool(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(m_options.rest);
    connect(&m_rest, &QTimer::timeout, this, &DecoderPool::endResting);
}

DecoderPool::~DecoderPool() = default;

QString DecoderPool::usualProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char *place : {"/chitai-decoder", "/../libexec/chitai-decoder"}) {
        const QFileInfo program(folder + QLatin1StringView(place));
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

DecodeResult DecoderPool::decode(const QByteArray &bytes, int maxDimension)
{
    if (bytes.isEmpty() || bytes.size() > mostFileBytes)
        return tl::unexpected(DecodeRefusal{DecodeProblem::NoPicture, {}});
    std::unique_ptr<DecoderProcess> process = take();
    if (!process) {
        qCWarning(logApp) << "pictures can't be decoded: chitai-decoder is missing or can't start";
        return tl::unexpected(DecodeRefusal{DecodeProblem::NoDecoder, {}});
    }
    DecodeResult result
        = process->decode(bytes, qBound(1, maxDimension, longestSide), m_options.patience, m_large);
    tellWalls(*process);
    if (process->isReady())
        putBack(std::move(process));
    else if (!result)
        qCInfo(logApp) << "a decoder was given up over a picture, problem"
                       << int(result.error().problem);
    return result;
}

std::unique_ptr<DecoderProcess> DecoderPool::take()
{
    const std::lock_guard guard(m_guard);
    while (!m_resting.empty()) {
        std::unique_ptr<DecoderProcess> process = std::move(m_resting.back());
        m_resting.pop_back();
        if (process->isReady()) // and nobody ended it meanwhile
            return process;
    }
    return m_options.program.isEmpty() ? nullptr : DecoderProcess::start(m_options.program);
}

void DecoderPool::putBack(std::unique_ptr<DecoderProcess> process)
{
    const std::lock_guard guard(m_guard);
    if (m_resting.size() >= m_options.mostResting)
        return;
    m_resting.push_back(std::move(process));
    QMetaObject::invokeMethod(&m_rest, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

void DecoderPool::endResting()
{
    std::vector<std::unique_ptr<DecoderProcess>> ended;
    const std::lock_guard guard(m_guard);
    ended.swap(m_resting);
}

QList<qint64> DecoderPool::resting() const
{
    const std::lock_guard guard(m_guard);
    QList<qint64> ids;
    for (const std::unique_ptr<DecoderProcess> &process : m_resting)
        ids += process->id();
    return ids;
}

void DecoderPool::tellWalls(const DecoderProcess &process)
{
    const std::optional<Walls> walls = process.walls();
    const std::lock_guard guard(m_guard);
    if (!walls || std::exchange(m_isTold, true))
        return;
    if (!walls->hasFilter)
        qCWarning(logApp) << "pictures are decoded without a filter of system calls (seccomp), "
                             "which this machine does not have";
    if (!walls->hasLandlock)
        qCInfo(logApp) << "pictures are decoded without Landlock, which this machine does not have";
    if (!walls->hasLimits)
        qCWarning(logApp) << "pictures are decoded without all limits of memory and time";
}

} // namespace chitai
