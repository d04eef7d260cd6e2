// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/protocol/MessageDecoder.h"

namespace chitai {

/// What readFully() makes of the message of a step, `advance_word`, where it is written as programs
/// write it: with the keys that count for it, whole numbers and no escapes. Nothing for any
/// other text, right or wrong. A tap waits for this, so nothing else of JSON is made.
[[nodiscard]] std::optional<ClientMessage> readStep(const QString &text);

} // namespace chitai
