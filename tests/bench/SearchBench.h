// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QRandomGenerator;

namespace chitai::bench {

/// The words of the Russian starter texts, with their doubles.
[[nodiscard]] QStringList starterWords();
/// Sentences of two to seven such words, each another one.
[[nodiscard]] QStringList sentences(int count, QRandomGenerator &random);

/// Searches of libraries of 10,000, 100,000 and 1,000,000 items, letter by letter as they are
/// typed.
void measureSearch();

} // namespace chitai::bench
