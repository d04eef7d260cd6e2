// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresLibrarySearch.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/postgresql/PostgresSearchTerms.h"

#include <algorithm>
#include <array>

namespace chitai {

namespace {

// Letters that the trigram index can look up.
constexpr qsizetype shortest = 3;
// What a blank is in that index (resources/sql-postgresql, 0022).
constexpr char16_t blank = u'\u01C0';
// Measured: to fetch and sort a candidate of that index costs as much as to walk past so many rows
// of one that is sorted.
constexpr double walkedPerCandidate = 2.5;

using Hits = QList<LibrarySearch::Hit>;

/// A condition with the part as its value. Takes half the time of LIKE.
QString hasPart(const QString &text)
{
    return u"strpos(" % text % u", ?) > 0";
}

/// A part of a text as LIKE takes it, which alone the trigram index knows.
QString anywhere(const QString &part)
{
    QString pattern = part;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\' % special));
    return u'%' % pattern % u'%';
}

/// One search in one language.
class ServerSearch
{
public:
    ServerSearch(Database &database, const LibraryQuery &query, Language language, QString folded,
                 int wanted)
        : m_database(database)
        , m_order(searchOrderOf(query))
        , m_part(sortedPartOf(query, language))
        , m_filters(searchFiltersOf(query))
        , m_folded(std::move(folded))
        , m_wanted(wanted)
        , m_isByDifficulty(isByDifficulty(query))
    {
    }

    /// Looks at `sample` rows before it decides how to find more.
    [[nodiscard]] Result<Hits> find(int sample) const
    {
        if (isShort())
            return walk();
        CHITAI_TRY_ASSIGN(const Beginning beginning, begin(sample));
        if (beginning.hits.size() >= m_wanted)
            return beginning.hits;
        // How many texts have it? The server would guess, and be wrong by a whole library.
        const double share = double(beginning.hits.size()) / sample;
        const bool areMany
            = share > 0 && share * beginning.texts * walkedPerCandidate > m_wanted / share;
        return areMany ? walk() : fromGroups();
    }

private:
    struct Beginning
    {
        Hits hits;
        double texts = 0; ///< of the library, if there is a hit
    };

    /// What is among the first rows of the sorted index.
    [[nodiscard]] Result<Beginning> begin(int rows) const
    {
        SearchConditions near;
        near.add(hasPart(QStringLiteral("h.folded_text")), {m_folded});
        if (!m_filters.texts.isEmpty()) {
            SearchConditions fits = m_filters;
            fits.texts.prepend(QStringLiteral("i.number = h.number"));
            near.add(u"EXISTS (SELECT 1 FROM items i" % fits.where() % u')', fits.values);
        }
        // Numbers are given in order: the last one is the number of texts, or somewhat more.
        CHITAI_TRY_ASSIGN(QSqlQuery found,
                          m_database.run(u"SELECT h.number, h.key, h.second_key, (SELECT "
                                         "max(number) FROM items) FROM (SELECT "
                                             % m_order.hit() % u" FROM " % m_order.table
                                             % m_part.where() % ties() % u") h" % near.where()
                                             % sorted(),
                                         m_part.values + QVariantList{rows} + near.values
                                             + QVariantList{m_wanted}));
        Beginning beginning;
        while (found.next()) {
            beginning.hits += hitIn(found);
            beginning.texts = found.value(3).toDouble();
        }
        return beginning;
    }

    /// Along the sorted index until there are enough.
    [[nodiscard]] Result<Hits> walk() const
    {
        const SearchConditions all = conditions();
        return read(u" FROM " % tables(!m_filters.texts.isEmpty()) % all.where() % ties(),
                    all.values + QVariantList{m_wanted, m_wanted});
    }

    /// All that the trigram index has, sorted afterwards.
    [[nodiscard]] Result<Hits> fromGroups() const
    {
        SearchConditions all = conditions();
        all.add(u"replace(i.folded_text, ' ', '" % QString(blank) % u"') LIKE ?",
                {anywhere(QString(m_folded).replace(u' ', QChar(blank)))});
        // OFFSET 0 keeps the server from walking along another index for the sake of the order; a
        // WITH that is MATERIALIZED would do so too, and copy each candidate.
        return read(u" FROM " % tables(true) % all.where() % u" OFFSET 0",
                    all.values + QVariantList{m_wanted});
    }

    /// Too short for the trigram index.
    [[nodiscard]] bool isShort() const { return m_folded.toUcs4().size() < shortest; }

    [[nodiscard]] SearchConditions conditions() const
    {
        SearchConditions all = m_part;
        all.add(m_filters);
        // Of one or two letters the server knows by LIKE how frequent they are.
        if (isShort() && !m_folded.isEmpty())
            all.add(m_order.foldedText % u" LIKE ?", {anywhere(m_folded)});
        else if (!m_folded.isEmpty())
            all.add(hasPart(m_order.foldedText), {m_folded});
        return all;
    }

    [[nodiscard]] QString tables(bool withItems) const
    {
        return m_isByDifficulty && withItems
            ? QString(m_order.table % u" JOIN items i ON i.number = d.item")
            : m_order.table;
    }

    /// Rows that the index does not tell apart belong together.
    [[nodiscard]] QString ties() const
    {
        return m_order.rough() % u" FETCH FIRST ? ROWS WITH TIES";
    }
    [[nodiscard]] QString sorted() const { return m_order.exact() % u" LIMIT ?"; }

    [[nodiscard]] static LibrarySearch::Hit hitIn(const QSqlQuery &row)
    {
        return {row.value(0).toLongLong(), row.value(1), row.value(2)};
    }

    /// The hits of a table of candidates, the first ones in their order.
    [[nodiscard]] Result<Hits> read(const QString &candidates, const QVariantList &values) const
    {
        return readAll(m_database.run(u"SELECT h.number, h.key, h.second_key FROM (SELECT "
                                          % m_order.hit() % candidates % u") h" % sorted(),
                                      values),
                       hitIn);
    }

    Database &m_database;
    const SearchOrder m_order;
    const SearchConditions m_part;
    const SearchConditions m_filters;
    const QString m_folded;
    const int m_wanted;
    const bool m_isByDifficulty;
};

} // namespace

PostgresLibrarySearch::PostgresLibrarySearch(Database &database, int walk)
    : LibrarySearch(database)
    , m_database(database)
    , m_walk(walk)
{
}

Result<bool> PostgresLibrarySearch::warmUp(int step) const
{
    static constexpr std::array orders{
        LibraryQuery::Order::Alphabetical, LibraryQuery::Order::NewestFirst,
        LibraryQuery::Order::LeastRead, LibraryQuery::Order::ShortestFirst};
    constexpr int searches = int(orders.size() * allLanguages.size());
    if (step < searches) {
        // What no text has is looked for along the index and by groups of letters.
        LibraryQuery query;
        query.text = QStringLiteral("qzxj");
        query.order = orders[std::size_t(step) / allLanguages.size()];
        query.language = allLanguages[std::size_t(step) % allLanguages.size()];
        return find(query).map([](const LibraryPage &) { return true; });
    }
    CHITAI_TRY_ASSIGN(QSqlQuery range,
                      m_database.run(QStringLiteral("SELECT min(number), max(number) FROM items")));
    if (!range.next() || range.isNull(0))
        return false;
    const qint64 first = range.value(0).toLongLong();
    const qint64 end = std::min(range.value(1).toLongLong() + 1, first + mostWarmed);
    const qint64 from = first + qint64(step - searches) * warmedAtOnce;
    const qint64 to = std::min(end, from + warmedAtOnce);
    // A column that no index has, so that the rows themselves are read.
    CHITAI_TRY(m_database.run(QStringLiteral("SELECT count(from_story) FROM items "
                                             "WHERE number >= ? AND number < ?"),
                              {from, to}));
    return to < end;
}

Result<QList<LibrarySearch::Hit>> PostgresLibrarySearch::findHits(const LibraryQuery &query,
                                                                  Language language,
                                                                  const QString &folded,
                                                                  int wanted) const
{
    return ServerSearch(m_database, query, language, folded, wanted).find(m_walk + wanted);
}

} // namespace chitai
