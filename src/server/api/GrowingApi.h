// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/ApiResponses.h"

namespace chitai {

/// GET /api/growing: the drawing of a child's picture, for a display. It is made of what the
/// request says, which a display has from the state, and tells nothing of the family.
[[nodiscard]] HttpResponse growingResponse(const FormFields &query);

} // namespace chitai
