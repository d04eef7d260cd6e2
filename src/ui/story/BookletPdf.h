// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

struct Booklet;

/// Writes the booklet as a PDF of small pages in large letters, for a child to read in bed.
/// StorageFailed where the file can't be written. Needs a QGuiApplication, for its fonts.
[[nodiscard]] Result<void> writePdf(const Booklet &booklet, const QString &path);

} // namespace chitai
