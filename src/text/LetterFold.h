// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace chitai {

/// What a splitter makes of a character of a word that is not simply a letter of its language.
///
/// A letter, with the marks that follow it, as plain lower-case letters: composed (й, ä), without a
/// stress mark where the letter is Cyrillic, of ordinary width, a long s as s. One character may
/// be several letters: ﬁ, æ. Empty for a letter that no splitter can have (of another plane).
[[nodiscard]] QString foldedLetter(char32_t letter, QStringView marks);

} // namespace chitai
