// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/DisplayColours.h"

#include <cmath>

namespace chitai {

namespace {

struct Pair
{
    QRgb a;
    QRgb b;
};

QColor paperOf(DisplayStyle::Tint tint, bool isDark)
{
    using Tint = DisplayStyle::Tint;
    switch (tint) {
    case Tint::Paper:
        return isDark ? 0x15171C : 0xFBF7EF;
    case Tint::White:
        return isDark ? 0x000000 : 0xFFFFFF;
    case Tint::Cream:
        return isDark ? 0x1C1810 : 0xFAEFD3;
    case Tint::Green:
        return isDark ? 0x101A14 : 0xE8F4E5;
    case Tint::Blue:
        return isDark ? 0x0F1824 : 0xE8F1FA;
    case Tint::Rose:
        return isDark ? 0x20141A : 0xFDEEEF;
    }
    return {};
}

Pair syllablesOf(DisplayStyle::Palette palette, bool isDark)
{
    using Palette = DisplayStyle::Palette;
    switch (palette) {
    case Palette::Safe:
        return isDark ? Pair{0x9CC5FF, 0xFFB085} : Pair{0x1B57B5, 0xA83A0D};
    case Palette::Primer:
        return isDark ? Pair{0x8FC0FF, 0xFF9C9C} : Pair{0x1B4DB5, 0xB3121F};
    case Palette::Grey:
        return isDark ? Pair{0xF2EDE3, 0xB9B2A5} : Pair{0x1E1B16, 0x635B4E};
    }
    return {};
}

QColor mixed(const QColor &one, const QColor &other)
{
    return {(one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
            (one.blue() + other.blue()) / 2};
}

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
    DisplayColours colours;
    colours.paper = paperOf(style.tint, isDark);
    colours.ink = isDark ? 0xF2EDE3 : 0x1E1B16;
    colours.quietInk = isDark ? 0xA9A294 : 0x635C51;
    colours.highlight = isDark ? 0x4F4110 : 0xFFE08A;
    const Pair pair = syllablesOf(style.palette, isDark);
    colours.syllableA = pair.a;
    colours.syllableB = pair.b;
    colours.vowel = pair.b;
    colours.mark = pair.a;
    if (style.palette == DisplayStyle::Palette::Grey)
        colours.mark = colours.quietInk;
    if (style.support == DisplayStyle::Support::Light) {
        for (QColor *colour : {&colours.syllableA, &colours.syllableB, &colours.vowel})
            *colour = mixed(*colour, colours.ink);
        colours.mark = colours.quietInk;
    }
    return colours;
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace chitai
