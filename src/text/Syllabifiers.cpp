// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

namespace chitai {

Syllabifiers::Syllabifiers(RussianNorm russianNorm, Maker maker)
    : m_russianNorm(russianNorm)
    , m_maker(std::move(maker))
{
}

const Syllabifiers::Pair &Syllabifiers::pair(Language language) const
{
    Pair &pair = m_byLanguage[language];
    if (!pair.program) {
        pair.program = m_maker(language, m_russianNorm);
        pair.corrected
            = std::make_unique<CorrectedSyllabifier>(*pair.program, m_corrections, language);
    }
    return pair;
}

const Syllabifier &Syllabifiers::of(Language language) const
{
    return *pair(language).corrected;
}

const Syllabifier &Syllabifiers::program(Language language) const
{
    return *pair(language).program;
}

QStringList Syllabifiers::splitByParts(Language language, const QString &word) const
{
    return pair(language).corrected->splitByParts(word);
}

void Syllabifiers::setRussianNorm(RussianNorm norm)
{
    if (norm == m_russianNorm)
        return;
    m_russianNorm = norm;
    m_byLanguage.erase(Language::Russian);
}

} // namespace chitai
