// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PictureWriting.h"

#include <QBuffer>
#include <QImageWriter>

namespace chitai {

Result<QByteArray> webpOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("webp"));
    writer.setQuality(qBound(0, quality, 100));
    if (!writer.write(image)) {
        if (writer.error() == QImageWriter::UnsupportedFormatError)
            return noPicturePlugin();
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The picture could not be converted to WebP."));
    }
    return bytes;
}

tl::unexpected<Error> noPicturePlugin()
{
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("This computer can't read or write pictures of this format. "
                                  "Install the package qt6-image-formats-plugins and start Chitai "
                                  "again."));
}

tl::unexpected<Error> noPictureDecoder()
{
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("Pictures can't be read: chitai-decoder, a part of Chitai, is "
                                  "missing or does not start. Install Chitai again."));
}

} // namespace chitai
