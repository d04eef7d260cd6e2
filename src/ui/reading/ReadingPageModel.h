// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/NextTexts.h"
#include "reading/ReadingCommand.h"
#include "reading/ReadingSnapshot.h"
#include "reading/StepPause.h"
#include "ui/common/DisplayedState.h"
#include "ui/common/GrowthValue.h"
#include "ui/common/ItemListModel.h"
#include "ui/common/PageModel.h"

#include <QTimer>
#include <QUrl>
#include <QVariantMap>

namespace chitai {

class IllustrationFiles;
class IllustrationStore;
struct Item;
class LibraryService;
class LibrarySearch;
class Practice;
class SessionModel;

/// The session as a window shows it, and what a person can do there. Renders snapshots and sends
/// commands, like any other client; every action counts as activity.
class ReadingPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(bool hasText READ hasText NOTIFY changed)
    Q_PROPERTY(bool isCompleted READ isCompleted NOTIFY changed)
    Q_PROPERTY(bool isReadFreely READ isReadFreely NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QUrl smallPicture READ smallPicture NOTIFY changed)
    Q_PROPERTY(bool isCurtainClosed READ isCurtainClosed NOTIFY changed)
    Q_PROPERTY(int wordIndex READ wordIndex NOTIFY wordIndexChanged)
    Q_PROPERTY(int wordNumber READ wordNumber NOTIFY wordIndexChanged)
    Q_PROPERTY(int wordCount READ wordCount NOTIFY changed)
    Q_PROPERTY(QString currentWord READ currentWord NOTIFY wordIndexChanged)
    Q_PROPERTY(QStringList currentPieces READ currentPieces NOTIFY wordIndexChanged)
    Q_PROPERTY(chitai::DisplayStyle style READ style NOTIFY styleChanged)
    Q_PROPERTY(chitai::GrowthValue growing READ growing NOTIFY growingChanged)
    Q_PROPERTY(Step nextStep READ nextStep NOTIFY changed)
    Q_PROPERTY(QVariantMap marks READ marks NOTIFY marksChanged)
    Q_PROPERTY(QString wordToMark READ wordToMark NOTIFY marksChanged)
    Q_PROPERTY(bool isStumbled READ isStumbled NOTIFY marksChanged)
    Q_PROPERTY(bool canMark READ canMark NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(QString markText READ markText NOTIFY undoTextChanged)
    Q_PROPERTY(QString preferredLanguage READ preferredLanguage WRITE setPreferredLanguage NOTIFY
                   preferredLanguageChanged)
    Q_PROPERTY(chitai::ItemListModel *queue READ queue CONSTANT)
    Q_PROPERTY(int queueLength READ queueLength NOTIFY changed)
    Q_PROPERTY(chitai::ItemListModel *suggestions READ suggestions CONSTANT)
    Q_PROPERTY(chitai::ItemListModel *completions READ completions CONSTANT)
    Q_PROPERTY(bool hasCompletions READ hasCompletions NOTIFY completionsChanged)
    Q_PROPERTY(
        QString typedLanguage READ typedLanguage WRITE setTypedLanguage NOTIFY completionsChanged)
    Q_PROPERTY(int typedLines READ typedLines NOTIFY completionsChanged)

public:
    /// What the one large button does.
    enum class Step { Start, BringText, NextWord, NextSyllable, FinishText, NextText };
    Q_ENUM(Step)

    /// All of it must outlive the page model.
    struct Dependencies
    {
        SessionModel &model;
        LibrarySearch &search;
        LibraryService &libraryService;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
        Practice &practice;
        const Clock &clock;
    };

    explicit ReadingPageModel(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] bool hasSession() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] bool isCompleted() const;
    /// The reward for the text on screen, as a file's address; empty where there is none.
    [[nodiscard]] QUrl picture() const;
    /// The same, small.
    [[nodiscard]] QUrl smallPicture() const;
    [[nodiscard]] bool isCurtainClosed() const;
    /// The current word's place among those that are read, from 1; 0 where no word is current.
    [[nodiscard]] int wordNumber() const;
    /// How many words of the text are read; 0 where there is no text.
    [[nodiscard]] int wordCount() const;
    /// -1 where no word is current.
    [[nodiscard]] int wordIndex() const;
    /// The word whose page is in sight, also where none is current; -1 where there is none.
    [[nodiscard]] int placeIndex() const;
    /// Whether the whole text stands there and no word is current: a free minute.
    [[nodiscard]] bool isReadFreely() const;
    /// The current word and its syllables, with their punctuation; empty where no word is current.
    [[nodiscard]] QString currentWord() const;
    [[nodiscard]] QStringList currentPieces() const;
    /// The syllable that is lit, where the style goes by syllable, else -1. The session knows
    /// nothing of it: a client sees the word, as ever.
    [[nodiscard]] int syllable() const;
    [[nodiscard]] const DisplayStyle &style() const;
    [[nodiscard]] DisplayedState shown() const;
    /// How far the child's picture has grown; not there where the child has none.
    [[nodiscard]] GrowthValue growing() const { return m_growing; }
    [[nodiscard]] Step nextStep() const;
    /// The marks of the text on screen, for the parent alone: {"3": "stumbled"}, see
    /// wordMarkCode().
    [[nodiscard]] QVariantMap marks() const;
    /// The word that toggleStumbled() means at this moment, without its punctuation; empty where
    /// there is none.
    [[nodiscard]] QString wordToMark() const;
    /// Whether that word has a mark.
    [[nodiscard]] bool isStumbled() const;
    [[nodiscard]] bool hasMark(int index) const { return m_marks->contains(index); }
    [[nodiscard]] bool canMark() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canSkip() const;
    /// What was done that undo() takes back, in words; empty where that is to be seen anyway.
    [[nodiscard]] QString undoText() const;
    /// Which word was marked last, or not any more, in words; empty once something else was done.
    [[nodiscard]] QString markText() const;
    [[nodiscard]] QString preferredLanguage() const;
    void setPreferredLanguage(const QString &code);
    /// What waits in the session; before one, the text that was put first for it.
    [[nodiscard]] ItemListModel *queue() { return &m_queue; }
    [[nodiscard]] int queueLength() const { return m_queue.rowCount(); }
    [[nodiscard]] ItemListModel *suggestions() { return &m_suggestions; }
    [[nodiscard]] ItemListModel *completions() { return &m_completions; }
    [[nodiscard]] bool hasCompletions() const { return m_completions.rowCount() > 0; }
    /// Of what was given to complete(), a code: as guessed, or as a person said; empty where
    /// nothing is typed.
    [[nodiscard]] QString typedLanguage() const;
    void setTypedLanguage(const QString &code);
    /// How many lines of what was given to complete() have something on them.
    [[nodiscard]] int typedLines() const { return m_typedLines; }

    /// The text on screen; null where there is none. The same pointer means the same text.
    [[nodiscard]] const std::shared_ptr<const DisplayedItem> &text() const;

    // What a person can do. A problem is told in `message`, and nothing is lost.
    /// The one large button, and every key for it; nothing where it can't have been meant for what
    /// is on screen (StepPause).
    Q_INVOKABLE void takeNextStep();
    /// A syllable or a word back; where a text has just ended, to its last word.
    Q_INVOKABLE void goBack();
    /// To a word of the text on screen, by its index.
    Q_INVOKABLE void goToWord(int index);
    /// In a free minute: the page with this word comes into sight.
    Q_INVOKABLE void turnTo(int index);
    /// On to the text that waits; nothing where the text on screen ended at that moment.
    Q_INVOKABLE void skip();
    Q_INVOKABLE void end();
    Q_INVOKABLE void toggleCurtain();
    /// Marks a word of the text on screen, the current one where the index is negative. `kind` is
    /// one of wordMarkCode(); any other is passed over.
    Q_INVOKABLE void markWord(int index = -1, const QString &kind = QStringLiteral("stumbled"));
    Q_INVOKABLE void unmarkWord(int index);
    /// The one button: marks the word that is meant, or takes its mark away. Within two seconds of
    /// a step, and once, that is the word before; of a completed text the last one.
    Q_INVOKABLE void toggleStumbled();
    /// The same for the word before, always.
    Q_INVOKABLE void toggleStumbledBefore();
    /// Sends Undo.
    Q_INVOKABLE void undo();
    /// Hides the current offer in this window.
    Q_INVOKABLE void dismissUndo();
    /// Adds what was typed to the library and to the session; false where it can't be read. A text
    /// begins a session where none is running.
    Q_INVOKABLE bool addText(const QString &text);
    /// The same for each line that has something on it: all of them, or none.
    Q_INVOKABLE bool addLines(const QString &text);
    Q_INVOKABLE void addItem(const QString &itemId);
    /// Also a text that was put first and waits for the next session: it waits no longer then.
    Q_INVOKABLE void removeQueued(const QString &sessionItemId);
    /// Puts a text that waits at another place of the queue, counted without it.
    Q_INVOKABLE void moveQueued(const QString &sessionItemId, int place);
    /// From now on what suits the child comes first among the suggestions, and says why. It takes
    /// a moment that the first frames of the windows are not to wait for.
    Q_INVOKABLE void offerNextTexts();
    /// Fills `completions` with what the library has that begins like this.
    Q_INVOKABLE void complete(const QString &typed);

Q_SIGNALS:
    void completionsChanged();
    void textChanged();
    /// The one large button, or a key for it, in a free minute.
    void nextPageWanted();
    /// The same text, but some of its words are split elsewhere.
    void resplit();
    /// Another word or syllable of the same text. Emitted synchronously, for the child's window,
    /// which so requests its frame first; wordIndexChanged() and changed(), which update the
    /// parent's window, follow in the next iteration of the event loop.
    void stepped();
    void wordIndexChanged();
    void styleChanged();
    void growingChanged();
    void marksChanged();
    /// Anything else of it.
    void changed();
    void undoTextChanged();
    void preferredLanguageChanged();

private:
    /// The properties that are notified by changed().
    struct ControlState
    {
        std::optional<QUuid> sessionId;
        std::optional<QUuid> reader;
        QString language;
        bool hasText = false;
        int wordCount = 0;
        bool isCompleted = false;
        bool isReadFreely = false;
        std::optional<QUuid> illustrationId;
        bool isCurtainClosed = false;
        bool canMark = false;
        Step nextStep = Step::Start;
        bool canGoBack = false;
        int queueLength = 0;
        bool canSkip = false;

        bool operator==(const ControlState &other) const = default;
    };

    void syncFromSnapshot();
    /// Emits the signals that syncFromSnapshot() has deferred.
    void emitPending();
    /// A syllable on or back, where the style goes by syllable and the word has one more.
    bool stepSyllable(int delta);
    [[nodiscard]] ControlState controlState() const;
    bool apply(const ReadingCommand &command);
    /// Tries the command again that another program's lock has stopped, as long as the reading
    /// stands where it stood then.
    void retry();
    void giveUpRetry();
    /// The item of a text that was typed; nothing, and a message, where it can't be read.
    [[nodiscard]] std::optional<QUuid> itemOf(const QString &typed);
    /// The index of the word that toggleStumbled() means now; -1 where there is none.
    [[nodiscard]] int indexToMark() const;
    /// Whether the last step is so new that a mark means the word before.
    [[nodiscard]] bool isSoonAfterStep() const;
    /// That another word is meant from some moment on is told then.
    void awaitMarkDelay();
    /// The word before a place in the text, and -1 where there is none.
    [[nodiscard]] int wordBefore(int index) const;
    void toggleMark(int index);
    bool add(const QUuid &itemId);
    void bringText();
    void updateSuggestions();
    void showSuggestions();
    void readNextTexts();
    void updateQueue();
    void readFirstText();
    /// Whether the end of the text on screen is the act that Undo would take back.
    [[nodiscard]] bool canReopen() const;
    [[nodiscard]] QUrl pictureOf(const QUuid &itemId) const;
    [[nodiscard]] QList<ItemListModel::Row> rowsOf(const QList<Item> &items) const;
    [[nodiscard]] Language languageToType() const;
    [[nodiscard]] Language languageToComplete() const;

    SessionModel &m_model;
    LibrarySearch &m_search;
    LibraryService &m_libraryService;
    const IllustrationStore &m_illustrations;
    const IllustrationFiles &m_files;
    Language m_preferredLanguage = Language::Russian;
    std::shared_ptr<const DisplayedItem> m_text;
    std::shared_ptr<const QList<QueueEntry>> m_entries;
    ControlState m_controlState;
    std::shared_ptr<const DisplayStyle> m_style;
    std::shared_ptr<const QMap<int, WordMark>> m_marks;
    GrowthValue m_growing;
    Practice &m_practice;
    const Clock &m_clock;
    std::chrono::milliseconds m_stepped
        = std::chrono::milliseconds::min(); // forwards, not marked since
    QTimer m_markTimer;
    int m_wordIndex = -1;
    int m_placeIndex = -1;
    int m_syllable = 0;
    /// What another program's lock has stopped.
    struct Stopped
    {
        ReadingCommand command;
        quint64 revision = 0; ///< that was in sight
        std::chrono::milliseconds since;
    };
    std::optional<Stopped> m_stopped;
    QTimer m_retryTimer;
    QTimer m_emitTimer;
    bool m_emitsWord = false;
    bool m_emitsControls = false;
    quint64 m_revision = 0; // of the snapshot that is shown
    StepPause m_pause;
    std::shared_ptr<const UndoOffer> m_undoOffer;
    std::shared_ptr<const UndoOffer> m_dismissedOffer;
    ItemListModel m_queue;
    ItemListModel m_suggestions;
    ItemListModel m_completions;
    bool m_offersNext = false;
    QTimer m_nextTimer;
    std::optional<Item> m_first; // that was put first, as of then
    QList<NextText> m_next; // what suits the child, as of the last time that nothing was on screen
    QString m_typed;
    std::optional<Language> m_saidLanguage; // of it, by a person
    int m_typedLines = 0;
};

} // namespace chitai
