// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextFitter.h"

#include <algorithm>

namespace chitai {

TextShape breakLines(const QList<MeasuredWord> &words, qreal width, const Typesetting &typesetting)
{
    TextShape shape;
    shape.places.reserve(words.size());
    qreal x = 0;
    qsizetype characters = 0;
    for (const MeasuredWord &word : words) {
        const bool fits = shape.lines > 0 && !word.beginsLine
            && x + typesetting.wordGap + word.width <= width
            && characters + 1 + word.length <= typesetting.longestLine;
        if (fits) {
            x += typesetting.wordGap;
            characters += 1;
        } else {
            ++shape.lines;
            x = 0;
            characters = 0;
        }
        shape.places += {x, shape.lines - 1};
        x += word.width;
        characters += word.length;
        shape.width = std::max(shape.width, x);
    }
    return shape;
}

qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
              const Typesetting &typesetting)
{
    if (words.isEmpty() || box.isEmpty())
        return 0;
    const qreal lineHeight = typesetting.lineHeight;
    const auto widest
        = std::max_element(words.cbegin(), words.cend(),
                           [](const auto &a, const auto &b) { return a.width < b.width; });
    qreal low = 0;
    qreal high = std::min(
        {largest, box.height() / lineHeight, box.width() / std::max(widest->width, 0.01)});
    // Fitting is no monotone function of the size only where a line gets one word more at a larger
    // size, which never happens: a smaller size leaves more room on every line.
    const auto fits = [&](qreal size) {
        const TextShape shape = breakLines(words, box.width() / size, typesetting);
        return shape.lines * lineHeight * size <= box.height();
    };
    if (fits(high))
        return high;
    constexpr int steps = 24; // to a ten-millionth of the box
    for (int step = 0; step < steps; ++step) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace chitai
