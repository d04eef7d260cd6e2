// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Figures.h"
#include "storage/ReadingEventStore.h"

#include <QStringList>

namespace chitai {

struct SessionItemRecord;
class Syllabifier;

/// A word of a text of the session.
struct ReviewedWord
{
    QString text; ///< as it stands in the text, with its punctuation; empty for a mark that stands
                  ///< alone and goes with another word
    bool isRead = false; ///< it counts: the child went past it
    bool canMark = false; ///< it has a letter
    std::optional<WordMark> mark = {};

    friend bool operator==(const ReviewedWord &, const ReviewedWord &) = default;
};

/// A text of a session, word by word.
struct ReviewedText
{
    QUuid sessionItemId;
    QUuid itemId;
    QString text;
    QList<ReviewedWord> words = {}; ///< all of them: an index is that of a mark
    bool isOfStory = false; ///< a sentence of a story, and none of the family's texts
    bool isRepeat = false; ///< the session had the same text before
    Language language = Language::Russian; ///< its own, whatever that of the session

    [[nodiscard]] bool isRead() const; ///< a word of it at least

    friend bool operator==(const ReviewedText &, const ReviewedText &) = default;
};

/// A session, as a parent looks back on it.
struct SessionReview
{
    ReadingSummary summary;
    /// Of the child, from the sessions before; nothing while there are too few.
    std::optional<PaceBaseline> baseline = {};

    struct Word
    {
        QUuid sessionItemId;
        int index = 0;
        QString text; ///< as it was read
        WordMark mark = WordMark::Stumbled;
        QStringList syllables = {}; ///< as the family splits it now
        /// The sentence that it stands in: what is before it, itself with its punctuation, and what
        /// is behind it.
        QString before = {};
        QString shown = {};
        QString after = {};

        friend bool operator==(const Word &, const Word &) = default;
    };
    QList<Word> hardWords = {}; ///< in the order read
    QList<ReviewedText> texts = {}; ///< that were shown, in the order read
    bool canMend = false; ///< its marks can be changed: the child has had no session since
};

/// A text of a session as its events, in their order, tell it.
[[nodiscard]] ReviewedText reviewedText(const SessionItemRecord &item,
                                        const QList<ReadingEvent> &events);
/// Tells which of them are repeats; of a text that was left unread the next one is none.
void noteRepeats(QList<ReviewedText> &texts);
/// The words of it that have a mark, in the order in which they stand.
[[nodiscard]] QList<SessionReview::Word> hardWordsOf(const ReviewedText &text,
                                                     const Syllabifier &syllabifier);

} // namespace chitai
