// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibraryImport.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "storage/ItemRows.h"
#include "storage/LibraryRights.h"
#include "storage/LibraryStore.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

// The pages that are changed again and again; without it they are written each time.
constexpr qint64 importCacheBytes = 64LL * 1024 * 1024;
constexpr qint64 loneImportCacheBytes = 192LL * 1024 * 1024;

} // namespace

LibraryImport::LibraryImport(Database &database, const Clock &clock, Way way)
    : m_database(database)
    , m_clock(clock)
    , m_way(way)
{
}

LibraryImport::~LibraryImport()
{
    m_all.reset(); // what was not committed never was
    if (m_isBegun)
        (void)m_database.dialect().setCache(m_database, 0);
    if (!m_isOpen || m_way == Way::Alone)
        return;
    if (const Result<void> taken = takeBack(); !taken)
        qCWarning(logStorage) << "an import was not taken back yet:" << taken.error().message;
}

Result<void> LibraryImport::begin()
{
    CHITAI_TRY_ASSIGN(const bool isAllowed, mayManage(m_database));
    if (!isAllowed)
        return tl::unexpected(mayOnlyRead());
    const SqlDialect &dialect = m_database.dialect();
    const bool isAlone = m_way == Way::Alone;
    CHITAI_TRY(dialect.setCache(m_database, isAlone ? loneImportCacheBytes : importCacheBytes));
    if (isAlone) {
        m_all.emplace(m_database);
        CHITAI_TRY_ASSIGN(m_indexes, dialect.takeItemIndexes(m_database));
    }
    m_isBegun = true;
    return {};
}

Result<int> LibraryImport::add(const QList<NewItem> &batch)
{
    if (!m_isBegun) {
        CHITAI_TRY(begin());
    }
    Database::Transaction transaction(m_database);
    Result<QSqlQuery> findSame = m_database.prepare(sameItemsQuery(m_database));
    Result<QSqlQuery> insertItem = m_database.prepare(
        QStringLiteral("INSERT INTO items (id, text, language, folded_text, sort_key, "
                       "length, starred, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    Result<QSqlQuery> noteItem = m_database.prepare(
        QStringLiteral("INSERT INTO unfinished_imports (item_number) VALUES (?)"));
    Result<QSqlQuery> insertTag
        = m_database.prepare(QStringLiteral("INSERT INTO item_tags (item_id, tag) "
                                            "VALUES (?, ?) ON CONFLICT DO NOTHING"));
    Result<QSqlQuery> isOfStory
        = m_database.prepare(QStringLiteral("SELECT 1 FROM items WHERE id = ? AND from_story"));
    for (const Result<QSqlQuery> *statement :
         {&findSame, &insertItem, &noteItem, &insertTag, &isOfStory}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    const QVariant now = sql::time(m_clock.now());
    int added = 0;
    QList<QUuid> ofStories; // that stay so until finish()
    for (const NewItem &item : batch) {
        const QVariantList same = sameItemsValues(item.text, item.language);
        Result<void> done = m_database.run(*findSame, same);
        if (!done)
            return tl::unexpected(done.error());
        const std::optional<Item> present = firstSame(*findSame, item.text);
        findSame->finish();
        if (present) {
            if (done = m_database.run(*isOfStory, {sql::id(present->id)}); !done)
                return tl::unexpected(done.error());
            if (isOfStory->next())
                ofStories += present->id;
            isOfStory->finish();
            continue;
        }
        const QVariant id = sql::id(QUuid::createUuid());
        done = m_database.run(*insertItem,
                              {id, item.text, languageCode(item.language), same[2], same[1],
                               item.text.size(), item.starred, now});
        if (!done)
            return tl::unexpected(done.error());
        ++added;
        Result<void> noted;
        if (m_way == Way::Beside) // the other way ends at once or not at all
            noted = m_database.run(*noteItem, {insertItem->lastInsertId()});
        for (const QString &tag : item.tags) {
            const QString clean = cleanTag(tag);
            if (noted && !clean.isEmpty())
                noted = m_database.run(*insertTag, {id, clean});
        }
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return transaction.commit().map([&] {
        m_ofStories += ofStories;
        return added;
    });
}

Result<void> LibraryImport::takeFromStories()
{
    CHITAI_TRY_ASSIGN(QSqlQuery take,
                      m_database.prepare(QStringLiteral(
                          "UPDATE items SET from_story = FALSE WHERE id = ? AND from_story")));
    for (const QUuid &item : std::as_const(m_ofStories)) {
        CHITAI_TRY(m_database.run(take, {sql::id(item)}));
    }
    return {};
}

Result<void> LibraryImport::finish()
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY(takeFromStories());
    CHITAI_TRY(m_database.execute(QStringLiteral("DELETE FROM unfinished_imports")));
    for (const QString &index : std::as_const(m_indexes)) {
        CHITAI_TRY(m_database.execute(index));
    }
    CHITAI_TRY(transaction.commit());
    if (m_all) {
        CHITAI_TRY(m_all->commit());
    }
    m_database.dialect().learnRows(m_database);
    m_isOpen = false;
    return {};
}

Result<void> LibraryImport::takeBack()
{
    if (m_way == Way::Alone) {
        m_all.reset();
        m_isOpen = false;
        return {};
    }
    return takeBackUnfinished(m_database).map([this](int) { m_isOpen = false; });
}

Result<int> LibraryImport::takeBackUnfinished(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery unfinished,
        database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM unfinished_imports)")));
    if (unfinished.next() && !unfinished.value(0).toBool())
        return 0;
    // A laptop that may only read, and was a teacher's before, may not delete what has come: it
    // stays.
    CHITAI_TRY_ASSIGN(const bool isAllowed, mayManage(database));
    if (!isAllowed) {
        CHITAI_TRY(database.run(QStringLiteral("DELETE FROM unfinished_imports")));
        return 0;
    }
    Database::Transaction transaction(database);
    // What somebody has put into a session or given a picture meanwhile is theirs.
    CHITAI_TRY_ASSIGN(
        const QSqlQuery deleted,
        database.run(QStringLiteral(
            "DELETE FROM items WHERE number IN (SELECT item_number FROM unfinished_imports) "
            "AND usage_count = 0 AND illustration_count = 0")));
    const int count = deleted.numRowsAffected();
    CHITAI_TRY(database.run(QStringLiteral("DELETE FROM unfinished_imports")));
    return transaction.commit().map([&] { return count; });
}

} // namespace chitai
