// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "ui/common/AppearanceModel.h"

#include <QString>
#include <optional>

namespace chitai {

/// How the windows looked and spoke last on this computer. What was chosen is in the library, which
/// can't be read when its server is away or its file is damaged: a window that says so looks like
/// this.
struct LastAppearance
{
    std::optional<Language> language; ///< none where nothing was kept
    AppearanceModel::Theme theme = AppearanceModel::AsSystem;
    double textScale = 1; ///< of AppearanceModel::textScale()

    bool operator==(const LastAppearance &) const = default;
};

/// What the data folder has of it; whatever is damaged there or missing counts as not kept.
[[nodiscard]] LastAppearance lastAppearance(const QString &dataDir);

/// Keeps it for the next start. Where that does not succeed, a start that fails looks as the
/// desktop does.
void keepLastAppearance(const QString &dataDir, const LastAppearance &appearance);

} // namespace chitai
