// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// Whether a word (folded, see foldedWord()) is one of the words of our languages that read like a
/// form of a first name or that a hero is called by: will, rose, klein, роза, том, лиса.
[[nodiscard]] bool isOrdinaryWord(const QString &folded);

/// A pronoun that can only be a subject: behind it stands no name at the beginning of a sentence
/// ("Will you", "Will er").
[[nodiscard]] bool isSubjectPronoun(const QString &folded);

} // namespace chitai
