// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person says of the letters.

#include "ui/practice/LettersModel.h"

#include "practice/Practice.h"
#include "text/WordLetters.h"
#include "ui/common/Problem.h"

#include <algorithm>

namespace chitai {

namespace {

const QString ownOrder = QStringLiteral("own");

/// What was switched by itself stays so only where the border does not say the same.
void tidy(LetterChoice &choice, const QList<QStringList> &steps)
{
    const auto isBefore = [&](const QString &grapheme) {
        return std::any_of(steps.begin(),
                           steps.begin() + std::min<qsizetype>(choice.step, steps.size()),
                           [&](const QStringList &step) { return step.contains(grapheme); });
    };
    choice.early.removeIf(isBefore);
    choice.missing.removeIf([&](const QString &grapheme) { return !isBefore(grapheme); });
}

} // namespace

void LettersModel::setOrder(int order)
{
    const QList<LetterOrder> all = letterOrders(m_language);
    if (order == this->order() || order < -1 || order > all.size())
        return;
    LetterChoice choice = m_choice;
    const QStringList known = knownGraphemes(m_language, m_choice);
    if (order == all.size()) {
        if (choice.own.isEmpty()) { // it begins as the one before, letter by letter
            const QList<QStringList> steps = letterSteps(m_language, m_choice);
            for (const QStringList &step : steps.isEmpty() ? all.front().steps : steps) {
                for (const QString &grapheme : step)
                    choice.own += QStringList(grapheme);
            }
        }
        choice.order = ownOrder;
    } else {
        choice.order = order < 0 ? QString() : all[order].id;
    }
    // As far as all letters of it are known; the others stay known by themselves.
    const QList<QStringList> steps = letterSteps(m_language, choice);
    choice.step = 0;
    while (choice.step < steps.size()
           && std::all_of(steps[choice.step].begin(), steps[choice.step].end(),
                          [&](const QString &grapheme) { return known.contains(grapheme); }))
        ++choice.step;
    choice.early = known;
    choice.missing.clear();
    tidy(choice, steps);
    keep(choice);
}

void LettersModel::setKnowsZhiShi(bool knows)
{
    LetterChoice choice = m_choice;
    choice.knowsZhiShi = knows;
    keep(choice);
}

void LettersModel::setKnowsSoftSign(bool knows)
{
    LetterChoice choice = m_choice;
    choice.knowsSoftSign = knows;
    keep(choice);
}

void LettersModel::setKnowsHardSign(bool knows)
{
    LetterChoice choice = m_choice;
    choice.knowsHardSign = knows;
    keep(choice);
}

void LettersModel::previewStep(int step)
{
    const int within = std::clamp(step, 0, m_steps);
    if (within == m_choice.step)
        return;
    m_choice.step = within;
    update();
}

void LettersModel::setStep(int step)
{
    LetterChoice choice = m_choice;
    choice.step = std::clamp(step, 0, m_steps);
    tidy(choice, letterSteps(m_language, choice));
    keep(choice);
}

void LettersModel::toggle(int letter)
{
    if (letter < 0 || letter >= m_letters.count())
        return;
    const LetterListModel::Row &row = m_letters.rows()[letter];
    LetterChoice choice = m_choice;
    QStringList &exceptions = row.step <= choice.step ? choice.missing : choice.early;
    if (exceptions.removeAll(row.grapheme) == 0)
        exceptions += row.grapheme;
    keep(choice);
}

void LettersModel::moveLetter(int from, int to)
{
    const int count = m_letters.count();
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    LetterChoice choice = m_choice;
    const QStringList known = knownGraphemes(m_language, m_choice);
    QStringList sequence;
    for (const LetterListModel::Row &row : m_letters.rows())
        sequence += row.grapheme;
    sequence.move(from, to);
    choice.order = ownOrder;
    choice.own.clear();
    for (const QString &grapheme : std::as_const(sequence))
        choice.own += QStringList(grapheme);
    // Nothing is forgotten or learned by a letter's other place.
    choice.step = 0;
    while (choice.step < sequence.size() && known.contains(sequence[choice.step]))
        ++choice.step;
    choice.early = known;
    choice.missing.clear();
    tidy(choice, choice.own);
    keep(choice);
}

void LettersModel::addWord(const QString &word)
{
    const QString plain = word.simplified().toLower();
    if (!hasLetter(plain) || m_choice.words.contains(plain))
        return;
    LetterChoice choice = m_choice;
    choice.words += plain;
    keep(choice);
}

void LettersModel::removeWord(int index)
{
    if (index < 0 || index >= m_choice.words.size())
        return;
    LetterChoice choice = m_choice;
    choice.words.removeAt(index);
    keep(choice);
}

void LettersModel::keep(const LetterChoice &choice)
{
    Q_EMIT acted();
    const Result<void> kept = m_deps.practice.setLetterChoice(child(), m_language, choice);
    if (report(kept, describeProfileProblem))
        m_choice = choice;
    update();
}

} // namespace chitai
