// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"

#include "base/DisplayFacts.h"
#include "text/Syllabifier.h"

#include <QStringBuilder>
#include <utility>

namespace chitai {

namespace {

// What the protocol leaves out of words (docs/protocol-reading.md).
bool isDropped(QChar character)
{
    return QStringView(facts::words::dropped).contains(character);
}

QString withoutDropped(QString text)
{
    return text.removeIf(isDropped);
}

/// The syllables of a word, and the same as it is written. What the word lacks parts syllables, as
/// every mark does, and goes with the syllable before it; at the beginning with the first.
struct WordPieces
{
    QStringList syllables;
    QStringList shown;
};

WordPieces piecesOf(const QString &written, const Syllabifier &syllabifier)
{
    WordPieces pieces;
    QString before;
    for (const QString &piece : syllabifier.split(written)) {
        const QString syllable = withoutDropped(piece);
        if (!syllable.isEmpty()) {
            pieces.syllables += syllable;
            pieces.shown += before + piece;
            before.clear();
        } else if (pieces.shown.isEmpty()) {
            before += piece;
        } else {
            pieces.shown.back() += piece;
        }
    }
    return pieces;
}

/// Marks that stand alone before the first word of a line wait in `marks` for a word that follows.
void appendLine(const QString &line, const Syllabifier &syllabifier, QString &marks,
                ReadingText &result)
{
    const qsizetype first = result.words.size();
    for (const QString &written : line.split(u' ', Qt::SkipEmptyParts)) {
        const WordPieces pieces = piecesOf(written, syllabifier);
        if (pieces.syllables.isEmpty()) {
            if (result.words.size() == first)
                marks += written + u' ';
            else
                result.shown.back().back() += u' ' + written;
            continue;
        }
        result.words += pieces.syllables.join(QString());
        result.syllables += pieces.syllables;
        result.shown += pieces.shown;
        result.shown.back().front().prepend(std::exchange(marks, {}));
    }
}

} // namespace

ReadingText prepareText(const QString &text, const Syllabifier &syllabifier)
{
    ReadingText result;
    QString marks;
    bool hasGap = false; // an empty line since the last word
    for (const QString &line : text.split(u'\n')) {
        const QString tidy = line.simplified();
        const qsizetype first = result.words.size();
        appendLine(tidy, syllabifier, marks, result);
        hasGap = hasGap || tidy.isEmpty();
        if (result.words.size() == first)
            continue;
        result.verses += first;
        if (std::exchange(hasGap, false) && first > 0)
            result.stanzas += first;
    }
    if (!marks.isEmpty() && !result.shown.isEmpty())
        result.shown.back().back() += u' ' + marks.trimmed();
    if (result.verses.size() < 2)
        result.verses.clear();
    return result;
}

QList<qsizetype> listedLines(const QList<QStringList> &shown)
{
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < shown.size() && (i == 0 || !lines.isEmpty()); ++i) {
        const QString number = QString::number(lines.size() + 1);
        const QString word = shown[i].join(QString());
        if (word == number % u'.' || word == number % u')')
            lines += i;
    }
    return lines.size() > 1 ? lines : QList<qsizetype>();
}

} // namespace chitai
