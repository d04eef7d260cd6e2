// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/ServerStartModel.h"
#include "ui/window/StartWindow.h"

#include <QQmlEngine>
#include <QQuickWindow>

namespace chitai {

/// The one window of a program that can't start for its server: it says so, and waits.
class ServerStartUi
{
public:
    explicit ServerStartUi(ServerStartModel::Dependencies deps);
    ~ServerStartUi();
    ServerStartUi(const ServerStartUi &) = delete;
    ServerStartUi &operator=(const ServerStartUi &) = delete;

    [[nodiscard]] ServerStartModel &model() { return m_model; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }

    /// Fails where the window can't be made.
    [[nodiscard]] Result<void> show(const StartLook &look);
    /// Waits until the start that has failed with this may succeed; false where the program is to
    /// end. The window stays meanwhile and afterwards.
    [[nodiscard]] bool wait(const Error &problem);
    /// Whether the program is to end, also where that was said while the start was on its way.
    [[nodiscard]] bool hasLeft() const { return m_model.hasLeft(); }

private:
    const bool m_quits; // with the last window
    ServerStartModel m_model;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace chitai
