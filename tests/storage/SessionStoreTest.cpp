// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class SessionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersASession()
    {
        TestFamily family;
        const QUuid id = QUuid::createUuid();
        const QDateTime start = family.clock.now();
        QVERIFY(family.sessions().start(id, Language::German, start));
        family.clock.advance(10s);
        QVERIFY(family.sessions().touch(id, family.clock.now()));

        SessionRecord session = family.sessions().session(id).value();
        QCOMPARE(session.language, Language::German);
        QCOMPARE(session.startedAt, start);
        QCOMPARE(session.lastActivityAt, start.addSecs(10));
        QVERIFY(!session.endedAt);
        QCOMPARE(family.sessions().openSessions().value().size(), 1);

        QVERIFY(family.sessions().end(id, family.clock.now()));
        session = family.sessions().session(id).value();
        QCOMPARE(session.endedAt, start.addSecs(10));
        QVERIFY(family.sessions().openSessions().value().isEmpty());
    }

    void listsNewestFirst()
    {
        TestFamily family;
        QList<QUuid> ids;
        for (int i = 0; i < 3; ++i) {
            ids.prepend(QUuid::createUuid());
            QVERIFY(family.sessions().start(ids.front(), Language::Russian, family.clock.now()));
            family.clock.advance(1s);
        }
        QList<QUuid> listed;
        const QList<SessionRecord> sessions = family.sessions().sessions().value();
        for (const SessionRecord &session : sessions)
            listed += session.id;
        QCOMPARE(listed, ids);
        QVERIFY(family.sessions().append(ids[1], QUuid::createUuid(),
                                         family.addItem(QStringLiteral("да"))));
        listed.clear();
        const QList<SessionRecord> overview = family.sessions().overview().value();
        for (const SessionRecord &session : overview) {
            listed += session.id;
            QCOMPARE(session.itemCount, session.id == ids[1] ? 1 : 0);
            QCOMPARE(session.startedAt, family.sessions().session(session.id).value().startedAt);
        }
        QCOMPARE(listed, ids);
        QCOMPARE(family.sessions().overview(QUuid::createUuid()).value().size(), 0);
    }

    void keepsTheOrderOfDisplayThenTheQueue()
    {
        TestFamily family;
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        const QUuid item = family.addItem(QStringLiteral("да"));
        QList<QUuid> entries;
        for (int i = 0; i < 4; ++i) {
            entries += QUuid::createUuid();
            QVERIFY(family.sessions().append(session, entries.back(), item));
        }
        // The second is displayed before the first.
        QVERIFY(family.sessions().markDisplayed(entries[1], std::nullopt, family.clock.now()));
        QVERIFY(family.sessions().markCompleted(entries[1], family.clock.now()));
        family.clock.advance(1s);
        QVERIFY(family.sessions().markDisplayed(entries[0], std::nullopt, family.clock.now()));
        QVERIFY(family.sessions().removeItem(entries[2]));

        const QList<SessionItemRecord> items = family.sessions().items(session).value();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].id, entries[1]);
        QVERIFY(items[0].completedAt);
        QCOMPARE(items[1].id, entries[0]);
        QVERIFY(!items[1].completedAt);
        QCOMPARE(items[2].id, entries[3]);
        QVERIFY(!items[2].displayedAt);
        QCOMPARE(family.sessions().session(session).value().itemCount, 3);
    }

    void remembersWhichPictureWasShown()
    {
        TestFamily family;
        const QUuid session = QUuid::createUuid();
        const QUuid entry = QUuid::createUuid();
        const QUuid item = family.addItem(QStringLiteral("да"));
        const QUuid picture = family.addPicture(item);
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, entry, item));
        QVERIFY(family.sessions().markDisplayed(entry, picture, family.clock.now()));
        QCOMPARE(family.sessions().items(session).value().front().illustrationId, picture);
    }

    void aTextIsDisplayedThoughItsPictureWasDeletedMeanwhile()
    {
        TestFamily family;
        const QUuid item = family.addItem(QStringLiteral("кот"));
        const QUuid session = QUuid::createUuid();
        const QUuid entry = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, entry, item));
        QVERIFY(family.sessions().markDisplayed(entry, QUuid::createUuid(), family.clock.now()));
        const SessionItemRecord shown = family.sessions().items(session).value().front();
        QVERIFY(shown.displayedAt);
        QVERIFY(!shown.illustrationId);
    }

    void unknownSessionsAreNotFound()
    {
        TestFamily family;
        const Result<SessionRecord> session = family.sessions().session(QUuid::createUuid());
        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::NotFound);
    }

    void anItemMustExist()
    {
        TestFamily family;
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(!family.sessions().append(session, QUuid::createUuid(), QUuid::createUuid()));
    }
};

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "SessionStoreTest.moc"
