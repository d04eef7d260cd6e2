// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemDoubles.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/ItemRows.h"
#include "storage/SqlValues.h"

#include <algorithm>

namespace chitai {

namespace {

Result<void> joinInto(Database &database, const QUuid &stays, const QUuid &goes)
{
    const QVariant to = sql::id(stays);
    const QVariant from = sql::id(goes);
    // Counts follow from triggers, but for the history, whose rows change their owner.
    const std::pair<QString, QVariantList> steps[]{
        {QStringLiteral("INSERT INTO item_tags (item_id, tag) "
                        "SELECT ?, tag FROM item_tags WHERE item_id = ? ON CONFLICT DO NOTHING"),
         {to, from}},
        {QStringLiteral("INSERT INTO item_illustrations (item_id, illustration_id, "
                        "created_at) SELECT ?, illustration_id, created_at "
                        "FROM item_illustrations WHERE item_id = ? ON CONFLICT DO NOTHING"),
         {to, from}},
        {QStringLiteral("UPDATE session_items SET item_id = ? WHERE item_id = ?"), {to, from}},
        {QStringLiteral("UPDATE items SET usage_count = items.usage_count + o.usage_count, "
                        "starred = items.starred OR o.starred, "
                        "from_story = items.from_story AND o.from_story "
                        "FROM items o WHERE items.id = ? AND o.id = ?"),
         {to, from}},
        {QStringLiteral("DELETE FROM unfinished_imports WHERE item_number = "
                        "(SELECT number FROM items WHERE id = ?)"),
         {to}},
        {QStringLiteral("DELETE FROM items WHERE id = ?"), {from}},
    };
    for (const auto &[statement, values] : steps) {
        CHITAI_TRY(database.execute(statement, values));
    }
    return {};
}

} // namespace

Result<QList<SameItems>> findDoubles(Database &database)
{
    // Those of one text follow each other; who edits a text may have told two apart since.
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        database.run(
            itemQuery()
            % u"JOIN item_doubles d ON d.item_id = i.id ORDER BY i.sort_key, i.folded_text, "
              "i.language, i.usage_count DESC, i.number"));
    QList<SameItems> groups;
    QStringList folded; // of each group
    while (rows.next()) {
        const Item item = readItem(rows);
        const QString text = foldedText(item.text);
        qsizetype group = -1;
        // ß and ss are sorted as one, so it need not be the last group.
        for (qsizetype i = groups.size() - 1; i >= 0 && group < 0; --i) {
            if (foldForSearch(groups[i].stays.text) != foldForSearch(item.text))
                break;
            if (folded[i] == text && groups[i].stays.language == item.language)
                group = i;
        }
        if (group < 0) {
            groups += {item, {}};
            folded += text;
        } else {
            groups[group].others += item;
        }
    }
    groups.removeIf([](const SameItems &same) { return same.others.isEmpty(); });
    return groups;
}

Result<QList<SameItems>> joinDoubles(Database &database)
{
    Database::Transaction transaction(database);
    CHITAI_TRY_ASSIGN(const QList<SameItems> doubles, findDoubles(database));
    for (const SameItems &same : doubles) {
        for (const Item &other : same.others) {
            CHITAI_TRY(joinInto(database, same.stays.id, other.id));
        }
    }
    return database.execute(QStringLiteral("DELETE FROM item_doubles"))
        .and_then([&] { return transaction.commit(); })
        .map([&] { return doubles; });
}

} // namespace chitai
