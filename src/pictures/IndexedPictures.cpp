// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/IndexedPictures.h"

#include "base/TextFolding.h"
#include "pictures/WordForms.h"

#include <algorithm>

namespace chitai {

namespace {

// A small thing is shown by the larger one where nothing better is there.
constexpr int lessForLarger = 2;
// What is found by an ending that was taken off, below the very word.
constexpr int lessForForm = 1;
// The best picture of each word goes before others of one word.
constexpr int moreForBest = 4;

QList<int> sorted(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

const IndexedPictures::Shelf &IndexedPictures::shelf(Language language) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_shelves.find(language);
    if (found != m_shelves.end())
        return found->second;
    Shelf shelf;
    for (const Entry &entry : entries(language)) {
        const int picture = int(shelf.names.size());
        shelf.names += entry.name;
        shelf.titles += entry.title;
        for (const Word &word : entry.words) {
            const QString folded = foldedText(word.word);
            const QStringList keys = wordKeys(folded, language);
            for (const QString &key : keys)
                shelf.byKey[key] += {picture, word.fit, key == folded};
        }
    }
    return m_shelves.emplace(language, std::move(shelf)).first->second;
}

QList<FoundPicture> IndexedPictures::find(const QStringList &words, Language language) const
{
    const Shelf &all = shelf(language);
    QHash<int, int> fits; // by picture, over all words
    for (const QString &word : words) {
        QHash<int, int> best; // of this word
        const auto look = [&](const QStringList &keys, int less) {
            for (const QString &key : keys) {
                for (const Hit &hit : all.byKey.value(key)) {
                    const int lessHere = hit.isWhole && key == word ? less : less + lessForForm;
                    best[hit.picture] = qMax(best.value(hit.picture), hit.fit - lessHere);
                }
            }
        };
        look(wordKeys(word, language), 0);
        if (best.isEmpty())
            look(keysOfLargerThing(word, language), lessForLarger);
        const int most = best.isEmpty() ? 0 : *std::max_element(best.cbegin(), best.cend());
        bool hasBest = false;
        for (const int picture : sorted(best.keys())) {
            const int fit = qMax(1, best.value(picture));
            const bool isBest = !hasBest && best.value(picture) == most;
            hasBest = hasBest || isBest;
            fits[picture] += fit + (isBest ? moreForBest : 0);
        }
    }
    QList<std::pair<int, int>> order;
    for (auto found = fits.cbegin(); found != fits.cend(); ++found)
        order += {-found.value(), found.key()};
    std::sort(order.begin(), order.end());
    QList<FoundPicture> pictures;
    for (const auto &[fit, picture] : std::as_const(order))
        pictures += {key() + u':' + all.names[picture], all.titles[picture], -fit};
    return pictures;
}

} // namespace chitai
