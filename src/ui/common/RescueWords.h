// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

namespace chitai {

// What is said of damaged data and of the backup that takes its place, in the language of the
// interface.

/// A day as a person writes it.
[[nodiscard]] QString longDay(const QDateTime &moment);
/// "Restore the backup of 29 November 2026"
[[nodiscard]] QString rescueOffer(const QDateTime &madeAt);
/// Which backup was made ready, and how much of the damaged data is saved into it.
[[nodiscard]] QString describeRescue(const RestoreReport &report);

} // namespace chitai
