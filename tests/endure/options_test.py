# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import importlib.util
import io
import pathlib
import unittest
from unittest import mock

SPEC = importlib.util.spec_from_file_location("endure", pathlib.Path(__file__).with_name("__main__.py"))
endure = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(endure)


class OptionsTest(unittest.TestCase):
    def refusal(self, *arguments):
        told = io.StringIO()
        with contextlib.redirect_stderr(told), self.assertRaises(SystemExit) as ended:
            endure.options(arguments)
        self.assertEqual(ended.exception.code, 2)
        return told.getvalue().splitlines()[-1]

    def test_a_night(self):
        night = endure.options([])
        self.assertEqual((night.kills, night.crashes, night.soak, night.fuzz, night.size.items), (1000, 1000, 120, 10, 500_000))
        self.assertEqual(tuple(night.only), ("kill", "soak", "years", "school", "fuzz"))

    def test_some_minutes(self):
        short = endure.options(["--short", "--kills", "7"])
        self.assertEqual((short.kills, short.soak, short.size.sessions, short.size.stories), (7, 1, 400, 30))

    def test_some_parts(self):
        self.assertEqual(endure.options(["--only", "soak,kill"]).only, ["soak", "kill"])

    def test_what_is_wrong_is_said(self):
        self.assertIn("there is no part 'kil', only kill, soak, years, school, fuzz", self.refusal("--only", "kil"))
        self.assertIn("there is no part ''", self.refusal("--only", ""))
        for wrong in ("0", "-3", "x", "1.5", "", "inf"):
            self.assertIn("--kills", self.refusal("--kills=" + wrong))
        for wrong in ("0", "nan", "inf", "an hour"):
            self.assertIn("--soak", self.refusal("--soak=" + wrong))
        for wrong in ("/nowhere", "/etc/passwd", "/bin/false", "/tmp"):
            self.assertIn(f"{wrong} is no program", self.refusal("--program", wrong))
        self.assertIn("--shor", self.refusal("--shor"))
        self.assertIn("more", self.refusal("more"))

    def test_fails_by_the_table(self):
        for value, code in ((0.0, 0), (1.0, 1)):
            with mock.patch.object(endure.kill, "run", return_value=[endure.years.Row("kill", "lost", value, limit=0.0)]), \
                    contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(endure.main(["--only", "kill", "--no-times", "--program", "/bin/true"]), code)
            self.assertEqual(len(out.getvalue().splitlines()), 3)


if __name__ == "__main__":
    unittest.main()
