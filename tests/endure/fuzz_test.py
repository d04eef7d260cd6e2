# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import tempfile
import unittest
from unittest import mock

import fuzz

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Does what libFuzzer does as far as this is concerned: the last two arguments are where to, and the corpus.
TARGET = """#!/bin/sh
for last; do prefix=${last#-artifact_prefix=}; [ "$prefix" = "$last" ] || artifacts=$prefix; done
if [ "$1" = -merge=1 ]; then cp "$4"/* "$2"; exit; fi
found=$(eval echo "\\${$(($# - 1))}")
printf new >"$found/x"
echo "stat::number_of_executed_units: 4321" >&2
"""
FALLS = TARGET + 'printf bad >"${artifacts}crash-1"; exit 77\n'


class FuzzTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.corpus = self.folder / "corpus"
        self.corpus.mkdir()
        (self.corpus / "a").write_text("known")

    def run_target(self, script):
        program, self.told = self.folder / "XFuzz", []
        program.write_text(script)
        program.chmod(0o755)
        row, = fuzz.run_target(program, self.corpus, 1, self.told.append)
        return row

    def contents(self):
        return {file.name: file.read_text() for file in self.corpus.iterdir()}

    def test_the_targets_of_the_project(self):
        names = fuzz.targets(ROOT)
        self.assertIn("HttpFuzz", names)
        self.assertEqual(len(names), len(list((ROOT / "tests/fuzz").glob("*Fuzz.cpp"))))

    def test_what_reaches_further_comes_into_the_corpus_once(self):
        for new in (1, 0):
            row = self.run_target(TARGET)
            self.assertEqual((row.value, row.note), (0, f"4,321 runs, {new} new in the corpus"))
        self.assertEqual(self.contents(), {"a": "known", "c2a6b03f190d": "new"})

    def test_what_it_falls_over_fails_and_becomes_a_test(self):
        row = self.run_target(FALLS)
        self.assertEqual((row.value, row.verdict), (1, "**passed**"))
        self.assertIn("bad", self.contents().values())
        self.assertTrue(any(name.startswith("found-") for name in self.contents()))
        self.assertIn("XFuzz fell over 1 inputs", self.told[0])

    def test_one_that_does_not_even_run_fails(self):
        self.assertEqual(self.run_target("#!/bin/sh\nexit 1\n").value, 1)

    def test_what_is_too_large_is_not_kept(self):
        large = self.folder / "large"
        large.write_bytes(b"x" * (fuzz.LARGEST_INPUT + 1))
        self.assertEqual(fuzz.keep(self.corpus, [large]), 0)

    def test_without_clang_it_is_skipped_and_said(self):
        with mock.patch("shutil.which", return_value=None):
            row, = fuzz.run(ROOT, 1)
        self.assertEqual((row.verdict, row.note), ("skipped", "clang++ is not installed"))

    def test_what_does_not_build_is_a_failure(self):
        with mock.patch("fuzz.build", return_value=("it does not build: log", None)):
            row, = fuzz.run(ROOT, 1)
        self.assertEqual((row.verdict, row.note), ("**passed**", "it does not build: log"))


if __name__ == "__main__":
    unittest.main()
