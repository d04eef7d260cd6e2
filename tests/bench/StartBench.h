// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// The first frame after a start and the memory of both windows, beside a program of one QML
/// rectangle. Each is a process of its own: this program, started with `--start WHAT DATABASE`.
void measureStart();

/// Is such a process: shows "windows", of a family with a copy of this database, or "rectangle",
/// says what it took, and ends.
int runStart(const QString &what, const QString &database);

} // namespace chitai::bench
