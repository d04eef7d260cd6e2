// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/FilePreamble.h"
#include "exchange/ItemTable.h"

namespace chitai {

/// Which column of a table holds what: by their names, else by what is in them; of notes of Anki
/// the first field is the text. Ends early, with any guess, when it is stopped.
[[nodiscard]] ColumnChoice guessColumns(const ItemTable &table, const FilePreamble &preamble,
                                        const std::stop_token &stop);

} // namespace chitai
