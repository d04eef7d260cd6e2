#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What install_missing of scripts/packages installs, on machines that are made up: what is installed, what
# apt knows before its lists are fetched, and what it knows then.
set -euo pipefail
cd "$1"
# shellcheck source=scripts/packages
. scripts/packages

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dpkg-query() { # -W -f FORMAT PACKAGE...
    local package
    for package in "${@:4}"; do
        ! grep -qx "$package" "$work/installed" || printf 'install ok installed %s\n' "$package"
    done
}
apt-cache() { # policy PACKAGE, as apt tells it of what it has and of what others only name
    if grep -qx "$2" "$work/known"; then
        printf '%s:\n  Installed: (none)\n  Candidate: 1.0-1\n' "$2"
    elif [ "$2" = firefox-esr ]; then
        printf '%s:\n  Installed: (none)\n  Candidate: (none)\n' "$2"
    fi
}
apt-get() {
    case $* in
        update*) cp "$work/mirror" "$work/known" ;;
        *--print-uris*) echo "'http://mirror/a.deb' a.deb 2000000 SHA256:0" ;;
        *) printf '%s\n' "${@:2}" | grep -v '^-\|APT::' >"$work/asked" ;;
    esac
}
as_root() { "$@"; }
say() { :; }
expect() { # WHAT EXPECTED PACKAGE...: what is asked of apt when these are missing or not
    local what=$1 expected=$2
    shift 2
    : >"$work/asked"
    (install_missing "$@")
    [ "$(LC_ALL=C sort "$work/asked" | tr '\n' ' ')" = "$expected" ] || {
        echo "FAILED: $what: $(tr '\n' ' ' <"$work/asked"), not $expected" >&2
        exit 1
    }
}

printf '%s\n' g++ cmake >"$work/installed"
: >"$work/known" # as in a container
printf '%s\n' ninja-build g++ cmake libheif-plugin-dav1d >"$work/mirror"
expect "a machine without lists" "libheif-plugin-dav1d ninja-build " g++ ninja-build libheif-plugin-dav1d firefox-esr
expect "nothing is missing" "" g++ cmake
expect "nothing but what there is not" "" g++ libheif-plugin-libde265 firefox-esr
expect "an optional one that came with an upgrade" "libheif-plugin-dav1d " g++ libheif-plugin-dav1d
[ "$(installable no-such-package)" = "no-such-package " ] || { # for apt to say that it is missing
    echo "FAILED: what is needed is left out without a word" >&2
    exit 1
}
echo "what is missing is installed"
