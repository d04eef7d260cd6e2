// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

/// Text files (*.txt, *.md) of a folder, as lore.
struct LoreFolder
{
    QString name; ///< below the family's data folder
    QStringList texts;

    /// Reads a folder below `dataDir`, named from there or as a whole. NotFound for any other
    /// folder, whether it is there or not, also where a link leads out; BadValue where a file is no
    /// UTF-8, TooLarge for more than 200 files, 256 KB in one or 2 MB in all.
    [[nodiscard]] static Result<LoreFolder> read(const QString &dataDir, const QString &path);
};

} // namespace chitai
