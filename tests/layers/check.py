# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules that a compiler does not check: who may include whom, and how a file begins."""

import pathlib
import re
import subprocess
import sys
import tempfile

LEVELS = {"base": 0, "growing": 1, "text": 1, "storage": 1, "decoding": 1, "illustrations": 2, "exchange": 2, "reading": 2, "devices": 2, "story": 2, "speech": 3, "storytime": 3, "practice": 3, "pictures": 3, "core": 4, "server": 5, "ui": 6, "app": 7, "desktop": 8}
# The folders inside a folder, and which of the others each may include; "" is the folder itself. No
# page of the window includes another one.
ROOMS = {
    "server": {
        "": {"access", "api", "clients", "network", "protocol", "tls", "transport"},
        "access": {"transport"},
        "api": {"access", "protocol", "transport"},
        "clients": {"protocol", "transport"},
        "network": set(),
        "protocol": set(),
        "tls": set(),
        "transport": {"tls"},
    },
    "storage": {
        "": {"postgresql", "sqlite"},
        "postgresql": {""},
        "sqlite": {""},
    },
    "story": {
        "": {"language", "memory", "names", "packs", "providers", "review", "tales"},
        "memory": {"packs", "review"},
        "names": {"language"},
        "packs": {"language"},
        "providers": {"language", "names", "packs", "review", "tales"},
        "review": {"language"},
        "tales": {"language", "packs", "review"},
        "language": set(),
    },
    "ui": {
        "common": set(),
        "reading": {"common"},
        "display": {"common", "reading"},
        "devices": {"common"},
        "files": {"common"},
        "help": {"common"},
        "history": {"common"},
        "practice": {"common"},
        "library": {"common"},
        "settings": {"common"},
        "start": {"common"},
        "story": {"common"},
        "syllables": {"common"},
        "window": {"common", "reading", "display", "devices", "files", "help", "history", "library", "practice", "settings", "start", "story", "syllables"},
    },
}
# The composition is seen whole only by those who take it apart.
COMPOSITION = "core/AppCore.h"
COMPOSERS = {"core/AppCore.cpp", "server/Server.cpp", "ui/window/DesktopUi.cpp"}
# What only one engine understands stands in its folder, as the stores' SQL is for both.
ONE_ENGINE = {
    "sqlite": re.compile(r"\b(INSERT OR|REPLACE INTO|rowid|json_each|json_extract|group_concat|instr\(|MATCH|INDEXED BY|PRAGMA|VACUUM|BEGIN|sqlite_master|sqlite3)"),
    "postgresql": re.compile(r"\b(ILIKE|RETURNING|strpos\(|string_agg|json_array_elements|jsonb|ANY \(|LATERAL|DISTINCT ON|pg_(?!trgm)[a-z_]+|BEGIN|laptop_[a-z]+|NOTIFY|LISTEN)\b"),
}
# Pictures are decoded in the program by these alone, which read what is its own or a package's; what comes
# from outside goes to chitai-decoder (docs/architecture.md, "Pictures from outside").
DECODES = re.compile(r"QImageReader|QImage::fromData|loadFromData|\bimageData\(|QSvgRenderer|QMovie|QImage(?: \w+)?\((?:path|file)")
READERS_OF_OWN = {"illustrations/PictureEdit.cpp", "pictures/EmojiPictures.cpp", "pictures/PictureSource.cpp", "pictures/StampPictures.cpp",
                  "ui/common/StaticImage.cpp", "ui/story/BookletPdf.cpp", "ui/story/StoryCover.cpp"}
MOST_LINES = 600
CODE = {".cpp", ".h", ".qml", ".js", ".css", ".html", ".py", ".sql", ".cmake"}


def include_problems(root):
    problems = []
    for file in sorted((root / "src").rglob("*")):
        if file.suffix not in {".h", ".cpp"}:
            continue
        folder = file.relative_to(root / "src").parts[0]
        place = file.relative_to(root / "src").as_posix()
        if folder not in {"app", "desktop"} and place not in COMPOSERS and f'#include "{COMPOSITION}"' in file.read_text():
            problems.append(f"{file}: only {', '.join(sorted(COMPOSERS))} and the program see {COMPOSITION} whole")
        depends = (root / "src" / folder / "CMakeLists.txt").read_text()
        for line in file.read_text().splitlines():
            match = re.match(r'#include "([a-z]+)/', line)
            if not match or match[1] == folder:
                continue
            if LEVELS.get(match[1], 99) >= LEVELS[folder]:
                problems.append(f"{file}: {folder} may not include {match[1]}: {line}")
            elif not re.search(rf"\bchitai_{match[1]}\b", depends):
                problems.append(f"{file}: {folder} does not name {match[1]} as a dependency: {line}")
    return problems


def room_of(path):
    """("ui", "library") of "ui/library/LibraryPageModel.h"."""
    parts = path.split("/")
    return parts[0], parts[1] if len(parts) > 2 else ""


def room_problems(root):
    problems = []
    for file in sorted((root / "src").rglob("*")):
        if file.suffix not in {".h", ".cpp"}:
            continue
        folder, room = room_of(file.relative_to(root / "src").as_posix())
        rooms = ROOMS.get(folder)
        if rooms is None:
            continue
        if room not in rooms:
            problems.append(f"{file}: {folder}/{room} is no room that tests/layers/check.py knows")
            continue
        for match in re.finditer(r'^#include "([^"]+)"', file.read_text(), re.MULTILINE):
            other, target = room_of(match[1])
            if other == folder and target != room and target not in rooms[room]:
                problems.append(f"{file}: {folder}/{room} may not include {match[1]}")
    return problems


def dialect_problems(root):
    problems = []
    for file in sorted((root / "src").rglob("*.cpp")):
        own = re.match(r"storage/(sqlite|postgresql)/", file.relative_to(root / "src").as_posix())
        if own:
            continue
        for number, line in enumerate(file.read_text().splitlines(), 1):
            code = line.split("//")[0]
            for engine, pattern in ONE_ENGINE.items():
                match = pattern.search(code)
                if match and '"' in code:
                    problems.append(f"{file}:{number}: {match[1]} is of one engine alone; it belongs into storage/{engine} (SqlDialect)")
    return problems


def decoder_problems(root):
    problems = []
    for file in sorted((root / "src").rglob("*.cpp")):
        place = file.relative_to(root / "src").as_posix()
        if place.startswith("decoding/") or place in READERS_OF_OWN:
            continue
        for number, line in enumerate(file.read_text().splitlines(), 1):
            match = DECODES.search(line.split("//")[0])
            if match:
                problems.append(f"{file}:{number}: {match[0]} decodes a picture in the program; a PictureDecoder does it elsewhere")
    return problems


def anonymous_names(text):
    """Names that a file gives in its anonymous namespaces: of types and variables, and of functions with the types of what they take."""
    names = {}
    inside = False
    statement = ""
    depth = 0
    number = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line == "namespace {":
            inside, statement = True, ""
            continue
        if line == "} // namespace":
            inside = False
            continue
        code = line.split("//")[0].rstrip()
        if not inside or not code or code.startswith("#"):
            continue
        if code[0] not in " {}":  # a new declaration: the formatter indents everything else
            statement = ""
        elif not statement:
            continue
        statement += " " + code.strip()
        if not re.search(r"[;{=]|\)$", code):
            continue
        name = declared(statement.strip())
        if name:
            names.setdefault(name, number)
        statement = ""
    return names


def declared(statement):
    statement = re.sub(r"^template <[^{;]*?> (?=[a-zA-Z])", "", statement)
    match = re.match(r"(?:struct|class|enum class|enum|using) (\w+)", statement)
    if match:
        return match[1]
    head = re.split(r"[;={]", statement)[0]
    match = re.match(r"[\w:<>,*& \[\]]*?[\w>*&] ?\**&?(\w+)\((.*)\)", head)
    if match and not re.match(r'["\d]', match[2]):
        takes = [re.sub(r"\s*\w+$", "", re.sub(r"\bconst\b|&", "", part)).strip() for part in match[2].split(",")]
        return f"{match[1]}({','.join(takes)})"
    match = re.search(r"(\w+)\s*(?:\[[^\]]*\])?\s*(?:\(.*)?$", head)
    return match[1] if match else None


def clash_problems(root):
    """The release build compiles files of a folder together, in groups that change with every file that is added."""
    problems = []
    for folder in sorted((root / "src").iterdir()):
        seen = {}
        for file in sorted(folder.rglob("*.cpp")) if folder.is_dir() else []:
            for name, line in anonymous_names(file.read_text()).items():
                if name in seen:
                    problems.append(f"{file}:{line}: {name} is also in {seen[name]}; both are in anonymous namespaces, which a unity build joins")
                seen[name] = f"{file}:{line}"
    return problems


def header_problems(root, files):
    problems = []
    for file in files:
        path = root / file
        if path.suffix not in CODE and path.name != "CMakeLists.txt":
            continue
        text = path.read_text()
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(text.splitlines()[:4]):
            problems.append(f"{file}: has no SPDX licence in its first lines")
        if path.suffix == ".qml" and re.search(r"^import QtQuick\.Controls", text, re.MULTILINE):
            problems.append(f"{file}: takes a style's controls; ours are in qml/components, on QtQuick.Templates")
        if file.startswith(("src/", "qml/")) and text.count("\n") > MOST_LINES:
            problems.append(f"{file}: {text.count(chr(10))} lines; split it by subject")
    return problems


def self_test():
    """The checks must find what they are for."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in {
            "src/base/Up.cpp": '#include "reading/SessionModel.h"\n',
            "src/text/Beside.cpp": '#include "storage/Database.h"\n',
            "src/storage/Down.cpp": '#include "base/Error.h"\n',
            "src/text/Unnamed.cpp": '#include "base/Error.h"\n',
            "src/server/Whole.cpp": '#include "core/AppCore.h"\n',
        }.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
            (path.parent / "CMakeLists.txt").write_text({"storage": "chitai_base", "server": "chitai_core"}.get(path.parent.name, ""))
        found = [problem.split(":")[0].rsplit("/", 1)[1] for problem in include_problems(root)]
        assert found == ["Up.cpp", "Whole.cpp", "Beside.cpp", "Unnamed.cpp"], found
        for name, content in {
            "src/ui/library/Page.cpp": '#include "ui/history/Page.h"\n#include "ui/common/Icon.h"\n',
            "src/ui/attic/Page.cpp": "",
            "src/server/transport/Http.cpp": '#include "server/Server.h"\n',
        }.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        found = [problem.split(":")[0].rsplit("src/", 1)[1] for problem in room_problems(root)]
        assert found == ["server/transport/Http.cpp", "ui/attic/Page.cpp", "ui/library/Page.cpp"], found
        for name, content in {
            "src/storage/Own.cpp": 'run(u"INSERT OR IGNORE INTO items");\nrun(u"SELECT 1"); // no rowid\n',
            "src/storage/Shared.cpp": 'run(u"SELECT string_agg(tag, chr(31)) FROM item_tags");\n',
            "src/storage/sqlite/Its.cpp": 'run(u"PRAGMA user_version");\n',
            "src/storage/postgresql/Its.cpp": 'run(u"SELECT pg_notify(1, 2)");\n',
        }.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        found = [problem.split(": ")[0].rsplit("src/", 1)[1] for problem in dialect_problems(root)]
        assert found == ["storage/Own.cpp:1", "storage/Shared.cpp:1"], found
        for name, content in {
            "src/text/One.cpp": "namespace {\n\nconstexpr int most = 1;\nQString asText(int number)\n{\n    const int most = 2;\n}\nstruct Mark\n{\n};\n\n} // namespace\n",
            "src/text/Two.cpp": "namespace {\n\nconstexpr int\n    most(2);\nQString asText(const QString &line)\n{\n}\nusing Mark = int;\n\n} // namespace\nint number();\n",
            "src/text/Three.cpp": "namespace {\n\nQString asText(int count)\n{\n}\n\n} // namespace\nint most = 3;\n",
            "src/story/Four.cpp": "namespace {\n\nconstexpr int most = 1;\n\n} // namespace\n",
        }.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        found = [" ".join(problem.rsplit("src/", 2)[1].split()[:2]) for problem in clash_problems(root)]
        assert found == ["text/Three.cpp:3: asText(int)", "text/Two.cpp:4: most", "text/Two.cpp:8: Mark"], found
        for name, content in {
            "src/ui/common/StaticImage.cpp": "QImageReader reader(name);\n",
            "src/ui/common/Paste.cpp": "// QImageReader\nqvariant_cast<QImage>(data.imageData());\n",
            "src/decoding/Read.cpp": "QImageReader reader(name);\n",
        }.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        found = [problem.rsplit("src/", 1)[1].split(": ")[0] for problem in decoder_problems(root)]
        assert found == ["ui/common/Paste.cpp:2"], found
        long_file = root / "src/base/Long.cpp"
        long_file.write_text("int a;\n" * 700)
        assert len(header_problems(root, ["src/base/Long.cpp"])) == 2
        styled = root / "Styled.qml"
        styled.write_text("// SPDX-License-Identifier: GPL-3.0-or-later\nimport QtQuick.Controls.Basic\n")
        assert len(header_problems(root, ["Styled.qml"])) == 1
    return []


def main():
    check, root = sys.argv[1], pathlib.Path(sys.argv[2])
    if check == "includes":
        problems = include_problems(root) + room_problems(root) + dialect_problems(root) + decoder_problems(root) + clash_problems(root)
    elif check == "headers":
        files = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=True)
        problems = header_problems(root, files.stdout.splitlines())
    else:
        problems = self_test()
    print("\n".join(problems))
    return 1 if problems else 0


sys.exit(main())
