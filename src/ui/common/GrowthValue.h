// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/Growth.h"

#include <QObject>
#include <memory>

namespace chitai {

/// How far a child's picture has grown, for QML, which only hands it on.
struct GrowthValue
{
    Q_GADGET
    Q_PROPERTY(bool isThere READ isThere CONSTANT)

public:
    std::shared_ptr<const Growth> growth; ///< null: there is no picture

    [[nodiscard]] bool isThere() const { return growth != nullptr; }

    friend bool operator==(const GrowthValue &a, const GrowthValue &b)
    {
        return a.growth == b.growth || (a.growth && b.growth && *a.growth == *b.growth);
    }
};

} // namespace chitai
