// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/SyllableCorrection.h"
#include "reading/ReadingSnapshot.h"
#include "storage/ReadingEventStore.h"
#include "storage/Records.h"

#include <chrono>

class QRandomGenerator;

namespace chitai {

class Clock;
class CorrectionStore;
class Database;
class IllustrationStore;
class LibraryStore;
class ReadingFile;
class SessionStore;
class SettingsStore;

/// A session that was running when the program stopped.
struct UnfinishedSession
{
    QUuid id;
    Language language = Language::Russian;
    QDateTime lastActivityAt;
    std::optional<SessionItemRecord> current; ///< the item displayed last
    WordMarks marks; ///< of its words
    QList<QueueEntry> queue;
    bool curtainClosed = false;
};

/// Commits what happens in a session to the database, each transition as a whole, before anybody is
/// told of it. Errors are StorageFull and StorageFailed, NotFound for an unknown item; nothing is
/// changed then. Lives in the thread of the Database.
class SessionRecorder
{
public:
    /// Everything that the recorder writes to and draws from; all of it must outlive the recorder.
    struct Dependencies
    {
        Database &database;
        LibraryStore &library;
        SessionStore &sessions;
        IllustrationStore &illustrations;
        CorrectionStore &corrections;
        ReadingEventStore &events;
        SettingsStore &settings;
        const Clock &clock;
        QRandomGenerator &random; ///< chooses among an item's pictures
        /// Whose database and stores these are (but the corrections), where the library is on a
        /// server; it brings the texts.
        ReadingFile *file = nullptr;
    };

    /// An item just put on screen.
    struct Displayed
    {
        QUuid sessionItemId;
        Item item;
        std::optional<QUuid> illustrationId;
        WordMarks marks; ///< from before, where it comes to the screen again
    };

    explicit SessionRecorder(const Dependencies &deps);

    /// What a session begins with.
    struct Beginning
    {
        Language language = Language::Russian;
        bool curtainClosed = false; ///< it may have been closed before
        std::optional<QUuid> reader; ///< empty where nobody knows
    };
    [[nodiscard]] Result<QUuid> start(const Beginning &beginning);
    /// Ends the session now, or at a moment that has passed. What is told of the text that was not
    /// read to its end goes into the log; gives its id there.
    [[nodiscard]] Result<QUuid> end(const QUuid &sessionId, const std::optional<ReadingEvent> &left,
                                    const std::optional<QDateTime> &moment = {});
    /// Writes into the log, of this moment or of one that has passed, whose day it counts for;
    /// gives the id of the event.
    [[nodiscard]] Result<QUuid> log(const ReadingEvent &event,
                                    const std::optional<QDateTime> &moment = {});
    /// The clock by which it is measured how long words take.
    [[nodiscard]] std::chrono::milliseconds monotonic() const;

    /// What add() made of the items.
    struct Added
    {
        QUuid sessionId;
        std::optional<Displayed> displayed;
        QList<QueueEntry> queued;
    };

    /// The running session, or what one is begun with where there is none.
    struct Session
    {
        std::optional<QUuid> id;
        Beginning beginning;
    };

    /// Adds the items behind the queue, the first of them on screen where `displaysFirst` says so.
    [[nodiscard]] Result<Added> add(const Session &session, const QList<QUuid> &itemIds,
                                    bool displaysFirst);
    /// Displays a queued item. Where the one on screen was not read to its end, that is told in
    /// `skipped`, which gets its id in the log, and it is completed.
    [[nodiscard]] Result<Displayed> proceed(std::optional<ReadingEvent> &skipped,
                                            const QueueEntry &next);
    /// The session item ends in another picture than it was displayed with.
    [[nodiscard]] Result<void> recordIllustration(const QUuid &sessionItemId,
                                                  const QUuid &illustrationId);
    /// The item of the event was read to its end; gives the id of the event in the log.
    [[nodiscard]] Result<QUuid> complete(const ReadingEvent &completed);
    /// The same where a free minute has brought the child to the end; both events get their ids in
    /// the log.
    [[nodiscard]] Result<void> completeInMinute(ReadingEvent &minute, ReadingEvent &completed);
    [[nodiscard]] Result<void> removeQueued(const QUuid &sessionItemId);
    /// Before `follower` or, without one, behind all others.
    [[nodiscard]] Result<void> moveQueued(const QUuid &sessionId, const QueueEntry &moved,
                                          const std::optional<QUuid> &follower);

    // What was done, taken back; `undone` tells that in the log.

    /// What proceed() did.
    struct Proceeded
    {
        QueueEntry next; ///< what it displayed
        std::optional<QUuid> previous; ///< what was on screen before
        bool completedPrevious = false;
    };
    /// Of complete().
    [[nodiscard]] Result<void> reopen(const QUuid &sessionItemId,
                                      const std::optional<ReadingEvent> &undone);
    /// Of a mark; gives what is left of marks of its text.
    [[nodiscard]] Result<WordMarks> takeBackMark(const ReadingEvent &undone);
    /// What is on screen again, and what waits.
    struct Returned
    {
        QueueEntry waits;
        WordMarks marks; ///< of the text before, as the log has them now
    };
    /// Of proceed(): what it displayed waits again, by its text of now.
    [[nodiscard]] Result<Returned> takeBackProceed(const Proceeded &proceeded,
                                                   const std::optional<ReadingEvent> &undone);
    /// Of removeQueued(): the item is queued again under its own id, before `follower` or, without
    /// one, behind all others; by its text of now.
    [[nodiscard]] Result<QueueEntry> restoreQueued(const QUuid &sessionId,
                                                   const QueueEntry &removed,
                                                   const std::optional<QUuid> &follower);
    /// Of end(): the session as it is in the database, whose curtain is closed as it was, or where
    /// it has been closed since.
    [[nodiscard]] Result<UnfinishedSession> takeBackEnd(const QUuid &sessionId, bool curtainClosed,
                                                        const std::optional<ReadingEvent> &undone);

    /// An item that goes back into the queue, before another one or, without one, behind all.
    struct Waiting
    {
        QueueEntry entry;
        std::optional<QUuid> follower;
    };
    /// What goes back into a session after it was deleted; ids alone count.
    struct Returning
    {
        QUuid sessionId;
        QueueEntry shown; ///< to the screen; with a null id nothing does
        QueueEntry successor; ///< on the screen until then, and waits again; may be null
        QList<Waiting> waiting; ///< each after its follower
    };
    /// What the library does not have again under its id is passed over.
    [[nodiscard]] Result<UnfinishedSession> bringBack(const Returning &returning);

    /// Which child reads from now on, in the running session where there is one.
    [[nodiscard]] Result<void> recordReader(const std::optional<QUuid> &sessionId,
                                            const QUuid &profileId);
    /// Whether a text was read to its end in the session, or something noticed.
    [[nodiscard]] Result<bool> hasRead(const QUuid &sessionId) const;
    /// Ends the session and begins another one, of the reader of `beginning`, in which waits what
    /// waited; what is told of the text that was not read to its end goes into the log. Gives the
    /// id of the new session.
    [[nodiscard]] Result<QUuid> handOver(const QUuid &sessionId,
                                         const std::optional<ReadingEvent> &left,
                                         const Beginning &beginning);
    /// The child that read last; null where none is known.
    [[nodiscard]] Result<QUuid> lastReader() const;
    /// Of the session, or of the one that comes next where there is none.
    [[nodiscard]] Result<void> recordCurtain(const std::optional<QUuid> &sessionId, bool closed);
    [[nodiscard]] Result<bool> curtainBeforeSession() const;
    /// Whether free minutes are offered.
    [[nodiscard]] Result<void> recordFreeMinutes(bool areOffered);
    [[nodiscard]] Result<bool> offersFreeMinute() const;
    [[nodiscard]] Result<void> recordActivity(const QUuid &sessionId, const QDateTime &moment);

    [[nodiscard]] Result<void> recordCorrections(const QList<SyllableCorrection> &corrections);
    [[nodiscard]] Result<void> removeCorrection(Language language, const QString &key);
    [[nodiscard]] Result<QList<SyllableCorrection>> corrections() const;

    /// The session to take up again after a restart, if its last activity is less than
    /// `gracePeriod` ago. Every other session without an end is ended at its last activity.
    [[nodiscard]] Result<std::optional<UnfinishedSession>>
    resumeUnfinished(std::chrono::seconds gracePeriod);

    /// The library has let go of something that may be in a session, or has it again.
    void followLibrary();
    /// Texts, or their pictures, are others from now on.
    void followTexts(const QList<QUuid> &itemIds);

    /// The item's own text and language, for a session item that is taken up.
    [[nodiscard]] Result<Item> item(const QUuid &itemId) const;

private:
    [[nodiscard]] Result<QueueEntry> enqueue(const QUuid &sessionId, const QUuid &itemId);
    [[nodiscard]] Result<Displayed> display(const QUuid &sessionItemId, const QUuid &itemId);
    [[nodiscard]] Result<void> logIf(const std::optional<ReadingEvent> &event);
    [[nodiscard]] Result<void> logLeft(const SessionRecord &session);
    [[nodiscard]] Result<UnfinishedSession> load(const SessionRecord &session) const;

    Dependencies m_deps;
};

} // namespace chitai
