// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifier.h"

#include "text/EnglishSyllabifier.h"
#include "text/GermanSyllabifier.h"
#include "text/RussianSyllabifier.h"

namespace chitai {

std::unique_ptr<Syllabifier> makeSyllabifier(Language language, RussianNorm russianNorm)
{
    switch (language) {
    case Language::Russian:
        return std::make_unique<RussianSyllabifier>(russianNorm);
    case Language::German:
        return std::make_unique<GermanSyllabifier>();
    case Language::English:
        return std::make_unique<EnglishSyllabifier>();
    }
    Q_UNREACHABLE();
}

} // namespace chitai
