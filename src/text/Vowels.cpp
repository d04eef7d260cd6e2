// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Vowels.h"

#include <QString>

namespace chitai {

bool isVowelAt(QStringView word, qsizetype position)
{
    while (position > 0 && word[position].isMark())
        --position;
    QChar letter = word[position].toLower();
    // й has a mark too, but is no и.
    if (letter == u'й')
        return false;
    const QString parts = letter.decomposition();
    if (!parts.isEmpty() && letter.decompositionTag() == QChar::Canonical)
        letter = parts.front();
    if (letter == u'y')
        return position > 0 && word[position - 1].isLetter();
    return QStringView(u"аеиоуыэюяaeiou").contains(letter);
}

} // namespace chitai
