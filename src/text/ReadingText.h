// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace chitai {

class Syllabifier;

/// A text made ready for reading, word by word. The first three lists have the same length.
struct ReadingText
{
    /// The words as the protocol has them: the text without . , ! ? ; : " ' split on white space.
    QStringList words;
    /// The syllables of each word; joined, they give the word back exactly.
    QList<QStringList> syllables;
    /// As many pieces as there are syllables; joined, they give the word as it stands in the text,
    /// with the punctuation that words lack. A mark that stands alone goes with the word that it
    /// clings to, and a blank between them.
    QList<QStringList> shown;
    /// The words that begin a line of the text as it was meant (versesOf), the first one included;
    /// empty where it has one line only. Indices, ascending.
    QList<qsizetype> verses;
    /// Those of them with an empty line before.
    QList<qsizetype> stanzas;
    /// Words that are nothing but marks (—, «) or pictures (❤, 🙂): nobody reads them, so no
    /// step rests on one. None where the text has no other words. Indices, ascending, as are the
    /// next.
    QList<qsizetype> marks;
    /// Words that stay on the line of the word before: marks, and what an opening mark or the dash
    /// at the beginning of a line stands before.
    QList<qsizetype> clinging;

    /// The word to rest on for somebody who goes to `word` (as far as there are words): itself, or
    /// where that is a mark the next one in his direction, or else the nearest in the other.
    [[nodiscard]] qsizetype stepNear(qsizetype word, bool forwards) const;
    /// The word that a mark belongs to: the nearest before it that it clings to, or else behind it.
    /// Any other word itself.
    [[nodiscard]] qsizetype hostOf(qsizetype word) const;
    [[nodiscard]] bool isMark(qsizetype word) const;
    /// How many words that are read aloud stand up to `word`, itself included.
    [[nodiscard]] qsizetype spokenUpTo(qsizetype word) const;
    [[nodiscard]] qsizetype firstStep() const { return stepNear(0, true); }
    [[nodiscard]] qsizetype lastStep() const { return stepNear(words.size() - 1, false); }

    friend bool operator==(const ReadingText &, const ReadingText &) = default;
};

[[nodiscard]] ReadingText prepareText(const QString &text, const Syllabifier &syllabifier);

/// Whether a word has nothing that is read aloud: no letter, digit, sign (+ € °) or & % ‰ § # @.
[[nodiscard]] bool isOnlyMarks(QStringView word);

/// The words that begin a line each, because the text is a numbered list: "1. Open the door.
/// 2. Wait." It counts from 1, at its first word, and to 2 at least; any other text has none.
/// Indices, ascending.
[[nodiscard]] QList<qsizetype> listedLines(const QList<QStringList> &shown);

} // namespace chitai
