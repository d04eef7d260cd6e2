// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"
#include "ui/common/DisplayedState.h"
#include "ui/common/GrowthValue.h"

#include <QtQml/qqmlregistration.h>

namespace chitai {

// What QML has to know of values of the layers below, which know nothing of QML.

struct DisplayStyleForQml
{
    Q_GADGET
    QML_FOREIGN(chitai::DisplayStyle)
    QML_VALUE_TYPE(displayStyle)
};

struct ShownTextForQml
{
    Q_GADGET
    QML_FOREIGN(chitai::DisplayedState)
    QML_VALUE_TYPE(displayedState)
};

struct GrowthForQml
{
    Q_GADGET
    QML_FOREIGN(chitai::GrowthValue)
    QML_VALUE_TYPE(growthValue)
};

} // namespace chitai
