// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"

#include <QTest>

using namespace chitai;

/// Whole stories, offline, through the real loop: told, approved, read on the child's screen to the
/// last word, chosen, up to an ending.
class WholeStoryTest : public QObject
{
    Q_OBJECT

private:
    /// What the child's window shows just now.
    static QString onDisplay(TestDesktop &desktop)
    {
        (void)desktop.display().grabWindow();
        return desktop.view().text() ? desktop.view().text()->text : QString();
    }

    /// Reads the text on screen to its end.
    static void read(TestDesktop &desktop)
    {
        while (!desktop.view().isCompleted())
            desktop.takeNextStep();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void aStoryIsReadFromTheWorldToTheEnding_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("world");
        int world = 0;
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << languageCode(language) << world++;
    }
    void aStoryIsReadFromTheWorldToTheEnding()
    {
        QFETCH(QString, language);
        QFETCH(int, world);
        TestDesktop desktop;
        StorySetupModel &setup = desktop.ui.storySetup();
        StoryPageModel &story = desktop.ui.story();
        StoryDesk &desk = desktop.desk;
        setup.setActive(true);
        setup.setLanguage(language);
        setup.setWorldIndex(world);
        QVERIFY(setup.begin());

        QStringList approved;
        QStringList shown;
        int turn = 0;
        for (;; ++turn) {
            QVERIFY2(turn < 60, "the story does not end");
            for (const DraftLine &line : desk.draft().lines) // the built-in tales are fit
                QVERIFY2(line.verdict.isFit(), qPrintable(line.text()));
            QVERIFY2(story.approveFit(), qPrintable(story.message()));
            QStringList choices;
            qsizetype lastChoice = -1;
            for (qsizetype i = 0; i < desk.draft().lines.size(); ++i) {
                const DraftLine &line = desk.draft().lines[i];
                if (line.isChoice) {
                    choices += line.text();
                    lastChoice = i;
                } else {
                    approved += line.text();
                }
            }
            // The first turn is on screen at once, the others come after the choices of the last.
            if (turn > 0)
                desktop.takeNextStep();
            for (;;) {
                shown += onDisplay(desktop);
                read(desktop);
                if (desktop.view().nextStep() != ReadingPageModel::Step::NextText
                    || desk.draft().areChoicesSent())
                    break;
                desktop.takeNextStep();
            }
            QCOMPARE(shown, approved);
            if (choices.isEmpty())
                break;
            QVERIFY(desk.draft().areChoicesSent());
            desktop.takeNextStep();
            const QString asked = onDisplay(desktop);
            for (const QString &choice : choices)
                QVERIFY(asked.contains(choice));
            read(desktop);
            // Another way than the first, now and then.
            const qsizetype count = choices.size();
            QVERIFY(story.choose(int(lastChoice - turn % count)));
            QTRY_VERIFY(!story.isTelling());
        }
        QVERIFY(turn >= 3);
        QCOMPARE(desktop.reading.now().queue->size(), 0);
    }
};

QTEST_MAIN(WholeStoryTest)
#include "WholeStoryTest.moc"
