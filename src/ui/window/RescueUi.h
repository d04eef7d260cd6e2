// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "ui/start/RescueModel.h"
#include "ui/window/StartWindow.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <memory>

namespace chitai {

/// The one window of a program whose data can't be opened.
class RescueUi
{
public:
    /// As a RescueModel is made.
    explicit RescueUi(BackupScheduler &backups, const QString &otherProblem = {});

    [[nodiscard]] RescueModel &model() { return m_model; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }

    /// Fails where the window can't be made.
    [[nodiscard]] Result<void> show(const StartLook &look);
    /// Waits until the person has left, or the program is told to end; whether the data may be
    /// opened again.
    [[nodiscard]] bool wait();

private:
    RescueModel m_model;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace chitai
