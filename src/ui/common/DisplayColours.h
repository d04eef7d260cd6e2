// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"

#include <QColor>

namespace chitai {

/// The colours of a child's screen. Every letter has at least 4.5 : 1 to its ground, be it the
/// paper or the highlight (WCAG 2.1, 1.4.3); a test computes it for each choice.
struct DisplayColours
{
    QColor paper;
    QColor ink;
    QColor quietInk; ///< of words that are not looked at now
    QColor highlight; ///< behind the current word
    QColor syllableA;
    QColor syllableB;
    QColor vowel;
    QColor mark; ///< of dots, hyphens and arcs; no letter, 3 : 1 is enough

    friend bool operator==(const DisplayColours &, const DisplayColours &) = default;
};

/// The colours for a style as it stands, its support included, in a light or a dark room.
[[nodiscard]] DisplayColours displayColours(const DisplayStyle &style, bool isDark);

/// WCAG's contrast of two opaque colours, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

} // namespace chitai
