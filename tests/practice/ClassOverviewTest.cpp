// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ClassOverview.h"

#include "core/StarterLibrary.h"
#include "storage/SqlValues.h"
#include "support/ReadingYears.h"
#include "support/TestCore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class ClassOverviewTest : public QObject
{
    Q_OBJECT

private:
    static QUuid addChild(TestCore &school, const QString &name)
    {
        const Profile child{.id = QUuid::createUuid(), .name = name, .colour = u"#3a7d44"_s};
        TestCore::must(school.family.stores().profiles.add(child));
        return child.id;
    }

    static void addTexts(TestCore &school)
    {
        if (!addStarterLibrary(school.family.library(), school.family.settings()))
            qFatal("no texts");
    }

    static QDate today(const TestCore &school) { return school.core().practice().today(); }

    static void read(TestCore &school, const ReadingYears::Plan &plan)
    {
        const QList<Item> texts = ReadingYears::longTexts(school.family, Language::Russian, 40);
        ReadingYears(school.family, texts).read(plan);
    }

    static QList<ChildAtAGlance> glances(TestCore &school, const QList<QUuid> &children)
    {
        return school.core().classOverview().of(children).value();
    }

private Q_SLOTS:
    void whoHasNotReadIsThereToo()
    {
        TestCore school;
        const QUuid anna = addChild(school, u"Anna"_s);
        const QUuid ben = addChild(school, u"Ben"_s);
        const QList<ChildAtAGlance> both = glances(school, {ben, anna});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].id, ben); // as they were asked for
        QCOMPARE(both[1].id, anna);
        QVERIFY(!both[0].lastDay.isValid());
        QCOMPARE(both[0].days, QList<bool>(classDays, false));
        QCOMPARE(both[0].minutes, 0);
        QCOMPARE(both[0].dueWords, 0);
        QVERIFY(both[0].letters.isEmpty());
        QVERIFY(glances(school, {}).isEmpty());
    }

    void theDaysAreThoseOfReading()
    {
        TestCore school;
        addTexts(school);
        const QUuid anna = addChild(school, u"Anna"_s);
        const QUuid ben = addChild(school, u"Ben"_s);
        const QDate now = today(school);
        read(school, {.child = anna, .first = now.addDays(-40), .last = now, .daysBetween = 4});
        read(school, {.child = ben, .first = now.addDays(-20), .last = now.addDays(-20)});
        const QList<ChildAtAGlance> both = glances(school, {anna, ben});
        QCOMPARE(both[0].lastDay, now);
        QList<bool> days(classDays, false);
        for (const int ago : {0, 4, 8, 12})
            days[classDays - 1 - ago] = true;
        QCOMPARE(both[0].days, days);
        QVERIFY(both[0].minutes >= 4);
        QCOMPARE(both[1].lastDay, now.addDays(-20));
        QCOMPARE(both[1].days, QList<bool>(classDays, false));
        QCOMPARE(both[1].minutes, 0);
    }

    /// A laptop whose clock was wrong for a day.
    void aDayThatHasNotComeIsNotTheLastOne()
    {
        TestCore school;
        addTexts(school);
        const QUuid anna = addChild(school, u"Anna"_s);
        const QDate now = today(school);
        read(school, {.child = anna, .first = now.addDays(-3), .last = now.addDays(-3)});
        read(school, {.child = anna, .first = now.addDays(300), .last = now.addDays(300)});
        QCOMPARE(glances(school, {anna})[0].lastDay, now.addDays(-3));
    }

    /// The same words that the child's own page counts.
    void whatIsDueIsWhatTheChildsPageSays()
    {
        TestCore school;
        addTexts(school);
        const QDate now = today(school);
        QList<QUuid> children;
        QList<int> due;
        for (int i = 1; i <= 4; ++i) {
            children += addChild(school, u"Kind %1"_s.arg(i));
            read(school,
                 {.child = children.back(),
                  .first = now.addDays(-60),
                  .last = now.addDays(-i),
                  .daysBetween = i,
                  .hard = u"жш"_s});
        }
        for (const QUuid &child : std::as_const(children))
            due += school.core().practice().progress(child, Language::Russian).value().dueWords;
        const QList<ChildAtAGlance> all = glances(school, children);
        QVERIFY(due.first() > 0);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(all[i].dueWords, due[i]);
    }

    /// A session in which no word was read is none.
    void whatWasOnlyOpenedIsNotRead()
    {
        TestCore school;
        addTexts(school);
        const QUuid anna = addChild(school, u"Anna"_s);
        const QUuid session = QUuid::createUuid();
        const QDateTime at = school.family.clock.now();
        TestCore::must(school.family.sessions().start(session, Language::Russian, at, anna));
        TestCore::must(school.family.sessions().end(session, at));
        QVERIFY(!glances(school, {anna}).front().lastDay.isValid());
    }

    void theNextLettersAreTold()
    {
        TestCore school;
        const QUuid anna = addChild(school, u"Anna"_s);
        const LetterOrder order = letterOrders(Language::German).front();
        LetterChoice choice{.order = order.id, .step = 2};
        TestCore::must(school.core().practice().setLetterChoice(anna, Language::German, choice));
        QCOMPARE(glances(school, {anna}).front().letters, order.steps[2]);
        choice.step = int(order.steps.size()); // all of them
        TestCore::must(school.core().practice().setLetterChoice(anna, Language::German, choice));
        QVERIFY(glances(school, {anna}).front().letters.isEmpty());
    }

    /// A class of thirty, five years of it, every other day: a page that opens at once.
    void aClassOfFiveYearsIsQuick()
    {
        if (!qEnvironmentVariableIsSet("CHITAI_MEASURE"))
            QSKIP("CHITAI_MEASURE is not set");
        TestCore school;
        QList<QUuid> children;
        for (int i = 0; i < 30; ++i)
            children += addChild(school, u"Kind %1"_s.arg(i));
        const QUuid text = school.family.addItem(u"Кот спит."_s);
        for (QDate day = today(school).addYears(-5); day < today(school); day = day.addDays(2))
            readByAll(school, text, day);
        // As the server does by itself at night.
        TestCore::must(school.family.database().execute(u"ANALYZE"_s));
        QElapsedTimer timer;
        timer.start();
        for (int times = 0; times < 5; ++times) {
            QVERIFY(glances(school, children).front().days.count(true) >= 6);
            qInfo() << "30 children in" << timer.restart() << "ms";
        }
    }

private:
    /// Each child reads three texts, and has three more words that are due.
    static void readByAll(TestCore &school, const QUuid &text, const QDate &day)
    {
        Database &database = school.family.database();
        const auto run = [&database](const QString &sql, const QVariantList &values) {
            TestCore::must(database.execute(sql, values));
        };
        Database::Transaction transaction(database);
        const QVariant at = sql::time(QDateTime(day, QTime(10, 0), Qt::UTC));
        const QString name = day.toString(Qt::ISODate);
        run(u"INSERT INTO sessions (id, language, started_at, ended_at, last_activity_at, "
            "profile_id) SELECT id || ?, 'ru', ?, ?, ?, id FROM profiles"_s,
            {name, at, at, at});
        for (int i = 0; i < 3; ++i) {
            const QString row = name + QString::number(i);
            run(u"INSERT INTO session_items (id, session_id, item_id, position, completed_at) "
                "SELECT id || ?, id || ?, ?, ?, ? FROM profiles"_s,
                {row, name, sql::id(text), i, at});
            run(u"INSERT INTO practice_readings (session_item_id, profile_id, session_id, item_id, "
                "language, at, day, is_whole, is_first, words, errors, self_corrected, "
                "paced_words, paced_ms, event_id) SELECT id || ?, id, id || ?, ?, 'ru', ?, ?, "
                "TRUE, TRUE, 20, 1, 0, 20, 20000, id || ? FROM profiles"_s,
                {row, name, sql::id(text), at, name, row});
            run(u"INSERT INTO practice_words (profile_id, language, word, read, clean, marked, "
                "last_mark, due_day) SELECT id, 'ru', ?, 1, 0, 1, 'told', ? FROM profiles"_s,
                {row, name});
        }
        TestCore::must(transaction.commit());
    }
};

QTEST_GUILESS_MAIN(ClassOverviewTest)
#include "ClassOverviewTest.moc"
