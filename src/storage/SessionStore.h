// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

namespace chitai {

class Database;

/// What happened in sessions. The store records; what a transition means is reading/SessionModel's.
/// A failed call changes nothing. Lives in the thread of its Database.
class SessionStore
{
public:
    explicit SessionStore(Database &database);

    /// The child that reads may be unknown.
    [[nodiscard]] Result<void> start(const QUuid &id, Language language, const QDateTime &at,
                                     const std::optional<QUuid> &profileId = {});
    /// What was not displayed yet waits in another session from now on, one that has nothing.
    [[nodiscard]] Result<void> moveWaiting(const QUuid &from, const QUuid &to);
    /// Whether a text of it was read to its end, or the log of facts tells of it.
    [[nodiscard]] Result<bool> hasRead(const QUuid &id) const;
    /// Another child reads.
    [[nodiscard]] Result<void> setReader(const QUuid &id, const std::optional<QUuid> &profileId);
    [[nodiscard]] Result<void> end(const QUuid &id, const QDateTime &at);
    /// The session goes on after all; that is an activity of its own.
    [[nodiscard]] Result<void> reopen(const QUuid &id, const QDateTime &at);
    /// Remembers that something happened; a restart judges the grace period by it.
    [[nodiscard]] Result<void> touch(const QUuid &id, const QDateTime &at);
    [[nodiscard]] Result<void> setCurtain(const QUuid &id, bool closed);

    /// Appends the item to the session, behind all others.
    [[nodiscard]] Result<void> append(const QUuid &sessionId, const QUuid &sessionItemId,
                                      const QUuid &itemId);
    /// Puts the item before another one that waits in the same session. Several statements: in a
    /// transaction.
    [[nodiscard]] Result<void> insertBefore(const QUuid &follower, const QUuid &sessionId,
                                            const QUuid &sessionItemId, const QUuid &itemId);
    /// A row that waits gets another place: before another one that waits in the same session, or
    /// behind all. It stays the same row, whatever another laptop has made of it on the server. The
    /// first: several statements, in a transaction.
    [[nodiscard]] Result<void> moveBefore(const QUuid &follower, const QUuid &sessionId,
                                          const QUuid &sessionItemId);
    [[nodiscard]] Result<void> moveToEnd(const QUuid &sessionId, const QUuid &sessionItemId);
    /// The item is from now on what the session shows. Several statements: in a transaction.
    [[nodiscard]] Result<void> markDisplayed(const QUuid &sessionItemId,
                                             const std::optional<QUuid> &illustrationId,
                                             const QDateTime &at);
    /// The item ends in another picture than it was displayed with.
    [[nodiscard]] Result<void> setIllustration(const QUuid &sessionItemId,
                                               const QUuid &illustrationId);
    /// The item waits again, and the session shows the one before. Several statements: in a
    /// transaction.
    [[nodiscard]] Result<void> unmarkDisplayed(const QUuid &sessionItemId,
                                               const std::optional<QUuid> &previous);
    /// An item that was displayed before is what its session shows again.
    [[nodiscard]] Result<void> setShown(const QUuid &sessionItemId);
    /// Null: it is not completed after all.
    [[nodiscard]] Result<void> markCompleted(const QUuid &sessionItemId, const QDateTime &at);
    /// Takes an item out of its session again.
    [[nodiscard]] Result<void> removeItem(const QUuid &sessionItemId);
    /// Deletes a session with all of its rows.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    /// The sessions without an end, newest first.
    [[nodiscard]] Result<QList<SessionRecord>> openSessions() const;
    /// All sessions, or those of one child, newest first.
    [[nodiscard]] Result<QList<SessionRecord>> sessions(const std::optional<QUuid> &profileId
                                                        = {}) const;
    /// The same for who only lists them, in a tenth of the time: what was displayed or completed
    /// does not count as activity.
    [[nodiscard]] Result<QList<SessionRecord>> overview(const std::optional<QUuid> &profileId
                                                        = {}) const;
    [[nodiscard]] Result<SessionRecord> session(const QUuid &id) const;
    /// Whether its child has had another session since. A session that began in the future, by a
    /// clock that was wrong, is judged by when it was written.
    [[nodiscard]] Result<bool> hasLater(const QUuid &id, const QDateTime &now) const;
    /// Displayed items in the order displayed, then the queue in its order.
    [[nodiscard]] Result<QList<SessionItemRecord>> items(const QUuid &sessionId) const;

private:
    [[nodiscard]] Result<void> makeRoomBefore(const QUuid &follower, const QUuid &sessionId);
    [[nodiscard]] Result<void> closeUp(const QUuid &sessionId);

    Database &m_database;
};

} // namespace chitai
