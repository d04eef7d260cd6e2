# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import copy
import unittest

from ledger import Ledger, adopt, problems


def state(**other):
    return {"session_id": "s", "language": "ru", "words": ["Кошка", "спит"], "syllables": [["Кош", "ка"], ["спит"]],
            "current_word_index": 0, "queue": [{"session_item_id": "1", "text": "а"}, {"session_item_id": "2", "text": "б"}],
            "lone_marks": [], "curtain": False, "marks": {}, "next_step": "word", "style": {"support": "strong"}, "undo": None,
            "revision": 1} | other


class LedgerTest(unittest.TestCase):
    def setUp(self):
        item = {"text": "Кошка спит", "starred": False, "illustration_count": 0}
        self.seen = {"items": {"a": item, "b": item | {"text": "да"}}, "state": state(), "pictures": {"p"}, "letters": {"step": 3},
                     "sessions": {"s": {"ended_at": None}},
                     "details": {"s": {"items": [{"completed_at": "2026"}, {"completed_at": None}]}}}
        self.ledger = Ledger()
        adopt(self.ledger, copy.deepcopy(self.seen))

    def found(self):
        return problems(self.ledger, self.seen)

    def ask(self, kind, **payload):
        self.ledger.asked = {"type": kind, "payload": payload}

    def test_all_is_there(self):
        self.assertEqual(self.found(), [])

    def test_the_word_within_a_text_is_not_kept_nor_are_the_offers(self):
        self.ledger.state = state(current_word_index=1, next_step="finish", undo={"what": "word"}, revision=77, tap=5)
        self.assertEqual(self.found(), [])

    def test_a_completed_text_stays_completed(self):
        self.ledger.state = state(current_word_index=None, next_step="next")
        self.assertEqual(len(self.found()), 2)

    def test_a_lost_text(self):
        del self.seen["items"]["a"]
        self.assertEqual(self.found(), ["the text 'Кошка спит' is lost"])
        self.ledger.wished = ("delete", "b")
        self.assertEqual(len(self.found()), 1)
        self.ledger.wished = ("delete", "a")
        self.assertEqual(self.found(), [])

    def test_a_lost_star_and_a_lost_link(self):
        self.ledger.items["a"] |= {"starred": True, "illustration_count": 1}
        self.assertEqual(len(self.found()), 2)
        self.ledger.wished = ("star", "a")
        self.assertEqual(self.found(), ["illustration_count of 'Кошка спит' was 1, is 0"])

    def test_what_was_deleted_or_never_asked_for(self):
        self.seen["items"]["c"] = {"text": "ку", "starred": False, "illustration_count": 0}
        self.assertEqual(self.found(), ["nobody has asked for the text 'ку'"])
        self.ledger.wished = ("add", "ку")
        self.assertEqual(self.found(), [])
        self.ledger.deleted.add("c")
        self.assertEqual(self.found(), ["the deleted text 'ку' is there again"])

    def test_pictures_and_settings(self):
        self.seen |= {"pictures": set(), "letters": {"step": 4}}
        self.assertEqual(len(self.found()), 2)
        self.ledger.wished = ("letters", None)
        self.assertEqual(self.found(), ["the picture p is lost"])

    def test_letters_that_were_chosen_since_the_start_may_be_in_the_picture_afterwards(self):
        growing = {"letters": ["А"], "seed": 1, "texts": 87, "words": 0}
        self.ledger.state = state(growing=growing)
        self.seen["state"] = state(growing=growing | {"letters": ["А", "У"]})
        self.assertEqual(len(self.found()), 1)
        self.ledger.has_new_letters = True
        self.assertEqual(self.found(), [])
        self.seen["state"] = state(growing=growing | {"letters": ["А", "У"], "texts": 86})
        self.assertEqual(len(self.found()), 1)
        adopt(self.ledger, self.seen)
        self.assertFalse(self.ledger.has_new_letters)

    def test_only_what_the_last_message_touches_may_differ(self):
        self.seen["state"] = state(curtain=True)
        self.assertEqual(self.found(), ["state.curtain was False, is True"])
        self.ask("advance_word")
        self.assertEqual(len(self.found()), 1)
        self.ask("set_curtain", closed=True)
        self.assertEqual(self.found(), [])

    def test_the_queue_keeps_what_the_last_message_did_not_take(self):
        first, second = self.seen["state"]["queue"]
        new = {"session_item_id": "3", "text": "в"}
        for kind, payload, queue, is_right in (
                ("add_item", {}, [first, second], True), ("add_item", {}, [first, second, new], True),
                ("add_item", {}, [first, new], False), ("add_item", {}, [], False),
                ("next_item", {}, [second], True), ("next_item", {}, [first], False),
                ("remove_item", {"session_item_id": "1"}, [second], True),
                ("remove_item", {"session_item_id": "1"}, [first], False),
                ("move_item", {}, [second, first], True), ("move_item", {}, [second], False),
                ("undo", {}, [new, first, second], True), ("undo", {}, [first], False),
                ("end_session", {}, [], True), ("end_session", {}, [first], False)):
            with self.subTest(kind=kind, queue=queue):
                self.ask(kind, **payload)
                self.seen["state"] = state(queue=queue)
                self.assertEqual(self.found() == [], is_right, self.found())

    def test_completions(self):
        self.ask("advance_word")
        self.ledger.told(state(current_word_index=None))
        self.ledger.asked = None
        self.seen["state"] = state(current_word_index=None)
        self.assertEqual(self.found(), ["of the session s 2 texts were read to their end, now 1"])
        self.ask("undo")
        self.assertEqual(self.found(), [])
        self.ledger.told(state())
        self.assertEqual(self.ledger.completed["s"], 1)
        self.ask("next_item")
        self.ledger.told(state(queue=[]))
        self.assertEqual(self.ledger.completed["s"], 2)

    def test_sessions(self):
        self.ask("end_session")
        self.ledger.told(state(session_id=None))
        self.ledger.asked = None
        self.seen["state"] = state(session_id=None)
        self.assertEqual(self.found(), ["the session s was ended, and goes on"])
        self.seen |= {"sessions": {}, "details": {}}
        self.assertEqual(self.found(), ["the session s is lost"])

    def test_goes_on_from_what_is_there(self):
        del self.seen["items"]["a"]
        self.ledger.wished = ("delete", "a")
        adopt(self.ledger, self.seen)
        self.assertEqual((self.found(), self.ledger.deleted, self.ledger.wished), ([], {"a"}, None))


if __name__ == "__main__":
    unittest.main()
