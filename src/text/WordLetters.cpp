// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/WordLetters.h"

#include "base/TextFolding.h"

#include <QString>

namespace chitai {

QChar composedLetter(QChar letter, QStringView marks)
{
    QChar result = letter.toLower();
    for (const QChar mark : marks) {
        if (mark == u'\u0301' && result.script() == QChar::Script_Cyrillic)
            continue;
        const QString both
            = QString(QString(result) + mark).normalized(QString::NormalizationForm_C);
        if (both.size() == 1)
            result = both.front();
    }
    return result;
}

QList<WordLetter> wordLetters(QStringView word)
{
    QList<WordLetter> letters;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isADash = isDash(word[i]);
        if (!isADash && (word[i].isSurrogate() || !word[i].isLetter() || isApostrophe(word[i])))
            continue;
        qsizetype end = i + 1;
        while (end < word.size() && word[end].isMark())
            ++end;
        const QChar letter
            = isADash ? QChar(u'-') : composedLetter(word[i], word.mid(i + 1, end - i - 1));
        letters += {word[i], letter, i, end};
        i = end - 1;
    }
    return letters;
}

bool hasLetter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair ? QChar::isLetter(QChar::surrogateToUcs4(text[i], text[i + 1]))
                   : text[i].isLetter())
            return true;
    }
    return false;
}

} // namespace chitai
