// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <array>
#include <optional>

namespace chitai {

/// What a parent notices of a word, as running records tell it.
enum class WordMark {
    Stumbled, ///< the word was hard, in whatever way
    Told, ///< somebody had to say it
    Omitted, ///< it was left out
    Substituted, ///< another word was read
    Inserted, ///< a word was read that is not there, beside this one
    SelfCorrected, ///< read wrongly, and then rightly without help
    Repeated, ///< read twice
};

inline constexpr std::array allWordMarks{
    WordMark::Stumbled, WordMark::Told,          WordMark::Omitted, WordMark::Substituted,
    WordMark::Inserted, WordMark::SelfCorrected, WordMark::Repeated};

/// "stumbled", "self_corrected" and so on: on the wire and in the database.
[[nodiscard]] QString wordMarkCode(WordMark mark);

/// The inverse of wordMarkCode(); nothing for any other text.
[[nodiscard]] std::optional<WordMark> wordMarkFromCode(QStringView code);

/// Whether a word with this mark was not read rightly. One that was corrected by the child itself,
/// or read twice, was.
[[nodiscard]] bool isReadingError(WordMark mark);

} // namespace chitai
