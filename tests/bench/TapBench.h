// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// The program itself, headless, in a process of its own: from a tap to the last client's new
/// state, against the same bytes there and back over bare TCP; and the memory it takes.
void measureTaps(const QString &program);

} // namespace chitai::bench
