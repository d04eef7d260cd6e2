// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/ScreenLabels.h"
#include "ui/window/ScreenMemory.h"
#include "ui/window/WindowMemory.h"

#include <QObject>
#include <QPointer>

class QScreen;
class QWindow;

namespace chitai {

/// Puts the child's window on the second screen, full, where there is one, and beside the parent's
/// window as a normal one where there is not; again whenever a screen comes, goes
/// or changes.
class ScreenPlacement : public QObject
{
    Q_OBJECT

public:
    /// What a window system may put around a window at the top, in logical pixels.
    static constexpr int titleBarHeight = 40;

    /// `wish` is a screen's name, or its number from 1; empty goes by what a person chose before,
    /// else the program chooses. A screen that is not there is waited for.
    ScreenPlacement(QWindow &display, const QString &wish, ScreenMemory &memory,
                    QObject *parent = nullptr);

    /// The parent's window, once there is one; until then it is expected on the main screen. It is
    /// followed to where the window system first puts it; later moves are the parent's own.
    /// `mayArrange`: nobody has put it where it is, so on a screen that both windows share each
    /// gets half of it, where that is enough for the parent's.
    void setPanel(QWindow &panel, bool mayArrange = false);

    /// Shows the display where it belongs now.
    Q_SLOT void place();

    /// A person's choice: the child's window goes to the screen behind the one it is on, and comes
    /// back there whenever that screen is there.
    Q_SLOT void useNextScreen();
    /// A person's choice, as useNextScreen().
    void use(QScreen &screen);
    /// Shows on every screen which one it is.
    Q_SLOT void identify();

    /// The screen that the child should see: the wished one, else the first that does not show the
    /// panel; null where there is only the panel's.
    [[nodiscard]] static QScreen *choose(const QList<QScreen *> &screens,
                                         const QScreen *panelScreen, const QString &wish);

private:
    /// After a screen came or went; a display that was closed stays closed.
    void follow();
    /// After a screen changed its resolution, scale or place.
    void followChange();
    void watch(QScreen *screen);
    [[nodiscard]] QScreen *panelScreen() const;
    void giveKeyboardToPanel();
    /// The display as a normal window on a screen that both share.
    void placeBeside(QScreen &shared);
    [[nodiscard]] bool canArrange(const QScreen &shared) const;
    /// Where on which screen the parent's window stands, as long as it was the parent who put it
    /// there.
    void notePanel();
    /// Back onto that screen: it keeps its place when a screen is plugged in to its left or above.
    void keepPanelOnItsScreen();

    QWindow &m_display;
    QWindow *m_panel = nullptr;
    QString m_wish;
    ScreenMemory &m_memory;
    WindowMemory m_displayMemory; ///< of a normal window
    ScreenLabels m_labels;
    bool m_isPlaced = false; ///< at the scale that its screen has now
    bool m_isShared = false; ///< there was no screen for the child alone
    bool m_mayArrange = false;
    bool m_hadKeyboard = false; ///< the parent's window, once
    QString m_panelScreen; ///< by ScreenMemory::keyOf()
    QPoint m_panelOffset; ///< on that screen
};

} // namespace chitai
