// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"

namespace chitai {

/// Whether this connection may change texts and children, and erase them. A family always may; a
/// laptop of a school may not that reads as chitai_reader (docs/school.md).
[[nodiscard]] Result<bool> mayManage(Database &database);

/// What a laptop is told that may not, before it tries to. NotAllowed.
[[nodiscard]] Error mayOnlyRead();

} // namespace chitai
