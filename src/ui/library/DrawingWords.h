// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "pictures/DrawingService.h"
#include "pictures/PictureDrawing.h"

namespace chitai {

// What is said of pictures that a model draws, in the language of the interface, for the parent.

/// Why the model has drawn none, and what to do.
[[nodiscard]] QString describeDrawingFailure(const DrawingFailure &failure);
/// Why it was not asked.
[[nodiscard]] QString describeDrawingRefusal(const Error &error);
/// Where the words go when a picture is wished for.
[[nodiscard]] QString whereWordsGo(const DrawingService &service);
/// What it costs, as far as a parent has written it down.
[[nodiscard]] QString priceOfPicture(const DrawingService &service);

} // namespace chitai
