// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QTest>

using namespace chitai;

namespace {

/// A parent on the page of the letters, with a primer of Russian of which four steps are done.
struct LettersDesktop : TestDesktop
{
    LettersDesktop()
    {
        for (const char *text : {"Мама, ау!", "Сом сам.", "Щука"})
            reading.family.addItem(QString::fromUtf8(text));
        panel().resize(1366, 768);
        openLetters();
        letters().setOrder(0);
        letters().setStep(4);
        settle();
    }

    [[nodiscard]] LettersModel &letters() { return ui.letters(); }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            (void)panel().grabWindow();
        }
    }
    [[nodiscard]] QQuickItem *ball(QChar letter)
    {
        return find(panel(), QStringLiteral("letter-") + letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&panel(), key, modifiers);
        settle();
    }
    [[nodiscard]] QPoint middle(QQuickItem *item) const
    {
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    [[nodiscard]] QString path(int count)
    {
        QString text;
        for (const LetterListModel::Row &row : letters().letters()->rows().mid(0, count))
            text += row.text;
        return text;
    }
};

} // namespace

class LettersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTapSwitchesOneLetter()
    {
        LettersDesktop desktop;
        QCOMPARE(desktop.letters().knownCount(), 4);
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, desktop.middle(desktop.ball(u'Ш')));
        QCOMPARE(desktop.letters().knownCount(), 5);
        desktop.settle();
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, desktop.middle(desktop.ball(u'Ш')));
        QCOMPARE(desktop.letters().knownCount(), 4);
    }

    /// The arrows go as the eye does, though every second row runs back.
    void thePathIsGoneByKey()
    {
        LettersDesktop desktop;
        desktop.ball(u'А')->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Right);
        QVERIFY(desktop.ball(u'У')->hasActiveFocus());
        const double x = desktop.ball(u'У')->x();
        desktop.press(Qt::Key_Down);
        auto *below = desktop.panel().activeFocusItem();
        QVERIFY(below && qAbs(below->x() - x) < 1 && below->y() > desktop.ball(u'У')->y());
        desktop.press(Qt::Key_Right);
        QVERIFY(desktop.panel().activeFocusItem()->x() > x);
        desktop.press(Qt::Key_Left);
        desktop.press(Qt::Key_Up);
        QVERIFY(desktop.ball(u'У')->hasActiveFocus());
        desktop.press(Qt::Key_Return);
        QCOMPARE(desktop.letters().knownCount(), 3);
        QVERIFY(desktop.ball(u'У')->hasActiveFocus()); // the row stays what it is
    }

    void theSliderGoesByKeyAndByMouse()
    {
        LettersDesktop desktop;
        QQuickItem *slider = TestDesktop::find(desktop.panel(), QStringLiteral("letterSlider"));
        slider->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Right);
        QCOMPARE(desktop.letters().step(), 5);
        desktop.press(Qt::Key_Left);
        desktop.press(Qt::Key_Left);
        QCOMPARE(desktop.letters().step(), 3);
        const QPointF from = slider->mapToScene({0, slider->height() / 2});
        const double y = from.y();
        QTest::mousePress(&desktop.panel(), Qt::LeftButton, {},
                          QPoint(int(from.x() + slider->width() * 0.5), int(y)));
        desktop.settle();
        QTest::mouseMove(&desktop.panel(), QPoint(int(from.x() + slider->width() * 0.6), int(y)));
        QTest::mouseMove(&desktop.panel(), QPoint(int(from.x() + slider->width() - 3), int(y)));
        desktop.settle();
        QTest::mouseRelease(&desktop.panel(), Qt::LeftButton, {},
                            QPoint(int(from.x() + slider->width() - 3), int(y)));
        desktop.settle();
        QCOMPARE(desktop.letters().step(), 33);
        const LetterChoice kept
            = desktop.reading.core()
                  .practice()
                  .letterChoice(*desktop.reading.now().reader, Language::Russian)
                  .value();
        QCOMPARE(kept.step, 33);
    }

    void theFamilysOrderIsMovedByKeyAndByMouse()
    {
        LettersDesktop desktop;
        desktop.letters().setOrder(int(desktop.letters().orders().size()));
        desktop.settle();
        QCOMPARE(desktop.path(4), QStringLiteral("АУОМ"));
        desktop.ball(u'О')->forceActiveFocus(Qt::TabFocusReason);
        desktop.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desktop.path(4), QStringLiteral("АОУМ"));
        QVERIFY(desktop.ball(u'О')->hasActiveFocus());
        const QPoint from = desktop.middle(desktop.ball(u'М'));
        const QPoint to = desktop.middle(desktop.ball(u'А'));
        QTest::mousePress(&desktop.panel(), Qt::LeftButton, {}, from);
        for (int part = 1; part <= 8; ++part) {
            QTest::mouseMove(&desktop.panel(), from + (to - from) * part / 8);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(&desktop.panel(), Qt::LeftButton, {}, to);
        desktop.settle();
        QCOMPARE(desktop.path(4), QStringLiteral("МАОУ"));
        QCOMPARE(desktop.letters().knownCount(), 4);
    }

    void wordsAreTypedAndTakenOut()
    {
        LettersDesktop desktop;
        QQuickItem *entry = TestDesktop::find(desktop.panel(), QStringLiteral("sightWordEntry"));
        entry->forceActiveFocus(Qt::TabFocusReason);
        TestDesktop::type(desktop.panel(), QStringLiteral("sun"));
        desktop.press(Qt::Key_Return);
        QCOMPARE(desktop.letters().words(), QStringList(QStringLiteral("sun")));
        QVERIFY(entry->property("text").toString().isEmpty());
        QQuickItem *ticket = TestDesktop::find(desktop.panel(), QStringLiteral("sightWord0"));
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, desktop.middle(ticket));
        QCOMPARE(desktop.letters().words(), QStringList());
    }

    void whatCanBeReadIsShownInTheLibrary()
    {
        LettersDesktop desktop;
        QQuickItem *show = TestDesktop::find(desktop.panel(), QStringLiteral("showReadable"));
        QVERIFY(show && show->isVisible());
        const int readable = desktop.letters().readable();
        QVERIFY(readable > 30);
        QMetaObject::invokeMethod(show, "clicked");
        desktop.settle();
        QCOMPARE(desktop.ui.pages().current(), PageListModel::Library);
        QVERIFY(desktop.ui.library().onlyReadable());
        LibraryListModel &entries = *desktop.ui.library().entries();
        while (entries.canFetchMore({}))
            entries.fetchMore({});
        QCOMPARE(entries.rowCount(), readable);
    }
};

QTEST_MAIN(LettersPageTest)
#include "LettersPageTest.moc"
