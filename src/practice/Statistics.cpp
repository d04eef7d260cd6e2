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
    return median(distances);
}

std::optional<Line> theilSen(const QList<Point> &points)
{
    QList<double> slopes;
    for (qsizetype i = 0; i < points.size(); ++i) {
        for (qsizetype j = i + 1; j < points.size(); ++j) {
            if (points[i].x != points[j].x)
                slopes += (points[j].y - points[i].y) / (points[j].x - points[i].x);
        }
    }
    const std::optional<double> slope = median(slopes);
    if (!slope)
        return std::nullopt;
    QList<double> rests;
    for (const Point &point : points)
        rests += point.y - *slope * point.x;
    return Line{*slope, median(rests).value_or(0)};
}

} // namespace chitai::statistics
