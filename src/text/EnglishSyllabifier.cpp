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
    switch (letter.unicode()) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
    case u'y':
        return true;
    default:
        return false;
    }
}

LetterSyllabifier::Borders EnglishSyllabifier::borders(QStringView letters) const
{
    return m_model.borders(letters);
}

} // namespace chitai
