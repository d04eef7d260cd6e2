// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/Growth.h"

#include <memory>

namespace chitai {

/// Who knows how far the picture of a child has grown; src/practice does. Lives in the thread of
/// the SessionModel that asks.
class GrowthSource
{
public:
    virtual ~GrowthSource() = default;

    /// Null where it can't be said. What the child was shown stays when it `isSettled`, whatever is
    /// deleted or said otherwise later: so much at least is told from then on.
    [[nodiscard]] virtual std::shared_ptr<const Growth> growthOf(const QUuid &child, bool isSettled)
        = 0;
};

} // namespace chitai
