// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestUi.h"
#include "ui/DesktopUi.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

/// Both real windows on two screens (tests/data/two-screens.json), drawn by the software renderer.
class WindowsTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        TestReading reading;
        GraceTimer timer{reading.model(), reading.recorder(), reading.family.clock,
                         std::chrono::hours(1)};
        DesktopUi ui{reading.model(), timer, reading.family.library()};

        explicit Fixture(bool isDark = false)
        {
            reading.family.addItem(QStringLiteral("Мама мыла раму."));
            if (const Result<void> shown = ui.show({QString(), isDark, true}); !shown)
                qFatal("%s", qPrintable(shown.error().message));
            (void)QTest::qWaitForWindowExposed(ui.panel());
            (void)QTest::qWaitForWindowExposed(ui.display());
            QTest::qWait(0);
        }

        QQuickItem *item(QQuickWindow *window, const char *name) const
        {
            return window->findChild<QQuickItem *>(QString::fromLatin1(name));
        }

        /// A key in the panel, or in a window that is made the active one first.
        void press(int key, QQuickWindow *window = nullptr)
        {
            QQuickWindow *target = window ? window : ui.panel();
            target->requestActivate();
            (void)QTest::qWaitForWindowActive(target);
            QTest::keyClick(target, Qt::Key(key));
        }

        /// The child's window as it looks now.
        QImage picture()
        {
            QTest::qWait(50); // frames until the bindings have settled
            return ui.display()->grabWindow();
        }
    };

private Q_SLOTS:
    void theChildsWindowFillsTheSecondScreen()
    {
        Fixture f;
        QTRY_COMPARE(f.ui.display()->visibility(), QWindow::FullScreen);
        QCOMPARE(f.ui.display()->screen()->name(), QStringLiteral("TV"));
        QCOMPARE(f.ui.panel()->screen()->name(), QStringLiteral("Laptop"));
    }

    void aSessionByKeysAlone()
    {
        Fixture f;
        f.press(Qt::Key_Space);
        QVERIFY(f.reading.now().hasSession());
        f.press(Qt::Key_Space);
        QCOMPARE(f.reading.now().wordIndex, 0);
        f.press(Qt::Key_Right);
        QCOMPARE(f.reading.now().wordIndex, 1);
        f.press(Qt::Key_Left);
        QCOMPARE(f.reading.now().wordIndex, 0);
        f.press(Qt::Key_PageDown, f.ui.display());
        QCOMPARE(f.reading.now().wordIndex, 1);
        f.press(Qt::Key_PageUp, f.ui.display());
        QCOMPARE(f.reading.now().wordIndex, 0);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_Return);
        f.press(Qt::Key_Return);
        QVERIFY(f.reading.now().isCompleted());
        f.press(Qt::Key_B);
        QVERIFY(f.reading.now().curtainClosed);
        f.press(Qt::Key_B, f.ui.display());
        QVERIFY(!f.reading.now().curtainClosed);
        f.press(Qt::Key_Escape, f.ui.display());
        QTRY_VERIFY(f.ui.display()->visibility() != QWindow::FullScreen);
        f.press(Qt::Key_F11, f.ui.display());
        QTRY_COMPARE(f.ui.display()->visibility(), QWindow::FullScreen);
    }

    void typingAddsAText()
    {
        Fixture f;
        f.press(Qt::Key_Space);
        QQuickItem *entry = f.item(f.ui.panel(), "entry");
        QVERIFY(entry);
        entry->forceActiveFocus();
        for (const char key : {'b', ' ', 'b'})
            QTest::keyClick(f.ui.panel(), key);
        QVERIFY(!f.reading.now().curtainClosed);
        QCOMPARE(entry->property("text").toString(), QStringLiteral("b b"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.reading.now().current->text, QStringLiteral("b b"));
        QVERIFY(entry->property("text").toString().isEmpty());
        f.press(Qt::Key_PageDown);
        QCOMPARE(f.reading.now().wordIndex, 1);
    }

    void theButtonsDoWhatTheySay()
    {
        Fixture f;
        const auto click = [&](const char *name) {
            QQuickItem *button = f.item(f.ui.panel(), name);
            QVERIFY2(button && button->isVisible(), name);
            const QPointF centre = button->mapToScene({button->width() / 2, button->height() / 2});
            QTest::mouseClick(f.ui.panel(), Qt::LeftButton, {}, centre.toPoint());
        };
        QCOMPARE(f.item(f.ui.panel(), "next")->property("text").toString(),
                 QStringLiteral("Start reading"));
        click("next");
        QCOMPARE(f.item(f.ui.panel(), "next")->property("text").toString(),
                 QStringLiteral("Bring a text"));
        click("next");
        click("next");
        QCOMPARE(f.reading.now().wordIndex, 1);
        click("back");
        QCOMPARE(f.reading.now().wordIndex, 0);
        click("curtain");
        QVERIFY(f.reading.now().curtainClosed);
        QTRY_VERIFY(f.item(f.ui.panel(), "end")->isVisible());
        click("end");
        QVERIFY(!f.reading.now().hasSession());
    }

    void everyStateLooksDifferent_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyStateLooksDifferent()
    {
        QFETCH(bool, isDark);
        Fixture f(isDark);
        QList<QImage> pictures{f.picture()};
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму."));
        pictures += f.picture();
        f.reading.apply(AdvanceWord{1});
        pictures += f.picture();
        f.reading.apply(AdvanceWord{1});
        f.reading.apply(AdvanceWord{1});
        pictures += f.picture();
        f.reading.apply(SetCurtain{true});
        pictures += f.picture();
        for (int i = 0; i < pictures.size(); ++i) {
            for (int k = 0; k < i; ++k)
                QVERIFY2(pictures[i] != pictures[k],
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
        }
        // Behind the curtain there is nothing but paper.
        const QImage &curtain = pictures.back();
        const QRgb paper = curtain.pixel(0, 0);
        for (int y = 0; y < curtain.height(); y += 7) {
            for (int x = 0; x < curtain.width(); x += 7)
                QCOMPARE(curtain.pixel(x, y), paper);
        }
    }

    void lettersStayWhereTheyAre()
    {
        Fixture f;
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму."));
        (void)f.picture();
        QQuickItem *text = f.item(f.ui.display(), "text");
        QVERIFY(text && text->isVisible());
        const auto places = [text] {
            QList<QRectF> result;
            for (const QQuickItem *child : text->childItems()) {
                if (child->objectName() != u"highlight")
                    result += QRectF(child->position(), child->size());
            }
            return result;
        };
        const QList<QRectF> first = places();
        QVERIFY(first.size() >= 3);
        for (int i = 0; i < 3; ++i) {
            f.reading.apply(AdvanceWord{1});
            (void)f.picture();
            QCOMPARE(places(), first);
        }
    }

    void thePanelFitsASmallLaptop()
    {
        Fixture f;
        f.ui.panel()->resize(880, 600);
        f.press(Qt::Key_Space);
        f.press(Qt::Key_Space);
        QTest::qWait(50);
        for (const char *name :
             {"next", "back", "curtain", "skip", "entry", "end", "address", "clients"}) {
            const QQuickItem *item = f.item(f.ui.panel(), name);
            QVERIFY2(item && item->isVisible(), name);
            const QRectF rect = item->mapRectToScene({0, 0, item->width(), item->height()});
            QVERIFY2(QRectF(0, 0, 880, 600).contains(rect),
                     qPrintable(QDebug::toString(rect) + QLatin1String(name)));
        }
    }
};

QTEST_MAIN(WindowsTest)
#include "WindowsTest.moc"
