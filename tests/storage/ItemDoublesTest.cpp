// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemDoubles.h"
#include "storage/ItemRemoval.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

/// Texts that were in the library in several spellings before that was noticed.
class ItemDoublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadMostStaysAndGetsEverything()
    {
        TestFamily family;
        const QUuid goes = family.addItem(QStringLiteral("don’t"), Language::English);
        const QUuid stays = family.addDouble(goes, QStringLiteral("don't"), Language::English);
        const QUuid goesToo = family.addDouble(goes, QStringLiteral("Don`t"), Language::English);
        QVERIFY(family.library().setStarred(goes, true));
        QVERIFY(family.library().setTags(goes, {QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(family.library().setTags(stays, {QStringLiteral("b"), QStringLiteral("c")}));
        const QUuid picture = family.addPicture(goesToo);
        QVERIFY(family.illustrations().link(goes, picture));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::English, family.clock.now()));
        const QUuid read = QUuid::createUuid();
        for (const auto &[id, item] :
             {std::pair(read, goes), std::pair(QUuid::createUuid(), stays),
              std::pair(QUuid::createUuid(), stays), std::pair(QUuid::createUuid(), goesToo)})
            QVERIFY(family.sessions().append(session, id, item));
        QVERIFY(family.sessions().markDisplayed(read, picture, family.clock.now()));

        const QList<SameItems> joined = joinDoubles(family.database()).value();
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined.front().stays.id, stays);
        QCOMPARE(joined.front().others.size(), 2);
        QCOMPARE(family.library().count().value(), 1);
        const ItemEntry left = family.library().item(stays).value();
        QCOMPARE(left.item.text, QStringLiteral("don't"));
        QVERIFY(left.starred);
        QCOMPARE(left.tags.join(u' '), QStringLiteral("a b c"));
        QCOMPARE(left.illustrationCount, 1);
        QCOMPARE(left.usageCount, 4);
        const QList<SessionItemRecord> rows = family.sessions().items(session).value();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.front().text, QStringLiteral("don’t")); // as it was read
        QCOMPARE(rows.front().itemId, stays);
        QCOMPARE(rows.back().itemId, stays);
        // A row that goes takes its count along.
        QVERIFY(family.sessions().remove(session));
        QCOMPARE(family.library().item(stays).value().usageCount, 0);
    }

    void differentTextsAreNotJoined()
    {
        TestFamily family;
        const QUuid mass = family.addItem(QStringLiteral("Maße"), Language::German);
        family.addDouble(mass, QStringLiteral("Masse"), Language::German);
        const QUuid edited = family.addItem(QStringLiteral("ёж"));
        const QUuid other = family.addDouble(edited, QStringLiteral("еж"));
        QCOMPARE(findDoubles(family.database()).value().size(), 1);
        QVERIFY(family.library().setText(other, QStringLiteral("еж ест")));
        QCOMPARE(findDoubles(family.database()).value().size(), 0);
        QCOMPARE(joinDoubles(family.database()).value().size(), 0);
        QCOMPARE(family.library().count().value(), 4);
    }

    void aDoubleThatWasDeletedComesBackAsItWas()
    {
        TestFamily family;
        const QUuid one = family.addItem(QStringLiteral("ёж"));
        const QUuid other = family.addDouble(one, QStringLiteral("еж"));
        const RemovedItems removed = removeItems(family.database(), {other}).value();
        QCOMPARE(findDoubles(family.database()).value().size(), 0);
        QCOMPARE(restoreItems(family.database(), removed), 1);
        QCOMPARE(family.library().item(other).value().item.text, QStringLiteral("еж"));
        QCOMPARE(findDoubles(family.database()).value().size(), 1);
    }

    void aFailureLeavesEverythingAsItIs()
    {
        TestFamily family;
        const QUuid one = family.addItem(QStringLiteral("ёж"));
        family.addDouble(one, QStringLiteral("еж"));
        family.setReadOnly(true);
        QCOMPARE(joinDoubles(family.database()).error().code, ErrorCode::StorageReadOnly);
        family.setReadOnly(false);
        QCOMPARE(findDoubles(family.database()).value().size(), 1);
        QCOMPARE(family.library().count().value(), 2);
    }
};

QTEST_GUILESS_MAIN(ItemDoublesTest)
#include "ItemDoublesTest.moc"
