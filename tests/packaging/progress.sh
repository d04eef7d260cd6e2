#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How show_progress of scripts/packages keeps somebody company who waits. A feed of moments and words
# stands in for the tool and its pipe, so that no time passes.
set -euo pipefail
cd "$1"
# shellcheck source=scripts/packages
. scripts/packages

feed=()  # "SECOND WORDS": what the tool writes then, a line, or with ~ at its end a piece of one
said=()  # "SECOND WORDS": what somebody sees
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# In the place of the shell's: -r -t SECONDS line.
read() {
    local end=$((SECONDS + $3)) when
    line=''
    [ ${#feed[@]} -gt 0 ] || return 1
    while [ ${#feed[@]} -gt 0 ] && [ "${feed[0]%% *}" -le "$end" ]; do
        when=${feed[0]%% *}
        line+=${feed[0]#* }
        feed=("${feed[@]:1}")
        [ "$when" -le "$SECONDS" ] || SECONDS=$when
        case $line in
            END) line=''; return 1 ;;
            LAST*) return 1 ;; # without the end of its line
            *"~") line=${line%"~"} ;;
            *) return 0 ;;
        esac
    done
    SECONDS=$end
    return 142
}
say() { said+=("$SECONDS $*"); }
watch() { # EVENT...: the feed; what is said stands in said, and longest is the longest silence
    local last=0 moment
    feed=("$@")
    said=()
    SECONDS=0
    show_progress Working "$log"
    longest=0
    for moment in "${said[@]}" "$SECONDS the end"; do
        moment=${moment%% *}
        [ $((moment - last)) -le "$longest" ] || longest=$((moment - last))
        last=$moment
    done
}
fail() {
    printf 'FAILED: %s\n' "$*" "said:" "${said[@]}" "log:" "$(cat "$log")" >&2
    exit 1
}

watch "1 pmstatus:dpkg-exec:0:Running dpkg" "9 pmstatus:g++:17.25:Unpacking g++" "95 END"
[ "$longest" -le 11 ] || fail "silent for $longest s behind a line that came just before a word was due"
[[ ${said[1]} == *": 17 % installed"* ]] || fail "how far it is"
[ "${said[0]%% *}" -le 6 ] || fail "a first word after ${said[0]%% *} s, behind what the tool before took without one"

watch "3 [7/20] Building~" "8  CXX object" "40 END"
[[ ${said[1]} == *": 7 of 20 "* ]] || fail "a line that came in two pieces"
grep -qx '\[7/20\] Building CXX object' "$log" || fail "the log has not the whole line"

watch "1 [644/644] Linking" "2 [0/1] Install the project" "40 END"
[[ ${said[0]} == *": working "* ]] || fail "a step that says nothing: ${said[0]}"

watch "3 LAST words" # of a tool that ends within a line
grep -qx 'LAST words' "$log" || fail "the last line is lost"

CHITAI_SHOW_OUTPUT=1 watch "1 [1/2] one" "2 ninja: nothing" "3 a.cpp:1: warning" "30 END" 2>"$log.shown"
shown=$(cat "$log.shown")
rm "$log.shown"
[ "$shown" = "a.cpp:1: warning" ] || fail "not the compiler's words alone: $shown"
echo "nobody waits longer than 11 seconds for a word"
