// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresLibrarySearch.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

// Letters that the trigram index can look up.
constexpr qsizetype shortest = 3;
// What a blank is in that index (resources/sql-postgresql, 0022).
constexpr char16_t blank = u'\u01C0';
// Measured: to fetch and sort a candidate of that index costs as much as to walk past so many rows
// of one that is sorted.
constexpr double walkedPerCandidate = 1.5;

struct Order
{
    QString table; ///< that has the columns
    QString number; ///< of the item
    QString foldedText;
    QString key; ///< the two columns that a Hit has
    QString secondKey;
    QStringList columns; ///< as an index has them
    QStringList moreColumns; ///< by which those are sorted that are equal there
    bool isDescending = false;

    /// All columns of a hit and those that it is sorted by.
    [[nodiscard]] QString hit() const
    {
        return number % u" AS number, " % key % u" AS key, " % secondKey % u" AS second_key, "
            % foldedText % u" AS folded_text";
    }
    /// As the index is sorted.
    [[nodiscard]] QString rough() const { return by(columns); }
    /// Of what has the columns of hit().
    [[nodiscard]] QString exact() const { return by(moreColumns); }

private:
    [[nodiscard]] QString by(const QStringList &list) const
    {
        const QString direction = isDescending ? QStringLiteral(" DESC") : QString();
        return u" ORDER BY " % list.join(direction % u", ") % direction;
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
    void add(const Conditions &others)
    {
        texts += others.texts;
        values += others.values;
    }
    /// Empty where there is none.
    [[nodiscard]] QString where() const
    {
        return texts.isEmpty() ? QString() : u" WHERE " % texts.join(QStringLiteral(" AND "));
    }
};

bool isByDifficulty(const LibraryQuery &query)
{
    return query.order == LibraryQuery::Order::EasiestFirst && query.child;
}

Order orderOf(const LibraryQuery &query)
{
    Order order{.table = QStringLiteral("items i"),
                .number = QStringLiteral("i.number"),
                .foldedText = QStringLiteral("i.folded_text"),
                .key = QStringLiteral("i.length"),
                .secondKey = QStringLiteral("i.number"),
                .columns = {QStringLiteral("i.length"), QStringLiteral("i.number")},
                .moreColumns
                = {QStringLiteral("key"), QStringLiteral("second_key"), QStringLiteral("number")}};
    switch (query.order) {
    case LibraryQuery::Order::Alphabetical:
        order.key = QStringLiteral("i.sort_key");
        order.secondKey = order.foldedText;
        order.columns = {QStringLiteral("left(i.sort_key, 80)")};
        break;
    case LibraryQuery::Order::NewestFirst:
        order.key = QStringLiteral("i.created_at");
        order.secondKey = order.foldedText;
        order.columns = {order.key, QStringLiteral("left(i.folded_text, 80)")};
        order.isDescending = true;
        break;
    case LibraryQuery::Order::LeastRead:
        order.key = QStringLiteral("i.usage_count");
        order.secondKey = QStringLiteral("i.length");
        order.columns = {order.key, order.secondKey, order.number};
        break;
    case LibraryQuery::Order::ShortestFirst:
    case LibraryQuery::Order::EasiestFirst:
        break;
    }
    if (isByDifficulty(query)) {
        order.table = QStringLiteral("practice_difficulty d");
        order.number = order.secondKey = QStringLiteral("d.item");
        order.foldedText = QStringLiteral("d.folded_text");
        order.key = QStringLiteral("d.score");
        order.columns = {order.key, order.number};
    }
    return order;
}

/// A part of a text as LIKE takes it.
QString anywhere(const QString &part)
{
    QString pattern = part;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\' % special));
    return u'%' % pattern % u'%';
}

/// What an index that is sorted has its rows by.
Conditions partOf(const LibraryQuery &query, Language language)
{
    Conditions part;
    if (isByDifficulty(query))
        part.add(QStringLiteral("d.profile_id = ? AND d.language = ?"),
                 {sql::id(*query.child), languageCode(language)});
    else
        part.add(QStringLiteral("i.language = ?"), {languageCode(language)});
    return part;
}

/// What else an item has to fulfil beside its text.
Conditions filtersOf(const LibraryQuery &query)
{
    Conditions conditions;
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

PostgresLibrarySearch::PostgresLibrarySearch(Database &database, int walk)
    : LibrarySearch(database)
    , m_database(database)
    , m_walk(walk)
{
}

Result<QList<LibrarySearch::Hit>> PostgresLibrarySearch::findHits(const LibraryQuery &query,
                                                                  Language language,
                                                                  const QString &folded,
                                                                  int wanted) const
{
    const auto read
        = [this](const QString &statement, const QVariantList &values) -> Result<QList<Hit>> {
        CHITAI_TRY_ASSIGN(QSqlQuery rows, m_database.run(statement, values));
        QList<Hit> hits;
        while (rows.next())
            hits += {rows.value(0).toLongLong(), rows.value(1), rows.value(2)};
        return hits;
    };
    const Order order = orderOf(query);
    const Conditions part = partOf(query, language);
    const Conditions filters = filtersOf(query);
    const QString hits = QStringLiteral("SELECT h.number, h.key, h.second_key FROM ");
    const QString sorted = order.exact() % u" LIMIT ?";
    // Rows that the index does not tell apart belong together.
    const QString ties = order.rough() % u" FETCH FIRST ? ROWS WITH TIES";
    Conditions all = part;
    all.add(filters);
    QString from = order.table;
    if (isByDifficulty(query) && !filters.texts.isEmpty())
        from += QStringLiteral(" JOIN items i ON i.number = d.item");
    if (!folded.isEmpty())
        all.add(order.foldedText % u" LIKE ?", {anywhere(folded)});
    const QString walk = hits % u"(SELECT " % order.hit() % u" FROM " % from % all.where() % ties
        % u") h" % sorted;
    const QVariantList walkValues = all.values + QVariantList{wanted, wanted};
    if (folded.toUcs4().size() < shortest)
        return read(walk, walkValues);
    // How many texts have it? The server would guess, and be wrong by a whole library.
    const int sample = m_walk + wanted;
    Conditions near;
    near.add(QStringLiteral("h.folded_text LIKE ?"), {anywhere(folded)});
    if (!filters.texts.isEmpty()) {
        Conditions fits = filters;
        fits.texts.prepend(QStringLiteral("i.number = h.number"));
        near.add(u"EXISTS (SELECT 1 FROM items i" % fits.where() % u')', fits.values);
    }
    CHITAI_TRY_ASSIGN(
        const QList<Hit> soon,
        read(hits % u"(SELECT " % order.hit() % u" FROM " % order.table % part.where() % ties
                 % u") h" % near.where() % sorted,
             part.values + QVariantList{sample} + near.values + QVariantList{wanted}));
    if (soon.size() >= wanted)
        return soon;
    if (!soon.isEmpty()) {
        CHITAI_TRY_ASSIGN(QSqlQuery last,
                          m_database.run(QStringLiteral("SELECT max(number) FROM items")));
        const double share = double(soon.size()) / sample;
        const double candidates = share * (last.next() ? last.value(0).toDouble() : 0);
        if (candidates * walkedPerCandidate > wanted / share)
            return read(walk, walkValues);
    }
    if (isByDifficulty(query) && filters.texts.isEmpty())
        from += QStringLiteral(" JOIN items i ON i.number = d.item"); // for its trigram index
    all.add(u"replace(i.folded_text, ' ', '" % QString(blank) % u"') LIKE ?",
            {anywhere(QString(folded).replace(u' ', QChar(blank)))});
    return read(u"WITH h AS MATERIALIZED (SELECT " % order.hit() % u" FROM " % from % all.where()
                    % u") " % hits % u"h" % sorted,
                all.values + QVariantList{wanted});
}

} // namespace chitai
