// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/SqliteLibrarySearch.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/sqlite/SqliteSearchPlan.h"

#include <cmath>

namespace chitai {

namespace {

// Measured: to fetch a candidate costs as much as to walk past so many rows of an index.
constexpr double rowsPerCandidate = 9;
// So many times as far as the candidates promise, as not each of them is a hit.
constexpr int walkReserve = 2;
// How far along the index to look for one or two letters, most of which are frequent, before the
// groups of letters are asked which of them begin so.
constexpr int shortWalk = 20'000;
// A long text is found by some of its groups; instr() looks at the rest.
constexpr qsizetype maxGroups = 16;
constexpr qsizetype groupLength = 3;
// Numbers may have gaps: their last one is a guess of how many rows there are.
constexpr double mostCandidates = 1e6;

using Hit = LibrarySearch::Hit;

/// Up to so many candidates are fetched and sorted. Where there are more, a page of hits is found
/// sooner by walking along the sorted index, of which it takes rows * wanted / candidates rows.
int fewCandidates(double rows, int wanted)
{
    return int(std::min(std::sqrt(rows * wanted / rowsPerCandidate), mostCandidates)) + 1;
}

QString quoted(const QString &token)
{
    return u'"' % QString(token).replace(u'"', QStringLiteral("\"\"")) % u'"';
}

/// The FTS5 expression for a folded text's groups of three letters, a group each `step` letters and
/// the last one; empty for a shorter text. FTS5 reads the list of each group to its end: few groups
/// are sooner looked up, all of them have fewer candidates.
QString trigramExpression(const QString &folded, qsizetype step)
{
    const QList<uint> letters = folded.toUcs4();
    if (letters.size() < groupLength)
        return {};
    const qsizetype last = letters.size() - groupLength;
    QStringList groups;
    for (qsizetype i = 0; i < last + step && groups.size() < maxGroups; i += step) {
        const uint *group = &letters[std::min(i, last)];
        groups += quoted(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(group), int(groupLength)));
    }
    groups.removeDuplicates();
    return groups.join(u' ');
}

/// One search in one language.
class Finder
{
public:
    Finder(Database &database, SqliteSearchPlan plan, QString folded, int wanted)
        : m_database(database)
        , m_plan(std::move(plan))
        , m_folded(std::move(folded))
        , m_wanted(wanted)
    {
    }

    [[nodiscard]] Result<QList<Hit>> find() const
    {
        if (m_folded.isEmpty())
            return walk();
        CHITAI_TRY_ASSIGN(const double rows, rowCount());
        const int few = fewCandidates(rows, m_wanted);
        const QString groups = trigramExpression(m_folded, groupLength);
        const bool isShort = groups.isEmpty();
        if (!isShort) {
            CHITAI_TRY_ASSIGN(const FoundNumbers found, candidates(groups, few));
            if (!found.areMore)
                return fetch(found);
        }
        const int far = isShort ? shortWalk : int(walkReserve * rowsPerCandidate * few);
        CHITAI_TRY_ASSIGN(const QList<Hit> near, walk(far));
        if (near.size() >= m_wanted)
            return near;
        CHITAI_TRY_ASSIGN(const bool isLonger, hasRowsBehind(far));
        return isLonger ? findFar(rows) : near;
    }

private:
    struct FoundNumbers
    {
        QString numbers; ///< as JSON
        bool areMore = false; ///< than was asked for
    };

    /// Where the first rows of the sorted index have too few hits: by all candidates, as long as
    /// that costs less than to walk to its end.
    [[nodiscard]] Result<QList<Hit>> findFar(double rows) const
    {
        QString groups = trigramExpression(m_folded, 1);
        if (groups.isEmpty()) {
            CHITAI_TRY_ASSIGN(groups, groupsThatBegin());
        }
        if (groups.isEmpty())
            return QList<Hit>();
        CHITAI_TRY_ASSIGN(
            const FoundNumbers found,
            candidates(groups, int(std::min(rows / rowsPerCandidate, mostCandidates))));
        return found.areMore ? walk() : fetch(found);
    }

    /// Numbers are given in order: the last one is the number of rows, or somewhat more.
    [[nodiscard]] Result<double> rowCount() const
    {
        CHITAI_TRY_ASSIGN(QSqlQuery last,
                          m_database.run(QStringLiteral("SELECT max(number) FROM items"), {}));
        return last.next() ? last.value(0).toDouble() : 0;
    }

    [[nodiscard]] Result<QList<Hit>> read(const QString &sql, const QVariantList &values) const
    {
        CHITAI_TRY_ASSIGN(QSqlQuery query, m_database.run(sql, values));
        QList<Hit> hits;
        while (query.next())
            hits += {query.value(0).toLongLong(), query.value(1), query.value(2)};
        return hits;
    }

    /// The texts that have those groups, up to so many.
    [[nodiscard]] Result<FoundNumbers> candidates(const QString &expression, int most) const
    {
        CHITAI_TRY_ASSIGN(
            QSqlQuery found,
            m_database.run(QStringLiteral("SELECT count(*), json_group_array(rowid) FROM ("
                                          "SELECT rowid FROM item_trigrams "
                                          "WHERE item_trigrams MATCH ? LIMIT ?)"),
                           {expression, most + 1}));
        if (!found.next())
            return FoundNumbers{QStringLiteral("[]")};
        return FoundNumbers{found.value(1).toString(), found.value(0).toInt() > most};
    }

    [[nodiscard]] Result<QList<Hit>> fetch(const FoundNumbers &candidates) const
    {
        return read(u"SELECT i.number, " % m_plan.key % u", " % m_plan.secondKey
                        % u" FROM json_each(?) c CROSS JOIN items i ON i.number = c.value "
                        % (m_plan.sorted.isEmpty() ? QString()
                                                   : QString(u"CROSS JOIN " % m_plan.sorted
                                                             % u" ON d.item = i.number "))
                        % u"WHERE instr(i.folded_text, ?) > 0 AND " % m_plan.rows % filterClause()
                        % u" ORDER BY " % m_plan.order() % u" LIMIT ?",
                    QVariantList{candidates.numbers, m_folded} + m_plan.rowValues
                        + m_plan.filterValues + QVariantList{m_wanted});
    }

    [[nodiscard]] Result<bool> hasRowsBehind(int rows) const
    {
        CHITAI_TRY_ASSIGN(QSqlQuery next,
                          m_database.run(u"SELECT 1 FROM " % m_plan.from() % u" WHERE "
                                             % m_plan.rows % u" LIMIT 1 OFFSET ?",
                                         m_plan.rowValues + QVariantList{rows}));
        return next.next();
    }

    /// Along the sorted index, to its end or at most so many rows far, until there are enough.
    [[nodiscard]] Result<QList<Hit>> walk(int rows = -1) const
    {
        // The inner query touches the index alone; its rows come one by one.
        QString inner = u"SELECT " % m_plan.number() % u" AS number, " % m_plan.key % u" AS key, "
            % m_plan.secondKey % u" AS second_key";
        QVariantList values;
        if (!m_folded.isEmpty()) {
            // Outside, the text would have to be handed on for each row.
            inner += u", instr(" % m_plan.foldedText() % u", ?) > 0 AS is_hit";
            values += m_folded;
        }
        inner += u" FROM " % m_plan.from() % u" WHERE " % m_plan.rows % u" ORDER BY "
            % m_plan.order() % u" LIMIT ?";
        values += m_plan.rowValues + QVariantList{rows};
        QString sql = u"SELECT w.number, w.key, w.second_key FROM (" % inner % u") w WHERE "
            % (m_folded.isEmpty() ? QStringView(u"true") : QStringView(u"w.is_hit"));
        if (!m_plan.filter.isEmpty()) {
            sql += u" AND EXISTS (SELECT 1 FROM items i WHERE i.number = w.number" % filterClause()
                % u')';
            values += m_plan.filterValues;
        }
        return read(sql % u" LIMIT ?", values + QVariantList{m_wanted});
    }

    [[nodiscard]] QString filterClause() const
    {
        return m_plan.filter.isEmpty() ? QString() : u" AND " % m_plan.filter;
    }

    /// The groups of three that begin with the one or two letters, as an expression.
    [[nodiscard]] Result<QString> groupsThatBegin() const
    {
        CHITAI_TRY_ASSIGN(
            QSqlQuery query,
            m_database.run(QStringLiteral("SELECT term FROM trigrams WHERE term >= ? AND term < ?"),
                           {m_folded, textBehindAll(m_folded)}));
        QStringList groups;
        while (query.next())
            groups += quoted(query.value(0).toString());
        return groups.join(QStringLiteral(" OR "));
    }

    Database &m_database;
    const SqliteSearchPlan m_plan;
    const QString m_folded;
    const int m_wanted;
};

} // namespace

SqliteLibrarySearch::SqliteLibrarySearch(Database &database)
    : LibrarySearch(database)
    , m_database(database)
{
}

Result<QList<LibrarySearch::Hit>> SqliteLibrarySearch::findHits(const LibraryQuery &query,
                                                                Language language,
                                                                const QString &folded,
                                                                int wanted) const
{
    return Finder(m_database, planSearch(query, language), folded, wanted).find();
}

} // namespace chitai
