// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

/// Asks on the terminal for a secret, which does not show while it is typed. Where standard input
/// is no terminal, its first line is taken and nothing asked. Empty where nothing was typed, or
/// whoever was asked has ended it with Ctrl+C. Waits for that. NotAllowed where the terminal would
/// show what is typed; then nothing was asked.
[[nodiscard]] Result<QString> readHidden(const QString &question);

} // namespace chitai
