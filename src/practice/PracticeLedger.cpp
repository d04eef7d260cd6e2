// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeLedger.h"

#include <algorithm>

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
    if (progress.isStale)
        CHITAI_TRY(m_practice.clear());
    CHITAI_TRY(countBehind(progress.isStale ? QUuid() : progress.upTo));
    return transaction.commit();
}

bool PracticeLedger::ById::operator()(const Reader &a, const Reader &b) const
{
    return a.profileId == b.profileId ? a.language < b.language
                                      : isBefore(a.profileId, b.profileId);
}

Result<void> PracticeLedger::countBehind(const QUuid &upTo)
{
    CHITAI_TRY_ASSIGN(const QList<ReadingEvent> fresh, m_events.after(upTo));
    if (fresh.isEmpty())
        return {};
    const QList<QUuid> items = itemsOf(fresh);
    CHITAI_TRY_ASSIGN(const QList<LoggedReading> readings,
                      readingsOf(items, upTo.isNull() ? &fresh : nullptr));
    ByReader byReader;
    for (const LoggedReading &reading : readings)
        byReader[{reading.figures.profileId, reading.figures.language}] += reading;
    if (!upTo.isNull())
        CHITAI_TRY(takeAnew(byReader, items, upTo));
    for (const auto &[reader, ofReader] : byReader)
        CHITAI_TRY(count(reader, ofReader));
    return m_practice.setProgress(fresh.back().id);
}

Result<void> PracticeLedger::takeAnew(ByReader &fresh, const QList<QUuid> &items, const QUuid &upTo)
{
    CHITAI_TRY_ASSIGN(QList<Reader> changed, m_practice.readersOf(items));
    for (const auto &[reader, readings] : fresh) {
        if (!isBefore(upTo, readings.front().figures.eventId) && !changed.contains(reader))
            changed += reader;
    }
    for (const Reader &reader : std::as_const(changed)) {
        CHITAI_TRY_ASSIGN(fresh[reader], allOf(reader));
        CHITAI_TRY(m_practice.clear(reader));
    }
    return {};
}

Result<QList<LoggedReading>> PracticeLedger::allOf(const Reader &reader) const
{
    CHITAI_TRY_ASSIGN(const QList<QUuid> items,
                      m_events.textsOf(reader.profileId, reader.language));
    return readingsOf(items, nullptr).map([&](QList<LoggedReading> readings) {
        // A text is the last child's that read it.
        readings.removeIf([&](const LoggedReading &reading) {
            return Reader{reading.figures.profileId, reading.figures.language} != reader;
        });
        return readings;
    });
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

Result<void> PracticeLedger::count(const Reader &reader, const QList<LoggedReading> &readings)
{
    CHITAI_TRY_ASSIGN(ReadingFold::State state, stateOf(reader));
    ReadingFold fold(std::move(state));
    for (const LoggedReading &reading : readings)
        CHITAI_TRY(m_practice.add(fold.take(reading)));
    CHITAI_TRY(m_practice.put(reader.profileId, reader.language, fold.changedWords()));
    return m_practice.setTempo(reader.profileId, reader.language, fold.state().tempo);
}

Result<ReadingFold::State> PracticeLedger::stateOf(const Reader &reader) const
{
    const auto &[profileId, language] = reader;
    ReadingFold::State state;
    CHITAI_TRY_ASSIGN(state.items, itemsRead(reader));
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

Result<QSet<QUuid>> PracticeLedger::itemsRead(const Reader &reader) const
{
    CHITAI_TRY_ASSIGN(QSet<QUuid> items, m_practice.itemsRead(reader.profileId, reader.language));
    CHITAI_TRY_ASSIGN(const QList<PracticeStore::PartOfText> parts,
                      m_practice.partsRead(reader.profileId, reader.language));
    QHash<QUuid, PracticeStore::PartOfText> open;
    for (const PracticeStore::PartOfText &part : parts) {
        if (!items.contains(part.itemId))
            open.insert(part.sessionItemId, part);
    }
    CHITAI_TRY_ASSIGN(const QList<ShownText> texts, m_practice.texts(open.keys()));
    for (const ShownText &text : texts) {
        if (LoggedReading::isMost(open[text.sessionItemId].words, wordsOfText(text.text).spoken()))
            items.insert(text.itemId);
    }
    return items;
}

} // namespace chitai
