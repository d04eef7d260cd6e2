// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeLedger.h"

#include <algorithm>
#include <map>

namespace chitai {

namespace {

bool isBefore(const QUuid &a, const QUuid &b)
{
    return a.toRfc4122() < b.toRfc4122();
}

/// The texts of which something new is known.
QList<QUuid> itemsOf(const QList<ReadingEvent> &events)
{
    QSet<QUuid> items;
    for (const ReadingEvent &event : events) {
        if (event.kind != ReadingEventKind::PutFirst)
            items.insert(event.sessionItemId);
    }
    return items.values();
}

} // namespace

PracticeLedger::PracticeLedger(const ReadingEventStore &events, PracticeStore &practice)
    : m_events(events)
    , m_practice(practice)
{
}

Result<void> PracticeLedger::update()
{
    // Mostly there is nothing to count, and nobody waits for a lock.
    CHITAI_TRY_ASSIGN(const PracticeStore::Progress known, m_practice.progress());
    CHITAI_TRY_ASSIGN(const bool isBehind, m_events.hasAfter(known.upTo));
    if (!known.isStale && !isBehind)
        return {};
    // How far it has got is asked again behind the lock: of two connections that count at the same
    // moment the second finds what the first has counted.
    Database::Transaction transaction = m_practice.begin();
    CHITAI_TRY_ASSIGN(const PracticeStore::Progress progress, m_practice.progress());
    bool isCounted = false;
    if (!progress.isStale) {
        CHITAI_TRY_ASSIGN(isCounted, countBehind(progress.upTo));
    }
    if (!isCounted) {
        CHITAI_TRY(m_practice.clear());
        CHITAI_TRY(countBehind({}));
    }
    return transaction.commit();
}

Result<bool> PracticeLedger::countBehind(const QUuid &upTo)
{
    const Result<QList<ReadingEvent>> fresh = m_events.after(upTo);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->isEmpty())
        return true;
    const QList<QUuid> items = itemsOf(*fresh);
    Result<QList<LoggedReading>> readings = readingsOf(items, upTo.isNull() ? &*fresh : nullptr);
    if (!readings)
        return tl::unexpected(readings.error());
    if (!upTo.isNull()) {
        const Result<bool> changesOld = m_practice.hasAnyReading(items);
        if (!changesOld)
            return changesOld;
        if (*changesOld
            || (!readings->isEmpty() && !isBefore(upTo, readings->front().figures.eventId)))
            return false;
    }
    return count(*readings)
        .and_then([&] { return m_practice.setProgress(fresh->back().id); })
        .map([] { return true; });
}

Result<QList<LoggedReading>> PracticeLedger::readingsOf(const QList<QUuid> &items,
                                                        const QList<ReadingEvent> *all) const
{
    if (all)
        return loggedReadings(items, eventsByItem(*all), m_practice);
    const Result<QList<ReadingEvent>> events = m_events.ofItems(items);
    if (!events)
        return tl::unexpected(events.error());
    return loggedReadings(items, eventsByItem(*events), m_practice);
}

Result<void> PracticeLedger::count(const QList<LoggedReading> &readings)
{
    std::map<std::pair<QByteArray, Language>, QList<LoggedReading>> byChild;
    for (const LoggedReading &reading : readings)
        byChild[{reading.figures.profileId.toRfc4122(), reading.figures.language}] += reading;
    for (const auto &[key, ofChild] : byChild) {
        const QUuid child = ofChild.front().figures.profileId;
        const Language language = key.second;
        Result<ReadingFold::State> state = stateOf(child, language);
        if (!state)
            return tl::unexpected(state.error());
        ReadingFold fold(*std::move(state));
        for (const LoggedReading &reading : ofChild) {
            if (const Result<void> added = m_practice.add(fold.take(reading)); !added)
                return added;
        }
        const Result<void> stored
            = m_practice.put(child, language, fold.changedWords()).and_then([&] {
                  return m_practice.setTempo(child, language, fold.state().tempo);
              });
        if (!stored)
            return stored;
    }
    return {};
}

Result<ReadingFold::State> PracticeLedger::stateOf(const QUuid &profileId, Language language) const
{
    ReadingFold::State state;
    Result<QSet<QUuid>> items = m_practice.itemsRead(profileId, language);
    if (!items)
        return tl::unexpected(items.error());
    state.items = *std::move(items);
    Result<QList<double>> tempo = m_practice.tempo(profileId, language);
    if (!tempo)
        return tl::unexpected(tempo.error());
    state.tempo = *std::move(tempo);
    const Result<QList<WordProgress>> words = m_practice.words(profileId, language);
    if (!words)
        return tl::unexpected(words.error());
    for (const WordProgress &word : *words)
        state.words.insert(word.word, word);
    return state;
}

} // namespace chitai
