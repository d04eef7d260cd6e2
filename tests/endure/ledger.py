# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program has acknowledged, and whether one that was killed and started again still has all of it.

What was asked for and not answered when the program died may have happened or not: `asked` of a ledger is the one message
of the reading protocol, and `wished` the one request of REST, that hung in the air."""

import dataclasses

TEXT = {"words", "syllables", "shown", "verses", "stanzas", "lone_marks", "clinging", "illustration_id", "marks",
        "current_word_index", "next_step", "growing"}
# Which keys of the state a message may change.
TOUCHES = {
    "start_session": {"session_id", "language", "next_step", "growing"},
    "end_session": TEXT | {"session_id", "language", "queue", "curtain"},
    "add_item": TEXT | {"queue"},
    "next_item": TEXT | {"queue"},
    "advance_word": {"current_word_index", "next_step", "growing"},
    "mark_word": {"marks"},
    "remove_item": {"queue", "next_step"},
    "move_item": {"queue"},
    "set_curtain": {"curtain"},
    "set_support": {"style"},
    "correct_syllables": {"syllables", "shown"},
    "undo": {"current_word_index", "next_step", "growing", "marks", "queue"},
}
OF_A_RUN = {"revision", "tap", "undo"}


@dataclasses.dataclass
class Ledger:
    items: dict = dataclasses.field(default_factory=dict)  # id: {text, starred, illustration_count}
    deleted: set = dataclasses.field(default_factory=set)  # ids of items
    pictures: set = dataclasses.field(default_factory=set)  # ids
    letters: dict = dataclasses.field(default_factory=dict)  # the choice
    state: dict = dataclasses.field(default_factory=dict)
    completed: dict = dataclasses.field(default_factory=dict)  # session: how many texts were read to their end
    ended: set = dataclasses.field(default_factory=set)  # sessions
    asked: dict | None = None  # {type, payload}
    wished: tuple | None = None  # (what, id or text)
    # Letters were chosen since the start: the picture on screen takes them at the next end of a text, a start at once.
    has_new_letters: bool = False

    def told(self, state):
        """The next state, an answer to `asked` where that is not None."""
        before, self.state = self.state, state
        session = state["session_id"]
        if session:
            self.completed.setdefault(session, 0)
        if self.asked is None:
            return
        kind = self.asked["type"]
        was_open = before.get("current_word_index") is not None
        if kind == "end_session" and before.get("session_id") and not session:
            self.ended.add(before["session_id"])
        elif kind == "advance_word" and was_open and state["current_word_index"] is None:
            self.completed[session] += 1
        elif kind == "next_item" and was_open and before["queue"]:
            self.completed[session] += 1
        elif kind == "undo" and not was_open and before.get("words") and state["current_word_index"] is not None:
            self.completed[session] -= 1


def afterwards(state):
    """What a program that is started again shows of this state ("What survives" in docs/protocol-reading.md)."""
    state = {key: value for key, value in state.items() if key not in OF_A_RUN}
    if state.get("current_word_index") is not None:
        steps = [index for index in range(len(state["words"])) if index not in state["lone_marks"]]
        state["current_word_index"] = steps[0]
        state["next_step"] = "finish" if len(steps) == 1 else "word"
    return state


def without_letters(state):
    growing = state.get("growing")
    return state | {"growing": {key: value for key, value in growing.items() if key != "letters"}} if growing else state


def state_problems(told, seen, asked, has_new_letters=False):
    may_differ = set(TOUCHES[asked["type"]]) if asked else set()
    expected, found = afterwards(told), afterwards(seen)
    if has_new_letters:
        expected, found = without_letters(expected), without_letters(found)
    for key in sorted(set(expected) | set(found)):
        if key not in may_differ and expected.get(key) != found.get(key):
            yield f"state.{key} was {expected.get(key)}, is {found.get(key)}"
    if "queue" in may_differ:
        yield from queue_problems(told["queue"], found["queue"], asked)


def queue_problems(told, seen, asked):
    """A message may have moved, taken or added one text; what else waited still waits, in its order."""
    told, seen = [row["session_item_id"] for row in told], [row["session_item_id"] for row in seen]
    kind = asked["type"]
    may_be = [told]
    if kind == "add_item":
        may_be += [told + seen[-1:]]
    elif kind == "next_item":
        may_be += [told[1:]]
    elif kind == "end_session":
        may_be += [[]]
    elif kind == "remove_item":
        may_be += [[row for row in told if row != asked["payload"]["session_item_id"]]]
    elif kind in ("move_item", "undo"):
        if kind == "move_item" and sorted(told) == sorted(seen):
            return
        if kind == "undo" and set(told) <= set(seen) and len(seen) <= len(told) + 1:
            return
    if seen not in may_be:
        yield f"state.queue was {told}, is {seen}"


def library_problems(ledger, seen):
    """seen: {id: item}, as GET /api/items has them."""
    what, which = ledger.wished or (None, None)
    for item, told in ledger.items.items():
        found = seen.get(item)
        if found is None:
            if (what, which) != ("delete", item):
                yield f"the text {told['text']!r} is lost"
            continue
        for key, wish in (("text", None), ("starred", "star"), ("illustration_count", "link")):
            if found[key] != told[key] and (what, which) != (wish, item):
                yield f"{key} of {told['text']!r} was {told[key]}, is {found[key]}"
    for item in ledger.deleted & set(seen):
        yield f"the deleted text {seen[item]['text']!r} is there again"
    for item in set(seen) - set(ledger.items) - ledger.deleted:
        if (what, which) != ("add", seen[item]["text"]):
            yield f"nobody has asked for the text {seen[item]['text']!r}"


def session_problems(ledger, sessions, details):
    """sessions: {id: row} of GET /api/sessions; details: {id: answer} of those that are to be looked at in detail."""
    kind = ledger.asked["type"] if ledger.asked else None
    for session in ledger.completed:
        if session not in sessions:
            yield f"the session {session} is lost"
    for session in ledger.ended & set(sessions):
        if not sessions[session]["ended_at"]:
            yield f"the session {session} was ended, and goes on"
    for session, detail in details.items():
        told, found = ledger.completed[session], sum(1 for row in detail["items"] if row["completed_at"])
        is_running = session == ledger.state.get("session_id")
        fewer = 1 if is_running and kind == "undo" else 0
        more = 1 if is_running and kind in ("advance_word", "next_item") else 0
        if not told - fewer <= found <= told + more:
            yield f"of the session {session} {told} texts were read to their end, now {found}"


def problems(ledger, seen):
    """seen: {items, state, sessions, details, pictures, letters}, as a program says after its start."""
    found = [*library_problems(ledger, seen["items"]),
             *state_problems(ledger.state, seen["state"], ledger.asked, ledger.has_new_letters),
             *session_problems(ledger, seen["sessions"], seen["details"])]
    found += [f"the picture {picture} is lost" for picture in sorted(ledger.pictures - seen["pictures"])]
    if ledger.letters != seen["letters"] and not (ledger.wished and ledger.wished[0] == "letters"):
        found.append(f"the letters were {ledger.letters}, are {seen['letters']}")
    return found


def adopt(ledger, seen):
    """Goes on from what the program says, with what hung in the air or without."""
    ledger.deleted |= set(ledger.items) - set(seen["items"])
    ledger.deleted -= set(seen["items"])
    ledger.items = {item: {key: row[key] for key in ("text", "starred", "illustration_count")} for item, row in seen["items"].items()}
    ledger.pictures = set(seen["pictures"])
    ledger.letters = seen["letters"]
    if ledger.state and ledger.state.get("session_id") and not seen["state"]["session_id"]:
        ledger.ended.add(ledger.state["session_id"])
    ledger.state = seen["state"]
    for session, detail in seen["details"].items():
        ledger.completed[session] = sum(1 for row in detail["items"] if row["completed_at"])
    if seen["state"]["session_id"]:
        ledger.completed.setdefault(seen["state"]["session_id"], 0)
    ledger.asked = ledger.wished = None
    ledger.has_new_letters = False
