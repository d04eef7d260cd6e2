// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Pronunciations.h"
#include "SyllableList.h"

#include <QByteArray>
#include <QSet>

namespace chitai::bench {

/// What there is to learn from.
struct Sources
{
    QList<SyllableRow> others; ///< not checked
    QList<SyllableRow> work; ///< checked, but for the third that is kept apart
    QList<SyllableRow> own; ///< split by hand
    QSet<QString> checkedWords; ///< with that third: none is to be learned in another way
    Pronunciations pronunciations;
    QByteArray words; ///< WordSet::saved() of those that others are made of
};

/// From a folder with en.train.tsv and en.dev.tsv, a file of words with | where they are split, and
/// npm's CMUdict. What can't be read is empty.
[[nodiscard]] Sources readSources(const QString &folder, const QString &ownPath,
                                  const QString &spokenPath);

} // namespace chitai::bench
