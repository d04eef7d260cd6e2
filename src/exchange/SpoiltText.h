// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// Text in UTF-8 that a program took for text of a code page and wrote in UTF-8 once more, as old
/// Excels do: "GrÃ¶ÃŸe" (Windows-1252), "РјР°РјР°" (Windows-1251). The code page is called as Qt
/// calls it.

/// Whether most of the lines that have letters above ASCII are like that.
[[nodiscard]] bool isSpoiltBy(const char *codePage, const QString &text);

/// The lines that are like that as they were before, and the others as they are. A letter that got
/// lost on the way is U+FFFD.
[[nodiscard]] QString mendedFrom(const char *codePage, const QString &text);

} // namespace chitai
