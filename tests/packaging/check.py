# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in more than one place about the program and its package must be the same: the
options, the packages that it needs, the version."""

import pathlib
import re
import subprocess
import sys

# Which of the packages that the program loads when it runs a family may do without.
RECOMMENDED = {"espeak-ng", "fonts-noto-color-emoji", "libheif1", "libheif-plugin-dav1d", "libheif-plugin-libde265", "libsecret-1-0",
               "qt6-gtk-platformtheme", "qt6-qpa-plugins", "qt6-translations-l10n", "qt6-wayland"}
IMPLIED = {"g++"} # by every package that is built


def option_problems(program, root):
    help_text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    options = set(re.findall(r"--([a-z-]+)", help_text.split("Options:", 1)[1])) - {"help-all"}
    assert {"headless", "help", "version"} <= options, help_text
    man = (root / "packaging/chitai.1").read_text()
    texts = {
        "packaging/chitai.1": re.findall(r"^\.It.*Fl Fl ([a-z-]+)", man, re.M),
        "docs/running.md": re.findall(r"--([a-z-]+)", (root / "docs/running.md").read_text()),
    }
    for name in ("chitai.bash", "_chitai", "chitai.fish"):
        text = (root / "packaging/completions" / name).read_text()
        texts[f"packaging/completions/{name}"] = re.findall(r"(?:--|-l )([a-z-]+)", text)
    for file, named in texts.items():
        for option in sorted(options - set(named)):
            yield f"{file} does not know --{option}"
    for option in sorted(set(texts["packaging/chitai.1"]) - options):
        yield f"packaging/chitai.1 has --{option}, which the program does not know"


def ending_problems(program, root):
    help_text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    texts = {
        "packaging/chitai.1": r"^\.It Fl Fl {}\b(.*?)^\.It",
        "docs/running.md": r"^\|[^|]*--{}\b([^|]*\|[^|]*)",
        "packaging/completions/_chitai": r"--{}=([^\n]*)",
    }
    for option in ("import", "export"):
        told = re.search(rf"--{option} .*?\(([^)]*)\)", help_text, re.S).group(1)
        endings = set(re.findall(r"\.(\w+)", told))
        assert "csv" in endings, help_text
        for name, pattern in texts.items():
            if option == "export" and name.endswith("_chitai"):
                continue # any name may be typed there
            found = re.search(pattern.format(option), (root / name).read_text(), re.M | re.S)
            for ending in sorted(endings - set(re.findall(r"\w+", found.group(1) if found else ""))):
                yield f"{name} does not say that --{option} takes .{ending}"


def packages_of_scripts(root, name):
    text = subprocess.run(["bash", "-c", f'. scripts/packages; printf "%s\\n" "${{{name}[@]}}"'],
                          cwd=root, capture_output=True, text=True, check=True).stdout
    return set(text.split())


def packages_of_control(root, field):
    control = (root / "packaging/debian/control").read_text()
    found = re.search(rf"^{field}:((?:\n .*)+)", control, re.M)
    names = {line.split()[0].rstrip(",") for line in found.group(1).splitlines() if line.strip()}
    return {name for name in names if not name.startswith(("$", "debhelper"))}


def package_problems(root):
    runtime = packages_of_scripts(root, "runtime_packages")
    for field, expected in (("Build-Depends", packages_of_scripts(root, "build_packages") - IMPLIED),
                            ("Depends", runtime - RECOMMENDED),
                            ("Recommends", runtime & RECOMMENDED)):
        for name in sorted(expected ^ packages_of_control(root, field)):
            yield f"{name} stands in only one of scripts/packages and {field} of packaging/debian/control"


def version_problems(root, version):
    changes = re.findall(r"^## (\d[\d.]*) \((\d{4}-\d\d-\d\d)\)$", (root / "CHANGELOG.md").read_text(), re.M)
    metainfo = (root / "packaging/org.chitai.Chitai.metainfo.xml").read_text()
    releases = re.findall(r'<release version="([\d.]+)" date="([\d-]+)"', metainfo)
    if not changes or changes[0][0] != version:
        yield f"the newest section of CHANGELOG.md is not about {version}"
    if changes != releases:
        yield f"CHANGELOG.md has {changes}, the metainfo {releases}"
    for picture in re.findall(r"<image>[^<]*/(docs/images/[^<]+)</image>", metainfo):
        if not (root / picture).exists():
            yield f"the metainfo shows {picture}, which is not there"


def main():
    program, root, version = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    found = [*option_problems(program, root), *ending_problems(program, root), *package_problems(root), *version_problems(root, version)]
    print("\n".join(found) or "all places agree")
    return 1 if found else 0


sys.exit(main())
