// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>
#include <tl/expected.hpp>

namespace chitai {

/// Why there is no picture. The numbers go over the pipe of DecoderPool; new ones come at the end.
enum class DecodeProblem : quint8 {
    NoPicture, ///< none of the formats that are taken
    Damaged, ///< or not copied to its end
    TooManyPixels, ///< above 100 megapixels or 30,000 on a side, or the memory is not enough
    NoPlugin, ///< Qt's plugin for the format is not installed
    NoCodec, ///< libheif or its decoder of this coding is not installed
    TookTooLong, ///< the decoder was ended
    Died, ///< the decoder ended over it
    NoDecoder, ///< there is no chitai-decoder, or it can't be started
};

struct DecodeRefusal
{
    DecodeProblem problem = DecodeProblem::Damaged;
    QSize size = {}; ///< as the file says; of TooManyPixels, where it is known

    friend bool operator==(const DecodeRefusal &, const DecodeRefusal &) = default;
};

/// The pixels of a picture: RGB32, or ARGB32 where it has transparency; upright, in sRGB, with
/// nothing else attached.
struct DecodedPicture
{
    QImage image;
    bool isScaled = false; ///< the file has more pixels
};

using DecodeResult = tl::expected<DecodedPicture, DecodeRefusal>;

/// Makes pixels of the bytes of a file.
class PictureDecoder
{
public:
    PictureDecoder() = default;
    virtual ~PictureDecoder() = default;
    PictureDecoder(const PictureDecoder &) = delete;
    PictureDecoder &operator=(const PictureDecoder &) = delete;

    /// No side of what comes back is longer than so many pixels, nor longer than it was. Callable
    /// from any thread, and from several at once; blocks until the picture is there.
    [[nodiscard]] virtual DecodeResult decode(const QByteArray &bytes, int maxDimension) = 0;
};

/// A decoded picture of more bytes than this is large: two at once would fill the memory.
inline constexpr qint64 largePictureBytes = 128LL * 1024 * 1024;

/// Asked before so many bytes, which are above largePictureBytes, are decoded into; comes back when
/// they may be. Not asked for anything smaller.
using LargeTurn = std::function<void(qint64 bytes)>;

} // namespace chitai
