// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/FakeInhibitor.h"
#include "support/FakeVoice.h"
#include "support/TestReading.h"
#include "ui/window/DesktopUi.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace chitai {

/// The very first start of the program, in both windows. Nothing moves.
class NewFamily
{
public:
    explicit NewFamily(bool isDark = false)
    {
        ui.appearance().start({});
        const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
        if (const Result<void> shown = ui.show({.screen = {},
                                                .isDark = isDark,
                                                .hasReducedMotion = true,
                                                .offersFirstStart = true},
                                               fail);
            !shown)
            fail(shown.error());
        if (!QTest::qWaitFor([this] { return ui.panel() != nullptr; })
            || !QTest::qWaitForWindowExposed(ui.display())
            || !QTest::qWaitForWindowActive(ui.panel()))
            qFatal("the windows do not come up");
        settle();
    }

    QQuickWindow &panel() { return *ui.panel(); }

    /// What was asked for is made and laid out.
    void settle()
    {
        QCoreApplication::processEvents();
        (void)panel().grabWindow();
        QCoreApplication::processEvents();
        // The offscreen platform gives the keyboard to the numbers on the screens.
        if (!panel().isActive()) {
            panel().requestActivate();
            (void)QTest::qWaitForWindowActive(&panel());
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&panel(), key, modifiers);
        settle();
    }

    /// The visible item with this objectName; null where there is none.
    QQuickItem *find(const QString &name) { return findIn(panel().contentItem(), name); }

    void click(const QString &name)
    {
        QQuickItem *item = find(name);
        if (!item)
            qFatal("there is no %s", qPrintable(name));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(&panel(), Qt::LeftButton, {}, middle.toPoint());
        settle();
    }

    TestReading reading;
    FakeInhibitor inhibitor;
    FakeVoice voice;
    DesktopUi ui{reading.core(), inhibitor, voice};

private:
    static QQuickItem *findIn(QQuickItem *item, const QString &name)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = findIn(child, name))
                return found;
        }
        return nullptr;
    }
};

} // namespace chitai
