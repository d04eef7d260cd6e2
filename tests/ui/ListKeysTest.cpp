// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QRegularExpression>

using namespace chitai;

namespace {

/// A family with a session of its own history, texts that wait and texts to choose from.
struct ListDesktop : TestDesktop
{
    ListDesktop()
    {
        for (const char *text : {"old one", "old two"}) {
            reading.apply(StartSession{Language::English});
            reading.add(QString::fromLatin1(text), Language::English);
            reading.add(QStringLiteral("more"), Language::English);
            reading.apply(EndSession{});
        }
        for (const char *text : {"apple", "bread", "cherry", "date", "egg", "fig"})
            reading.family.addItem(QString::fromLatin1(text), Language::English);
        reading.apply(StartSession{Language::English});
        for (const char *text : {"One two three.", "second", "third", "fourth"})
            reading.add(QString::fromLatin1(text), Language::English);
        panel().resize(1180, 720); // both lists of the page for reading are in sight
        QCoreApplication::processEvents();
        (void)panel().grabWindow();
    }

    /// The list of this name, or the one inside what has the name.
    QQuickItem *list(const char *name)
    {
        QQuickItem *item = find(panel(), QString::fromLatin1(name));
        if (item->inherits("QQuickListView"))
            return item;
        return item->findChild<QQuickItem *>(QStringLiteral("list"));
    }
    static QQuickItem *current(QQuickItem *list)
    {
        return list->property("currentItem").value<QQuickItem *>();
    }
    static int count(QQuickItem *list) { return list->property("count").toInt(); }
    /// Whether the list has the keyboard, and shows where.
    static bool showsKeyboard(QQuickItem *list)
    {
        const QQuickItem *row = current(list);
        return list->hasActiveFocus() && row && row->property("isCurrent").toBool();
    }
    void press(Qt::Key key) { QTest::keyClick(&panel(), key); }
    void open(int page)
    {
        if (page == 4)
            return openEvenings();
        QTest::keyClick(&panel(), Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        (void)panel().grabWindow();
    }
    static QPoint middleOf(const QQuickItem *item)
    {
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    void doubleClick(const QQuickItem *item)
    {
        QTest::mouseDClick(&panel(), Qt::LeftButton, {}, middleOf(item));
        (void)panel().grabWindow();
    }
    /// The button at the end of a row.
    static QQuickItem *cross(QQuickItem *row)
    {
        const QList<QQuickItem *> children = row->childItems();
        const auto found = std::find_if(children.cbegin(), children.cend(), [](QQuickItem *child) {
            return child->property("drawing").isValid() && child->isVisible();
        });
        return found == children.cend() ? nullptr : *found;
    }
};

} // namespace

/// Lists by keyboard alone, and what a double click does to rows that move.
class ListKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable")));
    }

    void anArrowKeepsTheKeyboardInSight_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("queue") << 1 << QByteArray("queue");
        QTest::newRow("suggestions") << 1 << QByteArray("suggestions");
        QTest::newRow("sessions") << 4 << QByteArray("sessions");
        QTest::newRow("texts of a session") << 4 << QByteArray("sessionItems");
        QTest::newRow("own syllables") << 6 << QByteArray("ownSyllables");
        QTest::newRow("devices") << 5 << QByteArray("devices");
    }

    void anArrowKeepsTheKeyboardInSight()
    {
        QFETCH(int, page);
        QFETCH(QByteArray, name);
        ListDesktop desktop;
        correct(desktop);
        for (const char *device : {"tablet", "phone"})
            QVERIFY(desktop.devices.add(QString::fromLatin1(device)).has_value());
        desktop.open(page);
        QQuickItem *list = desktop.list(name);
        QVERIFY(ListDesktop::count(list) >= 2);
        list->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(ListDesktop::showsKeyboard(list));
        desktop.press(Qt::Key_Down);
        QCOMPARE(list->property("currentIndex").toInt(), 1);
        QVERIFY(ListDesktop::showsKeyboard(list));
        desktop.press(Qt::Key_Home);
        QCOMPARE(list->property("currentIndex").toInt(), 0);
        desktop.press(Qt::Key_Escape);
        QVERIFY(!list->hasActiveFocus());
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void aSuggestionIsChosenByKeys()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("suggestions");
        list->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Down);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            const QString text = ListDesktop::current(list)->property("text").toString();
            desktop.press(key);
            QCOMPARE(desktop.reading.queue().last(), text);
            (void)desktop.panel().grabWindow();
            QVERIFY(ListDesktop::showsKeyboard(list));
        }
        QCOMPARE(desktop.view().wordIndex(), 0);
        desktop.press(Qt::Key_Escape);
        desktop.press(Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
    }

    void theQueueIsEmptiedByKeys()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("queue");
        list->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Down);
        desktop.press(Qt::Key_Delete);
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("second"), QStringLiteral("fourth")}));
        (void)desktop.panel().grabWindow();
        QVERIFY(ListDesktop::showsKeyboard(list));
        for (int i = 0; i < 2; ++i) {
            desktop.press(Qt::Key_Delete);
            (void)desktop.panel().grabWindow(); // the list is laid out anew with each frame
        }
        QCOMPARE(desktop.reading.queue(), QStringList());
        // Nothing is left that could have it.
        QTRY_VERIFY(!list->hasActiveFocus());
        desktop.press(Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
    }

    void theQueueIsPutInOrderByKeys()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("queue");
        list->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("third"), QStringLiteral("second"),
                              QStringLiteral("fourth")}));
        (void)desktop.panel().grabWindow();
        // The keyboard goes with it, and at the end it stays where it is.
        QVERIFY(ListDesktop::showsKeyboard(list));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&desktop.panel(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desktop.reading.queue().last(), QStringLiteral("second"));
        QCOMPARE(ListDesktop::current(list)->property("text").toString(), QStringLiteral("second"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&desktop.panel(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desktop.reading.queue().last(), QStringLiteral("second"));
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void theQueueIsPutInOrderByItsHandles()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("queue");
        const QQuickItem *row = ListDesktop::current(list);
        const QPoint handle = row->mapToScene({18, row->height() / 2}).toPoint();
        QQuickWindow *panel = &desktop.panel();
        QTest::mousePress(panel, Qt::LeftButton, {}, handle);
        for (const double share : {0.5, 1.0, 1.3})
            QTest::mouseMove(panel, handle + QPoint(0, int(share * (row->height() + 8))));
        QTest::mouseRelease(panel, Qt::LeftButton, {},
                            handle + QPoint(0, int(1.3 * (row->height() + 8))));
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("third"), QStringLiteral("second"),
                              QStringLiteral("fourth")}));
        // A press alone moves nothing.
        QTest::mouseClick(panel, Qt::LeftButton, {}, handle);
        QCOMPARE(desktop.reading.queue().first(), QStringLiteral("third"));
    }

    void whatIsAskedTwiceIsAnsweredByKeys()
    {
        ListDesktop desktop;
        desktop.openEvenings();
        QQuickItem *sessions = desktop.list("sessions");
        sessions->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Down);
        const QString id = desktop.ui.history().sessionId();
        desktop.press(Qt::Key_Delete);
        desktop.press(Qt::Key_Escape);
        QCOMPARE(desktop.ui.history().sessionId(), id);
        QVERIFY(ListDesktop::showsKeyboard(sessions));
        QQuickItem *items = desktop.list("sessionItems");
        const int texts = ListDesktop::count(items);
        items->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Delete);
        desktop.press(Qt::Key_Return); // Keep has the keyboard
        QCOMPARE(ListDesktop::count(items), texts);
        QVERIFY(ListDesktop::showsKeyboard(items));
    }

    void aDeviceIsRenamedAndTakenOutByKeys()
    {
        ListDesktop desktop;
        QVERIFY(desktop.devices.add(QStringLiteral("tablet")).has_value());
        desktop.open(5);
        QQuickItem *list = desktop.list("devices");
        list->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Return);
        TestDesktop::type(desktop.panel(), QStringLiteral("phone"));
        desktop.press(Qt::Key_Return);
        QCOMPARE(desktop.devices.all().constFirst().name, QStringLiteral("phone"));
        // The name was handed in: a clicker hides the text.
        desktop.press(Qt::Key_B);
        QVERIFY(desktop.view().isCurtainClosed());
        QCOMPARE(desktop.devices.all().constFirst().name, QStringLiteral("phone"));
        list->forceActiveFocus(Qt::TabFocusReason);
        ListDesktop::current(list)->forceActiveFocus();
        desktop.press(Qt::Key_Delete);
        desktop.press(Qt::Key_Escape);
        QVERIFY(ListDesktop::showsKeyboard(list));
        desktop.press(Qt::Key_Delete);
        QTest::keyClick(&desktop.panel(), Qt::Key_Tab, Qt::ShiftModifier);
        desktop.press(Qt::Key_Return);
        QVERIFY(desktop.devices.all().isEmpty());
    }

    void aDoubleClickBringsOneText()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("suggestions");
        const qsizetype before = desktop.reading.queue().size();
        desktop.doubleClick(ListDesktop::current(list));
        QCOMPARE(desktop.reading.queue().size(), before + 1);
        // The next click is one again.
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {},
                          ListDesktop::middleOf(ListDesktop::current(list)));
        QCOMPARE(desktop.reading.queue().size(), before + 2);
    }

    void aDoubleClickTakesOneTextOut()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("queue");
        desktop.doubleClick(ListDesktop::cross(ListDesktop::current(list)));
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("third"), QStringLiteral("fourth")}));
    }

    void aDoubleClickInTheLibraryAddsOnce()
    {
        ListDesktop desktop;
        desktop.open(2);
        const qsizetype before = desktop.reading.queue().size();
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("addToSession")));
        QCOMPARE(desktop.reading.queue().size(), before + 1);
    }

    void aDoubleClickRemovesOneCorrection()
    {
        ListDesktop desktop;
        correct(desktop);
        desktop.open(6);
        QQuickItem *list = desktop.list("ownSyllables");
        QCOMPARE(ListDesktop::count(list), 3);
        list->forceActiveFocus(Qt::TabFocusReason); // scrolls to it
        (void)desktop.panel().grabWindow();
        desktop.doubleClick(ListDesktop::cross(ListDesktop::current(list)));
        QTRY_COMPARE(ListDesktop::count(list), 2);
    }

    void aDoubleClickDeletesNoSession()
    {
        ListDesktop desktop;
        desktop.openEvenings();
        const int before = ListDesktop::count(desktop.list("sessions"));
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("removeSession")));
        QCOMPARE(ListDesktop::count(desktop.list("sessions")), before);
    }

    void aDoubleClickSkipsNoTextUnseen()
    {
        ListDesktop desktop;
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("skip")));
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("third"), QStringLiteral("fourth")}));
    }

    void aDoubleClickTakesOneThingBack()
    {
        ListDesktop desktop;
        QQuickItem *list = desktop.list("queue");
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {},
                              ListDesktop::middleOf(ListDesktop::cross(ListDesktop::current(list))),
                              i * 2000);
            (void)desktop.panel().grabWindow();
        }
        QCOMPARE(desktop.reading.queue(), (QStringList{QStringLiteral("fourth")}));
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("readingUndoOffer")));
        QCOMPARE(desktop.reading.queue(),
                 (QStringList{QStringLiteral("third"), QStringLiteral("fourth")}));
    }

    void aDoubleClickHidesAndMarksOnce()
    {
        ListDesktop desktop;
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("curtain")));
        QVERIFY(desktop.view().isCurtainClosed());
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("stumbled")));
        QVERIFY(desktop.view().isStumbled());
    }

    void aTextThatIsPutElsewhereStaysInSight()
    {
        ListDesktop desktop;
        for (const char *text : {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
            desktop.reading.add(QString::fromLatin1(text), Language::English);
        desktop.panel().resize(1180, 600);
        QCoreApplication::processEvents();
        QQuickItem *list = desktop.list("queue");
        list->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_End);
        const qsizetype last = desktop.reading.queue().size() - 1;
        for (qsizetype i = 0; i < last; ++i) {
            QTest::keyClick(&desktop.panel(), Qt::Key_Up, Qt::AltModifier);
            QTest::qWait(30); // as a held key repeats, while the rows still move
        }
        QCOMPARE(desktop.reading.queue().first(), QStringLiteral("i"));
        const auto isInSight = [list] {
            const QQuickItem *row = ListDesktop::current(list);
            const qreal top = row ? row->mapToItem(list, QPointF()).y() : -1;
            return top >= -0.5 && top + row->height() <= list->height() + 0.5;
        };
        QTRY_VERIFY(isInSight());
        for (qsizetype i = 0; i < last; ++i)
            QTest::keyClick(&desktop.panel(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desktop.reading.queue().last(), QStringLiteral("i"));
        QTRY_VERIFY(isInSight());
    }

    void quickClicksOnAButtonAllCount()
    {
        ListDesktop desktop;
        desktop.doubleClick(TestDesktop::find(desktop.panel(), QStringLiteral("next")));
        QCOMPARE(desktop.view().wordIndex(), 2);
    }

private:
    static void correct(ListDesktop &desktop)
    {
        for (const char *word : {"apple", "bubble", "cattle"}) {
            const QString letters = QString::fromLatin1(word);
            desktop.reading.apply(
                CorrectSyllables{Language::English, letters, {letters.left(1), letters.mid(1)}});
        }
    }
};

QTEST_MAIN(ListKeysTest)
#include "ListKeysTest.moc"
