// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Plot.h"

#include <cmath>

namespace chitai {

namespace {

// A quarter of a circle as a cubic curve.
constexpr double roundness = 0.5523;

QByteArray numberText(double number)
{
    const double tenths = std::round(number * 10);
    QByteArray text = QByteArray::number(tenths / 10, 'f', 1);
    if (text.endsWith(".0"))
        text.chop(2);
    return text == "-0" ? QByteArray("0") : text;
}

} // namespace

PathText &PathText::add(char command, std::initializer_list<double> numbers)
{
    m_text += command;
    bool isFirst = true;
    for (const double number : numbers) {
        if (!isFirst)
            m_text += ' ';
        isFirst = false;
        m_text += numberText(number);
    }
    return *this;
}

QByteArray PathText::ellipse(double x, double y, double rx, double ry)
{
    const double kx = rx * roundness;
    const double ky = ry * roundness;
    return PathText()
        .move(x - rx, y)
        .cubic(x - rx, y - ky, x - kx, y - ry, x, y - ry)
        .cubic(x + kx, y - ry, x + rx, y - ky, x + rx, y)
        .cubic(x + rx, y + ky, x + kx, y + ry, x, y + ry)
        .cubic(x - kx, y + ry, x - rx, y + ky, x - rx, y)
        .close()
        .text();
}

QByteArray PathText::roundedBox(double x, double y, double width, double height, double radius)
{
    const double right = x + width;
    const double bottom = y + height;
    return PathText()
        .move(x + radius, y)
        .line(right - radius, y)
        .curve(right, y, right, y + radius)
        .line(right, bottom - radius)
        .curve(right, bottom, right - radius, bottom)
        .line(x + radius, bottom)
        .curve(x, bottom, x, bottom - radius)
        .line(x, y + radius)
        .curve(x, y, x + radius, y)
        .close()
        .text();
}

} // namespace chitai
