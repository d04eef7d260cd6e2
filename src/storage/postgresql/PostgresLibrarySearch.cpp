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
constexpr double walkedPerCandidate = 2.8;
// Measured: where short texts come first, so many times more have to be walked past, as the less
// stands in a text the less is found in it.
constexpr double walkedWhereShortFirst = 5;

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
    bool isShortFirst = false;

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
        order.isShortFirst = true;
        break;
    case LibraryQuery::Order::ShortestFirst:
    case LibraryQuery::Order::EasiestFirst:
        order.isShortFirst = true;
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

/// What is looked for stands in the text. No index is used, so it is quicker than LIKE.
Conditions standsIn(const QString &column, const QString &folded)
{
    Conditions conditions;
    conditions.add(u"strpos(" % column % u", ?) > 0", {folded});
    return conditions;
}

} // namespace

PostgresLibrarySearch::PostgresLibrarySearch(Database &database, std::optional<Way> always)
    : LibrarySearch(database)
    , m_database(database)
    , m_always(always)
{
}

Result<PostgresLibrarySearch::Way> PostgresLibrarySearch::cheaperWay(const LibraryQuery &query,
                                                                     Language language,
                                                                     const QString &folded,
                                                                     int wanted) const
{
    // Who types on makes the candidates fewer and the walk longer.
    if (m_narrow && m_narrow->language == language && folded.contains(m_narrow->folded)) {
        LibraryQuery same = query;
        same.text = m_narrow->query.text;
        if (same == m_narrow->query)
            return Way::Candidates;
    }
    CHITAI_TRY_ASSIGN(const Way way, sampledWay(query, language, folded, wanted));
    if (way == Way::Candidates)
        m_narrow = Narrow{query, language, folded};
    return way;
}

Result<PostgresLibrarySearch::Way> PostgresLibrarySearch::sampledWay(const LibraryQuery &query,
                                                                     Language language,
                                                                     const QString &folded,
                                                                     int wanted) const
{
    // The planner would guess how many texts have it, and be wrong by a whole library.
    Conditions fitting;
    fitting.add(QStringLiteral("i.language = ?"), {languageCode(language)});
    const Conditions inLanguage = fitting;
    const Conditions matching = standsIn(QStringLiteral("i.folded_text"), folded);
    fitting.add(matching);
    fitting.add(filtersOf(query));
    const auto counted = [](const Conditions &conditions) -> QString {
        return u"count(*) FILTER (" % conditions.where().trimmed() % u"), ";
    };
    if (m_texts == 0) {
        CHITAI_TRY_ASSIGN(QSqlQuery last,
                          m_database.run(QStringLiteral("SELECT max(number) FROM items")));
        m_texts = std::max(last.next() ? last.value(0).toDouble() : 0, 1.0);
    }
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        m_database.run(u"SELECT " % counted(inLanguage) % counted(matching) % counted(fitting)
                           % u"count(*), (SELECT max(number) FROM items) "
                             "FROM items i TABLESAMPLE SYSTEM (?)",
                       inLanguage.values + matching.values + fitting.values
                           + QVariantList{std::min(100.0, 100 * sampleSize / m_texts)}));
    if (!rows.next())
        return Way::Candidates;
    const auto count = [&rows](int column) { return rows.value(column).toDouble(); };
    m_texts = std::max(count(4), 1.0);
    if (count(2) == 0)
        return Way::Candidates;
    const double candidates = count(1) / count(3) * m_texts;
    const double walked
        = wanted * count(0) / count(2) * (orderOf(query).isShortFirst ? walkedWhereShortFirst : 1);
    return candidates * walkedPerCandidate > walked ? Way::Walk : Way::Candidates;
}

Result<QList<LibrarySearch::Hit>> PostgresLibrarySearch::findHits(const LibraryQuery &query,
                                                                  Language language,
                                                                  const QString &folded,
                                                                  int wanted) const
{
    Way way = m_always.value_or(Way::Walk);
    if (folded.toUcs4().size() < shortest)
        way = Way::Walk;
    else if (!m_always) {
        CHITAI_TRY_ASSIGN(way, cheaperWay(query, language, folded, wanted));
    }
    const Order order = orderOf(query);
    const Conditions filters = filtersOf(query);
    Conditions all = partOf(query, language);
    all.add(filters);
    QString from = order.table;
    if (isByDifficulty(query) && (!filters.texts.isEmpty() || way == Way::Candidates))
        from += QStringLiteral(" JOIN items i ON i.number = d.item");
    QVariantList limits{wanted};
    QString end;
    if (way == Way::Candidates) {
        all.add(u"replace(i.folded_text, ' ', '" % QString(blank) % u"') LIKE ?",
                {anywhere(QString(folded).replace(u' ', QChar(blank)))});
        end = QStringLiteral(" OFFSET 0"); // else the planner may walk nevertheless
    } else {
        // Rows that the index does not tell apart belong together.
        end = order.rough() % u" FETCH FIRST ? ROWS WITH TIES";
        limits += wanted;
    }
    // Of the candidates it is known, unless one has what stands for a blank there.
    if (way == Way::Walk ? !folded.isEmpty() : folded.contains(u' ') || folded.contains(blank))
        all.add(standsIn(order.foldedText, folded));
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      m_database.run(u"SELECT h.number, h.key, h.second_key FROM (SELECT "
                                         % order.hit() % u" FROM " % from % all.where() % end
                                         % u") h" % order.exact() % u" LIMIT ?",
                                     all.values + limits));
    QList<Hit> hits;
    while (rows.next())
        hits += {rows.value(0).toLongLong(), rows.value(1), rows.value(2)};
    return hits;
}

} // namespace chitai
