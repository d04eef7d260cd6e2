# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every program of a build must have: a place in the installation, no way to a library through
the current directory, and the compiler's and the linker's protections."""

import pathlib
import re
import subprocess
import sys

PROGRAMS = {"chitai", "chitai-server", "chitai-decoder"}


def elf_files(folder):
    for path in sorted(folder.rglob("*")):
        if "CMakeFiles" in path.parts or path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            head = file.read(18)
        # Programs and shared libraries; object files are parts of them.
        if head[:4] == b"\x7fELF" and head[16] in (2, 3):
            yield path


def search_path_problems(dynamic):
    """Entries that depend on where somebody stands when the program starts."""
    for kind, entries in re.findall(r"\((RPATH|RUNPATH)\).*\[(.*)\]", dynamic):
        for entry in entries.split(":"):
            if not entry.startswith("/"):
                yield f"{kind} has the entry '{entry}', which is no absolute path"


def problems(readelf, path, is_fortified):
    def read(*options):
        return subprocess.run([readelf, "-W", *options, path], capture_output=True, text=True, check=True).stdout

    dynamic = read("-d")
    yield from search_path_problems(dynamic)
    if not re.search(r"\bPIE\b", dynamic) and not path.suffix == ".so":
        yield "is not position independent"
    if not re.search(r"BIND_NOW|\bNOW\b", dynamic):
        yield "resolves its functions late (no -z now)"
    segments = read("-l")
    if "GNU_RELRO" not in segments:
        yield "has no read-only relocations"
    if re.search(r"GNU_STACK.*RWE", segments):
        yield "has an executable stack"
    notes = read("-n")
    if "x86" in notes and not re.search(r"x86 feature:.*IBT.*SHSTK", notes):
        yield "is not marked for control flow integrity"
    if path.name in PROGRAMS:
        symbols = read("--dyn-syms")
        if "__stack_chk_fail" not in symbols:
            yield "has no stack protector"
        # What decodes pictures calls nothing of its own that could be: its libraries do.
        if is_fortified and path.name != "chitai-decoder" and not re.search(r"__\w+_chk\b(?<!__stack_chk)", symbols):
            yield "has no fortified calls"


def self_test():
    """The checks must find what they are for."""
    line = " 0x1d (RUNPATH)  Library runpath: [%s]"
    assert len(list(search_path_problems(line % "::::"))) == 5
    assert len(list(search_path_problems(line % "/opt/qt/lib:lib"))) == 1
    assert len(list(search_path_problems(line % "/opt/qt/lib:"))) == 1
    assert len(list(search_path_problems(line % "$ORIGIN"))) == 1
    assert not list(search_path_problems(line % "/opt/qt/lib"))


def main():
    readelf, build, mode = sys.argv[1:4]
    self_test()
    files = list(elf_files(pathlib.Path(build)))
    missing = PROGRAMS - {path.name for path in files}
    found = [f"{name}: was not built" for name in sorted(missing)]
    installed = (pathlib.Path(build) / "cmake_install.cmake").read_text()
    found += [f"{name}: is not installed" for name in sorted(PROGRAMS) if f'/{name}"' not in installed]
    for path in files:
        found += [f"{path}: {problem}" for problem in problems(readelf, path, mode == "fortified")]
    print("\n".join(found) or f"{len(files)} files are as they should be")
    return 1 if found else 0


sys.exit(main())
