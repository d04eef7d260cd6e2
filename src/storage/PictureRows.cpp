// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/PictureRows.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

QUuid firstId(const QSqlQuery &row)
{
    return sql::toId(row.value(0));
}

} // namespace

PictureRows::PictureRows(Database &database)
    : m_database(database)
{
}

Result<void> PictureRows::keep(const QUuid &illustrationId, const PictureFilesBytes &files)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO picture_files (illustration_id, image, thumbnail) VALUES (?, ?, ?)"),
        {sql::id(illustrationId), files.image, files.thumbnail});
}

Result<void> PictureRows::release(const QUuid &illustrationId)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM picture_uses WHERE illustration_id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM illustrations p WHERE p.id = illustration_id)"),
        {sql::id(illustrationId)});
}

Result<void> PictureRows::releaseForgotten()
{
    return m_database.execute(QStringLiteral("DELETE FROM picture_uses WHERE illustration_id IN "
                                             "(SELECT illustration_id FROM forgotten_pictures)"));
}

Result<std::optional<PictureFilesBytes>> PictureRows::filesOf(const QUuid &illustrationId) const
{
    return readFirst(
        m_database.run(
            QStringLiteral("SELECT image, thumbnail FROM picture_files WHERE illustration_id = ?"),
            {sql::id(illustrationId)}),
        [](const QSqlQuery &row) {
            return PictureFilesBytes{row.value(0).toByteArray(), row.value(1).toByteArray()};
        });
}

Result<QList<QUuid>> PictureRows::ids() const
{
    return readAll(m_database.run(QStringLiteral("SELECT illustration_id FROM picture_uses JOIN "
                                                 "illustrations ON id = illustration_id")),
                   firstId);
}

Result<QList<QUuid>> PictureRows::lacking() const
{
    return readAll(m_database.run(QStringLiteral(
                       "SELECT id FROM illustrations WHERE NOT EXISTS "
                       "(SELECT 1 FROM picture_uses WHERE illustration_id = illustrations.id)")),
                   firstId);
}

Result<QSet<QUuid>> PictureRows::known() const
{
    return readAll(m_database.run(QStringLiteral("SELECT id FROM illustrations "
                                                 "UNION SELECT illustration_id FROM picture_uses")),
                   firstId)
        .map([](const QList<QUuid> &ids) { return QSet<QUuid>(ids.begin(), ids.end()); });
}

} // namespace chitai
