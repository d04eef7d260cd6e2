// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QList>

namespace chitai {

class LibraryStore;
class SettingsStore;

/// The texts that come with the program, easiest first, from :/chitai/library.
[[nodiscard]] QList<std::pair<QString, Language>> starterTexts();

/// Puts them into a new family's library, once: what a parent deletes later does not come back.
[[nodiscard]] Result<void> addStarterLibrary(LibraryStore &library, SettingsStore &settings);

} // namespace chitai
