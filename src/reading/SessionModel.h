// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingCommand.h"
#include "reading/ReadingPace.h"
#include "reading/ReadingSnapshot.h"
#include "reading/SessionRecorder.h"
#include "reading/StepLog.h"
#include "reading/UndoStack.h"

#include <QObject>
#include <functional>

namespace chitai {

class GrowthSource;
class Syllabifiers;

/// The session before and after forgetItems().
struct ForgottenTexts
{
    SnapshotPtr before;
    SnapshotPtr after;
};

/// The only truth of what is on screen. A command is validated, the recorder commits what must
/// outlive a crash, the state changes, and one snapshot goes out: durable before visible.
///
/// The transitions are those of docs/protocol-reading.md. Lives in the main thread; a slot of
/// snapshotChanged() must not call apply().
class SessionModel : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the model, which alone changes the syllabifiers.
    SessionModel(SessionRecorder &recorder, Syllabifiers &syllabifiers, QObject *parent = nullptr);

    /// The state as it is now. It stays as it is: the next change makes another one.
    [[nodiscard]] SnapshotPtr snapshot() const { return m_snapshot; }

    /// Carries a command out. A command that is allowed but changes nothing, Undo with nothing to
    /// take back and a step that comes too late (CommandSender) included, succeeds
    /// without a snapshot, but for NextItem, which always sends one. Errors, which leave
    /// everything as it was: NoSession, NotFound (item), BadValue and TooLarge (corrections),
    /// StorageFull, StorageFailed.
    [[nodiscard]] Result<void> apply(const ReadingCommand &command,
                                     const CommandSender &sender = {});

    /// The text on screen is over, though nobody has read it to its end: it was answered. Only the
    /// words that the child went past count. Nothing happens where there is none. StorageFull,
    /// StorageFailed.
    [[nodiscard]] Result<void> passOver();

    /// Ends the running session at a moment that has passed: the grace period ran out.
    [[nodiscard]] Result<void> endAt(const QDateTime &moment);

    /// Commits which child reads from now on, as part of the caller's transaction where there is
    /// one; SetReader shows it. What one child has read stays that child's: a session in which
    /// something was read ends, and what waits in it goes over into one of the other child.
    /// StorageFull, StorageFailed.
    [[nodiscard]] Result<void> recordReader(const QUuid &profileId);
    /// The child that read last; null where none is known.
    [[nodiscard]] Result<QUuid> lastReader() const { return m_recorder.lastReader(); }

    /// The machine says a word of the text on screen aloud, or the whole text (nothing).
    void noteSpoken(std::optional<int> wordIndex);

    /// Whom to ask how far the child's picture has grown; it must outlive the model. Without one
    /// there is no picture.
    void setGrowthSource(GrowthSource *source) { m_growthSource = source; }
    /// The picture has grown by something that no command did: a letter more is known.
    void updateGrowth();

    /// Asked before a session begins with a child; an error is that of the command, and none
    /// begins. Nobody is asked where there is none.
    using BeginGuard = std::function<Result<void>(const QUuid &child)>;
    void setBeginGuard(BeginGuard guard) { m_beginGuard = std::move(guard); }

    /// Tells which item of the library a child is to read first in a session of that language, if
    /// there is one.
    using FirstText = std::function<std::optional<QUuid>(const QUuid &child, Language language)>;
    /// Whom StartSession asks for a text that waits in the queue of the new session.
    void setFirstText(FirstText firstText) { m_firstText = std::move(firstText); }

    /// Reads what outlives a session: what the family has corrected, and whether the text that
    /// comes next is hidden from the child. StorageFailed.
    [[nodiscard]] Result<void> load();

    /// Takes up a session that was running when the program stopped: its current item from the
    /// first word, or completed, and its queue. NotFound, StorageFailed.
    [[nodiscard]] Result<void> resume(const UnfinishedSession &session);

    // What the library or the history has let go of, in the database already, leaves the session
    // too. Where the text on screen goes, the next one comes, as far as one waits; with a full disk
    // it waits on. What would bring back what is gone is no longer offered to be taken back.
    ForgottenTexts forgetItems(const QList<QUuid> &itemIds);
    void forgetSessionItem(QUuid sessionItemId);
    void forgetSession(QUuid sessionId);
    void forgetIllustration(QUuid illustrationId);
    /// Where the item is on screen, it ends in this picture from now on; gives whether it is. The
    /// picture has to be one of the family's.
    [[nodiscard]] Result<bool> rewardWith(const QUuid &itemId, const QUuid &illustrationId);
    /// What was one of several spellings of a text is another item from now on: on screen, where
    /// its words stay as they are, and in the queue, which goes by the text of that item.
    void replaceItems(const QHash<QUuid, Item> &replacements);
    /// What was forgotten is in the library again. It goes back into the queue where the same text
    /// is on screen as then, and to the screen where nobody has moved on there either. StorageFull,
    /// StorageFailed.
    [[nodiscard]] Result<void> bringBack(const ForgottenTexts &forgotten);
    /// A queued item goes by its new text.
    void renameItem(QUuid itemId, const QString &text);

Q_SIGNALS:
    /// The state as it is now; a receiver that missed some needs only the newest.
    void snapshotChanged(const chitai::SnapshotPtr &snapshot);
    /// Words may be split in another way than before, also where the text on screen is not; after
    /// snapshotChanged().
    void syllablesChanged();

private:
    using Outcome = Result<void>;
    [[nodiscard]] Outcome carryOut(const StartSession &command);
    [[nodiscard]] Outcome carryOut(const EndSession &command);
    [[nodiscard]] Outcome carryOut(const AddItem &command);
    [[nodiscard]] Outcome carryOut(const AddItems &command);
    [[nodiscard]] Outcome carryOut(const BringItem &command);
    [[nodiscard]] Outcome carryOut(const NextItem &command);
    [[nodiscard]] Outcome carryOut(const AdvanceWord &command);
    [[nodiscard]] Outcome carryOut(const RemoveQueuedItem &command);
    [[nodiscard]] Outcome carryOut(const MoveQueuedItem &command);
    [[nodiscard]] Outcome carryOut(const Undo &command);
    [[nodiscard]] Outcome carryOut(const MarkWord &command);
    [[nodiscard]] Outcome carryOut(const UnmarkWord &command);
    [[nodiscard]] Outcome carryOut(const OfferFreeMinute &command);
    [[nodiscard]] Outcome carryOut(const StartFreeMinute &command);
    [[nodiscard]] Outcome carryOut(const StopFreeMinute &command);
    [[nodiscard]] Outcome carryOut(const LastWordRead &command);
    [[nodiscard]] Outcome carryOut(const LeaveFreeMinute &command);
    [[nodiscard]] Outcome carryOut(const SetCurtain &command);
    [[nodiscard]] Outcome carryOut(const SetReader &command);
    [[nodiscard]] Outcome carryOut(const SetSupport &command);
    [[nodiscard]] Outcome carryOut(const SetDisplayStyle &command);
    [[nodiscard]] Outcome carryOut(const CorrectSyllables &command);
    [[nodiscard]] Outcome carryOut(const AddCorrections &command);
    [[nodiscard]] Outcome carryOut(const SetRussianNorm &command);

    [[nodiscard]] bool comesTooLate(const ReadingCommand &command,
                                    const CommandSender &sender) const;
    [[nodiscard]] bool isOfAnotherText(const ReadingCommand &command,
                                       const CommandSender &sender) const;
    /// Undo takes this back from now on.
    void offerUndo(const UndoOffer &offer, const std::optional<ReadingEvent> &event = {},
                   const QueueEntry &removed = {});
    /// Something of the text on screen, for the log.
    [[nodiscard]] ReadingEvent eventOf(ReadingEventKind kind, const QJsonObject &payload) const;
    /// How the text on screen was read, for the log; where it was read to its end, the current word
    /// too.
    [[nodiscard]] ReadingEvent endOfReading(ReadingEventKind kind) const;
    [[nodiscard]] ReadingEvent endOfReading(ReadingEventKind kind, ReadingPace pace) const;
    /// The same where the text was not read to its end; nothing where there is none.
    [[nodiscard]] std::optional<ReadingEvent> unfinishedReading(ReadingEventKind kind) const;
    /// Marks the word differently, or no more.
    [[nodiscard]] Outcome mark(int word, const std::optional<WordMark> &mark);
    /// Whether the child went past a word of the text on screen, or reads in a free minute.
    [[nodiscard]] bool isBeingRead() const;
    void measure(const ReadingSnapshot &next);
    /// The text on screen is read to its end.
    [[nodiscard]] Outcome finishText();
    /// The free minute has ended, in the state `over`, and the text with it.
    [[nodiscard]] Outcome finishInMinute(ReadingEvent minute, ReadingSnapshot over);
    /// A step while no word is lit: another page is in sight, at most.
    [[nodiscard]] Outcome stepFreely(int delta);
    /// The free minute of now, whose time has ended.
    [[nodiscard]] std::shared_ptr<const FreeMinute> stoppedMinute() const;
    // The state in which an act is taken back, in the database already.
    [[nodiscard]] Result<ReadingSnapshot> takeBack(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackFinish(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackNext(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackMark(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackMinute(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackRemoval(const UndoStack::Entry &act);
    /// Where in the queue of now the item of an act stood: behind the nearest one before it that
    /// still waits.
    [[nodiscard]] static qsizetype placeBefore(const UndoStack::Entry &act,
                                               const QList<QueueEntry> &queue);
    [[nodiscard]] Result<ReadingSnapshot> takeBackMove(const UndoStack::Entry &act);
    [[nodiscard]] Result<ReadingSnapshot> takeBackEnd(const UndoStack::Entry &act);

    void forget(const UndoStack::IsGone &isGone);
    /// The text on the screen of `next` has gone.
    void leaveScreen(ReadingSnapshot &next);
    /// Puts an item on the screen of `next`, at its first word.
    void show(const SessionRecorder::Displayed &displayed, ReadingSnapshot &next) const;
    /// The session as it stands in the database.
    [[nodiscard]] Result<ReadingSnapshot> snapshotOf(const UnfinishedSession &session) const;
    /// The same text as it is split now; the same object where nothing is other.
    [[nodiscard]] std::shared_ptr<const DisplayedItem>
    asSplitNow(const std::shared_ptr<const DisplayedItem> &item) const;
    void resplit();
    /// Whether a session may begin now.
    [[nodiscard]] Result<void> admitBeginning() const;
    /// What is left when a session is over.
    [[nodiscard]] ReadingSnapshot withoutSession() const;
    /// How far the picture has grown in `next`; asked only where that may have changed.
    void takeGrowth(ReadingSnapshot &next) const;
    /// Makes `next` the state and tells everybody.
    void publish(ReadingSnapshot next);

    /// A session went over to another child in the database, and SetReader shows that.
    struct HandedOver
    {
        QUuid from;
        QUuid to;
        QUuid reader;
    };

    SessionRecorder &m_recorder;
    Syllabifiers &m_syllabifiers;
    GrowthSource *m_growthSource = nullptr;
    FirstText m_firstText;
    BeginGuard m_beginGuard;
    UndoStack m_undo;
    std::optional<HandedOver> m_handedOver;
    StepLog m_steps; // to another session, text or word
    StepLog m_texts; // to another session or text, or to its end
    StepLog m_sessions; // to another session, or to none
    StepLog m_acts; // that changed what Undo takes back
    CommandSender m_sender; // of the command that is carried out
    ReadingPace m_pace; // of the text on screen
    QUuid m_pacedItem; // the session item that it is of
    SnapshotPtr m_snapshot = std::make_shared<const ReadingSnapshot>();
};

} // namespace chitai
