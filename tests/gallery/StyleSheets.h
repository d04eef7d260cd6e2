// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QImage>
#include <QList>

namespace chitai::gallery {

/// Each style in each state of a text, on three shapes of screen.
struct StyleSheet
{
    /// One picture of the child's window.
    struct Tile
    {
        QString name;
        QRect rect;
    };

    QImage image;
    QList<Tile> tiles;
};

[[nodiscard]] StyleSheet drawStyleSheet(Language language, bool isDark);
/// Where docs/images has it.
[[nodiscard]] QString styleSheetFile(Language language, bool isDark);

} // namespace chitai::gallery
