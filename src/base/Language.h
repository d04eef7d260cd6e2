// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <array>
#include <optional>

namespace chitai {

/// A language that the program teaches.
enum class Language { Russian, German, English };

inline constexpr std::array allLanguages{Language::Russian, Language::German, Language::English};

/// ISO 639-1 code, as it stands on the wire and in the database: "ru", "de" or "en".
[[nodiscard]] QString languageCode(Language language);

/// The inverse of languageCode(); nothing for any other text, upper case included.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// How Russian groups of consonants are parted.
enum class RussianNorm {
    Reading, ///< as reading primers do, a consonant to each side and prefixes whole: кош-ка,
             ///< от-крыть
    Phonetic, ///< open syllables, as in the phonetics of school (R. I. Avanesov): ко-шка, о-ткрыть
};

/// "reading" or "phonetic", as it stands in the settings and in the database.
[[nodiscard]] QString russianNormCode(RussianNorm norm);

/// The inverse of russianNormCode(); nothing for any other text.
[[nodiscard]] std::optional<RussianNorm> russianNormFromCode(QStringView code);

} // namespace chitai
