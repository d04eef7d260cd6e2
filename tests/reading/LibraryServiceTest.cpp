// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class LibraryServiceTest : public QObject
{
    Q_OBJECT

private:
    static QString onScreen(const TestReading &reading)
    {
        return reading.now().current ? reading.now().current->text : QString();
    }

private Q_SLOTS:
    void anEditLeavesTheScreenAndChangesTheQueue()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        const QUuid queued = reading.add(QStringLiteral("папа"));
        const auto before = reading.now().current;
        QVERIFY(reading.libraryService().setText(shown, QStringLiteral("мама дома")));
        QVERIFY(reading.libraryService().setText(queued, QStringLiteral("папа дома")));
        QCOMPARE(reading.now().current, before);
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("папа дома")));
        // What was on screen is what a restart shows.
        reading.restart();
        QCOMPARE(reading.now().current->text, QStringLiteral("мама"));
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("папа дома")));
    }

    /// A photograph that is taken while a text is read is what the child sees at its end, of
    /// several pictures too, and after a restart.
    void whatIsGivenToTheTextOnScreenIsItsReward()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама дома"));
        const QUuid old = reading.family.addPicture(shown);
        const QUuid spare = reading.family.addItem(QStringLiteral("дом"));
        const QUuid photo = reading.family.addPicture(spare);
        QSignalSpy items(&reading.libraryService(), &LibraryService::itemChanged);
        const GivenReward given = reading.libraryService().reward(shown, photo).value();
        QVERIFY(given.isNew);
        QVERIFY(given.isOnScreen);
        QCOMPARE(items.size(), 1);
        QCOMPARE(reading.now().illustrationId, std::optional(photo));
        QCOMPARE(reading.now().wordIndex, std::optional(0));
        reading.restart();
        QCOMPARE(reading.now().illustrationId, std::optional(photo));
        // Once more, and another one: nothing is linked twice.
        QVERIFY(!reading.libraryService().reward(shown, old).value().isNew);
        QCOMPARE(reading.now().illustrationId, std::optional(old));
        QVERIFY(!reading.libraryService().reward(spare, photo).value().isOnScreen);
        QCOMPARE(reading.now().illustrationId, std::optional(old));
        QCOMPARE(reading.libraryService().reward(shown, QUuid::createUuid()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(reading.now().illustrationId, std::optional(old));
    }

    void undoBringsTheTextBackWithThePictureThatItWasGiven()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        reading.add(QStringLiteral("папа"));
        const QUuid photo = reading.family.addPicture(reading.family.addItem(QStringLiteral("я")));
        reading.apply(AdvanceWord{1});
        QVERIFY(reading.libraryService().reward(shown, photo));
        QVERIFY(reading.now().isCompleted());
        reading.apply(Undo{}); // the end of the text
        QCOMPARE(reading.now().illustrationId, std::optional(photo));
        reading.apply(AdvanceWord{1});
        reading.apply(NextItem{});
        QCOMPARE(reading.now().illustrationId, std::optional<QUuid>());
        reading.apply(Undo{});
        QCOMPARE(reading.now().illustrationId, std::optional(photo));
    }

    void whatIsDeletedOnScreenGivesItsPlaceToTheNext()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        reading.add(QStringLiteral("папа"));
        reading.add(QStringLiteral("дом"));
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        QVERIFY(reading.libraryService().removeItems({shown}));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(onScreen(reading), QStringLiteral("папа"));
        QCOMPARE(reading.now().wordIndex, std::optional(0));
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("дом")));
        reading.restart();
        QCOMPARE(onScreen(reading), QStringLiteral("папа"));
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("дом")));
    }

    void theNextIsOneThatIsStillThere()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        const QUuid queued = reading.add(QStringLiteral("папа"));
        reading.add(QStringLiteral("дом"));
        reading.apply(AdvanceWord{1}); // a completed text too
        QVERIFY(reading.libraryService().removeItems({shown, queued}));
        QCOMPARE(onScreen(reading), QStringLiteral("дом"));
        QVERIFY(reading.queue().isEmpty());
        QVERIFY(reading.libraryService().removeItems({reading.now().current->itemId}));
        QCOMPARE(onScreen(reading), QString());
        QCOMPARE(reading.now().nextStep, NextStep::Bring);
    }

    void aRowOfTheHistoryThatIsOnScreenGivesItsPlaceToTheNext()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("мама"));
        reading.add(QStringLiteral("папа"));
        QVERIFY(reading.libraryService().removeSessionItem(*reading.now().sessionId,
                                                           reading.now().current->sessionItemId));
        QCOMPARE(onScreen(reading), QStringLiteral("папа"));
    }

    void undoBringsTheTextBackToTheScreen()
    {
        for (const bool hasNext : {true, false}) {
            TestReading reading;
            reading.apply(StartSession{});
            const QUuid shown = reading.add(QStringLiteral("мама дома"));
            if (hasNext)
                reading.add(QStringLiteral("папа"));
            reading.apply(AdvanceWord{1});
            const auto removed = reading.libraryService().removeItems({shown}).value();
            QCOMPARE(reading.libraryService().restoreItems(removed).value(), 1);
            QCOMPARE(onScreen(reading), QStringLiteral("мама дома"));
            QCOMPARE(reading.now().wordIndex, std::optional(1));
            QCOMPARE(reading.queue().size(), hasNext ? 1 : 0);
            QVERIFY(!reading.now().undo);
            reading.apply(AdvanceWord{1});
            QVERIFY(reading.now().isCompleted());
            reading.restart();
            QCOMPARE(onScreen(reading), QStringLiteral("мама дома"));
            QVERIFY(reading.now().isCompleted());
            QCOMPARE(reading.queue().size(), hasNext ? 1 : 0);
        }
    }

    void undoPutsTextsBackIntoTheQueueWhereTheyWere()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("мама"));
        const QUuid first = reading.add(QStringLiteral("раз"));
        reading.add(QStringLiteral("два"));
        const QUuid third = reading.add(QStringLiteral("три"));
        const QUuid fourth = reading.add(QStringLiteral("четыре"));
        const auto removed = reading.libraryService().removeItems({third, first, fourth}).value();
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("два")));
        reading.add(QStringLiteral("пять"));
        reading.apply(AdvanceWord{1}); // the text on screen is the same
        QCOMPARE(reading.libraryService().restoreItems(removed).value(), 3);
        const QStringList all{QStringLiteral("раз"), QStringLiteral("два"), QStringLiteral("три"),
                              QStringLiteral("четыре"), QStringLiteral("пять")};
        QCOMPARE(reading.queue(), all);
        QVERIFY(reading.now().isCompleted());
        reading.restart();
        QCOMPARE(reading.queue(), all);
    }

    void whoHasMovedOnSinceStaysThere()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        const QUuid queued = reading.add(QStringLiteral("папа"));
        reading.add(QStringLiteral("дом стоит"));
        const auto removed = reading.libraryService().removeItems({shown, queued}).value();
        reading.apply(AdvanceWord{1});
        QCOMPARE(reading.libraryService().restoreItems(removed).value(), 2);
        // Back in the library and in the queue, but not on the screen.
        QCOMPARE(onScreen(reading), QStringLiteral("дом стоит"));
        QCOMPARE(reading.now().wordIndex, std::optional(1));
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("папа")));

        const auto again = reading.libraryService().removeItems({queued}).value();
        reading.apply(EndSession{});
        reading.apply(StartSession{});
        QCOMPARE(reading.libraryService().restoreItems(again).value(), 1);
        QCOMPARE(onScreen(reading), QString());
        QVERIFY(reading.queue().isEmpty());
    }

    void aTextThatWasMadeAnewStaysWhereItIs()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        const QUuid queued = reading.add(QStringLiteral("папа"));
        reading.add(QStringLiteral("дом"));
        const auto removed = reading.libraryService().removeItems({shown, queued}).value();
        reading.family.addItem(QStringLiteral("мама"));
        reading.family.addItem(QStringLiteral("папа"));
        QVERIFY(reading.libraryService().restoreItems(removed));
        QCOMPARE(onScreen(reading), QStringLiteral("дом"));
        QVERIFY(reading.queue().isEmpty());
    }

    void aFullDiskLeavesTheNextToTheButton()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        const QString longText = QStringLiteral("папа ").repeated(1500).trimmed();
        reading.add(longText);
        reading.fillDisk();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stays away")));
        reading.model().forgetItems({shown});
        reading.freeDisk();
        QCOMPARE(onScreen(reading), QString());
        QCOMPARE(reading.now().nextStep, NextStep::Next);
        reading.apply(NextItem{});
        QCOMPARE(onScreen(reading), longText);
    }

    void aRestartShowsNothingWhereTheItemIsGone()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("папа"));
        const QUuid second = reading.add(QStringLiteral("мама"));
        reading.apply(NextItem{});
        QVERIFY(reading.libraryService().removeItems({second}));
        reading.restart();
        QVERIFY(reading.now().hasSession());
        // Neither does the text before it come back.
        QVERIFY(!reading.now().current);
        QVERIFY(reading.queue().isEmpty());
    }

    void tellsWhoShowsLists()
    {
        TestReading reading;
        QSignalSpy items(&reading.libraryService(), &LibraryService::itemsChanged);
        QSignalSpy changed(&reading.libraryService(), &LibraryService::itemChanged);
        QSignalSpy sessions(&reading.libraryService(), &LibraryService::sessionsChanged);
        const QUuid id = reading.libraryService()
                             .findOrCreate(QStringLiteral("мама"), Language::Russian)
                             .value()
                             .item.id;
        QVERIFY(reading.libraryService().findOrCreate(QStringLiteral("мама"), Language::Russian));
        QCOMPARE(items.size(), 1);
        QVERIFY(reading.libraryService().setStarred(id, true));
        QVERIFY(!reading.libraryService().setStarred(QUuid::createUuid(), true));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toUuid(), id);
        QCOMPARE(items.size(), 1);
        QVERIFY(reading.libraryService().removeItems({id}));
        QCOMPARE(items.size(), 2);
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(reading.libraryService().removeItems({id}).error().code, ErrorCode::NotFound);
    }

    void aFullDiskChangesNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        reading.family.fillDisk();
        QString longText = QStringLiteral("мама ").repeated(1500);
        QCOMPARE(reading.libraryService().setText(shown, longText).error().code,
                 ErrorCode::StorageFull);
        reading.family.freeDisk();
        QCOMPARE(reading.family.library().item(shown).value().item.text, QStringLiteral("мама"));
        QVERIFY(reading.now().current);
    }

    void joiningSpellingsReachesTheSession()
    {
        TestReading reading;
        const QUuid stays = reading.family.addItem(QStringLiteral("ёж"));
        const QUuid goes = reading.family.addDouble(stays, QStringLiteral("еж"));
        QVERIFY(reading.model().apply(StartSession{Language::Russian}));
        for (const QUuid &item : {goes, stays, goes, stays})
            QVERIFY(reading.model().apply(AddItem{item}));
        QCOMPARE(reading.libraryService().doubles().value().size(), 1);
        QCOMPARE(reading.libraryService().joinDoubles(), 1);

        const SnapshotPtr now = reading.model().snapshot();
        QCOMPARE(now->current->text, QStringLiteral("еж")); // as it is being read
        QCOMPARE(now->current->itemId, stays);
        QCOMPARE(now->queue->size(), 3);
        for (const QueueEntry &entry : *now->queue) {
            QCOMPARE(entry.itemId, stays);
            QCOMPARE(entry.text, QStringLiteral("ёж"));
        }
        QVERIFY(reading.model().apply(NextItem{}));
        QVERIFY(reading.model().apply(Undo{}));
        QCOMPARE(reading.model().snapshot()->current->text, QStringLiteral("еж"));
        QCOMPARE(reading.libraryService().joinDoubles(), 0);
    }
};

QTEST_GUILESS_MAIN(LibraryServiceTest)
#include "LibraryServiceTest.moc"
