// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai {

struct Options;

/// The program with its two windows. Gives its exit status.
[[nodiscard]] int runDesktop(int &argc, char **argv, const Options &options);

} // namespace chitai
