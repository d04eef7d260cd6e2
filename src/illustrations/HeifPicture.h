// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QImage>

namespace chitai {

/// The main picture of a HEIC or AVIF file, which telephones make: upright, with its colours.
/// Decoded by libheif. BadValue for a damaged file, TooLarge above those limits, StorageFailed
/// where the decoder of its coding is not installed. Callable from any thread.
[[nodiscard]] Result<QImage> readHeif(const QByteArray &bytes, qint64 mostPixels, int longestSide);

} // namespace chitai
