// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PictureReading.h"

#include "decoding/HeifPicture.h"
#include "decoding/PictureFormat.h"
#include "decoding/PictureOrientation.h"
#include "decoding/PicturePixels.h"

#include <QBuffer>
#include <QImageReader>
#include <mutex>

namespace chitai {

namespace {

// What is above is no photo but a file that was made to fill the memory.
constexpr PictureBounds mostOfAPicture{.pixels = 100'000'000, .side = 30'000};
// Qt's limit for a decoded picture, in MB: the most pixels of the longest kind, and some more,
// since Qt's decoders count what they need beside it.
constexpr int allocationMegabytes = 1024;
// Of a GIF or a WebP, before the one that is taken.
constexpr int mostEmptyFrames = 10;

/// Qt's own limit, 128 MB for the whole process, would refuse most of what is promised here.
void allowLargePictures()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationMegabytes); });
}

tl::unexpected<DecodeRefusal> refused(DecodeProblem problem, const QSize &size = {})
{
    return tl::unexpected(DecodeRefusal{problem, size});
}

qint64 decodedBytes(const QSize &size, QImage::Format format)
{
    const int bits
        = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return qint64(size.width()) * size.height() * bits / 8;
}

/// The picture, or the first of its frames that shows something.
QImage readFrames(QImageReader &reader, PictureFormat format)
{
    QImage image = reader.read();
    const bool hasFrames = format == PictureFormat::Gif || format == PictureFormat::WebP;
    for (int frame = 1; hasFrames && frame < mostEmptyFrames
         && (image.isNull() || showsNothing(image)) && reader.canRead();
         ++frame) {
        const QImage next = reader.read();
        if (next.isNull())
            break;
        image = next;
    }
    return image;
}

tl::expected<QImage, DecodeRefusal> readByQt(const QByteArray &bytes, PictureFormat format,
                                             int maxDimension, const LargeTurn &turn)
{
    const QByteArray name = pictureFormatName(format);
    if (!QImageReader::supportedImageFormats().contains(name))
        return refused(DecodeProblem::NoPlugin);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, name);
    // Only the decoder of the format that was recognized here, whatever another would make of it.
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);

    QSize size = reader.size();
    if (size.isEmpty())
        return refused(DecodeProblem::Damaged);
    if (format == PictureFormat::Gif)
        size = size.expandedTo(gifScreenSize(bytes)); // Qt names the size of the first frame
    if (!mostOfAPicture.hold(size))
        return refused(DecodeProblem::TooManyPixels, size);

    const qint64 bytesNeeded = decodedBytes(size, reader.imageFormat());
    const bool isLarge = bytesNeeded > largePictureBytes;
    if (isLarge && turn)
        turn(bytesNeeded);
    // JPEG is made to be decoded at a fraction of its size. The PNG decoder can average lines as it
    // reads them, but mixes the colour of transparent pixels in, so it does that only when it must.
    const QSize target = fitted(size, maxDimension);
    if (target != size && (format == PictureFormat::Jpeg || isLarge))
        reader.setScaledSize(target);
    QImage image = readFrames(reader, format);
    if (image.isNull() && isLarge)
        return refused(DecodeProblem::TooManyPixels, size);
    if (image.isNull())
        return refused(DecodeProblem::Damaged);
    if (reader.transformation() == QImageIOHandler::TransformationNone)
        image = turned(image, exifTransformation(format, bytes));
    return image;
}

DecodeResult readWhole(const QByteArray &bytes, PictureFormat format, int maxDimension,
                       const LargeTurn &turn)
{
    allowLargePictures();
    auto decoded = format == PictureFormat::Heif ? readHeif(bytes, mostOfAPicture, turn)
                                                 : readByQt(bytes, format, maxDimension, turn);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QSize size = decoded->size();
    QImage image = normalized(std::move(*decoded), maxDimension);
    // Scaling gives no picture where the memory is used up.
    if (image.isNull())
        return refused(DecodeProblem::TooManyPixels, size);
    const bool isScaled = image.size() != size;
    return DecodedPicture{.image = std::move(image), .isScaled = isScaled};
}

/// A JPEG whose mark of its end is missing, and nothing else: whatever stands behind its last byte
/// makes no difference. Of one that was cut off it would go on with that.
DecodeResult readWithoutEnd(const QByteArray &bytes, int maxDimension, const LargeTurn &turn)
{
    const QByteArray end("\xff\xd9", 2);
    // Bits that are some code or other in every table of codes.
    const QByteArray other = QByteArray("\x5a\x3c\x96\x0f").repeated(64);
    // A byte 0xFF at the end waits for the one behind it.
    const QByteArray beginning = bytes.endsWith('\xff') ? bytes.chopped(1) : bytes;
    DecodeResult picture = readPicture(beginning + end, maxDimension, turn);
    if (!picture)
        return picture;
    const DecodeResult continued = readPicture(beginning + other + end, maxDimension, turn);
    if (!continued || picture->image != continued->image)
        return refused(DecodeProblem::Damaged);
    return picture;
}

} // namespace

DecodeResult readPicture(const QByteArray &bytes, int maxDimension, const LargeTurn &turn)
{
    const std::optional<PictureFormat> format = pictureFormat(bytes);
    if (!format)
        return refused(DecodeProblem::NoPicture);
    if (isWholePicture(*format, bytes))
        return readWhole(bytes, *format, maxDimension, turn);
    if (*format == PictureFormat::Jpeg && isJpegWithoutEnd(bytes))
        return readWithoutEnd(bytes, maxDimension, turn);
    return refused(DecodeProblem::Damaged);
}

} // namespace chitai
