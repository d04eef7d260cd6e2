// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "story/providers/ModelStream.h"

#include <QObject>
#include <QTimer>

namespace chitai {

/// One turn: collects the pieces of a streaming reply. Owned by StoryEngine, which also stores them
/// and deletes the turn after ended().
class StoryTurn : public QObject
{
    Q_OBJECT

public:
    /// What the turn belongs to.
    struct Setting
    {
        QString sessionId;
        QString worldId;
        QString model;
    };

    /// `tick` is how often stillWaiting() comes.
    StoryTurn(Setting setting, const Clock &clock,
              std::chrono::milliseconds tick = std::chrono::seconds(1), QObject *parent = nullptr);
    ~StoryTurn() override;

    [[nodiscard]] const Setting &setting() const { return m_setting; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Who asked, only to be compared; it may be gone.
    void setAuthor(const QObject *author) { m_author = author; }
    [[nodiscard]] bool isBy(const QObject *somebody) const { return m_author == somebody; }
    [[nodiscard]] int pieceCount() const { return m_pieceCount; }
    /// Pieces a second since the model was asked.
    [[nodiscard]] double speed() const;
    /// How long nothing of the reply has come; zero once something has, and at the end.
    [[nodiscard]] std::chrono::seconds waited() const;
    /// What is waited for is a model on this machine, which may have to be loaded first.
    [[nodiscard]] bool mayBeLoading() const { return m_stream && m_stream->mayBeLoading(); }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// The reply came to an end of its own, and without a problem.
    [[nodiscard]] bool isWhole() const { return m_isOver && !m_isStopped && !m_end.problem; }
    [[nodiscard]] const StreamEnd &end() const { return m_end; }

    /// Takes the reply over and lets it begin.
    void run(std::unique_ptr<ModelStream> stream);
    /// Ends the turn from outside, including the request to the provider. Without a problem: on
    /// request of a person.
    void stop(std::optional<ModelProblem> problem = std::nullopt);
    /// Something went wrong after the reply had come; to be called while ending().
    void addProblem(ModelProblem problem) { m_end.problem = m_end.problem.value_or(problem); }

Q_SIGNALS:
    void piece(const QString &text);
    /// Nothing has come yet; waited() has grown.
    void stillWaiting();
    /// Nothing comes any more; what came is to be stored. Before ended().
    void ending();
    /// Exactly once.
    void ended();

private:
    void finish(const StreamEnd &end);

    const Setting m_setting;
    const Clock &m_clock;
    const std::chrono::milliseconds m_begunAt;
    std::unique_ptr<ModelStream> m_stream;
    QTimer m_waiting;
    const QObject *m_author = nullptr;
    QString m_text;
    int m_pieceCount = 0;
    StreamEnd m_end;
    bool m_isOver = false;
    bool m_isStopped = false;
};

} // namespace chitai
