#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What build of scripts/packages tells of how long it takes, where ninja looks for new files first, as with
# ours.
set -euo pipefail
cd "$1"
# shellcheck source=scripts/packages
. scripts/packages

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir build
cat >build/build.ninja <<'END'
rule VERIFY
  command = :
  restat = 1
rule RERUN
  command = touch build.ninja
  generator = 1
rule MAKE
  command = touch $out
build never.there: phony
build verified: VERIFY never.there
build build.ninja: RERUN verified
END
for ((i = 1; i <= 640; i++)); do
    printf 'build step%s: MAKE\n' "$i"
done >>build/build.ninja
printf 'build all: phony %s\ndefault all\n' "$(printf 'step%s ' {1..640})" >>build/build.ninja
touch -d '1 hour ago' build/verified
jobs() { echo 2; }
run_shown() { "${@:3}" >/dev/null; } # without a word between
say() { told+="$*"; }

told=
build all
[ "$told" = "building, about 4 min" ] || { echo "FAILED: at first it says: $told" >&2; exit 1; }
[ -e build/step640 ] || { echo "FAILED: nothing was built" >&2; exit 1; }
told=
build all
[ -z "$told" ] || { echo "FAILED: with nothing to do it says: $told" >&2; exit 1; }
echo "it says how long a build takes, and nothing where there is nothing to do"
