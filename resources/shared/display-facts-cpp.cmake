# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The header of display-facts.cmake: header(result).

# 0xFBF7EF of "#fbf7ef"
function(rgb result colour)
    string(SUBSTRING ${colour} 1 6 digits)
    string(TOUPPER ${digits} digits)
    set(${result} "0x${digits}" PARENT_SCOPE)
endfunction()

# One constant a style key.
function(header_of_style result)
    set(text "")
    foreach(index RANGE ${last_key})
        get(key style ${index} key)
        get(standard style ${index} default)
        string(JSON type TYPE "${facts}" style ${index} default)
        camel(name ${key})
        string(JSON choices ERROR_VARIABLE none GET "${facts}" style ${index} choices)
        if(none STREQUAL "NOTFOUND")
            choices(names ${key})
            list(LENGTH names count)
            list(FIND names ${standard} at)
            list(JOIN names "\", \"" names)
            string(APPEND text "inline constexpr Choice<${count}> ${name}{\"${key}\", {\"${names}\"}, ${at}};\n")
        elseif(type STREQUAL "BOOLEAN")
            string(TOLOWER ${standard} standard) # CMake says ON and OFF
            string(REPLACE "on" "true" standard ${standard})
            string(REPLACE "off" "false" standard ${standard})
            string(APPEND text "inline constexpr Switch ${name}{\"${key}\", ${standard}};\n")
        elseif(type STREQUAL "STRING")
            get(longest style ${index} longest)
            string(APPEND text "inline constexpr Name ${name}{\"${key}\", ${longest}};\n")
        else()
            number(least style ${index} least)
            number(most style ${index} most)
            number(standard style ${index} default)
            string(APPEND text "inline constexpr Measure ${name}{\"${key}\", ${least}, ${most}, ${standard}};\n")
        endif()
    endforeach()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# The colours of a light or a dark room; tints and palettes in the order of their choices.
function(header_of_room result room)
    get(ink colours ${room} ink)
    get(quiet colours ${room} quiet)
    get(highlight colours ${room} highlight)
    set(values "")
    foreach(colour ${ink} ${quiet} ${highlight})
        rgb(value ${colour})
        string(APPEND values "${value},\n    ")
    endforeach()
    choices(tints tint)
    set(papers "")
    foreach(tint IN LISTS tints)
        get(colour colours ${room} tint ${tint})
        rgb(value ${colour})
        list(APPEND papers ${value})
    endforeach()
    list(JOIN papers ", " papers)
    string(APPEND values "{${papers}}")
    choices(palettes palette)
    foreach(support strong light)
        set(rows "")
        foreach(palette IN LISTS palettes)
            syllable_colours(colours ${room} ${palette} ${support})
            set(triple "")
            foreach(colour IN LISTS colours)
                rgb(value ${colour})
                list(APPEND triple ${value})
            endforeach()
            list(JOIN triple ", " triple)
            list(APPEND rows "{${triple}}")
        endforeach()
        list(JOIN rows ", " rows)
        string(APPEND values ",\n    {{${rows}}}")
    endforeach()
    members(controls colours ${room} controls)
    set(fields "")
    foreach(control IN LISTS controls)
        get(colour colours ${room} controls ${control})
        camel(name ${control})
        rgb(value ${colour})
        list(APPEND fields ".${name} = ${value}")
    endforeach()
    list(JOIN fields ", " fields)
    set(${result} "inline constexpr Colours ${room}{\n    ${values},\n    {${fields}}};\n" PARENT_SCOPE)
endfunction()

# The numbers of an object: namespace screen { inline constexpr double margin = 0.07; ... }
function(header_of_numbers result section type)
    set(text "namespace ${section} {\n")
    members(names ${section})
    foreach(key IN LISTS names)
        number(value ${section} ${key})
        camel(name ${key})
        string(APPEND text "inline constexpr ${type} ${name} = ${value};\n")
    endforeach()
    set(${result} "${text}}\n" PARENT_SCOPE)
endfunction()

# What the constants of a style are made of.
set(style_types "/// A key of a style with names to choose from, in the order of the enumerators of DisplayStyle.
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
};")

# What the colours are made of.
function(header_of_colour_types result)
    choices(tints tint)
    list(LENGTH tints tints)
    choices(palettes palette)
    list(LENGTH palettes palettes)
    members(controls colours light controls)
    set(control_names "")
    foreach(control IN LISTS controls)
        camel(name ${control})
        list(APPEND control_names ${name})
    endforeach()
    list(JOIN control_names ", " control_names)
    set(${result} "using Rgb = std::uint32_t; ///< 0xRRGGBB

struct SyllableColours
{
    Rgb a;
    Rgb b;
    Rgb mark;
};
/// Of the program's own controls.
struct ControlColours
{
    Rgb ${control_names};
};
/// Of a light or a dark room.
struct Colours
{
    Rgb ink;
    Rgb quiet;
    Rgb highlight;
    std::array<Rgb, ${tints}> tint;
    std::array<SyllableColours, ${palettes}> strong; ///< by palette, with strong support
    std::array<SyllableColours, ${palettes}> weak; ///< by palette, with light support
    ControlColours controls;
};" PARENT_SCOPE)
endfunction()

function(header result)
    header_of_colour_types(colour_types)
    header_of_style(style_text)
    header_of_room(light light)
    header_of_room(dark dark)
    header_of_numbers(motion motion int)
    header_of_numbers(typesetting typesetting double)
    header_of_numbers(screen screen double)
    get(dropped words dropped)
    get(dashes words dashes)
    string(REPLACE "\"" "\\\"" dropped "${dropped}")
    set(${result} "// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ${notice}

// clang-format off

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace chitai::facts {

${style_types}

${style_text}
${colour_types}
${light}${dark}
/// Milliseconds.
${motion}
/// In font sizes; longestLine in characters, largestShare of the box's height, leastShare of the
/// screen's shorter side, stanzaGap in lines.
${typesetting}
/// Shares of the screen's shorter side, of the margin, or in font sizes: resources/web/shared/surface.css
/// and qml/display say of what each.
${screen}
namespace words {
inline constexpr char16_t dropped[] = u\"${dropped}\"; ///< marks that the words of the protocol lack
inline constexpr char16_t dashes[] = u\"${dashes}\";
}

} // namespace chitai::facts
" PARENT_SCOPE)
endfunction()
