// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibraryStore.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/ItemRows.h"
#include "storage/NotFound.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

namespace chitai {

LibraryStore::LibraryStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::optional<Item>> LibraryStore::find(const QString &text, Language language) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery found,
                      m_database.run(sameItemsQuery(m_database), sameItemsValues(text, language)));
    return firstSame(found, text);
}

Result<LibraryStore::Added> LibraryStore::findOrCreate(const QString &text, Language language,
                                                       ItemOrigin origin)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(const std::optional<Item> found, find(text, language));
    if (found) {
        const Item present = *found;
        // It was asked for, so it stays, whatever becomes of an import that has brought it.
        CHITAI_TRY(
            m_database.run(QStringLiteral("DELETE FROM unfinished_imports WHERE item_number = "
                                          "(SELECT number FROM items WHERE id = ?)"),
                           {sql::id(present.id)}));
        Added added{present};
        if (origin == ItemOrigin::Person) {
            CHITAI_TRY_ASSIGN(
                const QSqlQuery taken,
                m_database.run(
                    QStringLiteral(
                        "UPDATE items SET from_story = FALSE WHERE id = ? AND from_story"),
                    {sql::id(present.id)}));
            added.wasOfStory = taken.numRowsAffected() > 0;
        }
        return transaction.commit().map([&] { return added; });
    }

    const Item item{QUuid::createUuid(), text, language, m_clock.now()};
    const QString folded = foldForSearch(text);
    CHITAI_TRY(m_database.run(
        QStringLiteral("INSERT INTO items (id, text, language, folded_text, sort_key, length, "
                       "created_at, from_story) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {sql::id(item.id), text, languageCode(language), folded, sortKeyOfFolded(folded),
         text.size(), sql::time(item.createdAt), origin == ItemOrigin::Story}));
    return transaction.commit().map([&] { return Added{item, true}; });
}

Result<int> LibraryStore::addAll(const QList<std::pair<QString, Language>> &texts)
{
    Database::Transaction transaction(m_database);
    int made = 0;
    for (const auto &[text, language] : texts) {
        CHITAI_TRY_ASSIGN(const Added added, findOrCreate(text, language));
        made += added.isNew ? 1 : 0;
    }
    return transaction.commit().map([&] { return made; });
}

Result<ItemEntry> LibraryStore::item(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(
        const std::optional<ItemEntry> found,
        readFirst(m_database.run(entryQuery(m_database) % u"WHERE i.id = ?", {sql::id(id)}),
                  readEntry));
    if (!found)
        return noSuchItem();
    return *found;
}

Result<void> LibraryStore::setStarred(const QUuid &id, bool starred)
{
    return change(id,
                  QStringLiteral("UPDATE items SET starred = ?, from_story = from_story AND NOT ? "
                                 "WHERE id = ?"),
                  {starred, starred});
}

Result<void> LibraryStore::setText(const QUuid &id, const QString &text)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(const ItemEntry found, item(id));
    CHITAI_TRY_ASSIGN(const bool isTaken, hasOtherItem(found.item, text));
    if (isTaken)
        return failure(ErrorCode::Conflict, QStringLiteral("The library has this text already."));
    const QString folded = foldForSearch(text);
    const Result<void> changed
        = change(id,
                 QStringLiteral("UPDATE items SET text = ?, folded_text = ?, sort_key = ?, "
                                "length = ?, from_story = FALSE WHERE id = ?"),
                 {text, folded, sortKeyOfFolded(folded), text.size()});
    return changed.and_then([&] { return transaction.commit(); });
}

Result<bool> LibraryStore::hasOtherItem(const Item &item, const QString &text) const
{
    // A text that was written in two ways before that was noticed can still be corrected.
    const bool staysTheSame = foldedText(item.text) == foldedText(text);
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        m_database.run(sameItemsQuery(m_database), sameItemsValues(text, item.language)));
    while (const std::optional<Item> same = firstSame(rows, text)) {
        if (same->id != item.id && (!staysTheSame || same->text == text))
            return true;
    }
    return false;
}

Result<void> LibraryStore::setTags(const QUuid &id, const QStringList &tags)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY(item(id));
    CHITAI_TRY(
        m_database.run(QStringLiteral("DELETE FROM item_tags WHERE item_id = ?"), {sql::id(id)}));
    for (const QString &tag : tags) {
        const QString clean = cleanTag(tag);
        if (clean.isEmpty())
            continue;
        CHITAI_TRY(m_database.run(
            QStringLiteral(
                "INSERT INTO item_tags (item_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"),
            {sql::id(id), clean}));
    }
    return transaction.commit();
}

Result<int> LibraryStore::addTag(const QList<QUuid> &ids, const QString &tag)
{
    Database::Transaction transaction(m_database);
    const QString isMeant = m_database.dialect().isAmongIds(QStringLiteral("id"));
    CHITAI_TRY_ASSIGN(
        QSqlQuery found,
        m_database.run(u"SELECT count(*) FROM items WHERE " % isMeant, {sql::ids(ids)}));
    const int count = found.next() ? found.value(0).toInt() : 0;
    found.finish();
    const QString clean = cleanTag(tag);
    if (clean.isEmpty())
        return 0;
    CHITAI_TRY(m_database.run(u"INSERT INTO item_tags (item_id, tag) SELECT id, ? FROM items WHERE "
                                  % isMeant % u" ON CONFLICT DO NOTHING",
                              {clean, sql::ids(ids)}));
    return transaction.commit().map([&] { return count; });
}

Result<void> LibraryStore::change(const QUuid &id, const QString &sql, QVariantList values)
{
    values += sql::id(id);
    CHITAI_TRY_ASSIGN(const QSqlQuery changed, m_database.run(sql, values));
    if (changed.numRowsAffected() == 0)
        return noSuchItem();
    return {};
}

Result<QList<qint64>> itemNumbers(Database &database)
{
    return readAll(database.run(QStringLiteral("SELECT number FROM items "
                                               "ORDER BY created_at DESC, number DESC")),
                   readNumber);
}

Result<QList<ItemEntry>> itemsOfNumbers(Database &database, std::span<const qint64> numbers)
{
    if (numbers.empty())
        return QList<ItemEntry>(); // PostgreSQL takes no empty list
    QStringList list;
    for (const qint64 number : numbers)
        list += QString::number(number);
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      database.run(entryQuery(database) % u"WHERE "
                                   % database.dialect().isAmongNumbers(QStringLiteral("i.number"),
                                                                       list.join(u','))));
    QHash<qint64, ItemEntry> found;
    while (rows.next())
        found.insert(rows.value(entryNumberColumn).toLongLong(), readEntry(rows));
    QList<ItemEntry> entries;
    for (const qint64 number : numbers) {
        if (const auto entry = found.constFind(number); entry != found.cend())
            entries += *entry;
    }
    return entries;
}

QString cleanTag(const QString &tag)
{
    QString clean = tag;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u','; });
    return firstCharacters(clean.simplified(), LibraryStore::maxTagLength).trimmed();
}

Result<qint64> LibraryStore::count() const
{
    return readFirst(m_database.run(QStringLiteral("SELECT count(*) FROM items")), readNumber)
        .map([](const std::optional<qint64> &count) { return count.value_or(0); });
}

} // namespace chitai
