// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LibraryView.h"

#include "reading/GraceTimer.h"
#include "reading/SessionModel.h"
#include "ui/Problem.h"

namespace chitai {

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
    connect(&m_parts.editor, &LibraryEditor::illustrationsChanged, this, later);
    connect(&m_parts.model, &SessionModel::snapshotChanged, this, &LibraryView::followSession);
    connect(&m_entries, &LibraryListModel::selectionChanged, this,
            [this] { m_parts.graceTimer.noteActivity(); });
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
    m_parts.graceTimer.noteActivity();
    m_entries.setQuery(m_query);
    Q_EMIT queryChanged();
}

void LibraryView::refresh()
{
    m_refresh.stop();
    m_entries.refresh();
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
    m_parts.graceTimer.noteActivity();
    int added = 0;
    for (const QUuid &id : ids) {
        const Result<ItemEntry> entry = m_parts.editor.item(id);
        if (!entry) {
            tell(entry.error());
            return;
        }
        if (!m_parts.model.snapshot().hasSession()) {
            const Result<void> started = m_parts.model.apply(StartSession{entry->item.language});
            if (!started) {
                tell(started.error());
                return;
            }
        }
        if (const Result<void> done = m_parts.model.apply(AddItem{id}); !done) {
            tell(done.error());
            return;
        }
        ++added;
    }
    m_entries.clearSelection();
    setMessage(tr("%n text(s) added to the session.", "", added));
    m_refresh.start(); // for how often they were used
}

void LibraryView::setStarred(const QString &itemId, bool starred)
{
    m_parts.graceTimer.noteActivity();
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
    m_parts.graceTimer.noteActivity();
    if (ids.isEmpty())
        return;
    Result<RemovedItems> removed = m_parts.editor.removeItems(ids);
    if (!removed) {
        tell(removed.error());
        return;
    }
    m_removed = std::move(*removed);
    m_message = tr("%n text(s) deleted.", "", m_removed.count);
    Q_EMIT messageChanged();
}

void LibraryView::undo()
{
    m_parts.graceTimer.noteActivity();
    if (!canUndo())
        return;
    const Result<int> restored = m_parts.editor.restoreItems(m_removed);
    if (!restored) {
        tell(restored.error());
        return;
    }
    m_removed = {};
    m_message = tr("%n text(s) brought back.", "", *restored);
    Q_EMIT messageChanged();
}

void LibraryView::tagSelected(const QString &tag)
{
    m_parts.graceTimer.noteActivity();
    const QString clean = cleanTag(tag);
    if (clean.isEmpty())
        return;
    const QList<QUuid> ids = m_entries.selectedIds();
    for (const QUuid &id : ids) {
        const Result<ItemEntry> entry = m_parts.editor.item(id);
        const Result<void> done = entry
            ? m_parts.editor.setTags(id, entry->tags + QStringList(clean))
            : tl::unexpected(entry.error());
        if (!done) {
            tell(done.error());
            return;
        }
    }
    setMessage(tr("%n text(s) tagged.", "", int(ids.size())));
}

void LibraryView::tell(const Error &error)
{
    setMessage(describeProblem(error));
}

void LibraryView::setMessage(const QString &message)
{
    m_message = message;
    // What was deleted can be brought back as long as the message says so.
    m_removed = {};
    Q_EMIT messageChanged();
}

} // namespace chitai
