// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureProcessing.h"

#include "illustrations/HeifPicture.h"
#include "illustrations/LargePictures.h"
#include "illustrations/PictureFormat.h"
#include "illustrations/PictureOrientation.h"
#include "illustrations/PicturePixels.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QImageWriter>
#include <mutex>

namespace chitai {

namespace {

// What is above is no photo but a file that was made to fill the memory.
constexpr qint64 mostPixels = 100'000'000;
constexpr int longestSide = 30'000;
// The longest side that WebP has room for (RFC 9649, section 2.6).
constexpr int longestWebPSide = 16'383;
// Qt's limit for a decoded picture, in MB: the most pixels of the longest kind, and some more,
// since Qt's decoders count what they need beside it.
constexpr int allocationMegabytes = 1024;
// Of a GIF or a WebP, before the one that is taken.
constexpr int mostEmptyFrames = 10;

/// Qt's own limit, 128 MB for the whole process, would refuse most of what is promised here. The
/// program reads no strangers' pictures elsewhere.
void allowLargePictures()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationMegabytes); });
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::BadValue,
                   QStringLiteral("The picture is damaged or was not copied to its end. Copy or "
                                  "download it again, or choose another one."));
}

tl::unexpected<Error> tooManyPixels(const QSize &size)
{
    return failure(ErrorCode::TooLarge,
                   QStringLiteral("The picture is too large: %1 × %2 pixels. Make it smaller in a "
                                  "picture program and try again.")
                       .arg(size.width())
                       .arg(size.height()));
}

tl::unexpected<Error> noPlugin()
{
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("This computer can't read or write pictures of this format. "
                                  "Install the package qt6-image-formats-plugins and start Chitai "
                                  "again."));
}

qint64 decodedBytes(const QSize &size, QImage::Format format)
{
    const int bits
        = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return qint64(size.width()) * size.height() * bits / 8;
}

Result<QImage> decode(const QByteArray &bytes, PictureFormat format, int maxDimension)
{
    const QByteArray name = pictureFormatName(format);
    if (!QImageReader::supportedImageFormats().contains(name))
        return noPlugin();
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
        return damaged();
    if (format == PictureFormat::Gif)
        size = size.expandedTo(gifScreenSize(bytes)); // Qt names the size of the first frame
    if (qMax(size.width(), size.height()) > longestSide
        || qint64(size.width()) * size.height() > mostPixels)
        return tooManyPixels(size);

    const qint64 bytesNeeded = decodedBytes(size, reader.imageFormat());
    const bool isOverLimit = bytesNeeded > largePictureBytes;
    const std::unique_lock<std::mutex> turn = turnToDecode(bytesNeeded);
    // JPEG is made to be decoded at a fraction of its size. The PNG decoder can average lines as it
    // reads them, but mixes the colour of transparent pixels in, so it does that only when it must.
    const QSize target = fitted(size, maxDimension);
    if (target != size && (format == PictureFormat::Jpeg || isOverLimit))
        reader.setScaledSize(target);
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
    if (image.isNull()) {
        if (isOverLimit)
            return tooManyPixels(size);
        return damaged();
    }
    if (reader.transformation() == QImageIOHandler::TransformationNone)
        image = turned(image, exifTransformation(format, bytes));
    return image;
}

Result<QByteArray> encode(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("webp"));
    writer.setQuality(qBound(0, quality, 100));
    if (!writer.write(image)) {
        if (writer.error() == QImageWriter::UnsupportedFormatError)
            return noPlugin();
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The picture could not be converted to WebP."));
    }
    return bytes;
}

/// A JPEG whose mark of its end is missing, and nothing else: whatever stands behind its last byte
/// makes no difference. Of one that was cut off it would go on with that.
Result<ProcessedPicture> withoutEnd(const QByteArray &bytes, const PictureLimits &limits)
{
    const QByteArray end("\xff\xd9", 2);
    // Bits that are some code or other in every table of codes.
    const QByteArray other = QByteArray("\x5a\x3c\x96\x0f").repeated(64);
    // A byte 0xFF at the end waits for the one behind it.
    const QByteArray beginning = bytes.endsWith('\xff') ? bytes.chopped(1) : bytes;
    Result<ProcessedPicture> picture = processPicture(beginning + end, limits);
    const Result<ProcessedPicture> continued = processPicture(beginning + other + end, limits);
    if (!picture)
        return picture;
    if (!continued || picture->image != continued->image)
        return damaged();
    picture->contentHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return picture;
}

} // namespace

tl::unexpected<Error> tooManyPictureBytes()
{
    return failure(ErrorCode::TooLarge,
                   QStringLiteral("The picture's file is larger than %1 MB. Make it smaller in a "
                                  "picture program and try again.")
                       .arg(maxPictureBytes / (1024 * 1024)));
}

Result<ProcessedPicture> processPicture(const QByteArray &bytes, const PictureLimits &limits,
                                        PictureBytes what)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::UnsupportedMediaType,
                       QStringLiteral("The file is empty. Choose another picture."));
    }
    if (bytes.size() > maxPictureBytes)
        return tooManyPictureBytes();
    const std::optional<PictureFormat> format = pictureFormat(bytes);
    if (!format) {
        return failure(
            ErrorCode::UnsupportedMediaType,
            QStringLiteral(
                "This is no PNG, JPEG, WebP, GIF, HEIC or AVIF picture. Save it in one of "
                "these formats and try again."));
    }
    if (!isWholePicture(*format, bytes)) {
        if (*format != PictureFormat::Jpeg || !isJpegWithoutEnd(bytes))
            return damaged();
        return withoutEnd(bytes, limits);
    }
    const int maxDimension = qBound(1, limits.maxDimension, longestWebPSide);
    allowLargePictures();
    CHITAI_TRY_ASSIGN(QImage decoded,
                      *format == PictureFormat::Heif ? readHeif(bytes, mostPixels, longestSide)
                                                     : decode(bytes, *format, maxDimension));
    const QSize asItIs = decoded.size();
    const QImage image = normalized(std::move(decoded), maxDimension);
    const QImage thumbnail
        = scaledTo(image, fitted(image.size(), qBound(1, limits.thumbnailDimension, maxDimension)));
    // Scaling gives no picture where the memory is used up.
    if (image.isNull() || thumbnail.isNull())
        return tooManyPixels(image.size());
    const bool isKept
        = what == PictureBytes::Kept && *format == PictureFormat::WebP && image.size() == asItIs;
    CHITAI_TRY_ASSIGN(QByteArray imageFile, isKept ? bytes : encode(image, limits.webpQuality));
    CHITAI_TRY_ASSIGN(QByteArray thumbnailFile, encode(thumbnail, limits.webpQuality));
    return ProcessedPicture{.image = std::move(imageFile),
                            .thumbnail = std::move(thumbnailFile),
                            .width = image.width(),
                            .height = image.height(),
                            .contentHash
                            = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

} // namespace chitai
