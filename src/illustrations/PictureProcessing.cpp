// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureProcessing.h"

#include "decoding/PictureFormat.h"
#include "decoding/PicturePixels.h"
#include "decoding/PictureReading.h"
#include "decoding/PictureWriting.h"

#include <QCryptographicHash>

namespace chitai {

namespace {

// The longest side that WebP has room for (RFC 9649, section 2.6).
constexpr int longestWebPSide = 16'383;
// Nobody sees what is lost by it, however often a family changes its computer.
constexpr int remadeQuality = 95;

tl::unexpected<Error> tooManyPixels(const QSize &size)
{
    if (size.isEmpty()) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The picture is too large. Make it smaller and try again."));
    }
    return failure(ErrorCode::TooLarge,
                   QStringLiteral("The picture is too large: %1 × %2 pixels. Make it smaller in a "
                                  "picture program and try again.")
                       .arg(size.width())
                       .arg(size.height()));
}

tl::unexpected<Error> refusal(const DecodeRefusal &refusal)
{
    switch (refusal.problem) {
    case DecodeProblem::NoPicture:
        return failure(
            ErrorCode::UnsupportedMediaType,
            QStringLiteral(
                "This is no PNG, JPEG, WebP, GIF, HEIC or AVIF picture. Save it in one of "
                "these formats and try again."));
    case DecodeProblem::Damaged:
    case DecodeProblem::Died:
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The picture is damaged or was not copied to its end. Copy "
                                      "or download it again, or choose another one."));
    case DecodeProblem::TooManyPixels:
        return tooManyPixels(refusal.size);
    case DecodeProblem::NoPlugin:
        return noPicturePlugin();
    case DecodeProblem::NoCodec:
        return failure(
            ErrorCode::StorageFailed,
            QStringLiteral("This computer can't read pictures of this coding. Install libheif "
                           "with its decoders (libde265, dav1d) and start Chitai again."));
    case DecodeProblem::TookTooLong:
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The picture takes too long to read. Make it smaller in a "
                                      "picture program and try again."));
    case DecodeProblem::NoDecoder:
        return noPictureDecoder();
    }
    Q_UNREACHABLE();
}

Result<DecodedPicture> decoded(const QByteArray &bytes, int maxDimension, PictureDecoder &decoder)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::UnsupportedMediaType,
                       QStringLiteral("The file is empty. Choose another picture."));
    }
    if (bytes.size() > maxPictureBytes)
        return tooManyPictureBytes();
    DecodeResult picture = decoder.decode(bytes, qBound(1, maxDimension, longestWebPSide));
    if (!picture)
        return refusal(picture.error());
    return *std::move(picture);
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
                                        PictureDecoder &decoder, PictureBytes what)
{
    const bool isOwn = what == PictureBytes::Kept;
    OwnPictureDecoder inHere;
    CHITAI_TRY_ASSIGN(const DecodedPicture picture,
                      decoded(bytes, limits.maxDimension, isOwn ? inHere : decoder));
    const QImage &image = picture.image;
    const QImage thumbnail = scaledTo(
        image, fitted(image.size(), qBound(1, limits.thumbnailDimension, longestWebPSide)));
    // Scaling gives no picture where the memory is used up.
    if (thumbnail.isNull())
        return tooManyPixels(image.size());
    const bool isKept = isOwn && !picture.isScaled && pictureFormat(bytes) == PictureFormat::WebP;
    CHITAI_TRY_ASSIGN(QByteArray imageFile, isKept ? bytes : webpOf(image, limits.webpQuality));
    CHITAI_TRY_ASSIGN(QByteArray thumbnailFile, webpOf(thumbnail, limits.webpQuality));
    return ProcessedPicture{.image = std::move(imageFile),
                            .thumbnail = std::move(thumbnailFile),
                            .width = image.width(),
                            .height = image.height(),
                            .contentHash
                            = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

std::function<Result<QByteArray>(const QByteArray &)> pictureRemaker(PictureDecoder &decoder)
{
    return [&decoder](const QByteArray &file) -> Result<QByteArray> {
        CHITAI_TRY_ASSIGN(const DecodedPicture picture, decoded(file, longestWebPSide, decoder));
        return webpOf(picture.image, remadeQuality);
    };
}

} // namespace chitai
