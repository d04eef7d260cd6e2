// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/StoryRecords.h"

#include <QList>

namespace chitai {

class Clock;
class Database;

/// Stories: what is chosen, the sessions and what was said in them. What is called to mind again is
/// StoryMemoryStore's. Errors are StorageFull and StorageFailed, NotFound where a session is meant
/// that is not there; a failed call changes nothing. Lives in the thread of its Database.
class StoryStore
{
public:
    static constexpr int titleLength = 60; ///< characters (code points) of the first message

    StoryStore(Database &database, const Clock &clock);

    [[nodiscard]] Result<StorySelection> selection() const;
    [[nodiscard]] Result<void> setSelection(const StorySelection &selection);

    /// Begins a session with the world's first message, where there is one.
    [[nodiscard]] Result<void> begin(const StorySession &session, const QString &startMessage);
    [[nodiscard]] Result<StorySession> session(const QString &id) const;
    /// The most recently used first.
    [[nodiscard]] Result<QList<StorySession>> recentSessions(int most) const;
    /// The session is used now, with this model.
    [[nodiscard]] Result<void> touch(const QString &id, const QString &model);
    [[nodiscard]] Result<void> setLevel(const QString &id, ReadingLevel level);
    /// With its messages and its memory; takes it off the selection.
    [[nodiscard]] Result<void> remove(const QString &id);

    /// Adds what was said and gives its number.
    [[nodiscard]] Result<qint64> addMessage(const QString &sessionId, const StoryMessage &message);
    /// The reply has grown.
    [[nodiscard]] Result<void> updateMessage(const StoryMessage &message);
    /// From now on the title is the first message of the user.
    [[nodiscard]] Result<void> nameByFirstMessage(const QString &sessionId);
    /// The last so many, oldest first; those before `before` where it is not 0.
    [[nodiscard]] Result<QList<StoryMessage>> messages(const QString &sessionId, int most,
                                                       qint64 before = 0) const;
    /// All after `after` and before `before`, oldest first.
    [[nodiscard]] Result<QList<StoryMessage>> messagesBetween(const QString &sessionId,
                                                              qint64 after, qint64 before) const;
    /// What the user said before that message, oldest first.
    [[nodiscard]] Result<QStringList> promptsBefore(const QString &sessionId, qint64 before) const;
    /// What the user said in the stories of this session's world that began before it and that this
    /// model told: so many of the last ones, oldest first, each without what was said after this
    /// session began.
    [[nodiscard]] Result<QList<EarlierStory>> storiesBefore(const QString &sessionId,
                                                            const QString &model, int most) const;
    /// Takes what was said after that message out of the story, and gives it.
    [[nodiscard]] Result<QList<StoryMessage>> cutAfter(const QString &sessionId, qint64 number);
    /// Puts it back, with the numbers that it had. Conflict where the story went on meanwhile.
    [[nodiscard]] Result<void> restore(const RemovedTurns &cut);
    [[nodiscard]] Result<void> setSummary(const QString &sessionId, const QString &summary,
                                          qint64 upTo);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace chitai
