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

/// Ends a session that everybody has left: none of the clients, and nobody at the laptop, did
/// anything for the grace period. The end that is written is the moment of the last activity.
class GraceTimer : public QObject
{
    Q_OBJECT

public:
    GraceTimer(SessionModel &model, SessionRecorder &recorder, const Clock &clock,
               std::chrono::seconds period, QObject *parent = nullptr);

    /// Somebody did something: any incoming message, whatever it says, or any action in a window.
    void noteActivity();

    /// Looks whether the period is over. Called by the timer; cheap to call at any time.
    void check();
};

} // namespace chitai
