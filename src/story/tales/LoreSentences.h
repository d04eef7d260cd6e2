// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// What a tale may tell of a family's own world, from its `scene` and `lore`: short sentences that
/// can stand alone. One that takes up the sentence before it ("In it lives a drum.") stays together
/// with that, and is left out where that is too long or is not there.
[[nodiscard]] QStringList loreUnits(const QString &scene, const QString &lore, Language language);

/// Whether a sentence can be understood only behind the one before it: by a pronoun near its
/// beginning, or a word like "then".
[[nodiscard]] bool takesUpAnother(const QString &sentence, Language language);

} // namespace chitai
