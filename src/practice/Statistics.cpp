// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Statistics.h"

#include <algorithm>
#include <cmath>

namespace chitai::statistics {

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    const qsizetype middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + middle, values.end());
    const double upper = values[middle];
    if (values.size() % 2 == 1)
        return upper;
    return (*std::max_element(values.cbegin(), values.cbegin() + middle) + upper) / 2;
}

std::optional<double> medianDeviation(const QList<double> &values)
{
    const std::optional<double> middle = median(values);
    if (!middle)
        return std::nullopt;
    QList<double> distances;
    for (const double value : values)
        distances += std::abs(value - *middle);
    return median(std::move(distances));
}

std::optional<Line> theilSen(const QList<Point> &points)
{
    QList<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (auto one = points.cbegin(); one != points.cend(); ++one) {
        for (auto other = one + 1; other != points.cend(); ++other) {
            if (one->x != other->x)
                slopes += (other->y - one->y) / (other->x - one->x);
        }
    }
    const std::optional<double> slope = median(std::move(slopes));
    if (!slope)
        return std::nullopt;
    QList<double> rests;
    for (const Point &point : points)
        rests += point.y - *slope * point.x;
    return Line{*slope, median(rests).value_or(0)};
}

} // namespace chitai::statistics
