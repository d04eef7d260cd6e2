// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/SqliteLibrarySearch.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/SqlValues.h"

#include <cmath>

namespace chitai {

namespace {

// Measured: to fetch a candidate costs as much as to walk past so many rows of an index.
constexpr double rowsPerCandidate = 3;
// How far along the index to look for one or two letters, most of which are frequent, before the
// groups of letters are asked which of them begin so.
constexpr int shortWalk = 20'000;
// A long text is found by some of its groups; instr() looks at the rest.
constexpr qsizetype maxGroups = 16;

using Hit = LibrarySearch::Hit;

/// A query for one language, as pieces of SQL with their values.
struct Plan
{
    QString index; ///< sorted as asked for, with every column that is compared
    /// Another table that is sorted as asked for, with its rows' numbers of texts; empty: the index
    /// is one of the texts.
    QString sorted;
    QString rows; ///< the rows of that index to walk along
    QVariantList rowValues;
    QString filter; ///< what else a row must fulfil; empty: nothing
    QVariantList filterValues;
    QString key; ///< the first two columns of the order
    QString secondKey;
    bool isDescending = false;
    bool isByNumber = false; ///< the second column is the text's number

    [[nodiscard]] QString order() const
    {
        const QStringView direction = isDescending ? QStringView(u" DESC") : QStringView();
        const QString two = key % direction % u", " % secondKey % direction;
        // What is sorted by the number already is not sorted anew for it.
        return isByNumber ? two : QString(two % u", i.number" % direction);
    }

    /// The table with that index, and its columns of a text's number and folded text.
    [[nodiscard]] QString from() const
    {
        return (sorted.isEmpty() ? QStringLiteral("items i") : sorted) % u" INDEXED BY " % index;
    }
    [[nodiscard]] QString number() const
    {
        return sorted.isEmpty() ? QStringLiteral("i.number") : QStringLiteral("d.item");
    }
    [[nodiscard]] QString foldedText() const
    {
        return sorted.isEmpty() ? QStringLiteral("i.folded_text") : QStringLiteral("d.folded_text");
    }
};

/// Up to so many candidates are fetched and sorted. Where there are more, a page of hits is found
/// sooner by walking along the sorted index, of which it takes rows * wanted / candidates rows.
int fewCandidates(double rows, int wanted)
{
    return int(std::sqrt(rows * wanted / rowsPerCandidate)) + 1;
}

QString quoted(const QString &token)
{
    return u'"' % QString(token).replace(u'"', QStringLiteral("\"\"")) % u'"';
}

/// The FTS5 expression for all groups of three letters of a folded text; empty for a shorter one.
QString trigramExpression(const QString &folded)
{
    const QList<uint> letters = folded.toUcs4();
    QStringList groups;
    for (qsizetype i = 0; i + 3 <= letters.size() && groups.size() < maxGroups; ++i)
        groups += quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(&letters[i]), 3));
    groups.removeDuplicates();
    return groups.join(u' ');
}

void planByDifficulty(Plan &plan, const QUuid &child, Language language)
{
    plan.sorted = QStringLiteral("practice_difficulty d");
    plan.index = QStringLiteral("practice_difficulty_in_order");
    plan.rows = QStringLiteral("d.profile_id = ? AND d.language = ?");
    plan.rowValues = {sql::id(child), languageCode(language)};
    plan.key = QStringLiteral("d.score");
    plan.secondKey = QStringLiteral("d.item");
    plan.isByNumber = true;
}

Plan planFor(const LibraryQuery &query, Language language)
{
    Plan plan;
    plan.rows = QStringLiteral("i.language = ?");
    plan.rowValues = {languageCode(language)};
    QStringList filters;
    switch (query.order) {
    case LibraryQuery::Order::Alphabetical:
        plan.index = QStringLiteral("items_in_order");
        plan.key = QStringLiteral("i.sort_key");
        plan.secondKey = QStringLiteral("i.folded_text");
        break;
    case LibraryQuery::Order::NewestFirst:
        plan.index = QStringLiteral("items_by_age");
        plan.key = QStringLiteral("i.created_at");
        plan.secondKey = QStringLiteral("i.folded_text");
        plan.isDescending = true;
        break;
    case LibraryQuery::Order::LeastRead:
        plan.index = QStringLiteral("items_by_use");
        plan.key = QStringLiteral("i.usage_count");
        plan.secondKey = QStringLiteral("i.length");
        break;
    case LibraryQuery::Order::ShortestFirst:
        break;
    case LibraryQuery::Order::EasiestFirst:
        if (query.child)
            planByDifficulty(plan, *query.child, language);
        break;
    }
    if (plan.index.isEmpty()) {
        plan.index = QStringLiteral("items_by_length");
        plan.key = QStringLiteral("i.length");
        plan.secondKey = QStringLiteral("i.number");
        plan.isByNumber = true;
    }
    const bool isAlphabetical = query.order == LibraryQuery::Order::Alphabetical;
    const auto require = [&](const QString &condition, const char *index) {
        if (isAlphabetical && index && plan.index == u"items_in_order") {
            plan.index = QString::fromLatin1(index);
            plan.rows += u" AND " % condition;
        } else {
            filters += condition;
        }
    };
    if (query.onlyStarred)
        require(QStringLiteral("i.starred"), "starred_items");
    if (query.onlyIllustrated)
        require(QStringLiteral("i.illustration_count > 0"), "illustrated_items");
    if (query.onlyNew)
        require(QStringLiteral("i.usage_count = 0"), nullptr);
    if (query.mostWords > 0) {
        // Dashes and blanks are all the same where a text is folded.
        filters
            += QStringLiteral("length(replace(i.folded_text, ' - ', ' ')) "
                              "- length(replace(replace(i.folded_text, ' - ', ' '), ' ', '')) < ?");
        plan.filterValues += query.mostWords;
    }
    if (!query.tag.isEmpty()) {
        filters += QStringLiteral(
            "EXISTS (SELECT 1 FROM item_tags t WHERE t.item_id = i.id AND t.tag = ?)");
        plan.filterValues += query.tag;
    }
    if (query.text.isEmpty() && query.tag.isEmpty() && !query.onlyStarred && !query.onlyIllustrated)
        filters += QStringLiteral("NOT i.from_story");
    if (query.exceptInSession) {
        filters += QStringLiteral(
            "i.id NOT IN (SELECT s.item_id FROM session_items s WHERE s.session_id = ?)");
        plan.filterValues += sql::id(*query.exceptInSession);
    }
    plan.filter = filters.join(QStringLiteral(" AND "));
    return plan;
}

/// One search in one language.
class Finder
{
public:
    Finder(Database &database, Plan plan, QString folded, int wanted)
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
        const QString groups = trigramExpression(m_folded);
        if (!groups.isEmpty())
            return fromGroups(groups);
        const Result<QList<Hit>> near = walk(shortWalk);
        if (!near || near->size() >= m_wanted)
            return near;
        return groupsThatBegin().and_then([this](const QString &beginning) {
            return beginning.isEmpty() ? Result<QList<Hit>>() : fromGroups(beginning);
        });
    }

private:
    [[nodiscard]] Result<QList<Hit>> read(const QString &sql, const QVariantList &values) const
    {
        CHITAI_TRY_ASSIGN(QSqlQuery query, m_database.run(sql, values));
        QList<Hit> hits;
        while (query.next())
            hits += {query.value(0).toLongLong(), query.value(1), query.value(2)};
        return hits;
    }

    [[nodiscard]] Result<QList<Hit>> fromGroups(const QString &expression) const
    {
        // Numbers are given in order: the last one is the number of rows, or somewhat more.
        CHITAI_TRY_ASSIGN(QSqlQuery last,
                          m_database.run(QStringLiteral("SELECT max(number) FROM items"), {}));
        const int few = fewCandidates(last.next() ? last.value(0).toDouble() : 0, m_wanted);
        CHITAI_TRY_ASSIGN(
            QSqlQuery counted,
            m_database.run(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM item_trigrams "
                                          "WHERE item_trigrams MATCH ? LIMIT ?)"),
                           {expression, few + 1}));
        if (counted.next() && counted.value(0).toInt() > few)
            return walk();
        return read(
            u"SELECT i.number, " % m_plan.key % u", " % m_plan.secondKey
                % u" FROM item_trigrams g CROSS JOIN items i ON i.number = g.rowid "
                % (m_plan.sorted.isEmpty()
                       ? QString()
                       : QString(u"CROSS JOIN " % m_plan.sorted % u" ON d.item = i.number "))
                % u"WHERE item_trigrams MATCH ? AND instr(i.folded_text, ?) > 0 AND " % m_plan.rows
                % filterClause() % u" ORDER BY " % m_plan.order() % u" LIMIT ?",
            QVariantList{expression, m_folded} + m_plan.rowValues + m_plan.filterValues
                + QVariantList{m_wanted});
    }

    /// Along the sorted index, to its end or at most so many rows far, until there are enough.
    [[nodiscard]] Result<QList<Hit>> walk(int rows = -1) const
    {
        // The inner query touches the index alone; its rows come one by one.
        const QString inner = u"SELECT " % m_plan.number() % u" AS number, " % m_plan.key
            % u" AS key, " % m_plan.secondKey % u" AS second_key, " % m_plan.foldedText()
            % u" AS folded_text FROM " % m_plan.from() % u" WHERE " % m_plan.rows % u" ORDER BY "
            % m_plan.order() % u" LIMIT ?";
        QString sql = u"SELECT w.number, w.key, w.second_key FROM (" % inner % u") w WHERE true";
        QVariantList values = m_plan.rowValues + QVariantList{rows};
        if (!m_folded.isEmpty()) {
            sql += QStringLiteral(" AND instr(w.folded_text, ?) > 0");
            values += m_folded;
        }
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
    const Plan m_plan;
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
    return Finder(m_database, planFor(query, language), folded, wanted).find();
}

} // namespace chitai
