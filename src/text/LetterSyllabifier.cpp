// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LetterSyllabifier.h"

#include "text/WordLetters.h"

namespace chitai {

QStringList LetterSyllabifier::split(const QString &word) const
{
    QStringList pieces;
    const QStringView view(word);
    qsizetype start = 0;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (!isDash(view[i]))
            continue;
        splitRun(view.mid(start, i - start), pieces);
        qsizetype end = i + 1;
        while (end < view.size() && view[end].isMark())
            ++end;
        pieces += view.mid(i, end - i).toString();
        start = end;
        i = end - 1;
    }
    splitRun(view.mid(start), pieces);
    return pieces;
}

void LetterSyllabifier::splitRun(QStringView run, QStringList &pieces) const
{
    if (run.isEmpty())
        return;
    QString letters;
    letters.reserve(run.size());
    QVarLengthArray<qsizetype, 64> starts;
    bool isForeign = false;
    for (qsizetype i = 0; i < run.size() && !isForeign; ++i) {
        if (run[i].isSurrogate() || !run[i].isLetter())
            continue; // clings to the letter before it, or to the first
        qsizetype end = i + 1;
        while (end < run.size() && run[end].isMark())
            ++end;
        const QChar letter
            = end == i + 1 ? run[i].toLower() : composedLetter(run[i], run.mid(i + 1, end - i - 1));
        isForeign = !isLetter(letter);
        letters += letter;
        starts += i;
        i = end - 1;
    }
    Borders cuts;
    if (!isForeign && letters.size() > 1) {
        cuts = borders(letters);
        dropBordersWithoutVowel(letters, cuts);
    }
    qsizetype start = 0;
    for (const qsizetype cut : cuts) {
        pieces += run.mid(start, starts[cut] - start).toString();
        start = starts[cut];
    }
    pieces += run.mid(start).toString();
}

void LetterSyllabifier::dropBordersWithoutVowel(QStringView letters, Borders &borders) const
{
    Borders kept;
    qsizetype i = 0;
    bool hasVowel = false;
    for (const qsizetype border : borders) {
        for (; i < border; ++i)
            hasVowel = hasVowel || isVowel(letters[i]);
        if (hasVowel) {
            kept += border;
            hasVowel = false;
        }
    }
    for (; i < letters.size(); ++i)
        hasVowel = hasVowel || isVowel(letters[i]);
    if (!hasVowel && !kept.isEmpty())
        kept.removeLast();
    borders = kept;
}

} // namespace chitai
