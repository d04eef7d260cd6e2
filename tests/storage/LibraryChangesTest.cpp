// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemRemoval.h"
#include "storage/LibraryImport.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class LibraryChangesTest : public QObject
{
    Q_OBJECT

private:
    static QList<NewItem> sentences(int count)
    {
        QList<NewItem> items;
        for (int i = 0; i < count; ++i)
            items += {QStringLiteral("слово %1").arg(i), Language::Russian, false, {}};
        return items;
    }

    static bool isFile(const Database &database)
    {
        return database.dialect().driver() == u"QSQLITE";
    }

    static QStringList schemaOf(Database &database)
    {
        QSqlQuery rows
            = database
                  .run(isFile(database)
                           ? QStringLiteral("SELECT name || ' ' || coalesce(sql, '') "
                                            "FROM sqlite_master ORDER BY name")
                           : QStringLiteral("SELECT indexdef FROM pg_indexes WHERE schemaname = "
                                            "current_schema() ORDER BY indexname"))
                  .value();
        QStringList schema;
        while (rows.next())
            schema += rows.value(0).toString();
        return schema;
    }

private Q_SLOTS:
    void aDeletedItemTakesEverythingAlongAndComesBackWithIt()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("мама"));
        const QUuid picture = family.addPicture(item);
        QVERIFY(family.library().setStarred(item, true));
        QVERIFY(family.library().setTags(item, {QStringLiteral("Дом")}));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        const QUuid row = QUuid::createUuid();
        QVERIFY(family.sessions().append(session, row, item));
        QVERIFY(family.sessions().markDisplayed(row, picture, family.clock.now()));
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), item)); // queued

        const RemovedItems removed
            = removeItems(family.database(), {item, QUuid::createUuid()}).value();
        QCOMPARE(removed.count, 1);
        QCOMPARE(family.library().count().value(), 0);
        QVERIFY(family.sessions().items(session).value().isEmpty());
        QCOMPARE(family.illustrations().illustration(picture).value().itemCount, 0);

        QCOMPARE(restoreItems(family.database(), removed).value(), 1);
        const ItemEntry back = family.library().item(item).value();
        QVERIFY(back.starred);
        QCOMPARE(back.tags, QStringList(QStringLiteral("Дом")));
        QCOMPARE(back.illustrationCount, 1);
        QCOMPARE(back.usageCount, 1); // the queue has gone on without it
        const QList<SessionItemRecord> rows = family.sessions().items(session).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().illustrationId, picture);
        QCOMPARE(family.search().find({.text = QStringLiteral("мам")}).value().entries.size(), 1);
        // Twice is once.
        QCOMPARE(restoreItems(family.database(), removed).value(), 0);
    }

    void whatIsGoneMeanwhileStaysGone()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("мама"));
        const QUuid other = family.addItem(QStringLiteral("папа"));
        const QUuid picture = family.addPicture(item);
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        const QUuid row = QUuid::createUuid();
        QVERIFY(family.sessions().append(session, row, item));
        QVERIFY(family.sessions().markDisplayed(row, picture, family.clock.now()));
        const RemovedItems removed = removeItems(family.database(), {item, other}).value();
        QVERIFY(family.sessions().remove(session));
        QVERIFY(family.illustrations().remove(picture));
        family.addItem(QStringLiteral("папа")); // another one with the same text
        QCOMPARE(restoreItems(family.database(), removed).value(), 2);
        const ItemEntry back = family.library().item(item).value();
        QCOMPARE(back.usageCount, 0);
        QCOMPARE(back.illustrationCount, 0);
        QCOMPARE(family.library().count().value(), 2);
    }

    void aTextThatWasAddedAgainGetsBackWhatTheDeletedOneHad()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("мама"));
        const QUuid picture = family.addPicture(item);
        QVERIFY(family.library().setStarred(item, true));
        QVERIFY(family.library().setTags(item, {QStringLiteral("Дом")}));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        const QUuid row = QUuid::createUuid();
        QVERIFY(family.sessions().append(session, row, item));
        QVERIFY(family.sessions().markDisplayed(row, picture, family.clock.now()));
        const RemovedItems removed = removeItems(family.database(), {item}).value();
        const QUuid anew = family.addItem(QStringLiteral("мама"));
        // It has taken the place in the session that the deleted one had.
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), anew));
        QCOMPARE(restoreItems(family.database(), removed).value(), 1);
        const ItemEntry back = family.library().item(anew).value();
        QVERIFY(back.starred);
        QCOMPARE(back.tags, QStringList(QStringLiteral("Дом")));
        QCOMPARE(back.illustrationCount, 1);
        QCOMPARE(back.usageCount, 2);
        const QList<SessionItemRecord> rows = family.sessions().items(session).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.front().id, row);
        QCOMPARE(rows.front().illustrationId, picture);
        QCOMPARE(family.library().count().value(), 1);
    }

    void aTagGoesToAllOrToNone()
    {
        TestFamily family;
        const QUuid one = family.addItem(QStringLiteral("мама"));
        const QUuid other = family.addItem(QStringLiteral("папа"));
        QVERIFY(family.library().setTags(one, {QStringLiteral("Дом")}));
        QCOMPARE(family.library()
                     .addTag({one, other, QUuid::createUuid()}, QStringLiteral(" семья "))
                     .value(),
                 2);
        QCOMPARE(family.library().item(one).value().tags,
                 QStringList({QStringLiteral("Дом"), QStringLiteral("семья")}));
        QCOMPARE(family.library().item(other).value().tags, QStringList(QStringLiteral("семья")));
        QCOMPARE(family.library().addTag({one}, QStringLiteral(" , ")).value(), 0);
    }

    void anEditKeepsWhatWasRead()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("мама"));
        family.addItem(QStringLiteral("папа"));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        const QUuid read = QUuid::createUuid();
        QVERIFY(family.sessions().append(session, read, item));
        QVERIFY(family.sessions().markDisplayed(read, std::nullopt, family.clock.now()));
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), item));
        QVERIFY(family.library().setText(item, QStringLiteral("мама дома")));
        const QList<SessionItemRecord> rows = family.sessions().items(session).value();
        QCOMPARE(rows[0].text, QStringLiteral("мама"));
        QCOMPARE(rows[1].text, QStringLiteral("мама дома"));
        QCOMPARE(family.library().setText(item, QStringLiteral("папа")).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(family.library().setText(QUuid::createUuid(), QStringLiteral("а")).error().code,
                 ErrorCode::NotFound);
    }

    void aTextCanBeWrittenAnewButNotAsAnotherOne()
    {
        TestFamily family;
        const QUuid id = family.addItem(QStringLiteral("Еж ест."));
        family.addItem(QStringLiteral("«Да»"));
        QVERIFY(family.library().setText(id, QStringLiteral("Ёж  ест.")));
        QCOMPARE(family.library().item(id).value().item.text, QStringLiteral("Ёж  ест."));
        QCOMPARE(family.library().setText(id, QStringLiteral("“ДА”")).error().code,
                 ErrorCode::Conflict);
    }

    void anImportPassesOverOtherSpellings()
    {
        TestFamily family;
        family.addItem(QStringLiteral("don’t"), Language::English);
        LibraryImport import(family.database(), family.clock);
        QCOMPARE(import.add({{QStringLiteral("don't"), Language::English, false, {}},
                             {QStringLiteral("Wow!"), Language::English, false, {}},
                             {QStringLiteral("wow!"), Language::English, false, {}}}),
                 1);
        QVERIFY(import.finish());
        QCOMPARE(family.library().count().value(), 2);
    }

    void aDeletedTextComesBackToItsOtherSpelling()
    {
        TestFamily family;
        const QUuid id = family.addItem(QStringLiteral("don’t"), Language::English);
        QVERIFY(family.library().setStarred(id, true));
        const RemovedItems removed = removeItems(family.database(), {id}).value();
        const QUuid anew = family.addItem(QStringLiteral("don't"), Language::English);
        QVERIFY(anew != id);
        QCOMPARE(restoreItems(family.database(), removed), 1);
        QCOMPARE(family.library().count().value(), 1);
        QVERIFY(family.library().item(anew).value().starred);
    }

    void anImportIsAllOrNothing()
    {
        TestFamily family;
        family.addItem(QStringLiteral("слово 3"));
        {
            LibraryImport import(family.database(), family.clock);
            QCOMPARE(import.add(sentences(10)).value(), 9);
            QCOMPARE(import.add(sentences(12)).value(), 2);
        } // never finished
        QCOMPARE(family.library().count().value(), 1);
        {
            LibraryImport import(family.database(), family.clock);
            QCOMPARE(import.add(sentences(10)).value(), 9);
            QVERIFY(import.finish());
        }
        QCOMPARE(family.library().count().value(), 10);
        QCOMPARE(LibraryImport::takeBackUnfinished(family.database()).value(), 0);
    }

    void anImportAloneIsAllOrNothingAndLeavesTheSchemaAsItWas()
    {
        TestFamily family;
        family.addItem(QStringLiteral("слово 3"));
        const QStringList before = schemaOf(family.database());
        QVERIFY(before.join(u' ').contains(QStringLiteral("items_by_use")));
        constexpr auto alone = LibraryImport::Way::Alone;
        {
            LibraryImport import(family.database(), family.clock, alone);
            QCOMPARE(import.add(sentences(10)).value(), 9);
            // On a server others search meanwhile.
            QCOMPARE(schemaOf(family.database()) != before, isFile(family.database()));
            QVERIFY(import.takeBack());
        }
        {
            LibraryImport import(family.database(), family.clock, alone);
            QCOMPARE(import.add(sentences(10)).value(), 9);
        } // never finished
        QCOMPARE(family.library().count().value(), 1);
        QCOMPARE(schemaOf(family.database()), before);
        {
            LibraryImport import(family.database(), family.clock, alone);
            QCOMPARE(import.add(sentences(10)).value(), 9);
            QCOMPARE(import.add(sentences(12)).value(), 2);
            QVERIFY(import.finish());
        }
        QCOMPARE(schemaOf(family.database()), before);
        QCOMPARE(family.library().count().value(), 12);
        if (isFile(family.database())) {
            QVERIFY(family.database().run(QStringLiteral("PRAGMA integrity_check")));
            family.addItem(QStringLiteral("слова"));
            QSqlQuery trigrams
                = family.database()
                      .run(QStringLiteral("SELECT count(*) FROM item_trigrams WHERE item_trigrams "
                                          "MATCH '\"сло\"'"))
                      .value();
            QVERIFY(trigrams.next());
            QCOMPARE(trigrams.value(0).toInt(), 13);
        }
        LibraryQuery query;
        query.text = QStringLiteral("слово 11");
        QCOMPARE(family.search().find(query).value().entries.size(), 1);
        QCOMPARE(LibraryImport::takeBackUnfinished(family.database()).value(), 0);
    }

    void whatIsUsedMeanwhileOutlivesAnImport()
    {
        TestFamily family;
        const auto idOf
            = [&](int number) { return family.addItem(QStringLiteral("слово %1").arg(number)); };
        {
            LibraryImport import(family.database(), family.clock);
            QCOMPARE(import.add(sentences(10)).value(), 10);
            family.addPicture(idOf(1)); // which also asks for it by its text
            LibraryQuery query;
            query.text = QStringLiteral("слово 2");
            const QUuid found = family.search().find(query).value().entries.front().item.id;
            const QUuid session = QUuid::createUuid();
            QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
            QVERIFY(family.sessions().append(session, QUuid::createUuid(), found));
        } // never finished
        QCOMPARE(family.library().count().value(), 2);
    }

    void aFullDiskTakesNothingHalf()
    {
        TestFamily family;
        LibraryImport import(family.database(), family.clock);
        QCOMPARE(import.add(sentences(10)).value(), 10);
        family.fillDisk();
        QCOMPARE(import.add(sentences(5000)).error().code, ErrorCode::StorageFull);
        family.freeDisk();
        QVERIFY(import.takeBack());
        QCOMPARE(family.library().count().value(), 0);
    }

    void linksPictures()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("мама"));
        const QUuid first = family.addPicture(item);
        family.clock.advance(1s);
        const QUuid second = family.addPicture(item);
        QCOMPARE(family.illustrations().illustrationsOf(item).value().front().id, second);
        QCOMPARE(family.illustrations().illustrations(1, 5).value().front().id, first);
        QCOMPARE(family.illustrations().count().value(), 2);
        QCOMPARE(family.illustrations().link(item, first).error().code, ErrorCode::Conflict);
        QCOMPARE(family.illustrations().link(QUuid::createUuid(), first).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(family.illustrations().link(item, QUuid::createUuid()).error().code,
                 ErrorCode::NotFound);
        QVERIFY(family.illustrations().unlink(item, first));
        QCOMPARE(family.illustrations().unlink(item, first).error().code, ErrorCode::NotFound);
        QCOMPARE(family.library().item(item).value().illustrationCount, 1);
        QCOMPARE(family.illustrations().withContent(second.toByteArray()).value()->id, second);
        QVERIFY(family.illustrations().remove(second));
        QCOMPARE(family.illustrations().remove(second).error().code, ErrorCode::NotFound);
        QCOMPARE(family.library().item(item).value().illustrationCount, 0);
        QVERIFY(!family.illustrations().withContent(second.toByteArray()).value());
    }
};

QTEST_GUILESS_MAIN(LibraryChangesTest)
#include "LibraryChangesTest.moc"
