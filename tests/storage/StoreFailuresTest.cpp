// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/EveryWrite.h"

#include <QSqlRecord>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

/// All that the stores keep, row by row.
QStringList contentsOf(Database &database)
{
    QStringList rows;
    for (const char *table :
         {"settings", "items", "item_tags", "illustrations", "item_illustrations", "profiles",
          "sessions", "session_items", "reading_events", "devices", "syllable_corrections",
          "known_letters", "growing", "child_groups", "group_children", "practice_words",
          "story_sessions", "story_messages", "story_pieces"}) {
        QSqlQuery query = database.run(u"SELECT * FROM "_s + QLatin1String(table)).value();
        QStringList ofTable;
        while (query.next()) {
            QString row = QLatin1String(table);
            for (int column = 0; column < query.record().count(); ++column)
                row += u'|' + query.value(column).toString();
            ofTable += row;
        }
        ofTable.sort();
        rows += ofTable;
    }
    return rows;
}

} // namespace

/// Each store, each change: a failure has its name and leaves everything as it was.
class StoreFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskChangesNothing()
    {
        FullFamily full;
        for (const auto &[name, change] : writes()) {
            full.family.fillDisk();
            QStringList before;
            Result<void> changed;
            int number = 0;
            while (changed && ++number < 50) { // until the pages that are there are full
                before = contentsOf(full.family.database());
                changed = change(full, number);
            }
            QVERIFY2(!changed, name);
            QCOMPARE(errorCodeName(changed.error().code), u"storage_full"_s);
            QVERIFY2(contentsOf(full.family.database()) == before, name);
            full.family.freeDisk();
            QVERIFY2(change(full, number), name);
            QVERIFY2(contentsOf(full.family.database()) != before, name);
        }
    }

    void aFileThatIsReadOnlyStaysAsItIs()
    {
        FullFamily full;
        const QStringList before = contentsOf(full.family.database());
        full.family.setReadOnly(true);
        for (const auto &[name, change] : writes()) {
            const Result<void> changed = change(full, 1);
            QVERIFY2(!changed, name);
            QCOMPARE(errorCodeName(changed.error().code), u"storage_read_only"_s);
            QVERIFY2(contentsOf(full.family.database()) == before, name);
        }
        full.family.setReadOnly(false);
        for (const auto &[name, change] : writes())
            QVERIFY2(change(full, 1), name);
    }

    void whatAnotherProgramHoldsStaysAsItIs()
    {
        FullFamily full;
        QVERIFY(full.family.database().setPatience(std::chrono::milliseconds(0)));
        const std::unique_ptr<Database> other
            = Database::open(full.family.database().address()).value();
        const QStringList before = contentsOf(full.family.database());
        const Database::Transaction blocking(*other);
        for (const auto &[name, change] : writes()) {
            const Result<void> changed = change(full, 1);
            QVERIFY2(!changed, name);
            QCOMPARE(errorCodeName(changed.error().code), u"storage_locked"_s);
            QVERIFY2(contentsOf(full.family.database()) == before, name);
        }
    }

    /// What is committed is there after a restart; what was taken back is not.
    void whatIsCommittedOutlivesARestart()
    {
        FullFamily full;
        QStringList before = contentsOf(full.family.database());
        for (const auto &[name, change] : writes()) {
            {
                const Database::Transaction abandoned(full.family.database());
                QVERIFY2(change(full, 1), name);
            }
            QVERIFY2(contentsOf(full.family.database()) == before, name);
            QVERIFY2(change(full, 2), name);
            QVERIFY2(contentsOf(full.family.database()) != before, name);
            before = contentsOf(full.family.database());
        }
        full.family.reopen();
        QCOMPARE(contentsOf(full.family.database()), before);
    }
};

QTEST_GUILESS_MAIN(StoreFailuresTest)
#include "StoreFailuresTest.moc"
