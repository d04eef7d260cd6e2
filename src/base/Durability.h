// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// Makes the names in a folder outlast a power cut: a file that was flushed and renamed is there
/// after one only if its folder was flushed too (fsync(2)). Does nothing where the system has no
/// such thing. Callable from any thread.
void flushFolder(const QString &folder);

} // namespace chitai
