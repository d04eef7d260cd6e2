// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/SqliteSearchPlan.h"

#include "storage/SqlValues.h"

namespace chitai {

namespace {

void planByDifficulty(SqliteSearchPlan &plan, const QUuid &child, Language language)
{
    plan.sorted = QStringLiteral("practice_difficulty d");
    plan.index = QStringLiteral("practice_difficulty_in_order");
    plan.rows = QStringLiteral("d.profile_id = ? AND d.language = ?");
    plan.rowValues = {sql::id(child), languageCode(language)};
    plan.key = QStringLiteral("d.score");
    plan.secondKey = QStringLiteral("d.item");
    plan.isByNumber = true;
}

} // namespace

SqliteSearchPlan planSearch(const LibraryQuery &query, Language language)
{
    SqliteSearchPlan plan;
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

} // namespace chitai
