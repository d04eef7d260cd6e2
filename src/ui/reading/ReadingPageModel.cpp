// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/ReadingPageModel.h"

#include "base/Text.h"
#include "base/Verses.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "storage/IllustrationStore.h"
#include "storage/LibrarySearch.h"
#include "text/LanguageGuess.h"
#include "text/Sanitizer.h"
#include "ui/common/NextTextWords.h"
#include "ui/common/Problem.h"

namespace chitai {

namespace {

constexpr std::chrono::milliseconds retryPause{250};
// Who has pressed something longer ago does not expect it any more.
constexpr std::chrono::minutes longestRetry{1};

} // namespace

ReadingPageModel::ReadingPageModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_model(deps.model)
    , m_search(deps.search)
    , m_libraryService(deps.libraryService)
    , m_illustrations(deps.illustrations)
    , m_files(deps.files)
    , m_practice(deps.practice)
    , m_clock(deps.clock)
    , m_pause(deps.clock)
{
    connect(&m_model, &SessionModel::snapshotChanged, this, &ReadingPageModel::syncFromSnapshot);
    // Items also enter and leave the library elsewhere: in its page, on a tablet.
    const auto updateTexts = [this] {
        updateSuggestions();
        if (m_offersNext)
            m_nextTimer.start();
    };
    connect(&m_libraryService, &LibraryService::itemsChanged, this, updateTexts);
    const auto updateAll = [this, updateTexts] {
        updateQueue();
        updateTexts();
    };
    connect(&m_libraryService, &LibraryService::itemChanged, this, updateAll);
    connect(&m_libraryService, &LibraryService::illustrationsChanged, this, updateAll);
    connect(&m_files, &IllustrationFiles::arrived, this, [this, updateAll] {
        updateAll();
        Q_EMIT changed();
    });
    m_emitTimer.setSingleShot(true);
    m_emitTimer.setInterval(0);
    connect(&m_emitTimer, &QTimer::timeout, this, &ReadingPageModel::emitPending);
    m_nextTimer.setSingleShot(true);
    m_nextTimer.setInterval(0);
    connect(&m_nextTimer, &QTimer::timeout, this, &ReadingPageModel::readNextTexts);
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, [this] {
        awaitMarkDelay();
        Q_EMIT marksChanged();
    });
    m_retryTimer.setInterval(retryPause);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReadingPageModel::retry);
    syncFromSnapshot();
    updateSuggestions();
}

void ReadingPageModel::syncFromSnapshot()
{
    const SnapshotPtr snapshot = m_model.snapshot();
    const bool hasNewPieces = snapshot->current != m_text;
    const bool hasNewText = hasNewPieces
        && (!m_text || !snapshot->current
            || m_text->sessionItemId != snapshot->current->sessionItemId);
    const bool hasNewQueue = snapshot->queue != m_entries;
    const bool hasNewSession = snapshot->sessionId != m_controlState.sessionId;
    m_entries = snapshot->queue;
    if (hasNewQueue || hasNewSession)
        updateQueue();
    if (snapshot->language && *snapshot->language != m_preferredLanguage) {
        m_preferredLanguage = *snapshot->language;
        Q_EMIT preferredLanguageChanged();
    }
    m_text = snapshot->current;
    if (hasNewPieces || m_wordIndex != wordIndex())
        m_syllable = 0;
    if (std::exchange(m_style, snapshot->style) != snapshot->style)
        Q_EMIT styleChanged();
    if (std::exchange(m_growing.growth, snapshot->growing) != snapshot->growing)
        Q_EMIT growingChanged();
    m_revision = snapshot->revision;
    m_pause.note(*snapshot);
    if (m_undoOffer != snapshot->undo) {
        const QString before = undoText() % markText();
        m_undoOffer = snapshot->undo;
        if (undoText() % markText() != before)
            Q_EMIT undoTextChanged();
    }
    if (hasNewText)
        Q_EMIT textChanged();
    if (hasNewPieces && !hasNewText)
        Q_EMIT resplit();
    const bool hasStepped
        = !hasNewPieces && (m_wordIndex != wordIndex() || m_placeIndex != placeIndex());
    if (hasNewPieces)
        m_stepped = std::chrono::milliseconds::min();
    else if (hasStepped)
        m_stepped = isCompleted() || wordIndex() > m_wordIndex ? m_clock.monotonic()
                                                               : std::chrono::milliseconds::min();
    if (hasNewPieces || hasStepped) {
        m_wordIndex = wordIndex();
        m_placeIndex = placeIndex();
        m_emitsWord = true;
        awaitMarkDelay();
        if (hasStepped)
            Q_EMIT stepped();
    }
    if (std::exchange(m_marks, snapshot->marks) != snapshot->marks)
        Q_EMIT marksChanged();
    const ControlState before = std::exchange(m_controlState, controlState());
    if (hasNewText || hasNewQueue || before.sessionId != m_controlState.sessionId
        || before.reader != m_controlState.reader)
        updateSuggestions();
    m_emitsControls = m_emitsControls || before != m_controlState;
    // The end of a text changes the child's window in more than its words.
    if (hasStepped && before.isCompleted == m_controlState.isCompleted)
        m_emitTimer.start();
    else
        emitPending();
}

void ReadingPageModel::emitPending()
{
    m_emitTimer.stop();
    if (std::exchange(m_emitsWord, false)) {
        Q_EMIT wordIndexChanged();
        Q_EMIT marksChanged(); // the current word may be another one
    }
    if (std::exchange(m_emitsControls, false))
        Q_EMIT changed();
}

ReadingPageModel::ControlState ReadingPageModel::controlState() const
{
    return {.sessionId = m_model.snapshot()->sessionId,
            .reader = m_model.snapshot()->reader,
            .language = language(),
            .hasText = hasText(),
            .wordCount = wordCount(),
            .isCompleted = isCompleted(),
            .isReadFreely = isReadFreely(),
            .illustrationId = m_model.snapshot()->illustrationId,
            .isCurtainClosed = isCurtainClosed(),
            .canMark = canMark(),
            .nextStep = nextStep(),
            .canGoBack = canGoBack(),
            .queueLength = queueLength(),
            .canSkip = canSkip()};
}

bool ReadingPageModel::hasSession() const
{
    return m_model.snapshot()->hasSession();
}

QString ReadingPageModel::language() const
{
    const std::optional<Language> language = m_model.snapshot()->language;
    return language ? languageCode(*language) : QString();
}

bool ReadingPageModel::hasText() const
{
    return m_model.snapshot()->current != nullptr;
}

bool ReadingPageModel::isCompleted() const
{
    return m_model.snapshot()->isCompleted();
}

QUrl ReadingPageModel::picture() const
{
    const std::optional<QUuid> id = m_model.snapshot()->illustrationId;
    return id ? m_files.imageUrl(*id) : QUrl();
}

QUrl ReadingPageModel::smallPicture() const
{
    const std::optional<QUuid> id = m_model.snapshot()->illustrationId;
    return id ? m_files.thumbnailUrl(*id) : QUrl();
}

QUrl ReadingPageModel::pictureOf(const QUuid &itemId) const
{
    const Result<QList<QUuid>> pictures = m_illustrations.ofItem(itemId);
    return pictures && !pictures->isEmpty() ? m_files.thumbnailUrl(pictures->front()) : QUrl();
}

QList<ItemListModel::Row> ReadingPageModel::rowsOf(const QList<Item> &items) const
{
    QList<ItemListModel::Row> rows;
    for (const Item &item : items)
        rows += {item.id, item.text, pictureOf(item.id)};
    return rows;
}

int ReadingPageModel::wordCount() const
{
    return m_text ? int(m_text->reading.words.size() - m_text->reading.marks.size()) : 0;
}

int ReadingPageModel::wordNumber() const
{
    if (wordIndex() < 0)
        return 0;
    const QList<qsizetype> &marks = m_text->reading.marks;
    const auto before = std::lower_bound(marks.cbegin(), marks.cend(), wordIndex());
    return wordIndex() + 1 - int(before - marks.cbegin());
}

bool ReadingPageModel::isCurtainClosed() const
{
    return m_model.snapshot()->curtainClosed;
}

int ReadingPageModel::wordIndex() const
{
    return isReadFreely() ? -1 : placeIndex();
}

int ReadingPageModel::placeIndex() const
{
    return m_model.snapshot()->wordIndex.value_or(-1);
}

bool ReadingPageModel::isReadFreely() const
{
    return m_model.snapshot()->isReadFreely();
}

QString ReadingPageModel::currentWord() const
{
    return currentPieces().join(QString());
}

QStringList ReadingPageModel::currentPieces() const
{
    return m_text && wordIndex() >= 0 ? m_text->reading.shown[wordIndex()] : QStringList();
}

int ReadingPageModel::syllable() const
{
    return style().goesBySyllable && wordIndex() >= 0 ? m_syllable : -1;
}

const DisplayStyle &ReadingPageModel::style() const
{
    return *m_style;
}

DisplayedState ReadingPageModel::shown() const
{
    return {m_text, wordIndex(), syllable(), placeIndex(), m_model.snapshot()->style};
}

ReadingPageModel::Step ReadingPageModel::nextStep() const
{
    // Syllables are the window's own: on the way through a word its step is one of them.
    if (syllable() >= 0 && syllable() + 1 < currentPieces().size())
        return Step::NextSyllable;
    switch (m_model.snapshot()->nextStep) {
    case NextStep::Start:
        return Step::Start;
    case NextStep::Bring:
        return Step::BringText;
    case NextStep::Word:
        return Step::NextWord;
    case NextStep::Finish:
        return Step::FinishText;
    case NextStep::Next:
        break;
    }
    return Step::NextText;
}

bool ReadingPageModel::canGoBack() const
{
    return canReopen() || syllable() > 0 || (m_text && wordIndex() > m_text->reading.firstStep());
}

bool ReadingPageModel::canReopen() const
{
    const std::shared_ptr<const UndoOffer> &offer = m_model.snapshot()->undo;
    return isCompleted() && offer && offer->act == UndoOffer::Act::Finish;
}

bool ReadingPageModel::canSkip() const
{
    return !m_entries->isEmpty();
}

QString ReadingPageModel::preferredLanguage() const
{
    return languageCode(m_preferredLanguage);
}

void ReadingPageModel::setPreferredLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || *language == m_preferredLanguage || hasSession())
        return;
    m_preferredLanguage = *language;
    Q_EMIT preferredLanguageChanged();
    updateSuggestions();
}

const std::shared_ptr<const DisplayedItem> &ReadingPageModel::text() const
{
    return m_text;
}

void ReadingPageModel::takeNextStep()
{
    Q_EMIT acted();
    if (m_pause.isOn())
        return;
    if (m_model.snapshot()->isInFreeMinute()) {
        Q_EMIT nextPageWanted();
        return;
    }
    switch (nextStep()) {
    case Step::Start:
        apply(StartSession{m_preferredLanguage});
        break;
    case Step::BringText:
        bringText();
        break;
    case Step::NextWord:
    case Step::NextSyllable:
    case Step::FinishText:
        if (!stepSyllable(1))
            apply(AdvanceWord{1});
        break;
    case Step::NextText:
        apply(NextItem{});
        break;
    }
}

void ReadingPageModel::goBack()
{
    if (canReopen())
        apply(Undo{});
    else if (!isReadFreely() && !stepSyllable(-1))
        apply(AdvanceWord{-1});
}

void ReadingPageModel::turnTo(int index)
{
    if (m_model.snapshot()->isInFreeMinute() && index != placeIndex())
        apply(AdvanceWord{index - placeIndex()});
}

void ReadingPageModel::goToWord(int index)
{
    if (wordIndex() < 0 || index < 0 || index >= m_text->reading.words.size())
        return;
    const qsizetype target = m_text->reading.hostOf(index);
    if (target != wordIndex())
        apply(AdvanceWord{int(target) - wordIndex()});
}

void ReadingPageModel::undo()
{
    Q_EMIT acted();
    if (m_undoOffer != m_dismissedOffer)
        apply(Undo{});
}

void ReadingPageModel::dismissUndo()
{
    m_dismissedOffer = m_undoOffer;
    Q_EMIT undoTextChanged();
}

QString ReadingPageModel::undoText() const
{
    if (!m_undoOffer || m_undoOffer == m_dismissedOffer)
        return {};
    if (m_undoOffer->act == UndoOffer::Act::RemovedItem)
        return tr("Taken out: %1").arg(oneLine(m_undoOffer->text));
    if (m_undoOffer->act == UndoOffer::Act::Finish)
        return tr("Text finished.");
    if (m_undoOffer->act == UndoOffer::Act::Next && !m_undoOffer->text.isEmpty())
        return tr("Back to “%1”").arg(oneLine(m_undoOffer->text));
    if (m_undoOffer->act == UndoOffer::Act::EndedSession && m_undoOffer->unread > 0) {
        return tr("The session is over, and %n text(s) had not been read.", "",
                  m_undoOffer->unread);
    }
    return {};
}

bool ReadingPageModel::stepSyllable(int delta)
{
    Q_EMIT acted();
    const int next = m_syllable + delta;
    if (syllable() < 0 || next < 0 || next >= currentPieces().size())
        return false;
    m_syllable = next;
    Q_EMIT stepped();
    const ControlState before = std::exchange(m_controlState, controlState());
    m_emitsControls = m_emitsControls || before != m_controlState;
    m_emitsWord = true;
    m_emitTimer.start();
    return true;
}

void ReadingPageModel::skip()
{
    Q_EMIT acted();
    if (canSkip() && !(isCompleted() && m_pause.isOn()))
        apply(NextItem{});
}

void ReadingPageModel::end()
{
    apply(EndSession{});
}

void ReadingPageModel::toggleCurtain()
{
    apply(SetCurtain{!isCurtainClosed()});
}

bool ReadingPageModel::apply(const ReadingCommand &command)
{
    Q_EMIT acted();
    giveUpRetry(); // what was pressed last counts, and once
    const quint64 revision = m_revision;
    const Result<void> applied = m_model.apply(command, {.seenRevision = revision});
    if (applied || applied.error().code != ErrorCode::StorageLocked)
        return report(applied, describeReadingProblem);
    m_stopped = Stopped{command, revision, m_clock.monotonic()};
    m_retryTimer.start();
    setMessage(tr("Another program holds the family's data just now. What you pressed is done as "
                  "soon as it lets go."));
    return false;
}

void ReadingPageModel::retry()
{
    const Stopped stopped = *m_stopped;
    if (stopped.revision != m_revision) { // somebody else was faster
        giveUpRetry();
        setMessage({});
        return;
    }
    const Result<void> applied = m_model.apply(stopped.command, {.seenRevision = stopped.revision});
    const bool isLocked = !applied && applied.error().code == ErrorCode::StorageLocked;
    if (isLocked && m_clock.monotonic() - stopped.since < longestRetry)
        return;
    giveUpRetry();
    report(applied, describeReadingProblem);
}

void ReadingPageModel::giveUpRetry()
{
    m_stopped.reset();
    m_retryTimer.stop();
}

void ReadingPageModel::updateQueue()
{
    const NextText first{.item = m_first.value_or(Item()), .reason = NextText::Reason::PutFirst};
    QList<ItemListModel::Row> rows;
    for (const QueueEntry &entry : *m_entries) {
        rows += {entry.sessionItemId, entry.text, pictureOf(entry.itemId),
                 m_first && entry.itemId == m_first->id ? describeNextText(first) : QString()};
    }
    if (m_first && !hasSession())
        rows += {m_first->id, m_first->text, pictureOf(m_first->id), describeNextText(first)};
    m_queue.setRows(rows);
}

} // namespace chitai
