// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayFacts.h"

#include <QList>
#include <QSizeF>

namespace chitai {

/// A word as it is measured.
struct MeasuredWord
{
    qreal width = 0; ///< in font sizes
    qsizetype length = 0; ///< in characters
    bool beginsLine = false; ///< wherever the word before it ends
    bool beginsVerse = false; ///< a line that is kept in one wherever that can be read
    bool beginsStanza = false; ///< a verse with a gap before it
    bool clings = false; ///< to the word before it: no line ends between them
    int lines = 1; ///< that it takes by itself; more where it is wider than a line can be
};

/// Where the words of a text stand. All in font sizes or lines, so that a text keeps its shape at
/// every scale.
struct TextShape
{
    struct Place
    {
        qreal x = 0;
        int line = 0;
    };
    struct Line
    {
        qreal top = 0; ///< in lines, from the top of its page
        int page = 0;
        bool beginsStanza = false;
        int lines = 1; ///< more of a word that takes several
    };
    QList<Place> places; ///< one a word
    QList<Line> rows; ///< one a line, one of a word that takes several
    qreal width = 0; ///< of the longest line
    int lines = 0;
    int pages = 0;
    qreal height = 0; ///< of the highest page, in lines
};

/// A child's lines: short, so that the eye finds the next one, and far enough apart.
struct Typesetting
{
    qreal lineHeight = facts::lineHeight.standard; ///< in font sizes
    qreal wordGap = facts::typesetting::wordGap;
    qsizetype longestLine
        = qsizetype(facts::typesetting::longestLine); ///< characters; a longer word stands alone
};

/// Breaks words into lines no wider than `width`, left-aligned, all on one page. A word that is
/// wider, or takes several lines, stands alone.
[[nodiscard]] TextShape breakLines(const QList<MeasuredWord> &words, qreal width,
                                   const Typesetting &typesetting = {});

/// Puts the lines on pages no higher than `height`, in lines. A stanza that does not fit on the
/// page begins the next one, where at least half of the page is filled before it.
void paginate(TextShape &shape, qreal height);

/// A text in its box: the font size, in the unit of the box, and the places at that size.
struct TextLayout
{
    qreal size = 0;
    TextShape shape;
    int trials = 0; ///< how often the words were broken into lines to find it
};

/// The largest font size, at most `largest`, at which the words fit into the box; verses are not
/// broken. Where that would be less than `least`, the text goes on pages, as few as there are with
/// `least`, as large as they then can be; verses are broken only there. Nothing is ever cut: for a
/// word that is wider than the box, or takes more lines than it has, the size goes as low as it
/// must. Size 0 without words or box.
[[nodiscard]] TextLayout layOutText(const QList<MeasuredWord> &words, const QSizeF &box,
                                    qreal largest, qreal least,
                                    const Typesetting &typesetting = {});

/// The size of layOutText() on one page, however small.
[[nodiscard]] qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
                            const Typesetting &typesetting = {});

} // namespace chitai
