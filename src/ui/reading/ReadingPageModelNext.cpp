// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could be read next.

#include "practice/Practice.h"
#include "reading/SessionModel.h"
#include "storage/LibrarySearch.h"
#include "ui/common/NextTextWords.h"
#include "ui/reading/ReadingPageModel.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr int suggestionCount = 8;
constexpr int nextCount = 4; // of them, for a reason

} // namespace

void ReadingPageModel::offerNextTexts()
{
    m_offersNext = true;
    m_nextTimer.start();
}

void ReadingPageModel::readNextTexts()
{
    m_nextTimer.stop();
    const std::optional<QUuid> child = m_model.snapshot()->reader;
    Result<QList<NextText>> texts
        = child ? m_practice.nextTexts(*child, m_preferredLanguage, nextCount) : QList<NextText>();
    m_next = texts ? *std::move(texts) : QList<NextText>();
    readFirstText();
    showSuggestions();
}

void ReadingPageModel::readFirstText()
{
    const std::optional<QUuid> child = m_model.snapshot()->reader;
    const auto first = child ? m_practice.firstText(*child, m_preferredLanguage)
                             : Result<std::optional<Item>>(std::nullopt);
    m_first = first ? *first : std::nullopt;
    updateQueue();
    const ControlState before = std::exchange(m_controlState, controlState());
    if (before != m_controlState)
        Q_EMIT changed();
}

void ReadingPageModel::updateSuggestions()
{
    // While a text is on screen nothing new is known, and a tap does not wait.
    if (m_offersNext && !m_text)
        m_nextTimer.start();
    showSuggestions();
}

void ReadingPageModel::showSuggestions()
{
    QList<QUuid> exclude;
    if (m_text)
        exclude += m_text->itemId;
    for (const QueueEntry &entry : *m_entries)
        exclude += entry.itemId;
    if (m_first && !hasSession()) // it stands among what comes next
        exclude += m_first->id;
    QList<ItemListModel::Row> rows;
    for (const NextText &next : std::as_const(m_next)) {
        const bool isOther = next.item.language != m_preferredLanguage
            && next.reason != NextText::Reason::PutFirst;
        if (exclude.contains(next.item.id) || isOther)
            continue;
        rows += {next.item.id, next.item.text, pictureOf(next.item.id), describeNextText(next)};
        exclude += next.item.id;
    }
    const Result<QList<Item>> items
        = m_search.suggestions(m_preferredLanguage, suggestionCount - int(rows.size()), exclude);
    if (items)
        rows += rowsOf(*items);
    m_suggestions.setRows(rows);
}

} // namespace chitai
