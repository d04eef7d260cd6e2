// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextFitter.h"

#include <algorithm>
#include <limits>

namespace chitai {

namespace {

constexpr qreal endless = std::numeric_limits<qreal>::infinity();

/// The width of the longest verse, in font sizes; 0 where the text has none.
qreal widestVerse(const QList<MeasuredWord> &words, Typesetting typesetting)
{
    const bool hasVerses = std::any_of(words.cbegin(), words.cend(),
                                       [](const auto &word) { return word.beginsVerse; });
    typesetting.longestLine = std::numeric_limits<qsizetype>::max();
    return hasVerses ? breakLines(words, endless, typesetting).width : 0;
}

TextShape pagesOf(const QList<MeasuredWord> &words, const QSizeF &box, qreal size,
                  const Typesetting &typesetting)
{
    TextShape shape = breakLines(words, box.width() / size, typesetting);
    paginate(shape, box.height() / (typesetting.lineHeight * size));
    return shape;
}

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
    for (qsizetype i = first + 1;
         i < words.size() && words[i].clings && !words[i].beginsLine && !words[i].beginsVerse;
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
        const bool fits = shape.lines > 0 && !words[first].beginsLine && !words[first].beginsVerse
            && x + typesetting.wordGap + unit.width <= width
            && characters + 1 + unit.length <= typesetting.longestLine;
        if (fits) {
            x += typesetting.wordGap;
            characters += 1;
        } else {
            ++shape.lines;
            shape.rows += {0, 0, words[first].beginsStanza};
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
    paginate(shape, endless);
    return shape;
}

void paginate(TextShape &shape, qreal height)
{
    height *= 1 + 1e-9; // what was divided and multiplied again
    qsizetype first = 0; // of the page
    qsizetype stanza = 0; // the newest that begins on the page
    qreal top = 0;
    int page = 0;
    shape.height = 0;
    for (qsizetype i = 0; i < shape.rows.size(); ++i) {
        if (shape.rows[i].beginsStanza)
            stanza = i;
        qreal gap = shape.rows[i].beginsStanza && i > first ? facts::typesetting::stanzaGap : 0;
        if (i > first && top + gap + 1 > height) {
            if (stanza > first && 2 * (stanza - first) >= i - first)
                i = stanza;
            first = stanza = i;
            top = gap = 0;
            ++page;
        }
        shape.rows[i].top = top + gap;
        shape.rows[i].page = page;
        top += gap + 1;
    }
    for (const TextShape::Line &line : shape.rows)
        shape.height = std::max(shape.height, line.top + 1);
    shape.pages = shape.rows.isEmpty() ? 0 : page + 1;
}

TextLayout layOutText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
                      qreal least, const Typesetting &asked)
{
    if (words.isEmpty() || box.isEmpty())
        return {};
    Typesetting typesetting = asked;
    const qreal widest = widestUnit(words, typesetting.wordGap);
    qreal high = std::min(
        {largest, box.height() / typesetting.lineHeight, box.width() / std::max(widest, 0.01)});
    qreal low = std::min(least, high);
    if (const qreal verse = widestVerse(words, typesetting);
        verse > 0 && box.width() / verse >= low) {
        high = std::min(high, box.width() / verse * (1 - 1e-9));
        low = std::min(low, high);
        typesetting.longestLine = std::numeric_limits<qsizetype>::max();
    }
    const int pages = low > 0 ? pagesOf(words, box, low, typesetting).pages : 1;
    // Fitting is no monotone function of the size only where a line gets one word more at a larger
    // size, which never happens: a smaller size leaves more room on every line.
    const auto fits
        = [&](qreal size) { return pagesOf(words, box, size, typesetting).pages <= pages; };
    if (fits(high))
        low = high;
    constexpr int steps = 24; // to a ten-millionth of the box
    for (int step = 0; low < high && step < steps; ++step) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return {low, pagesOf(words, box, low, typesetting)};
}

qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
              const Typesetting &typesetting)
{
    return layOutText(words, box, largest, 0, typesetting).size;
}

} // namespace chitai
