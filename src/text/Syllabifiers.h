// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SyllableCorrections.h"

#include <functional>
#include <map>

namespace chitai {

/// The splitters of all languages, each made when it is first asked for. They split as the family
/// wants it. Not thread-safe.
class Syllabifiers
{
public:
    using Maker = std::function<std::unique_ptr<Syllabifier>(Language, RussianNorm)>;

    explicit Syllabifiers(RussianNorm russianNorm = RussianNorm::Reading,
                          Maker maker = makeSyllabifier);

    /// With the family's corrections. Good until the norm of Russian is changed.
    [[nodiscard]] const Syllabifier &of(Language language) const;
    /// Without them.
    [[nodiscard]] const Syllabifier &program(Language language) const;
    /// As it is split when the correction of this very word is forgotten: with those of its parts.
    [[nodiscard]] QStringList splitByParts(Language language, const QString &word) const;

    [[nodiscard]] RussianNorm russianNorm() const { return m_russianNorm; }
    void setRussianNorm(RussianNorm norm);

    [[nodiscard]] const SyllableCorrections &corrections() const { return m_corrections; }
    [[nodiscard]] SyllableCorrections &corrections() { return m_corrections; }

private:
    struct Pair
    {
        std::unique_ptr<Syllabifier> program;
        std::unique_ptr<CorrectedSyllabifier> corrected;
    };
    [[nodiscard]] const Pair &pair(Language language) const;

    RussianNorm m_russianNorm;
    Maker m_maker;
    SyllableCorrections m_corrections;
    mutable std::map<Language, Pair> m_byLanguage;
};

} // namespace chitai
