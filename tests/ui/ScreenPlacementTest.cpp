// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ScreenPlacement.h"

#include "support/TestFamily.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace chitai;

namespace {

constexpr int frame = 4; // pixels that a window system may take for a frame

} // namespace

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
        ScreenPlacement placement(display, {}, m_memory);
        placement.place();
        placement.setPanel(panel);
        QTRY_COMPARE(display.visibility(), QWindow::FullScreen);
        QCOMPARE(display.screen(), m_tv);
        QTRY_COMPARE(display.geometry(), m_tv->geometry());
        QVERIFY(!display.geometry().intersects(panel.geometry()));
    }

    void aPanelThatComesUpOnTheChildsScreenSendsItToTheOther()
    {
        QWindow display;
        ScreenPlacement placement(display, {}, m_memory);
        placement.place();
        QTRY_COMPARE(display.screen(), m_tv);
        QWindow panel;
        panel.setScreen(m_tv);
        panel.setGeometry(m_tv->geometry().adjusted(50, 50, -50, -50));
        panel.show();
        QCOMPARE(panel.screen(), m_tv);
        placement.setPanel(panel);
        QTRY_COMPARE(display.screen(), m_laptop);
        QTRY_COMPARE(display.geometry(), m_laptop->geometry());
    }

    void aPanelThatTheWindowSystemPutsElsewhereIsNotCovered()
    {
        QWindow display;
        ScreenPlacement placement(display, {}, m_memory);
        placement.place();
        QWindow panel;
        panel.setScreen(m_laptop);
        panel.setGeometry(100, 100, 300, 200);
        panel.show();
        placement.setPanel(panel);
        QTRY_COMPARE(display.screen(), m_tv);
        panel.setGeometry(m_tv->geometry().adjusted(50, 50, -50, -50));
        QTRY_COMPARE(panel.screen(), m_tv);
        QTRY_COMPARE(display.screen(), m_laptop);
    }

    void onThePanelsScreenItIsANormalWindow()
    {
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setGeometry(100, 100, 900, 600);
        panel.show();
        ScreenPlacement placement(display, QStringLiteral("Laptop"), m_memory);
        placement.place();
        placement.setPanel(panel);
        QTRY_COMPARE(display.visibility(), QWindow::Windowed);
        QCOMPARE(display.screen(), m_laptop);
        QVERIFY(m_laptop->geometry().contains(display.geometry()));
    }

    void onOneScreenEachWindowGetsHalfOfIt()
    {
        TestFamily family;
        ScreenMemory memory(family.settings());
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setMinimumSize({300, 200});
        panel.setGeometry(100, 100, 900, 600);
        panel.show();
        ScreenPlacement placement(display, QStringLiteral("Laptop"), memory);
        placement.place();
        placement.setPanel(panel, true);
        QTRY_COMPARE(panel.width(), m_laptop->geometry().width() / 2);
        const QRect screen = m_laptop->geometry();
        const auto isNear = [](int a, int b) { return std::abs(a - b) <= frame; };
        QTRY_VERIFY(isNear(panel.geometry().left(), screen.left()));
        QTRY_VERIFY(isNear(display.geometry().left(), panel.geometry().right()));
        QTRY_VERIFY(isNear(display.geometry().right(), screen.right()));
    }

    /// As on a laptop at 200 %: half of it is too narrow for the parent's window.
    void wherePagesNeedMoreThanHalfTheChildGetsTheRest()
    {
        TestFamily family;
        ScreenMemory memory(family.settings());
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setMinimumSize({900, 200});
        display.setMinimumSize({320, 200});
        panel.setGeometry(100, 100, 1000, 600);
        panel.show();
        ScreenPlacement placement(display, QStringLiteral("Laptop"), memory);
        placement.place();
        placement.setPanel(panel, true);
        QTRY_COMPARE(panel.width(), 900);
        QTRY_VERIFY(display.geometry().left() >= panel.geometry().right() - frame);
        QTRY_VERIFY(std::abs(display.width() - (m_laptop->geometry().width() - 900)) <= frame);
    }

    void whatAPersonHasPutIsNotArranged()
    {
        TestFamily family;
        ScreenMemory memory(family.settings());
        const QRect place(100, 100, 900, 600);
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setGeometry(place);
        panel.show();
        ScreenPlacement placement(display, QStringLiteral("Laptop"), memory);
        placement.place();
        placement.setPanel(panel, false);
        QTest::qWait(0);
        QCOMPARE(panel.geometry(), place);
    }

    void aPersonsChoiceIsRememberedAndAFallbackIsNot()
    {
        TestFamily family;
        QWindow panel;
        QWindow display;
        panel.setScreen(m_laptop);
        panel.setGeometry(100, 100, 900, 600);
        panel.show();
        {
            ScreenMemory memory(family.settings());
            ScreenPlacement placement(display, {}, memory);
            placement.place();
            placement.setPanel(panel);
            QCOMPARE(memory.choice(), QString());
            placement.useNextScreen();
            QTRY_COMPARE(display.screen(), m_laptop);
            QCOMPARE(memory.choice(), ScreenMemory::keyOf(*m_laptop));
            placement.useNextScreen();
            QTRY_COMPARE(display.screen(), m_tv);
        }
        ScreenMemory memory(family.settings());
        QCOMPARE(memory.choice(), ScreenMemory::keyOf(*m_tv));
        // The TV is away: another screen will do, and the TV is waited for.
        QCOMPARE(ScreenPlacement::choose({m_laptop}, m_laptop, memory.choice()), nullptr);
        QCOMPARE(ScreenPlacement::choose({m_laptop, m_tv}, m_tv, memory.choice()), m_tv);
        QCOMPARE(memory.choice(), ScreenMemory::keyOf(*m_tv));
    }

    void everyScreenSaysWhichItIs()
    {
        ScreenLabels labels;
        labels.show();
        QCOMPARE(labels.windows().size(), std::size_t(2));
        QVERIFY(m_laptop->geometry().contains(labels.windows()[0]->geometry()));
        QVERIFY(m_tv->geometry().contains(labels.windows()[1]->geometry()));
        labels.hide();
        QVERIFY(labels.windows().empty());
        // Also above what the child reads on the whole of its screen.
        QWindow display;
        display.setScreen(m_tv);
        display.setGeometry(m_tv->geometry());
        display.showFullScreen();
        QTRY_COMPARE(display.screen(), m_tv);
        labels.show({&display});
        QCOMPARE(labels.windows()[1]->transientParent(), &display);
        QCOMPARE(labels.windows()[0]->transientParent(), nullptr);
        labels.hide();
    }

private:
    TestFamily m_family;
    ScreenMemory m_memory{m_family.settings()};
    QScreen *m_laptop = nullptr;
    QScreen *m_tv = nullptr;
};

QTEST_MAIN(ScreenPlacementTest)
#include "ScreenPlacementTest.moc"
