// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

class QScreen;
class QWindow;

namespace chitai {

class SettingsStore;

/// Remembers place and size of a window, and whether it was maximised, from one start to the next,
/// in a setting of this machine. What is remembered of a full screen is the window that it was
/// before. Where the window system says no places (Wayland), the size alone is remembered.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WindowMemory(QWindow &window, SettingsStore &settings, const QString &name,
                 QObject *parent = nullptr);
    /// Writes what has changed last.
    ~WindowMemory() override;

    /// Puts the window where it was. False where nothing is remembered, or its title bar could be
    /// seen on none of the screens that are there now. A window that is not shown yet is maximised
    /// by its states, so it has to be shown by setVisible(): show() would make it a normal one.
    bool restore();
    /// The same, where that is on this screen.
    bool restore(const QScreen &screen);

private:
    bool restoreOn(const QList<const QScreen *> &screens);
    void note();
    void write();

    QWindow &m_window;
    SettingsStore &m_settings;
    QString m_key;
    QRect m_place; ///< as a normal window
    bool m_isMaximised = false;
    QTimer m_writing; ///< a window that is dragged changes with every frame
};

} // namespace chitai
