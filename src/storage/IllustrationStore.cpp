// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/IllustrationStore.h"

#include "storage/Database.h"
#include "storage/NotFound.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

constexpr QLatin1StringView illustrationQuery(
    "SELECT p.id, p.source_url, p.width, p.height, p.file_size_bytes, p.created_at, "
    "(SELECT count(*) FROM item_illustrations l WHERE l.illustration_id = p.id), "
    "c.title, c.author, c.license, c.license_url, c.source, c.page_url "
    "FROM illustrations p LEFT JOIN illustration_credits c ON c.illustration_id = p.id ");

QString newestPicturesFirst(const Database &database)
{
    return u"p.created_at DESC, " % database.dialect().insertionOrder(QStringLiteral("p"))
        % u" DESC";
}

Illustration readIllustration(const QSqlQuery &row)
{
    return {.id = sql::toId(row.value(0)),
            .sourceUrl = row.value(1).toString(),
            .width = row.value(2).toInt(),
            .height = row.value(3).toInt(),
            .fileSizeBytes = row.value(4).toLongLong(),
            .createdAt = sql::toTime(row.value(5)),
            .itemCount = row.value(6).toInt(),
            .credit = {.title = row.value(7).toString(),
                       .author = row.value(8).toString(),
                       .license = row.value(9).toString(),
                       .licenseUrl = row.value(10).toString(),
                       .source = row.value(11).toString(),
                       .pageUrl = row.value(12).toString()}};
}

/// A null text would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

tl::unexpected<Error> noSuchLink()
{
    return failure(ErrorCode::NotFound,
                   QStringLiteral("The picture does not belong to this item."));
}

QUuid readId(const QSqlQuery &row)
{
    return sql::toId(row.value(0));
}

} // namespace

IllustrationStore::IllustrationStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> IllustrationStore::add(const Illustration &illustration, const QByteArray &contentHash)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY(m_database.execute(
        QStringLiteral("INSERT INTO illustrations (id, source_url, width, height, "
                       "file_size_bytes, created_at, content_hash) "
                       "VALUES (?, nullif(?, ''), ?, ?, ?, ?, ?)"),
        {sql::id(illustration.id), illustration.sourceUrl, illustration.width, illustration.height,
         illustration.fileSizeBytes, sql::time(illustration.createdAt),
         QString::fromLatin1(contentHash)}));
    if (!illustration.credit.isEmpty())
        CHITAI_TRY(setCredit(illustration.id, illustration.credit));
    return transaction.commit();
}

Result<void> IllustrationStore::setCredit(const QUuid &id, const PictureCredit &credit)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO illustration_credits (illustration_id, title, author, license, "
                       "license_url, source, page_url) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (illustration_id) DO UPDATE SET title = excluded.title, "
                       "author = excluded.author, license = excluded.license, "
                       "license_url = excluded.license_url, source = excluded.source, "
                       "page_url = excluded.page_url"),
        {sql::id(id), notNull(credit.title), notNull(credit.author), notNull(credit.license),
         notNull(credit.licenseUrl), notNull(credit.source), notNull(credit.pageUrl)});
}

Result<void> IllustrationStore::remove(const QUuid &id)
{
    CHITAI_TRY_ASSIGN(
        const QSqlQuery deleted,
        m_database.run(QStringLiteral("DELETE FROM illustrations WHERE id = ?"), {sql::id(id)}));
    if (deleted.numRowsAffected() == 0)
        return noSuchPicture();
    return {};
}

Result<Illustration> IllustrationStore::illustration(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery query,
                      m_database.run(illustrationQuery % u"WHERE p.id = ?", {sql::id(id)}));
    if (!query.next())
        return noSuchPicture();
    return readIllustration(query);
}

Result<QList<Illustration>> IllustrationStore::illustrations(int offset, int limit) const
{
    return readAll(m_database.run(illustrationQuery % u"ORDER BY " % newestPicturesFirst(m_database)
                                      % u" LIMIT ? OFFSET ?",
                                  {limit, offset}),
                   readIllustration);
}

Result<int> IllustrationStore::count() const
{
    return readFirst(m_database.run(QStringLiteral("SELECT count(*) FROM illustrations")),
                     readNumber)
        .map([](const std::optional<qint64> &count) { return int(count.value_or(0)); });
}

Result<QList<QUuid>> IllustrationStore::ids() const
{
    return readAll(m_database.run(QStringLiteral("SELECT id FROM illustrations")), readId);
}

Result<std::optional<Illustration>>
IllustrationStore::withContent(const QByteArray &contentHash) const
{
    return readFirst(m_database.run(illustrationQuery
                                        % u"WHERE p.content_hash = ? ORDER BY p.created_at LIMIT 1",
                                    {QString::fromLatin1(contentHash)}),
                     readIllustration);
}

Result<QList<Illustration>> IllustrationStore::illustrationsOf(const QUuid &itemId) const
{
    return readAll(m_database.run(illustrationQuery
                                      % u"JOIN item_illustrations l ON l.illustration_id = p.id "
                                        "WHERE l.item_id = ? ORDER BY "
                                      % newestPicturesFirst(m_database),
                                  {sql::id(itemId)}),
                   readIllustration);
}

Result<QList<QUuid>> IllustrationStore::ofItem(const QUuid &itemId) const
{
    return readAll(
        m_database.run(u"SELECT p.id FROM item_illustrations l "
                       "JOIN illustrations p ON p.id = l.illustration_id WHERE l.item_id = ? "
                       "ORDER BY l.is_cover DESC, "
                           % newestPicturesFirst(m_database),
                       {sql::id(itemId)}),
        readId);
}

Result<void> IllustrationStore::setCover(const QUuid &itemId, const QUuid &illustrationId)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(const QSqlQuery chosen,
                      m_database.run(QStringLiteral("UPDATE item_illustrations SET is_cover = TRUE "
                                                    "WHERE item_id = ? AND illustration_id = ?"),
                                     {sql::id(itemId), sql::id(illustrationId)}));
    if (chosen.numRowsAffected() == 0)
        return noSuchLink();
    CHITAI_TRY(m_database.execute(
        QStringLiteral("UPDATE item_illustrations SET is_cover = FALSE "
                       "WHERE item_id = ? AND illustration_id <> ? AND is_cover"),
        {sql::id(itemId), sql::id(illustrationId)}));
    return transaction.commit();
}

Result<std::optional<Illustration>> IllustrationStore::withoutText(int offset) const
{
    return readFirst(
        m_database.run(
            illustrationQuery
                % u"WHERE NOT EXISTS (SELECT 1 FROM item_illustrations l "
                  "WHERE l.illustration_id = p.id) "
                  "AND NOT EXISTS (SELECT 1 FROM profiles f WHERE f.picture_id = p.id) ORDER BY "
                % newestPicturesFirst(m_database) % u" LIMIT 1 OFFSET ?",
            {offset}),
        readIllustration);
}

Result<void> IllustrationStore::link(const QUuid &itemId, const QUuid &illustrationId)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(
        QSqlQuery found,
        m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM items WHERE id = ?), "
                                      "EXISTS (SELECT 1 FROM illustrations WHERE id = ?)"),
                       {sql::id(itemId), sql::id(illustrationId)}));
    if (!found.next() || !found.value(0).toBool())
        return noSuchItem();
    if (!found.value(1).toBool())
        return noSuchPicture();
    CHITAI_TRY_ASSIGN(
        const QSqlQuery linked,
        m_database.run(QStringLiteral("INSERT INTO item_illustrations (item_id, illustration_id, "
                                      "created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
                       {sql::id(itemId), sql::id(illustrationId), sql::time(m_clock.now())}));
    if (linked.numRowsAffected() == 0) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("The picture belongs to this item already."));
    }
    return transaction.commit();
}

Result<void> IllustrationStore::unlink(const QUuid &itemId, const QUuid &illustrationId)
{
    CHITAI_TRY_ASSIGN(
        const QSqlQuery unlinked,
        m_database.run(
            QStringLiteral(
                "DELETE FROM item_illustrations WHERE item_id = ? AND illustration_id = ?"),
            {sql::id(itemId), sql::id(illustrationId)}));
    if (unlinked.numRowsAffected() == 0)
        return noSuchLink();
    return {};
}

Result<bool> IllustrationStore::isNobodys(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(
            QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM item_illustrations WHERE "
                           "illustration_id = ?) AND NOT EXISTS (SELECT 1 FROM profiles WHERE "
                           "picture_id = ?) AND NOT EXISTS (SELECT 1 FROM session_items WHERE "
                           "illustration_id = ?)"),
            {sql::id(id), sql::id(id), sql::id(id)}));
    return query.next() && query.value(0).toBool();
}

} // namespace chitai
