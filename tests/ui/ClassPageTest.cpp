// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ShownFamily.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

/// The part Class of the page Progress, by keyboard and pointer.
class ClassPageTest : public QObject
{
    Q_OBJECT

private:
    static QQuickItem *item(ShownFamily &family, const char *name)
    {
        (void)family.panel().grabWindow();
        return TestDesktop::find(family.panel(), QString::fromLatin1(name));
    }
    static void press(ShownFamily &family, const char *name)
    {
        QQuickItem *button = item(family, name);
        QVERIFY2(button && button->isVisible(), name);
        QVERIFY(QMetaObject::invokeMethod(button, "clicked"));
    }
    static void key(ShownFamily &family, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&family.panel(), key, modifiers);
        QTest::qWait(0);
    }

private Q_SLOTS:
    void aFamilyHasNoSuchPart()
    {
        ShownFamily family(Language::English); // two children
        family.ui.pages().setCurrent(PageListModel::Progress);
        QVERIFY(item(family, "tab2"));
        QVERIFY(!item(family, "tab3"));
    }

    void aChildOpensByKeyboard()
    {
        ShownFamily family(Language::English);
        family.openClass();
        QQuickItem *list = item(family, "classChildren");
        QVERIFY(list && list->isVisible());
        list->forceActiveFocus();
        key(family, Qt::Key_Home);
        key(family, Qt::Key_Down);
        key(family, Qt::Key_Return);
        QCOMPARE(family.ui.progress().name(), QStringLiteral("Ben"));
        QVERIFY(!item(family, "classChildren")->isVisible());
    }

    void aGroupIsFilledByKeyboardAndTakenBack()
    {
        ShownFamily family(Language::English);
        family.openClass();
        const auto count = [&family] { return family.ui.classes().children()->rowCount(); };
        QCOMPARE(count(), 5);
        press(family, "fillGroup");
        QQuickItem *first = item(family, "member0");
        QVERIFY(first && first->isVisible());
        first->forceActiveFocus(Qt::TabFocusReason);
        key(family, Qt::Key_Right);
        key(family, Qt::Key_Right); // Emil, who is not in it
        QVERIFY(item(family, "member2")->hasActiveFocus());
        key(family, Qt::Key_Space);
        QCOMPARE(count(), 6);
        QVERIFY(item(family, "member2")->hasActiveFocus());
        QVERIFY(item(family, "classUndo")->isVisible());
        key(family, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), 5);
        press(family, "fillGroup");
        QVERIFY(item(family, "classChildren")->isVisible());
    }

    void theGroupIsRenamedForWhichThatWasAsked()
    {
        ShownFamily family(Language::English);
        family.openClass();
        ClassModel &classes = family.ui.classes();
        const int asked = classes.group();
        QVERIFY(classes.add(QStringLiteral("other")));
        const int other = classes.group();
        classes.setGroup(asked);
        const auto rename = [&family] {
            QVERIFY(QMetaObject::invokeMethod(item(family, "groupActs"), "picked", Q_ARG(int, 0)));
            QVERIFY(item(family, "groupName")->isVisible());
        };
        rename();
        classes.setGroup(other); // by whatever way
        TestDesktop::type(family.panel(), QStringLiteral("new"));
        key(family, Qt::Key_Return);
        QCOMPARE(classes.groupNames()[asked], QStringLiteral("new"));
        QCOMPARE(classes.groupNames()[other], QStringLiteral("other"));
        // Who looks at another group has thought better of it.
        rename();
        QVERIFY(QMetaObject::invokeMethod(item(family, "classGroup"), "picked", Q_ARG(int, asked)));
        QVERIFY(!item(family, "groupName")->isVisible());
    }

    void aGroupIsMadeByTyping()
    {
        ShownFamily family(Language::English);
        family.openClass();
        press(family, "newGroup");
        TestDesktop::type(family.panel(), QStringLiteral("1a"));
        key(family, Qt::Key_Return); // it is there already
        QVERIFY(item(family, "classMessage")->isVisible());
        QVERIFY(item(family, "groupName")->isVisible());
        TestDesktop::type(family.panel(), QStringLiteral("x"));
        key(family, Qt::Key_Return);
        QCOMPARE(family.ui.classes().groupName(), QStringLiteral("1ax"));
        QVERIFY(!item(family, "groupName")->isVisible());
        QVERIFY(item(family, "groupMembers")->isVisible());
    }
};

QTEST_MAIN(ClassPageTest)
#include "ClassPageTest.moc"
