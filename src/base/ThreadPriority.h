// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai {

/// Puts the calling thread behind what is on the screens, for good. QThread's priorities between
/// normal and idle have no effect under Linux, and an idle thread may never run on a busy machine.
void lowerThreadPriority();

} // namespace chitai
