// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PictureSource.h"

#include <QBuffer>
#include <QImageReader>

namespace chitai {

tl::unexpected<Error> noSuchFoundPicture()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such picture to be found."));
}

Result<QImage> PictureSource::image(const QString &name, int longestSide) const
{
    CHITAI_TRY_ASSIGN(QByteArray bytes, picture(name));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio)
                                 .expandedTo(QSize(1, 1))); // of a line, too
    }
    const QImage image = reader.read();
    if (image.isNull())
        return noSuchFoundPicture();
    return image;
}

} // namespace chitai
