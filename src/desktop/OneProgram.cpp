// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/OneProgram.h"

#include "app/LockedDataDir.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QWindow>

namespace chitai {

namespace {

// A person who clicks twice starts two programs at once, and the door of the first is made when its
// data is open.
constexpr std::chrono::seconds startPatience{2};
constexpr std::chrono::milliseconds pause{100};

// xdg-activation: what a launcher gives to the program that it starts, and what Qt looks for when a
// window is to become active.
constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

Running showRunningProgram(const Options &options)
{
    const QByteArray token = qgetenv(tokenVariable);
    const QDeadlineTimer deadline(startPatience);
    for (bool wasHeld = false;; wasHeld = true) {
        // Whether it is the data that somebody else has, and not the port for example.
        const Result<LockedDataDir> own = LockedDataDir::lockOnly(options);
        const Result<Paths> paths = resolvePaths(options.dataDir, options.database);
        if (own || own.error().code != ErrorCode::Conflict || !paths)
            return wasHeld ? Running::Gone : Running::None;
        if (wasHeld && deadline.hasExpired())
            return Running::Held;
        const Shown shown = askToShow(paths->databaseFile, token);
        if (shown != Shown::NoAnswer)
            return shown == Shown::Yes ? Running::Shown : Running::Held;
        QThread::msleep(pause.count());
    }
}

std::unique_ptr<DeviceDoor> doorTo(QWindow &window, const LockedDataDir &data)
{
    return std::make_unique<DeviceDoor>(
        data.paths.databaseFile, [&window](const QJsonObject &request) {
            if (const std::optional<QByteArray> token = showToken(request)) {
                bringForward(window, *token);
                return showAnswer(true);
            }
            return notOpenAnswer();
        });
}

void bringForward(QWindow &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.setVisible(true);
    window.raise();
    window.requestActivate();
}

} // namespace chitai
