// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/NewFamily.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QScreen>

using namespace chitai;

/// The first minute of a new family in the real windows, in front of the screens of
/// two-screens.json: Laptop, then TV to its right.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable|no picture|loop")));
    }

    void aNewFamilyReadsAfterThreeAnswers()
    {
        NewFamily family;
        family.reading.family.addItem(QStringLiteral("Мама дома."));
        // The child's window shows its picture, whatever the parent does.
        QVERIFY(family.ui.display()->isVisible());
        QVERIFY(!family.ui.reading().hasSession());
        QVERIFY(!family.find(QStringLiteral("rail")));

        // Russian is above English.
        family.press(Qt::Key_Down);
        QCOMPARE(family.ui.appearance().language(), Language::Russian);
        family.press(Qt::Key_Return);
        QCOMPARE(family.ui.firstStart().step(), int(FirstStartModel::Child));

        // The name is typed at once.
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_I, Qt::Key_L, Qt::Key_A})
            family.press(key);
        QCOMPARE(family.ui.firstStart().name(), QStringLiteral("mila"));
        family.press(Qt::Key_Tab);
        QCOMPARE(family.ui.firstStart().readingIndex(), int(Language::Russian));
        family.press(Qt::Key_Left);
        QCOMPARE(family.ui.firstStart().readingIndex(), int(Language::English));
        family.press(Qt::Key_Right);
        family.press(Qt::Key_Tab);
        family.press(Qt::Key_Right);
        family.press(Qt::Key_Right);
        QCOMPARE(family.ui.firstStart().faceIndex(), 2);
        family.press(Qt::Key_Tab);
        family.press(Qt::Key_Left);
        QCOMPARE(family.ui.firstStart().colourIndex(), 5);
        family.press(Qt::Key_Return);

        QCOMPARE(family.ui.firstStart().step(), int(FirstStartModel::Screens));
        QCOMPARE(family.find(QStringLiteral("startNext"))->property("text").toString(),
                 QStringLiteral("Start reading"));
        family.press(Qt::Key_Return);

        // The first text is one press away.
        QVERIFY(!family.ui.firstStart().isOpen());
        QTRY_VERIFY(family.find(QStringLiteral("next")));
        QCOMPARE(family.find(QStringLiteral("next"))->property("text").toString(),
                 QStringLiteral("Bring a text"));
        family.press(Qt::Key_Space);
        QCOMPARE(family.reading.now().current->text, QStringLiteral("Мама дома."));
        const Profile child = family.reading.core().profiles().active();
        QCOMPARE(child.name, QStringLiteral("mila"));
        QCOMPARE(child.face, profileFaces()[2]);
    }

    void keysOfReadingRestMeanwhile()
    {
        NewFamily family;
        family.reading.family.addItem(QStringLiteral("Мама дома."));
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_B, Qt::Key_Space})
            family.press(key);
        QTest::keyClick(&family.panel(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!family.reading.now().hasSession());
        QVERIFY(!family.reading.now().curtainClosed);
        QCOMPARE(family.ui.pages().current(), PageListModel::Read);
        QTest::keyClick(&family.panel(), Qt::Key_F11);
        QCOMPARE(family.panel().visibility(), QWindow::FullScreen);
        for (int i = 0; i < 3; ++i)
            family.click(QStringLiteral("startLater"));
        QTRY_VERIFY(family.find(QStringLiteral("next")));
        family.press(Qt::Key_PageDown);
        QVERIFY(family.reading.now().hasSession());
    }

    void eachStepCanWait()
    {
        NewFamily family;
        family.click(QStringLiteral("startLater"));
        family.click(QStringLiteral("startLater"));
        // Without the child's language nobody knows what to begin with.
        QCOMPARE(family.find(QStringLiteral("startNext"))->property("text").toString(),
                 QStringLiteral("Done"));
        family.click(QStringLiteral("startBack"));
        QCOMPARE(family.ui.firstStart().step(), int(FirstStartModel::Child));
        family.click(QStringLiteral("startLater"));
        family.click(QStringLiteral("startLater"));
        QVERIFY(!family.ui.reading().hasSession());
        QTRY_VERIFY(family.find(QStringLiteral("next")));
        QCOMPARE(family.ui.pages().current(), PageListModel::Read);
    }

    void itIsMadeAloneAndLeavesNothingBehind()
    {
        NewFamily family;
        // Nobody looks at the pages yet.
        QVERIFY(!family.panel().findChild<QObject *>(QStringLiteral("mirror")));
        const QPointer<QQuickItem> page = family.find(QStringLiteral("startTitle"));
        QVERIFY(page);
        for (int i = 0; i < 3; ++i)
            family.click(QStringLiteral("startLater"));
        QTRY_VERIFY(!page);
        QVERIFY(family.find(QStringLiteral("rail")));
        QTRY_VERIFY(family.find(QStringLiteral("mirror")));
        QCOMPARE(family.ui.firstStart().screens()->count(), 0);
    }

    void aClickChoosesTheChildsScreen()
    {
        NewFamily family;
        family.click(QStringLiteral("startLater"));
        family.click(QStringLiteral("startLater"));
        QScreen *laptop = QGuiApplication::screens()[0];
        QScreen *tv = QGuiApplication::screens()[1];
        // As they stand: the TV is to the right, and larger.
        const QQuickItem *left = family.find(QStringLiteral("screen0"));
        const QQuickItem *right = family.find(QStringLiteral("screen1"));
        QVERIFY(left->x() + left->width() <= right->x());
        QVERIFY(right->width() > left->width() && right->height() > left->height());
        QCOMPARE(family.ui.display()->screen(), tv);
        family.click(QStringLiteral("screen0"));
        QTRY_COMPARE(family.ui.display()->screen(), laptop);
        QCOMPARE(family.ui.firstStart().screens()->childRow(), 0);
        family.press(Qt::Key_Right);
        QTRY_COMPARE(family.ui.display()->screen(), tv);
        QTRY_COMPARE(family.ui.display()->visibility(), QWindow::FullScreen);
        QCOMPARE(family.reading.family.settings().value(QStringLiteral("child_screen")).value(),
                 ScreenMemory::keyOf(*tv));
        QVERIFY(!family.find(QStringLiteral("screenNote")));
    }

    void aTabletIsOneClickAway()
    {
        NewFamily family;
        family.click(QStringLiteral("startLater"));
        family.click(QStringLiteral("startLater"));
        family.click(QStringLiteral("useTablet"));
        QVERIFY(!family.ui.firstStart().isOpen());
        QCOMPARE(family.ui.pages().current(), PageListModel::Devices);
    }

    void tabStaysOnThePageAndEverythingHasAName_data() { everyStep(); }

    void tabStaysOnThePageAndEverythingHasAName()
    {
        QFETCH(int, step);
        NewFamily family;
        for (int i = 0; i < step; ++i)
            family.ui.firstStart().passOver();
        family.settle();
        QSet<QQuickItem *> visited;
        bool hasNext = false;
        for (int i = 0; i < 20; ++i) {
            family.press(Qt::Key_Tab);
            QQuickItem *item = family.panel().activeFocusItem();
            QVERIFY(item && item->isVisible());
            hasNext = hasNext || item->objectName() == u"startNext";
            visited += item;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(item->objectName()));
            // Whoever goes by key sees where.
            const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
            QVERIFY2(QRectF(QPointF(), family.panel().size()).contains(place),
                     qPrintable(item->objectName()));
        }
        QVERIFY(hasNext);
        QVERIFY2(visited.size() >= 3 && visited.size() <= 7, QByteArray::number(visited.size()));
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        for (const QSize size : {QSize(1366, 768), QSize(800, 480), QSize(1920, 1080)}) {
            for (const int textSize : {0, 2})
                QTest::addRow("%dx%d, size %d", size.width(), size.height(), textSize)
                    << size << textSize;
        }
    }

    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        NewFamily family;
        family.ui.appearance().setTextSizeIndex(textSize);
        family.panel().setMinimumSize({1, 1});
        family.panel().resize(size);
        for (int step = 0; step < 3; ++step) {
            family.settle();
            for (const char *name : {"startTitle", "startBody", "startLater", "startNext"}) {
                const QQuickItem *item = family.find(QString::fromLatin1(name));
                QVERIFY2(item, name);
                const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
                QVERIFY2(QRectF(QPointF(), size).contains(place), name);
                QVERIFY2(item->height() >= 40, name);
            }
            const QQuickItem *later = family.find(QStringLiteral("startLater"));
            const QQuickItem *next = family.find(QStringLiteral("startNext"));
            QVERIFY(later->x() + later->width() <= next->x());
            family.ui.firstStart().passOver();
        }
    }

    void theKeysOfReadingRest()
    {
        NewFamily family;
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_B, Qt::Key_H, Qt::Key_Right})
            family.press(key);
        family.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!family.ui.reading().hasSession());
        QVERIFY(!family.ui.reading().isCurtainClosed());
        QCOMPARE(family.ui.pages().current(), PageListModel::Read);
        QCOMPARE(family.ui.settings().style(), DisplayStyle());
    }

    void aProgramThatIsNoLongerNewBeginsWithReading()
    {
        NewFamily family;
        for (int i = 0; i < 3; ++i)
            family.click(QStringLiteral("startLater"));
        TestReading again(family.reading.family.databaseFile());
        DesktopUi ui(again.core(), family.inhibitor, family.voice);
        ui.firstStart().start();
        QVERIFY(!ui.firstStart().isOpen());
    }

private:
    static void everyStep()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("language") << 0;
        QTest::newRow("child") << 1;
        QTest::newRow("screens") << 2;
    }
};

QTEST_MAIN(FirstStartTest)
#include "FirstStartTest.moc"
