// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/GroupStore.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/NotFound.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <algorithm>

namespace chitai {

GroupStore::GroupStore(Database &database)
    : m_database(database)
{
}

Result<QList<ChildGroup>> GroupStore::all() const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        m_database.run(QStringLiteral("SELECT g.id, g.name, c.profile_id FROM child_groups g LEFT "
                                      "JOIN group_children c ON c.group_id = g.id "
                                      "ORDER BY g.position, g.id, c.profile_id")));
    QList<ChildGroup> groups;
    while (rows.next()) {
        const QUuid id = sql::toId(rows.value(0));
        if (groups.isEmpty() || groups.back().id != id)
            groups += {.id = id, .name = rows.value(1).toString(), .children = {}};
        if (!rows.value(2).isNull())
            groups.back().children += sql::toId(rows.value(2));
    }
    return groups;
}

Result<QString> GroupStore::requireFree(const QString &name, const QUuid &id) const
{
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > longestName)
        return failure(ErrorCode::BadValue,
                       QStringLiteral("A group needs a name, of 40 letters at "
                                      "most. Nothing was changed."));
    CHITAI_TRY_ASSIGN(
        QSqlQuery same,
        m_database.run(
            QStringLiteral("SELECT 1 FROM child_groups WHERE folded_name = ? AND id <> ?"),
            {foldForSearch(clean), sql::id(id)}));
    if (same.next())
        return failure(ErrorCode::Conflict,
                       QStringLiteral("There is a group of that name already. "
                                      "Nothing was changed."));
    return clean;
}

Result<void> GroupStore::requireChild(const QUuid &profileId) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery child,
                      m_database.run(QStringLiteral("SELECT 1 FROM profiles WHERE id = ?"),
                                     {sql::id(profileId)}));
    if (!child.next())
        return noSuchChild();
    return {};
}

Result<void> GroupStore::add(const ChildGroup &group, qsizetype place)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(const QString name, requireFree(group.name, group.id));
    CHITAI_TRY_ASSIGN(
        const QList<QUuid> others,
        readAll(m_database.run(QStringLiteral("SELECT id FROM child_groups ORDER BY position, id")),
                [](const QSqlQuery &row) { return sql::toId(row.value(0)); }));
    const qsizetype at = place < 0 ? others.size() : std::min(place, others.size());
    // The others are numbered anew: one place may be empty, and one may be taken twice.
    for (qsizetype i = 0; i < others.size(); ++i) {
        CHITAI_TRY(
            m_database.execute(QStringLiteral("UPDATE child_groups SET position = ? WHERE id = ?"),
                               {i < at ? i : i + 1, sql::id(others[i])}));
    }
    CHITAI_TRY(m_database.execute(QStringLiteral("INSERT INTO child_groups (id, name, folded_name, "
                                                 "position) VALUES (?, ?, ?, ?)"),
                                  {sql::id(group.id), name, foldForSearch(name), at}));
    for (const QUuid &child : group.children) {
        CHITAI_TRY(putIn(group.id, child));
    }
    return transaction.commit();
}

Result<void> GroupStore::rename(const QUuid &id, const QString &name)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(const QString clean, requireFree(name, id));
    CHITAI_TRY_ASSIGN(
        const QSqlQuery renamed,
        m_database.run(
            QStringLiteral("UPDATE child_groups SET name = ?, folded_name = ? WHERE id = ?"),
            {clean, foldForSearch(clean), sql::id(id)}));
    if (renamed.numRowsAffected() == 0)
        return noSuchGroup();
    return transaction.commit();
}

Result<void> GroupStore::remove(const QUuid &id)
{
    CHITAI_TRY_ASSIGN(
        const QSqlQuery removed,
        m_database.run(QStringLiteral("DELETE FROM child_groups WHERE id = ?"), {sql::id(id)}));
    if (removed.numRowsAffected() == 0)
        return noSuchGroup();
    return {};
}

Result<void> GroupStore::putIn(const QUuid &id, const QUuid &profileId)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY(requireChild(profileId));
    CHITAI_TRY_ASSIGN(
        QSqlQuery group,
        m_database.run(QStringLiteral("SELECT 1 FROM child_groups WHERE id = ?"), {sql::id(id)}));
    if (!group.next())
        return noSuchGroup();
    CHITAI_TRY(m_database.execute(QStringLiteral("INSERT INTO group_children (group_id, "
                                                 "profile_id) VALUES (?, ?) ON CONFLICT DO "
                                                 "NOTHING"),
                                  {sql::id(id), sql::id(profileId)}));
    return transaction.commit();
}

Result<void> GroupStore::takeOut(const QUuid &id, const QUuid &profileId)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM group_children WHERE group_id = ? AND profile_id = ?"),
        {sql::id(id), sql::id(profileId)});
}

} // namespace chitai
