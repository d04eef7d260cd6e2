// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureEdit.h"

#include <QBuffer>
#include <QImage>
#include <QTransform>

namespace chitai {

namespace {

constexpr int leastSide = 8; // pixels

QRect cutOf(const QSize &size, const QRectF &share)
{
    const QRectF kept = share.intersected(QRectF(0, 0, 1, 1));
    return QRectF(kept.x() * size.width(), kept.y() * size.height(), kept.width() * size.width(),
                  kept.height() * size.height())
        .toAlignedRect()
        .intersected(QRect(QPoint(), size));
}

} // namespace

Result<QByteArray> editedPicture(const QByteArray &file, const PictureEdit &edit)
{
    QImage image = QImage::fromData(file, "WEBP");
    const QRect cut = cutOf(image.size(), edit.cut);
    if (image.isNull())
        return failure(ErrorCode::BadValue, QStringLiteral("The picture's file is damaged."));
    if (cut.width() < qMin(leastSide, image.width())
        || cut.height() < qMin(leastSide, image.height()))
        return failure(ErrorCode::BadValue, QStringLiteral("Nothing would be left of it."));
    if (cut.size() != image.size())
        image = image.copy(cut);
    if (edit.quarterTurns % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * edit.quarterTurns));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG", 100)) // 100 is not packed: it is made anew at once
        return failure(ErrorCode::StorageFailed, QStringLiteral("The picture can't be changed."));
    return bytes;
}

} // namespace chitai
