// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <chrono>

namespace chitai {

/// Figures that a family rarely changes. The environment beats settings.ini in the data folder,
/// which beats the default. In the file the names stand in small letters and without CHITAI_:
/// grace_period_seconds=1800.
struct Settings
{
    std::chrono::seconds gracePeriod{3600}; ///< CHITAI_GRACE_PERIOD_SECONDS
    std::chrono::seconds pingTimeout{300}; ///< CHITAI_WS_PING_TIMEOUT_SECONDS
    int maxClients = 200; ///< CHITAI_MAX_CLIENTS, WebSockets at the same time
    int illustrationMaxDimension = 1200; ///< CHITAI_ILLUSTRATION_MAX_DIMENSION, pixels
    int thumbnailMaxDimension = 200; ///< CHITAI_ILLUSTRATION_THUMBNAIL_MAX_DIMENSION, pixels
    int webpQuality = 85; ///< CHITAI_ILLUSTRATION_WEBP_QUALITY, 1 to 100
    /// CHITAI_RUSSIAN_NORM: reading, phonetic. Of the children for whom nothing else was chosen.
    RussianNorm russianNorm = RussianNorm::Reading;

    /// BadValue, with the variable's name, for what is no number, out of range or
    /// no word that is known.
    [[nodiscard]] static Result<Settings> load(const QString &dataDir);
};

} // namespace chitai
