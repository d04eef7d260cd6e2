// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QRectF>

namespace chitai {

/// What a parent does to a picture of the collection.
struct PictureEdit
{
    int quarterTurns = 0; ///< clockwise, after the cut
    QRectF cut = {0, 0, 1, 1}; ///< what stays of it, in shares of its width and height
};

/// The file of a picture that is kept, changed: a WebP file without further loss, to be taken in as
/// a new picture. BadValue for a cut that leaves nothing, and for a file that is damaged. Callable
/// from any thread.
[[nodiscard]] Result<QByteArray> editedPicture(const QByteArray &file, const PictureEdit &edit);

} // namespace chitai
