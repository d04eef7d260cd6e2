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
    bool clings = false; ///< to the word before it: no line ends between them
};

/// Where the words of a text stand. All in font sizes, so that a text keeps its shape at every
/// scale.
struct TextShape
{
    struct Place
    {
        qreal x = 0;
        int line = 0;
    };
    QList<Place> places; ///< one a word
    qreal width = 0; ///< of the longest line
    int lines = 0;
};

/// A child's lines: short, so that the eye finds the next one, and far enough apart.
struct Typesetting
{
    qreal lineHeight = facts::lineHeight.standard; ///< in font sizes
    qreal wordGap = facts::typesetting::wordGap;
    qsizetype longestLine
        = qsizetype(facts::typesetting::longestLine); ///< characters; a longer word stands alone
};

/// Breaks words into lines no wider than `width`, left-aligned. A word that is wider stands alone.
[[nodiscard]] TextShape breakLines(const QList<MeasuredWord> &words, qreal width,
                                   const Typesetting &typesetting = {});

/// The largest font size, in the unit of the box and at most `largest`, at which the words fit into
/// the box. Nothing is ever cut: the size goes as low as it must. 0 without words or without a box.
[[nodiscard]] qreal fitText(const QList<MeasuredWord> &words, const QSizeF &box, qreal largest,
                            const Typesetting &typesetting = {});

} // namespace chitai
