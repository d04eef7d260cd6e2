// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ReadingView.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/LibraryEditor.h"
#include "reading/SessionModel.h"
#include "storage/LibrarySearch.h"
#include "text/Sanitizer.h"
#include "ui/Problem.h"

namespace chitai {

namespace {

constexpr int suggestionCount = 8;
constexpr int completionCount = 5;

QList<ItemListModel::Row> rowsOf(const QList<Item> &items)
{
    QList<ItemListModel::Row> rows;
    for (const Item &item : items)
        rows += {item.id, item.text};
    return rows;
}

} // namespace

ReadingView::ReadingView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_model(parts.model)
    , m_graceTimer(parts.graceTimer)
    , m_search(parts.search)
    , m_editor(parts.editor)
    , m_files(parts.files)
{
    connect(&m_model, &SessionModel::snapshotChanged, this, &ReadingView::follow);
    // Items also enter and leave the library elsewhere: in its page, on a tablet.
    connect(&m_editor, &LibraryEditor::itemsChanged, this, &ReadingView::updateSuggestions);
    connect(&m_editor, &LibraryEditor::itemChanged, this, &ReadingView::updateSuggestions);
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &ReadingView::tell);
    follow();
    updateSuggestions();
}

void ReadingView::follow()
{
    const ReadingSnapshot &snapshot = m_model.snapshot();
    const bool hasNewPieces = snapshot.current != m_text;
    const bool hasNewText = hasNewPieces
        && (!m_text || !snapshot.current
            || m_text->sessionItemId != snapshot.current->sessionItemId);
    const bool hasNewQueue = snapshot.queue != m_entries;
    if (hasNewQueue) {
        m_entries = snapshot.queue;
        QList<ItemListModel::Row> rows;
        for (const QueueEntry &entry : *m_entries)
            rows += {entry.sessionItemId, entry.text};
        m_queue.setRows(rows);
    }
    if (snapshot.language && *snapshot.language != m_wishedLanguage) {
        m_wishedLanguage = *snapshot.language;
        Q_EMIT wishedLanguageChanged();
    }
    m_text = snapshot.current;
    if (hasNewPieces || m_wordIndex != wordIndex())
        m_syllable = 0;
    if (std::exchange(m_style, snapshot.style) != snapshot.style)
        Q_EMIT styleChanged();
    if (hasNewText) {
        setUndo({});
        Q_EMIT textChanged();
    }
    if (hasNewPieces && !hasNewText)
        Q_EMIT splitAnew();
    const bool hasStepped = !hasNewPieces && m_wordIndex != wordIndex();
    if (hasNewPieces || hasStepped) {
        m_wordIndex = wordIndex();
        m_tellsWord = true;
        if (hasStepped)
            Q_EMIT stepped();
    }
    const Standing before = std::exchange(m_standing, standing());
    if (hasNewText || hasNewQueue || before.sessionId != m_standing.sessionId)
        updateSuggestions();
    m_tellsStanding = m_tellsStanding || before != m_standing;
    // The end of a text changes the child's window in more than its words.
    if (hasStepped && before.isCompleted == m_standing.isCompleted)
        m_telling.start();
    else
        tell();
}

void ReadingView::tell()
{
    m_telling.stop();
    if (std::exchange(m_tellsWord, false))
        Q_EMIT wordIndexChanged();
    if (std::exchange(m_tellsStanding, false))
        Q_EMIT changed();
}

ReadingView::Standing ReadingView::standing() const
{
    return {.sessionId = m_model.snapshot().sessionId,
            .language = language(),
            .hasText = hasText(),
            .isCompleted = isCompleted(),
            .illustrationId = m_model.snapshot().illustrationId,
            .isCurtainClosed = isCurtainClosed(),
            .nextStep = nextStep(),
            .canGoBack = canGoBack(),
            .canSkip = canSkip()};
}

bool ReadingView::hasSession() const
{
    return m_model.snapshot().hasSession();
}

QString ReadingView::language() const
{
    const std::optional<Language> language = m_model.snapshot().language;
    return language ? languageCode(*language) : QString();
}

bool ReadingView::hasText() const
{
    return m_model.snapshot().current != nullptr;
}

bool ReadingView::isCompleted() const
{
    return m_model.snapshot().isCompleted();
}

QUrl ReadingView::picture() const
{
    const std::optional<QUuid> &id = m_model.snapshot().illustrationId;
    return id ? QUrl::fromLocalFile(m_files.imagePath(*id)) : QUrl();
}

bool ReadingView::isCurtainClosed() const
{
    return m_model.snapshot().curtainClosed;
}

int ReadingView::wordIndex() const
{
    return m_model.snapshot().wordIndex.value_or(-1);
}

QString ReadingView::currentWord() const
{
    return currentPieces().join(QString());
}

QStringList ReadingView::currentPieces() const
{
    return m_text && wordIndex() >= 0 ? m_text->reading.shown[wordIndex()] : QStringList();
}

int ReadingView::syllable() const
{
    return style().goesBySyllable && wordIndex() >= 0 ? m_syllable : -1;
}

const DisplayStyle &ReadingView::style() const
{
    return *m_model.snapshot().style;
}

ShownText ReadingView::shown() const
{
    return {m_text, wordIndex(), syllable(), m_model.snapshot().style};
}

ReadingView::Step ReadingView::nextStep() const
{
    if (!hasSession())
        return Step::Start;
    if (!m_text || isCompleted())
        return m_queue.rows().isEmpty() ? Step::BringText : Step::NextText;
    if (syllable() >= 0 && syllable() + 1 < currentPieces().size())
        return Step::NextSyllable;
    return wordIndex() + 1 == m_text->reading.words.size() ? Step::FinishText : Step::NextWord;
}

bool ReadingView::canGoBack() const
{
    return wordIndex() > 0 || syllable() > 0;
}

bool ReadingView::canSkip() const
{
    return !m_queue.rows().isEmpty();
}

QString ReadingView::wishedLanguage() const
{
    return languageCode(m_wishedLanguage);
}

void ReadingView::setWishedLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || *language == m_wishedLanguage || hasSession())
        return;
    m_wishedLanguage = *language;
    Q_EMIT wishedLanguageChanged();
    updateSuggestions();
}

const std::shared_ptr<const DisplayedItem> &ReadingView::text() const
{
    return m_text;
}

void ReadingView::takeNextStep()
{
    switch (nextStep()) {
    case Step::Start:
        apply(StartSession{m_wishedLanguage});
        break;
    case Step::BringText:
        bringText();
        break;
    case Step::NextWord:
    case Step::NextSyllable:
    case Step::FinishText:
        if (stepSyllable(1))
            break;
        if (!apply(AdvanceWord{1}))
            break;
        if (isCompleted())
            setUndo({ReopenItem{}});
        else
            setUndo({AdvanceWord{-1}});
        break;
    case Step::NextText:
        apply(NextItem{});
        break;
    }
}

void ReadingView::goBack()
{
    const bool isFirst = wordIndex() <= 0;
    if (!stepSyllable(-1) && apply(AdvanceWord{-1}) && !isFirst)
        setUndo({AdvanceWord{1}});
}

void ReadingView::undo()
{
    m_graceTimer.noteActivity();
    const Undo undo = m_undo;
    setUndo({});
    if (undo.command && (!undo.closesCurtain || apply(SetCurtain{true})))
        apply(*undo.command);
}

void ReadingView::dismissUndo()
{
    setUndo({});
}

void ReadingView::setUndo(const Undo &undo)
{
    const bool isOtherOffer = undo.offer != m_undo.offer;
    m_undo = undo;
    if (isOtherOffer)
        Q_EMIT undoOfferChanged();
}

bool ReadingView::stepSyllable(int delta)
{
    m_graceTimer.noteActivity();
    const int next = m_syllable + delta;
    if (syllable() < 0 || next < 0 || next >= currentPieces().size())
        return false;
    m_syllable = next;
    Q_EMIT stepped();
    const Standing before = std::exchange(m_standing, standing());
    m_tellsStanding = m_tellsStanding || before != m_standing;
    m_tellsWord = true;
    m_telling.start();
    return true;
}

void ReadingView::skip()
{
    m_graceTimer.noteActivity();
    if (canSkip())
        apply(NextItem{});
}

void ReadingView::end()
{
    QList<QUuid> unread;
    if (m_text && !isCompleted())
        unread += m_text->itemId;
    for (const QueueEntry &entry : *m_entries)
        unread += entry.itemId;
    const std::optional<Language> language = m_model.snapshot().language;
    const bool wasHidden = isCurtainClosed();
    if (apply(EndSession{}) && !unread.isEmpty()) {
        setUndo(
            {AddItems{unread, language},
             tr("The session is over, and %n text(s) had not been read.", "", int(unread.size())),
             wasHidden});
    }
}

void ReadingView::toggleCurtain()
{
    apply(SetCurtain{!isCurtainClosed()});
}

bool ReadingView::add(const QUuid &itemId)
{
    return (hasSession() || apply(StartSession{m_wishedLanguage})) && apply(AddItem{itemId});
}

void ReadingView::bringText()
{
    if (m_suggestions.rows().isEmpty()) {
        setMessage(tr("The library has no text in this language. Type one below."));
        return;
    }
    // A completed text stays on the screen until the next one is asked for.
    const bool follows = isCompleted();
    if (apply(AddItem{m_suggestions.rows().front().id}) && follows)
        apply(NextItem{});
}

bool ReadingView::addText(const QString &text)
{
    m_graceTimer.noteActivity();
    const Result<QString> clean = sanitizeItemText(text);
    if (!clean) {
        setMessage(describeTextProblem(clean.error()));
        return false;
    }
    const Result<LibraryStore::Added> added = m_editor.findOrCreate(*clean, m_wishedLanguage);
    if (!added) {
        setMessage(describeTextProblem(added.error()));
        return false;
    }
    return add(added->item.id);
}

void ReadingView::addItem(const QString &itemId)
{
    add(QUuid::fromString(itemId));
}

void ReadingView::removeQueued(const QString &sessionItemId)
{
    const QUuid id = QUuid::fromString(sessionItemId);
    const auto entry
        = std::find_if(m_entries->cbegin(), m_entries->cend(),
                       [&id](const QueueEntry &queued) { return queued.sessionItemId == id; });
    if (entry == m_entries->cend())
        return;
    const QueueEntry removed = *entry;
    if (apply(RemoveQueuedItem{id}))
        setUndo({AddItem{removed.itemId}, tr("Taken out: %1").arg(removed.text)});
}

void ReadingView::complete(const QString &typed)
{
    m_graceTimer.noteActivity();
    const Result<QList<Item>> items = typed.trimmed().isEmpty()
        ? QList<Item>()
        : m_search.autocomplete(typed.trimmed(), m_wishedLanguage, completionCount);
    m_completions.setRows(items ? rowsOf(*items) : QList<ItemListModel::Row>());
    Q_EMIT completionsChanged();
}

bool ReadingView::apply(const ReadingCommand &command)
{
    m_graceTimer.noteActivity();
    const Result<void> applied = m_model.apply(command);
    setMessage(applied ? QString() : describeReadingProblem(applied.error()));
    return applied.has_value();
}

void ReadingView::updateSuggestions()
{
    QList<QUuid> exclude;
    if (m_text)
        exclude += m_text->itemId;
    for (const QueueEntry &entry : *m_entries)
        exclude += entry.itemId;
    const Result<QList<Item>> items
        = m_search.suggestions(m_wishedLanguage, suggestionCount, exclude);
    m_suggestions.setRows(items ? rowsOf(*items) : QList<ItemListModel::Row>());
}

void ReadingView::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
