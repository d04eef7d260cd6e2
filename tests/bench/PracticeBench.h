// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai::bench {

/// Progress, review and next texts after five years of three children.
void measurePractice();

} // namespace chitai::bench
