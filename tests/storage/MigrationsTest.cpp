// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/Migrations.h"
#include "storage/ItemDoubles.h"
#include "support/TestFamily.h"

#include <QDir>
#include <QSqlError>
#include <QTest>

using namespace chitai;

class MigrationsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray bytes(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    /// A file as a version with that schema left it, after these statements; in the folder.
    static QString olderFamily(const QTemporaryDir &dir, int version,
                               const QStringList &statements = {})
    {
        const QString file = dir.filePath(QStringLiteral("chitai.db"));
        if (!QFile::copy(QStringLiteral(CHITAI_TEST_DATA "/schema-%1.db").arg(version), file))
            qFatal("no fixture");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const QString name = QStringLiteral("older");
        {
            auto older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            older.setDatabaseName(file);
            if (!older.open())
                qFatal("the fixture can't be opened");
            QSqlQuery query(older);
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(name);
        return file;
    }

private Q_SLOTS:
    void aNewFileHasTheCurrentSchema()
    {
        TestFamily family;
        QCOMPARE(schemaVersion(family.database()).value(), currentSchemaVersion());
        QVERIFY(currentSchemaVersion() >= 1);
    }

    void aLaterSchemaIsRefusedAndLeftAlone()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("chitai.db"));
        {
            const std::unique_ptr<Database> database = Database::open(file).value();
            (void)database->run(QStringLiteral("PRAGMA user_version = 4711")).value();
            (void)database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).value();
        }
        const QByteArray before = bytes(file);
        const Result<std::unique_ptr<Database>> opened = Database::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
        QVERIFY(opened.error().message.contains(QStringLiteral("4711")));
        QCOMPARE(bytes(file), before);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("other.db"));
        {
            QSqlDatabase other
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(file);
            QVERIFY(other.open());
            other.exec(QStringLiteral("CREATE TABLE theirs (a)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const QByteArray before = bytes(file);
        const Result<std::unique_ptr<Database>> opened = Database::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StorageFailed);
        QCOMPARE(bytes(file), before);
    }

    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("letter.txt"));
        const QByteArray letter = QByteArray("Dear family, ").repeated(500);
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(letter);
        }
        QVERIFY(!Database::open(file));
        QCOMPARE(bytes(file), letter);
    }

    /// How a text ended stands with the text from schema 17 on.
    void whatWasSkippedBeforeIsKnown()
    {
        const QString ends = QStringLiteral(
            "INSERT INTO reading_events (id, session_id, session_item_id, kind, at, device, "
            "payload) "
            "SELECT '%1', session_id, id, '%2', '2026', '', '{}' FROM session_items "
            "WHERE completed_at IS NOT NULL");
        const auto skippedAfter = [&](const QStringList &kinds) {
            QTemporaryDir dir;
            QStringList statements;
            for (const QString &kind : kinds)
                statements += ends.arg(QString::number(statements.size()), kind);
            const std::unique_ptr<Database> database
                = Database::open(olderFamily(dir, 16, statements)).value();
            QSqlQuery query
                = database
                      ->run(QStringLiteral("SELECT sum(was_skipped), count(*) FROM session_items "
                                           "WHERE completed_at IS NOT NULL"))
                      .value();
            return query.next() && query.value(1).toInt() == 1 ? query.value(0).toInt() : -1;
        };
        const QString completed = QStringLiteral("completed");
        const QString skipped = QStringLiteral("skipped");
        QCOMPARE(skippedAfter({}), 0);
        QCOMPARE(skippedAfter({skipped}), 1);
        QCOMPARE(skippedAfter({completed, skipped}), 1);
        QCOMPARE(skippedAfter({skipped, completed}), 0);
    }

    void everyShippedSchemaIsOpened_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= currentSchemaVersion(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    /// The fixtures hold one family each: two Russian items, one of them starred in mid-session.
    void everyShippedSchemaIsOpened()
    {
        QFETCH(int, version);
        QTemporaryDir dir;
        const QString file = olderFamily(dir, version);

        const std::unique_ptr<Database> database = Database::open(file).value();
        QCOMPARE(schemaVersion(*database).value(), currentSchemaVersion());
        QCOMPARE(QFile::exists(QStringLiteral("%1.schema-%2.backup").arg(file).arg(version)),
                 version < currentSchemaVersion());

        QList<ItemEntry> items;
        QVERIFY(visitItems(*database, [&](const ItemEntry &entry) { items += entry; }));
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].item.text, QStringLiteral("Ёж ищет яблоко."));
        QCOMPARE(items[0].starred, true);
        QCOMPARE(items[1].item.text, QStringLiteral("мама"));
        QCOMPARE(items[1].usageCount, 1);
        QCOMPARE(items[1].illustrationCount, 1);

        const SessionStore sessions(*database);
        const QList<SessionRecord> open = sessions.openSessions().value();
        QCOMPARE(open.size(), 1);
        const QList<SessionItemRecord> read = sessions.items(open.front().id).value();
        QCOMPARE(read.size(), 2);
        QVERIFY(read[0].completedAt);
        QVERIFY(read[0].illustrationId);
        QVERIFY(!read[1].displayedAt);

        const QList<SyllableCorrection> corrections = CorrectionStore(*database).all().value();
        QCOMPARE(corrections.size(), version < 7 ? 0 : 1);
        if (version >= 7)
            QCOMPARE(corrections.front().syllables.join(u'|'), QStringLiteral("Ё|жик"));

        const SystemClock clock;
        const QList<StorySession> stories = StoryStore(*database, clock).recentSessions(9).value();
        QCOMPARE(stories.size(), version < 8 ? 0 : 1);
        if (version >= 8)
            QCOMPARE(stories.front().level, ReadingLevel::FirstSentences);

        const QList<Profile> children = ProfileStore(*database, clock).all().value();
        QCOMPARE(children.size(), version < 11 ? 0 : 1);
        if (version >= 11)
            QCOMPARE(children.front().face, QStringLiteral("fox"));
    }

    void childrenOfBeforeHaveNoFace()
    {
        QTemporaryDir dir;
        const QString file = olderFamily(
            dir, 9,
            {QStringLiteral("INSERT INTO profiles (id, name, colour, style, created_at) VALUES "
                            "('7d0f2f1c-5c8e-4a55-9d0d-6a3f5b9b7a10', 'Ida', '#1B57B5', '{}', "
                            "'2026-11-25T18:00:00.000Z')")});
        const std::unique_ptr<Database> database = Database::open(file).value();
        const SystemClock clock;
        const QList<Profile> children = ProfileStore(*database, clock).all().value();
        QCOMPARE(children.front().name, QStringLiteral("Ida"));
        QCOMPARE(children.front().face, QString());
    }

    void sessionsOfBeforeBelongToTheOnlyChild()
    {
        const auto childOfSession = [](const QStringList &statements) {
            QTemporaryDir dir;
            const std::unique_ptr<Database> database
                = Database::open(olderFamily(dir, 11, statements)).value();
            return SessionStore(*database).openSessions().value().front().profileId;
        };
        QVERIFY(childOfSession({}));
        QVERIFY(!childOfSession(
            {QStringLiteral("INSERT INTO profiles (id, name, colour, style, created_at) VALUES "
                            "('8e1f2f1c-5c8e-4a55-9d0d-6a3f5b9b7a11', 'Ida', '#1B57B5', '{}', "
                            "'2026-11-25T18:00:00.000Z')")}));
        QVERIFY(!childOfSession({QStringLiteral("DELETE FROM profiles")}));
    }

    void theLevelOfAllStoriesBecomesThatOfEach()
    {
        QTemporaryDir dir;
        const QString file = olderFamily(
            dir, 7,
            {
                QStringLiteral("INSERT INTO settings VALUES ('story_level', '2')"),
                QStringLiteral("INSERT INTO story_sessions (id, world_id, character_id, model, "
                               "title, use_number, created_at, last_used_at) VALUES "
                               "('00000000000a', 'train_ru', "
                               "'varya_ru', '', '', 1, '2026-11-25T18:00:00.000Z', "
                               "'2026-11-25T18:00:00.000Z')"),
            });

        const std::unique_ptr<Database> database = Database::open(file).value();
        const SystemClock clock;
        const StoryStore stories(*database, clock);
        QCOMPARE(stories.selection().value().level, ReadingLevel::Independent);
        QCOMPARE(stories.session(QStringLiteral("00000000000a")).value().level,
                 ReadingLevel::Independent);
        QCOMPARE(SettingsStore(*database).value(QStringLiteral("story_level")).value(), QString());
    }

    void textsThatAStoryBroughtAreKnownBySchema9()
    {
        QTemporaryDir dir;
        const QString file = olderFamily(
            dir, 8,
            {
                // Lines of a story that were sent: a text that it brought, with its tag, and one
                // that the library had.
                QStringLiteral(
                    "INSERT INTO items (id, text, language, folded_text, sort_key, length, "
                    "created_at) "
                    "VALUES ('t', 'Сова летит.', 'ru', 'сова летит.', 'сова летит.', 11, "
                    "'2026-11-25T18:00:00.000Z')"),
                QStringLiteral("INSERT INTO item_tags VALUES ('t', 'Поезд')"),
                QStringLiteral("INSERT INTO session_items (id, session_id, item_id, position) "
                               "SELECT 's', session_id, 't', 99 FROM session_items LIMIT 1"),
                QStringLiteral(
                    "INSERT INTO settings SELECT 'story_drafts', json_array(json_object('lines', "
                    "json_array(json_object('session_item', 's'), json_object('session_item', "
                    "(SELECT id FROM session_items WHERE item_id NOT IN "
                    "(SELECT item_id FROM item_tags))), json_object('state', 1))))"),
            });

        const std::unique_ptr<Database> database = Database::open(file).value();
        const SystemClock clock;
        const Stores stores(*database, clock);
        const LibrarySearch &search = *stores.search;
        const LibraryPage page = search.find({}).value();
        QCOMPARE(page.entries.size(), 2);
        QCOMPARE(page.entries[0].item.text, QStringLiteral("Ёж ищет яблоко."));
        QCOMPARE(page.entries[1].item.text, QStringLiteral("мама"));
        QCOMPARE(search.find({.text = QStringLiteral("сова")}).value().entries.size(), 1);
    }

    void otherSpellingsAreFoundAndCanBeJoinedBySchema10()
    {
        QTemporaryDir dir;
        const auto item = [](const char *id, const char *text, const char *folded) {
            return QStringLiteral("INSERT INTO items (id, text, language, folded_text, sort_key, "
                                  "length, created_at) VALUES ('%1', '%2', 'en', '%3', '%3', 9, "
                                  "'2026-11-25T18:00:00.000Z')")
                .arg(QString::fromUtf8(id), QString::fromUtf8(text), QString::fromUtf8(folded));
        };
        const QString file = olderFamily(
            dir, 9,
            {item("00000000-0000-4000-8000-000000000001", "I don’t.", "i don’t."),
             item("00000000-0000-4000-8000-000000000002", "I don''t.", "i don''t."),
             item("00000000-0000-4000-8000-000000000003", "I  don´t.", "i  don ́t."),
             item("00000000-0000-4000-8000-000000000004", "We do.", "we do."),
             QStringLiteral("INSERT INTO story_pieces (world_id, text, folded_text) VALUES ('w', "
                            "'За\u0301мок', 'за\u0301мок')")});

        const std::unique_ptr<Database> database = Database::open(file).value();
        const SystemClock clock;
        Stores stores(*database, clock);
        const LibrarySearch &search = *stores.search;
        QCOMPARE(search.find({.text = QStringLiteral("i don't")}).value().entries.size(), 3);
        QCOMPARE(stores.storyMemory->findLore(QStringLiteral("w"), {QStringLiteral("замок")}, 5)
                     .value()
                     .size(),
                 1);
        // Each spelling is still found as what it is.
        LibraryStore &library = stores.library;
        QCOMPARE(
            library.findOrCreate(QStringLiteral("I  don´t."), Language::English).value().item.text,
            QStringLiteral("I  don´t."));
        QVERIFY(!library.findOrCreate(QStringLiteral("i don`t."), Language::English).value().isNew);

        const QList<SameItems> doubles = findDoubles(*database).value();
        QCOMPARE(doubles.size(), 1);
        QCOMPARE(doubles.front().others.size(), 2);
        QCOMPARE(joinDoubles(*database), doubles);
        QCOMPARE(search.find({.text = QStringLiteral("i don't")}).value().entries.size(), 1);
        QCOMPARE(findDoubles(*database).value().size(), 0);
    }

    void picturesFromBeforeNameNobodyAndCanDoSoFromNowOn()
    {
        QTemporaryDir dir;
        const QUuid id = QUuid::createUuid();
        const QString file = olderFamily(
            dir, 17,
            {QStringLiteral("INSERT INTO illustrations (id, source_url, width, height, "
                            "file_size_bytes, created_at) VALUES ('%1', 'https://a.example/b.jpg', "
                            "10, 20, 30, '2026-01-01T10:00:00.000Z')")
                 .arg(id.toString(QUuid::WithoutBraces))});
        const std::unique_ptr<Database> database = Database::open(file).value();
        const SystemClock clock;
        Stores stores(*database, clock);
        const Illustration before = stores.illustrations.illustration(id).value();
        QCOMPARE(before.sourceUrl, QStringLiteral("https://a.example/b.jpg"));
        QCOMPARE(before.height, 20);
        QVERIFY(before.credit.isEmpty());
        PictureCredit credit;
        credit.author = QStringLiteral("Ann");
        credit.license = QStringLiteral("CC BY 4.0");
        QVERIFY(stores.illustrations.setCredit(id, credit));
        QCOMPARE(stores.illustrations.illustration(id).value().credit, credit);
        credit.title = QStringLiteral("A cat");
        QVERIFY(stores.illustrations.setCredit(id, credit));
        QCOMPARE(stores.illustrations.illustration(id).value().credit.title,
                 QStringLiteral("A cat"));
        QVERIFY(stores.illustrations.remove(id));
        QSqlQuery left
            = database->run(QStringLiteral("SELECT count(*) FROM illustration_credits")).value();
        QVERIFY(left.next());
        QCOMPARE(left.value(0).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
