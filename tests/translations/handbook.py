#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the handbook and the README files call a button or a page (**bold**) must be what the program
calls it in that language."""

import pathlib
import re
import sys
import xml.etree.ElementTree as ET


def names_of(root, language):
    """All that the program says in a language, without the marks of mnemonics and plurals."""
    tree = ET.parse(root / f"translations/chitai_{'de' if language == 'en' else language}.ts")
    names = set()
    for message in tree.iter("message"):
        text = message.find("source" if language == "en" else "translation")
        names.update(part for part in [text.text, *(form.text for form in text)] if part)
    tablets = "".join((root / f"resources/web/{folder}/{language}.js").read_text()
                      for folder in ("shared/words", "controller/practice-words", "controller/story-words",
                                     "controller/picture-words", "controller/library-words"))
    pairing = (root / "resources/web/pair/words.js").read_text()
    own = re.search(rf"^    {language}: {{\n(.*?)^    }}", pairing, re.S | re.M).group(1)
    names.update(re.findall(r'"([^"]+)"', tablets + own))
    return names


def problems(root):
    for language in ("en", "de", "ru"):
        names = names_of(root, language)
        assert len(names) > 300, language
        readme = root / ("README.md" if language == "en" else f"README.{language}.md")
        for file in [*sorted((root / "resources/handbook" / language).glob("*.md")), readme]:
            bold = re.findall(r"\*\*(.+?)\*\*", file.read_text(), re.S)
            if file == readme: # the name of the program, and what begins a paragraph
                bold = [name for name in bold if not re.search(rf"^(- )?\*\*{re.escape(name)}\*\*",
                                                               file.read_text(), re.M)]
            for name in bold:
                if " ".join(name.split()) not in names and name not in ("F1", "Chitai"):
                    yield f"{file.relative_to(root)}: nothing in the program is called \"{name}\""


found = list(problems(pathlib.Path(__file__).resolve().parents[2]))
print("\n".join(found))
sys.exit(bool(found))
