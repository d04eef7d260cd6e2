// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/ServerStartModel.h"

#include <mutex>
#include <thread>
#include <utility>

namespace chitai {

namespace {

constexpr std::chrono::minutes longestRefusalPause{1};
// Less than a program that is told to end has (QuitSignals).
constexpr std::chrono::milliseconds lastPatience{300};

} // namespace

/// What a try that has begun knows of the model, which may be gone when it ends.
struct ServerStartModel::Line
{
    std::mutex mutex;
    ServerStartModel *model = nullptr;

    void deliver(const Result<void> &outcome)
    {
        const std::lock_guard lock(mutex);
        if (model) {
            QMetaObject::invokeMethod(
                model, [receiver = model, outcome] { receiver->take(outcome); },
                Qt::QueuedConnection);
        }
    }
};

ServerStartModel::ServerStartModel(Dependencies deps, QObject *parent)
    : QObject(parent)
    , m_deps(std::move(deps))
    , m_line(std::make_shared<Line>())
    , m_refusalPause(m_deps.pause,
                     std::max<std::chrono::milliseconds>(m_deps.pause, longestRefusalPause))
{
    m_line->model = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { start(Wish::OfItself); });
}

ServerStartModel::~ServerStartModel()
{
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->model = nullptr;
    }
    // Else it waits for a network that says nothing, and ends with the program.
    if (m_attempt.valid())
        m_attempt.wait_for(lastPatience);
}

bool ServerStartModel::isOfServer(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::LoginRefused
        || code == ErrorCode::PasswordWanted || code == ErrorCode::Untrusted;
}

void ServerStartModel::begin(const Error &problem)
{
    const bool wasTroubled = m_isTroubled;
    m_isTroubled = problem.code == ErrorCode::StorageLocked
        || (m_isTrying && problem.code == ErrorCode::Unreachable);
    end(problem, wasTroubled == m_isTroubled);
}

QString ServerStartModel::outcome() const
{
    return m_wasInVain ? tr("Tried again: nothing has changed.") : QString();
}

QString ServerStartModel::headline() const
{
    if (m_isTroubled)
        return tr("The school’s server can’t open the library at the moment.");
    switch (m_problem.code) {
    case ErrorCode::LoginRefused:
        return tr("The school’s server does not let this laptop in.");
    case ErrorCode::PasswordWanted:
        return tr("The password for the school’s server is missing.");
    case ErrorCode::Untrusted:
        return tr("The school’s server can’t be trusted.");
    default:
        return tr("The school’s server can’t be reached.");
    }
}

QString ServerStartModel::explanation() const
{
    QStringList parts{whatToDo()};
    if (m_deps.hasRead)
        parts += tr("What was read on this laptop is kept.");
    return parts.join(u' ');
}

QString ServerStartModel::whatToDo() const
{
    if (m_isTroubled) {
        return tr("Chitai tries again by itself. If it stays so, show the message below to whoever "
                  "looks after the server.");
    }
    switch (m_problem.code) {
    case ErrorCode::LoginRefused:
        return tr("Have the laptop’s user and password for the server checked, then press “Try "
                  "again”.");
    case ErrorCode::PasswordWanted:
        return tr("Press “Try again”, and unlock the keyring if this computer asks for it.");
    case ErrorCode::Untrusted:
        return tr("Have the server’s certificate checked, and whether it is the right server, "
                  "then press “Try again”.");
    default:
        return tr("Check that this laptop is in the school’s network, by cable or Wi-Fi, and "
                  "that the server is switched on. Chitai looks for it every few seconds, and "
                  "opens by itself when it is there.");
    }
}

void ServerStartModel::leave()
{
    if (!std::exchange(m_hasLeft, true))
        Q_EMIT left();
}

void ServerStartModel::tryNow()
{
    m_refusalPause.reset();
    m_wish = Wish::OfPerson;
    m_wasInVain = false;
    if (!m_isTrying)
        start(Wish::OfPerson);
}

void ServerStartModel::start(Wish wish)
{
    m_timer.stop();
    m_wish = wish;
    m_isTrying = true;
    std::promise<void> end;
    m_attempt = end.get_future();
    std::thread([attempt = m_deps.attempt, line = m_line, end = std::move(end)]() mutable {
        line->deliver(attempt());
        end.set_value();
    }).detach();
    Q_EMIT changed();
}

void ServerStartModel::take(const Result<void> &outcome)
{
    const bool wantsPassword = !outcome && outcome.error().code == ErrorCode::PasswordWanted;
    // A keyring may have it. Only the start itself asks that, and not again and again.
    const bool wasAsked = m_problem.code == ErrorCode::PasswordWanted;
    const bool isForStart = wantsPassword && (m_wish == Wish::OfPerson || !wasAsked);
    if (outcome || isForStart || !isOfServer(outcome.error().code)) {
        Q_EMIT found();
        return;
    }
    const bool wasTroubled = std::exchange(m_isTroubled, false);
    // Of a missing password the start has told more already.
    end(wantsPassword ? m_problem : outcome.error(), !wasTroubled);
}

void ServerStartModel::end(const Error &problem, bool looksTheSame)
{
    const bool isSame = looksTheSame && problem.code == m_problem.code;
    m_wasInVain = isSame && m_isTrying && (m_wasInVain || m_wish == Wish::OfPerson);
    m_problem = problem;
    waitForNext();
    Q_EMIT changed();
}

void ServerStartModel::waitForNext()
{
    m_isTrying = false;
    if (m_problem.code == ErrorCode::Unreachable && !m_isTroubled) {
        m_refusalPause.reset();
        m_timer.start(m_deps.pause);
    } else {
        m_timer.start(m_refusalPause.next());
    }
}

} // namespace chitai
