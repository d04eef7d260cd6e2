// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class LibraryServiceTest : public QObject
{
    Q_OBJECT

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

    void theSessionGoesOnWithoutWhatIsGone()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("мама"));
        reading.add(QStringLiteral("папа"));
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        const RemovedItems removed = reading.libraryService().removeItems({shown}).value();
        QCOMPARE(spy.size(), 1);
        QVERIFY(!reading.now().current);
        QVERIFY(!reading.now().wordIndex);
        reading.apply(NextItem{});
        QCOMPARE(reading.now().current->text, QStringLiteral("папа"));
        // Back in the library, but not on the screen.
        QCOMPARE(reading.libraryService().restoreItems(removed).value(), 1);
        QCOMPARE(reading.now().current->text, QStringLiteral("папа"));
        QVERIFY(reading.queue().isEmpty());
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
