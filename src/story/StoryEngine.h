// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"
#include "storage/ProfileStore.h"
#include "story/StoryBeginning.h"
#include "story/StoryTurn.h"
#include "story/memory/StoryMemory.h"
#include "story/providers/StoryModels.h"

#include <QHash>
#include <QTimer>
#include <functional>
#include <vector>

class QRandomGenerator;

namespace chitai {

/// Runs stories turn by turn. There is one selection (model, world, character, story session,
/// rules, level), shared by the window and all clients. The prompt is committed before the model is
/// asked, and what has arrived of the reply is stored however the turn ends. Commands fail with
/// NotFound, BadValue, Conflict, StorageFull or StorageFailed, in words that tell what is possible;
/// nothing is changed then. Lives in the main thread.
class StoryEngine : public QObject
{
    Q_OBJECT

public:
    static constexpr int sessionsListed = 15;
    static constexpr int messagesSent = 50; ///< of a session's history

    /// All of it must outlive the engine.
    struct Dependencies
    {
        Database &database;
        StoryStore &stories;
        StoryMemoryStore &memory;
        SettingsStore &settings;
        const ProfileStore &profiles;
        KeyStore &keys;
        const Clock &clock;
        QRandomGenerator &random;
        /// The words that the child practises in a language, as they are written, the most pressing
        /// first.
        std::function<QStringList(Language)> practiceWords = {};
    };

    struct Options
    {
        QString dataDir; ///< of the family
        QString shippedDir = QStringLiteral(":/chitai/stories"); ///< assets of the program's own
        StoryModels::Options models;
        std::chrono::milliseconds saving = std::chrono::seconds(2); ///< of a reply that runs
    };

    StoryEngine(const Dependencies &deps, Options options, QObject *parent = nullptr);
    ~StoryEngine() override;

    /// A hosted service is switched on, no key is kept for it here, and the configuration does not
    /// name it. May be called before wake().
    [[nodiscard]] bool lacksKey() const;
    /// The configuration has a key in it that others on this machine can read. May be called before
    /// wake().
    [[nodiscard]] bool exposesKey() const;
    /// Takes the configuration's file away from everybody but its owner. False where the file
    /// system does not do it.
    bool protectKey();
    /// Loads the assets and requests the model lists; not done at the start, to save memory. Must
    /// be called before any other function but those above; further calls do nothing.
    void wake();
    /// Each child with a name can be the hero of a story, too, in any language. May be called
    /// before wake(), and whenever the children change.
    void setChildren(const QList<Profile> &children);
    /// The lists are complete, or have had time enough; see ready().
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] const StorySelection &selection() const { return m_selection; }
    /// The selected model, or the default one.
    [[nodiscard]] QString model() const;
    /// Those of the files, and the family's children as characters.
    [[nodiscard]] const StoryAssets &assets() const { return m_assets; }
    [[nodiscard]] QList<FileProblem> problems() const { return m_library->problems(); }
    [[nodiscard]] StoryModels &models() { return *m_models; }
    [[nodiscard]] const StoryModels &models() const { return *m_models; }
    [[nodiscard]] QList<StorySession> sessions() const;
    /// The last messagesSent messages of the selected session; empty without one.
    [[nodiscard]] QList<StoryMessage> history() const;

    [[nodiscard]] Result<void> selectWorld(const QString &id);
    [[nodiscard]] Result<void> selectCharacter(const QString &id);
    [[nodiscard]] Result<void> selectModel(const QString &id);
    [[nodiscard]] Result<void> attachLore(const QString &text);
    /// Takes the lore from the text files of a folder below the family's data folder; gives a
    /// sentence about it.
    [[nodiscard]] Result<QString> syncFolder(const QString &path);
    [[nodiscard]] Result<void> addRule(const QString &id);
    [[nodiscard]] Result<void> clearRules();
    /// These alone are active.
    [[nodiscard]] Result<void> setRules(const QStringList &ids);
    /// Begins a story session with the selection as it is. NoSession without world or character.
    [[nodiscard]] Result<void> newSession();
    /// Sets the selection and begins a story session with it, in one transaction. NotFound
    /// for what does not exist, BadValue for a world or a character of another language.
    [[nodiscard]] Result<void> beginStory(const StoryBeginning &beginning);
    [[nodiscard]] Result<void> continueSession(const QString &id);
    /// Deletes it; a reply that runs in it ends. What it gives puts it back.
    [[nodiscard]] Result<RemovedTurns> deleteSession(const QString &id);
    /// Removes all messages of the selected session after this one. NotFound where it has no such
    /// message, Conflict while a reply runs.
    [[nodiscard]] Result<RemovedTurns> rewindTo(qint64 messageNumber);
    /// Conflict where the story went on meanwhile.
    [[nodiscard]] Result<void> restore(const RemovedTurns &cut);

    /// Sets the reading level that models are asked for, in the selected session and in sessions
    /// that are begun later.
    [[nodiscard]] Result<void> setLevel(ReadingLevel level);

    /// Whether stories bring words that the child practises; at first they do.
    [[nodiscard]] bool hasPracticeWords() const;
    [[nodiscard]] Result<void> setHasPracticeWords(bool has);
    /// Those words, a few; none where stories bring none.
    [[nodiscard]] QStringList practiceWords(Language language) const;

    /// Stores the prompt and asks the model. NoSession without a selected session, Conflict while
    /// a reply runs in it. Nothing is emitted before the caller is back in the event loop.
    [[nodiscard]] Result<StoryTurn *> ask(const QString &prompt);

    /// Asks the model once more for the last prompt of the selected session, which got no reply. It
    /// stands where it stands, whatever happens. NotFound where the last message is no prompt, and
    /// the same errors.
    [[nodiscard]] Result<StoryTurn *> askLastPrompt();

    /// How a reply is to be told instead.
    struct Retelling
    {
        ReplyWish wish = ReplyWish::Anew;
        int version = 0; ///< how many there were before
    };
    /// Requests another version of the last reply of the selected session. It replaces the old one
    /// only when it is complete. NoSession without a selected session, NotFound without a prompt,
    /// Conflict while a reply runs.
    [[nodiscard]] Result<StoryTurn *> askAgain(const Retelling &retelling);
    /// Replaces the text of the last reply of the selected session by a person's. The same errors.
    [[nodiscard]] Result<void> replaceReply(const QString &text);
    /// The turn that runs in the selected session, or null.
    [[nodiscard]] StoryTurn *runningTurn() const;

Q_SIGNALS:
    /// The lists have come for the first time.
    void ready();
    /// The selection, the assets or the lists of models and sessions.
    void changed();
    /// Files have other problems than before.
    void problemsChanged();
    void keyStatusChanged(chitai::KeyStore::KeyStatus status);
    /// The key of the hosted service is known at last.
    void keyFound();
    /// Somebody has asked.
    void turnBegun(chitai::StoryTurn *turn);
    /// After StoryTurn::ended(): what was said is stored.
    void turnOver(chitai::StoryTurn *turn);
    /// The selected session is another one, or none, or its history was cut.
    void historyReplaced();

private:
    struct Running
    {
        std::unique_ptr<StoryTurn> turn;
        StoryMessage reply; ///< its number is 0 until it was saved for the first time
        QTimer saving;
        bool isRetelling = false; ///< `reply` is another version of a stored one
    };
    /// The last reply of the selected session and the prompt before it.
    struct LastTurn
    {
        StoryMessage prompt;
        StoryMessage reply;
    };

    /// Commits the transaction with it, where one runs.
    [[nodiscard]] Result<void> setSelection(const StorySelection &selection,
                                            Database::Transaction *transaction = nullptr);
    // Where there is none with this id, these say which ones are possible.
    [[nodiscard]] Result<StorySession> findSession(const QString &id) const;
    [[nodiscard]] Result<void> checkWorld(const QString &id) const;
    [[nodiscard]] Result<void> checkCharacter(const QString &id) const;
    [[nodiscard]] Result<void> checkModel(const QString &id) const;
    [[nodiscard]] Result<void> checkRules(const QStringList &ids) const;
    /// The selection that the story session is begun with.
    [[nodiscard]] Result<StorySelection> selectionFor(const StoryBeginning &beginning) const;
    /// Begins a story with this selection, which must be complete.
    [[nodiscard]] Result<void> beginSession(StorySelection selection);
    [[nodiscard]] QString newSessionId();
    [[nodiscard]] Running *runningIn(const QString &sessionId) const;
    /// Puts the question together; the prompt is stored as `promptNumber` already.
    [[nodiscard]] Result<ModelRequest> requestFor(const QString &prompt, qint64 promptNumber);
    /// What the built-in storyteller told in the world of the selected session before it; read once
    /// a session.
    [[nodiscard]] Result<QList<EarlierEvening>> earlierEvenings();
    [[nodiscard]] Result<void> checkFree() const;
    [[nodiscard]] Result<LastTurn> lastTurn() const;
    StoryTurn *begin(StoryMessage reply, const Result<ModelRequest> &request);
    [[nodiscard]] Result<void> save(Running &running);
    [[nodiscard]] Result<void> storeReply(Running &running);
    void store(Running &running);
    void retire(StoryTurn *turn);
    void becomeReady();
    void takeAssets();

    const Dependencies m_deps;
    const Options m_options;
    StoryMemory m_memory;
    StorySelection m_selection;
    std::unique_ptr<AssetLibrary> m_library; // from wake() on
    QList<StoryCharacter> m_children;
    StoryAssets m_assets; // of the library, with the children
    std::unique_ptr<StoryModels> m_models;
    std::vector<std::unique_ptr<Running>> m_running;
    QString m_eveningsOf; // the session that they are before
    QList<EarlierEvening> m_evenings;
    QTimer m_modelListTimer; // with services that do not tell their lists
    bool m_isReady = false;
};

} // namespace chitai
