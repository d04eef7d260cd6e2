// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PlainWords.h"
#include "practice/Practice.h"
#include "storage/LibrarySearch.h"
#include "text/Syllabifiers.h"

#include <algorithm>

namespace chitai {

namespace {

// Patterns are found in so many words: a few weeks of a beginner.
constexpr int wordsOfPatterns = 3'000;
// So many texts are looked at, the least read first: more would be felt.
constexpr int mostTextsLookedAt = 2'000;
constexpr int leastTrainingWords = 2;
constexpr qsizetype mostTrainingTexts = 6;

/// How many different words of a text have the pattern.
int trainingWords(const QStringList &words, const WordPattern &pattern, Language language,
                  const Syllabifier &syllabifier)
{
    QSet<QString> found;
    for (const QString &word : words) {
        const QString lower = word.toLower();
        if (!lower.contains(pattern.letters) && !pattern.letters.contains(u'-'))
            continue;
        const int syllables
            = pattern.kind == WordPattern::Kind::Length ? syllablesIn(word, syllabifier) : 0;
        if (patternsOf(word, syllables, language).contains(pattern))
            found.insert(lower);
    }
    return int(found.size());
}

} // namespace

Result<QList<LoggedReading>> Practice::newest(const QList<ReadingFigures> &readings,
                                              const QDate &from) const
{
    QList<QUuid> items;
    int words = 0;
    for (auto reading = readings.crbegin(); reading != readings.crend(); ++reading) {
        if (words >= wordsOfPatterns || reading->day < from)
            break;
        words += reading->words;
        items += reading->sessionItemId;
    }
    return m_deps.events.ofItems(items).and_then([&](const QList<ReadingEvent> &events) {
        return loggedReadings(items, eventsByItem(events), m_deps.practice);
    });
}

Result<ProgressOverview> Practice::overview(const QUuid &profileId, Language language,
                                            ProgressSpan span)
{
    if (const Result<void> updated = m_ledger.update(); !updated)
        return tl::unexpected(updated.error());
    const Result<QList<ReadingFigures>> readings = m_deps.practice.readings(profileId, language);
    const Result<QList<WordProgress>> cards = m_deps.practice.cards(profileId, language);
    if (!readings)
        return tl::unexpected(readings.error());
    if (!cards)
        return tl::unexpected(cards.error());
    ProgressOverview overview = overviewOf(*readings, *cards, span, today());
    const Result<QList<LoggedReading>> recent = newest(*readings, overview.from);
    if (!recent)
        return tl::unexpected(recent.error());
    overview.patterns = hardPatterns(*recent, language);
    const Result<QList<FreeMinuteResult>> minutes = freeMinutes(profileId, language);
    if (!minutes)
        return tl::unexpected(minutes.error());
    for (const FreeMinuteResult &minute : *minutes) {
        if (minute.day >= overview.from && minute.day <= overview.to && minute.perMinute())
            overview.minutes += minute;
    }
    const QHash<QString, QString> spellings = spellingsIn(*recent);
    for (QString &word : overview.nearlyTamed)
        word = spellings.value(word, word);
    return overview;
}

Result<QList<FreeMinuteResult>> Practice::freeMinutes(const QUuid &profileId,
                                                      Language language) const
{
    return m_deps.events.ofFreeMinutes(profileId, language).map(freeMinutesIn);
}

Result<QList<QList<Item>>> Practice::trainingTexts(const QUuid &profileId, Language language,
                                                   const QList<WordPattern> &patterns)
{
    const Result<LetterChoice> choice = letterChoice(profileId, language);
    if (!choice)
        return tl::unexpected(choice.error());
    const Result<QList<Item>> items = m_deps.search.suggestions(language, mostTextsLookedAt);
    if (!items)
        return tl::unexpected(items.error());
    const KnownLetters letters(language, *choice);
    const Syllabifier &syllabifier = m_deps.syllabifiers.of(language);
    using Found = QList<std::pair<int, const Item *>>;
    QList<Found> found(patterns.size());
    for (const Item &item : *items) {
        const QStringList words = plainWords(item.text);
        std::optional<bool> isDecodable;
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            const int training = trainingWords(words, patterns[i], language, syllabifier);
            if (training < leastTrainingWords)
                continue;
            if (!isDecodable)
                isDecodable = letters.of(words).isDecodable;
            if (*isDecodable)
                found[i] += {training, &item};
        }
    }
    QList<QList<Item>> texts(patterns.size());
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        std::stable_sort(found[i].begin(), found[i].end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[training, item] : found[i].mid(0, mostTrainingTexts))
            texts[i] += *item;
    }
    return texts;
}

} // namespace chitai
