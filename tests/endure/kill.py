# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 in the middle of reading and tidying up, again and again: what was acknowledged has to be there afterwards.

Two people work at once, each as fast as the program answers: one reads over /ws, one has the library over REST. At a
moment by chance the program dies. What still comes out of their sockets then was acknowledged as well."""

import http.client
import json
import random
import threading
import time
import uuid

from ledger import Ledger, adopt, problems
from pictures import png
from program import Failed, Program
from table import Row, p95

BROKEN = (OSError, http.client.HTTPException)
LONGEST_WORK = 0.4  # s, until the program is killed
TEXTS = ("Кошка спит.", "да", "кто-нибудь, — сказал он: «Кошка!»", "Мама мыла раму", "« Мыло » и мёд")


def wanted_first(state, chance, texts):
    """The message without which nobody reads on: a session, a text on screen; None where a word is current."""
    if not state["session_id"]:
        return "start_session", {"language": "ru"}
    if not state["words"] or (len(state["queue"]) < 3 and chance.random() < 0.2):
        return "add_item", {"item_id": chance.choice(texts)}
    if state["current_word_index"] is None:
        return ("next_item", {}) if state["queue"] else ("add_item", {"item_id": chance.choice(texts)})
    return None


class Reader:
    """One who reads: every message waits for its answer."""

    def __init__(self, program, ledger, chance):
        self.socket, self.ledger, self.chance, self.tap, self.answers = program.socket(), ledger, chance, 0, 0
        ledger.told(self.next_state())

    def next_state(self):
        while True:
            message = json.loads(self.socket.receive())
            if message["type"] == "state":
                return message["payload"]
            raise Failed(f"{self.ledger.asked} was refused: {message}")

    def work(self):
        try:
            while True:
                self.tap += 1
                kind, payload = self.choose(self.ledger.state)
                self.ledger.asked = {"type": kind, "payload": payload}
                self.socket.send(json.dumps({"type": kind, "payload": payload, "tap": self.tap}))
                while (state := self.next_state()).get("tap") != self.tap:
                    asked, self.ledger.asked = self.ledger.asked, None
                    self.ledger.told(state)
                    self.ledger.asked = asked
                self.ledger.told(state)
                self.ledger.asked = None
                self.answers += 1
        except BROKEN:
            self.socket.close()

    def choose(self, state):
        chance = self.chance
        if wanted := wanted_first(state, chance, self.texts):
            return wanted
        act = chance.random()
        if act < 0.55:
            return "advance_word", {"delta": chance.choice((1, 1, 1, 2, -1))}
        if act < 0.65 and state["queue"]:
            return "next_item", {}
        if act < 0.72:
            return "mark_word", {"kind": chance.choice(("stumbled", "told", "repeated"))}
        if act < 0.77:
            return "set_curtain", {"closed": not state["curtain"]}
        if act < 0.82:
            return "set_support", {"support": chance.choice(("strong", "light", "none"))}
        if act < 0.86 and state["queue"]:
            return "remove_item", {"session_item_id": chance.choice(state["queue"])["session_item_id"]}
        if act < 0.9 and len(state["queue"]) > 1:
            return "move_item", {"session_item_id": state["queue"][-1]["session_item_id"],
                                 "before": state["queue"][0]["session_item_id"]}
        if act < 0.93 and (word := state["words"][state["current_word_index"]]).lower() == "кошка":
            return "correct_syllables", {"word": word, "language": "ru",
                                         "syllables": chance.choice(([word[:3], word[3:]], [word[:2], word[2:]], None))}
        if act < 0.97 and (state["undo"] or {}).get("what") in ("word", "finish", "mark", "removed_item", "moved_item"):
            return "undo", {}
        return ("end_session", {}) if act > 0.99 else ("advance_word", {})


class Librarian:
    """One who has the library: every request waits for its answer."""

    def __init__(self, program, ledger, chance):
        self.rest, self.ledger, self.chance, self.answers = program.rest(), ledger, chance, 0
        self.own = []  # texts that nobody reads: these may be deleted

    def expect(self, what, which, answer, *statuses):
        status, payload = answer
        if status not in statuses:
            raise Failed(f"{what} of {which}: {status} {payload}")
        self.answers += 1
        return payload

    def work(self):
        try:
            while True:
                self.act(self.chance.random())
                self.ledger.wished = None
        except BROKEN:
            pass

    def act(self, act):
        ledger, rest = self.ledger, self.rest
        if act < 0.5 or not self.own:
            text = f"Текст {uuid.uuid4().hex}"
            ledger.wished = ("add", text)
            item = self.expect("add", text, rest.form("/api/items", text=text, language="ru"), 201)["id"]
            ledger.items[item] = {"text": text, "starred": False, "illustration_count": 0}
            self.own.append(item)
            return
        item = self.chance.choice(self.own)
        told = ledger.items[item]
        if act < 0.7:
            ledger.wished = ("star", item)
            self.expect("star", item, rest.call("DELETE" if told["starred"] else "PUT", f"/api/items/{item}/star"), 204)
            told["starred"] = not told["starred"]
        elif act < 0.8:
            ledger.wished = ("delete", item)
            self.expect("delete", item, rest.call("DELETE", f"/api/items/{item}"), 200)
            self.own.remove(item)
            del ledger.items[item]
            ledger.deleted.add(item)
        elif act < 0.9:
            choice = ledger.letters | {"order": "zhukova", "step": self.chance.randrange(1, 20)}
            ledger.wished = ("letters", None)
            ledger.has_new_letters = True
            self.expect("letters", choice, rest.json("PUT", "/api/practice/letters?language=ru", choice), 204)
            ledger.letters = choice
        else:
            ledger.wished = ("picture", None)
            picture = self.expect("picture", item, rest.picture(png(self.chance.getrandbits(64))), 201)["id"]
            ledger.pictures.add(picture)
            ledger.wished = ("link", item)
            self.expect("link", item, rest.call("POST", f"/api/items/{item}/illustrations/{picture}"), 201)
            told["illustration_count"] += 1


def look(program, ledger):
    """What a program says that has just been started."""
    rest, socket = program.rest(), program.socket()
    state = json.loads(socket.receive())["payload"]
    socket.close()
    pictures, total = set(), 1
    while len(pictures) < total:
        page = rest.get(f"/api/illustrations?limit=100&offset={len(pictures)}")
        total = page["total"]
        pictures |= {picture["id"] for picture in page["illustrations"]}
        if not page["illustrations"]:
            break
    for picture in sorted(pictures - getattr(ledger, "looked_at", set())):
        rest.get(f"/api/illustrations/{picture}/image")
    ledger.looked_at = pictures
    sessions = {row["id"]: row for row in rest.get("/api/sessions")["sessions"]}
    # Those that ended earlier were looked at then; the last ones may have changed since.
    last = [session for session in list(ledger.completed)[-3:] if session in sessions]
    return {"items": {item["id"]: item for item in rest.get("/api/items")["items"]}, "state": state, "sessions": sessions,
            "details": {session: rest.get(f"/api/sessions/{session}") for session in last},
            "pictures": pictures, "letters": rest.get("/api/practice/letters?language=ru")["choice"]}


def work_and_kill(program, ledger, reader, librarian, chance):
    failures = []

    def guarded(person):
        try:
            person.work()
        except Exception as failure:  # noqa: BLE001: it is told, and the run fails
            failures.append(f"{type(failure).__name__}: {failure}")

    threads = [threading.Thread(target=guarded, args=(person,)) for person in (reader, librarian)]
    for thread in threads:
        thread.start()
    time.sleep(chance.uniform(0.005, LONGEST_WORK))
    has_gone = program.process.poll() is not None
    program.kill()
    for thread in threads:
        thread.join()
    if has_gone:
        failures.append(f"the program ended by itself with {program.process.returncode}")
    return failures


def run(binary, kills, seed, told=print):
    """Rows of the table."""
    chance, program, ledger = random.Random(seed), Program(binary), Ledger()
    lost, starts, answers = [], [], 0
    try:
        program.start()
        program.settle()
        rest = program.rest()
        texts = [rest.form("/api/items", text=text, language="ru")[1]["id"] for text in TEXTS]
        # The first time that a primer is chosen the program adds texts of its own.
        choice = rest.get("/api/practice/letters?language=ru")["choice"]
        rest.json("PUT", "/api/practice/letters?language=ru", choice | {"order": "zhukova", "step": 1})
        adopt(ledger, look(program, ledger))
        own = []
        for number in range(kills):
            reader, librarian = Reader(program, ledger, chance), Librarian(program, ledger, random.Random(chance.random()))
            reader.texts, librarian.own = texts, own
            found = work_and_kill(program, ledger, reader, librarian, chance)
            answers += reader.answers + librarian.answers
            hung = f"{ledger.asked} and {ledger.wished} hung in the air"
            starts.append(program.start() * 1000)
            seen = look(program, ledger)
            found += problems(ledger, seen)
            lost += found
            for problem in found:
                told(f"kill {number + 1} (--seed {seed}): {problem}; {hung}; the family is in {program.data}")
            adopt(ledger, seen)
            own = [item for item in own if item in ledger.items][-200:]
    except (Failed, *BROKEN) as failure:
        lost.append(str(failure))
        told(f"kill {len(starts) + 1} (--seed {seed}): {type(failure).__name__}: {failure}; the family is in {program.data}")
    finally:
        program.end(keeps=bool(lost))
    return [Row("kill", "kills in the middle of work", float(len(starts)), note=f"of {kills}"),
            Row("kill", "answers that were compared", float(answers)),
            Row("kill", "acknowledged and lost", float(len(lost)), limit=0.0),
            Row("kill", "start after a kill, p95", p95(starts) if starts else None, "ms", 2000.0)]
