// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/GraceTimer.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "reading/SessionModel.h"

namespace chitai {

using namespace std::chrono_literals;

namespace {

// The last activity is written this long after it at the latest, away from the path of a tap.
constexpr std::chrono::milliseconds recordingInterval = 5s;
// Where nothing is to be written: whether the machine has slept, or the calendar was set back.
constexpr std::chrono::milliseconds lookingInterval = 30s;

} // namespace

GraceTimer::GraceTimer(SessionModel &model, SessionRecorder &recorder, const Clock &clock,
                       std::chrono::seconds period, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_period(period)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GraceTimer::check);
    connect(&model, &SessionModel::snapshotChanged, this, &GraceTimer::syncFromSnapshot);
}

void GraceTimer::noteActivity()
{
    // The timer stands still while the machine sleeps: whoever wakes it does not revive a session
    // whose time has passed.
    const QDateTime now = m_clock.now();
    if (m_timer.isActive() && std::chrono::milliseconds(m_lastActivity.msecsTo(now)) >= m_period)
        check();
    m_lastActivity = now;
    // What it was started with: Qt may round what is left up, and quick taps would put it off
    // forever.
    if (m_timer.isActive() && m_timer.intervalAsDuration() > recordingInterval)
        m_timer.start(recordingInterval);
}

void GraceTimer::resumeFrom(const QDateTime &lastActivity)
{
    m_lastActivity = lastActivity;
    m_recordedActivity = lastActivity;
    check();
}

void GraceTimer::syncFromSnapshot()
{
    if (!m_model.snapshot()->hasSession()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        noteActivity();
        m_recordedActivity = m_lastActivity;
        schedule();
    }
}

void GraceTimer::check()
{
    if (!m_model.snapshot()->hasSession())
        return;
    const QDateTime now = m_clock.now();
    // The calendar was set back: without this the session would live too long.
    if (m_lastActivity > now)
        m_lastActivity = now;
    if (std::chrono::milliseconds(m_lastActivity.msecsTo(now)) < m_period) {
        recordActivity();
        schedule();
        return;
    }
    if (const Result<void> ended = m_model.endAt(m_lastActivity); !ended) {
        qCWarning(logReading) << "the session could not be ended, trying again:"
                              << ended.error().message;
        m_timer.start(recordingInterval);
        return;
    }
    qCInfo(logReading) << "the session was ended: nobody did anything for" << m_period.count()
                       << "s";
}

void GraceTimer::recordActivity()
{
    if (m_lastActivity == m_recordedActivity)
        return;
    const Result<void> recorded
        = m_recorder.recordActivity(*m_model.snapshot()->sessionId, m_lastActivity);
    if (recorded)
        m_recordedActivity = m_lastActivity;
    else
        qCWarning(logReading) << "the last activity could not be recorded:"
                              << recorded.error().message;
}

void GraceTimer::schedule()
{
    const std::chrono::milliseconds remaining
        = m_period - std::chrono::milliseconds(m_lastActivity.msecsTo(m_clock.now()));
    const std::chrono::milliseconds longest
        = m_lastActivity == m_recordedActivity ? lookingInterval : recordingInterval;
    m_timer.start(std::clamp<std::chrono::milliseconds>(remaining, 10ms, longest));
}

} // namespace chitai
