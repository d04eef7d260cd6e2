// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// From a model's service through the program itself, headless, in a process of its own, to a
/// client of /ws/rpc: how long a token takes.
void measureStories(const QString &program);

} // namespace chitai::bench
