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

/// A family in front of the two real windows, drawn off screen. Nothing moves, unless a test asks
/// for it.
class TestDesktop
{
public:
    explicit TestDesktop(bool isDark = false, bool hasVoice = true, bool moves = false,
                         const AppCore::Options &core = TestCore::options())
        : reading({}, core)
        , voice(hasVoice)
    {
        const DesktopUi::Options options{
            .screen = {}, .isDark = isDark, .hasReducedMotion = !moves};
        const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
        if (const Result<void> shown = ui.show(options, fail); !shown)
            fail(shown.error());
        ui.display()->resize(1280, 720);
        // A real window system takes its time on a machine that has other work.
        constexpr int patience = 30'000;
        if (!QTest::qWaitFor([this] { return ui.panel() != nullptr; }, patience)
            || !QTest::qWaitForWindowExposed(ui.display(), patience))
            qFatal("the windows do not come up");
        ui.panel()->requestActivate();
        if (!QTest::qWaitForWindowActive(ui.panel(), patience))
            qFatal("the parent's window does not get the keyboard");
    }

    QQuickWindow &display() { return *ui.display(); }
    QQuickWindow &panel() { return *ui.panel(); }
    ReadingPageModel &view() { return ui.reading(); }

    /// The next step, as of somebody who has seen what stands there (StepPause).
    void takeNextStep()
    {
        reading.family.clock.advance(std::chrono::seconds(1));
        view().takeNextStep();
    }

    /// The evenings, on the page of how the child gets on.
    void openEvenings() { openProgressTab(1); }
    /// The known letters, on the same page.
    void openLetters() { openProgressTab(2); }
    void openProgressTab(int index)
    {
        ui.pages().setCurrent(PageListModel::Progress);
        (void)panel().grabWindow();
        QQuickItem *tab = find(panel(), QStringLiteral("tab%1").arg(index));
        if (!tab || !QMetaObject::invokeMethod(tab, "clicked"))
            qFatal("no such part of the page");
        (void)panel().grabWindow();
    }

    /// Types a text, letter by letter.
    static void type(QQuickWindow &window, const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(&window, letter.toLatin1());
    }

    /// The item with this objectName, wherever it stands in the window.
    static QQuickItem *find(QQuickWindow &window, const QString &name)
    {
        return findIn(window.contentItem(), name);
    }

    TestReading reading;
    IllustrationImporter &importer = reading.core().illustrationImporter();
    BackupScheduler &backups = reading.core().backups();
    Devices &devices = reading.core().devices();
    Pairing &pairing = reading.core().pairing();
    Profiles &profiles = reading.core().profiles();
    GraceTimer &timer = reading.core().graceTimer();
    StoryEngine &stories = reading.core().stories();
    StoryDesk &desk = reading.core().desk();
    FakeInhibitor inhibitor;
    FakeVoice voice;
    DesktopUi ui{reading.core(), inhibitor, voice};

private:
    // A Repeater's items are children for the eye, not for QObject::findChild().
    static QQuickItem *findIn(QQuickItem *item, const QString &name)
    {
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
