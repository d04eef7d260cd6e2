// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/Character.h"

namespace chitai {

/// Whether a name is a noun with its article: "the fox", "Der kleine Bär". Russian has none.
[[nodiscard]] bool hasArticle(const QString &name, Language language);

/// Such a name as it stands in the middle of a sentence: its article begins with a small letter.
[[nodiscard]] QString withSmallArticle(const QString &name);

/// The gender of a German name with an article; nothing for "das".
[[nodiscard]] std::optional<Gender> germanArticleGender(const QString &name);

/// A German name with an article in a case: "der kleine Bär", "des kleinen Bären". The article must
/// be der, die or das.
[[nodiscard]] QString declineGermanPhrase(const QString &name, NameCase nameCase);

} // namespace chitai
