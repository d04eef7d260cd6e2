// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemTable.h"

namespace chitai {

/// An array of texts or of objects, or {"items": [...]}: the keys of the objects are the columns.
/// BadValue for anything else.
[[nodiscard]] Result<ItemTable> readJsonItems(const QString &text, const std::stop_token &stop);

} // namespace chitai
