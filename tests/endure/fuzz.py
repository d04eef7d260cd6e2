# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each libFuzzer target for some minutes. What it finds that reaches new code is kept in tests/fuzz/corpus, and what it
falls over lies there too, under a name that begins with `found-`, so that an ordinary build has it as a test."""

import hashlib
import pathlib
import re
import shutil
import subprocess
import tempfile

from table import Row

LARGEST_INPUT = 4096  # bytes: the corpus lies in the repository


def targets(root):
    return re.findall(r"^chitai_fuzz_target\((\w+)", (root / "tests/fuzz/CMakeLists.txt").read_text(), re.M)


def skipped(why):
    return [Row("fuzz", "libFuzzer targets", None, note=why)]


def build(root, names, told):
    """What is missing, or the folder of the programs."""
    if not shutil.which("clang++"):
        return "clang++ is not installed", None
    told("fuzz: building")
    log = root / "build-fuzz.log"
    with log.open("wb") as file:
        for command in (["cmake", "--preset", "fuzz"], ["cmake", "--build", "--preset", "fuzz", "--target", *names]):
            if subprocess.run(command, cwd=root, stdout=file, stderr=subprocess.STDOUT).returncode:
                return f"it does not build: {log}", None
    log.unlink()
    return None, root / "build-fuzz/bin"


def keep(folder, found, prefix=""):
    """Takes files into the corpus under the name that their content gives; how many were new."""
    folder.mkdir(parents=True, exist_ok=True)
    known = {file.read_bytes() for file in folder.iterdir()}
    new = {file.read_bytes() for file in found if file.stat().st_size <= LARGEST_INPUT} - known
    for content in new:
        (folder / (prefix + hashlib.sha1(content).hexdigest()[:12])).write_bytes(content)
    return len(new)


def run_target(program, corpus, seconds, told):
    """Rows of one target."""
    name = program.name
    with tempfile.TemporaryDirectory(prefix="chitai-fuzz-") as folder:
        found, artifacts, merged = (pathlib.Path(folder, kind) for kind in ("found", "artifacts", "merged"))
        for made in (found, artifacts, merged):
            made.mkdir()
        run = subprocess.run([program, f"-max_total_time={seconds}", f"-max_len={LARGEST_INPUT}", "-timeout=10", "-print_final_stats=1",
                              f"-artifact_prefix={artifacts}/", found, corpus], capture_output=True, text=True, errors="replace")
        executed = re.search(r"number_of_executed_units:\s*(\d+)", run.stderr)
        # The corpus first: what is found only counts where it reaches further.
        subprocess.run([program, "-merge=1", merged, corpus, found], capture_output=True)
        new = keep(corpus, merged.iterdir())
        fallen = sorted(artifacts.iterdir())
        keep(corpus, fallen, "found-")
        failed = len(fallen) or int(run.returncode != 0)
        if failed:
            told(f"fuzz: {name} fell over {failed} inputs, in {corpus}: {run.stderr[-1500:]}")
        return [Row("fuzz", f"inputs that {name} falls over", float(failed), limit=0.0,
                    note=f"{int(executed.group(1)) if executed else 0:,} runs, {new} new in the corpus")]


def run(root, minutes, told=print):
    """Rows of the table."""
    names = targets(root)
    missing, folder = build(root, names, told)
    if missing:
        return skipped(missing) if folder is None and "clang++" in missing else [Row("fuzz", "targets that do not build", 1.0, limit=0.0, note=missing)]
    rows = []
    for name in names:
        rows += run_target(folder / name, root / "tests/fuzz/corpus" / name, int(minutes * 60), told)
    return rows
