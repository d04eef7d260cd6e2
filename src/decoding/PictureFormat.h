// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <optional>

namespace chitai {

/// The formats that pictures are taken in.
enum class PictureFormat { Png, Jpeg, WebP, Gif, Heif };

/// Qt's name of the format: "png", "jpeg", "webp" or "gif"; "heif" of HEIC and AVIF, which libheif
/// reads.
[[nodiscard]] QByteArray pictureFormatName(PictureFormat format);

/// The format by the first bytes alone; nothing for any other content. No name, no ending and no
/// plugin's guess is asked, so that exactly these five decoders ever see a stranger's bytes.
/// Callable from any thread.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QByteArray &bytes);

/// Whether the file goes on to the end of its picture (a GIF's first frame that is not empty).
/// Decoders fill what is missing with grey and say nothing. The format is what pictureFormat()
/// says. Callable from any thread.
[[nodiscard]] bool isWholePicture(PictureFormat format, const QByteArray &bytes);

/// Whether a JPEG ends within a scan: some cameras and programs forget the mark of its end. Only a
/// decoder can tell whether anything else is missing.
[[nodiscard]] bool isJpegWithoutEnd(const QByteArray &bytes);

/// The size of the area that a GIF's frames are drawn on. The file must be a whole picture.
[[nodiscard]] QSize gifScreenSize(const QByteArray &bytes);

} // namespace chitai
