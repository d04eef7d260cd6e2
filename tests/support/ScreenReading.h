// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestDesktop.h"

#include <QGuiApplication>
#include <QScreen>

namespace chitai {

/// A child that reads on a second screen, which a test takes away and changes.
class ScreenReading
{
public:
    explicit ScreenReading(QString tvName)
        : m_tvName(std::move(tvName))
    {
    }

    /// The second word of four is lit.
    void begin()
    {
        desktop.reading.apply(StartSession{Language::German});
        desktop.reading.add(QStringLiteral("Die Katze trinkt Milch."), Language::German);
        desktop.reading.apply(AdvanceWord{1});
    }

    /// Null while it is unplugged.
    [[nodiscard]] QScreen *tv() const
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto found
            = std::find_if(screens.cbegin(), screens.cend(),
                           [this](const QScreen *screen) { return screen->name() == m_tvName; });
        return found == screens.cend() ? nullptr : *found;
    }

    [[nodiscard]] bool isOnTv()
    {
        return tv() && desktop.display().screen() == tv()
            && desktop.display().visibility() == QWindow::FullScreen
            && desktop.display().geometry() == tv()->geometry();
    }

    [[nodiscard]] QQuickItem *text()
    {
        return TestDesktop::find(desktop.display(), QStringLiteral("text"));
    }

    [[nodiscard]] QSizeF textSize() { return text()->size(); }

    /// What a person sees: the word that was lit, in letters as large as the window allows.
    void verifyReads()
    {
        QTRY_COMPARE(desktop.display().contentItem()->size(), QSizeF(desktop.display().size()));
        (void)desktop.display().grabWindow();
        QCOMPARE(desktop.view().currentWord(), QStringLiteral("Katze"));
        const QRectF place = text()->mapRectToScene({QPointF(0, 0), textSize()});
        QVERIFY(QRectF(QPointF(0, 0), desktop.display().size()).contains(place));
        QVERIFY(place.width() > 0.5 * desktop.display().width()
                || place.height() > 0.3 * desktop.display().height());
    }

    /// The TV goes and comes back, three times; nothing of the reading is lost, and the parent
    /// keeps the keyboard.
    template <typename Unplug, typename Plug>
    void verifyPlugging(Unplug unplug, Plug plug)
    {
        QTRY_VERIFY(isOnTv());
        verifyReads();
        const QSizeF before = textSize();
        for (int time = 0; time < 3; ++time) {
            unplug();
            QTRY_VERIFY(!tv());
            QTRY_COMPARE(desktop.display().visibility(), QWindow::Windowed);
            const QRect screen = QGuiApplication::primaryScreen()->geometry();
            QTRY_VERIFY(screen.contains(desktop.display().geometry()));
            QVERIFY(!desktop.display().geometry().contains(desktop.panel().geometry()));
            QVERIFY(desktop.panel().isVisible());
            verifyReads();
            plug();
            QTRY_VERIFY(isOnTv());
            verifyReads();
            QCOMPARE(textSize(), before);
            QTRY_VERIFY(desktop.panel().isActive());
        }
    }

    TestDesktop desktop;

private:
    const QString m_tvName;
};

} // namespace chitai
