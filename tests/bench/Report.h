// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextStream>
#include <algorithm>
#include <vector>

namespace chitai::bench {

/// The middle of several measurements.
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// A row of the table: what was measured, beside a floor of the same run or a fixed bound.
inline void printRow(const QString &what, const QString &measured, const QString &reach)
{
    QTextStream(stdout) << what.leftJustified(44) << measured.leftJustified(44) << reach << '\n';
}

} // namespace chitai::bench
