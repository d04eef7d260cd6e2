// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made of resources/shared/display.json by resources/shared/display-facts.cmake; not to be edited.

// clang-format off

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace chitai::facts {

/// A key of a style with names to choose from, in the order of the enumerators of DisplayStyle.
template <std::size_t count>
struct Choice
{
    const char *key;
    std::array<const char *, count> names;
    std::size_t standard;
};
struct Switch
{
    const char *key;
    bool standard;
};
struct Name
{
    const char *key;
    std::ptrdiff_t longest; ///< characters
};
struct Measure
{
    const char *key;
    double least;
    double most;
    double standard;
};

inline constexpr Choice<5> syllables{"syllables", {"none", "dot", "hyphen", "colours", "arcs"}, 3};
inline constexpr Choice<3> palette{"palette", {"safe", "primer", "grey"}, 0};
inline constexpr Choice<2> scope{"scope", {"current", "all"}, 0};
inline constexpr Choice<3> support{"support", {"strong", "light", "none"}, 0};
inline constexpr Switch vowels{"vowels", false};
inline constexpr Switch capitals{"capitals", false};
inline constexpr Switch stress{"stress", true};
inline constexpr Name family{"family", 100};
inline constexpr Measure size{"size", 0.4, 1, 1};
inline constexpr Measure letterGap{"letter_gap", 0, 0.3, 0};
inline constexpr Measure lineHeight{"line_height", 1.3, 2.4, 1.5};
inline constexpr Choice<6> tint{"tint", {"paper", "white", "cream", "green", "blue", "rose"}, 0};
inline constexpr Switch dimRead{"dim_read", true};
inline constexpr Switch dimComing{"dim_coming", false};
inline constexpr Switch dimOtherLines{"dim_other_lines", false};
inline constexpr Switch bySyllable{"by_syllable", false};
inline constexpr Choice<4> picture{"picture", {"above", "below", "beside", "full"}, 0};
inline constexpr Switch still{"still", false};
inline constexpr Switch growing{"growing", true};
inline constexpr Choice<3> speech{"speech", {"nothing", "words", "texts"}, 0};

using Rgb = std::uint32_t; ///< 0xRRGGBB

struct SyllableColours
{
    Rgb a;
    Rgb b;
    Rgb mark;
};
/// Of the program's own controls.
struct ControlColours
{
    Rgb accent, accentSoft, bezel, careful, carefulSoft, edge, good, goodSoft, line, onAccent, raised, surface, wrong;
};
/// Of a light or a dark room.
struct Colours
{
    Rgb ink;
    Rgb quiet;
    Rgb highlight;
    std::array<Rgb, 6> tint;
    std::array<SyllableColours, 3> strong; ///< by palette, with strong support
    std::array<SyllableColours, 3> weak; ///< by palette, with light support
    ControlColours controls;
};
inline constexpr Colours light{
    0x1E1B16,
    0x635C51,
    0xFFE08A,
    {0xFBF7EF, 0xFFFFFF, 0xFAEFD3, 0xE8F4E5, 0xE8F1FA, 0xFDEEEF},
    {{{0x1B57B5, 0xA83A0D, 0x1B57B5}, {0x1B4DB5, 0xB3121F, 0x1B4DB5}, {0x1E1B16, 0x635B4E, 0x635C51}}},
    {{{0x1C3965, 0x632A11, 0x635C51}, {0x1C3465, 0x68161A, 0x635C51}, {0x1E1B16, 0x403B32, 0x635C51}}},
    {.accent = 0x1F5FBF, .accentSoft = 0xE4EDF9, .bezel = 0x3B342C, .careful = 0x9A6A00, .carefulSoft = 0xFBEBC8, .edge = 0x8C8273, .good = 0x2E7D46, .goodSoft = 0xE3F0E4, .line = 0xE7DECF, .onAccent = 0xFFFFFF, .raised = 0xF4EFE6, .surface = 0xFFFFFF, .wrong = 0xB3261E}};
inline constexpr Colours dark{
    0xF2EDE3,
    0xA9A294,
    0x4F4110,
    {0x15171C, 0x000000, 0x1C1810, 0x101A14, 0x0F1824, 0x20141A},
    {{{0x9CC5FF, 0xFFB085, 0x9CC5FF}, {0x8FC0FF, 0xFF9C9C, 0x8FC0FF}, {0xF2EDE3, 0xB9B2A5, 0xA9A294}}},
    {{{0xC7D9F1, 0xF8CEB4, 0xA9A294}, {0xC0D6F1, 0xF8C4BF, 0xA9A294}, {0xF2EDE3, 0xD5CFC4, 0xA9A294}}},
    {.accent = 0x7FB2FF, .accentSoft = 0x22324B, .bezel = 0x3A404C, .careful = 0xE6B450, .carefulSoft = 0x3A3018, .edge = 0x7C7869, .good = 0x7CCB92, .goodSoft = 0x1F3328, .line = 0x323742, .onAccent = 0x10131A, .raised = 0x272B34, .surface = 0x1D2027, .wrong = 0xFF8A80}};

/// Milliseconds.
namespace motion {
inline constexpr int glide = 180;
inline constexpr int growth = 900;
inline constexpr int pause = 700;
inline constexpr int reveal = 400;
inline constexpr int slide = 320;
}

/// In font sizes; longestLine in characters, largestShare of the box's height, leastShare of the
/// screen's shorter side, stanzaGap in lines.
namespace typesetting {
inline constexpr double largestShare = 0.34;
inline constexpr double leastShare = 0.07;
inline constexpr double longestChain = 6;
inline constexpr double longestLine = 40;
inline constexpr double stanzaGap = 0.5;
inline constexpr double wordGap = 0.6;
}

/// Shares of the screen's shorter side, of the margin, or in font sizes: resources/web/shared/surface.css
/// and qml/display say of what each.
namespace screen {
inline constexpr double arrival = 0.3;
inline constexpr double dot = 0.12;
inline constexpr double dotInset = 0.5;
inline constexpr double dotLeast = 4;
inline constexpr double dotOpacity = 0.5;
inline constexpr double idlePicture = 0.5;
inline constexpr double margin = 0.07;
inline constexpr double patchBeside = 0.12;
inline constexpr double patchHeight = 1.38;
inline constexpr double patchRadius = 0.18;
inline constexpr double picture = 0.55;
inline constexpr double star = 0.12;
inline constexpr double starInset = 0.6;
}

namespace words {
inline constexpr char16_t dropped[] = u".,!?;:\"'"; ///< marks that the words of the protocol lack
inline constexpr char16_t dashes[] = u"-‐‑‒–—―";
}

} // namespace chitai::facts
