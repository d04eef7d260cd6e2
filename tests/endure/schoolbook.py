# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a laptop of a school has acknowledged, and whether the server's database has all of it.

The one message that hung in the air when the server went away may have happened there or not; those after it were refused
before they reached it, until the laptop had found it again."""

import collections
import dataclasses


@dataclasses.dataclass
class Session:
    completed: int = 0  # texts that were read to their end
    marks: int = 0
    is_ended: bool = False
    doubtful: collections.Counter = dataclasses.field(default_factory=collections.Counter)  # kinds of messages


@dataclasses.dataclass
class Book:
    items: dict = dataclasses.field(default_factory=dict)  # id: {text, starred or None}
    deleted: set = dataclasses.field(default_factory=set)
    sessions: dict = dataclasses.field(default_factory=dict)  # id: Session

    def session(self, state):
        return self.sessions.setdefault(state["session_id"], Session())

    def told(self, kind, before, state):
        """An answer, with the state that was shown before it."""
        if not before["session_id"]:
            if state["session_id"]:
                self.session(state)
            return
        session = self.session(before)
        was_open, is_open = before["current_word_index"] is not None, state["current_word_index"] is not None
        if kind == "end_session":
            session.is_ended = not state["session_id"]
        elif kind == "advance_word" and was_open and not is_open:
            session.completed += 1
        elif kind == "next_item" and was_open and before["queue"]:
            session.completed += 1
        elif kind == "mark_word" and state["marks"] != before["marks"]:  # the same one again is none
            session.marks += 1
        elif kind == "undo" and not was_open and before["words"] and is_open:
            session.completed -= 1

    def doubts(self, kind, before):
        if before["session_id"]:
            self.session(before).doubtful[kind] += 1


def problems(book, state, rows):
    """rows(query) asks the database; state is what the laptop shows last."""
    yield from item_problems(book, {row["id"]: row for row in rows("SELECT id, text, starred FROM items")})
    sessions = {row["id"]: row for row in rows(
        "SELECT s.id, s.ended_at, s.curtain_closed, (SELECT count(*) FROM session_items i WHERE i.session_id = s.id "
        "AND i.completed_at IS NOT NULL) AS completed, (SELECT count(*) FROM reading_events e WHERE e.session_id = s.id "
        "AND e.kind = 'mark') AS marks FROM sessions s")}
    for name, session in book.sessions.items():
        if name not in sessions:
            yield f"the session {name} is lost"
        else:
            yield from session_problems(name, session, sessions[name])
    if state["session_id"] in sessions:
        waiting = [row["id"] for row in rows(
            f"SELECT id FROM session_items WHERE session_id = '{state['session_id']}' AND displayed_at IS NULL ORDER BY position")]
        yield from state_problems(book.session(state), state, sessions[state["session_id"]], waiting)


def item_problems(book, seen):
    for item, told in book.items.items():
        if item not in seen:
            yield f"the text {told['text']!r} is lost"
        elif seen[item]["text"] != told["text"]:
            yield f"the text {told['text']!r} is {seen[item]['text']!r}"
        elif told["starred"] is not None and seen[item]["starred"] != told["starred"]:
            yield f"starred of {told['text']!r} was {told['starred']}, is {seen[item]['starred']}"
    for item in book.deleted & set(seen):
        yield f"the deleted text {seen[item]['text']!r} is there again"


def session_problems(name, told, seen):
    doubtful = told.doubtful
    least, most = told.completed - doubtful["undo"], told.completed + doubtful["advance_word"] + doubtful["next_item"]
    if not least <= seen["completed"] <= most:
        yield f"of the session {name} {told.completed} texts were read to their end, now {seen['completed']}"
    if not told.marks <= seen["marks"] <= told.marks + doubtful["mark_word"]:
        yield f"the session {name} had {told.marks} marks, now {seen['marks']}"
    if told.is_ended and not seen["ended_at"]:
        yield f"the session {name} was ended, and goes on"


def state_problems(session, state, seen, waiting):
    """Of the session that runs."""
    doubtful, queue = set(+session.doubtful), [row["session_item_id"] for row in state["queue"]]
    if seen["ended_at"] and "end_session" not in doubtful:
        yield f"the session {state['session_id']} runs, and is ended"
    if seen["curtain_closed"] != state["curtain"] and "set_curtain" not in doubtful:
        yield f"the curtain of {state['session_id']} was {state['curtain']}"
    lost = [row for row in queue if row not in waiting]
    if lost and not doubtful & {"remove_item", "next_item", "undo", "end_session"}:
        yield f"the texts {lost} wait no more in {state['session_id']}"
    if waiting != queue and not doubtful & {"add_item", "next_item", "remove_item", "undo", "end_session"}:
        yield f"in the session {state['session_id']} waited {queue}, now {waiting}"
