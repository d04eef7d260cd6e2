// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icon.h"

#include <QPainterPath>

namespace chitai {

/// The square that the drawings stand in has so many units.
constexpr qreal iconGrid = 24;

/// The lines of a drawing.
[[nodiscard]] QPainterPath iconPath(Icon::Drawing drawing);

} // namespace chitai
