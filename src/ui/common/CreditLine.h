// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"

namespace chitai {

/// What is shown and printed of who made a picture, in the language of the interface: "“A cat”,
/// Ann, CC BY 4.0, Wikimedia Commons". Empty without a credit.
[[nodiscard]] QString creditLine(const PictureCredit &credit);

} // namespace chitai
