// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryTurn.h"

namespace chitai {

StoryTurn::StoryTurn(Setting setting, const Clock &clock, std::chrono::milliseconds tick,
                     QObject *parent)
    : QObject(parent)
    , m_setting(std::move(setting))
    , m_clock(clock)
    , m_begunAt(clock.monotonic())
{
    m_waiting.setInterval(tick);
    connect(&m_waiting, &QTimer::timeout, this, &StoryTurn::stillWaiting);
}

StoryTurn::~StoryTurn() = default;

double StoryTurn::speed() const
{
    const std::chrono::duration<double> passed = m_clock.monotonic() - m_begunAt;
    return double(m_pieceCount) / std::max(passed.count(), 0.001);
}

std::chrono::seconds StoryTurn::waited() const
{
    if (m_isOver || m_pieceCount > 0)
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_begunAt);
}

void StoryTurn::run(std::unique_ptr<ModelStream> stream)
{
    m_stream = std::move(stream);
    connect(m_stream.get(), &ModelStream::piece, this, [this](const QString &text) {
        m_waiting.stop();
        m_text += text;
        ++m_pieceCount;
        Q_EMIT piece(text);
    });
    connect(m_stream.get(), &ModelStream::ended, this, &StoryTurn::finish);
    m_waiting.start();
    m_stream->start();
}

void StoryTurn::stop(std::optional<ModelProblem> problem)
{
    m_isStopped = !m_isOver;
    finish({.problem = problem, .replyTokens = m_pieceCount});
}

void StoryTurn::finish(const StreamEnd &end)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_waiting.stop();
    m_end = end;
    if (m_stream) {
        disconnect(m_stream.get(), nullptr, this, nullptr);
        // This may be a signal of the stream's own.
        m_stream.release()->deleteLater();
    }
    Q_EMIT ending();
    Q_EMIT ended();
}

} // namespace chitai
