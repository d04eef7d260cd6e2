// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>
#include <optional>

namespace chitai {

/// Which of the offered choices somebody means: its number ("2", "2.", "2) …"), its text, or own
/// words that share more stems with it than with any other ("i want soup": "Make hot soup.").
/// Case, ё, ß, punctuation and little words do not count. Nothing where nothing fits, or two fit
/// equally well. The result is an index into `choices`.
[[nodiscard]] std::optional<qsizetype> matchChoice(const QString &prompt,
                                                   const QStringList &choices, Language language);

} // namespace chitai
