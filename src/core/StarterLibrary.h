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

/// Texts for a child that knows few letters yet, in the steps of a primer (docs/practice.md), from
/// :/chitai/library.
[[nodiscard]] QList<std::pair<QString, Language>> decodableTexts(Language language);

/// Puts them into a new family's library, once: what a parent deletes later does not come back.
[[nodiscard]] Result<void> addStarterLibrary(LibraryStore &library, SettingsStore &settings);

/// The same for the texts of few letters, once in each language. They come when a parent first says
/// which letters a child knows: to all others "A!" would be suggested before everything else. Gives
/// how many came.
[[nodiscard]] Result<int> addDecodableTexts(LibraryStore &library, SettingsStore &settings,
                                            Language language);

} // namespace chitai
