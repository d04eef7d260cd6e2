// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EnglishSyllabifier.h"

namespace chitai {

EnglishSyllabifier::EnglishSyllabifier()
    : m_model(QStringLiteral(":/chitai/syllables/en.model"))
{
}

bool EnglishSyllabifier::isLetter(QChar letter) const
{
    return letter.script() == QChar::Script_Latin;
}

bool EnglishSyllabifier::isVowel(QChar letter) const
{
    if (letter.unicode() >= 0x80) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty())
            letter = parts.front();
    }
    return QStringView(u"aeiouy").contains(letter);
}

LetterSyllabifier::Borders EnglishSyllabifier::borders(QStringView letters) const
{
    return m_model.borders(SplitWord(letters));
}

} // namespace chitai
