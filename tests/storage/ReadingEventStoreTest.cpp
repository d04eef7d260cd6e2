// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemRemoval.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

class ReadingEventStoreTest : public QObject
{
    Q_OBJECT

private:
    /// A child that has a text before it, and events of it.
    struct Fixture
    {
        TestFamily family;
        QUuid child = QUuid::createUuid();
        QUuid session = QUuid::createUuid();
        QUuid row = QUuid::createUuid();
        QUuid item = family.addItem(QStringLiteral("Мама мыла раму."));

        Fixture()
        {
            Profile profile{.id = child, .name = {}, .colour = QStringLiteral("#1B57B5")};
            if (!family.stores().profiles.add(profile)
                || !family.sessions().start(session, Language::Russian, family.clock.now(), child)
                || !family.sessions().append(session, row, item)
                || !family.sessions().markDisplayed(row, {}, family.clock.now()))
                qFatal("no session");
        }

        QUuid add(ReadingEventKind kind, std::optional<int> word = {},
                  const QJsonObject &payload = {})
        {
            return events()
                .append({.profileId = child,
                         .sessionId = session,
                         .sessionItemId = row,
                         .wordIndex = word,
                         .kind = kind,
                         .at = family.clock.now(),
                         .device = QStringLiteral("tablet"),
                         .payload = payload})
                .value();
        }
        QUuid mark(int word, const char *kind = "stumbled")
        {
            return add(ReadingEventKind::Mark, word,
                       {{QStringLiteral("mark"), QString::fromLatin1(kind)}});
        }
        void undo(const QUuid &id)
        {
            add(ReadingEventKind::Undone, {},
                {{QStringLiteral("event"), id.toString(QUuid::WithoutBraces)}});
        }
        ReadingEventStore &events() { return family.stores().readingEvents; }
        WordMarks marks() { return events().marks(row).value(); }
        qsizetype count() { return events().after({}).value().size(); }
    };

private Q_SLOTS:
    void keepsEventsInTheirOrder()
    {
        Fixture f;
        const QUuid first = f.mark(1);
        f.family.clock.setCalendar(f.family.clock.now().addDays(-1));
        const QUuid second
            = f.add(ReadingEventKind::Completed, {}, {{QStringLiteral("reached"), 3}});
        f.family.reopen();
        const QUuid third = f.add(ReadingEventKind::Unmark, 1);

        const QList<ReadingEvent> events = f.events().after({}).value();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0].id, first);
        QCOMPARE(events[1].id, second);
        QCOMPARE(events[2].id, third);
        QCOMPARE(events[0].profileId, f.child);
        QCOMPARE(events[0].sessionId, f.session);
        QCOMPARE(events[0].sessionItemId, f.row);
        QCOMPARE(events[0].wordIndex, 1);
        QCOMPARE(events[0].device, QStringLiteral("tablet"));
        QCOMPARE(events[1].kind, ReadingEventKind::Completed);
        QCOMPARE(events[1].payload[u"reached"].toInt(), 3);
        QVERIFY(!events[1].wordIndex);
        QCOMPARE(f.events().after(second).value(), QList{events[2]});
        QCOMPARE(f.events().ofItem(f.row).value(), events);
    }

    void theNewestMarkOfAWordCounts()
    {
        Fixture f;
        f.mark(0);
        f.mark(2);
        const QUuid told = f.mark(2, "told");
        QCOMPARE(f.marks(), (WordMarks{{0, WordMark::Stumbled}, {2, WordMark::Told}}));
        f.undo(told);
        QCOMPARE(f.marks(), (WordMarks{{0, WordMark::Stumbled}, {2, WordMark::Stumbled}}));
        const QUuid unmarked = f.add(ReadingEventKind::Unmark, 0);
        QCOMPARE(f.marks(), (WordMarks{{2, WordMark::Stumbled}}));
        f.undo(unmarked);
        QCOMPARE(f.marks().size(), 2);
    }

    /// Of two laptops, each gives its own ids.
    void whatChangesAMarkSortsBehindIt()
    {
        Fixture f;
        f.mark(0);
        ReadingEventStore other(f.family.database());
        const auto unmark = [&] {
            return other.append({.profileId = f.child,
                                 .sessionId = f.session,
                                 .sessionItemId = f.row,
                                 .wordIndex = 0,
                                 .kind = ReadingEventKind::Unmark,
                                 .at = f.family.clock.now().addSecs(-600)});
        };
        QVERIFY(unmark());
        f.family.clock.advance(std::chrono::minutes(1));
        const QUuid marked = f.mark(0);
        QCOMPARE(f.marks().size(), 1);
        const QUuid unmarked = unmark().value();
        QVERIFY(marked.toString() < unmarked.toString());
        QVERIFY(f.marks().isEmpty());
        QVERIFY(unmarked.toString() < f.mark(0).toString());
        QCOMPARE(f.marks().size(), 1);
    }

    void goWithTheirText()
    {
        Fixture f;
        f.mark(0);
        const RemovedItems removed = removeItems(f.family.database(), {f.item}).value();
        QCOMPARE(f.count(), 0);
        QCOMPARE(restoreItems(f.family.database(), removed).value(), 1);
        QCOMPARE(f.marks(), (WordMarks{{0, WordMark::Stumbled}}));

        // Neither the child nor the session is there any more when the text comes back.
        const RemovedItems again = removeItems(f.family.database(), {f.item}).value();
        QVERIFY(f.family.stores().profiles.remove(f.child));
        QCOMPARE(restoreItems(f.family.database(), again).value(), 1);
        QCOMPARE(f.count(), 0);
    }

    void goWithTheirSessionAndChild()
    {
        Fixture f;
        f.mark(0);
        QVERIFY(f.family.sessions().setReader(f.session, {}));
        QVERIFY(f.family.stores().profiles.remove(f.child));
        QCOMPARE(f.count(), 0);
        QCOMPARE(f.family.sessions().items(f.session).value().size(), 1);

        Fixture g;
        g.mark(0);
        QVERIFY(g.family.sessions().remove(g.session));
        QCOMPARE(g.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ReadingEventStoreTest)
#include "ReadingEventStoreTest.moc"
