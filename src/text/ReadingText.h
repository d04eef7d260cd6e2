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
    /// with the punctuation that words lack. A mark that stands alone goes with the word before it,
    /// after a blank; at the start of a line with the word that follows.
    QList<QStringList> shown;
    /// The words that begin a line of the text as it was written, the first one included; empty
    /// where it has one line only. Indices, ascending.
    QList<qsizetype> verses;
    /// Those of them with an empty line before.
    QList<qsizetype> stanzas;

    friend bool operator==(const ReadingText &, const ReadingText &) = default;
};

[[nodiscard]] ReadingText prepareText(const QString &text, const Syllabifier &syllabifier);

/// The words that begin a line each, because the text is a numbered list: "1. Open the door.
/// 2. Wait." It counts from 1, at its first word, and to 2 at least; any other text has none.
/// Indices, ascending.
[[nodiscard]] QList<qsizetype> listedLines(const QList<QStringList> &shown);

} // namespace chitai
