// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/PictureFormat.h"

#include <QImageIOHandler>

namespace chitai {

/// How a PNG or WebP picture has to be turned to stand upright, by its EXIF data, which Qt reads in
/// JPEG alone. Nothing where it says nothing. Callable from any thread.
[[nodiscard]] QImageIOHandler::Transformations exifTransformation(PictureFormat format,
                                                                  const QByteArray &bytes);

/// The picture turned.
/// The same of EXIF data without its picture; none where they say nothing.
[[nodiscard]] QImageIOHandler::Transformations exifTransformation(QByteArrayView exif);

[[nodiscard]] QImage turned(const QImage &image, QImageIOHandler::Transformations transformation);

} // namespace chitai
