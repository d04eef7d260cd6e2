// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/DailyBackups.h"
#include "storage/CopiedTables.h"
#include "support/TestReading.h"

#include <QSignalSpy>

using namespace chitai;

namespace {

/// A family that had a backup, went on reading, and then lost a part of its database.
struct Damaged
{
    Damaged()
    {
        for (int i = 0; i < 400; ++i)
            family.addItem(QStringLiteral("старый текст номер %1").arg(i));
        must(DailyBackups(files(), backups()).makeToday(family.clock.now(), true, {}));
        reading.apply(StartSession{});
        for (int i = 0; i < 3; ++i) {
            reading.add(QStringLiteral("новый текст номер %1").arg(i));
            reading.apply(MarkWord{1});
            reading.apply(AdvanceWord{100});
            reading.apply(AdvanceWord{1});
        }
        reading.apply(EndSession{});
        must(family.database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    /// Writes over the page that begins a table or an index, or over the first page.
    void damage(const QString &name)
    {
        QSqlQuery root = family.database()
                             .run(QStringLiteral("SELECT rootpage FROM sqlite_master "
                                                 "WHERE name = ?"),
                                  {name})
                             .value();
        const int page = root.next() ? root.value(0).toInt() : 1;
        QSqlQuery size = family.database().run(QStringLiteral("PRAGMA page_size")).value();
        QVERIFY(size.next());
        const int bytes = size.value(0).toInt();
        size.finish();
        root.finish();
        family.close();
        QFile file(files().databaseFile);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(qint64(page - 1) * bytes));
        file.write(QByteArray(bytes, '\x55'));
    }

    [[nodiscard]] FamilyFiles files() const
    {
        return {family.databaseFile(), family.folder() + QStringLiteral("/illustrations")};
    }
    [[nodiscard]] QString backups() const { return family.folder() + QStringLiteral("/backups"); }

    Result<RestoreReport> rescue() { return rescueFromNewest(files(), backups(), {}); }

    void finish()
    {
        QCOMPARE(finishRestore(files()), Result<bool>(true));
        family.reopen();
    }

    [[nodiscard]] qint64 count(const QString &table)
    {
        QSqlQuery query
            = family.database().run(QStringLiteral("SELECT count(*) FROM %1").arg(table)).value();
        return query.next() ? query.value(0).toLongLong() : -1;
    }

    TestReading reading;
    TestFamily &family = reading.family;
};

} // namespace

class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewerComesIntoTheBackupAndIsCounted()
    {
        Damaged home;
        const qint64 facts = home.count(QStringLiteral("reading_events"));
        QVERIFY(facts > 0);
        home.damage(QStringLiteral("items_in_order"));
        const Result<RestoreReport> report = home.rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->saved, (SalvagedRows{.texts = 3, .sessions = 1, .facts = facts}));
        QCOMPARE(report->madeAt, home.family.clock.now());
        QCOMPARE(report->texts, 403);
        home.finish();
        QCOMPARE(home.count(QStringLiteral("items")), 403);
        QCOMPARE(home.count(QStringLiteral("sessions")), 1);
        QCOMPARE(home.count(QStringLiteral("session_items")), 3);
        QCOMPARE(home.count(QStringLiteral("reading_events")), facts);
        QVERIFY(QFile::exists(home.files().databaseFile + QStringLiteral(".before-restore")));
        QVERIFY(!QFile::exists(home.files().databaseFile + QStringLiteral(".restore-rescue")));
        // What was brought is found, and counted as read.
        QCOMPARE(home.count(QStringLiteral("items WHERE usage_count > 0")), 3);
        const Result<LibraryPage> found
            = home.family.search().find({.text = QStringLiteral("новый текст номер 2")});
        QVERIFY(found);
        QCOMPARE(found->entries.size(), 1);
    }

    void whatIsBehindTheDamageIsFound()
    {
        Damaged home;
        home.family.close();
        QFile file(home.files().databaseFile);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr int size = 4096;
        constexpr char tableLeaf = 0x0d;
        int pages = 0;
        for (qint64 place = size; place < file.size(); place += size) {
            QVERIFY(file.seek(place));
            const QByteArray page = file.read(size);
            if (page.startsWith(tableLeaf) && page.contains("старый текст номер 200")) {
                QVERIFY(file.seek(place));
                file.write(QByteArray(size, '\x55'));
                ++pages;
            }
        }
        file.close();
        QCOMPARE(pages, 1);
        const Result<RestoreReport> report = home.rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->saved->texts, 3);
        QCOMPARE(report->saved->sessions, 1);
        QVERIFY(report->saved->facts > 0);
        home.finish();
        QCOMPARE(home.count(QStringLiteral("items")), 403);
    }

    void aLostTableCostsWhatHangsOnIt()
    {
        Damaged home;
        home.damage(QStringLiteral("sessions"));
        const Result<RestoreReport> report = home.rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->saved, (SalvagedRows{.texts = 3}));
        home.finish();
        QCOMPARE(home.count(QStringLiteral("session_items")), 0);
        QCOMPARE(home.count(QStringLiteral("items")), 403);
    }

    void aFileThatIsNoDatabaseAnyMoreGivesNothing()
    {
        Damaged home;
        home.damage(QStringLiteral("sqlite_schema"));
        const Result<std::unique_ptr<Database>> opened = Database::open(home.files().databaseFile);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StorageDamaged);
        const Result<RestoreReport> report = home.rescue();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->saved, SalvagedRows());
        home.finish();
        QCOMPARE(home.count(QStringLiteral("items")), 400);
    }

    void whatIsWrittenUntilTheNextStartComesAlong()
    {
        Damaged home;
        QVERIFY(home.rescue());
        home.family.addItem(QStringLiteral("ganz neu"), Language::German);
        home.family.close();
        home.finish();
        QCOMPARE(home.count(QStringLiteral("items")), 404);
    }

    void picturesComeWithTheirFiles()
    {
        Damaged home;
        const QUuid there = QUuid::createUuid();
        const QUuid lost = QUuid::createUuid();
        QDir().mkpath(home.files().illustrationDir);
        for (const QUuid &id : {there, lost}) {
            Damaged::must(home.family.illustrations().add(
                {id, {}, 10, 10, 100, home.family.clock.now()}, id.toByteArray()));
        }
        for (const char *ending : {".webp", "_thumb.webp"}) {
            BackupHome::write(home.files().illustrationDir + u'/'
                                  + there.toString(QUuid::WithoutBraces)
                                  + QString::fromLatin1(ending),
                              "a picture");
        }
        const QUuid text = home.family.addItem(QStringLiteral("кот"));
        const QUuid newer = home.family.addPicture(text);
        for (const char *ending : {".webp", "_thumb.webp"}) {
            BackupHome::write(home.files().illustrationDir + u'/'
                                  + newer.toString(QUuid::WithoutBraces)
                                  + QString::fromLatin1(ending),
                              "a newer picture");
        }
        const PictureCredit credit{.author = QStringLiteral("Ида"),
                                   .license = QStringLiteral("CC BY 4.0")};
        for (const QUuid &id : {there, lost})
            Damaged::must(home.family.illustrations().setCredit(id, credit));
        Damaged::must(home.family.illustrations().link(text, there));
        Damaged::must(home.family.illustrations().setCover(text, there));
        QVERIFY(home.rescue());
        home.family.close();
        home.finish();
        QCOMPARE(home.family.illustrations().illustration(there).value().credit, credit);
        QCOMPARE(home.count(QStringLiteral("illustration_credits")), 1);
        QCOMPARE(home.count(QStringLiteral("item_illustrations WHERE is_cover")), 1);
        QCOMPARE(home.family.illustrations().ofItem(text).value(), (QList<QUuid>{there, newer}));
        QCOMPARE(home.count(QStringLiteral("illustrations")), 2);
        QCOMPARE(QDir(home.files().illustrationDir).entryList(QDir::Files).size(), 4);
    }

    /// A table or a column that is added later is either brought, or left on purpose.
    void everyTableIsBroughtOrLeftOnPurpose()
    {
        const QStringList ofTheHouse{QStringLiteral("settings"), QStringLiteral("devices")};
        // Of what the others hold it is computed anew.
        const QStringList computed{QStringLiteral("item_doubles"),
                                   QStringLiteral("practice_readings"),
                                   QStringLiteral("practice_words"),
                                   QStringLiteral("practice_tempo"),
                                   QStringLiteral("practice_difficulty"),
                                   QStringLiteral("practice_difficulty_progress"),
                                   QStringLiteral("items.number"),
                                   QStringLiteral("items.usage_count"),
                                   QStringLiteral("items.illustration_count"),
                                   QStringLiteral("session_items.was_skipped")};
        for (const CopiedTable &table : copiedTables) {
            const QString name = QString::fromLatin1(table.name);
            QStringList left;
            for (const QString &column : QString::fromLatin1(table.columns).split(u',')) {
                if (!salvagedColumns(name).contains(column)
                    && !computed.contains(name + u'.' + column))
                    left += column;
            }
            if (!ofTheHouse.contains(name) && !computed.contains(name))
                QVERIFY2(left.isEmpty(), qPrintable(name + u": " + left.join(u' ')));
        }
    }

    void linksOfAnOlderFileComeWithoutTheirCover()
    {
        Damaged home;
        const QUuid text = home.family.addItem(QStringLiteral("кот"));
        const QUuid picture = home.family.addPicture(text);
        QDir().mkpath(home.files().illustrationDir);
        for (const char *ending : {".webp", "_thumb.webp"}) {
            BackupHome::write(home.files().illustrationDir + u'/'
                                  + picture.toString(QUuid::WithoutBraces)
                                  + QString::fromLatin1(ending),
                              "a picture");
        }
        Damaged::must(home.family.database().run(
            QStringLiteral("ALTER TABLE item_illustrations DROP COLUMN is_cover")));
        Damaged::must(
            home.family.database().run(QStringLiteral("DROP TABLE illustration_credits")));
        QVERIFY(home.rescue());
        home.family.close();
        home.finish();
        QCOMPARE(home.count(QStringLiteral("item_illustrations")), 1);
        QCOMPARE(home.family.illustrations().ofItem(text).value(), QList<QUuid>{picture});
    }

    void withoutABackupThereIsNoWay()
    {
        Damaged home;
        QVERIFY(QDir(home.backups()).removeRecursively());
        QCOMPARE(home.rescue().error().code, ErrorCode::NotFound);
        // One that is damaged is passed over.
        QDir().mkpath(home.backups());
        BackupHome::write(home.backups() + QStringLiteral("/chitai-2026-01-30.zip"), "PK");
        QCOMPARE(home.rescue().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "RescueTest.moc"
