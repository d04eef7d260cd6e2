// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/LibraryService.h"

#include "base/Logging.h"
#include "storage/IllustrationStore.h"
#include "storage/NotFound.h"
#include "storage/SessionStore.h"

namespace chitai {

LibraryService::LibraryService(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
{
}

Result<LibraryStore::Added> LibraryService::findOrCreate(const QString &text, Language language,
                                                         ItemOrigin origin)
{
    Result<LibraryStore::Added> added = m_deps.library.findOrCreate(text, language, origin);
    if (added && (added->isNew || added->wasOfStory))
        Q_EMIT itemsChanged();
    return added;
}

Result<void> LibraryService::setStarred(const QUuid &itemId, bool starred)
{
    return m_deps.library.setStarred(itemId, starred).map([&] { Q_EMIT itemChanged(itemId); });
}

Result<void> LibraryService::setText(const QUuid &itemId, const QString &text)
{
    return m_deps.library.setText(itemId, text).map([&] {
        m_deps.model.renameItem(itemId, text);
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryService::setTags(const QUuid &itemId, const QStringList &tags)
{
    return m_deps.library.setTags(itemId, tags).map([&] { Q_EMIT itemChanged(itemId); });
}

Result<int> LibraryService::addTag(const QList<QUuid> &itemIds, const QString &tag)
{
    return m_deps.library.addTag(itemIds, tag).map([this](int count) {
        Q_EMIT itemsChanged();
        return count;
    });
}

Result<LibraryRemoval> LibraryService::removeItems(const QList<QUuid> &ids)
{
    CHITAI_TRY_ASSIGN(RemovedItems removed, chitai::removeItems(m_deps.database, ids));
    if (removed.count == 0)
        return noSuchItem();
    const ForgottenTexts session = m_deps.model.forgetItems(ids);
    Q_EMIT itemsChanged();
    Q_EMIT sessionsChanged();
    return LibraryRemoval{std::move(removed), session};
}

Result<int> LibraryService::restoreItems(const LibraryRemoval &removed)
{
    Result<int> restored = chitai::restoreItems(m_deps.database, removed.items);
    if (restored && *restored > 0) {
        // The library has it in any case.
        if (const Result<void> back = m_deps.model.bringBack(removed.session); !back)
            qCWarning(logStorage).noquote()
                << "what was deleted stays out of the session:" << back.error().message;
        Q_EMIT itemsChanged();
        Q_EMIT sessionsChanged();
    }
    return restored;
}

Result<int> LibraryService::joinDoubles()
{
    CHITAI_TRY_ASSIGN(const QList<SameItems> joined, chitai::joinDoubles(m_deps.database));
    QHash<QUuid, Item> replacements;
    for (const SameItems &same : joined) {
        for (const Item &other : same.others)
            replacements.insert(other.id, same.stays);
    }
    m_deps.model.replaceItems(replacements);
    if (!replacements.isEmpty()) {
        Q_EMIT itemsChanged();
        Q_EMIT sessionsChanged();
    }
    return int(replacements.size());
}

Result<void> LibraryService::link(const QUuid &itemId, const QUuid &illustrationId)
{
    return m_deps.illustrations.link(itemId, illustrationId).map([&] {
        Q_EMIT itemChanged(itemId);
    });
}

Result<GivenReward> LibraryService::reward(const QUuid &itemId, const QUuid &illustrationId)
{
    const Result<void> linked = link(itemId, illustrationId);
    if (!linked && linked.error().code != ErrorCode::Conflict)
        return tl::unexpected(linked.error());
    return m_deps.model.rewardWith(itemId, illustrationId).map([&](bool isOnScreen) {
        return GivenReward{linked.has_value(), isOnScreen};
    });
}

Result<void> LibraryService::setCover(const QUuid &itemId, const QUuid &illustrationId)
{
    return m_deps.illustrations.setCover(itemId, illustrationId).map([&] {
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryService::unlink(const QUuid &itemId, const QUuid &illustrationId)
{
    return m_deps.illustrations.unlink(itemId, illustrationId).map([&] {
        Q_EMIT itemChanged(itemId);
    });
}

Result<void> LibraryService::removeIllustration(const QUuid &id)
{
    return m_deps.illustrations.remove(id).map([&] {
        m_deps.model.forgetIllustration(id);
        Q_EMIT illustrationRemoved(id);
        Q_EMIT illustrationsChanged();
        Q_EMIT itemsChanged();
        Q_EMIT sessionsChanged();
    });
}

Result<void> LibraryService::removeSession(const QUuid &id)
{
    CHITAI_TRY(m_deps.sessions.session(id));
    return m_deps.sessions.remove(id).map([&] {
        m_deps.model.forgetSession(id);
        Q_EMIT sessionsChanged();
        Q_EMIT itemsChanged();
    });
}

Result<void> LibraryService::removeSessionItem(const QUuid &sessionId, const QUuid &sessionItemId)
{
    CHITAI_TRY(m_deps.sessions.session(sessionId));
    CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, m_deps.sessions.items(sessionId));
    const bool isThere = std::any_of(items.begin(), items.end(),
                                     [&](const auto &item) { return item.id == sessionItemId; });
    if (!isThere)
        return failure(ErrorCode::NotFound, QStringLiteral("The session has no such item."));
    return m_deps.sessions.removeItem(sessionItemId).map([&] {
        m_deps.model.forgetSessionItem(sessionItemId);
        Q_EMIT sessionsChanged();
        Q_EMIT itemsChanged();
    });
}

} // namespace chitai
