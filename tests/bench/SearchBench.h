// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai::bench {

/// Searches of libraries of 10,000, 100,000 and 1,000,000 items, letter by letter as they are
/// typed.
void measureSearch();

} // namespace chitai::bench
