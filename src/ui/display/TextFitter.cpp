// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextFitter.h"

#include <algorithm>
#include <limits>

namespace chitai {

namespace {

constexpr qreal endless = std::numeric_limits<qreal>::infinity();

/// Words that no line break parts, as one.
struct Unit
{
    qsizetype count = 0; ///< of words
    qreal width = 0;
    qsizetype length = 0;
    bool beginsLine = false; ///< or a verse
    bool beginsStanza = false;
    int lines = 1;
};

/// Breaks one text into lines again and again, at each size that is tried.
class LineBreaker
{
public:
    LineBreaker(const QList<MeasuredWord> &words, qreal wordGap)
        : m_words(words)
        , m_wordGap(wordGap)
    {
        for (qsizetype i = 0; i < words.size(); i += m_units.back().count)
            m_units += unitAt(i);
    }

    [[nodiscard]] qreal widestUnit() const
    {
        qreal widest = 0;
        for (const Unit &unit : m_units)
            widest = std::max(widest, unit.width);
        return widest;
    }

    [[nodiscard]] int mostLines() const
    {
        int most = 1;
        for (const Unit &unit : m_units)
            most = std::max(most, unit.lines);
        return most;
    }

    /// The lines, on no pages yet.
    [[nodiscard]] TextShape lines(qreal width, qsizetype longestLine) const
    {
        TextShape shape;
        shape.places.reserve(m_words.size());
        qreal x = 0;
        qsizetype characters = 0;
        qsizetype word = 0;
        for (const Unit &unit : m_units) {
            const bool isAlone
                = unit.lines > 1 || (!shape.rows.isEmpty() && shape.rows.back().lines > 1);
            const bool fits = shape.lines > 0 && !unit.beginsLine && !isAlone
                && x + m_wordGap + unit.width <= width
                && characters + 1 + unit.length <= longestLine;
            if (fits) {
                x += m_wordGap;
                characters += 1;
            } else {
                ++shape.lines;
                shape.rows += {0, 0, unit.beginsStanza, unit.lines};
                x = 0;
                characters = 0;
            }
            for (const qsizetype end = word + unit.count; word < end;) {
                shape.places += {x, shape.lines - 1};
                x += m_words[word].width;
                if (++word < end)
                    x += m_wordGap;
            }
            characters += unit.length;
            shape.width = std::max(shape.width, x);
        }
        return shape;
    }

private:
    [[nodiscard]] Unit unitAt(qsizetype first) const
    {
        const MeasuredWord &word = m_words[first];
        Unit unit{1,
                  word.width,
                  word.length,
                  word.beginsLine || word.beginsVerse,
                  word.beginsStanza,
                  word.lines};
        for (qsizetype i = first + 1; i < m_words.size() && m_words[i].clings
             && m_words[i].lines == 1 && unit.lines == 1 && !m_words[i].beginsLine
             && !m_words[i].beginsVerse && unit.count < qsizetype(facts::typesetting::longestChain);
             ++i) {
            unit.count += 1;
            unit.width += m_wordGap + m_words[i].width;
            unit.length += 1 + m_words[i].length;
        }
        return unit;
    }

    const QList<MeasuredWord> &m_words;
    const qreal m_wordGap;
    QList<Unit> m_units;
};

/// The width of the longest verse, in font sizes; 0 where the text has none.
qreal widestVerse(const QList<MeasuredWord> &words, const LineBreaker &breaker)
{
    const bool hasVerses = std::any_of(words.cbegin(), words.cend(),
                                       [](const auto &word) { return word.beginsVerse; });
    return hasVerses ? breaker.lines(endless, std::numeric_limits<qsizetype>::max()).width : 0;
}

} // namespace

TextShape breakLines(const QList<MeasuredWord> &words, qreal width, const Typesetting &typesetting)
{
    TextShape shape = LineBreaker(words, typesetting.wordGap).lines(width, typesetting.longestLine);
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
        if (i > first && top + gap + shape.rows[i].lines > height) {
            if (stanza > first && 2 * (stanza - first) >= i - first)
                i = stanza;
            first = stanza = i;
            top = gap = 0;
            ++page;
        }
        shape.rows[i].top = top + gap;
        shape.rows[i].page = page;
        top += gap + shape.rows[i].lines;
    }
    for (const TextShape::Line &line : shape.rows)
        shape.height = std::max(shape.height, line.top + line.lines);
    shape.pages = shape.rows.isEmpty() ? 0 : page + 1;
}

TextLayout layOutText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
                      qreal least, const Typesetting &asked)
{
    if (words.isEmpty() || box.isEmpty())
        return {};
    Typesetting typesetting = asked;
    const LineBreaker breaker(words, typesetting.wordGap);
    int trials = 0;
    const auto pagesOf = [&](qreal size) {
        ++trials;
        TextShape shape = breaker.lines(box.width() / size, typesetting.longestLine);
        paginate(shape, box.height() / (typesetting.lineHeight * size));
        return shape;
    };
    const qreal widest = breaker.widestUnit();
    qreal high = std::min({largest, box.height() / (typesetting.lineHeight * breaker.mostLines()),
                           box.width() / std::max(widest, 0.01)});
    qreal low = std::min(least, high);
    if (const qreal verse = widestVerse(words, breaker); verse > 0 && box.width() / verse >= low) {
        high = std::min(high, box.width() / verse * (1 - 1e-9));
        low = std::min(low, high);
        typesetting.longestLine = std::numeric_limits<qsizetype>::max();
    }
    const int pages = low > 0 ? pagesOf(low).pages : 1;
    // Fitting is no monotone function of the size only where a line gets one word more at a larger
    // size, which never happens: a smaller size leaves more room on every line.
    const auto fits = [&](qreal size) { return pagesOf(size).pages <= pages; };
    if (fits(high))
        low = high;
    constexpr int steps = 24; // to a ten-millionth of the box
    for (int step = 0; low < high && step < steps; ++step) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    TextShape shape = pagesOf(low);
    return {low, std::move(shape), trials};
}

qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
              const Typesetting &typesetting)
{
    return layOutText(words, box, largest, 0, typesetting).size;
}

} // namespace chitai
