// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace chitai {

/// The largest picture that is decoded.
struct PictureBounds
{
    qint64 pixels = 0;
    int side = 0; ///< pixels

    [[nodiscard]] bool hold(const QSize &size) const
    {
        return qMax(size.width(), size.height()) <= side
            && qint64(size.width()) * size.height() <= pixels;
    }
};

/// The size with the longest side at most so long; never larger than it was, never empty.
[[nodiscard]] QSize fitted(const QSize &size, int longest);
[[nodiscard]] QImage scaledTo(const QImage &image, const QSize &size);
/// Pixels of one kind in sRGB, with nothing else attached.
[[nodiscard]] QImage normalized(QImage image, int maxDimension);
/// Whether all of it is transparent, as some programs write a GIF's first frames.
[[nodiscard]] bool showsNothing(const QImage &image);

} // namespace chitai
