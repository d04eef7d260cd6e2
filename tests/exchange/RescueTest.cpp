// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/DailyBackups.h"
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
        QVERIFY(home.rescue());
        home.family.close();
        home.finish();
        QCOMPARE(home.count(QStringLiteral("illustrations")), 1);
        QCOMPARE(QDir(home.files().illustrationDir).entryList(QDir::Files).size(), 2);
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
