// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

class Database;

/// Fills the columns that hold folded texts (base/TextFolding.h) anew, of items and of the stories'
/// memory, and notes in item_doubles which items are the same text. A step of a migration, inside
/// its transaction; rows that are as they should be are not written. StorageFull, StorageFailed.
[[nodiscard]] Result<void> refoldTexts(Database &database);

} // namespace chitai
