// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are due, as they are written.

#include "practice/PlainWords.h"
#include "practice/Practice.h"
#include "storage/PracticeStore.h"
#include "storage/ReadingEventStore.h"
#include "text/Sentences.h"
#include "text/SyllableCorrections.h"

namespace chitai {

namespace {

constexpr int placesLookedAt = 500; // the newest ones

/// The first words of the sentences: of a capital there nobody knows whether it is the word's own.
QSet<int> firstWords(const QString &text, Language language)
{
    QSet<int> first{0};
    int place = 0;
    const QStringList sentences = splitSentences(text, language);
    for (const QString &sentence : sentences) {
        first.insert(place);
        place += int(plainWords(sentence).size());
    }
    return first;
}

} // namespace

Result<QStringList> Practice::wordsToPractise(const QUuid &profileId, Language language, int limit)
{
    CHITAI_TRY_ASSIGN(const QList<WordProgress> all, cards(profileId, language));
    const QList<WordProgress> due = dueWords(all, today());
    if (due.isEmpty())
        return QStringList();
    CHITAI_TRY_ASSIGN(const QList<ReadingEventStore::Place> places,
                      m_deps.events.marked(profileId, language, placesLookedAt));
    QList<QUuid> ids;
    for (const ReadingEventStore::Place &place : places)
        ids += place.sessionItemId;
    CHITAI_TRY_ASSIGN(const QList<ShownText> texts, m_deps.practice.texts(ids));
    QHash<QUuid, QString> textOf;
    for (const ShownText &text : texts)
        textOf.insert(text.sessionItemId, text.text);
    QHash<QString, QString> spelled;
    for (const ReadingEventStore::Place &place : places) {
        const QString text = textOf.value(place.sessionItemId);
        const QString word = plainWords(text).value(place.wordIndex);
        const QString key = correctionKey(word);
        if (key.isEmpty() || spelled.contains(key))
            continue;
        if (!word.front().isUpper() || !firstWords(text, language).contains(place.wordIndex))
            spelled.insert(key, word);
    }
    QStringList words;
    for (const WordProgress &card : due) {
        if (spelled.contains(card.word) && words.size() < limit)
            words += spelled.value(card.word);
    }
    return words;
}

} // namespace chitai
