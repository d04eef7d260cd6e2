// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SessionStore.h"

#include "storage/SqlValues.h"
#include "support/TestFamily.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Session
{
    Session()
    {
        if (!sessions().start(id, Language::Russian, family.clock.now()))
            qFatal("the session can't begin");
    }

    [[nodiscard]] SessionStore &sessions() { return family.sessions(); }
    QUuid append(const QString &text)
    {
        const QUuid item = QUuid::createUuid();
        if (!sessions().append(id, item, family.addItem(text)))
            qFatal("the text can't be added");
        return item;
    }
    QStringList texts()
    {
        QStringList texts;
        const QList<SessionItemRecord> items = sessions().items(id).value();
        for (const SessionItemRecord &item : items)
            texts += item.text;
        return texts;
    }

    TestFamily family;
    const QUuid id = QUuid::createUuid();
};

} // namespace

/// Sessions at their edges, and how ids and moments stand in their rows.
class SessionStoreLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutBeforeStandsBefore()
    {
        Session session;
        QRandomGenerator random(121);
        QList<QUuid> queue{session.append(u"0"_s)};
        QStringList expected{u"0"_s};
        for (int i = 1; i <= 60; ++i) { // anywhere, many times
            const QString text = QString::number(i);
            const int place = random.bounded(int(queue.size()));
            const QUuid id = QUuid::createUuid();
            Database::Transaction transaction(session.family.database());
            QVERIFY(session.sessions().insertBefore(queue[place], session.id, id,
                                                    session.family.addItem(text)));
            QVERIFY(transaction.commit());
            queue.insert(place, id);
            expected.insert(place, text);
        }
        QCOMPARE(session.texts(), expected);
        session.append(u"last"_s);
        QCOMPARE(session.texts().back(), u"last"_s);
    }

    /// Also when the clock was put back between two of them.
    void theOrderDisplayedIsThatOfTheActs()
    {
        Session session;
        const QDateTime now = session.family.clock.now();
        const QList<QUuid> ids{session.append(u"a"_s), session.append(u"b"_s),
                               session.append(u"c"_s), session.append(u"d"_s)};
        QVERIFY(session.sessions().markDisplayed(ids[2], {}, now));
        QVERIFY(session.sessions().markDisplayed(ids[0], {}, now));
        QVERIFY(session.sessions().markDisplayed(ids[3], {}, now.addDays(-1)));
        QCOMPARE(session.texts(), QStringList({u"c"_s, u"a"_s, u"d"_s, u"b"_s}));
        QCOMPARE(session.sessions().session(session.id).value().shownItemId, ids[3]);
        QVERIFY(session.sessions().unmarkDisplayed(ids[3], ids[0]));
        QCOMPARE(session.texts(), QStringList({u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
        QCOMPARE(session.sessions().session(session.id).value().shownItemId, ids[0]);
    }

    void completedCanBeTakenBack()
    {
        Session session;
        const QUuid id = session.append(u"a"_s);
        const QDateTime now = session.family.clock.now();
        QVERIFY(session.sessions().markDisplayed(id, {}, now));
        QVERIFY(session.sessions().markCompleted(id, now.addSecs(9)));
        const auto completed
            = [&] { return session.sessions().items(session.id).value().front().completedAt; };
        QCOMPARE(completed(), now.addSecs(9));
        QVERIFY(session.sessions().markCompleted(id, {}));
        QVERIFY(!completed());
    }

    /// What was read was an activity, too.
    void theLastActivityIsTheNewest()
    {
        Session session;
        const QDateTime now = session.family.clock.now();
        const auto last
            = [&] { return session.sessions().session(session.id).value().lastActivityAt; };
        QCOMPARE(last(), now);
        const QUuid id = session.append(u"a"_s);
        QVERIFY(session.sessions().touch(session.id, now.addSecs(10)));
        QCOMPARE(last(), now.addSecs(10));
        QVERIFY(session.sessions().markDisplayed(id, {}, now.addSecs(20)));
        QCOMPARE(last(), now.addSecs(20));
        QVERIFY(session.sessions().markCompleted(id, now.addSecs(30)));
        QCOMPARE(last(), now.addSecs(30));
        QVERIFY(session.sessions().end(session.id, now.addSecs(40)));
        QVERIFY(session.sessions().reopen(session.id, now.addSecs(50)));
        QCOMPARE(last(), now.addSecs(50));
    }

    void onlyWhatHasNoEndIsOpen()
    {
        Session session;
        const QUuid second = QUuid::createUuid();
        QVERIFY(session.sessions().start(second, Language::German, session.family.clock.now()));
        const auto open = [&] {
            QList<QUuid> ids;
            const QList<SessionRecord> records = session.sessions().openSessions().value();
            for (const SessionRecord &record : records)
                ids += record.id;
            return ids;
        };
        QCOMPARE(open(), QList<QUuid>({second, session.id})); // the newer one first
        QVERIFY(session.sessions().end(second, session.family.clock.now()));
        QCOMPARE(open(), QList<QUuid>{session.id});
        QVERIFY(session.sessions().reopen(second, session.family.clock.now()));
        QCOMPARE(open(), QList<QUuid>({second, session.id}));
        QVERIFY(session.sessions().remove(second));
        QCOMPARE(session.sessions().session(second).error().code, ErrorCode::NotFound);
    }

    void whatIsMeantMustExist()
    {
        Session session;
        const QUuid item = session.family.addItem(u"кот"_s);
        const QUuid none = QUuid::createUuid();
        QVERIFY(!session.sessions().append(none, QUuid::createUuid(), item));
        QVERIFY(!session.sessions().append(session.id, QUuid::createUuid(), none));
        QVERIFY(!session.sessions().setReader(session.id, none));
        QVERIFY(
            !session.sessions().start(session.id, Language::German, session.family.clock.now()));
        const QUuid id = session.append(u"a"_s);
        QCOMPARE(session.texts(), QStringList(u"a"_s));
        QCOMPARE(session.sessions().session(session.id).value().language, Language::Russian);

        // A picture that was deleted meanwhile takes nothing of what was read with it.
        QVERIFY(session.sessions().markDisplayed(id, none, session.family.clock.now()));
        const SessionItemRecord shown = session.sessions().items(session.id).value().first();
        QVERIFY(shown.displayedAt);
        QVERIFY(!shown.illustrationId);
    }

    void idsAndMomentsComeBack()
    {
        const QUuid id = QUuid::createUuid();
        QCOMPARE(sql::toId(sql::id(id)), id);
        QCOMPARE(sql::id(id).toString().size(), 36);
        QCOMPARE(sql::toOptionalId(sql::optionalId(id)), id);
        QVERIFY(!sql::toOptionalId(sql::optionalId({})));
        QVERIFY(sql::toId(u"no id"_s).isNull());
        const QDateTime moment(QDate(2026, 1, 31), QTime(18, 5, 0, 250), Qt::UTC);
        QCOMPARE(sql::toTime(sql::time(moment)), moment);
        QVERIFY(!sql::toOptionalTime(QVariant()));
        QVERIFY(!sql::toTime(u"yesterday"_s).isValid());
        QCOMPARE(sql::ids({}).toString(), u"[]"_s);
        QCOMPARE(sql::ids({id, id}).toString().count(sql::id(id).toString()), 2);
    }
};

QTEST_GUILESS_MAIN(SessionStoreLimitsTest)
#include "SessionStoreLimitsTest.moc"
