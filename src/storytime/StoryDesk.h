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

/// The parent's desk between a story and the child: a reply of the session on stage lies here as a
/// draft until the parent has approved it, and only what was approved goes on, as items of the
/// reading session. When the child has read the last sentence, the choices follow. Windows and
/// tablets share one desk.
///
/// Commands fail with NotFound (no such line, nothing to be told again), Conflict (a reply is being
/// told, or the line is with the child already), BadValue (nothing to read in it, or not without a
/// change), and what the engine, the library and the session fail with; nothing is changed then.
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

    /// Takes up the story on stage, and wakes the engine for it. To be called by whoever wants to
    /// see the desk, as often as they like.
    void wake();
    [[nodiscard]] bool isAwake() const { return m_isAwake; }
    /// Does so after a start of the program in the middle of a story that the child reads.
    void resume();

    /// The stage; empty until the desk is awake.
    [[nodiscard]] const StorySelection &selection() const { return m_deps.engine.selection(); }
    /// Of the stage; null where none is chosen, its file is gone, or the desk is not awake.
    [[nodiscard]] const World *world() const;
    [[nodiscard]] const StoryCharacter *character() const;
    /// Empty while a reply is told, and where there is none.
    [[nodiscard]] const StoryDraft &draft() const { return m_draft; }
    /// A reply comes for the story on stage; whoever asked.
    [[nodiscard]] bool isTelling() const { return !m_turn.isNull(); }
    /// What has come of it.
    [[nodiscard]] QString telling() const { return m_turn ? m_turn->text() : QString(); }
    /// How the last reply ended, where not well.
    [[nodiscard]] std::optional<ModelProblem> problem() const { return m_problem; }
    /// What was said before the draft, oldest first.
    [[nodiscard]] QList<StoryMessage> storySoFar() const;
    [[nodiscard]] bool canAskAgain() const;
    /// Which version of the reply is shown, from 0, of how many.
    [[nodiscard]] qsizetype version() const;
    [[nodiscard]] qsizetype versionCount() const;

    /// Of the story on stage.
    [[nodiscard]] ReadingLevel level() const { return selection().level; }
    [[nodiscard]] Result<void> setLevel(ReadingLevel level);

    [[nodiscard]] Result<void> approve(qsizetype line);
    /// All that nobody has to look at: fit, and waiting.
    [[nodiscard]] Result<void> approveFit();
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
    /// The draft, the level, the problem, or whether a reply is told.
    void changed();
    /// More of the reply has come.
    void told();
    /// Anything of the stage, its history or its files.
    void stageChanged();

private:
    void follow(StoryTurn *turn);
    void conclude(const StoryTurn &turn);
    void rebuild();
    [[nodiscard]] StoryDraft draftOf(const StoryMessage &reply) const;
    /// Both versions of a reply that was told again are kept.
    void keepVersions(const QString &shown);
    /// Applies the change to a copy of the draft, sends what is due then, and keeps it.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(StoryDraft &)> &change);
    [[nodiscard]] Result<void> sendApproved();
    void followReading();
    /// True where a line is elsewhere than before.
    bool followDraft();
    void sendChoices();
    [[nodiscard]] SentenceVerdict review(const QString &text) const;
    /// Of the items that a story becomes.
    [[nodiscard]] QString tag() const;
    /// Where it fails, that is only told in the log.
    void save(const char *what);

    const Dependencies m_deps;
    DraftStore m_store;
    DraftDelivery m_delivery;
    StoryDraft m_draft;
    ReadingFollower m_follower;
    QPointer<StoryTurn> m_turn;
    std::optional<ModelProblem> m_problem;
    QString m_heldVersion; // of the reply that is being told again
    bool m_isAwake = false;
};

} // namespace chitai
