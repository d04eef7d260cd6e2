// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QRegularExpression>

using namespace chitai;

namespace {

/// A family with a text on screen, its parent before the page Read.
struct KeyDesktop : TestDesktop
{
    KeyDesktop()
    {
        reading.apply(StartSession{Language::English});
        reading.add(QStringLiteral("One two three four five six seven."), Language::English);
    }

    QQuickItem *item(const char *name) { return find(panel(), QString::fromLatin1(name)); }
    QString textIn(const char *name) { return item(name)->property("text").toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&panel(), key, modifiers);
    }
    void write(const char *text) { type(panel(), QString::fromLatin1(text)); }
    /// Milliseconds after another press.
    void pressAt(quint64 time, Qt::Key key, const QString &text, bool isRepeated = false)
    {
        QKeyEvent event(QEvent::KeyPress, key, {}, text, isRepeated);
        event.setTimestamp(time);
        QCoreApplication::sendEvent(&panel(), &event);
    }
    void open(int page)
    {
        press(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        (void)panel().grabWindow();
    }
    void click(const char *name)
    {
        const QQuickItem *target = item(name);
        QTest::mouseClick(
            &panel(), Qt::LeftButton, {},
            target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }
    bool isHidden() { return view().isCurtainClosed(); }
};

} // namespace

/// Who gets a key: the reading, or the item that has the keyboard.
class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable")));
    }

    void theNextTextIsTypedWithoutAClick_data()
    {
        QTest::addColumn<QString>("text");
        // Beginning with letters that are keys of the reading too.
        for (const char *text : {"ball", "house", "van", "tree", "pea", "b", "b a"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void theNextTextIsTypedWithoutAClick()
    {
        QFETCH(QString, text);
        KeyDesktop desktop;
        const auto support = desktop.view().style().support;
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Return);
        TestDesktop::type(desktop.panel(), text);
        if (text != u"b")
            QCOMPARE(desktop.textIn("entry"), text);
        desktop.press(Qt::Key_Return);
        QCOMPARE(desktop.reading.queue(), (QStringList{QStringLiteral("cat"), text}));
        QVERIFY(!desktop.isHidden());
        QCOMPARE(desktop.view().style().support, support);
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void aLetterAloneIsAKeyOfTheReading()
    {
        KeyDesktop desktop;
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Return);
        desktop.pressAt(10'000, Qt::Key_B, QStringLiteral("b"));
        QVERIFY(desktop.isHidden());
        desktop.pressAt(12'000, Qt::Key_H, QStringLiteral("h"));
        desktop.pressAt(14'000, Qt::Key_V, QStringLiteral("v"));
        QVERIFY(desktop.isHidden());
        QCOMPARE(desktop.view().style().support, DisplayStyle::Support::Light);
        QCOMPARE(desktop.voice.said.size(), 1);
        QCOMPARE(desktop.textIn("entry"), QString());
        // A word is begun by any other letter,
        desktop.pressAt(16'000, Qt::Key_P, QStringLiteral("p"));
        desktop.pressAt(18'000, Qt::Key_B, QStringLiteral("b"));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("pb"));
    }

    void aMarkByKeyGoesWhereAWordIsTyped()
    {
        KeyDesktop desktop;
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Return);
        desktop.pressAt(10'000, Qt::Key_X, QStringLiteral("x"));
        QCOMPARE(desktop.view().marks().size(), 1);
        QCOMPARE(desktop.textIn("entry"), QString());
        desktop.pressAt(12'000, Qt::Key_X, QStringLiteral("x"));
        QVERIFY(desktop.view().marks().isEmpty());
        desktop.pressAt(14'000, Qt::Key_X, QStringLiteral("x"));
        desktop.pressAt(14'200, Qt::Key_Y, QStringLiteral("y"));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("xy"));
        QVERIFY(desktop.view().marks().isEmpty());
    }

    void whoClicksIntoTheLineWritesThere()
    {
        KeyDesktop desktop;
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Return);
        desktop.click("entry");
        desktop.pressAt(10'000, Qt::Key_B, QStringLiteral("b"));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("b"));
        QVERIFY(!desktop.isHidden());
        // A clicker in between; what is typed goes on behind it.
        desktop.press(Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.press(Qt::Key_Period);
        QVERIFY(desktop.isHidden());
        desktop.write("an");
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("ban"));
    }

    void aFieldThatSomebodyHasComeToTakesEveryKey_data()
    {
        QTest::addColumn<bool>("isByTab");
        QTest::newRow("by a click") << false;
        QTest::newRow("by Tab") << true;
    }

    void aFieldThatSomebodyHasComeToTakesEveryKey()
    {
        QFETCH(bool, isByTab);
        KeyDesktop desktop;
        if (isByTab) {
            for (int i = 0; i < 60 && !desktop.item("entry")->hasActiveFocus(); ++i)
                desktop.press(Qt::Key_Tab);
        } else {
            desktop.click("entry");
        }
        desktop.pressAt(10'000, Qt::Key_Period, QStringLiteral("."));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("."));
        desktop.pressAt(11'000, Qt::Key_Backspace, QString());
        desktop.pressAt(12'000, Qt::Key_B, QStringLiteral("b"));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("b"));
        QVERIFY(!desktop.isHidden());
        // Handed in, it rests.
        desktop.press(Qt::Key_Return);
        desktop.press(Qt::Key_Period);
        QVERIFY(desktop.isHidden());
    }

    void aWordMayBeBegunSlowly()
    {
        KeyDesktop desktop;
        const auto support = desktop.view().style().support;
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Return);
        desktop.pressAt(10'000, Qt::Key_H, QStringLiteral("h"));
        desktop.pressAt(11'400, Qt::Key_A, QStringLiteral("a"));
        QCOMPARE(desktop.textIn("entry"), QStringLiteral("ha"));
        QCOMPARE(desktop.view().style().support, support);
    }

    void aClickerHidesTheTextFromEveryField_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("isHandedIn"); // something was typed and Enter pressed
        for (const bool isHandedIn : {false, true}) {
            const char *when = isHandedIn ? "%s, handed in" : "%s, empty";
            for (const auto &[page, field] :
                 {std::pair(1, "entry"), std::pair(2, "search"), std::pair(2, "pictureAddress"),
                  std::pair(6, "childName")}) {
                if (isHandedIn || page != 6)
                    QTest::addRow(when, field) << page << QByteArray(field) << isHandedIn;
            }
        }
    }

    void aClickerHidesTheTextFromEveryField()
    {
        QFETCH(int, page);
        QFETCH(QByteArray, field);
        QFETCH(bool, isHandedIn);
        KeyDesktop desktop;
        desktop.open(page);
        if (field == "pictureAddress")
            QVERIFY(QMetaObject::invokeMethod(desktop.item("allPicturesButton"), "clicked"));
        desktop.item(field)->forceActiveFocus();
        if (isHandedIn) {
            desktop.write("cat");
            desktop.press(Qt::Key_Return);
        }
        const QString before = desktop.textIn(field);
        desktop.press(Qt::Key_Period);
        QVERIFY(desktop.isHidden());
        desktop.press(Qt::Key_Period);
        QVERIFY(!desktop.isHidden());
        if (isHandedIn) {
            desktop.press(Qt::Key_B);
            QVERIFY(desktop.isHidden());
            desktop.press(Qt::Key_B);
            QVERIFY(!desktop.isHidden());
        }
        desktop.press(Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.view().wordIndex(), 0);
        QCOMPARE(desktop.textIn(field), before);
    }

    void whoBeginsASearchAnewWritesThere_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("cleared by Escape") << 0;
        QTest::newRow("Ctrl+F after Enter") << 1;
        QTest::newRow("Ctrl+F in the empty field") << 2;
    }

    void whoBeginsASearchAnewWritesThere()
    {
        QFETCH(int, way);
        KeyDesktop desktop;
        desktop.open(2);
        desktop.press(Qt::Key_F, Qt::ControlModifier);
        if (way < 2)
            desktop.write("zzz");
        desktop.press(way == 0 ? Qt::Key_Escape : Qt::Key_Return);
        if (way > 0)
            desktop.press(Qt::Key_F, Qt::ControlModifier);
        desktop.pressAt(10'000, Qt::Key_B, QStringLiteral("b"));
        QCOMPARE(desktop.textIn("search"), QStringLiteral("b"));
        QVERIFY(!desktop.isHidden());
    }

    void aReleaseReachesWhoeverGotThePress()
    {
        KeyDesktop desktop;
        // Another window has got the release: no Space is down any more.
        desktop.pressAt(10'000, Qt::Key_Space, QStringLiteral(" "));
        QCOMPARE(desktop.view().wordIndex(), 1);
        QQuickItem *entry = desktop.item("entry");
        entry->forceActiveFocus();
        desktop.write("a");
        struct Releases : QObject
        {
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::KeyRelease ? 1 : 0;
                return false;
            }
        } releases;
        entry->installEventFilter(&releases);
        desktop.press(Qt::Key_Space);
        QCOMPARE(releases.count, 1);
    }

    void undoIsTheFieldsWhileItHasChanges()
    {
        KeyDesktop desktop;
        desktop.reading.apply(AdvanceWord{1});
        desktop.item("entry")->forceActiveFocus();
        desktop.write("cat");
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.textIn("entry"), QString());
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.write("cow");
        desktop.press(Qt::Key_Return);
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.textIn("entry"), QString());
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void undoOnAPageIsFirstThePagesOwn()
    {
        KeyDesktop desktop;
        desktop.reading.apply(AdvanceWord{1});
        const QUuid id = desktop.reading.family.addItem(QStringLiteral("zoo"), Language::English);
        desktop.open(2);
        desktop.ui.library().removeItem(id.toString());
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desktop.reading.libraryService().item(id).has_value());
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void aHeldKeyIsOnePress_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << QByteArray() << int(Qt::Key_Space) << 1;
        QTest::newRow("the large button") << QByteArray("next") << int(Qt::Key_Space) << 1;
        QTest::newRow("enter on it") << QByteArray("next") << int(Qt::Key_Return) << 1;
        QTest::newRow("another button") << QByteArray("curtain") << int(Qt::Key_Space) << 0;
        QTest::newRow("the word") << QByteArray("splitWord") << int(Qt::Key_Right) << 1;
    }

    void aHeldKeyIsOnePress()
    {
        QFETCH(QByteArray, focus);
        QFETCH(int, key);
        QFETCH(int, steps);
        KeyDesktop desktop;
        if (!focus.isEmpty())
            desktop.item(focus)->forceActiveFocus(Qt::TabFocusReason);
        hold(desktop, Qt::Key(key));
        QCOMPARE(desktop.view().wordIndex(), steps);
        QCOMPARE(desktop.isHidden(), focus == "curtain");
    }

    void aHeldKeyIsOnePressAlsoWhereQtSeesSeveral_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a button") << QByteArray("next");
    }

    /// On a busy machine Qt does not see that a release and a press of X11 belong together.
    void aHeldKeyIsOnePressAlsoWhereQtSeesSeveral()
    {
        QFETCH(QByteArray, focus);
        KeyDesktop desktop;
        if (!focus.isEmpty())
            desktop.item(focus)->forceActiveFocus(Qt::TabFocusReason);
        const auto send = [&](QEvent::Type type, quint64 time) {
            QKeyEvent event(type, Qt::Key_Space, {}, 65, 0x20, 0, QStringLiteral(" "));
            event.setTimestamp(time);
            QCoreApplication::sendEvent(&desktop.panel(), &event);
        };
        send(QEvent::KeyPress, 1000);
        for (quint64 time = 1600; time < 1800; time += 40) {
            send(QEvent::KeyRelease, time);
            send(QEvent::KeyPress, time);
        }
        send(QEvent::KeyRelease, 1800);
        QCOMPARE(desktop.view().wordIndex(), 1);
        send(QEvent::KeyPress, 1900);
        send(QEvent::KeyRelease, 1950);
        QCOMPARE(desktop.view().wordIndex(), 2);
    }

    void editingAndMovingRepeat()
    {
        KeyDesktop desktop;
        for (const char *text : {"a a", "b b", "c c", "d d", "e e", "f f"})
            desktop.reading.family.addItem(QString::fromLatin1(text), Language::English);
        desktop.item("entry")->forceActiveFocus();
        desktop.write("dogs");
        hold(desktop, Qt::Key_Backspace);
        QCOMPARE(desktop.textIn("entry"), QString());
        // The last of its presses found an empty line, and it was no new press.
        QCOMPARE(desktop.view().wordIndex(), 0);
        desktop.open(2);
        desktop.press(Qt::Key_Down);
        hold(desktop, Qt::Key_Down);
        QVERIFY(desktop.item("libraryList")->property("currentIndex").toInt() > 3);
    }

    void aMaximisedWindowIsMaximisedAfterTheFullScreenToo()
    {
        TestDesktop desktop;
        desktop.panel().showMaximized();
        QTRY_COMPARE(desktop.panel().visibility(), QWindow::Maximized);
        for (const int key : {Qt::Key_F11, Qt::Key_Escape}) {
            QTest::keyClick(&desktop.panel(), Qt::Key_F11);
            QTRY_COMPARE(desktop.panel().visibility(), QWindow::FullScreen);
            QTest::keyClick(&desktop.panel(), Qt::Key(key));
            QTRY_COMPARE(desktop.panel().visibility(), QWindow::Maximized);
        }
    }

    void escapeLeavesTheFullScreenUnlessItLeavesSomethingElse()
    {
        KeyDesktop desktop;
        desktop.press(Qt::Key_F5);
        QTRY_COMPARE(desktop.panel().visibility(), QWindow::FullScreen);
        desktop.item("entry")->forceActiveFocus();
        desktop.press(Qt::Key_Escape);
        QVERIFY(!desktop.item("entry")->hasActiveFocus());
        QCOMPARE(desktop.panel().visibility(), QWindow::FullScreen);
        desktop.press(Qt::Key_Escape);
        QTRY_COMPARE(desktop.panel().visibility(), QWindow::Windowed);
    }

    void theSyllablesOfAWordKeepTheirKeysAndAClickerReadsOn()
    {
        KeyDesktop desktop;
        desktop.ui.syllableEditor().openShown(5);
        QTRY_VERIFY(desktop.ui.syllableEditor().isOpen());
        QTRY_VERIFY(
            desktop.item("gap1")
            && desktop.panel().activeFocusItem()->objectName().startsWith(QStringLiteral("gap")));
        desktop.press(Qt::Key_Right);
        QCOMPARE(desktop.view().wordIndex(), 0);
        desktop.press(Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.press(Qt::Key_Period);
        QVERIFY(desktop.isHidden());
    }

    void besideAStoryOneReadsOn()
    {
        KeyDesktop desktop;
        desktop.open(int(PageListModel::Story) + 1);
        desktop.press(Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
        desktop.open(int(PageListModel::Library) + 1);
        desktop.press(Qt::Key_Escape); // out of the search
        desktop.press(Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
    }

    void whoIsAskedForAMinuteBeginsItByTheKey()
    {
        KeyDesktop desktop;
        desktop.reading.apply(OfferFreeMinute{true});
        desktop.ui.freeMinute().prepare();
        (void)desktop.panel().grabWindow();
        QVERIFY(desktop.item("minuteStart"));
        desktop.press(Qt::Key_Space);
        QVERIFY(desktop.reading.now().isReadFreely());
        QCOMPARE(desktop.reading.now().wordIndex, 0); // and no step was taken
    }

    void thePageThatIsOpenClosesTheReviewWhenItIsChosenAgain()
    {
        KeyDesktop desktop;
        desktop.reading.apply(AdvanceWord{7});
        desktop.reading.apply(EndSession{});
        (void)desktop.panel().grabWindow();
        QVERIFY(desktop.ui.review().isOpen());
        desktop.open(int(PageListModel::Read) + 1);
        QVERIFY(!desktop.ui.review().isOpen());
    }

    void escapeClosesTheHandbook()
    {
        KeyDesktop desktop;
        desktop.press(Qt::Key_F1);
        (void)desktop.panel().grabWindow();
        QCOMPARE(desktop.ui.pages().current(), PageListModel::Handbook);
        desktop.press(Qt::Key_Escape); // out of the search
        desktop.press(Qt::Key_Escape);
        QCOMPARE(desktop.ui.pages().current(), PageListModel::Read);
    }

private:
    /// As X11 tells of a key that is held: a release before each press.
    static void hold(KeyDesktop &desktop, Qt::Key key)
    {
        const QString text = key == Qt::Key_Space ? QStringLiteral(" ") : QString();
        const auto send = [&](QEvent::Type type, bool isRepeated) {
            QKeyEvent event(type, key, {}, text, isRepeated);
            QCoreApplication::sendEvent(&desktop.panel(), &event);
        };
        send(QEvent::KeyPress, false);
        for (int i = 0; i < 5; ++i) {
            send(QEvent::KeyRelease, true);
            send(QEvent::KeyPress, true);
        }
        send(QEvent::KeyRelease, false);
    }
};

QTEST_MAIN(WindowKeysTest)
#include "WindowKeysTest.moc"
