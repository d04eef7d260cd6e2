// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionRecorder.h"

#include "base/Clock.h"
#include "reading/ReadingFile.h"
#include "storage/CorrectionStore.h"
#include "storage/Database.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"

#include <QRandomGenerator>
#include <algorithm>

namespace chitai {

namespace {

/// "1" while no session runs and the curtain is closed for the one that comes.
QString curtainKey()
{
    return QStringLiteral("curtain_closed");
}

/// "1" where a parent has switched free minutes on.
QString freeMinuteKey()
{
    return QStringLiteral("free_minute");
}

QString readerKey()
{
    return QStringLiteral("active_profile");
}

} // namespace

SessionRecorder::SessionRecorder(const Dependencies &deps)
    : m_deps(deps)
{
}

Result<QUuid> SessionRecorder::start(const Beginning &beginning)
{
    const QUuid id = QUuid::createUuid();
    Database::Transaction transaction(m_deps.database);
    Result<void> started
        = m_deps.sessions.start(id, beginning.language, m_deps.clock.now(), beginning.reader);
    // From here on the session has the curtain, and takes it along when it ends.
    if (started && beginning.curtainClosed) {
        started = recordCurtain({}, false).and_then([&] { return recordCurtain(id, true); });
    }
    return started.and_then([&] { return transaction.commit(); }).map([&] { return id; });
}

Result<QUuid> SessionRecorder::end(const QUuid &sessionId, const std::optional<ReadingEvent> &left,
                                   const std::optional<QDateTime> &moment)
{
    Database::Transaction transaction(m_deps.database);
    Result<QUuid> event;
    if (left)
        event = log(*left, moment);
    if (!event)
        return event;
    return m_deps.sessions.end(sessionId, moment.value_or(m_deps.clock.now()))
        .and_then([&] { return transaction.commit(); })
        .map([&] { return *event; });
}

Result<QUuid> SessionRecorder::log(const ReadingEvent &event,
                                   const std::optional<QDateTime> &moment)
{
    ReadingEvent now = event;
    now.at = moment.value_or(m_deps.clock.now());
    // The day that it was for the family is told apart from the moment: this computer may be
    // elsewhere when it is asked for.
    if (isEndOfReading(now.kind) || now.kind == ReadingEventKind::FreeMinute)
        now.payload.insert(QStringLiteral("utc_offset"), now.at.toLocalTime().offsetFromUtc());
    return m_deps.events.append(now);
}

Result<void> SessionRecorder::logIf(const std::optional<ReadingEvent> &event)
{
    return event ? log(*event).map([](const QUuid &) {}) : Result<void>();
}

std::chrono::milliseconds SessionRecorder::monotonic() const
{
    return m_deps.clock.monotonic();
}

Result<QueueEntry> SessionRecorder::enqueue(const QUuid &sessionId, const QUuid &itemId)
{
    CHITAI_TRY_ASSIGN(const Item found, item(itemId));
    const QueueEntry entry{QUuid::createUuid(), itemId, found.text};
    return m_deps.sessions.append(sessionId, entry.sessionItemId, itemId).map([&] {
        return entry;
    });
}

Result<SessionRecorder::Added> SessionRecorder::add(const Session &session,
                                                    const QList<QUuid> &itemIds, bool displaysFirst)
{
    if (m_deps.file && !itemIds.isEmpty())
        CHITAI_TRY(m_deps.file->bring(itemIds));
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY_ASSIGN(const QUuid id, session.id ? *session.id : start(session.beginning));
    Added added{id, {}, {}};
    for (const QUuid &itemId : itemIds) {
        CHITAI_TRY_ASSIGN(const QueueEntry entry, enqueue(id, itemId));
        if (!displaysFirst || added.displayed) {
            added.queued += entry;
            continue;
        }
        CHITAI_TRY_ASSIGN(const Displayed displayed, display(entry.sessionItemId, itemId));
        added.displayed = displayed;
    }
    return transaction.commit().map([&] { return added; });
}

Result<SessionRecorder::Displayed> SessionRecorder::proceed(std::optional<ReadingEvent> &skipped,
                                                            const QueueEntry &next)
{
    Database::Transaction transaction(m_deps.database);
    if (skipped) {
        CHITAI_TRY_ASSIGN(skipped->id, complete(*skipped));
    }
    CHITAI_TRY_ASSIGN(Displayed displayed, display(next.sessionItemId, next.itemId));
    return transaction.commit().map([&] { return displayed; });
}

Result<QUuid> SessionRecorder::complete(const ReadingEvent &completed)
{
    Database::Transaction transaction(m_deps.database);
    const Result<QUuid> event
        = m_deps.sessions.markCompleted(completed.sessionItemId, m_deps.clock.now()).and_then([&] {
              return log(completed);
          });
    if (!event)
        return event;
    return transaction.commit().map([&] { return *event; });
}

Result<void> SessionRecorder::completeInMinute(ReadingEvent &minute, ReadingEvent &completed)
{
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY_ASSIGN(minute.id, log(minute));
    CHITAI_TRY_ASSIGN(completed.id, complete(completed));
    return transaction.commit();
}

Result<void> SessionRecorder::reopen(const QUuid &sessionItemId,
                                     const std::optional<ReadingEvent> &undone)
{
    Database::Transaction transaction(m_deps.database);
    // The log comes first: a server keeps a text of a reader's laptop read for as long as the log
    // says so.
    return logIf(undone)
        .and_then([&] { return m_deps.sessions.markCompleted(sessionItemId, {}); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> SessionRecorder::removeQueued(const QUuid &sessionItemId)
{
    return m_deps.sessions.removeItem(sessionItemId);
}

Result<void> SessionRecorder::moveQueued(const QUuid &sessionId, const QueueEntry &moved,
                                         const std::optional<QUuid> &follower)
{
    Database::Transaction transaction(m_deps.database);
    const Result<void> done = follower
        ? m_deps.sessions.moveBefore(*follower, sessionId, moved.sessionItemId)
        : m_deps.sessions.moveToEnd(sessionId, moved.sessionItemId);
    return done.and_then([&] { return transaction.commit(); });
}

Result<WordMarks> SessionRecorder::takeBackMark(const ReadingEvent &undone)
{
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY(log(undone));
    CHITAI_TRY_ASSIGN(const WordMarks marks, m_deps.events.marks(undone.sessionItemId));
    return transaction.commit().map([&] { return marks; });
}

Result<SessionRecorder::Returned>
SessionRecorder::takeBackProceed(const Proceeded &proceeded,
                                 const std::optional<ReadingEvent> &undone)
{
    Database::Transaction transaction(m_deps.database);
    Returned returned{proceeded.next, {}};
    CHITAI_TRY_ASSIGN(const Item found, item(returned.waits.itemId));
    returned.waits.text = found.text;
    CHITAI_TRY(m_deps.sessions.unmarkDisplayed(returned.waits.sessionItemId, proceeded.previous));
    if (proceeded.completedPrevious)
        CHITAI_TRY(reopen(*proceeded.previous, undone));
    if (proceeded.previous) {
        CHITAI_TRY_ASSIGN(returned.marks, m_deps.events.marks(*proceeded.previous));
    }
    return transaction.commit().map([&] { return returned; });
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

Result<UnfinishedSession> SessionRecorder::takeBackEnd(const QUuid &sessionId, bool curtainClosed,
                                                       const std::optional<ReadingEvent> &undone)
{
    Database::Transaction transaction(m_deps.database);
    Result<void> reopened = m_deps.sessions.reopen(sessionId, m_deps.clock.now());
    // As at a start: from here on the session has the curtain.
    if (reopened && curtainClosed) {
        reopened
            = recordCurtain({}, false).and_then([&] { return recordCurtain(sessionId, true); });
    }
    const Result<UnfinishedSession> session
        = reopened.and_then([&] { return logIf(undone); })
              .and_then([&] { return m_deps.sessions.session(sessionId); })
              .and_then([&](const SessionRecord &record) { return load(record); });
    if (!session)
        return session;
    return transaction.commit().map([&] { return *session; });
}

Result<UnfinishedSession> SessionRecorder::bringBack(const Returning &returning)
{
    // A copy of a text that was deleted says nothing of whether the text has come back.
    if (m_deps.file) {
        QList<QUuid> itemIds;
        if (!returning.shown.sessionItemId.isNull())
            itemIds += returning.shown.itemId;
        for (const auto &[entry, follower] : returning.waiting)
            itemIds += entry.itemId;
        CHITAI_TRY(m_deps.file->bring(itemIds));
    }
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

Result<void> SessionRecorder::recordReader(const std::optional<QUuid> &sessionId,
                                           const QUuid &profileId)
{
    Database::Transaction transaction(m_deps.database);
    Result<void> recorded
        = m_deps.settings.setValue(readerKey(), profileId.toString(QUuid::WithoutBraces));
    if (recorded && sessionId)
        recorded = m_deps.sessions.setReader(*sessionId, profileId);
    return recorded.and_then([&] { return transaction.commit(); });
}

Result<bool> SessionRecorder::hasRead(const QUuid &sessionId) const
{
    return m_deps.sessions.hasRead(sessionId);
}

Result<QUuid> SessionRecorder::handOver(const QUuid &sessionId,
                                        const std::optional<ReadingEvent> &left,
                                        const Beginning &beginning)
{
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY(end(sessionId, left));
    CHITAI_TRY_ASSIGN(const QUuid next, start(beginning));
    CHITAI_TRY(m_deps.sessions.moveWaiting(sessionId, next));
    CHITAI_TRY(recordReader(next, *beginning.reader));
    CHITAI_TRY(transaction.commit());
    return next;
}

Result<QUuid> SessionRecorder::lastReader() const
{
    return m_deps.settings.value(readerKey()).map([](const QString &value) {
        return QUuid::fromString(value);
    });
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

Result<void> SessionRecorder::recordFreeMinutes(bool areOffered)
{
    return m_deps.settings.setValue(freeMinuteKey(),
                                    areOffered ? QStringLiteral("1") : QStringLiteral("0"));
}

Result<bool> SessionRecorder::offersFreeMinute() const
{
    return m_deps.settings.value(freeMinuteKey()).map([](const QString &value) {
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
    CHITAI_TRY_ASSIGN(const Item found, item(itemId));
    CHITAI_TRY_ASSIGN(const QList<QUuid> pictures, m_deps.illustrations.ofItem(itemId));
    std::optional<QUuid> picture;
    if (!pictures.isEmpty())
        picture = pictures.at(m_deps.random.bounded(int(pictures.size())));
    return m_deps.sessions.markDisplayed(sessionItemId, picture, m_deps.clock.now())
        .and_then([&] { return m_deps.events.marks(sessionItemId); })
        .map([&](const WordMarks &marks) {
            return Displayed{sessionItemId, found, picture, marks};
        });
}

Result<void> SessionRecorder::recordIllustration(const QUuid &sessionItemId,
                                                 const QUuid &illustrationId)
{
    return m_deps.sessions.setIllustration(sessionItemId, illustrationId);
}

void SessionRecorder::followLibrary()
{
    if (m_deps.file)
        m_deps.file->copyAnew();
}

void SessionRecorder::followTexts(const QList<QUuid> &itemIds)
{
    if (m_deps.file && !itemIds.isEmpty())
        m_deps.file->refresh(itemIds);
}

Result<Item> SessionRecorder::item(const QUuid &itemId) const
{
    return m_deps.library.item(itemId).map([](const ItemEntry &entry) { return entry.item; });
}

Result<std::optional<UnfinishedSession>>
SessionRecorder::resumeUnfinished(std::chrono::seconds gracePeriod)
{
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY_ASSIGN(const QList<SessionRecord> open, m_deps.sessions.openSessions());
    std::optional<UnfinishedSession> unfinished;
    for (const SessionRecord &session : open) {
        const std::chrono::milliseconds idle(session.lastActivityAt.msecsTo(m_deps.clock.now()));
        if (!unfinished && idle < gracePeriod) {
            CHITAI_TRY_ASSIGN(const UnfinishedSession loaded, load(session));
            unfinished = loaded;
        } else if (const Result<void> left = logLeft(session); !left) {
            return tl::unexpected(left.error());
        } else if (const Result<QUuid> ended = end(session.id, {}, session.lastActivityAt);
                   !ended) {
            return tl::unexpected(ended.error());
        }
    }
    return transaction.commit().map([&] { return unfinished; });
}

Result<void> SessionRecorder::logLeft(const SessionRecord &session)
{
    if (!session.shownItemId)
        return {};
    // How far the child was nobody knows any more; but marks count, and a free minute tells it.
    const Result<QList<ReadingEvent>> events = m_deps.events.ofItem(*session.shownItemId);
    if (!events)
        return tl::unexpected(events.error());
    const QList<ReadingEvent> standing = standingEvents(*events);
    const bool hasMinute
        = std::any_of(standing.cbegin(), standing.cend(), [](const ReadingEvent &event) {
              return event.kind == ReadingEventKind::FreeMinute;
          });
    const Result<QList<SessionItemRecord>> items = m_deps.sessions.items(session.id);
    if (!items)
        return tl::unexpected(items.error());
    const bool isCompleted
        = std::any_of(items->cbegin(), items->cend(), [&](const SessionItemRecord &item) {
              return item.id == session.shownItemId && item.completedAt;
          });
    if (isCompleted || (!hasMinute && marksOf(*events).isEmpty()))
        return {};
    return log({.profileId = session.profileId,
                .sessionId = session.id,
                .sessionItemId = *session.shownItemId,
                .kind = ReadingEventKind::Left},
               session.lastActivityAt)
        .map([](const QUuid &) {});
}

Result<UnfinishedSession> SessionRecorder::load(const SessionRecord &session) const
{
    CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, m_deps.sessions.items(session.id));
    UnfinishedSession unfinished{.id = session.id,
                                 .language = session.language,
                                 .lastActivityAt = session.lastActivityAt,
                                 .current = {},
                                 .queue = {},
                                 .curtainClosed = session.curtainClosed};
    for (const SessionItemRecord &item : items) {
        if (item.id == session.shownItemId) {
            CHITAI_TRY_ASSIGN(unfinished.marks, m_deps.events.marks(item.id));
            unfinished.current = item;
        } else if (!item.displayedAt) {
            unfinished.queue += {item.id, item.itemId, item.text};
        }
    }
    return unfinished;
}

} // namespace chitai
