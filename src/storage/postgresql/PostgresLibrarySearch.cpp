// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresLibrarySearch.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

struct Order
{
    QString key; ///< the two columns that a Hit has
    QString secondKey;
    QStringList columns; ///< all of them, as an index has them where there is one
    bool isDescending = false;

    [[nodiscard]] QString clause() const
    {
        const QString direction = isDescending ? QStringLiteral(" DESC") : QString();
        return columns.join(direction % u", ") % direction;
    }
};

struct Conditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &bound = {})
    {
        texts += text;
        values += bound;
    }
};

bool isByDifficulty(const LibraryQuery &query)
{
    return query.order == LibraryQuery::Order::EasiestFirst && query.child;
}

Order orderOf(const LibraryQuery &query)
{
    const QString number = QStringLiteral("i.number");
    const QString folded = QStringLiteral("i.folded_text");
    const QString length = QStringLiteral("i.length");
    switch (query.order) {
    case LibraryQuery::Order::Alphabetical: {
        const QString key = QStringLiteral("i.sort_key");
        return {key, folded, {QStringLiteral("left(i.sort_key, 80)"), key, folded, number}, false};
    }
    case LibraryQuery::Order::NewestFirst: {
        const QString key = QStringLiteral("i.created_at");
        return {
            key, folded, {key, QStringLiteral("left(i.folded_text, 80)"), folded, number}, true};
    }
    case LibraryQuery::Order::LeastRead: {
        const QString key = QStringLiteral("i.usage_count");
        return {key, length, {key, length, number}, false};
    }
    case LibraryQuery::Order::ShortestFirst:
    case LibraryQuery::Order::EasiestFirst:
        break;
    }
    if (isByDifficulty(query)) {
        const QString key = QStringLiteral("d.score");
        const QString item = QStringLiteral("d.item");
        return {key, item, {key, item}, false};
    }
    return {length, number, {length, number}, false};
}

/// A part of a text as LIKE takes it.
QString anywhere(const QString &part)
{
    QString pattern = part;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\' % special));
    return u'%' % pattern % u'%';
}

Conditions conditionsOf(const LibraryQuery &query, Language language, const QString &folded)
{
    Conditions conditions;
    if (isByDifficulty(query)) {
        conditions.add(QStringLiteral("d.profile_id = ? AND d.language = ?"),
                       {sql::id(*query.child), languageCode(language)});
    } else {
        conditions.add(QStringLiteral("i.language = ?"), {languageCode(language)});
    }
    if (!folded.isEmpty())
        conditions.add(QStringLiteral("i.folded_text LIKE ?"), {anywhere(folded)});
    if (query.onlyStarred)
        conditions.add(QStringLiteral("i.starred"));
    if (query.onlyIllustrated)
        conditions.add(QStringLiteral("i.illustration_count > 0"));
    if (query.onlyNew)
        conditions.add(QStringLiteral("i.usage_count = 0"));
    if (query.mostWords > 0) {
        // Dashes and blanks are all the same where a text is folded.
        conditions.add(
            QStringLiteral("length(replace(i.folded_text, ' - ', ' ')) - "
                           "length(replace(replace(i.folded_text, ' - ', ' '), ' ', '')) "
                           "< ?"),
            {query.mostWords});
    }
    if (!query.tag.isEmpty()) {
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM item_tags t "
                                      "WHERE t.item_id = i.id AND t.tag = ?)"),
                       {query.tag});
    }
    if (query.text.isEmpty() && query.tag.isEmpty() && !query.onlyStarred && !query.onlyIllustrated)
        conditions.add(QStringLiteral("NOT i.from_story"));
    if (query.exceptInSession) {
        conditions.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM session_items s "
                                      "WHERE s.item_id = i.id AND s.session_id = ?)"),
                       {sql::id(*query.exceptInSession)});
    }
    return conditions;
}

} // namespace

PostgresLibrarySearch::PostgresLibrarySearch(Database &database)
    : LibrarySearch(database)
    , m_database(database)
{
}

Result<QList<LibrarySearch::Hit>> PostgresLibrarySearch::findHits(const LibraryQuery &query,
                                                                  Language language,
                                                                  const QString &folded,
                                                                  int wanted) const
{
    const Order order = orderOf(query);
    const Conditions conditions = conditionsOf(query, language, folded);
    const QString from = isByDifficulty(query)
        ? QStringLiteral("practice_difficulty d JOIN items i ON i.number = d.item")
        : QStringLiteral("items i");
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      m_database.run(u"SELECT i.number, " % order.key % u", " % order.secondKey
                                         % u" FROM " % from % u" WHERE "
                                         % conditions.texts.join(QStringLiteral(" AND "))
                                         % u" ORDER BY " % order.clause() % u" LIMIT ?",
                                     conditions.values + QVariantList{wanted}));
    QList<Hit> hits;
    while (rows.next())
        hits += {rows.value(0).toLongLong(), rows.value(1), rows.value(2)};
    return hits;
}

} // namespace chitai
