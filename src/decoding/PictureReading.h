// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/PictureDecoder.h"

namespace chitai {

/// Decodes a PNG, JPEG, WebP, GIF, HEIC or AVIF file (of an animation: its first frame) in the
/// process that calls it: for chitai-decoder, and for the pictures that the program brings along.
/// Whatever comes from elsewhere goes through a DecoderPool.
///
/// A large JPEG and most large PNGs need far less memory than their pixels, because they are scaled
/// while they are decoded. Raises Qt's allocation limit for the process once, so that 100
/// megapixels fit whatever their kind. Callable from any thread, and from several at once.
[[nodiscard]] DecodeResult readPicture(const QByteArray &bytes, int maxDimension,
                                       const LargeTurn &turn = {});

/// readPicture() as a decoder: for bytes that are the program's own.
class OwnPictureDecoder final : public PictureDecoder
{
public:
    [[nodiscard]] DecodeResult decode(const QByteArray &bytes, int maxDimension) override
    {
        return readPicture(bytes, maxDimension);
    }
};

} // namespace chitai
