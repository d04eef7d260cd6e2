// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai {

struct Options;
struct PasswordKeeper;

/// --devices and --forget-device, by way of the program that runs with the same data, or where none
/// does in its place. Gives the exit status: 1 also where no device, or more than one, is called
/// so.
[[nodiscard]] int runDeviceCommand(const Options &options, const PasswordKeeper &passwords);

} // namespace chitai
