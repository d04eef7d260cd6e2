// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseCopy.h"
#include "storage/PictureRows.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

/// From a file into a file, and from a server into a file and back.
class DatabaseCopyTest : public QObject
{
    Q_OBJECT

private:
    static void require(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    static void run(TestFamily &family, const QString &sql, const QVariantList &values = {})
    {
        require(family.database().execute(sql, values));
    }

    static QString id(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }

    /// Something in every table.
    static void fill(TestFamily &family)
    {
        Stores &stores = family.stores();
        (void)family.addItem(QStringLiteral("gone"), Language::English);
        const QUuid mama = family.addItem(QStringLiteral("Мама мыла раму."));
        const QUuid fox = family.addItem(QStringLiteral("It's a ?fox\\"), Language::English);
        run(family, QStringLiteral("DELETE FROM items WHERE text = 'gone'"));
        (void)family.addDouble(fox, QStringLiteral("It’s a ?fox\\"), Language::English);
        const QUuid picture = family.addPicture(mama);
        require(stores.illustrations.setCredit(
            picture, {.author = QStringLiteral("Ида"), .license = QStringLiteral("CC BY 4.0")}));
        require(stores.illustrations.setCover(mama, picture));
        require(stores.library.setStarred(mama, true));
        require(stores.library.setTags(mama, {QStringLiteral("дом"), QStringLiteral("мама")}));
        const Profile ida{.id = QUuid::createUuid(),
                          .name = QStringLiteral("Ида"),
                          .colour = QStringLiteral("#1B57B5"),
                          .picture = picture};
        require(stores.profiles.add(ida));
        const QUuid session = QUuid::createUuid();
        const QUuid first = QUuid::createUuid();
        const QUuid second = QUuid::createUuid();
        const QDateTime now = family.clock.now();
        require(stores.sessions.start(session, Language::Russian, now, ida.id));
        require(stores.sessions.append(session, first, mama));
        require(stores.sessions.append(session, second, fox));
        require(stores.sessions.markDisplayed(first, picture, now));
        require(stores.sessions.markCompleted(first, now));
        require(stores.sessions.markDisplayed(second, std::nullopt, now));
        ReadingEvent event{.profileId = ida.id,
                           .sessionId = session,
                           .sessionItemId = first,
                           .kind = ReadingEventKind::Skipped,
                           .at = now};
        const QUuid eventId = stores.readingEvents.append(event).value();
        require(stores.practice.add({.sessionItemId = first,
                                     .profileId = ida.id,
                                     .sessionId = session,
                                     .itemId = mama,
                                     .language = Language::Russian,
                                     .at = now,
                                     .day = now.date(),
                                     .isWhole = true,
                                     .words = 3,
                                     .eventId = eventId}));
        require(stores.practice.put(ida.id, Language::Russian,
                                    {{.word = QStringLiteral("мыла"), .stability = 0.1}}));
        require(stores.practice.setTempo(ida.id, Language::Russian, {100.25, 1.0 / 3}));
        require(stores.practice.setProgress(eventId));
        require(
            stores.difficulty.setProgress(ida.id, Language::Russian, {QStringLiteral("stamp"), 2}));
        require(stores.difficulty.put(ida.id, 2, 1.0 / 3));
        require(stores.letters.setChoice(ida.id, Language::Russian, {{QStringLiteral("upto"), 3}}));
        require(stores.growth.keep(ida.id, {1, 2, {QStringLiteral("а")}}));
        require(stores.groups.add({QUuid::createUuid(), QStringLiteral("1a"), {ida.id}}));
        require(stores.corrections.put({{Language::German,
                                         QStringLiteral("haus"),
                                         QStringLiteral("Haus"),
                                         {QStringLiteral("Haus")}}}));
        require(stores.settings.setValue(QStringLiteral("screen"), QStringLiteral("left")));
        require(
            stores.devices.add({QUuid::createUuid(), QStringLiteral("Tablet"), "hash", now, now}));
        const QString story = QStringLiteral("0123456789ab");
        StorySession told;
        told.id = story;
        told.worldId = QStringLiteral("forest");
        require(stores.stories.begin(told, QStringLiteral("Es war einmal.")));
        StorySelection selection;
        selection.worldId = told.worldId;
        selection.sessionId = story;
        selection.isModelConfirmed = true;
        require(stores.stories.setSelection(selection));
        require(
            stores.storyMemory->addLore(told.worldId, {}, {QStringLiteral("Der Fuchs schläft.")}));
        require(stores.storyMemory->remember(story, 1, {QStringLiteral("Es war einmal.")}));
    }

    static QString asText(Database &database)
    {
        const Result<QString> text = databaseAsText(database);
        if (!text)
            qFatal("%s", qPrintable(text.error().message));
        return *text;
    }

    /// All rows of all tables, the server's own ones too, and what the next numbers are.
    static QStringList allRows(const DatabaseAddress &address)
    {
        const std::unique_ptr<Database> database = Database::open(address).value();
        const auto texts = [&database](const QString &sql) {
            QStringList list;
            QSqlQuery rows = database->run(sql).value();
            while (rows.next())
                list += rows.value(0).toString();
            return list;
        };
        QStringList all = texts(QStringLiteral("SELECT concat(sequencename, ' ', last_value) "
                                               "FROM pg_sequences ORDER BY 1"));
        const QStringList tables = texts(QStringLiteral(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"));
        for (const QString &table : tables) {
            all += table;
            all += texts(QStringLiteral("SELECT CAST(t AS TEXT) FROM %1 t ORDER BY 1").arg(table));
        }
        return all;
    }

    static std::unique_ptr<Database> newFile(const QTemporaryDir &dir, const char *name)
    {
        return Database::open(dir.filePath(QString::fromLatin1(name))).value();
    }

private Q_SLOTS:
    void everythingGoesThereAndBack()
    {
        TestFamily family;
        fill(family);
        const QTemporaryDir dir;
        const std::unique_ptr<Database> there = newFile(dir, "there.db");
        const Result<CopiedDatabase> copied = copyDatabase(family.database(), *there);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
        QCOMPARE(copied->texts, 3);
        QCOMPARE(copied->children, 1);
        QCOMPARE(asText(*there), asText(family.database()));

        TestFamily back;
        QVERIFY(copyDatabase(*there, back.database()));
        QCOMPARE(asText(back.database()), asText(*there));
        // Every table had something in it.
        const QString text = asText(*there);
        QVERIFY2(!QRegularExpression(QStringLiteral("^[a-z_]+\n[a-z_]+$"),
                                     QRegularExpression::MultilineOption)
                      .match(text.section(QStringLiteral("practice_progress"), 0, 0))
                      .hasMatch(),
                 qPrintable(text));
    }

    void aDumpOfTheServerIsRestored()
    {
        if (!TestFamily::isOnServer())
            QSKIP("pg_dump is a server's.");
        TestFamily family;
        fill(family);
        const QUuid picture = family.illustrations().ids().value().front();
        require(PictureRows(family.database()).keep(picture, {"large\0image", "small"}));
        const QTemporaryDir dir;
        const QString dump = dir.filePath(QStringLiteral("chitai.dump"));
        const QString name = family.address().server().database;
        const QString restored = name + QStringLiteral("_restored");
        TestServerCluster &server = TestServerCluster::running();
        server.runTool("pg_dump",
                       {QStringLiteral("--format=custom"), QStringLiteral("--file=") + dump, name});
        // As docs/school.md has it.
        server.runTool("createdb",
                       {QStringLiteral("--owner=chitai"), QStringLiteral("--template=template0"),
                        QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                        restored});
        server.runTool(
            "pg_restore",
            {QStringLiteral("--exit-on-error"), QStringLiteral("--dbname=") + restored, dump});
        DatabaseAddress address = server.addressOf(restored);
        const QStringList before = allRows(family.address());
        QVERIFY(!before.filter(QStringLiteral("Мама мыла раму.")).isEmpty());
        QCOMPARE(allRows(address), before);

        // It is a library like any other, for whoever reads in it.
        address.setLaptop(QStringLiteral("another"));
        const std::unique_ptr<Database> database = Database::open(address).value();
        Stores stores(*database, family.clock);
        QCOMPARE(PictureRows(*database).filesOf(picture).value(),
                 PictureRows(family.database()).filesOf(picture).value());
        LibraryQuery query;
        query.text = QStringLiteral("мыла");
        QCOMPARE(stores.search->find(query).value().entries.size(), 1);
        QVERIFY(stores.library.findOrCreate(QStringLiteral("Neu"), Language::German));
        QVERIFY(allRows(address) != before);
    }

    void theCopyIsALibraryLikeAnyOther()
    {
        TestFamily family;
        fill(family);
        const QTemporaryDir dir;
        const std::unique_ptr<Database> there = newFile(dir, "there.db");
        QVERIFY(copyDatabase(family.database(), *there));
        TestFamily back;
        QVERIFY(copyDatabase(*there, back.database()));

        // Found by its letters, by its order, and by full text.
        QCOMPARE(back.search().find({.text = QStringLiteral("мыла")}).value().entries.size(), 1);
        const QList<ItemEntry> newest
            = family.search().find({.order = LibraryQuery::Order::NewestFirst}).value().entries;
        const QList<ItemEntry> same
            = back.search().find({.order = LibraryQuery::Order::NewestFirst}).value().entries;
        QCOMPARE(same.size(), newest.size());
        for (qsizetype i = 0; i < newest.size(); ++i)
            QCOMPARE(same[i].item, newest[i].item);
        QCOMPARE(back.stores()
                     .storyMemory->findLore(QStringLiteral("forest"), {QStringLiteral("fuchs")}, 3)
                     .value()
                     .size(),
                 1);
        // What is added gets a number of its own.
        const QUuid added = back.addItem(QStringLiteral("новое"));
        QCOMPARE(back.search().slice(0, 9).value().entries.back().item.id, added);
    }

    void nothingIsMixedWithWhatIsThere()
    {
        TestFamily from;
        fill(from);
        TestFamily to;
        (void)to.addItem(QStringLiteral("сова"));
        const QString before = asText(to.database());
        const Result<CopiedDatabase> copied = copyDatabase(from.database(), to.database());
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Conflict);
        QVERIFY(copied.error().message.contains(to.address().shown()));
        QCOMPARE(asText(to.database()), before);
    }

    void aCopyThatFailsLeavesNothing()
    {
        TestFamily from;
        fill(from);
        TestFamily to;
        const QString before = asText(to.database());
        to.setReadOnly(true);
        QVERIFY(!copyDatabase(from.database(), to.database()));
        to.setReadOnly(false);
        QCOMPARE(asText(to.database()), before);
    }
};

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "DatabaseCopyTest.moc"
