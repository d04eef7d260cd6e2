// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureProcessing.h"

#include "illustrations/PictureFormat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImageReader>
#include <QImageWriter>

namespace chitai {

namespace {

// What is above is no photo but a file that was made to fill the memory.
constexpr qint64 mostPixels = 100'000'000;
constexpr int longestSide = 30'000;
// The longest side that WebP has room for (RFC 9649, section 2.6).
constexpr int longestWebPSide = 16'383;

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

/// The size with the longest side at most so long; never larger than it was, never empty.
QSize fitted(const QSize &size, int longest)
{
    if (qMax(size.width(), size.height()) <= longest)
        return size;
    return size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage scaledTo(const QImage &image, const QSize &size)
{
    if (image.size() == size)
        return image;
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
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

    const qint64 limit = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    const bool isOverLimit = limit > 0 && decodedBytes(size, reader.imageFormat()) > limit;
    // JPEG is made to be decoded at a fraction of its size. The PNG decoder can average lines as it
    // reads them, but mixes the colour of transparent pixels in, so it does that only when it must.
    const QSize target = fitted(size, maxDimension);
    if (target != size && (format == PictureFormat::Jpeg || isOverLimit))
        reader.setScaledSize(target);
    QImage image = reader.read();
    if (image.isNull()) {
        if (isOverLimit)
            return tooManyPixels(size);
        return damaged();
    }
    return image;
}

/// Upright pixels of one kind in sRGB, with nothing else attached.
QImage normalized(QImage image, int maxDimension)
{
    const QColorSpace colours = image.colorSpace();
    image = scaledTo(image, fitted(image.size(), maxDimension));
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setColorSpace(colours);
    if (colours.isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    // A profile would be written into the file, and what is not marked is sRGB on every screen.
    image.setColorSpace(QColorSpace());
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

} // namespace

tl::unexpected<Error> tooManyPictureBytes()
{
    return failure(ErrorCode::TooLarge,
                   QStringLiteral("The picture's file is larger than %1 MB. Make it smaller in a "
                                  "picture program and try again.")
                       .arg(maxPictureBytes / (1024 * 1024)));
}

Result<ProcessedPicture> processPicture(const QByteArray &bytes, const PictureLimits &limits)
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
            QStringLiteral("This is no PNG, JPEG, WebP or GIF picture. Save it in one of "
                           "these formats and try again."));
    }
    if (!isWholePicture(*format, bytes))
        return damaged();
    const int maxDimension = qBound(1, limits.maxDimension, longestWebPSide);
    Result<QImage> decoded = decode(bytes, *format, maxDimension);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QImage image = normalized(std::move(*decoded), maxDimension);
    const QImage thumbnail
        = scaledTo(image, fitted(image.size(), qBound(1, limits.thumbnailDimension, maxDimension)));
    // Scaling gives no picture where the memory is used up.
    if (image.isNull() || thumbnail.isNull())
        return tooManyPixels(image.size());
    Result<QByteArray> imageFile = encode(image, limits.webpQuality);
    if (!imageFile)
        return tl::unexpected(imageFile.error());
    Result<QByteArray> thumbnailFile = encode(thumbnail, limits.webpQuality);
    if (!thumbnailFile)
        return tl::unexpected(thumbnailFile.error());
    return ProcessedPicture{.image = std::move(*imageFile),
                            .thumbnail = std::move(*thumbnailFile),
                            .width = image.width(),
                            .height = image.height(),
                            .contentHash
                            = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

} // namespace chitai
