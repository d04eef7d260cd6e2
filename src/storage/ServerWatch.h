// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

/// Knows whether a server is there, so that a Database need not find out by waiting for it.
class ServerWatch
{
public:
    virtual ~ServerWatch() = default;

    /// Asked before each statement and transaction. Unreachable where the server is away.
    [[nodiscard]] virtual Result<void> admit() = 0;
    /// Counts how often the server has come back.
    [[nodiscard]] virtual int returns() const = 0;
    /// A connection was lost.
    virtual void noteLost() = 0;
};

} // namespace chitai
