// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chitai {

/// Whether a character above ASCII is one that Russian, German or English text is written with:
/// letters, and typographers' quotation marks and dashes.
[[nodiscard]] bool isLikelyLetter(QChar letter);

/// How likely the characters above ASCII of a text are in Russian or German, as the logarithm of a
/// probability: to compare readings of the same bytes under several code pages. 0 without any.
[[nodiscard]] double letterLikelihood(QStringView text);

} // namespace chitai
