// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PicturePixels.h"

#include <QColorSpace>
#include <algorithm>

namespace chitai {

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

bool showsNothing(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; }))
            return false;
    }
    return true;
}

} // namespace chitai
