// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ScreenPlacement.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace chitai;

/// Runs with the screens of two-screens.json: Laptop, then TV to its right.
class ScreenPlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_laptop = QGuiApplication::screens()[0];
        m_tv = QGuiApplication::screens()[1];
    }

    void choosesTheScreenWithoutThePanel()
    {
        const QList<QScreen *> both{m_laptop, m_tv};
        QCOMPARE(ScreenPlacement::choose(both, m_laptop, {}), m_tv);
        QCOMPARE(ScreenPlacement::choose(both, m_tv, {}), m_laptop);
        QCOMPARE(ScreenPlacement::choose({m_laptop}, m_laptop, {}), nullptr);
    }

    void takesTheScreenThatIsWishedFor()
    {
        const QList<QScreen *> both{m_laptop, m_tv};
        QCOMPARE(ScreenPlacement::choose(both, m_tv, QStringLiteral("TV")), m_tv);
        QCOMPARE(ScreenPlacement::choose(both, m_tv, QStringLiteral("2")), m_tv);
        QCOMPARE(ScreenPlacement::choose(both, m_laptop, QStringLiteral("1")), m_laptop);
        // One that is not there is waited for.
        QCOMPARE(ScreenPlacement::choose(both, m_laptop, QStringLiteral("Beamer")), m_tv);
        QCOMPARE(ScreenPlacement::choose(both, m_laptop, QStringLiteral("7")), m_tv);
    }

    void theChildsWindowFillsTheSecondScreen()
    {
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setGeometry(100, 100, 900, 600);
        panel.show();
        ScreenPlacement placement(display, panel, {});
        placement.place();
        QTRY_COMPARE(display.visibility(), QWindow::FullScreen);
        QCOMPARE(display.screen(), m_tv);
        QTRY_COMPARE(display.geometry(), m_tv->geometry());
        QVERIFY(!display.geometry().intersects(panel.geometry()));
    }

    void onThePanelsScreenItIsANormalWindow()
    {
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setGeometry(100, 100, 900, 600);
        panel.show();
        ScreenPlacement placement(display, panel, QStringLiteral("Laptop"));
        placement.place();
        QTRY_COMPARE(display.visibility(), QWindow::Windowed);
        QCOMPARE(display.screen(), m_laptop);
        QVERIFY(m_laptop->geometry().contains(display.geometry()));
    }

private:
    QScreen *m_laptop = nullptr;
    QScreen *m_tv = nullptr;
};

QTEST_MAIN(ScreenPlacementTest)
#include "ScreenPlacementTest.moc"
