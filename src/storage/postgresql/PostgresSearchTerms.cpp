// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresSearchTerms.h"

#include "storage/SqlValues.h"

namespace chitai {

bool isByDifficulty(const LibraryQuery &query)
{
    return query.order == LibraryQuery::Order::EasiestFirst && query.child;
}

SearchOrder searchOrderOf(const LibraryQuery &query)
{
    SearchOrder order{.table = QStringLiteral("items i"),
                      .number = QStringLiteral("i.number"),
                      .foldedText = QStringLiteral("i.folded_text"),
                      .key = QStringLiteral("i.length"),
                      .secondKey = QStringLiteral("i.number"),
                      .columns = {QStringLiteral("i.length"), QStringLiteral("i.number")},
                      .moreColumns = {QStringLiteral("key"), QStringLiteral("second_key"),
                                      QStringLiteral("number")}};
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

SearchConditions sortedPartOf(const LibraryQuery &query, Language language)
{
    SearchConditions part;
    if (isByDifficulty(query))
        part.add(QStringLiteral("d.profile_id = ? AND d.language = ?"),
                 {sql::id(*query.child), languageCode(language)});
    else
        part.add(QStringLiteral("i.language = ?"), {languageCode(language)});
    return part;
}

SearchConditions searchFiltersOf(const LibraryQuery &query)
{
    SearchConditions conditions;
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

} // namespace chitai
