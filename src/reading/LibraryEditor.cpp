// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/LibraryEditor.h"

#include "reading/SessionModel.h"
#include "storage/IllustrationStore.h"
#include "storage/SessionStore.h"

namespace chitai {

LibraryEditor::LibraryEditor(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

Result<LibraryStore::Added> LibraryEditor::findOrCreate(const QString &text, Language language,
                                                        ItemOrigin origin)
{
    Result<LibraryStore::Added> added = m_parts.library.findOrCreate(text, language, origin);
    if (added && (added->isNew || added->wasOfStory))
        Q_EMIT itemsChanged();
    return added;
}

Result<void> LibraryEditor::setStarred(const QUuid &itemId, bool starred)
{
    return m_parts.library.setStarred(itemId, starred).map([&] { Q_EMIT itemChanged(itemId); });
}

Result<void> LibraryEditor::setText(const QUuid &itemId, const QString &text)
{
    return m_parts.library.setText(itemId, text).map([&] {
        m_parts.model.renameItem(itemId, text);
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryEditor::setTags(const QUuid &itemId, const QStringList &tags)
{
    return m_parts.library.setTags(itemId, tags).map([&] { Q_EMIT itemChanged(itemId); });
}

Result<int> LibraryEditor::addTag(const QList<QUuid> &itemIds, const QString &tag)
{
    return m_parts.library.addTag(itemIds, tag).map([this](int count) {
        Q_EMIT itemsChanged();
        return count;
    });
}

Result<RemovedItems> LibraryEditor::removeItems(const QList<QUuid> &ids)
{
    Result<RemovedItems> removed = chitai::removeItems(m_parts.database, ids);
    if (!removed)
        return removed;
    if (removed->count == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("The library has no such item."));
    m_parts.model.forgetItems(ids);
    Q_EMIT itemsChanged();
    Q_EMIT sessionsChanged();
    return removed;
}

Result<int> LibraryEditor::restoreItems(const RemovedItems &removed)
{
    Result<int> restored = chitai::restoreItems(m_parts.database, removed);
    if (restored && *restored > 0) {
        Q_EMIT itemsChanged();
        Q_EMIT sessionsChanged();
    }
    return restored;
}

Result<void> LibraryEditor::link(const QUuid &itemId, const QUuid &illustrationId)
{
    return m_parts.illustrations.link(itemId, illustrationId).map([&] {
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryEditor::unlink(const QUuid &itemId, const QUuid &illustrationId)
{
    return m_parts.illustrations.unlink(itemId, illustrationId).map([&] {
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryEditor::removeIllustration(const QUuid &id)
{
    return m_parts.illustrations.remove(id).map([&] {
        m_parts.model.forgetIllustration(id);
        Q_EMIT illustrationRemoved(id);
        Q_EMIT illustrationsChanged();
        Q_EMIT itemsChanged();
        Q_EMIT sessionsChanged();
    });
}

Result<void> LibraryEditor::removeSession(const QUuid &id)
{
    if (const Result<SessionRecord> found = m_parts.sessions.session(id); !found)
        return tl::unexpected(found.error());
    return m_parts.sessions.remove(id).map([&] {
        m_parts.model.forgetSession(id);
        Q_EMIT sessionsChanged();
        Q_EMIT itemsChanged();
    });
}

Result<void> LibraryEditor::removeSessionItem(const QUuid &sessionId, const QUuid &sessionItemId)
{
    if (const Result<SessionRecord> found = m_parts.sessions.session(sessionId); !found)
        return tl::unexpected(found.error());
    const Result<QList<SessionItemRecord>> items = m_parts.sessions.items(sessionId);
    if (!items)
        return tl::unexpected(items.error());
    const bool isThere = std::any_of(items->begin(), items->end(),
                                     [&](const auto &item) { return item.id == sessionItemId; });
    if (!isThere)
        return failure(ErrorCode::NotFound, QStringLiteral("The session has no such item."));
    return m_parts.sessions.removeItem(sessionItemId).map([&] {
        m_parts.model.forgetSessionItem(sessionItemId);
        Q_EMIT sessionsChanged();
        Q_EMIT itemsChanged();
    });
}

} // namespace chitai
