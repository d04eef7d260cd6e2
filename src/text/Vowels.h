// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chitai {

/// Whether the letter at `position` is a vowel to the eye of a beginner, in Russian, German and
/// English alike; "y" is one but at the beginning of a word. A mark above a letter is as its
/// letter.
[[nodiscard]] bool isVowelAt(QStringView word, qsizetype position);

} // namespace chitai
