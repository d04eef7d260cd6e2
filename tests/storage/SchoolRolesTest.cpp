// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/SchoolRoles.h"

#include "storage/LibraryImport.h"
#include "storage/LibraryRights.h"
#include "storage/Rows.h"
#include "storage/Stores.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QJsonObject>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// What a laptop may do whose user is a teacher, a reader, or neither of them.
class SchoolRolesTest : public QObject
{
    Q_OBJECT

private:
    /// A laptop with the rights of a user.
    struct Laptop
    {
        Laptop(const DatabaseAddress &school, const QString &user)
            : database(Database::open(as(school, user)).value())
            , stores(*database, clock)
        {
        }

        FakeClock clock;
        const std::unique_ptr<Database> database;
        Stores stores;
    };

    static TestServerCluster &server() { return TestServerCluster::running(); }
    static DatabaseAddress as(const DatabaseAddress &school, const QString &user)
    {
        DatabaseAddress address = server().addressOf(school.server().database, user);
        address.setLaptop(user);
        return address;
    }
    static void giveRoles(const DatabaseAddress &school)
    {
        const QString said = server().script(school.server().database, schoolRolesScript());
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
    static QString refusal(const Result<void> &done)
    {
        return done ? u"done"_s : errorCodeName(done.error().code);
    }

    /// A story is told: its first message, and one that a child says.
    static void tellStory(Laptop &laptop, const QString &id)
    {
        StoryStore &stories = laptop.stores.stories;
        StorySession story;
        story.id = id;
        story.worldId = u"wald"_s;
        QVERIFY(stories.begin(story, u"Es war einmal."_s));
        const Result<qint64> said = stories.addMessage(id, {.content = u"Und dann?"_s});
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        const QList<StoryMessage> messages = stories.messages(id, 10).value();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.back().number, *said);
    }

    /// A text that waits in a session that runs.
    struct Text
    {
        QUuid session = QUuid::createUuid();
        QUuid id = QUuid::createUuid();
        QUuid library;
        QDateTime now;
    };
    Text waiting(Laptop &laptop)
    {
        Text text;
        text.now = laptop.clock.now();
        text.library
            = laptop.stores.library.findOrCreate(u"рысь"_s, Language::Russian).value().item.id;
        const bool isThere
            = laptop.stores.sessions.start(text.session, Language::Russian, text.now, m_child)
            && laptop.stores.sessions.append(text.session, text.id, text.library);
        return isThere ? text : Text();
    }
    ReadingEvent eventOf(const Text &text, ReadingEventKind kind) const
    {
        ReadingEvent event;
        event.profileId = m_child;
        event.sessionId = text.session;
        event.sessionItemId = text.id;
        event.kind = kind;
        event.at = text.now;
        return event;
    }
    /// Undo, as the program writes it into the log.
    ReadingEvent undoneOf(const Text &text, const QUuid &event) const
    {
        ReadingEvent undone = eventOf(text, ReadingEventKind::Undone);
        undone.payload = {{u"event"_s, event.toString(QUuid::WithoutBraces)}};
        return undone;
    }
    static qint64 numberOf(Database &database, const QString &sql, const QVariantList &values = {})
    {
        return readFirst(database.run(sql, values), readNumber).value().value_or(-1);
    }

    const QUuid m_child = QUuid::createUuid();
    DatabaseAddress m_school{QString()};

private Q_SLOTS:
    void initTestCase()
    {
        m_school = server().newDatabase();
        giveRoles(m_school);
        server().run(u"CREATE ROLE room LOGIN IN ROLE chitai_reader"_s);
        server().run(u"CREATE ROLE teacher LOGIN IN ROLE chitai_teacher"_s);
        server().run(u"CREATE ROLE guest LOGIN"_s);
        Laptop owner(m_school, u"chitai"_s);
        QVERIFY(
            owner.stores.profiles.add({.id = m_child, .name = u"Ida"_s, .colour = u"#1B57B5"_s}));
    }

    void everyTableHasItsRights()
    {
        const std::unique_ptr<Database> database = Database::open(m_school).value();
        const QStringList relations
            = readAll(
                  database->run(
                      u"SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                      "AND relkind IN ('r', 'v', 'p') ORDER BY relname"_s),
                  readText)
                  .value();
        QStringList named;
        for (const RelationRights &rights : schoolRights)
            named += QString::fromLatin1(rights.relation);
        named.sort();
        QCOMPARE(named, relations);
    }

    void theScriptCanBeRunAgain()
    {
        giveRoles(m_school);
        const DatabaseAddress empty = server().bareDatabase();
        const QString said = server().script(empty.server().database, schoolRolesScript());
        QVERIFY2(said.contains(u"no library"), qPrintable(said));
    }

    void aTeacherDoesWhatTheProgramDoes()
    {
        Laptop laptop(m_school, u"teacher"_s);
        QVERIFY(mayManage(*laptop.database).value());
        Stores &stores = laptop.stores;
        const QUuid item
            = stores.library.findOrCreate(u"сова"_s, Language::Russian).value().item.id;
        QVERIFY(stores.library.setText(item, u"совы"_s));
        QVERIFY(stores.library.setTags(item, {u"лес"_s}));
        const QUuid picture = QUuid::createUuid();
        QVERIFY(stores.illustrations.add({picture, {}, 1, 1, 1, laptop.clock.now()}, "hash"));
        QVERIFY(stores.illustrations.link(item, picture));
        QVERIFY(stores.illustrations.remove(picture));
        const Profile child{
            .id = QUuid::createUuid(), .name = u"Ben"_s, .colour = u"#1B57B5"_s, .style = {}};
        QVERIFY(stores.profiles.add(child));
        const QUuid group = QUuid::createUuid();
        QVERIFY(stores.groups.add({group, u"1a"_s, {child.id}}));
        QVERIFY(stores.groups.remove(group));
        const QUuid session = QUuid::createUuid();
        QVERIFY(stores.sessions.start(session, Language::Russian, laptop.clock.now(), child.id));
        QVERIFY(stores.sessions.append(session, QUuid::createUuid(), item));
        QVERIFY(stores.profiles.remove(child.id));
        QVERIFY(!laptop.database->execute(u"ALTER TABLE items ADD COLUMN more TEXT"_s));
    }

    void bothTellStories()
    {
        Laptop teacher(m_school, u"teacher"_s);
        tellStory(teacher, u"0123456789ab"_s);
        Laptop room(m_school, u"room"_s);
        tellStory(room, u"0123456789ac"_s);
    }

    void aTeacherImports()
    {
        Laptop laptop(m_school, u"teacher"_s);
        const qint64 before = laptop.stores.library.count().value();
        for (const auto way : {LibraryImport::Way::Beside, LibraryImport::Way::Alone}) {
            LibraryImport import(*laptop.database, laptop.clock, way);
            const QString text = way == LibraryImport::Way::Alone ? u"барсук"_s : u"выдра"_s;
            QCOMPARE(import.add({{text, Language::Russian, false, {u"лес"_s}}}).value(), 1);
            QVERIFY(import.finish());
        }
        QCOMPARE(laptop.stores.library.count().value(), before + 2);
        { // which is cut off, and taken back
            LibraryImport import(*laptop.database, laptop.clock);
            QCOMPARE(import.add({{u"бобёр"_s, Language::Russian, false, {}}}).value(), 1);
            QCOMPARE(laptop.stores.library.count().value(), before + 3);
        }
        QCOMPARE(laptop.stores.library.count().value(), before + 2);
    }

    void aReaderImportsNothing()
    {
        Laptop laptop(m_school, u"room"_s);
        const qint64 before = laptop.stores.library.count().value();
        for (const auto way : {LibraryImport::Way::Beside, LibraryImport::Way::Alone}) {
            LibraryImport import(*laptop.database, laptop.clock, way);
            const Result<int> added = import.add({{u"крот"_s, Language::Russian, false, {}}});
            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::NotAllowed);
            QVERIFY(added.error().message.startsWith(u"This laptop may read, but"));
        }
        QCOMPARE(laptop.stores.library.count().value(), before);
    }

    /// A teacher's laptop was killed in an import, and is a reader's from then on.
    void aReaderStartsBehindACutOffImport()
    {
        Laptop laptop(m_school, u"room"_s);
        const QUuid item
            = laptop.stores.library.findOrCreate(u"хорёк"_s, Language::Russian).value().item.id;
        server().psql(m_school.server().database,
                      u"SET chitai.laptop = 'room'; INSERT INTO laptop_imports (item_number) "
                      "SELECT number FROM items WHERE text = 'хорёк'"_s);
        const Result<int> taken = LibraryImport::takeBackUnfinished(*laptop.database);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(*taken, 0);
        QCOMPARE(numberOf(*laptop.database, u"SELECT count(*) FROM unfinished_imports"_s), 0);
        QVERIFY(laptop.stores.library.item(item));
    }

    void aReaderReads()
    {
        Laptop laptop(m_school, u"room"_s);
        QVERIFY(!mayManage(*laptop.database).value());
        Stores &stores = laptop.stores;
        QCOMPARE(LibraryImport::takeBackUnfinished(*laptop.database).value(), 0);
        QVERIFY(stores.settings.setValue(u"screen"_s, u"left"_s));
        const QUuid typed
            = stores.library.findOrCreate(u"ещё"_s, Language::Russian).value().item.id;
        QCOMPARE(stores.library.findOrCreate(u"ЕЩЁ"_s, Language::Russian).value().item.id, typed);
        const QUuid session = QUuid::createUuid();
        const QUuid text = QUuid::createUuid();
        const QUuid waiting = QUuid::createUuid();
        const QDateTime now = laptop.clock.now();
        QVERIFY(stores.sessions.start(session, Language::Russian, now, m_child));
        QVERIFY(stores.sessions.append(session, text, typed));
        QVERIFY(stores.sessions.append(session, waiting, typed));
        QVERIFY(stores.sessions.removeItem(waiting));
        QVERIFY(stores.sessions.markDisplayed(text, {}, now));
        QVERIFY(stores.sessions.markCompleted(text, now));
        QVERIFY(stores.readingEvents.append({.profileId = m_child,
                                             .sessionId = session,
                                             .sessionItemId = text,
                                             .kind = ReadingEventKind::Skipped,
                                             .at = now}));
        QVERIFY(stores.sessions.end(session, now));
        QVERIFY(stores.practice.clear());
        QVERIFY(stores.practice.put(m_child, Language::Russian, {{.word = u"еще"_s}}));
        QVERIFY(stores.growth.keep(m_child, {1, 1, {u"а"_s}}));
        QVERIFY(stores.growth.keep(m_child, {2, 1, {u"а"_s}}));
        const QUuid empty = QUuid::createUuid();
        QVERIFY(stores.sessions.start(empty, Language::Russian, now, m_child));
        QVERIFY(stores.sessions.append(empty, QUuid::createUuid(), typed));
        QVERIFY(stores.sessions.remove(empty));
        // What was read stays.
        QCOMPARE(refusal(stores.sessions.remove(session)), u"not_allowed"_s);
        QCOMPARE(refusal(stores.sessions.removeItem(text)), u"not_allowed"_s);
        QCOMPARE(stores.sessions.items(session).value().size(), 1);
    }

    void aReaderErasesNothingByGoingRound()
    {
        Laptop laptop(m_school, u"room"_s);
        Database &database = *laptop.database;
        SessionStore &sessions = laptop.stores.sessions;
        const Text text = waiting(laptop);
        QVERIFY(sessions.markDisplayed(text.id, {}, text.now));
        QVERIFY(laptop.stores.readingEvents.append(eventOf(text, ReadingEventKind::Mark)));
        QVERIFY(sessions.markCompleted(text.id, text.now));
        const QUuid end
            = laptop.stores.readingEvents.append(eventOf(text, ReadingEventKind::Completed))
                  .value();
        const auto events
            = [&] { return numberOf(database, u"SELECT count(*) FROM reading_events"_s); };
        const qint64 before = events();
        QCOMPARE(refusal(database.execute(
                     u"UPDATE session_items SET displayed_at = NULL, completed_at = NULL"_s)),
                 u"not_allowed"_s);
        // One that was never marked as completed, or whose end was taken back, still has its log.
        QVERIFY(database.execute(u"UPDATE session_items SET displayed_at = NULL"_s));
        QCOMPARE(refusal(sessions.removeItem(text.id)), u"not_allowed"_s);
        QVERIFY(laptop.stores.readingEvents.append(undoneOf(text, end)));
        QVERIFY(sessions.markCompleted(text.id, {}));
        QCOMPARE(refusal(sessions.removeItem(text.id)), u"not_allowed"_s);
        QCOMPARE(refusal(database.execute(u"DELETE FROM session_items"_s)), u"not_allowed"_s);
        // Into another session, and away with that.
        const Text other = waiting(laptop);
        QVERIFY(sessions.removeItem(other.id));
        QVERIFY(sessions.moveWaiting(text.session, other.session));
        QCOMPARE(refusal(sessions.remove(other.session)), u"not_allowed"_s);
        QCOMPARE(refusal(sessions.remove(text.session)), u"not_allowed"_s);
        QCOMPARE(refusal(database.execute(u"DELETE FROM sessions"_s)), u"not_allowed"_s);
        QCOMPARE(events(), before + 1);
    }

    /// Who writes that all of it was taken back erases nothing of what is over.
    void aReaderTakesBackNothingThatIsOver()
    {
        Laptop laptop(m_school, u"room"_s);
        SessionStore &sessions = laptop.stores.sessions;
        const Text over = waiting(laptop);
        const QUuid mark
            = laptop.stores.readingEvents.append(eventOf(over, ReadingEventKind::Mark)).value();
        QVERIFY(sessions.end(over.session, over.now));
        QVERIFY(sessions.reopen(over.session, over.now)); // Undo
        QVERIFY(sessions.end(over.session, over.now));
        const Text next = waiting(laptop);
        QVERIFY(laptop.stores.readingEvents.append(eventOf(next, ReadingEventKind::Mark)));
        QVERIFY(laptop.stores.readingEvents.append(undoneOf(over, mark)));
        QCOMPARE(refusal(sessions.removeItem(over.id)), u"not_allowed"_s);
        QCOMPARE(refusal(sessions.reopen(over.session, over.now)), u"not_allowed"_s);
        Laptop teacher(m_school, u"teacher"_s);
        QVERIFY(teacher.stores.sessions.reopen(over.session, over.now));
        QVERIFY(teacher.stores.sessions.removeItem(over.id));
    }

    /// What the program sends for Undo, and for a text that is taken out of the queue behind it.
    void aReaderUndoes()
    {
        Laptop laptop(m_school, u"room"_s);
        SessionStore &sessions = laptop.stores.sessions;
        ReadingEventStore &log = laptop.stores.readingEvents;
        const Text text = waiting(laptop);
        QVERIFY(sessions.markDisplayed(text.id, {}, text.now));
        const QUuid mark = log.append(eventOf(text, ReadingEventKind::Mark)).value();
        QVERIFY(sessions.markCompleted(text.id, text.now));
        const QUuid end = log.append(eventOf(text, ReadingEventKind::Completed)).value();
        QVERIFY(log.append(undoneOf(text, end)));
        QVERIFY(sessions.markCompleted(text.id, {}));
        QVERIFY(sessions.markCompleted(text.id, text.now));
        const QUuid again = log.append(eventOf(text, ReadingEventKind::Skipped)).value();
        QVERIFY(log.append(undoneOf(text, again)));
        QVERIFY(sessions.markCompleted(text.id, {}));
        QVERIFY(log.append(undoneOf(text, mark)));
        QVERIFY(sessions.unmarkDisplayed(text.id, {}));
        QVERIFY(sessions.removeItem(text.id)); // moved: out, and in again at another place
        QVERIFY(sessions.append(text.session, text.id, text.library));
        QVERIFY(sessions.removeItem(text.id));
        QVERIFY(sessions.end(text.session, text.now));
        QVERIFY(sessions.reopen(text.session, text.now));
        QVERIFY(sessions.remove(text.session));
    }

    void whatAnOutboxHasHandedOverOnlyGrows()
    {
        Laptop laptop(m_school, u"room"_s);
        Database &database = *laptop.database;
        const auto note = [&](int upTo) {
            return refusal(database.execute(
                u"INSERT INTO handed_over (outbox, up_to) VALUES ('a', ?) ON CONFLICT (outbox) DO "
                "UPDATE SET up_to = excluded.up_to"_s,
                {upTo}));
        };
        QCOMPARE(note(2), u"done"_s);
        QCOMPARE(note(2), u"done"_s);
        QCOMPARE(note(3), u"done"_s);
        QCOMPARE(note(1), u"not_allowed"_s);
        QCOMPARE(refusal(database.execute(u"UPDATE handed_over SET outbox = 'b'"_s)),
                 u"not_allowed"_s);
        QCOMPARE(numberOf(database, u"SELECT up_to FROM handed_over WHERE outbox = 'a'"_s), 3);
    }

    void aReaderChangesNothingThatIsShared()
    {
        Laptop laptop(m_school, u"room"_s);
        Stores &stores = laptop.stores;
        const QUuid item
            = stores.library.findOrCreate(u"лиса"_s, Language::Russian).value().item.id;
        const Profile child{.id = m_child, .name = u"x"_s, .colour = u"#1B57B5"_s, .style = {}};
        const QUuid group = QUuid::createUuid();
        const QList<std::pair<const char *, Result<void>>> refused{
            {"text", stores.library.setText(item, u"лисы"_s)},
            {"star", stores.library.setStarred(item, true)},
            {"tag", stores.library.setTags(item, {u"лес"_s})},
            {"deleting", laptop.database->execute(u"DELETE FROM items"_s)},
            {"picture", stores.illustrations.add({group, {}, 1, 1, 1, laptop.clock.now()}, "h")},
            {"child", stores.profiles.add({.id = group, .name = u"x"_s, .colour = u"#1B57B5"_s})},
            {"child's name", stores.profiles.save(child)},
            {"erasing", stores.profiles.remove(m_child)},
            {"group", stores.groups.add({group, u"1b"_s, {}})},
            {"letters", stores.letters.setChoice(m_child, Language::Russian, {{u"upto"_s, 3}})},
            {"syllables", stores.corrections.put({{Language::German, u"a"_s, u"a"_s, {u"a"_s}}})},
            {"log", laptop.database->execute(u"DELETE FROM reading_events"_s)},
            {"others' devices", laptop.database->execute(u"SELECT * FROM laptop_devices"_s)}};
        for (const auto &[what, done] : refused) {
            QVERIFY2(refusal(done) == u"not_allowed", what);
            QVERIFY2(done.error().message.startsWith(u"This laptop may read, but"), what);
        }
        QCOMPARE(stores.profiles.all().value().front().name, u"Ida"_s);
    }

    void whoHasNoRoleIsTold()
    {
        const auto opened = Database::open(as(m_school, u"guest"_s));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"GRANT chitai_reader TO \"guest\""),
                 qPrintable(opened.error().message));
    }

    void onlyTheOwnerRaisesTheSchema()
    {
        const DatabaseAddress school = server().newDatabase();
        giveRoles(school);
        // As a version before the groups left it.
        server().psql(
            school.server().database,
            u"DROP TABLE group_children, child_groups; DROP FUNCTION keep_what_was_read, "
            "keep_read_session, keep_completed, keep_session_over, keep_handed_over CASCADE; "
            "DROP FUNCTION may_erase_what_was_read, standing_events; "
            "UPDATE chitai_schema SET version = 20"_s);
        for (const QString &user : {u"room"_s, u"teacher"_s}) {
            const auto opened = Database::open(as(school, user));
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(u"as the user \"chitai\""),
                     qPrintable(opened.error().message));
        }
        QVERIFY(Database::open(school));
        // The new tables have their rights at once.
        Laptop teacher(school, u"teacher"_s);
        QVERIFY(teacher.stores.groups.add({QUuid::createUuid(), u"1a"_s, {}}));
        QCOMPARE(Laptop(school, u"room"_s).stores.groups.all().value().size(), 1);
    }

    void aTableThatNobodyNamedCanBeRead()
    {
        const DatabaseAddress school = server().newDatabase();
        server().psql(school.server().database,
                      u"CREATE TABLE later (a INTEGER); CREATE TABLE laptop_later (a INTEGER)"_s);
        giveRoles(school);
        Laptop room(school, u"room"_s);
        QVERIFY(room.database->run(u"SELECT * FROM later"_s));
        QVERIFY(!room.database->execute(u"INSERT INTO later VALUES (1)"_s));
        QVERIFY(!room.database->run(u"SELECT * FROM laptop_later"_s));
        Laptop teacher(school, u"teacher"_s);
        QVERIFY(teacher.database->execute(u"INSERT INTO later VALUES (1)"_s));
    }

    void aFamilysFileHasNoRoles()
    {
        const QTemporaryDir dir;
        QVERIFY(mayManage(*Database::open(dir.filePath(u"chitai.db"_s)).value()).value());
    }
};

QTEST_GUILESS_MAIN(SchoolRolesTest)
#include "SchoolRolesTest.moc"
