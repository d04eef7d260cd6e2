// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"

#include <QFileInfo>

using namespace chitai;

namespace {

const QString hosted = QStringLiteral("story.hosted_service");
const QString privateNames = QStringLiteral("story.private_names");

DeviceRecord device(const QString &name)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .tokenHash = QByteArray(32, char('a' + name.size())),
            .createdAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC),
            .lastSeenAt = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC)};
}

QStringList names(TestFamily &family)
{
    const QList<DeviceRecord> devices = family.stores().devices.devices().value();
    QStringList names;
    for (const DeviceRecord &record : devices)
        names += record.name;
    return names;
}

/// A stranger's family, whose backup was made by hand: with a device, a service that is told
/// everything, nobody's name kept private, and a setting that nobody knows yet.
void makeHostile(TestFamily &stranger)
{
    QVERIFY(stranger.stores().devices.add(device(QStringLiteral("stranger"))));
    for (const auto &[key, value] :
         {std::pair(hosted, QStringLiteral("https://stranger.example/v1")),
          std::pair(privateNames, QString()),
          std::pair(QStringLiteral("access_of_tomorrow"), QStringLiteral("open"))})
        QVERIFY(stranger.settings().setValue(key, value));
    StorySelection selection = stranger.stores().stories.selection().value();
    selection.model = QStringLiteral("stranger-model");
    selection.isModelConfirmed = true;
    QVERIFY(stranger.stores().stories.setSelection(selection));
    QVERIFY(stranger.database().run(
        QStringLiteral("INSERT INTO story_sessions (id, world_id, character_id, model, title, "
                       "use_number, created_at, last_used_at) VALUES ('0123456789ab', 'w', 'c', "
                       "'stranger-model', 't', 1, '', '')")));
    stranger.addItem(QStringLiteral("мяч"));
    stranger.close();
}

} // namespace

/// Who may come and where texts may go is never said by a backup.
class RestoreTrustTest : public QObject
{
    Q_OBJECT

private:
    static void isRefused(BackupHome &home, const QString &zip)
    {
        const QStringList before = home.names();
        QCOMPARE(prepareRestore(home.files(), zip).error().code, ErrorCode::BadValue);
        QCOMPARE(home.names(), before);
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
        QCOMPARE(home.family.library().count().value(), 1);
    }

private Q_SLOTS:
    void whatClaimsToBeLargerThanAnyBackupOfThatSizeIsRefused()
    {
        BackupHome home;
        const QString zip = home.path(QStringLiteral("bomb.zip"));
        {
            ArchiveWriter archive = ArchiveWriter::open(zip).value();
            QVERIFY(archive.add(QStringLiteral("chitai-backup.json"),
                                R"({"program":"chitai","format":1})", home.family.clock.now()));
            QVERIFY(archive.add(QStringLiteral("chitai.db"), QByteArray(80 * 1024 * 1024, '\0'),
                                home.family.clock.now()));
            QVERIFY(archive.finish());
        }
        QVERIFY(QFileInfo(zip).size() < 200 * 1024);
        qint64 largest = 0;
        const auto look = [&](int, int) {
            largest = std::max(
                largest, QFileInfo(home.files().databaseFile + QStringLiteral(".restore")).size());
            return true;
        };
        QCOMPARE(prepareRestore(home.files(), zip, look).error().code, ErrorCode::BadValue);
        QVERIFY2(largest <= 64 * 1024 * 1024, qPrintable(QString::number(largest)));
        isRefused(home, zip);
    }

    void aDeviceThatWasTakenOutStaysOut()
    {
        BackupHome home;
        const DeviceRecord lost = device(QStringLiteral("lost"));
        QVERIFY(home.family.stores().devices.add(lost));
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(home.family.stores().devices.remove(lost.id));
        const DeviceRecord later = device(QStringLiteral("later"));
        QVERIFY(home.family.stores().devices.add(later));
        QVERIFY(home.family.settings().setValue(hosted, QStringLiteral("https://ours.example")));
        home.family.addItem(QStringLiteral("лес"));
        home.restore(zip);
        QCOMPARE(home.family.library().count().value(), 1);
        QCOMPARE(names(home.family), QStringList(QStringLiteral("later")));
        QCOMPARE(home.family.stores().devices.devices().value().front().tokenHash, later.tokenHash);
        QCOMPARE(home.family.settings().value(hosted).value(),
                 QStringLiteral("https://ours.example"));
    }

    void whatIsPairedBeforeTheNextStartStaysIn()
    {
        BackupHome home;
        const DeviceRecord one = device(QStringLiteral("one"));
        QVERIFY(home.family.stores().devices.add(one));
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(prepareRestore(home.files(), zip));
        QVERIFY(home.family.stores().devices.remove(one.id));
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("second"))));
        home.family.close();
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(names(home.family), QStringList(QStringLiteral("second")));
    }

    void aStrangersArchiveBringsOnlyTexts()
    {
        TestFamily stranger;
        makeHostile(stranger);
        BackupHome home;
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("ours"))));
        QVERIFY(home.family.settings().setValue(privateNames, QStringLiteral("Mia")));
        const QString zip = home.path(QStringLiteral("b.zip"));
        home.pack(zip, stranger.databaseFile());
        home.restore(zip);
        QVERIFY(home.family.library().find(QStringLiteral("мяч"), Language::Russian).value());
        QCOMPARE(names(home.family), QStringList(QStringLiteral("ours")));
        QCOMPARE(home.family.settings().value(privateNames).value(), QStringLiteral("Mia"));
        hasNothingOfTheStrangers(home.family);
    }

    void aStrangersArchiveBringsOnlyTextsToANewFamily()
    {
        TestFamily stranger;
        makeHostile(stranger);
        BackupHome home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        home.pack(zip, stranger.databaseFile());
        home.family.close();
        QVERIFY(QFile::remove(home.family.databaseFile()));
        QVERIFY(prepareRestore(home.files(), zip));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(names(home.family), QStringList());
        hasNothingOfTheStrangers(home.family);
    }

    void whatWasPreparedHasNoDeviceOfItsOwnAtAnyMoment()
    {
        TestFamily stranger;
        makeHostile(stranger);
        BackupHome home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        home.pack(zip, stranger.databaseFile());
        QVERIFY(prepareRestore(home.files(), zip));
        TestFamily prepared(home.files().databaseFile + QStringLiteral(".restore"));
        QCOMPARE(names(prepared), QStringList());
        hasNothingOfTheStrangers(prepared);
        // As after a crash between two renames: the database has left its place.
        home.family.close();
        QVERIFY(QFile::rename(home.files().databaseFile,
                              home.files().databaseFile + QStringLiteral(".before-restore")));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(names(home.family), QStringList());
    }

    void whatIsOnlyInTheJournalStaysInForce()
    {
        BackupHome home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("new"))));
        // As a crash leaves it: copied while the program has it open.
        BackupHome crashed;
        crashed.family.close();
        for (const char *ending : {"", "-wal"}) {
            const QString to = crashed.files().databaseFile + QString::fromLatin1(ending);
            QFile::remove(to);
            QVERIFY(QFile::copy(home.files().databaseFile + QString::fromLatin1(ending), to));
        }
        QVERIFY(prepareRestore(crashed.files(), zip));
        QCOMPARE(finishRestore(crashed.files()), Result<bool>(true));
        crashed.family.reopen();
        QCOMPARE(names(crashed.family), QStringList(QStringLiteral("new")));
    }

    void aJournalWithoutItsDatabaseBringsNobody()
    {
        BackupHome home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("old"))));
        const QString journal = home.files().databaseFile + QStringLiteral("-wal");
        const QByteArray frames = BackupHome::content(journal);
        QVERIFY(!frames.isEmpty());
        home.family.close();
        // Somebody has taken the database away, but for that.
        QVERIFY(QFile::remove(home.files().databaseFile));
        BackupHome::write(journal, frames);
        QVERIFY(prepareRestore(home.files(), zip));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
        QCOMPARE(names(home.family), QStringList());
    }

    void aDamagedDatabaseCanBeReplacedAndLetsNobodyIn()
    {
        BackupHome home;
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("ours"))));
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        home.family.close();
        BackupHome::write(home.files().databaseFile, QByteArray(20'000, 'x'));
        QVERIFY(prepareRestore(home.files(), zip));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
        QCOMPARE(names(home.family), QStringList());
    }

    void aNewArchiveHasNoDeviceAndNoService()
    {
        BackupHome home;
        const DeviceRecord ours = device(QStringLiteral("the-tablet-in-the-kitchen"));
        QVERIFY(home.family.stores().devices.add(ours));
        QVERIFY(home.family.settings().setValue(hosted, QStringLiteral("https://ours.example")));
        QVERIFY(home.family.settings().setValue(privateNames, QStringLiteral("Philippa")));
        StorySelection selection = home.family.stores().stories.selection().value();
        selection.model = QStringLiteral("our-own-model");
        QVERIFY(home.family.stores().stories.setSelection(selection));
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        ArchiveReader archive = ArchiveReader::open(zip).value();
        QByteArray database;
        while (const std::optional<QString> name = archive.next().value()) {
            if (*name == QStringLiteral("chitai.db"))
                database = archive.read(100'000'000).value();
        }
        QVERIFY(database.startsWith("SQLite"));
        // Not in a page that was set free either.
        for (const QByteArray &secret :
             {ours.name.toUtf8(), ours.tokenHash.toHex(), QByteArray("https://ours.example"),
              QByteArray("Philippa"), QByteArray("our-own-model")})
            QVERIFY2(!database.contains(secret), secret.constData());
    }

    void otherTablesThanOursAreRefused_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QStringList &statements) {
            QTest::newRow(name) << statements;
        };
        row("a trigger",
            {QStringLiteral("CREATE TRIGGER let_in AFTER INSERT ON settings BEGIN INSERT INTO "
                            "devices VALUES ('a', 'b', 'c', 'd', 'e'); END")});
        row("a view in the place of a table",
            {QStringLiteral("ALTER TABLE devices RENAME TO theirs"),
             QStringLiteral("CREATE VIEW devices AS SELECT * FROM theirs")});
        row("a view more", {QStringLiteral("CREATE VIEW more AS SELECT * FROM devices")});
        row("a table more", {QStringLiteral("CREATE TABLE more (a)")});
        row("a table less", {QStringLiteral("DROP TABLE unfinished_imports")});
        row("a trigger of ours that does more",
            {QStringLiteral("DROP TRIGGER item_used"),
             QStringLiteral("CREATE TRIGGER item_used AFTER INSERT ON session_items BEGIN "
                            "UPDATE items SET usage_count = usage_count + 1 WHERE id = "
                            "new.item_id; DELETE FROM settings; END")});
        row("a column more", {QStringLiteral("ALTER TABLE devices ADD COLUMN more TEXT")});
        row("another default",
            {QStringLiteral("DROP TABLE devices"),
             QStringLiteral("CREATE TABLE devices (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT "
                            "NULL, token_hash TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, "
                            "last_seen_at TEXT NOT NULL DEFAULT 'x')")});
        row("a column that is computed",
            {QStringLiteral("DROP TABLE settings"),
             QStringLiteral("CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT "
                            "NULL GENERATED ALWAYS AS (key) STORED)")});
        row("an index more", {QStringLiteral("CREATE INDEX more ON devices (upper(name))")});
        row("the same in the words of a comment",
            {QStringLiteral("DROP TABLE settings"),
             QStringLiteral("CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, /* value TEXT "
                            "NOT NULL */ value TEXT)")});
        row("none of the schemas", {QStringLiteral("PRAGMA user_version = 3")});
        row("no schema at all", {QStringLiteral("PRAGMA user_version = 0")});
        row("another program's", {QStringLiteral("PRAGMA application_id = 7")});
    }

    void otherTablesThanOursAreRefused()
    {
        QFETCH(QStringList, statements);
        BackupHome home;
        TestFamily stranger;
        for (const QString &statement : statements)
            QVERIFY(stranger.database().run(statement));
        stranger.close();
        const QString zip = home.path(QStringLiteral("b.zip"));
        home.pack(zip, stranger.databaseFile());
        isRefused(home, zip);
    }

    void theSameNameTwiceIsRefused()
    {
        BackupHome home;
        TestFamily stranger;
        stranger.close();
        const QByteArray database = BackupHome::content(stranger.databaseFile());
        const QString zip = home.path(QStringLiteral("b.zip"));
        {
            ArchiveWriter archive = ArchiveWriter::open(zip).value();
            QVERIFY(archive.add(QStringLiteral("chitai-backup.json"),
                                R"({"program":"chitai","format":1})", home.family.clock.now()));
            for (int i = 0; i < 2; ++i)
                QVERIFY(
                    archive.add(QStringLiteral("chitai.db"), database, home.family.clock.now()));
            QVERIFY(archive.finish());
        }
        isRefused(home, zip);
    }

    void aBackupOfEachShippedSchemaComesBack_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; QFile::exists(fixture(version)); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void aBackupOfEachShippedSchemaComesBack()
    {
        QFETCH(int, version);
        BackupHome home;
        QVERIFY(home.family.stores().devices.add(device(QStringLiteral("ours"))));
        const QString zip = home.path(QStringLiteral("b.zip"));
        home.pack(zip, fixture(version));
        home.restore(zip);
        QCOMPARE(home.family.library().count().value(), 2);
        QCOMPARE(names(home.family), QStringList(QStringLiteral("ours")));
        // Nothing of the archive lies about, a copy before the migration included.
        for (const QString &name : home.names())
            QVERIFY2(!name.contains(QStringLiteral("schema")), qPrintable(name));
    }

    void devicesOfAnOlderDatabaseStayInForce()
    {
        BackupHome home;
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QVERIFY(prepareRestore(home.files(), zip));
        home.family.close();
        // Schema 2 had no devices: as where the program was not started since.
        QVERIFY(QFile::remove(home.files().databaseFile));
        QVERIFY(QFile::copy(fixture(2), home.files().databaseFile));
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 1);
        QCOMPARE(names(home.family), QStringList());
    }

private:
    static QString fixture(int version)
    {
        return QStringLiteral(CHITAI_TEST_DATA "/schema-%1.db").arg(version);
    }

    static void hasNothingOfTheStrangers(TestFamily &family)
    {
        for (const QString &key : {hosted, QStringLiteral("access_of_tomorrow")})
            QCOMPARE(family.settings().value(key).value(), QString());
        QCOMPARE(family.stores().stories.selection().value().model, QString());
        QVERIFY(!family.stores().stories.selection().value().isModelConfirmed);
        QSqlQuery query
            = family.database().run(QStringLiteral("SELECT model FROM story_sessions")).value();
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QString());
    }
};

QTEST_GUILESS_MAIN(RestoreTrustTest)
#include "RestoreTrustTest.moc"
