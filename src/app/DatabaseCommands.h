// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"
#include "app/ServerPassword.h"

namespace chitai {

/// Does what --copy-database asks for, tells what came of it, and gives the status to end with.
/// Needs an application object.
[[nodiscard]] int runDatabaseCopy(const Options &options, const PasswordKeeper &passwords);

} // namespace chitai
