#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libhyphen.py DATA OUT: splits the words of the lists in DATA with Debian's libhyphen (libhyphen0, hyphen-de,
hyphen-en-us, hyphen-ru) and writes lists of the same form to OUT, for scripts/bench syllables."""

import ctypes
import pathlib
import sys

DICTIONARIES = {"ru.dev.tsv": "hyph_ru_RU.dic", "ru_phon.dev.tsv": "hyph_ru_RU.dic",
                "de.dev.tsv": "hyph_de_DE.dic", "en.dev.tsv": "hyph_en_US.dic"}

library = ctypes.CDLL("libhyphen.so.0")
library.hnj_hyphen_load.restype = ctypes.c_void_p


def split(dictionary, encoding, word):
    # Lower case for finding the borders only; the word keeps its own letters.
    encoded = word.lower().encode(encoding, "replace")
    hyphens = ctypes.create_string_buffer(len(encoded) + 5)
    rep = ctypes.POINTER(ctypes.c_char_p)()
    pos = ctypes.POINTER(ctypes.c_int)()
    cut = ctypes.POINTER(ctypes.c_int)()
    library.hnj_hyphen_hyphenate2(ctypes.c_void_p(dictionary), encoded, len(encoded), hyphens, None,
                                  ctypes.byref(rep), ctypes.byref(pos), ctypes.byref(cut))
    return "".join(letter + ("-" if hyphens.raw[i] & 1 and i + 1 < len(word) else "")
                   for i, letter in enumerate(word))


def main(data, out):
    out.mkdir(parents=True, exist_ok=True)
    for name, file in DICTIONARIES.items():
        path = pathlib.Path("/usr/share/hyphen") / file
        if not path.exists() or not (data / name).exists():
            continue
        encoding = path.open("rb").readline().decode("ascii").strip()
        dictionary = library.hnj_hyphen_load(str(path).encode())
        rows = [line.split("\t")[0] for line in (data / name).read_text("utf-8").splitlines()]
        (out / name).write_text("".join(f"{word}\t{split(dictionary, encoding, word)}\n" for word in rows), "utf-8")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
