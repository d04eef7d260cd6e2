// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ScreenPlacement.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace chitai;

/// Runs on two screens: tests/data/two-screens.json.
class ScreenPlacementTest : public QObject
{
    Q_OBJECT

private:
    static QScreen *laptop() { return QGuiApplication::screens()[0]; }
    static QScreen *tv() { return QGuiApplication::screens()[1]; }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::screens().size(), 2); }

    void choosesTheScreenWithoutThePanel()
    {
        const QList<QScreen *> both{laptop(), tv()};
        QCOMPARE(ScreenPlacement::choose(both, laptop(), {}), tv());
        QCOMPARE(ScreenPlacement::choose(both, tv(), {}), laptop());
        QCOMPARE(ScreenPlacement::choose({laptop()}, laptop(), {}), nullptr);
    }

    void choosesTheScreenThatIsWished()
    {
        const QList<QScreen *> both{laptop(), tv()};
        QCOMPARE(ScreenPlacement::choose(both, tv(), QStringLiteral("TV")), tv());
        QCOMPARE(ScreenPlacement::choose(both, laptop(), QStringLiteral("1")), laptop());
        QCOMPARE(ScreenPlacement::choose(both, laptop(), QStringLiteral("2")), tv());
        // What is not there is waited for; meanwhile the child sees something.
        QCOMPARE(ScreenPlacement::choose(both, laptop(), QStringLiteral("Projector")), tv());
    }

    void theChildsWindowFillsTheSecondScreen()
    {
        QWindow display;
        QWindow panel;
        panel.setScreen(laptop());
        panel.show();
        ScreenPlacement placement(display, panel, {});
        placement.place();
        QTRY_COMPARE(display.visibility(), QWindow::FullScreen);
        QCOMPARE(display.screen(), tv());
        QCOMPARE(display.geometry(), tv()->geometry());
        QCOMPARE(panel.screen(), laptop());
    }

    void onThePanelsOwnScreenItIsANormalWindow()
    {
        QWindow display;
        QWindow panel;
        panel.setScreen(laptop());
        panel.show();
        ScreenPlacement placement(display, panel, QStringLiteral("Laptop"));
        placement.place();
        QTRY_VERIFY(display.isVisible());
        QVERIFY(display.visibility() != QWindow::FullScreen);
        QVERIFY(laptop()->geometry().contains(display.geometry()));
    }
};

QTEST_MAIN(ScreenPlacementTest)
#include "ScreenPlacementTest.moc"
