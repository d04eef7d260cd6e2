// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QImage>

namespace chitai {

/// A WebP file of the pixels. The quality is 0 to 100; 100 is lossless. StorageFailed where Qt's
/// plugin for the format is not installed. Callable from any thread.
[[nodiscard]] Result<QByteArray> webpOf(const QImage &image, int quality);

/// StorageFailed, with the sentence of what has to be installed.
[[nodiscard]] tl::unexpected<Error> noPicturePlugin();
/// The same of chitai-decoder.
[[nodiscard]] tl::unexpected<Error> noPictureDecoder();

} // namespace chitai
