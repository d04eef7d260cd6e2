// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/StoryEngine.h"
#include "storytime/DraftDelivery.h"
#include "storytime/DraftStore.h"
#include "storytime/ReadingFollower.h"

#include <QPointer>
#include <functional>
#include <optional>

namespace chitai {

/// The review step between a story and the reading session. Holds the last reply of the selected
/// story session as a draft; approved lines are sent to the reading session as items, the choices
/// after the child has read the last sentence. The window and all tablets share one desk.
///
/// Commands fail with NotFound (no such line, no reply to repeat), Conflict (a reply is streaming,
/// or the line was sent already), BadValue (no word in the text, or the line must be edited first),
/// and what the engine, the library and the session fail with; nothing is changed then.
/// Lives in the main thread.
class StoryDesk : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the desk.
    struct Dependencies
    {
        StoryEngine &engine;
        SessionModel &model;
        LibraryService &libraryService;
        SettingsStore &settings;
        const ReplyReviewer &reviewer;
    };

    explicit StoryDesk(const Dependencies &deps, QObject *parent = nullptr);

    /// Wakes the engine and loads the draft of the selected story session. To be called before the
    /// desk is shown; further calls do nothing.
    void wake();
    [[nodiscard]] bool isAwake() const { return m_isAwake; }
    /// Calls wake() at the start of the program if the resumed reading session has lines of a
    /// story.
    void resume();

    /// The selection; empty until the desk is awake.
    [[nodiscard]] const StorySelection &selection() const { return m_deps.engine.selection(); }
    /// Of the selection; null where none is selected, its file is gone, or the desk is not awake.
    [[nodiscard]] const World *world() const;
    [[nodiscard]] const StoryCharacter *character() const;
    /// Empty while a reply is streaming, and without one.
    [[nodiscard]] const StoryDraft &draft() const { return m_draft; }
    /// Whether a reply is streaming for the selected session, whichever client asked.
    [[nodiscard]] bool isTelling() const { return !m_turn.isNull(); }
    /// The part of that reply that has arrived.
    [[nodiscard]] QString telling() const { return m_turn ? m_turn->text() : QString(); }
    /// How long nothing of that reply has come, and whether it is that a model on this machine may
    /// have to be loaded first.
    [[nodiscard]] std::chrono::seconds waited() const
    {
        return m_turn ? m_turn->waited() : std::chrono::seconds{};
    }
    [[nodiscard]] bool mayBeLoading() const { return m_turn && m_turn->mayBeLoading(); }
    /// How the last reply ended, where not well.
    [[nodiscard]] std::optional<ModelProblem> problem() const { return m_problem; }
    /// What the service says of the problem; see StreamEnd::explanation.
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    /// What was said before the draft, oldest first.
    [[nodiscard]] QList<StoryMessage> storySoFar() const;
    [[nodiscard]] bool canAskAgain() const;
    /// Which version of the reply is shown, from 0, of how many.
    [[nodiscard]] qsizetype version() const;
    [[nodiscard]] qsizetype versionCount() const;

    /// Of the selected story session.
    [[nodiscard]] ReadingLevel level() const { return selection().level; }
    [[nodiscard]] Result<void> setLevel(ReadingLevel level);

    [[nodiscard]] Result<void> approve(qsizetype line);
    /// All that nobody has to look at: fit, and waiting. Conflict where `seen` is the fingerprint
    /// of other lines than the draft has by now; without one, whatever is there is meant.
    [[nodiscard]] Result<void> approveFit(const QString &seen = {});
    /// The line waits again, with these words.
    [[nodiscard]] Result<void> edit(qsizetype line, const QString &text);
    [[nodiscard]] Result<void> drop(qsizetype line);
    /// The line waits again, whatever was decided.
    [[nodiscard]] Result<void> reconsider(qsizetype line);

    /// A choice is the next prompt.
    [[nodiscard]] Result<void> choose(qsizetype line);
    /// Own words are. What the parent changed in the draft is what the story remembers; what was
    /// approved behind a line that still waits goes to the child now, and that line is left out.
    [[nodiscard]] Result<void> say(const QString &words);
    [[nodiscard]] Result<void> askAgain(ReplyWish wish);
    /// The last prompt got no reply, and is asked once more.
    [[nodiscard]] Result<void> retry();
    [[nodiscard]] bool canRetry() const;
    [[nodiscard]] Result<void> showVersion(qsizetype version);
    /// Ends the reply that comes.
    void cancel();
    /// As the engine does. What of the turns taken back still waits in the queue is taken out of
    /// it, and waits for the parent again should they come back.
    [[nodiscard]] Result<RemovedTurns> rewindTo(qint64 messageNumber);
    [[nodiscard]] Result<RemovedTurns> deleteStory(const QString &sessionId);
    /// As the engine does.
    [[nodiscard]] Result<void> restore(const RemovedTurns &cut);

Q_SIGNALS:
    /// The draft, the level, the problem, or whether a reply is streaming.
    void changed();
    /// telling() or waited() has grown.
    void told();
    /// The selection, the history of its session, or its files.
    void selectionChanged();

private:
    void follow(StoryTurn *turn);
    void conclude(const StoryTurn &turn);
    void rebuild();
    [[nodiscard]] StoryDraft draftOf(const StoryMessage &reply) const;
    /// Both versions of a reply that was told again are kept.
    void keepVersions(const QString &shown);
    /// Applies the change to a copy of the draft, sends what is due then, and keeps it.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(StoryDraft &)> &change);
    /// Stores the draft as it is, with these lines on their way.
    [[nodiscard]] Result<void> announce(const QList<qsizetype> &lines);
    [[nodiscard]] Result<void> sendApproved();
    void followReading();
    /// True where a line is elsewhere than before.
    bool followDraft();
    void sendChoices();
    [[nodiscard]] SentenceVerdict review(const QString &text) const;
    /// Of the items that a story becomes.
    [[nodiscard]] QString tag() const;
    /// A failure is only logged.
    void save(const char *what);

    const Dependencies m_deps;
    DraftStore m_store;
    DraftDelivery m_delivery;
    StoryDraft m_draft;
    ReadingFollower m_follower;
    QPointer<StoryTurn> m_turn;
    std::optional<ModelProblem> m_problem;
    QString m_explanation;
    QString m_heldVersion; // of the reply that is being told again
    bool m_isAwake = false;
};

} // namespace chitai
