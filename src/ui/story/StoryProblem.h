// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

// What went wrong with a story and what to do, in the language of the interface, for the parent.

/// A command to a story was not carried out.
[[nodiscard]] QString describeStoryProblem(const Error &error);
/// A story could not be written into a file.
[[nodiscard]] QString describeBookletProblem(const Error &error);
/// A hosted service could not be switched on or off.
[[nodiscard]] QString describeServiceProblem(const Error &error);

} // namespace chitai
