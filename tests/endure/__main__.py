# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts/endure runs."""

import argparse
import pathlib
import random
import subprocess
import sys

import fuzz
import kill
import school
import soak
import years
from table import is_good, markdown

ROOT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ("kill", "soak", "years", "school", "fuzz")
SHORT_SHARE = 0.1  # of the ten years


def parts(text):
    named = text.split(",")
    for name in named:
        if name not in PARTS:
            raise argparse.ArgumentTypeError(f"there is no part {name!r}, only {', '.join(PARTS)}")
    return named


def positive(kind):
    def number(text):
        try:
            value = kind(text)
        except ValueError:
            value = 0
        if not 0 < value < 1e6:
            raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
        return value
    return number


def executable(text):
    path = pathlib.Path(text).resolve()
    try:
        works = subprocess.run([path, "--version"], capture_output=True, timeout=30).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        works = False
    if not works:
        raise argparse.ArgumentTypeError(f"{text} is no program that says its --version")
    return path


def options(arguments):
    parser = argparse.ArgumentParser(
        prog="scripts/endure", allow_abbrev=False,
        description="A night with the real program: kill -9 in the middle of work, hours of reading, a family after ten years, "
                    "a school whose server crashes, and fuzzing. Prints one table, and fails where something acknowledged was lost or "
                    "a limit was passed.")
    parser.add_argument("--short", action="store_true", help="some minutes in all")
    parser.add_argument("--only", type=parts, default=PARTS, metavar="PARTS", help="some of " + ",".join(PARTS))
    parser.add_argument("--kills", type=positive(int), metavar="N", help="how often it is killed (1000; short: 100)")
    parser.add_argument("--crashes", type=positive(int), metavar="N",
                        help="how often the server of a school crashes (1000; short: 20)")
    parser.add_argument("--soak", type=positive(float), metavar="MINUTES", help="how long is read (120; short: 1)")
    parser.add_argument("--fuzz", type=positive(float), metavar="MINUTES", help="how long each target runs (10; short: 0.25)")
    parser.add_argument("--program", type=executable, metavar="FILE", help="another program than build/chitai, which is built otherwise")
    parser.add_argument("--no-times", action="store_true", help="on a busy machine: a limit of time that is passed is only shown")
    parser.add_argument("--seed", type=positive(int), metavar="N", help="of what is done by chance in the parts kill and school")
    chosen = parser.parse_args(arguments)
    chosen.kills = chosen.kills or (100 if chosen.short else 1000)
    chosen.crashes = chosen.crashes or (20 if chosen.short else 1000)
    chosen.soak = chosen.soak or (1 if chosen.short else 120)
    chosen.fuzz = chosen.fuzz or (0.25 if chosen.short else 10)
    chosen.seed = chosen.seed or random.randrange(1, 10**6)
    chosen.size = years.Size().part(SHORT_SHARE) if chosen.short else years.Size()
    return chosen


def built():
    if subprocess.run([ROOT / "scripts/build"]).returncode:
        sys.exit("scripts/endure: the program does not build")
    return ROOT / "build/chitai"


def told(line):
    print(line, file=sys.stderr, flush=True)


def main(arguments):
    chosen = options(arguments)
    if not chosen.program and set(chosen.only) - {"fuzz"}:
        chosen.program = built()
    runs = {"kill": lambda: kill.run(chosen.program, chosen.kills, chosen.seed, told),
            "soak": lambda: soak.run(chosen.program, chosen.soak, told),
            "years": lambda: years.run(chosen.program, chosen.size, told),
            "school": lambda: school.run(chosen.program, chosen.crashes, chosen.seed, told),
            "fuzz": lambda: fuzz.run(ROOT, chosen.fuzz, told)}
    rows = []
    for part in PARTS:
        if part in chosen.only:
            told(f"{part} …")
            rows += runs[part]()
    print(markdown(rows))
    return 0 if is_good(rows, not chosen.no_times) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
