// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "decoding/PictureDecoder.h"

#include <QByteArray>
#include <functional>

namespace chitai {

/// No file and no download may be longer.
inline constexpr qint64 maxPictureBytes = 20 * 1024 * 1024;

/// A picture as it is kept: WebP, upright, in sRGB, without any of the original's metadata.
struct ProcessedPicture
{
    QByteArray image; ///< a WebP file
    QByteArray thumbnail; ///< a WebP file
    int width = 0; ///< of image
    int height = 0; ///< of image
    QByteArray contentHash; ///< SHA-256 of the original bytes, hexadecimal
};

/// How large and how good the pictures that are kept may be.
struct PictureLimits
{
    int maxDimension = 1200; ///< pixels of the longest side
    int thumbnailDimension = 200; ///< pixels of the thumbnail's longest side
    int webpQuality = 85; ///< 0 to 100; 100 is lossless
};

/// What becomes of a picture's bytes.
enum class PictureBytes {
    Encoded, ///< made anew, so that nothing of a stranger's file goes on to a tablet
    Kept, ///< a WebP file of the program's own, which is right as it is, where it is small enough
};

/// Makes what is kept out of a PNG, JPEG, WebP, GIF, HEIC or AVIF file (of an animation: its first
/// frame). No side is ever enlarged, and transparency stays. Only the decoder looks into the file;
/// what is Kept is the program's own, and read here.
///
/// UnsupportedMediaType for an empty file and any other format, BadValue for a damaged or cut off
/// file, and one that the decoder ended over, TooLarge above maxPictureBytes, 100 megapixels or
/// 30,000 pixels on a side, and where decoding takes too long; StorageFailed where there is no
/// decoder, or Qt's plugin or libheif's decoder for the format is not installed.
///
/// Callable from any thread, and from several at once.
[[nodiscard]] Result<ProcessedPicture> processPicture(const QByteArray &bytes,
                                                      const PictureLimits &limits,
                                                      PictureDecoder &decoder,
                                                      PictureBytes what = PictureBytes::Encoded);

/// Makes a WebP file of a picture's file from another collection, as out of a backup: in the same
/// size, with so little loss that nobody sees it. Fails as processPicture() does. The decoder must
/// outlive it.
[[nodiscard]] std::function<Result<QByteArray>(const QByteArray &file)>
pictureRemaker(PictureDecoder &decoder);

/// The refusal of a file or download of more than maxPictureBytes.
[[nodiscard]] tl::unexpected<Error> tooManyPictureBytes();

} // namespace chitai
