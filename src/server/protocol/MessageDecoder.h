// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingCommand.h"

namespace chitai {

/// Reads one message of a client (docs/protocol-reading.md). Unknown keys are passed over. Fails
/// with BadMessage, UnknownType or BadValue, in words for the person who wrote the client.
[[nodiscard]] Result<ReadingCommand> decodeMessage(const QString &text);

} // namespace chitai
