# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from table import Row, growth, is_good, markdown, p95, shown


class TableTest(unittest.TestCase):
    def test_a_figure_stands_beside_its_limit(self):
        table = markdown([Row("kill", "lost", 0.0, limit=0.0), Row("soak", "memory", 12.34, "MB", 10.0, "of 3"),
                          Row("years", "backup", 3.0, "s"), Row("fuzz", "targets", None, note="no clang++")])
        self.assertEqual(table.splitlines(), [
            "| part | what | measured | limit | |",
            "|---|---|---|---|---|",
            "| kill | lost | 0 | 0 | ok |",
            "| soak | memory | 12.3 MB (of 3) | 10 MB | **passed** |",
            "| years | backup | 3 s |  |  |",
            "| fuzz | targets | (no clang++) |  | skipped |"])

    def test_what_would_break_a_table_stays_in_its_cell(self):
        self.assertIn("a\\|b c", markdown([Row("fuzz", "targets", None, note="a|b\nc")]))

    def test_numbers_are_short(self):
        for value, expected in ((0.0, "0 s"), (0.0312, "0.031 s"), (1.25, "1.2 s"), (45.67, "45.7 s"), (1234.5, "1,234 s"),
                                (-1.0, "-1 s"), (None, "")):
            self.assertEqual(shown(value, "s"), expected)

    def test_the_limit_itself_may_be_reached(self):
        self.assertTrue(is_good([Row("soak", "files", 2.0, limit=2.0)]))
        self.assertFalse(is_good([Row("soak", "files", 2.0, limit=2.0), Row("soak", "threads", 2.1, limit=2.0)]))

    def test_a_busy_machine_may_be_slow_but_not_lose(self):
        slow, lost = Row("soak", "tap", 99.0, "ms", 50.0), Row("kill", "lost", 1.0, limit=0.0)
        self.assertFalse(is_good([slow]))
        self.assertTrue(is_good([slow], with_times=False))
        self.assertFalse(is_good([slow, lost], with_times=False))

    def test_skipping_everything_is_no_success(self):
        nothing = Row("fuzz", "targets", None)
        self.assertFalse(is_good([nothing]))
        self.assertFalse(is_good([]))
        self.assertTrue(is_good([nothing, Row("kill", "lost", 0.0, limit=0.0)]))

    def test_growth_leaves_out_the_warming_up(self):
        self.assertEqual(growth([10, 30, 40, 40, 41, 41, 42, 42]), 2)
        self.assertEqual(growth([5] * 20), 0)
        self.assertIsNone(growth([1] * 7))

    def test_a_single_outlier_is_no_growth(self):
        self.assertEqual(growth([1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 90]), 0)

    def test_p95(self):
        self.assertEqual(p95(range(100)), 95)
        self.assertEqual(p95([7]), 7)


if __name__ == "__main__":
    unittest.main()
