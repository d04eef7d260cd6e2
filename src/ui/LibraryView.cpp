// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LibraryView.h"

#include "reading/SessionModel.h"
#include "ui/Problem.h"

namespace chitai {

namespace {

// More is not remembered, and each may hold many rows.
constexpr qsizetype mostRemovals = 20;

} // namespace

LibraryView::LibraryView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_entries(parts.search)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &LibraryView::refresh);
    const auto later = [this] {
        if (m_isActive)
            m_refresh.start();
    };
    connect(&m_parts.editor, &LibraryEditor::itemsChanged, this, later);
    connect(&m_parts.editor, &LibraryEditor::itemChanged, this, &LibraryView::updateItem);
    connect(&m_parts.editor, &LibraryEditor::illustrationsChanged, this, later);
    connect(&m_parts.model, &SessionModel::snapshotChanged, this, &LibraryView::followSession);
}

void LibraryView::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT isActiveChanged();
    if (!active)
        return;
    refresh();
    followSession();
}

void LibraryView::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    look();
}

QString LibraryView::language() const
{
    return m_query.language ? languageCode(*m_query.language) : QString();
}

void LibraryView::setLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (language == m_query.language)
        return;
    m_query.language = language;
    look();
}

void LibraryView::setOnlyNew(bool only)
{
    if (only == m_query.onlyNew)
        return;
    m_query.onlyNew = only;
    look();
}

void LibraryView::setOnlyIllustrated(bool only)
{
    if (only == m_query.onlyIllustrated)
        return;
    m_query.onlyIllustrated = only;
    look();
}

void LibraryView::setOnlyStarred(bool only)
{
    if (only == m_query.onlyStarred)
        return;
    m_query.onlyStarred = only;
    look();
}

void LibraryView::setTag(const QString &tag)
{
    if (tag == m_query.tag)
        return;
    m_query.tag = tag;
    look();
}

void LibraryView::setOrder(Order order)
{
    if (order == this->order())
        return;
    m_query.order = LibraryQuery::Order(order);
    look();
}

bool LibraryView::isFiltered() const
{
    LibraryQuery everything;
    everything.order = m_query.order;
    return m_query != everything;
}

void LibraryView::clearFilters()
{
    const LibraryQuery::Order order = m_query.order;
    m_query = {};
    m_query.order = order;
    look();
}

void LibraryView::look()
{
    m_entries.setQuery(m_query);
    Q_EMIT queryChanged();
}

void LibraryView::refresh()
{
    m_refresh.stop();
    m_entries.refresh();
    refreshTags();
}

void LibraryView::updateItem(const QUuid &id)
{
    if (!m_isActive || m_refresh.isActive())
        return;
    const Result<ItemEntry> entry = m_parts.editor.item(id);
    if (!entry || !m_entries.update(*entry))
        m_refresh.start();
    else
        refreshTags();
}

void LibraryView::refreshTags()
{
    const QStringList tags = m_parts.search.tags().value_or(QStringList());
    if (tags == m_tags)
        return;
    m_tags = tags;
    Q_EMIT tagsChanged();
    // A filter that nothing can pass any more would stay without a way to take it off.
    if (!m_tags.contains(m_query.tag))
        setTag({});
}

void LibraryView::followSession()
{
    if (!m_isActive)
        return;
    const ReadingSnapshot &snapshot = m_parts.model.snapshot();
    QSet<QUuid> queued;
    for (const QueueEntry &entry : *snapshot.queue)
        queued.insert(entry.itemId);
    m_entries.setPlaces(queued, snapshot.current ? snapshot.current->itemId : QUuid());
}

void LibraryView::addToSession(const QString &itemId)
{
    addToSession(QList{QUuid::fromString(itemId)});
}

void LibraryView::addSelectedToSession()
{
    addToSession(m_entries.selectedIds());
}

void LibraryView::addToSession(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    const Result<ItemEntry> first = m_parts.editor.item(ids.front());
    const Result<void> added = first ? m_parts.model.apply(AddItems{ids, first->item.language})
                                     : tl::unexpected(first.error());
    if (!added) {
        tell(added.error());
        return;
    }
    m_entries.clearSelection();
    setMessage(tr("%n text(s) added to the session.", "", int(ids.size())));
    m_refresh.start(); // for how often they were used
}

void LibraryView::setStarred(const QString &itemId, bool starred)
{
    const Result<void> done = m_parts.editor.setStarred(QUuid::fromString(itemId), starred);
    if (!done)
        tell(done.error());
}

void LibraryView::removeItem(const QString &itemId)
{
    remove({QUuid::fromString(itemId)});
}

void LibraryView::removeSelected()
{
    remove(m_entries.selectedIds());
}

void LibraryView::remove(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    Result<RemovedItems> removed = m_parts.editor.removeItems(ids);
    if (!removed) {
        tell(removed.error());
        return;
    }
    m_removals += std::move(*removed);
    if (m_removals.size() > mostRemovals)
        m_removals.removeFirst();
    setMessage({});
    Q_EMIT undoChanged();
}

QString LibraryView::undoOffer() const
{
    return canUndo() ? tr("%n text(s) deleted.", "", m_removals.back().count) : QString();
}

void LibraryView::undo()
{
    if (!canUndo())
        return;
    const Result<int> restored = m_parts.editor.restoreItems(m_removals.back());
    if (!restored) {
        tell(restored.error());
        return;
    }
    m_removals.removeLast();
    Q_EMIT undoChanged();
    setMessage(tr("%n text(s) brought back.", "", *restored));
}

void LibraryView::dismissUndo()
{
    m_removals.clear();
    Q_EMIT undoChanged();
}

void LibraryView::tagSelected(const QString &tag)
{
    if (cleanTag(tag).isEmpty())
        return;
    const Result<int> tagged = m_parts.editor.addTag(m_entries.selectedIds(), tag);
    if (tagged)
        setMessage(tr("%n text(s) tagged.", "", *tagged));
    else
        tell(tagged.error());
}

void LibraryView::tell(const Error &error)
{
    setMessage(describeTextProblem(error));
}

void LibraryView::setMessage(const QString &message)
{
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
