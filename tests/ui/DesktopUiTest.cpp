// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqml.h>

using namespace chitai;

/// Both windows as they are, with a keyboard and a mouse.
class DesktopUiTest : public QObject
{
    Q_OBJECT

public:
    /// As the program does: Qt draws at once instead of waiting for more changes.
    static void initMain() { prepareForFastTaps(); }

private Q_SLOTS:
    /// What the program sets before it starts may concern how letters are drawn, so this is looked
    /// at here, at the sizes of a TV.
    void theWordsAreOnTheScreen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << QStringLiteral("мама");
        QTest::newRow("sentence") << QStringLiteral(
            "Маленький ёж спит под тёплым деревом, и ему снится лес.");
    }

    void theWordsAreOnTheScreen()
    {
        QFETCH(QString, text);
        TestDesktop desktop;
        desktop.display().resize(1920, 1080);
        desktop.reading.apply(StartSession{});
        desktop.reading.add(text);
        desktop.reading.apply(AdvanceWord{-1});
        const auto inkShare = [&] {
            const QImage shot = desktop.display().grabWindow();
            int ink = 0;
            for (int y = 0; y < shot.height(); y += 2) {
                for (int x = 0; x < shot.width(); x += 2)
                    ink += shot.pixelColor(x, y).lightness() < 128;
            }
            return ink / (shot.width() * shot.height() / 4.0);
        };
        QVERIFY2(inkShare() > 0.005, QByteArray::number(inkShare()));
    }

    void keysReadInEitherWindow_data()
    {
        QTest::addColumn<bool>("inDisplay");
        QTest::newRow("display") << true;
        QTest::newRow("panel") << false;
    }

    void keysReadInEitherWindow()
    {
        QFETCH(bool, inDisplay);
        TestDesktop desktop;
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Раз два три четыре пять."));
        QQuickWindow &window = inDisplay ? desktop.display() : desktop.panel();
        activate(window);
        // Here no button and no field has the focus.
        window.contentItem()->forceActiveFocus();
        const QList<std::pair<Qt::Key, int>> keys{
            {Qt::Key_Space, 1},     {Qt::Key_Right, 2},     {Qt::Key_PageDown, 3},
            {Qt::Key_Return, 4},    {Qt::Key_Left, 3},      {Qt::Key_PageUp, 2},
            {Qt::Key_Backspace, 1}, {Qt::Key_Backspace, 0}, {Qt::Key_Backspace, 0}};
        for (const auto &[key, index] : keys) {
            QTest::keyClick(&window, key);
            QCOMPARE(desktop.view().wordIndex(), index);
        }
        QTest::keyClick(&window, Qt::Key_B);
        QVERIFY(desktop.view().isCurtainClosed());
        QTest::keyClick(&window, Qt::Key_B);
        QVERIFY(!desktop.view().isCurtainClosed());
    }

    void enterOnACompletedTextBringsTheNextOne()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Да."));
        desktop.reading.add(QStringLiteral("Нет."));
        activate(desktop.display());
        QTest::keyClick(&desktop.display(), Qt::Key_Return);
        QVERIFY(desktop.view().isCompleted());
        desktop.reading.family.clock.advance(std::chrono::milliseconds(700));
        QTest::keyClick(&desktop.display(), Qt::Key_Return);
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("Нет."));
    }

    void f11AndEscapeTurnTheFullScreenOnAndOff()
    {
        TestDesktop desktop;
        activate(desktop.display());
        QCOMPARE(desktop.display().visibility(), QWindow::Windowed);
        QTest::keyClick(&desktop.display(), Qt::Key_F11);
        QTRY_COMPARE(desktop.display().visibility(), QWindow::FullScreen);
        QTest::keyClick(&desktop.display(), Qt::Key_Escape);
        QTRY_COMPARE(desktop.display().visibility(), QWindow::Windowed);
    }

    void theLargeButtonSaysWhatItDoes()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("Мы."));
        QQuickItem *next = TestDesktop::find(desktop.panel(), QStringLiteral("next"));
        QStringList said;
        for (int i = 0; i < 3; ++i) {
            said += next->property("text").toString();
            click(next);
        }
        QVERIFY(desktop.view().isCompleted());
        QCOMPARE(said,
                 (QStringList{QStringLiteral("Start reading"), QStringLiteral("Bring a text"),
                              QStringLiteral("Finish the text")}));
    }

    void theMirrorIsAsLargeAsItsPlace()
    {
        TestDesktop desktop;
        const QQuickItem *mirror = TestDesktop::find(desktop.panel(), QStringLiteral("mirror"));
        const QQuickItem *below = TestDesktop::find(desktop.panel(), QStringLiteral("suggestions"));
        for (const QSize size : {QSize(1000, 700), QSize(1400, 900), QSize(1180, 720)}) {
            desktop.panel().resize(size);
            // As wide as the list below it, but for the frame around it.
            QTRY_VERIFY(mirror->width() > size.width() / 4.0
                        && mirror->width() < size.width() / 3.0);
            QTRY_VERIFY(qAbs(mirror->width() + 12 - below->width()) < 4);
            QTRY_VERIFY(qAbs(mirror->height() - mirror->width() * 9.0 / 16) < 4);
        }
    }

    void typingAddsATextAndChoosesWhatTheLibraryHas()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("Sun."), Language::English);
        desktop.reading.family.addItem(QStringLiteral("Sunny day."), Language::English);
        desktop.reading.apply(StartSession{Language::English});
        QQuickItem *entry = TestDesktop::find(desktop.panel(), QStringLiteral("entry"));
        entry->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("A b c."));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("A b c."));
        QCOMPARE(entry->property("text").toString(), QString());
        QCOMPARE(desktop.view().wordIndex(), 0);

        TestDesktop::type(desktop.panel(), QStringLiteral("su"));
        QCOMPARE(desktop.view().completions()->rowCount(), 2);
        const QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("completions"));
        QVERIFY(list->isVisible());
        QTRY_VERIFY(list->height() >= 2 * 44);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.queue(), QStringList{QStringLiteral("Sunny day.")});
        QCOMPARE(entry->property("text").toString(), QString());
    }

    void whatIsTypedGoesBeforeWhatWasChosen()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("Sunny day."), Language::English);
        desktop.reading.family.addItem(QStringLiteral("Sunny days here."), Language::English);
        desktop.reading.apply(StartSession{Language::English});
        TestDesktop::find(desktop.panel(), QStringLiteral("entry"))->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("sun"));
        QCOMPARE(desktop.view().completions()->rowCount(), 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        TestDesktop::type(desktop.panel(), QStringLiteral("ny"));
        QCOMPARE(desktop.view().completions()->rowCount(), 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("sunny"));
    }

    void aProblemThatWasPutAwayIsToldAgain()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::German}); // which has no text
        QQuickItem *problem = TestDesktop::find(desktop.panel(), QStringLiteral("problem"));
        desktop.view().takeNextStep();
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(QMetaObject::invokeMethod(problem, "dismissed"));
        QVERIFY(!problem->isVisible());
        desktop.view().takeNextStep();
        QTRY_VERIFY(problem->isVisible());
    }

    void aPastedPoemKeepsItsVerses()
    {
        if (QGuiApplication::platformName().startsWith(u"wayland"))
            QSKIP("a Wayland compositor gives its clipboard to windows with the keyboard alone");
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        QQuickItem *entry = TestDesktop::find(desktop.panel(), QStringLiteral("entry"));
        entry->forceActiveFocus();
        QTRY_VERIFY(entry->hasActiveFocus());
        const QQuickItem *lines = TestDesktop::find(desktop.panel(), QStringLiteral("addLines"));
        QVERIFY(!lines->isVisible());
        const qreal height = entry->height();
        QGuiApplication::clipboard()->setText(QStringLiteral("One two\nthree\n\nfour"));
        QTest::keySequence(&desktop.panel(), QKeySequence::Paste);
        QCOMPARE(entry->property("text").toString(), QStringLiteral("One two\nthree\n\nfour"));
        QVERIFY(lines->isVisible());
        QTRY_VERIFY(entry->height() > 2 * height);
        // Shift and Enter break a line, Enter alone takes what is there.
        QTest::keyClick(&desktop.panel(), Qt::Key_Return, Qt::ShiftModifier);
        TestDesktop::type(desktop.panel(), QStringLiteral("five"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.now().current->text,
                 QStringLiteral("One two\nthree\n\nfour\nfive"));
        QCOMPARE(entry->property("text").toString(), QString());
        QVERIFY(!lines->isVisible());
        // Or each line is a text.
        QTest::keySequence(&desktop.panel(), QKeySequence::Paste);
        QTRY_VERIFY(lines->isVisible());
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {},
                          lines->mapToScene({lines->width() / 2, lines->height() / 2}).toPoint());
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("One two"), QStringLiteral("three"),
                              QStringLiteral("four")}));
        QCOMPARE(entry->property("text").toString(), QString());
        // The field has no use for Tab.
        QTest::keyClick(&desktop.panel(), Qt::Key_Tab);
        QVERIFY(!entry->hasActiveFocus());
    }

    void aSecondPressOnTheLastWordLeavesNothing_data()
    {
        QTest::addColumn<bool>("isDisplay");
        QTest::newRow("the child's window") << true;
        QTest::newRow("the parent's window") << false;
    }

    void aSecondPressOnTheLastWordLeavesNothing()
    {
        QFETCH(bool, isDisplay);
        TestDesktop desktop;
        QQuickWindow &window = isDisplay ? desktop.display() : desktop.panel();
        activate(window);
        for (const Qt::Key key :
             {Qt::Key_Space, Qt::Key_Return, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_MediaNext}) {
            desktop.reading.apply(EndSession{});
            desktop.reading.apply(StartSession{Language::English});
            for (const char *text : {"One.", "Two."})
                desktop.reading.add(QString::fromLatin1(text), Language::English);
            QTest::keyClick(&window, key);
            QTest::keyClick(&window, Qt::Key_PageDown);
            QTest::keyClick(&window, key);
            QVERIFY2(desktop.view().isCompleted(), QByteArray::number(key));
            QCOMPARE(desktop.view().queue()->rowCount(), 1);
            desktop.reading.family.clock.advance(std::chrono::milliseconds(700));
            QTest::keyClick(&window, key);
            QTest::keyClick(&window, key);
            QCOMPARE(desktop.view().currentWord(), QStringLiteral("Two."));
            QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(desktop.view().isCompleted());
            QCOMPARE(desktop.view().queue()->rowCount(), 1);
        }
    }

    void whileTypingTheKeysWriteAndThePageKeysRead()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        QQuickItem *entry = TestDesktop::find(desktop.panel(), QStringLiteral("entry"));
        entry->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("a b"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Left);
        QTest::keyClick(&desktop.panel(), Qt::Key_Backspace);
        QCOMPARE(entry->property("text").toString(), QStringLiteral("ab"));
        QCOMPARE(desktop.view().wordIndex(), 0);
        QVERIFY(!desktop.view().isCurtainClosed());
        QTest::keyClick(&desktop.panel(), Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_PageUp);
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void anEmptyLineLeavesTheKeysToReading()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        QQuickItem *entry = TestDesktop::find(desktop.panel(), QStringLiteral("entry"));
        entry->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_Right);
        QCOMPARE(desktop.view().wordIndex(), 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Backspace);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QCOMPARE(entry->property("text").toString(), QString());
    }

    void theKeysReadOnWhateverWasClickedBefore()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three four five six."), Language::English);
        QQuickWindow &panel = desktop.panel();
        panel.resize(1180, 720);
        const auto click = [&panel](const char *name) {
            QQuickItem *item = TestDesktop::find(panel, QString::fromLatin1(name));
            QTest::mouseClick(&panel, Qt::LeftButton, {},
                              item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        };
        const auto readsOn = [&] {
            const int word = desktop.view().wordIndex();
            QTest::keyClick(&panel, Qt::Key_Space);
            return desktop.view().wordIndex() == word + 1;
        };
        // Pages were looked at: the search has taken the keyboard, a switch was clicked.
        click("page1");
        QTRY_VERIFY(TestDesktop::find(panel, QStringLiteral("search"))->hasActiveFocus());
        click("page0");
        QTRY_VERIFY(!TestDesktop::find(panel, QStringLiteral("search"))->hasActiveFocus());
        QVERIFY(readsOn());
        click("page5");
        QTRY_VERIFY(TestDesktop::find(panel, QStringLiteral("childName")));
        TestDesktop::find(panel, QStringLiteral("childName"))->forceActiveFocus();
        QTest::keyClick(&panel, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(!TestDesktop::find(panel, QStringLiteral("childName"))->hasActiveFocus());
        QVERIFY(readsOn());
        click("back");
        QVERIFY(readsOn());
        // The button is no longer there.
        click("end");
        QVERIFY(!desktop.view().hasSession());
        QTest::keyClick(&panel, Qt::Key_Space);
        QVERIFY(desktop.view().hasSession());
    }

    void whoComesToAButtonByKeyMeansIt()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        TestDesktop::find(desktop.panel(), QStringLiteral("curtain"))
            ->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 0);
        QVERIFY(desktop.view().isCurtainClosed());
    }

    void tellsWhereTabletsFindThePagesAndWhoIsThere()
    {
        TestDesktop desktop;
        desktop.ui.network().setAddresses({QStringLiteral("http://192.168.1.20:8000")}, true);
        desktop.ui.network().clients()->setRows({{QStringLiteral("192.168.1.7"), true}});
        desktop.panel().resize(1180, 720);
        QCoreApplication::processEvents();
        // Who is there is told beside what the child sees; it leads to the page with the address.
        QQuickItem *connected = TestDesktop::find(desktop.panel(), QStringLiteral("pair"));
        QVERIFY(connected->property("text").toString().contains(u'1'));
        (void)desktop.panel().grabWindow();
        click(connected);
        (void)desktop.panel().grabWindow();
        QCOMPARE(TestDesktop::find(desktop.panel(), QStringLiteral("address"))->property("text"),
                 QVariant(QStringLiteral("http://192.168.1.20:8000")));
        QVERIFY(TestDesktop::find(desktop.panel(), QStringLiteral("clients"))
                    ->property("text")
                    .toString()
                    .contains(u'1'));
    }

    /// A tap must not make a single item anew in the child's window.
    void aTapReusesEveryItemOfTheDisplay()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Раз два три четыре пять."));
        QQuickItem *text = TestDesktop::find(desktop.display(), QStringLiteral("text"));
        const QList<QQuickItem *> before = text->childItems();
        desktop.view().takeNextStep();
        QCOMPARE(text->childItems(), before);
    }

    void theChildsWindowCanBeOpenedAgain()
    {
        TestDesktop desktop;
        QQuickItem *open = TestDesktop::find(desktop.panel(), QStringLiteral("openDisplay"));
        QVERIFY(!open->isVisible());
        const QPoint place = desktop.display().position();
        desktop.display().close();
        desktop.display().setGeometry(0, 0, 300, 200);
        QTRY_VERIFY(open->isVisible());
        // The layout makes room for it in the next frame.
        (void)desktop.panel().grabWindow();
        click(open);
        QVERIFY(desktop.display().isVisible());
        QCOMPARE(desktop.display().position(), place);
    }

    void closingThePanelEndsTheProgram()
    {
        TestDesktop desktop;
        QSignalSpy quits(qApp, &QCoreApplication::aboutToQuit);
        QTimer::singleShot(0, &desktop.panel(), [&] { desktop.panel().close(); });
        QTimer::singleShot(10'000, &desktop.panel(), [] { QCoreApplication::exit(1); });
        QCOMPARE(QCoreApplication::exec(), 0);
        QCOMPARE(quits.size(), 1);
    }

private:
    static void activate(QQuickWindow &window)
    {
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    static void click(QQuickItem *item)
    {
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(item->window(), Qt::LeftButton, {}, middle.toPoint());
    }
};

QTEST_MAIN(DesktopUiTest)
#include "DesktopUiTest.moc"
