// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace chitai {

class Clock;
class SessionModel;
class SessionRecorder;

/// Ends the session when there was no activity, of a client or in the windows, for the grace
/// period. The recorded end is the time of the last activity.
///
/// Uses the wall clock, so that time in suspend counts. Lives in the thread of
/// its SessionModel.
class GraceTimer : public QObject
{
    Q_OBJECT

public:
    GraceTimer(SessionModel &model, SessionRecorder &recorder, const Clock &clock,
               std::chrono::seconds period, QObject *parent = nullptr);

    /// Somebody did something: any incoming message, whatever it says, or any action in a window.
    void noteActivity();

    /// Goes on counting from an activity before the program was started.
    void resumeFrom(const QDateTime &lastActivity);

    /// Ends the session if the period is over, else records the last activity for a restart. Called
    /// by the timer every few seconds; may be called at any time.
    void check();

    /// Whether the countdown runs: exactly while there is a session.
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

private:
    void syncFromSnapshot();
    void recordActivity();
    void schedule();

    SessionModel &m_model;
    SessionRecorder &m_recorder;
    const Clock &m_clock;
    const std::chrono::seconds m_period;
    QTimer m_timer{this};
    QDateTime m_lastActivity;
    QDateTime m_recordedActivity;
};

} // namespace chitai
