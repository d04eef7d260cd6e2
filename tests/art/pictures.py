#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own pictures: every text that is there from the start ends in exactly one, all of the index are there, of one
size and small, and they are what scripts/art makes from the kit of pieces.

What is compared with the kit is the composed SVG, not the bytes of the picture: those change with the renderer.
Where python3-yaml is missing, that last part is skipped."""

import importlib.machinery
import importlib.util
import json
import pathlib
import struct
import sys

LANGUAGES = ("ru", "de", "en")
LARGEST = 40 * 1024
SIZE = (800, 600)


def starter_texts(root, language):
    lines = (root / f"resources/library/starter.{language}.txt").read_text().splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def size_of(data):
    """(width, height) of a WebP file, or None where it is none."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    if data[12:16] == b"VP8 ":
        return tuple(value & 0x3FFF for value in struct.unpack("<HH", data[26:30]))
    if data[12:16] == b"VP8X":
        return tuple(int.from_bytes(data[start:start + 3], "little") + 1 for start in (24, 27))
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def of_texts(root, index):
    for language in LANGUAGES:
        wanted = starter_texts(root, language)
        assert len(wanted) > 80, language
        owners = {}
        for entry in index:
            for text in entry["texts"][language]:
                owners.setdefault(text, []).append(entry["name"])
        for text in wanted:
            if len(owners.get(text, [])) != 1:
                yield f"{language}: \"{text}\" has {len(owners.get(text, []))} pictures: {owners.get(text, [])}"
        for text in sorted(set(owners) - set(wanted)):
            yield f"{owners[text]}: \"{text}\" is no text of starter.{language}.txt"


def of_files(root, index):
    folder = root / "resources/pictures"
    names = [entry["name"] for entry in index]
    if len(names) != len(set(names)):
        yield "pictures.json: a name is there twice"
    for name in sorted({file.stem for file in folder.glob("*.webp")} ^ set(names)):
        yield f"{name}: only one of the picture and its line in pictures.json is there"
    for file in sorted(folder.glob("*.webp")):
        data = file.read_bytes()
        if size_of(data) != SIZE:
            yield f"{file.name}: {size_of(data)} instead of {SIZE}"
        if len(data) > LARGEST:
            yield f"{file.name}: {len(data)} bytes"
    for entry in index:
        if not all(entry["words"][language] for language in LANGUAGES):
            yield f"{entry['name']}: no word in every language"


def of_kit(root):
    if importlib.util.find_spec("yaml") is None:
        print("python3-yaml is missing: the pictures are not compared with the kit")
        return
    loader = importlib.machinery.SourceFileLoader("art", str(root / "scripts/art"))
    art = importlib.util.module_from_spec(importlib.util.spec_from_loader("art", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(art)
    yield from art.check(art.load_book())
    for file in sorted((root / "resources/art/pieces").glob("**/*.svg")):
        if file.stat().st_size > 3072:
            yield f"{file.relative_to(root)}: a piece is smaller than 3 KB"


def main():
    root = pathlib.Path(sys.argv[1])
    index = json.loads((root / "resources/pictures/pictures.json").read_text())
    wrong = [*of_texts(root, index), *of_files(root, index), *of_kit(root)]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
