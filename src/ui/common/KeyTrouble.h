// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/KeyStore.h"

namespace chitai {

/// The key of a hosted service is not where it should be; what to do, in the language of the
/// interface.
[[nodiscard]] QString describeKeyTrouble(KeyStore::KeyStatus trouble);

} // namespace chitai
