// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LetterShelf.h"

#include "practice/TextDifficulty.h"
#include "text/WordLetters.h"

#include <algorithm>

namespace chitai {

namespace {

QList<QStringList> newOfEach(const QStringList &words, const KnownLetters &known)
{
    QList<QStringList> unknown;
    for (const QString &word : words)
        unknown += known.newGraphemes(word);
    return unknown;
}

} // namespace

std::optional<LetterChoice> withNextStep(Language language, const LetterChoice &choice)
{
    if (choice.step >= letterSteps(language, choice).size())
        return std::nullopt;
    LetterChoice next = choice;
    ++next.step;
    return next;
}

LetterShelf::LetterShelf(Language language, const QList<Item> &texts)
    : m_language(language)
{
    QHash<QString, int> places;
    for (const Item &item : texts) {
        Entry entry{item, {}};
        const QStringList words = countedWords(item.text);
        for (const QString &word : words) {
            if (!hasLetter(word))
                continue;
            const auto place = places.constFind(word);
            entry.words += place == places.cend() ? int(m_words.size()) : *place;
            if (place != places.cend())
                continue;
            places.insert(word, int(m_words.size()));
            m_words += word;
        }
        if (!entry.words.isEmpty())
            m_texts += entry;
    }
}

QList<LetterShelf::Text> LetterShelf::texts(const LetterChoice &choice) const
{
    const QList<QStringList> now = newOfEach(m_words, KnownLetters(m_language, choice));
    const std::optional<LetterChoice> more = withNextStep(m_language, choice);
    const QList<QStringList> next
        = more ? newOfEach(m_words, KnownLetters(m_language, *more)) : now;
    QList<Text> texts;
    for (const Entry &entry : m_texts) {
        Text text{entry.item.id, entry.item.text, When::Now, {}};
        bool isNext = true;
        for (const int word : entry.words) {
            isNext = isNext && next[word].isEmpty();
            for (const QString &grapheme : now[word]) {
                if (!text.newGraphemes.contains(grapheme))
                    text.newGraphemes += grapheme;
            }
        }
        if (!text.newGraphemes.isEmpty())
            text.when = isNext ? When::Next : When::Later;
        texts += text;
    }
    std::stable_sort(texts.begin(), texts.end(), [](const Text &a, const Text &b) {
        return std::pair(a.when, a.text.size()) < std::pair(b.when, b.text.size());
    });
    return texts;
}

} // namespace chitai
