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
    bool beginsLine = false;
};

QList<Unit> unitsOf(const QList<MeasuredWord> &words, qreal wordGap)
{
    QList<Unit> units;
    units.reserve(words.size());
    for (const MeasuredWord &word : words) {
        if (word.clings && !word.beginsLine && !units.isEmpty()) {
            Unit &unit = units.back();
            unit.count += 1;
            unit.width += wordGap + word.width;
            unit.length += 1 + word.length;
        } else {
            units += {1, word.width, word.length, word.beginsLine};
        }
    }
    return units;
}

/// Puts one unit after the other into lines.
class LineFiller
{
public:
    LineFiller(qreal width, const Typesetting &typesetting)
        : m_width(width)
        , m_typesetting(typesetting)
    {
    }

    /// Gives the place where the unit begins in the last line.
    qreal put(const Unit &unit)
    {
        const bool fits = m_lines > 0 && !unit.beginsLine
            && m_x + m_typesetting.wordGap + unit.width <= m_width
            && m_characters + 1 + unit.length <= m_typesetting.longestLine;
        if (!fits)
            ++m_lines;
        const qreal start = fits ? m_x + m_typesetting.wordGap : 0;
        m_x = start + unit.width;
        m_characters = (fits ? m_characters + 1 : 0) + unit.length;
        return start;
    }

    [[nodiscard]] int lines() const { return m_lines; }
    /// Where the last line ends.
    [[nodiscard]] qreal end() const { return m_x; }

private:
    const qreal m_width;
    const Typesetting &m_typesetting;
    int m_lines = 0;
    qreal m_x = 0;
    qsizetype m_characters = 0;
};

int countLines(const QList<Unit> &units, qreal width, const Typesetting &typesetting)
{
    LineFiller filler(width, typesetting);
    for (const Unit &unit : units)
        filler.put(unit);
    return filler.lines();
}

} // namespace

TextShape breakLines(const QList<MeasuredWord> &words, qreal width, const Typesetting &typesetting)
{
    TextShape shape;
    shape.places.reserve(words.size());
    LineFiller filler(width, typesetting);
    qsizetype word = 0;
    for (const Unit &unit : unitsOf(words, typesetting.wordGap)) {
        qreal x = filler.put(unit);
        for (qsizetype i = 0; i < unit.count; ++i) {
            shape.places += {x, filler.lines() - 1};
            x += words[word++].width + typesetting.wordGap;
        }
        shape.width = std::max(shape.width, filler.end());
    }
    shape.lines = filler.lines();
    return shape;
}

qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
              const Typesetting &typesetting)
{
    if (words.isEmpty() || box.isEmpty())
        return 0;
    const qreal lineHeight = typesetting.lineHeight;
    const QList<Unit> units = unitsOf(words, typesetting.wordGap);
    const qreal widest
        = std::max_element(units.cbegin(), units.cend(), [](const Unit &a, const Unit &b) {
              return a.width < b.width;
          })->width;
    qreal low = 0;
    qreal high
        = std::min({largest, box.height() / lineHeight, box.width() / std::max(widest, 0.01)});
    // Fitting is no monotone function of the size only where a line gets one word more at a larger
    // size, which never happens: a smaller size leaves more room on every line.
    const auto fits = [&](qreal size) {
        const int lines = countLines(units, box.width() / size, typesetting);
        return lines * lineHeight * size <= box.height();
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
