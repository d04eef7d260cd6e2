# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes debian/changelog of CHANGELOG.md, whose released sections begin with "## 1.2.3 (2026-01-31)".
#   awk -f changelog.awk -v maintainer='Name <address>' CHANGELOG.md
function point(    count, words, i, line) { # what was collected, in lines of a terminal
    count = split(text, words, " ")
    line = "  *"
    for (i = 1; i <= count; i++) {
        if (length(line " " words[i]) > 78) {
            print line
            line = "   "
        }
        line = line " " words[i]
    }
    if (count > 0)
        print line
    text = ""
}
function finish() {
    point()
    if (version != "")
        printf "\n -- %s  %s\n\n", maintainer, date
}
function weekday(y, m, d,    t) { # Sakamoto's
    split("0 3 2 5 0 3 5 1 4 6 2 4", t, " ")
    if (m < 3)
        y--
    return substr("SunMonTueWedThuFriSat", 3 * ((y + int(y / 4) - int(y / 100) + int(y / 400) + t[m] + d) % 7) + 1, 3)
}
/^## [0-9]/ {
    finish()
    version = $2
    split(substr($3, 2, 10), day, "-")
    date = sprintf("%s, %s %s %s 12:00:00 +0000", weekday(day[1] + 0, day[2] + 0, day[3] + 0), day[3],
        substr("JanFebMarAprMayJunJulAugSepOctNovDec", 3 * day[2] - 2, 3), day[1])
    printf "chitai (%s) stable; urgency=medium\n\n", version
    next
}
/^## / { # not released yet
    finish()
    version = ""
}
version == "" { next }
/^$/ { point() }
{ gsub(/\*\*|`/, "") }
/^- / { point(); $1 = "" }
{ text = text " " $0 }
END { finish() }
