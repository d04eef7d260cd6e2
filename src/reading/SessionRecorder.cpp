// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionRecorder.h"

#include "base/Clock.h"
#include "storage/CorrectionStore.h"
#include "storage/Database.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"

#include <QRandomGenerator>

namespace chitai {

namespace {

/// "1" while no session runs and the curtain is closed for the one that comes.
QString curtainKey()
{
    return QStringLiteral("curtain_closed");
}

} // namespace

SessionRecorder::SessionRecorder(const Dependencies &deps)
    : m_deps(deps)
{
}

Result<QUuid> SessionRecorder::start(Language language, bool curtainClosed)
{
    const QUuid id = QUuid::createUuid();
    Database::Transaction transaction(m_deps.database);
    Result<void> started = m_deps.sessions.start(id, language, m_deps.clock.now());
    // From here on the session has the curtain, and takes it along when it ends.
    if (started && curtainClosed) {
        started = recordCurtain({}, false).and_then([&] { return recordCurtain(id, true); });
    }
    return started.and_then([&] { return transaction.commit(); }).map([&] { return id; });
}

Result<void> SessionRecorder::end(const QUuid &sessionId)
{
    return endAt(sessionId, m_deps.clock.now());
}

Result<void> SessionRecorder::endAt(const QUuid &sessionId, const QDateTime &moment)
{
    return m_deps.sessions.end(sessionId, moment);
}

Result<QueueEntry> SessionRecorder::enqueue(const QUuid &sessionId, const QUuid &itemId)
{
    const Result<Item> found = item(itemId);
    if (!found)
        return tl::unexpected(found.error());
    const QueueEntry entry{QUuid::createUuid(), itemId, found->text};
    return m_deps.sessions.append(sessionId, entry.sessionItemId, itemId).map([&] {
        return entry;
    });
}

Result<SessionRecorder::Added> SessionRecorder::add(const Session &session,
                                                    const QList<QUuid> &itemIds, bool displaysFirst)
{
    Database::Transaction transaction(m_deps.database);
    const Result<QUuid> id
        = session.id ? *session.id : start(session.language, session.curtainClosed);
    if (!id)
        return tl::unexpected(id.error());
    Added added{*id, {}, {}};
    for (const QUuid &itemId : itemIds) {
        const Result<QueueEntry> entry = enqueue(*id, itemId);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!displaysFirst || added.displayed) {
            added.queued += *entry;
            continue;
        }
        const Result<Displayed> displayed = display(entry->sessionItemId, itemId);
        if (!displayed)
            return tl::unexpected(displayed.error());
        added.displayed = *displayed;
    }
    return transaction.commit().map([&] { return added; });
}

Result<SessionRecorder::Displayed> SessionRecorder::proceed(const std::optional<QUuid> &completedId,
                                                            const QueueEntry &next)
{
    Database::Transaction transaction(m_deps.database);
    if (completedId) {
        if (const Result<void> completed = complete(*completedId); !completed)
            return tl::unexpected(completed.error());
    }
    Result<Displayed> displayed = display(next.sessionItemId, next.itemId);
    if (!displayed)
        return displayed;
    return transaction.commit().map([&] { return *displayed; });
}

Result<void> SessionRecorder::complete(const QUuid &sessionItemId)
{
    return m_deps.sessions.markCompleted(sessionItemId, m_deps.clock.now());
}

Result<void> SessionRecorder::reopen(const QUuid &sessionItemId)
{
    return m_deps.sessions.markCompleted(sessionItemId, {});
}

Result<void> SessionRecorder::removeQueued(const QUuid &sessionItemId)
{
    return m_deps.sessions.removeItem(sessionItemId);
}

Result<void> SessionRecorder::moveQueued(const QUuid &sessionId, const QueueEntry &moved,
                                         const std::optional<QUuid> &follower)
{
    Database::Transaction transaction(m_deps.database);
    return m_deps.sessions.removeItem(moved.sessionItemId)
        .and_then([&] {
            return follower
                ? m_deps.sessions.insertBefore(*follower, sessionId, moved.sessionItemId,
                                               moved.itemId)
                : m_deps.sessions.append(sessionId, moved.sessionItemId, moved.itemId);
        })
        .and_then([&] { return transaction.commit(); });
}

Result<QueueEntry> SessionRecorder::takeBackProceed(const Proceeded &proceeded)
{
    Database::Transaction transaction(m_deps.database);
    QueueEntry waits = proceeded.next;
    const Result<void> done
        = item(waits.itemId)
              .map([&](const Item &found) { waits.text = found.text; })
              .and_then([&] {
                  return m_deps.sessions.unmarkDisplayed(waits.sessionItemId, proceeded.previous);
              })
              .and_then([&] {
                  return proceeded.completedPrevious ? reopen(*proceeded.previous) : Result<void>();
              })
              .and_then([&] { return transaction.commit(); });
    return done.map([&] { return waits; });
}

Result<QueueEntry> SessionRecorder::restoreQueued(const QUuid &sessionId, const QueueEntry &removed,
                                                  const std::optional<QUuid> &follower)
{
    Database::Transaction transaction(m_deps.database);
    QueueEntry restored = removed;
    const Result<void> done
        = item(removed.itemId)
              .map([&](const Item &found) { restored.text = found.text; })
              .and_then([&] {
                  return follower
                      ? m_deps.sessions.insertBefore(*follower, sessionId, removed.sessionItemId,
                                                     removed.itemId)
                      : m_deps.sessions.append(sessionId, removed.sessionItemId, removed.itemId);
              })
              .and_then([&] { return transaction.commit(); });
    return done.map([&] { return restored; });
}

Result<UnfinishedSession> SessionRecorder::takeBackEnd(const QUuid &sessionId, bool curtainClosed)
{
    Database::Transaction transaction(m_deps.database);
    Result<void> reopened = m_deps.sessions.reopen(sessionId, m_deps.clock.now());
    // As at a start: from here on the session has the curtain.
    if (reopened && curtainClosed) {
        reopened
            = recordCurtain({}, false).and_then([&] { return recordCurtain(sessionId, true); });
    }
    const Result<UnfinishedSession> session
        = reopened.and_then([&] { return m_deps.sessions.session(sessionId); })
              .and_then([&](const SessionRecord &record) { return load(record); });
    if (!session)
        return session;
    return transaction.commit().map([&] { return *session; });
}

Result<UnfinishedSession> SessionRecorder::bringBack(const Returning &returning)
{
    const auto isThere = [this](const QueueEntry &entry) {
        return !entry.sessionItemId.isNull() && item(entry.itemId).has_value();
    };
    Database::Transaction transaction(m_deps.database);
    Result<void> done;
    if (isThere(returning.shown)) {
        const QUuid shown = returning.shown.sessionItemId;
        done = returning.successor.sessionItemId.isNull()
            ? m_deps.sessions.setShown(shown)
            : m_deps.sessions.unmarkDisplayed(returning.successor.sessionItemId, shown);
    }
    for (const auto &[entry, follower] : returning.waiting) {
        if (done && isThere(entry))
            done = restoreQueued(returning.sessionId, entry, follower).map([](const auto &) {});
    }
    const Result<UnfinishedSession> session
        = done.and_then([&] { return m_deps.sessions.session(returning.sessionId); })
              .and_then([&](const SessionRecord &record) { return load(record); });
    if (!session)
        return session;
    return transaction.commit().map([&] { return *session; });
}

Result<void> SessionRecorder::recordCurtain(const std::optional<QUuid> &sessionId, bool closed)
{
    if (sessionId)
        return m_deps.sessions.setCurtain(*sessionId, closed);
    return m_deps.settings.setValue(curtainKey(),
                                    closed ? QStringLiteral("1") : QStringLiteral("0"));
}

Result<bool> SessionRecorder::curtainBeforeSession() const
{
    return m_deps.settings.value(curtainKey()).map([](const QString &value) {
        return value == u"1";
    });
}

Result<void> SessionRecorder::recordCorrections(const QList<SyllableCorrection> &corrections)
{
    return m_deps.corrections.put(corrections);
}

Result<void> SessionRecorder::removeCorrection(Language language, const QString &key)
{
    return m_deps.corrections.remove(language, key);
}

Result<QList<SyllableCorrection>> SessionRecorder::corrections() const
{
    return m_deps.corrections.all();
}

Result<void> SessionRecorder::recordActivity(const QUuid &sessionId, const QDateTime &moment)
{
    return m_deps.sessions.touch(sessionId, moment);
}

Result<SessionRecorder::Displayed> SessionRecorder::display(const QUuid &sessionItemId,
                                                            const QUuid &itemId)
{
    const Result<Item> found = item(itemId);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QList<QUuid>> pictures = m_deps.illustrations.ofItem(itemId);
    if (!pictures)
        return tl::unexpected(pictures.error());
    std::optional<QUuid> picture;
    if (!pictures->isEmpty())
        picture = pictures->at(m_deps.random.bounded(int(pictures->size())));
    return m_deps.sessions.markDisplayed(sessionItemId, picture, m_deps.clock.now()).map([&] {
        return Displayed{sessionItemId, *found, picture};
    });
}

Result<Item> SessionRecorder::item(const QUuid &itemId) const
{
    return m_deps.library.item(itemId).map([](const ItemEntry &entry) { return entry.item; });
}

Result<std::optional<UnfinishedSession>>
SessionRecorder::resumeUnfinished(std::chrono::seconds gracePeriod)
{
    Database::Transaction transaction(m_deps.database);
    const Result<QList<SessionRecord>> open = m_deps.sessions.openSessions();
    if (!open)
        return tl::unexpected(open.error());
    std::optional<UnfinishedSession> unfinished;
    for (const SessionRecord &session : *open) {
        const std::chrono::milliseconds idle(session.lastActivityAt.msecsTo(m_deps.clock.now()));
        if (!unfinished && idle < gracePeriod) {
            const Result<UnfinishedSession> loaded = load(session);
            if (!loaded)
                return tl::unexpected(loaded.error());
            unfinished = *loaded;
        } else if (const Result<void> ended = endAt(session.id, session.lastActivityAt); !ended) {
            return tl::unexpected(ended.error());
        }
    }
    return transaction.commit().map([&] { return unfinished; });
}

Result<UnfinishedSession> SessionRecorder::load(const SessionRecord &session) const
{
    const Result<QList<SessionItemRecord>> items = m_deps.sessions.items(session.id);
    if (!items)
        return tl::unexpected(items.error());
    UnfinishedSession unfinished{session.id, session.language,     session.lastActivityAt, {},
                                 {},         session.curtainClosed};
    for (const SessionItemRecord &item : *items) {
        if (item.id == session.shownItemId)
            unfinished.current = item;
        else if (!item.displayedAt)
            unfinished.queue += {item.id, item.itemId, item.text};
    }
    return unfinished;
}

} // namespace chitai
