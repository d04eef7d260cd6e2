// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed and brought, and what waits.

#include "ui/reading/ReadingPageModel.h"

#include "base/Text.h"
#include "base/Verses.h"
#include "practice/Practice.h"
#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "storage/LibrarySearch.h"
#include "text/LanguageGuess.h"
#include "text/Sanitizer.h"
#include "ui/common/Problem.h"

namespace chitai {

namespace {

constexpr int completionCount = 5;

} // namespace

bool ReadingPageModel::add(const QUuid &itemId)
{
    if (!hasSession() && !apply(StartSession{m_preferredLanguage})) {
        if (m_stopped) // the text comes along when it is tried again
            m_stopped->command = AddItems{{itemId}, m_preferredLanguage};
        return false;
    }
    return apply(AddItem{itemId});
}

void ReadingPageModel::bringText()
{
    if (m_nextTimer.isActive())
        readNextTexts();
    if (m_suggestions.rows().isEmpty()) {
        setMessage(tr("The library has no text in this language. Type one below."));
        return;
    }
    apply(BringItem{m_suggestions.rows().front().id});
}

std::optional<QUuid> ReadingPageModel::itemOf(const QString &typed)
{
    const Result<LibraryStore::Added> added
        = sanitizeItemText(typed).and_then([this](const QString &clean) {
              return m_libraryService.findOrCreate(clean, languageToType());
          });
    if (added)
        return added->item.id;
    setMessage(describeTextProblem(added.error()));
    return std::nullopt;
}

bool ReadingPageModel::addText(const QString &text)
{
    Q_EMIT acted();
    m_typed = text;
    const std::optional<QUuid> item = itemOf(text);
    return item && add(*item);
}

bool ReadingPageModel::addLines(const QString &text)
{
    Q_EMIT acted();
    m_typed = text;
    const QStringList lines = linesOf(normalizedText(text));
    for (const QString &line : lines) {
        if (const Result<QString> clean = sanitizeItemText(line); !clean) {
            setMessage(QStringLiteral("%1: %2").arg(line, describeTextProblem(clean.error())));
            return false;
        }
    }
    QList<QUuid> items;
    for (const QString &line : lines) {
        const std::optional<QUuid> item = itemOf(line);
        if (!item)
            return false;
        items += *item;
    }
    return apply(AddItems{items, m_preferredLanguage});
}

void ReadingPageModel::addItem(const QString &itemId)
{
    add(QUuid::fromString(itemId));
}

void ReadingPageModel::removeQueued(const QString &sessionItemId)
{
    const QUuid id = QUuid::fromString(sessionItemId);
    if (!hasSession() && m_first && m_first->id == id && m_model.snapshot()->reader) {
        Q_EMIT acted();
        report(m_practice.dropFirst(*m_model.snapshot()->reader, m_preferredLanguage),
               describeReadingProblem);
        readNextTexts();
        return;
    }
    const bool waits
        = std::any_of(m_entries->cbegin(), m_entries->cend(),
                      [&id](const QueueEntry &queued) { return queued.sessionItemId == id; });
    if (waits)
        apply(RemoveQueuedItem{id});
}

void ReadingPageModel::moveQueued(const QString &sessionItemId, int place)
{
    const QUuid id = QUuid::fromString(sessionItemId);
    QList<QUuid> others;
    for (const QueueEntry &entry : *m_entries) {
        if (entry.sessionItemId != id)
            others += entry.sessionItemId;
    }
    if (place < 0 || others.size() == m_entries->size())
        return;
    apply(MoveQueuedItem{id, place < others.size() ? std::optional(others[place]) : std::nullopt});
}

void ReadingPageModel::complete(const QString &typed)
{
    Q_EMIT acted();
    m_typed = typed;
    if (typed.trimmed().isEmpty())
        m_saidLanguage.reset();
    const Result<QList<Item>> items = typed.trimmed().isEmpty()
        ? QList<Item>()
        : m_search.autocomplete(typed.trimmed(), languageToComplete(), completionCount);
    m_completions.setRows(items ? rowsOf(*items) : QList<ItemListModel::Row>());
    m_typedLines = int(linesOf(normalizedText(typed)).size());
    Q_EMIT completionsChanged();
}

Language ReadingPageModel::languageToType() const
{
    return m_saidLanguage.value_or(guessLanguage(m_typed, m_preferredLanguage));
}

Language ReadingPageModel::languageToComplete() const
{
    // The beginning of a word says little more than its alphabet.
    const std::optional<bool> cyrillic = isCyrillic(m_typed);
    const bool fits = cyrillic && *cyrillic == (m_preferredLanguage == Language::Russian);
    return m_saidLanguage || !fits ? languageToType() : m_preferredLanguage;
}

QString ReadingPageModel::typedLanguage() const
{
    return m_typed.trimmed().isEmpty() ? QString() : languageCode(languageToType());
}

void ReadingPageModel::setTypedLanguage(const QString &code)
{
    m_saidLanguage = languageFromCode(code);
    complete(m_typed);
}

} // namespace chitai
