#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that a child's screen can say, in the window or on a tablet, in any language, tells of speed, errors, norms,
shares, comparisons or marks. It looks at every string of the QML that the child's window is made of, of the C++ that
paints in it, and of the words that the tablet's display page looks up."""

import pathlib
import re
import sys
import xml.etree.ElementTree as ET

FORBIDDEN = {
    "en": r"speed|\bpace|\bfast|\bslow|error|mistake|\bwrong|\bnorms?\b|average|per ?cent|%(?![0-9n])|compar|better than|"
          r"\bmark(s|ed)?\b|\bgrade|\bscore|stumbl|accura|a minute|per minute|\bpoints\b|\bhard\b",
    "de": r"tempo|schnell|langsam|fehler|\bfalsch|\bnorm(en)?\b|durchschnitt|prozent|%(?![0-9n])|vergleich|besser als|"
          r"\bnoten?\b|punkte|gestolpert|pro minute|in der minute|\bschwer",
    "ru": r"скорост|\bтемп\b|быстр|медлен|ошиб|неверн|неправильн|\bнорм[аеуы]\b|средн|процент|%(?![0-9n])|сравн|лучше,? чем|"
          r"оценк|отметк|балл|запин|в минуту|\bтрудн",
}


def qml_files(root):
    """Those of the child's window: its folder, and all that is used there, and there again."""
    known = {file.stem: file for file in (root / "qml").rglob("*.qml")}
    wanted = sorted((root / "qml/display").glob("*.qml"))
    seen = set(wanted)
    while wanted:
        for name in set(re.findall(r"\b([A-Z]\w+)\b", wanted.pop().read_text())):
            file = known.get(name)
            if file and file not in seen:
                seen.add(file)
                wanted.append(file)
    return sorted(seen)


def window_sources(root):
    texts = {file: file.read_text() for file in qml_files(root)}
    texts |= {file: file.read_text() for file in sorted((root / "src/ui/display").glob("*.cpp"))}
    for file, text in texts.items():
        for match in re.finditer(r'\b(?:qsTr|tr|translate)\(\s*(?:"[^"]*",\s*)?"((?:[^"\\]|\\.)*)"', text):
            yield file, match[1]


def translations(root, language):
    """By the English source: all its forms."""
    found = {}
    for message in ET.parse(root / f"translations/chitai_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation] or [translation.text]
        found.setdefault(message.find("source").text, set()).update(form for form in forms if form)
    return found


def scripts_of(page):
    """The page's script and all modules that it loads."""
    wanted, seen = [page], set()
    while wanted:
        file = wanted.pop().resolve()
        if file in seen or not file.exists():
            continue
        seen.add(file)
        wanted += [file.parent / name for name in re.findall(r'(?:from|import\()\s*"([^"$]+\.js)"', file.read_text())]
    return seen


def page_keys(root):
    page = (root / "resources/web/display/index.html").read_text()
    keys = set(re.findall(r'data-(?:text|label|placeholder)="(\w+)"', page))
    for file in scripts_of(root / "resources/web/display/display.js"):
        keys.update(re.findall(r'\btr\("(\w+)"\)', file.read_text()))
    return keys


def words(root, language):
    text = "".join((root / f"resources/web/{folder}/{language}.js").read_text()
                   for folder in ("shared/words", "controller/practice-words", "controller/story-words"))
    return dict(re.findall(r'^    (\w+): "((?:[^"\\]|\\.)*)",$', text, re.M))


def is_forbidden(text, language):
    return re.search(FORBIDDEN[language], text, re.I) is not None


def problems(root):
    sources = list(window_sources(root))
    assert len(sources) >= 4 and any("display" in str(file) for file, _ in sources), sources
    tables = {language: translations(root, language) for language in ("de", "ru")}
    for file, text in sources:
        said = [("en", text)] + [(language, form) for language in tables for form in tables[language].get(text, ())]
        for language, form in said:
            if is_forbidden(form, language):
                yield f"{file.relative_to(root)}: \"{form}\""
    keys = page_keys(root)
    assert {"idleDisplay", "completed"} <= keys, keys
    for language in FORBIDDEN:
        table = words(root, language)
        for key in sorted(keys):
            if is_forbidden(table[key], language):
                yield f"words/{language}.js: {key}: \"{table[key]}\""


def check_itself(root):
    """What a parent's page says is found."""
    for language, text in (("en", "45 words a minute"), ("en", "93 %"), ("de", "Drei Fehler"), ("ru", "Обычный темп"),
                           ("en", "Stumbled"), ("ru", "Скорость чтения")):
        assert is_forbidden(text, language), text
    for language, key in (("en", "usualPace"), ("de", "ownPace"), ("ru", "stumbled")):
        assert is_forbidden(words(root, language)[key], language), key
    assert not is_forbidden("Read to the end", "en")


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1]).resolve()
    check_itself(root)
    found = list(problems(root))
    print("\n".join(found))
    sys.exit(1 if found else 0)
