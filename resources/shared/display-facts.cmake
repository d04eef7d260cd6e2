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

# A JavaScript module: the file as it is, without indentation.
function(js result)
    string(STRIP "${facts}" data)
    set(${result} "// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ${notice}

export const facts = ${data};
" PARENT_SCOPE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/display-facts-cpp.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/display-facts-css.cmake)

foreach(kind header css js)
    string(TOUPPER ${kind} variable)
    if(DEFINED ${variable})
        cmake_language(CALL ${kind} text)
        if(NOT kind STREQUAL "header")
            string(REGEX REPLACE "\n +" "\n" text "${text}") # pages are fetched over a poor Wi-Fi
        endif()
        give(${${variable}} "${text}")
    endif()
endforeach()
