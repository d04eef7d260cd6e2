// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/App.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"
#include "storage/postgresql/SchoolRoles.h"
#include "support/TestServerCluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// The laptops of a school: an owner's, a teacher's and readers', with one library.
class SchoolLaptopTest : public QObject
{
    Q_OBJECT

private:
    static TestServerCluster &server() { return TestServerCluster::running(); }

    /// A program with a folder of its own, connected as that user.
    struct Laptop
    {
        Laptop(const DatabaseAddress &school, const QString &user)
        {
            Options options;
            options.dataDir = folder.path();
            options.database = server().addressOf(school.server().database, user).shown();
            options.address = QHostAddress::LocalHost;
            options.port = 0;
            options.access = AccessPolicy::Mode::Local;
            Result<std::unique_ptr<App>> opened = App::open(options);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            app = *std::move(opened);
        }

        AppCore &core() { return app->core(); }
        Profiles &profiles() { return core().profiles(); }
        SessionModel &model() { return core().model(); }

        /// Reads a text of the library to its end.
        void read()
        {
            QVERIFY(model().apply(StartSession{Language::German}));
            const QUuid text
                = core().stores().search->suggestions(Language::German, 1).value().front().id;
            QVERIFY(model().apply(AddItem{text}));
            QVERIFY(model().apply(MarkWord{0}));
            for (int step = 0; step < 500 && !model().snapshot()->isCompleted(); ++step)
                QVERIFY(model().apply(AdvanceWord{1}));
            QVERIFY(model().snapshot()->isCompleted());
        }

        /// The session is over, and its child is free for other laptops.
        void end()
        {
            const QUuid child = profiles().active().id;
            QVERIFY(model().apply(EndSession{}));
            const auto rows = [this, &child] {
                return readFirst(core().database().run(
                                     u"SELECT 1 FROM reading_leases WHERE profile_id = ?"_s,
                                     {sql::id(child)}),
                                 readNumber)
                    .value()
                    .has_value();
            };
            QVERIFY(QTest::qWaitFor([&] { return !rows(); }, 20'000));
        }

        const QTemporaryDir folder;
        std::unique_ptr<App> app;
    };

    static QString refusal(const Result<void> &done)
    {
        return done ? u"done"_s : done.error().message;
    }

    /// How many rows of all tables belong to a child.
    static QStringList rowsOf(Database &database, const QUuid &child)
    {
        QStringList found;
        const QStringList tables
            = readAll(database.run(u"SELECT c.relname FROM pg_class c JOIN pg_attribute a ON "
                                   "a.attrelid = c.oid WHERE a.attname = 'profile_id' AND "
                                   "c.relkind = 'r' ORDER BY c.relname"_s),
                      readText)
                  .value();
        for (const QString &table : tables) {
            const auto count = readFirst(
                database.run(u"SELECT count(*) FROM "_s + table + u" WHERE profile_id = ?"_s,
                             {sql::id(child)}),
                readNumber);
            if (count.value().value_or(0) > 0)
                found += table;
        }
        return found;
    }

    DatabaseAddress m_school{QString()};

private Q_SLOTS:
    void initTestCase()
    {
        server().run(u"CREATE ROLE chitai_reader; CREATE ROLE chitai_teacher; "
                     "CREATE ROLE room LOGIN IN ROLE chitai_reader; "
                     "CREATE ROLE teacher LOGIN IN ROLE chitai_teacher"_s);
    }

    void init()
    {
        m_school = server().bareDatabase();
        Laptop owner(m_school, u"chitai"_s); // which makes the tables, and fills the library
        QVERIFY(owner.profiles().rename(u"Ida"_s));
        QVERIFY(owner.profiles().setLanguage(Language::German));
        const QString said = server().script(m_school.server().database, schoolRolesScript());
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void aReadersLaptopReads()
    {
        Laptop room(m_school, u"room"_s);
        QVERIFY(!room.core().mayManage());
        room.read();
        room.end();
        const QUuid ida = room.profiles().active().id;
        const auto sessions = room.core().stores().sessions.sessions(ida).value();
        QCOMPARE(sessions.size(), 1);
        QVERIFY(room.core().stores().sessions.hasRead(sessions.front().id).value());
        QCOMPARE(room.core().practice().progress(ida, Language::German).value().hardWords, 1);
        QVERIFY(!room.core().childExport().everything(room.profiles().active()).value().isEmpty());
        QVERIFY(!room.core().classOverview().of({ida}).value().front().days.isEmpty());
        // What it typed is a text of the library; a session of another day can be ended as well.
        QVERIFY(room.core().libraryService().findOrCreate(u"Igel"_s, Language::German));
    }

    /// What Undo sends to the server is not taken for erasing what was read.
    void aReadersLaptopUndoes()
    {
        Laptop room(m_school, u"room"_s);
        room.read();
        const std::unique_ptr<Database> school = Database::open(m_school).value();
        const auto count = [&school](const QString &table, const QString &condition) {
            return readFirst(
                       school->run(u"SELECT count(*) FROM "_s + table + u" WHERE "_s + condition),
                       readNumber)
                .value()
                .value_or(-1);
        };
        const auto completed
            = [&count] { return count(u"session_items"_s, u"completed_at IS NOT NULL"_s); };
        QVERIFY(QTest::qWaitFor([&] { return completed() == 1; }, 20'000));
        QVERIFY(room.model().apply(Undo{}));
        QVERIFY(!room.model().snapshot()->isCompleted());
        QVERIFY(QTest::qWaitFor([&] { return completed() == 0; }, 20'000));
        QCOMPARE(count(u"reading_events"_s, u"kind = 'undone'"_s), 1);
        QCOMPARE(count(u"reading_events"_s, u"kind = 'completed'"_s), 1);
    }

    void aReadersLaptopChangesNothing()
    {
        Laptop room(m_school, u"room"_s);
        QVERIFY(room.model().apply(StartSession{Language::German}));
        AppCore &core = room.core();
        const QUuid text
            = core.stores().search->suggestions(Language::German, 1).value().front().id;
        const QString told = u"This laptop may read, but"_s;
        const auto removed = core.libraryService().removeItems({text});
        QVERIFY(!removed);
        QVERIFY2(removed.error().message.startsWith(told), qPrintable(removed.error().message));
        QVERIFY(core.stores().library.item(text));
        for (const Result<void> &done :
             {room.profiles().rename(u"Anna"_s), room.profiles().add(u"Ben"_s),
              core.groups().add({QUuid::createUuid(), u"1a"_s, {}}),
              core.libraryService().setStarred(text, true)})
            QVERIFY2(refusal(done).startsWith(told), qPrintable(refusal(done)));
        QCOMPARE(room.profiles().active().name, u"Ida"_s);
        QCOMPARE(room.profiles().profiles().size(), 1);
    }

    void aReadersLaptopErasesNobody()
    {
        Laptop teacher(m_school, u"teacher"_s);
        QVERIFY(teacher.profiles().add(u"Ben"_s));
        Laptop room(m_school, u"room"_s);
        QCOMPARE(room.profiles().profiles().size(), 2);
        const Result<void> done = room.profiles().remove(room.profiles().active().id);
        QVERIFY2(refusal(done).startsWith(u"This laptop may read, but"), qPrintable(refusal(done)));
        QCOMPARE(room.profiles().profiles().size(), 2);
    }

    /// Sessions of several laptops, letters, a group: all of it comes out, and all of it goes.
    void aTeacherTakesAChildOutAndErasesThem()
    {
        Laptop teacher(m_school, u"teacher"_s);
        const QUuid ida = teacher.profiles().active().id;
        QVERIFY(teacher.core().groups().add({QUuid::createUuid(), u"Füchse"_s, {ida}}));
        QVERIFY(teacher.core().practice().setLetterChoice(
            ida, Language::German,
            {.order = letterOrders(Language::German).front().id, .step = 3}));
        // A photo of their own, and one that a text has too.
        IllustrationStore &pictures = teacher.core().stores().illustrations;
        const QUuid shared = QUuid::createUuid();
        const QUuid own = QUuid::createUuid();
        const QUuid text
            = teacher.core().stores().search->suggestions(Language::German, 1).value().front().id;
        for (const QUuid &id : {shared, own}) {
            QVERIFY(
                pictures.add({id, {}, 1, 1, 1, QDateTime::currentDateTimeUtc()}, id.toByteArray()));
            QVERIFY(teacher.profiles().setPicture(id));
        }
        QVERIFY(pictures.link(text, shared));
        teacher.read();
        teacher.end();
        Laptop room(m_school, u"room"_s);
        room.read();
        room.end();

        const QJsonObject all
            = QJsonDocument::fromJson(
                  teacher.core().childExport().everything(teacher.profiles().active()).value())
                  .object();
        QCOMPARE(all[u"sessions"].toArray().size(), 2);
        QCOMPARE(all[u"groups"].toArray(), QJsonArray{u"Füchse"_s});
        QVERIFY(!all[u"events"].toArray().isEmpty());
        QVERIFY(!all[u"letters"].toObject().isEmpty());

        Database &database = teacher.core().database();
        const QStringList before = rowsOf(database, ida);
        for (const QString &table : {u"group_children"_s, u"known_letters"_s,
                                     u"practice_readings"_s, u"reading_events"_s, u"sessions"_s})
            QVERIFY2(before.contains(table), qPrintable(table));
        QVERIFY(teacher.profiles().add(u"Ben"_s));
        QVERIFY(teacher.profiles().remove(ida));
        QVERIFY(teacher.profiles().finishRemovals());
        QCOMPARE(rowsOf(database, ida), QStringList());
        QVERIFY(!pictures.ids().value().contains(own));
        QVERIFY(pictures.ids().value().contains(shared));
        QVERIFY(teacher.core().groups().groups().front().children.isEmpty());
        // The other laptop reads with somebody else.
        QTRY_VERIFY_WITH_TIMEOUT(room.profiles().active().name == u"Ben", 20'000);
        QCOMPARE(room.profiles().profiles().size(), 1);
        room.read();
    }

    void whoReadsElsewhereIsNotErased()
    {
        Laptop teacher(m_school, u"teacher"_s);
        const QUuid ida = teacher.profiles().active().id;
        QVERIFY(teacher.profiles().add(u"Ben"_s));
        Laptop room(m_school, u"room"_s);
        QVERIFY(room.profiles().choose(ida));
        QVERIFY(room.model().apply(StartSession{Language::German}));
        const Result<void> refused = teacher.profiles().remove(ida);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.startsWith(u"The child reads on the laptop"),
                 qPrintable(refused.error().message));

        // Nor who began after they were taken out here; they can come back.
        room.end();
        QVERIFY(teacher.profiles().remove(ida));
        QVERIFY(room.model().apply(StartSession{Language::German}));
        QVERIFY(!teacher.profiles().finishRemovals());
        QCOMPARE(teacher.profiles().removed().size(), 1);
        room.end();
        QVERIFY(teacher.profiles().finishRemovals());
        QCOMPARE(rowsOf(teacher.core().database(), ida), QStringList());
    }
};

QTEST_GUILESS_MAIN(SchoolLaptopTest)
#include "SchoolLaptopTest.moc"
