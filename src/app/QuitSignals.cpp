// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/QuitSignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>
#endif

namespace chitai {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do little more than write to a descriptor (signal-safety(7)).
int writeEnd = -1;
int readEnd = -1;

timer_t lastTimer = {};
bool hasTimer = false;

struct Handled
{
    int signal;
    struct sigaction before;
};
std::vector<Handled> handled;

/// One that was ignored when the program was started stays so: nohup has done that, or a shell that
/// runs it behind itself. SIGTERM is heeded in any case.
bool isToBeIgnored(int signal, const struct sigaction &before)
{
    return (signal == SIGHUP || signal == SIGINT) && before.sa_handler == SIG_IGN;
}

void handle(int signal)
{
    if (signal == SIGALRM)
        ::_exit(0);
    if (signal != SIGUSR1 && hasTimer) {
        const itimerspec last{{}, {0, std::chrono::nanoseconds(QuitSignals::patience).count()}};
        ::timer_settime(lastTimer, 0, &last, nullptr);
    }
    const char byte = signal == SIGUSR1 ? 2 : 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    writeEnd = ends[0];
    readEnd = ends[1];
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char byte = 0;
        if (::read(readEnd, &byte, 1) == 1 && byte == 2) {
            Q_EMIT codeWanted();
            return;
        }
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGALRM, &action, nullptr);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGUSR1}) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (isToBeIgnored(signal, before))
            continue;
        ::sigaction(signal, &action, nullptr);
        handled.push_back({signal, before});
    }
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    hasTimer = ::timer_create(CLOCK_MONOTONIC, &event, &lastTimer) == 0;
}

QuitSignals::~QuitSignals()
{
    if (std::exchange(hasTimer, false))
        ::timer_delete(lastTimer);
    for (const Handled &one : std::exchange(handled, {}))
        ::sigaction(one.signal, &one.before, nullptr);
    ::close(writeEnd);
    ::close(readEnd);
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

#endif

} // namespace chitai
