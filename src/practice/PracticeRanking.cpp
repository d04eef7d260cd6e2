// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How hard the texts of a library are for a child, in passing.

#include "practice/Practice.h"
#include "storage/DifficultyStore.h"
#include "text/Syllabifiers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace chitai {

namespace {

// Of the formula; a later one makes all scores old.
constexpr int formula = 1;

/// What the scores depend on beside the texts. Words come to be known one by one, and are known
/// for good: their number tells whether there are more.
QString stampOf(int cleanWords, const LetterChoice &letters)
{
    const QByteArray choice = QJsonDocument(letters.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(choice, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("%1 %2 ").arg(formula).arg(cleanWords) + QString::fromLatin1(hash);
}

} // namespace

Result<bool> Practice::rankTexts(const QUuid &profileId, Language language, int mostTexts)
{
    return rankTexts(profileId, QList<Language>{language}, mostTexts);
}

Result<bool> Practice::rankTexts(const QUuid &profileId, const QList<Language> &languages,
                                 int mostTexts)
{
    int left = mostTexts;
    for (const Language language : languages) {
        CHITAI_TRY_ASSIGN(const int ranked, rank(profileId, language, left));
        left -= ranked;
        if (left <= 0)
            return false;
    }
    return true;
}

Result<int> Practice::rank(const QUuid &profileId, Language language, int mostTexts)
{
    CHITAI_TRY(m_ledger.update());
    CHITAI_TRY_ASSIGN(const LetterChoice choice, letterChoice(profileId, language));
    CHITAI_TRY_ASSIGN(const int known, m_deps.difficulty.cleanWords(profileId, language));
    const QString stamp = stampOf(known, choice);
    const auto reckonedUpTo = [&] {
        return m_deps.difficulty.progress(profileId, language)
            .map([&](const DifficultyStore::Progress &kept) {
                return kept.stamp == stamp ? kept.upTo : 0;
            });
    };
    const auto behind = [&](qint64 number, int limit) {
        return m_deps.difficulty.textsBehind(number, language, limit);
    };
    // Mostly all of them have their score, and nobody waits for a lock.
    CHITAI_TRY_ASSIGN(const qint64 seenUpTo, reckonedUpTo());
    CHITAI_TRY_ASSIGN(const QList<DifficultyStore::Text> any, behind(seenUpTo, 1));
    if (any.isEmpty())
        return 0;
    // Again behind the lock: another connection may change a text, or reckon, at the same moment.
    Database::Transaction transaction = m_deps.difficulty.begin();
    CHITAI_TRY_ASSIGN(const qint64 upTo, reckonedUpTo());
    CHITAI_TRY_ASSIGN(const QList<DifficultyStore::Text> texts, behind(upTo, mostTexts));
    if (texts.isEmpty())
        return 0;
    CHITAI_TRY_ASSIGN(const ChildWords words, wordsOf(profileId, language));
    const KnownLetters letters(language, choice);
    const Syllabifier &syllabifier = m_deps.syllabifiers.of(language);
    for (const DifficultyStore::Text &text : texts) {
        const double score = difficultyOf(text.text, language, syllabifier, letters, words).score;
        CHITAI_TRY(m_deps.difficulty.put(profileId, text.number, score));
    }
    CHITAI_TRY(m_deps.difficulty.setProgress(profileId, language, {stamp, texts.back().number}));
    CHITAI_TRY(transaction.commit());
    return int(texts.size());
}

} // namespace chitai
