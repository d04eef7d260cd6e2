// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai::bench {

/// Words a second on one core, in each language.
void measureSyllables();

} // namespace chitai::bench
