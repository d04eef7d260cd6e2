// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/DisplayColours.h"

#include <cmath>

namespace chitai {

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

DisplayColours displayColours(const DisplayStyle &style, bool isDark)
{
    const facts::Colours &room = isDark ? facts::dark : facts::light;
    const auto &palettes = style.support == DisplayStyle::Support::Light ? room.weak : room.strong;
    const facts::SyllableColours &syllables = palettes[std::size_t(style.palette)];
    return {.paper = room.tint[std::size_t(style.tint)],
            .ink = room.ink,
            .quietInk = room.quiet,
            .highlight = room.highlight,
            .syllableA = syllables.a,
            .syllableB = syllables.b,
            .vowel = syllables.b,
            .mark = syllables.mark};
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace chitai
