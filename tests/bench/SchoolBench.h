// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// Real programs without windows share a library of 100,000 texts on a PostgreSQL server of this
/// run's own, set up as Debian installs it: what a tap, a completed text and a search as typed
/// take with 1, 8 and 30 of them, and what the server needs.
void measureSchool(const QString &program);

} // namespace chitai::bench
