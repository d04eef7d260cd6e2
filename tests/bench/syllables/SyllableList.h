// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMultiHash>
#include <QString>

namespace chitai::bench {

/// A word and its syllables with hyphens between them.
struct SyllableRow
{
    QString word;
    QString split;
};

/// FNV-1a: the same on every machine and in every version of Qt.
[[nodiscard]] quint64 wordHash(const QString &word);

/// Which rows of a list count. A third of all words, chosen by a hash of the word, is kept apart:
/// its errors are never shown, so that rules can't be fitted to it.
enum class Part { Work, Kept, All };

[[nodiscard]] bool belongsTo(const QString &word, Part part);

/// The rows of a file with lines `word<TAB>syl-la-bles[<TAB>source]`, UTF-8. Nothing if the file
/// can't be read.
[[nodiscard]] QList<SyllableRow> readSyllableList(const QString &path);

/// The second splits that are just as right, by word: of `de.dev.tsv` those in `de.dev.alt.tsv`.
[[nodiscard]] QMultiHash<QString, QString> readAlternatives(const QString &path);

} // namespace chitai::bench
