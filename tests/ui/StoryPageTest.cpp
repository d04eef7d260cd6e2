// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// The page of stories in the real windows, by mouse and keyboard.
class StoryPageTest : public QObject
{
    Q_OBJECT

private:
    /// The one that is seen.
    static QQuickItem *visible(TestDesktop &desktop, const QString &name)
    {
        (void)desktop.panel().grabWindow(); // lays it out
        return visibleIn(desktop.panel().contentItem(), name);
    }
    static QQuickItem *visibleIn(QQuickItem *item, const QString &name)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = visibleIn(child, name))
                return found;
        }
        return nullptr;
    }
    static void click(TestDesktop &desktop, const QString &name)
    {
        QQuickItem *item = visible(desktop, name);
        if (!item)
            qFatal("nobody sees %s", qPrintable(name));
        QTest::mouseClick(
            &desktop.panel(), Qt::LeftButton, {},
            item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        QCoreApplication::processEvents(); // a row acts once its tap is over
    }
    static void begin(TestDesktop &desktop)
    {
        desktop.panel().resize(1366, 768);
        QTest::keyClick(&desktop.panel(), Qt::Key_3, Qt::ControlModifier);
        desktop.ui.storySetup().setLanguage(QStringLiteral("en"));
        click(desktop, QStringLiteral("beginStory"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable")));
    }

    void everyWorldAndHeroOfOursIsDrawn()
    {
        TestDesktop desktop;
        QTest::keyClick(&desktop.panel(), Qt::Key_3, Qt::ControlModifier);
        StorySetupModel &setup = desktop.ui.storySetup();
        for (const Language language : allLanguages) {
            setup.setLanguage(languageCode(language));
            QCOMPARE(setup.worldPictures().size(), 6);
            QCOMPARE(setup.characterPictures().size(), 4);
            for (const QString &picture : setup.worldPictures() + setup.characterPictures())
                QVERIFY(!picture.isEmpty());
            for (const QString &question : setup.worldQuestions())
                QVERIFY(!question.isEmpty());
        }
    }

    /// What else changes meanwhile, as when a tablet chooses another child, does not take the
    /// letters away.
    void namesThatAreTypedStay()
    {
        TestDesktop desktop;
        QTest::keyClick(&desktop.panel(), Qt::Key_3, Qt::ControlModifier);
        QQuickItem *hosted = nullptr;
        QTRY_VERIFY((hosted = TestDesktop::find(desktop.panel(), QStringLiteral("hostedSwitch"))));
        QVERIFY(QMetaObject::invokeMethod(hosted, "clicked"));
        QQuickItem *names = TestDesktop::find(desktop.panel(), QStringLiteral("privateNames"));
        QVERIFY(desktop.profiles.rename(QStringLiteral("Lena")));
        QTRY_COMPARE(names->property("text").toString(), QStringLiteral("Lena"));
        names->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_End);
        TestDesktop::type(desktop.panel(), QStringLiteral(",max"));
        QVERIFY(desktop.profiles.setColour(profileColours().back()));
        QCOMPARE(names->property("text").toString(), QStringLiteral("Lena,max"));
    }

    void aStoryBeginsByKeyInASmallWindow()
    {
        TestDesktop desktop;
        desktop.panel().setMinimumSize({400, 300});
        desktop.panel().resize(800, 480);
        QTest::keyClick(&desktop.panel(), Qt::Key_3, Qt::ControlModifier);
        desktop.ui.storySetup().setLanguage(QStringLiteral("en"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desktop.ui.story().hasStory());
        QVERIFY(visible(desktop, QStringLiteral("approveAll")));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desktop.reading.now().current);
    }

    void aStoryIsReadAndChosenOnOnePage()
    {
        TestDesktop desktop;
        begin(desktop);
        QVERIFY(!desktop.reading.now().hasSession());
        for (const int width : {880, 1366}) {
            desktop.panel().resize(width, 768);
            const QQuickItem *approve = visible(desktop, QStringLiteral("approveAll"));
            QVERIFY(approve && approve->width() > 150);
        }
        click(desktop, QStringLiteral("approveAll"));
        QVERIFY(desktop.reading.now().current);
        QVERIFY(!visible(desktop, QStringLiteral("approveAll")));
        const auto first = desktop.reading.now().current;
        click(desktop, QStringLiteral("stripNext"));
        QCOMPARE(desktop.view().wordIndex(), 1);
        click(desktop, QStringLiteral("choose"));
        QVERIFY(visible(desktop, QStringLiteral("cancelStory")));
        QTRY_VERIFY(!desktop.ui.story().isTelling());
        QVERIFY(visible(desktop, QStringLiteral("askShorter")));
        QVERIFY(visible(desktop, QStringLiteral("approveAll"))->width() > 150);
        QCOMPARE(desktop.reading.now().current, first); // the child reads on meanwhile
        click(desktop, QStringLiteral("askShorter"));
        QTRY_VERIFY(!desktop.ui.story().isTelling());
        QVERIFY(visible(desktop, QStringLiteral("versionBefore")));
    }

    void ownWordsAreTyped()
    {
        TestDesktop desktop;
        begin(desktop);
        click(desktop, QStringLiteral("ownWords"));
        TestDesktop::type(desktop.panel(), QStringLiteral("sing"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QVERIFY(desktop.ui.story().isTelling());
        QTRY_VERIFY(!desktop.ui.story().isTelling());
        QCOMPARE(desktop.stories.history()[1].content, QStringLiteral("sing"));
    }

    void aLineIsChangedByKeyboard()
    {
        TestDesktop desktop;
        begin(desktop);
        click(desktop, QStringLiteral("edit"));
        QTest::keyClick(&desktop.panel(), Qt::Key_A, Qt::ControlModifier);
        TestDesktop::type(desktop.panel(), QStringLiteral("A hen ran."));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.desk.draft().lines[0].text(), QStringLiteral("A hen ran."));
        QVERIFY(!visible(desktop, QStringLiteral("draftWords")));
        click(desktop, QStringLiteral("approve"));
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("A hen ran."));
        click(desktop, QStringLiteral("drop"));
        click(desktop, QStringLiteral("reconsider"));
        QCOMPARE(desktop.desk.draft().lines[1].state, DraftLine::State::Waiting);
    }

    void aDraftIsLookedThroughByKeyboard()
    {
        TestDesktop desktop;
        begin(desktop);
        QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("draftLines"));
        list->forceActiveFocus(Qt::TabFocusReason);
        const auto state = [&](int line) { return desktop.desk.draft().lines[line].state; };
        const auto isInSight = [&] {
            const auto *row = list->property("currentItem").value<QQuickItem *>();
            return row && row->hasActiveFocus() && row->property("isCurrent").toBool();
        };
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QVERIFY(isInSight());
        QTest::keyClick(&desktop.panel(), Qt::Key_Delete);
        QCOMPARE(state(1), DraftLine::State::Dropped);
        QTest::keyClick(&desktop.panel(), Qt::Key_Up);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QVERIFY(state(0) != DraftLine::State::Waiting);
        QVERIFY(isInSight());
        QTest::keyClick(&desktop.panel(), Qt::Key_Escape);
        QVERIFY(!list->hasActiveFocus());
    }

    void aStoryIsLeftDeletedAndBroughtBack()
    {
        TestDesktop desktop;
        begin(desktop);
        click(desktop, QStringLiteral("allStories"));
        click(desktop, QStringLiteral("removeStory"));
        QVERIFY(desktop.ui.storySetup().stories().isEmpty());
        click(desktop, QStringLiteral("storyUndoOffer"));
        QCOMPARE(desktop.ui.storySetup().stories().size(), 1);
    }

    void theSwitchSaysWhatLeavesTheHouse()
    {
        TestDesktop desktop;
        desktop.panel().resize(1366, 1800);
        QTest::keyClick(&desktop.panel(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!visible(desktop, QStringLiteral("hostedKey")));
        click(desktop, QStringLiteral("hostedSwitch"));
        QVERIFY(visible(desktop, QStringLiteral("hostedKey")));
        QVERIFY(!desktop.ui.hostedModels().isOn());
        click(desktop, QStringLiteral("hostedAddress"));
        TestDesktop::type(desktop.panel(), QStringLiteral("https://models.invalid/v1"));
        click(desktop, QStringLiteral("hostedKey"));
        TestDesktop::type(desktop.panel(), QStringLiteral("sk-secret"));
        click(desktop, QStringLiteral("switchOn"));
        QVERIFY(desktop.ui.hostedModels().isOn());
        // The key goes with it, so that is asked for.
        click(desktop, QStringLiteral("hostedSwitch"));
        QVERIFY(desktop.ui.hostedModels().isOn());
        click(desktop, QStringLiteral("switchOff"));
        QVERIFY(!desktop.ui.hostedModels().isOn());
        QVERIFY(!visible(desktop, QStringLiteral("switchOff")));
    }
};

QTEST_MAIN(StoryPageTest)
#include "StoryPageTest.moc"
