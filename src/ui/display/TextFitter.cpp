// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextFitter.h"

#include <algorithm>

namespace chitai {

namespace {

/// Words that no line break parts, as one.
struct Unit
{
    qsizetype count = 0;
    qreal width = 0;
    qsizetype length = 0;
};

Unit unitAt(const QList<MeasuredWord> &words, qsizetype first, qreal wordGap)
{
    Unit unit{1, words[first].width, words[first].length};
    for (qsizetype i = first + 1; i < words.size() && words[i].clings && !words[i].beginsLine;
         ++i) {
        unit.count += 1;
        unit.width += wordGap + words[i].width;
        unit.length += 1 + words[i].length;
    }
    return unit;
}

qreal widestUnit(const QList<MeasuredWord> &words, qreal wordGap)
{
    qreal widest = 0;
    for (qsizetype i = 0; i < words.size();) {
        const Unit unit = unitAt(words, i, wordGap);
        widest = std::max(widest, unit.width);
        i += unit.count;
    }
    return widest;
}

} // namespace

TextShape breakLines(const QList<MeasuredWord> &words, qreal width, const Typesetting &typesetting)
{
    TextShape shape;
    shape.places.reserve(words.size());
    qreal x = 0;
    qsizetype characters = 0;
    for (qsizetype first = 0; first < words.size();) {
        const Unit unit = unitAt(words, first, typesetting.wordGap);
        const bool fits = shape.lines > 0 && !words[first].beginsLine
            && x + typesetting.wordGap + unit.width <= width
            && characters + 1 + unit.length <= typesetting.longestLine;
        if (fits) {
            x += typesetting.wordGap;
            characters += 1;
        } else {
            ++shape.lines;
            x = 0;
            characters = 0;
        }
        for (const qsizetype end = first + unit.count; first < end;) {
            shape.places += {x, shape.lines - 1};
            x += words[first].width;
            if (++first < end)
                x += typesetting.wordGap;
        }
        characters += unit.length;
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
    const qreal widest = widestUnit(words, typesetting.wordGap);
    qreal low = 0;
    qreal high
        = std::min({largest, box.height() / lineHeight, box.width() / std::max(widest, 0.01)});
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
