// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "reading/ReadingSnapshot.h"
#include "story/review/ReplyReview.h"

#include <QMap>
#include <QUuid>

namespace chitai {

/// A sentence of a reply, or a choice at its end, before the child sees it.
struct DraftLine
{
    enum class State {
        Waiting, ///< nobody has looked at it
        Approved,
        Dropped, ///< the child will not see it
    };

    enum class Place {
        Desk, ///< the child has not got it
        Queue, ///< it waits its turn
        Screen, ///< the child reads it
        Read,
    };

    SentenceVerdict verdict; ///< with the words as they are now
    bool isChoice = false;
    bool isEdited = false;
    State state = State::Waiting;
    /// Of the reading session, while the child has it, and after; all choices are one item.
    QUuid sessionItem;
    /// The one before, which the child has not read and does not have any more: until Undo in the
    /// reading session brings it back.
    QUuid lastItem;
    /// It is being given to the child; still so when the draft is restored: nobody knows whether
    /// the child has it.
    bool isOnItsWay = false;
    bool isRead = false; ///< to its end, or the parent went on from it
    Place place = Place::Desk; ///< follows the reading session, and is not stored

    /// The child has it now, as this item.
    void give(QUuid item)
    {
        sessionItem = item;
        lastItem = {};
        isOnItsWay = false;
        state = State::Approved;
    }
    [[nodiscard]] bool isSent() const { return isRead || !sessionItem.isNull(); }
    [[nodiscard]] const QString &text() const { return verdict.sentence; }
};

/// As it is stored and told to the tablets: "waiting", "approved" or "dropped". Another name is
/// Waiting.
[[nodiscard]] QString draftStateName(DraftLine::State state);
[[nodiscard]] DraftLine::State draftStateFromName(const QString &name);

/// What was decided about a line, and where it went: what is kept of it (see DraftStore).
struct LineDecision
{
    DraftLine::State state = DraftLine::State::Waiting;
    QUuid sessionItem;
    QUuid lastItem;
    bool isOnItsWay = false;
    bool isRead = false;
    std::optional<QString> text; ///< where the parent changed the words

    friend bool operator==(const LineDecision &, const LineDecision &) = default;
};

/// The item waits its turn.
[[nodiscard]] bool isQueued(const ReadingSnapshot &snapshot, const QUuid &sessionItem);
/// None where nothing is on screen, or it was read to its end.
[[nodiscard]] std::optional<QUuid> itemBeingRead(const ReadingSnapshot &snapshot);

/// A reply that waits for a parent: its sentences, then its choices. What is approved goes to the
/// child in order: a sentence never before one that stands before it, the choices all together,
/// once the sentences are read. A value.
class StoryDraft
{
public:
    /// Of a session's message; 0: there is none.
    QString sessionId;
    qint64 messageNumber = 0;
    Language language = Language::English;
    QList<Remark> remarks; ///< about the whole
    QStringList practiceWords; ///< that the child practises, as far as the reply has them
    bool wantsPractice = false; ///< there are such words
    QList<DraftLine> lines;
    QUuid readingSession; ///< where the lines went
    /// Of the reply, the one that is shown among them; none: there is only one.
    QStringList versions;
    /// Of the lines as they were told; see captureFingerprint().
    QString originalFingerprint;
    /// What was decided about the lines of every version that was shown, by its
    /// `originalFingerprint`: nothing is lost where the parent looks at another one and comes back.
    QMap<QString, QList<LineDecision>> decisions;

    /// Of the words of all lines, as they are now.
    [[nodiscard]] QString fingerprint() const;
    /// All lines are there, as they were told.
    void captureFingerprint() { originalFingerprint = fingerprint(); }
    [[nodiscard]] bool isEmpty() const { return messageNumber == 0; }
    /// Names a line as long as it has the same words: "57-3-9a1f".
    [[nodiscard]] QString lineId(qsizetype line) const;
    /// -1 where the draft has no such line any more.
    [[nodiscard]] qsizetype lineWithId(const QString &id) const;

    // What a parent can decide about a line. NotFound where the draft has no such line, Conflict
    // where the child has it already.
    [[nodiscard]] Result<void> checkChangeable(qsizetype line) const;
    /// BadValue where the line must be changed first.
    [[nodiscard]] Result<void> approve(qsizetype line);
    /// All that nobody has to look at: fit, and waiting.
    void approveFit();
    /// The line waits again, with the words of the verdict.
    [[nodiscard]] Result<void> edit(qsizetype line, const SentenceVerdict &verdict);
    [[nodiscard]] Result<void> drop(qsizetype line);
    /// The line waits again, whatever was decided.
    [[nodiscard]] Result<void> reconsider(qsizetype line);

    /// The approved sentences that can go to the child now, in order.
    [[nodiscard]] QList<qsizetype> dueSentences() const;
    /// The approved choices, where nothing of the draft waits for the parent any more and they are
    /// not with the child yet.
    [[nodiscard]] QList<qsizetype> dueChoices() const;
    /// The text that these choices become.
    [[nodiscard]] QString choicesText(const QList<qsizetype> &choices) const;
    [[nodiscard]] bool isAnythingSent() const;
    [[nodiscard]] bool areChoicesSent() const;
    [[nodiscard]] bool hasWaiting() const;
    /// Finds out where the lines that were sent, or were on their way, are by now; `shown` were on
    /// screen since it was done last. What the child has not read and does not have any more, for
    /// the parent took it out or the session is over, waits for the parent again, until Undo gives
    /// it back to the child. True where a line is elsewhere than before.
    bool follow(const ReadingSnapshot &now, const QList<QUuid> &shown = {});
    /// The child has read all sentences that were sent.
    [[nodiscard]] bool isRead() const;
    /// The reply as it reads after what the parent changed, the choices numbered at its end.
    [[nodiscard]] QString toReply() const;
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] QList<LineDecision> lineDecisions() const;
    /// What lineDecisions() gave comes back. To be called on a draft that nobody has touched; lines
    /// that were edited are to be reviewed again. False, and nothing happens, where these are
    /// decisions about another number of lines.
    bool applyDecisions(const QList<LineDecision> &decided);

private:
    [[nodiscard]] Result<void> decide(qsizetype line, DraftLine::State state);
    [[nodiscard]] bool isWaiting(bool choices) const;
    /// The lines that were on their way are with the child, or they are not.
    void arrive(const ReadingSnapshot &now);
};

} // namespace chitai
