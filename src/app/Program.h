// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai {

/// The whole program. Gives its exit status: 0 after a clean end, 1 when it could not start, 2 for
/// a wrong command line.
[[nodiscard]] int run(int &argc, char **argv);

} // namespace chitai
