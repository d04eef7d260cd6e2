// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"

#include "base/DisplayFacts.h"
#include "text/Syllabifier.h"

#include <QStringBuilder>

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

} // namespace

ReadingText prepareText(const QString &text, const Syllabifier &syllabifier)
{
    ReadingText result;
    QString marksBefore; // marks that stand alone before the first word
    for (const QString &written : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const WordPieces pieces = piecesOf(written, syllabifier);
        if (pieces.syllables.isEmpty()) {
            if (result.shown.isEmpty())
                marksBefore += written + u' ';
            else
                result.shown.back().back() += u' ' + written;
            continue;
        }
        result.words += pieces.syllables.join(QString());
        result.syllables += pieces.syllables;
        result.shown += pieces.shown;
        result.shown.back().front().prepend(marksBefore);
        marksBefore.clear();
    }
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
