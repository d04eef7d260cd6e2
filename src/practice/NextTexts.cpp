// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/NextTexts.h"

#include "practice/Figures.h"
#include "text/SyllableCorrections.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace chitai {

namespace {

constexpr double leastKnown = 0.7;
constexpr double mostKnown = 0.9;
constexpr double bestKnown = 0.8;

struct Candidate
{
    const Item *item = nullptr;
    QSet<QString> due; ///< of its words
    double known = 0;
    bool isDecodable = false;

    [[nodiscard]] bool fits() const
    {
        return known >= leastKnown && known <= mostKnown && isDecodable;
    }
};

Candidate candidateOf(const Item &item, const ChildWords &words, const QSet<QString> &due,
                      const KnownLetters &letters)
{
    const QStringList all = countedWords(item.text);
    int count = 0;
    int known = 0;
    Candidate candidate{.item = &item, .due = {}};
    for (const QString &word : all) {
        const QString key = correctionKey(word);
        if (key.isEmpty())
            continue;
        ++count;
        const auto read = words.constFind(key);
        known += int(read != words.cend() && read->clean > 0);
        if (due.contains(key))
            candidate.due.insert(key);
    }
    candidate.known = count == 0 ? 0 : double(known) / count;
    candidate.isDecodable = letters.of(all).isDecodable;
    return candidate;
}

qsizetype commonWords(const Candidate &candidate, const QSet<QString> &left)
{
    return std::count_if(candidate.due.cbegin(), candidate.due.cend(),
                         [&](const QString &word) { return left.contains(word); });
}

} // namespace

QString nextTextReasonCode(NextText::Reason reason)
{
    switch (reason) {
    case NextText::Reason::DueWords:
        return QStringLiteral("due_words");
    case NextText::Reason::PutFirst:
        return QStringLiteral("put_first");
    case NextText::Reason::Again:
        return QStringLiteral("again");
    case NextText::Reason::Fits:
        break;
    }
    return QStringLiteral("fits");
}

QList<NextText> chooseNextTexts(const QList<Item> &items, const ChildWords &words,
                                const KnownLetters &letters, const QDate &today, int limit,
                                const std::optional<QUuid> &putFirst)
{
    QSet<QString> due;
    const QList<WordProgress> dueCards = dueWords(words.values(), today);
    for (const WordProgress &word : dueCards)
        due.insert(word.word);
    QList<Candidate> candidates;
    for (const Item &item : items) {
        const Candidate candidate = candidateOf(item, words, due, letters);
        if (candidate.fits() || item.id == putFirst)
            candidates += candidate;
    }
    QSet<QString> left = due;
    QList<NextText> chosen;
    while (chosen.size() < limit && !candidates.isEmpty()) {
        const auto best = std::max_element(
            candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
                const auto rank = [&](const Candidate &candidate) {
                    return std::tuple(candidate.item->id == putFirst, commonWords(candidate, left),
                                      -std::abs(candidate.known - bestKnown));
                };
                return rank(a) < rank(b);
            });
        const qsizetype covered = commonWords(*best, left);
        chosen += {.item = *best->item,
                   .reason = best->item->id == putFirst ? NextText::Reason::PutFirst
                       : covered > 0                    ? NextText::Reason::DueWords
                                                        : NextText::Reason::Fits,
                   .covered = int(covered),
                   .due = int(due.size()),
                   .known = best->known};
        left.subtract(best->due);
        candidates.erase(best);
    }
    return chosen;
}

} // namespace chitai
