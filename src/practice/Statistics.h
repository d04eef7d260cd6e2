// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <optional>

namespace chitai::statistics {

/// Nothing for an empty list.
[[nodiscard]] std::optional<double> median(QList<double> values);
/// The median distance of the values from their median; nothing for an empty list.
[[nodiscard]] std::optional<double> medianDeviation(const QList<double> &values);

struct Point
{
    double x = 0;
    double y = 0;
};

struct Line
{
    double slope = 0;
    double intercept = 0;
};

/// The line of Theil and Sen: the median of the slopes between all pairs of points with different
/// x, and the median of what it leaves. Nothing where there is no such pair.
[[nodiscard]] std::optional<Line> theilSen(const QList<Point> &points);

} // namespace chitai::statistics
