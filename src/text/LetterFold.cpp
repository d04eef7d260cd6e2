// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LetterFold.h"

#include "base/LookAlikes.h"
#include "text/WordLetters.h"

namespace chitai {

namespace {

QString foldedLetters(QStringView letters)
{
    QString result;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isLetter())
            continue;
        qsizetype end = i + 1;
        while (end < letters.size() && letters[end].isMark())
            ++end;
        result += foldedLetter(letters[i].unicode(), letters.mid(i + 1, end - i - 1));
        i = end - 1;
    }
    return result;
}

} // namespace

QString foldedLetter(char32_t letter, QStringView marks)
{
    const QChar::Decomposition tag = QChar::decompositionTag(letter);
    if (tag != QChar::NoDecomposition && tag != QChar::Canonical)
        return foldedLetters(QString(QChar::decomposition(letter) + marks));
    if (QChar::requiresSurrogates(letter))
        return {};
    const QChar composed = composedLetter(QChar(letter), marks);
    switch (composed.unicode()) {
    case u'æ':
    case u'ǽ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("ö");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ı':
        return QStringLiteral("i");
    case u'й':
    case u'ё':
    case u'ї':
    case u'ў':
        return composed;
    default:
        break;
    }
    return composed.script() == QChar::Script_Cyrillic ? withoutAccent(composed) : composed;
}

} // namespace chitai
