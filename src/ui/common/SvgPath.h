// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace chitai {

/// The path of an SVG's d, without arcs and smooth curves. What can't be read ends it.
[[nodiscard]] QPainterPath svgPath(const QByteArray &d);

} // namespace chitai
