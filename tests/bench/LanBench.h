// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// The program headless, with and without TLS: from a tap to the last of 100 displays, and what
/// 1,000 clients take that are only there.
void measureLan(const QString &program);

} // namespace chitai::bench
