// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QHash>
#include <QString>
#include <optional>

namespace chitai::bench {

/// How a form of a word is split when the word is: hedg-es and larg-est, whose ending is a syllable
/// of its own, or cas-tles and whis-pered, whose ending is none. Nothing where it is no such form,
/// its base is not known, or the form would not have as many syllables as are asked for.
[[nodiscard]] std::optional<SplitWord::Borders>
inflected(const QString &word, qsizetype syllables,
          const QHash<QString, SplitWord::Borders> &known);

} // namespace chitai::bench
