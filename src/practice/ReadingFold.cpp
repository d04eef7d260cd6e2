// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ReadingFold.h"

#include "practice/Fsrs6.h"
#include "practice/Statistics.h"

#include <algorithm>

namespace chitai {

namespace {

// Of so many measured words the median is taken.
constexpr qsizetype mostTempo = 300;
// A word is a pause where it took so many times the child's median a syllable, and so long.
constexpr double pauseFactor = 4;
constexpr qint64 shortestPause = 8'000; // milliseconds
// It was hard where it took so many times the median.
constexpr double slowFactor = 2.5;
// Tamed: so many clean days, in so many texts.
constexpr int daysToTame = 3;
constexpr int textsToTame = 2;

double perSyllable(const LoggedWord &word)
{
    return double(word.ms) / word.syllables;
}

bool isPause(const LoggedWord &word, double usual)
{
    return word.ms >= shortestPause && perSyllable(word) > pauseFactor * usual;
}

RecallGrade gradeOf(const LoggedWord &word, double usual)
{
    if (word.mark)
        return word.isError() ? RecallGrade::Again : RecallGrade::Hard;
    const bool isSlow = word.isMeasured() && perSyllable(word) > slowFactor * usual;
    return isSlow ? RecallGrade::Hard : RecallGrade::Good;
}

} // namespace

ReadingFold::ReadingFold(State state)
    : m_state(std::move(state))
{
}

ReadingFigures ReadingFold::take(const LoggedReading &reading)
{
    noteTempo(reading);
    // Nothing is slow or a pause before anything was measured.
    const double usual
        = statistics::median(m_state.tempo).value_or(std::numeric_limits<double>::max());
    ReadingFigures figures = reading.figures;
    figures.isFirst = !m_state.items.contains(figures.itemId);
    for (const LoggedWord &word : reading.words) {
        ++figures.words;
        figures.errors += int(word.isError());
        figures.selfCorrected += int(word.mark == WordMark::SelfCorrected);
        if (word.isMeasured() && !isPause(word, usual)) {
            figures.pacedWords += int(!word.isError());
            figures.pacedMs += word.ms;
        }
        if (!word.key.isEmpty())
            note(word, usual, figures);
    }
    if (figures.words > 0
        && (figures.isWhole || LoggedReading::isMost(figures.words, reading.wordsOfText)))
        m_state.items.insert(figures.itemId);
    return figures;
}

QList<WordProgress> ReadingFold::changedWords() const
{
    QList<WordProgress> words;
    for (const QString &word : m_changed)
        words += m_state.words[word];
    return words;
}

void ReadingFold::noteTempo(const LoggedReading &reading)
{
    for (const LoggedWord &word : reading.words) {
        if (word.isMeasured())
            m_state.tempo += perSyllable(word);
    }
    if (m_state.tempo.size() > mostTempo)
        m_state.tempo.remove(0, m_state.tempo.size() - mostTempo);
}

void ReadingFold::note(const LoggedWord &word, double usual, const ReadingFigures &figures)
{
    m_changed.insert(word.key);
    WordProgress &progress = m_state.words[word.key];
    progress.word = word.key;
    ++progress.read;
    if (word.isSpoken)
        return; // it tells nothing of what the child can read
    grade(progress, word, usual, figures.day);
    if (word.mark) {
        ++progress.marked;
        progress.lastMark = word.mark;
        progress.cleanDays = 0;
        progress.cleanDay = figures.day;
        progress.cleanItems.clear();
        progress.tamedDay = {};
        return;
    }
    ++progress.clean;
    if (!progress.isCard() || progress.isTamed())
        return;
    const QString item = figures.itemId.toString(QUuid::WithoutBraces);
    if (progress.cleanDay == figures.day && progress.cleanDays == 0)
        return; // it was marked on this day
    if (progress.cleanDay != figures.day)
        ++progress.cleanDays;
    progress.cleanDay = figures.day;
    if (!progress.cleanItems.contains(item) && progress.cleanItems.size() < textsToTame)
        progress.cleanItems += item;
    if (progress.cleanDays >= daysToTame && progress.cleanItems.size() >= textsToTame)
        progress.tamedDay = figures.day;
}

void ReadingFold::grade(WordProgress &progress, const LoggedWord &word, double usual,
                        const QDate &day)
{
    if (!progress.isCard() && !word.mark)
        return;
    if (progress.lastDay == day)
        return; // one grade a day
    std::optional<MemoryState> state;
    int days = 0;
    if (progress.isCard()) {
        state = MemoryState{progress.stability, progress.difficulty};
        days = int(std::max<qint64>(progress.lastDay.daysTo(day), 0));
    }
    const MemoryState next = fsrs6::review(state, gradeOf(word, usual), days);
    progress.stability = next.stability;
    progress.difficulty = next.difficulty;
    progress.lastDay = day;
    progress.dueDay = day.addDays(fsrs6::interval(next));
}

} // namespace chitai
