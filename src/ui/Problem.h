// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

/// What went wrong and what to do, in the language of the interface, for the parent.
[[nodiscard]] QString describeProblem(const Error &error);

/// The same for a picture that could not be taken.
[[nodiscard]] QString describePictureProblem(const Error &error);

/// The same for a file of texts that could not be read.
[[nodiscard]] QString describeItemFileProblem(const Error &error);

} // namespace chitai
