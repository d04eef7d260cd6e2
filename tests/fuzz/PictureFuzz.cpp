// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/HeifBoxes.h"
#include "decoding/PictureOrientation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

/// What is looked at in a picture before a library decodes it: which format it is, whether it is
/// whole, how large, and how it is turned.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(turnsByBoxes(bytes));
    static_cast<void>(exifTransformation(QByteArrayView(bytes)));
    const std::optional<PictureFormat> format = pictureFormat(bytes);
    if (!format)
        return 0;
    static_cast<void>(exifTransformation(*format, bytes));
    const bool isWhole = isWholePicture(*format, bytes);
    if (*format == PictureFormat::Jpeg && isWhole && isJpegWithoutEnd(bytes))
        abort();
    if (*format == PictureFormat::Gif && isWhole) {
        const QSize screen = gifScreenSize(bytes);
        if (screen.width() > 0xffff || screen.height() > 0xffff)
            abort();
    }
    return 0;
}
