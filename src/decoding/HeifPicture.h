// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/PictureDecoder.h"
#include "decoding/PicturePixels.h"

namespace chitai {

/// The main picture of a HEIC or AVIF file, which telephones make: upright, with its colours.
/// Decoded by libheif. Callable from any thread.
[[nodiscard]] tl::expected<QImage, DecodeRefusal>
readHeif(const QByteArray &bytes, const PictureBounds &bounds, const LargeTurn &turn);

} // namespace chitai
