// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::gallery {

/// Writes one sheet a language and theme: each style in each state of a text, on three shapes of
/// screen.
void drawStyleSheets(const QString &folder);

} // namespace chitai::gallery
