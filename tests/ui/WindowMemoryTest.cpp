// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WindowMemory.h"

#include "ui/window/ScreenPlacement.h"

#include "support/TestFamily.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace chitai;

class WindowMemoryTest : public QObject
{
    Q_OBJECT

private:
    const QString m_name = QStringLiteral("panel");

    /// What a window that is made anew gets from the memory; nothing where it gets nothing.
    static std::optional<QRect> restored(TestFamily &family, const QString &name,
                                         const QSize &minimum = {})
    {
        QWindow window;
        window.setMinimumSize(minimum);
        WindowMemory memory(window, family.settings(), name);
        return memory.restore() ? std::optional(window.geometry()) : std::nullopt;
    }

private Q_SLOTS:
    void aWindowComesBackWhereItWas()
    {
        TestFamily family;
        const QRect place(60, 70, 400, 300);
        {
            QWindow window;
            WindowMemory memory(window, family.settings(), m_name);
            QVERIFY(!memory.restore());
            window.show();
            window.setGeometry(10, 50, 200, 200);
            window.setGeometry(place);
            QTRY_COMPARE(window.geometry(), place);
        }
        QCOMPARE(restored(family, m_name), place);
        QCOMPARE(restored(family, QStringLiteral("child")), std::nullopt);
    }

    void theFullScreenIsNotRemembered()
    {
        TestFamily family;
        const QRect place(60, 70, 400, 300);
        {
            QWindow window;
            WindowMemory memory(window, family.settings(), m_name);
            window.setGeometry(place);
            window.show();
            QTRY_VERIFY(window.isVisible());
            QSignalSpy moved(&window, &QWindow::xChanged);
            window.setGeometry(place.translated(1, 0));
            QTRY_VERIFY(moved.size() > 0);
            window.showFullScreen();
            QTRY_COMPARE(window.visibility(), QWindow::FullScreen);
        }
        QCOMPARE(restored(family, m_name), place.translated(1, 0));
    }

    void aMaximisedWindowIsMaximisedAgain()
    {
        TestFamily family;
        const QRect place(60, 70, 400, 300);
        {
            QWindow window;
            WindowMemory memory(window, family.settings(), m_name);
            window.show();
            window.setGeometry(place);
            window.showMaximized();
            QTRY_COMPARE(window.visibility(), QWindow::Maximized);
        }
        QWindow window;
        WindowMemory memory(window, family.settings(), m_name);
        QVERIFY(memory.restore());
        window.setVisible(true);
        QTRY_COMPARE(window.visibility(), QWindow::Maximized);
        window.showNormal();
        QTRY_COMPARE(window.visibility(), QWindow::Windowed);
    }

    void aPlaceThatNobodySeesIsNotTaken_data()
    {
        QTest::addColumn<QString>("kept");

        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        const auto at = [](const QPoint &place) {
            return QStringLiteral("%1 %2 400 300 normal").arg(place.x()).arg(place.y());
        };
        QTest::newRow("on a screen that is away") << at({20000, 100});
        QTest::newRow("below the screen") << at({100, screen.bottom()});
        QTest::newRow("title bar above the screen") << at({100, screen.top() - 100});
        QTest::newRow("too small") << QStringLiteral("100 100 20 20 normal");
        QTest::newRow("no numbers") << QStringLiteral("a b c d normal");
        QTest::newRow("cut off") << QStringLiteral("100 100 400");
    }

    void aPlaceThatNobodySeesIsNotTaken()
    {
        QFETCH(QString, kept);
        TestFamily family;
        QVERIFY(family.settings().setValue(QStringLiteral("window_panel"), kept));
        QCOMPARE(restored(family, m_name, {300, 200}), std::nullopt);
    }

    /// The screen of today may be smaller than the one of before.
    void whatTheScreenCannotHoldIsBroughtInside_data()
    {
        QTest::addColumn<QRect>("kept");
        QTest::addColumn<QRect>("wanted");

        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        const QRect room = screen.adjusted(0, ScreenPlacement::titleBarHeight, 0, 0);
        QTest::newRow("larger") << QRect(screen.topLeft() + QPoint(100, 60), 2 * screen.size())
                                << room;
        QTest::newRow("wider") << QRect(screen.left() + 50, screen.top() + 70, screen.width(), 300)
                               << QRect(screen.left(), screen.top() + 70, screen.width(), 300);
        QTest::newRow("out to the right")
            << QRect(screen.right() - 150, screen.top() + 70, 400, 300)
            << QRect(screen.right() - 399, screen.top() + 70, 400, 300);
        QTest::newRow("out to the left") << QRect(screen.left() - 150, screen.top() + 70, 400, 300)
                                         << QRect(screen.left(), screen.top() + 70, 400, 300);
        QTest::newRow("out below") << QRect(screen.left() + 50, screen.bottom() - 150, 400, 300)
                                   << QRect(screen.left() + 50, screen.bottom() - 299, 400, 300);
        QTest::newRow("all of the screen") << screen << screen;
    }

    void whatTheScreenCannotHoldIsBroughtInside()
    {
        QFETCH(QRect, kept);
        QFETCH(QRect, wanted);
        TestFamily family;
        QVERIFY(family.settings().setValue(QStringLiteral("window_panel"),
                                           QStringLiteral("%1 %2 %3 %4 normal")
                                               .arg(kept.x())
                                               .arg(kept.y())
                                               .arg(kept.width())
                                               .arg(kept.height())));
        QCOMPARE(restored(family, m_name, {300, 200}), wanted);
    }
};

QTEST_MAIN(WindowMemoryTest)
#include "WindowMemoryTest.moc"
