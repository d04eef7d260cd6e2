# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes display.json in the languages that need it: a header for C++, custom properties for CSS, a
# module for JavaScript. scripts/display-facts runs it. The results are in the repository, because
# browsers and node read them as they are; a test compares.
#
#   cmake [-DHEADER=file] [-DCSS=file] [-DJS=file] [-DONLY_CHECK=ON] -P display-facts.cmake
#
# With ONLY_CHECK nothing is written: it fails where a file is not what it would write.
cmake_minimum_required(VERSION 3.24)
file(READ ${CMAKE_CURRENT_LIST_DIR}/display.json facts)
set(notice "Made of resources/shared/display.json by resources/shared/display-facts.cmake; not to be edited.")
string(JSON style GET "${facts}" style)
string(JSON keys LENGTH "${style}")
math(EXPR last_key "${keys} - 1")

# get(name path...): what stands there in display.json; an error where nothing does.
macro(get name)
    string(JSON ${name} GET "${facts}" ${ARGN})
endmacro()

# A number as display.json has it: CMake reads 0.4 and gives 0.40000000000000002.
function(number result)
    get(value ${ARGN})
    if(value MATCHES "^([0-9]+)\\.([0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9])([0-9])")
        math(EXPR billionths "${CMAKE_MATCH_1}${CMAKE_MATCH_2} + (${CMAKE_MATCH_3} + 5) / 10")
        string(LENGTH ${CMAKE_MATCH_2} decimals)
        while(TRUE)
            string(LENGTH ${billionths} length)
            if(length GREATER decimals)
                break()
            endif()
            string(PREPEND billionths "0")
        endwhile()
        math(EXPR whole "${length} - ${decimals}")
        string(SUBSTRING ${billionths} 0 ${whole} before)
        string(SUBSTRING ${billionths} ${whole} -1 behind)
        string(REGEX REPLACE "0+$" "" behind "${behind}")
        set(value ${before}.${behind})
    endif()
    set(${result} ${value} PARENT_SCOPE)
endfunction()

# The members of an object, in alphabetical order.
function(members result)
    get(object ${ARGN})
    string(JSON count LENGTH "${object}")
    math(EXPR last "${count} - 1")
    set(names "")
    foreach(index RANGE ${last})
        string(JSON member MEMBER "${object}" ${index})
        list(APPEND names ${member})
    endforeach()
    set(${result} ${names} PARENT_SCOPE)
endfunction()

# The choices of a style key, in their order.
function(choices result key)
    foreach(index RANGE ${last_key})
        get(candidate style ${index} key)
        if(candidate STREQUAL key)
            string(JSON count LENGTH "${facts}" style ${index} choices)
            math(EXPR last "${count} - 1")
            set(names "")
            foreach(choice RANGE ${last})
                get(name style ${index} choices ${choice})
                list(APPEND names ${name})
            endforeach()
            set(${result} ${names} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "display.json has no style key ${key}")
endfunction()

# letter_gap as C++ writes it: letterGap.
function(camel result name)
    string(REGEX MATCHALL "_[a-z]" humps "${name}")
    foreach(hump IN LISTS humps)
        string(SUBSTRING ${hump} 1 1 letter)
        string(TOUPPER ${letter} letter)
        string(REPLACE ${hump} ${letter} name ${name})
    endforeach()
    set(${result} ${name} PARENT_SCOPE)
endfunction()

# letter_gap as CSS writes it: letter-gap.
function(dashed result name)
    string(REPLACE "_" "-" name ${name})
    set(${result} ${name} PARENT_SCOPE)
endfunction()

# The colour halfway between two.
function(mix result one other)
    set(mixed "#")
    foreach(position 1 3 5)
        string(SUBSTRING ${one} ${position} 2 a)
        string(SUBSTRING ${other} ${position} 2 b)
        math(EXPR value "256 + (0x${a} + 0x${b}) / 2" OUTPUT_FORMAT HEXADECIMAL)
        string(SUBSTRING ${value} 3 2 value) # "0x1" stands before
        string(APPEND mixed ${value})
    endforeach()
    set(${result} ${mixed} PARENT_SCOPE)
endfunction()

# The two colours of a palette's syllables and that of the marks between them, as a list. With light
# support they are closer to the ink.
function(syllable_colours result room palette support)
    get(ink colours ${room} ink)
    get(quiet colours ${room} quiet)
    get(a colours ${room} palette ${palette} a)
    get(b colours ${room} palette ${palette} b)
    get(mark colours ${room} palette ${palette} mark)
    if(mark STREQUAL "a" AND NOT support STREQUAL "light")
        set(mark ${a})
    else()
        set(mark ${quiet})
    endif()
    if(support STREQUAL "light")
        mix(a ${a} ${ink})
        mix(b ${b} ${ink})
    endif()
    set(${result} ${a} ${b} ${mark} PARENT_SCOPE)
endfunction()

# Writes or compares.
function(give file text)
    if(NOT ONLY_CHECK)
        file(WRITE ${file} "${text}")
        return()
    endif()
    set(there "")
    if(EXISTS ${file})
        file(READ ${file} there)
    endif()
    if(NOT there STREQUAL text)
        message(FATAL_ERROR "${file} is not what display.json says; scripts/display-facts makes it anew.")
    endif()
endfunction()

# ---- C++ ----

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

function(header result)
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

${style_text}
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
};
${light}${dark}
/// Milliseconds.
${motion}
/// In font sizes; longestLine in characters, largestShare of the box's height.
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

# ---- CSS ----

# The rules for a light or a dark room.
function(css_of_room result room indent)
    set(text "${indent}:root {\n")
    foreach(name ink quiet highlight)
        get(colour colours ${room} ${name})
        string(APPEND text "${indent}    --${name}: ${colour};\n")
    endforeach()
    members(controls colours ${room} controls)
    foreach(control IN LISTS controls)
        get(colour colours ${room} controls ${control})
        dashed(name ${control})
        string(APPEND text "${indent}    --${name}: ${colour};\n")
    endforeach()
    get(paper colours ${room} tint paper)
    string(APPEND text "${indent}    --paper: ${paper};\n${indent}}\n")
    choices(tints tint)
    foreach(tint IN LISTS tints)
        get(colour colours ${room} tint ${tint})
        string(APPEND text "${indent}.surface[data-tint=\"${tint}\"] { --tint: ${colour}; }\n")
    endforeach()
    choices(palettes palette)
    list(GET palettes 0 first)
    foreach(support strong light)
        foreach(palette IN LISTS palettes)
            syllable_colours(colours ${room} ${palette} ${support})
            list(GET colours 0 a)
            list(GET colours 1 b)
            list(GET colours 2 mark)
            set(selector ".surface[data-palette=\"${palette}\"]")
            if(support STREQUAL "light")
                string(APPEND selector "[data-support=\"light\"]")
            elseif(palette STREQUAL first)
                string(PREPEND selector ":root, ")
            endif()
            string(APPEND text
                "${indent}${selector} { --syllable-a: ${a}; --syllable-b: ${b}; --syllable-mark: ${mark}; }\n")
        endforeach()
    endforeach()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(css result)
    set(text "/* SPDX-FileCopyrightText: 2026 The Chitai authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ${notice} */

:root {\n")
    members(names motion)
    foreach(name IN LISTS names)
        get(value motion ${name})
        string(APPEND text "    --${name}: ${value}ms;\n")
    endforeach()
    members(names screen)
    foreach(key IN LISTS names)
        number(value screen ${key})
        dashed(name ${key})
        string(APPEND text "    --screen-${name}: ${value};\n")
    endforeach()
    css_of_room(light light "")
    css_of_room(dark dark "    ")
    string(APPEND text "}\n\n${light}\n@media (prefers-color-scheme: dark) {\n${dark}}\n")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# ---- JavaScript: the file as it is ----

function(js result)
    string(STRIP "${facts}" data)
    set(${result} "// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ${notice}

export const facts = ${data};
" PARENT_SCOPE)
endfunction()

foreach(kind header css js)
    string(TOUPPER ${kind} variable)
    if(DEFINED ${variable})
        cmake_language(CALL ${kind} text)
        give(${${variable}} "${text}")
    endif()
endforeach()
