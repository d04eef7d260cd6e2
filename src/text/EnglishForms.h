// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>
#include <optional>

namespace chitai {

/// A form of an English word that is split as the word itself is.
struct EnglishForm
{
    QString base; ///< story of stories, roll of rolling
    qsizetype lastBorder = 0; ///< behind which the ending is a syllable of its own; 0: it is none
};

/// What `letters` are a form of, where the form tells how it is split: plurals, the forms of words
/// in -y and -le, -est behind two consonants, and -ing behind two of the word itself. `isWord`
/// knows most words, not all.
[[nodiscard]] std::optional<EnglishForm>
englishForm(QStringView letters, const std::function<bool(QStringView)> &isWord);

} // namespace chitai
