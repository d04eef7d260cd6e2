# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Against the real program (CHITAI_BINARY): does the kill loop see what was taken away behind its back?"""

import contextlib
import os
import sqlite3
import unittest
from unittest import mock

import kill
import school
import soak
from program import Program
from table import is_good


def spoiled_before_start(*statements):
    """From the second start on each finds the family as these left it."""
    start = Program.start

    def spoil(program):
        if program.process:
            with contextlib.closing(sqlite3.connect(program.data / "chitai.db")) as database, database:
                database.execute("PRAGMA foreign_keys = ON")
                for statement in statements:
                    database.execute(statement)
        return start(program)
    return mock.patch.object(Program, "start", spoil)


class LossTest(unittest.TestCase):
    def losses(self, *statements):
        told, ends = [], []
        with spoiled_before_start(*statements), mock.patch.object(Program, "end", self.end_without_keeping(ends)):
            rows = kill.run(os.environ["CHITAI_BINARY"], 1, 1, told.append)
        lost = next(row for row in rows if row.what == "acknowledged and lost")
        self.assertEqual(lost.value, len(told))
        self.assertEqual(ends, [bool(told)])
        return " ".join(told)

    @staticmethod
    def end_without_keeping(ends):
        end = Program.end

        def remember(program, keeps=False):
            ends.append(keeps)
            end(program)
        return remember

    def test_nothing_is_lost(self):
        self.assertEqual(self.losses(), "")

    def test_a_text_is_lost(self):
        self.assertIn("is lost", self.losses("DELETE FROM items WHERE number = 2"))

    def test_a_star_is_another(self):
        self.assertIn("starred of", self.losses("UPDATE items SET starred = 1 WHERE number = 2"))

    def test_a_session_is_lost(self):
        self.assertIn("the session", self.losses("DELETE FROM sessions"))

    def test_processor_time_only_grows(self):
        program = Program(os.environ["CHITAI_BINARY"])
        self.addCleanup(program.end)
        program.start()
        begun, rest = program.processor(), program.rest()
        self.addCleanup(rest.line.close)
        for _ in range(20):
            rest.get("/api/practice/progress?language=ru")
        self.assertGreater(program.processor(), begun)
        self.assertGreater(begun, 0)

    def test_a_program_that_ends_by_itself_is_told(self):
        told, start = [], soak.Crowd.start

        def start_and_kill(crowd):
            start(crowd)
            crowd.program.process.kill()
            crowd.program.process.wait()

        with mock.patch.object(soak.Crowd, "start", start_and_kill):
            rows = soak.run(os.environ["CHITAI_BINARY"], 0.1, told.append)
        self.assertTrue(told)
        self.assertFalse(is_good(rows))


class SchoolLossTest(unittest.TestCase):
    def test_what_is_taken_from_the_server_is_told(self):
        told, compare = [], school.compare

        def spoil_and_compare(cluster, laptops):
            cluster.run("DELETE FROM sessions")
            with mock.patch.object(school, "SECONDS_TO_RETURN", 0):
                return compare(cluster, laptops)

        end, end_cluster = Program.end, school.Cluster.end
        with mock.patch.object(school, "compare", spoil_and_compare), \
                mock.patch.object(Program, "end", lambda program, keeps: end(program)), \
                mock.patch.object(school.Cluster, "end", lambda cluster, keeps: end_cluster(cluster)):
            rows = school.run(os.environ["CHITAI_BINARY"], 1, 1, told.append)
        self.assertIn("is lost", " ".join(told))
        self.assertFalse(is_good(rows, False))


if __name__ == "__main__":
    unittest.main()
