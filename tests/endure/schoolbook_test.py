# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from schoolbook import Book, problems

IDLE = {"session_id": None, "words": [], "current_word_index": None, "queue": [], "curtain": False, "marks": {}}


def reading(index=0, queue=(), **changed):
    return IDLE | {"session_id": "s", "words": ["да"], "current_word_index": index,
                   "queue": [{"session_item_id": name} for name in queue]} | changed


class SchoolbookTest(unittest.TestCase):
    def setUp(self):
        self.book = Book()
        self.book.items["i"] = {"text": "да", "starred": True}
        self.book.told("start_session", IDLE, reading())
        self.book.told("mark_word", reading(), reading(marks={"0": "told"}))
        self.book.told("mark_word", reading(marks={"0": "told"}), reading(marks={"0": "told"}))
        self.book.told("advance_word", reading(), reading(None))
        self.state = reading(None, ("a", "b"))
        self.items = [{"id": "i", "text": "да", "starred": True}]
        self.session = {"id": "s", "ended_at": None, "curtain_closed": False, "completed": 1, "marks": 1}
        self.sessions = [self.session]
        self.waiting = [{"id": "a"}, {"id": "b"}]

    def found(self):
        def rows(query):
            return self.items if "FROM items" in query else self.sessions if "FROM sessions" in query else self.waiting
        return " ".join(problems(self.book, self.state, rows))

    def test_nothing_is_lost(self):
        self.assertEqual(self.found(), "")

    def test_what_is_lost_is_told(self):
        for key, value, told in (("completed", 0, "were read to their end, now 0"), ("completed", 2, "now 2"),
                                 ("marks", 0, "had 1 marks, now 0"), ("ended_at", "x", "runs, and is ended"),
                                 ("curtain_closed", True, "the curtain of s was False")):
            self.sessions = [self.session | {key: value}]
            self.assertIn(told, self.found())
        self.sessions = []
        self.assertIn("the session s is lost", self.found())

    def test_a_text_is_lost_or_another(self):
        for items, told in (([], "is lost"), ([{"id": "i", "text": "нет", "starred": True}], "is 'нет'"),
                            ([{"id": "i", "text": "да", "starred": False}], "starred of")):
            self.items = items
            self.assertIn(told, self.found())
        self.items = [{"id": "i", "text": "да", "starred": False}]
        self.book.items["i"]["starred"] = None
        self.assertEqual(self.found(), "")
        self.book.deleted.add("i")
        self.assertIn("is there again", self.found())

    def test_what_waits_is_lost_or_elsewhere(self):
        for waiting in (["b", "a"], ["a"], ["a", "b", "c"], []):
            self.waiting = [{"id": name} for name in waiting]
            self.assertIn("waited ['a', 'b']", self.found())

    def test_what_hung_in_the_air_may_have_happened(self):
        self.book.doubts("next_item", self.state)
        self.sessions = [self.session | {"completed": 2}]
        self.waiting = [{"id": "b"}]
        self.assertEqual(self.found(), "")
        self.sessions = [self.session | {"completed": 3}]
        self.assertIn("now 3", self.found())

    def test_the_end_of_a_session(self):
        self.book.told("end_session", self.state, IDLE)
        self.state = IDLE
        self.assertIn("was ended, and goes on", self.found())
        self.sessions = [self.session | {"ended_at": "x"}]
        self.assertEqual(self.found(), "")


if __name__ == "__main__":
    unittest.main()
