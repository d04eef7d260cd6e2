// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"

namespace chitai {

struct PasswordKeeper;

/// Does what --import, --export, --backup or --restore asks for, in the order restore, import,
/// export, backup, tells what came of it, and gives the status to end with. Needs an application
/// object.
[[nodiscard]] int runExchange(const Options &options, const PasswordKeeper &passwords);

} // namespace chitai
