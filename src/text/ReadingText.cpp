// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"

#include "text/Syllabifier.h"

#include <QStringBuilder>

namespace chitai {

namespace {

// What the protocol leaves out of words (docs/protocol-reading.md).
bool isDropped(QChar character)
{
    return QStringView(u".,!?;:\"'").contains(character);
}

/// Cuts the written form of a word where its syllables begin; a mark goes with the letter before
/// it.
QStringList alignPieces(QStringView written, const QStringList &syllables)
{
    QStringList pieces;
    qsizetype position = 0;
    for (const QString &syllable : syllables) {
        const qsizetype start = position;
        for (qsizetype taken = 0; taken < syllable.size(); ++position)
            taken += isDropped(written[position]) ? 0 : 1;
        while (position < written.size() && isDropped(written[position]))
            ++position;
        pieces += written.mid(start, position - start).toString();
    }
    return pieces;
}

QString withoutDropped(QStringView written)
{
    QString word = written.toString();
    word.removeIf(isDropped);
    return word;
}

} // namespace

ReadingText prepareText(const QString &text, const Syllabifier &syllabifier)
{
    ReadingText result;
    QString marksBefore; // marks that stand alone before the first word
    for (const QString &written : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString word = withoutDropped(written);
        if (word.isEmpty()) {
            if (result.shown.isEmpty())
                marksBefore += written + u' ';
            else
                result.shown.back().back() += u' ' + written;
            continue;
        }
        const QStringList syllables = syllabifier.split(word);
        QStringList pieces = alignPieces(written, syllables);
        pieces.front().prepend(marksBefore);
        marksBefore.clear();
        result.words += word;
        result.syllables += syllables;
        result.shown += pieces;
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
