// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>
#include <memory>

namespace chitai {

/// Splits the words of one language into syllables as a reading primer does. Immutable after
/// construction, so one object may serve several threads.
class Syllabifier
{
public:
    virtual ~Syllabifier() = default;

    /// The syllables of one word in order; joined, they give the word back exactly. A dash inside
    /// the word is a piece of its own: "как-нибудь" is как, -, ни, будь. A word that can't be split
    /// (another script, no vowel, an abbreviation) is one piece. Of an empty word there are none.
    [[nodiscard]] virtual QStringList split(const QString &word) const = 0;
};

/// The splitter of a language. Loads what it needs from the program's resources.
[[nodiscard]] std::unique_ptr<Syllabifier>
makeSyllabifier(Language language, RussianNorm russianNorm = RussianNorm::Reading);

} // namespace chitai
