// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/LaptopFile.h"
#include "storage/DatabaseCopy.h"
#include "storage/Outbox.h"
#include "storage/Rows.h"
#include "storage/SettingsStore.h"
#include "storage/sqlite/Migrations.h"
#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;

/// The file of a laptop whose library is on a server, from one start to another.
class LaptopFileTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Database> asItIs(const QString &path)
    {
        return Database::openAsItIs(path, Database::Access::ReadWrite).value();
    }
    static qint64 count(Database &database, const QString &what)
    {
        return readFirst(database.run(u"SELECT count(*) FROM " % what), readNumber)
            .value()
            .value_or(-1);
    }
    /// Leaves a change in the outbox that tells the server of a word's syllables.
    static void leaveChange(Database &file, const QString &word, const QString &library = {})
    {
        Outbox outbox(file, [](const OutboxEntry &) {});
        QVERIFY(outbox.open());
        file.setKeeper(nullptr);
        if (!library.isEmpty())
            QVERIFY(outbox.begin(library));
        file.setKeeper(&outbox);
        QVERIFY(file.execute(
            QStringLiteral("INSERT INTO syllable_corrections (language, word_key, word, syllables) "
                           "VALUES ('ru', ?, ?, ?)"),
            {word, word, word}));
    }
    static void name(Database &server, const QString &library)
    {
        QVERIFY(SettingsStore(server).setValue(QStringLiteral("family_id"), library));
    }
    static qint64 corrections(Database &server)
    {
        return count(server, QStringLiteral("syllable_corrections"));
    }
    [[nodiscard]] QString newFile(const char *name)
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    /// What there is beside a file that begins with its name.
    [[nodiscard]] QStringList beside(const char *name) const
    {
        return QDir(m_dir.path()).entryList({QString::fromLatin1(name) + u'*'}, QDir::Files);
    }
    static QString word() { return QStringLiteral("зебра"); }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void anOlderOneKeepsWhatWaits()
    {
        const QString path = newFile("older.db");
        QVERIFY(QFile::copy(QStringLiteral(CHITAI_TEST_DATA "/schema-21.db"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile left(path % u".schema-20.backup");
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        {
            const std::unique_ptr<Database> file = asItIs(path);
            QVERIFY(file->execute(QStringLiteral(
                "INSERT INTO sessions (id, language, started_at, last_activity_at, curtain_closed, "
                "profile_id) SELECT 'abc', 'ru', '2026-01-01T00:00:00.000Z', "
                "'2026-01-01T00:00:00.000Z', 0, 'nobody'")));
            leaveChange(*file, word());
        }
        const Result<std::unique_ptr<Database>> file = openLaptopFile(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(schemaVersion(**file).value(), currentSchemaVersion());
        QCOMPARE(count(**file, QStringLiteral("sessions")), 0);
        Outbox outbox(**file, [](const OutboxEntry &) {});
        QVERIFY(outbox.open());
        const QList<OutboxEntry> waiting = outbox.entries(0).value();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.front().changes.front().values.front().toString(), word());
        for (const QString &found : beside("older.db"))
            QVERIFY2(!found.contains(u"backup"), qPrintable(found));
    }

    void aDamagedOneIsLaidAside()
    {
        const QString path = newFile("damaged.db");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const Result<std::unique_ptr<Database>> opened = openLaptopFile(path);
        QCOMPARE(opened.error().code, ErrorCode::StorageDamaged);
        QVERIFY(opened.error().message.contains(u"reading.db"));
        const QDate day(2026, 5, 4);
        QCOMPARE(layAside(path, day).value(), QStringLiteral("damaged.db.damaged-2026-05-04"));
        QVERIFY(openLaptopFile(path));
        QCOMPARE(layAside(path, day).value(), QStringLiteral("damaged.db.damaged-2026-05-04-2"));
    }

    void aNewerOneSaysWhatToDo()
    {
        const QString path = newFile("newer.db");
        QVERIFY(openLaptopFile(path));
        QVERIFY(asItIs(path)->execute(QStringLiteral("PRAGMA user_version = 999")));
        const Result<std::unique_ptr<Database>> opened = openLaptopFile(path);
        QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
        QVERIFY(opened.error().message.contains(u"Update Chitai"));
    }

    void whatWaitsGoesToItsLibraryAlone()
    {
        const QString path = newFile("library.db");
        const std::unique_ptr<Database> ours
            = Database::open(TestServerCluster::running().newDatabase()).value();
        const std::unique_ptr<Database> others
            = Database::open(TestServerCluster::running().newDatabase()).value();
        name(*ours, QStringLiteral("ours"));
        name(*others, QStringLiteral("others"));
        leaveChange(*openLaptopFile(path).value(), word(), QStringLiteral("ours"));

        const Result<void> refused = handOverLeft(path, *others);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"changes: 1"),
                 qPrintable(refused.error().message));
        QCOMPARE(corrections(*others), 0);
        const Result<void> taken = handOverLeft(path, *ours);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        QCOMPARE(corrections(*ours), 1);
        QVERIFY(handOverLeft(path, *others)); // nothing waits any more
        QCOMPARE(corrections(*others), 0);

        // It begins anew, as an outbox that neither of them knows.
        const std::unique_ptr<Database> file = openLaptopFile(path).value();
        Outbox outbox(*file, [](const OutboxEntry &) {});
        QVERIFY(outbox.open());
        file->setKeeper(nullptr);
        const QString before = outbox.id();
        QCOMPARE(outbox.isOf(QStringLiteral("others")), Result<bool>(false));
        QVERIFY(outbox.begin(QStringLiteral("others")));
        QVERIFY(outbox.id() != before);
        QCOMPARE(outbox.newest(), 0);
        QCOMPARE(outbox.isOf(QStringLiteral("others")), Result<bool>(true));
    }

    void aCopyOnAnotherServerTakesNothingTwice()
    {
        const QString path = newFile("moved.db");
        const std::unique_ptr<Database> from
            = Database::open(TestServerCluster::running().newDatabase()).value();
        const std::unique_ptr<Database> to
            = Database::open(TestServerCluster::running().newDatabase()).value();
        name(*from, QStringLiteral("ours"));
        leaveChange(*openLaptopFile(path).value(), word(), QStringLiteral("ours"));
        QString id;
        {
            const std::unique_ptr<Database> file = openLaptopFile(path).value();
            Outbox outbox(*file, [](const OutboxEntry &) {});
            QVERIFY(outbox.open());
            id = outbox.id();
            QCOMPARE(handOver(outbox, *from, [](const SetAside &) { return Result<void>(); }), 1);
        } // and its program is killed: the entry is still in the file
        QVERIFY(copyDatabase(*from, *to));
        QCOMPARE(takenUpTo(*to, id).value(), 1);
        QVERIFY(handOverLeft(path, *to));
        QCOMPARE(corrections(*to), 1);
        QCOMPARE(count(*openLaptopFile(path).value(), QStringLiteral("outbox_aside")), 0);
    }

    void whatWasToldStaysTold()
    {
        const QString path = newFile("told.db");
        leaveChange(*openLaptopFile(path).value(), word());
        QVERIFY(Outbox::setAside(
            path, {1, {QStringLiteral("DELETE FROM items"), {}}, QStringLiteral("gone")}));
        for (const int told : {0, 1}) {
            const std::unique_ptr<Database> file = openLaptopFile(path).value();
            Outbox outbox(*file, [](const OutboxEntry &) {});
            QVERIFY(outbox.open());
            file->setKeeper(nullptr);
            QCOMPARE(outbox.countAside().value(), 1);
            QCOMPARE(outbox.countTold().value(), told);
            QVERIFY(outbox.noteTold(1));
        }
    }
};

QTEST_GUILESS_MAIN(LaptopFileTest)
#include "LaptopFileTest.moc"
