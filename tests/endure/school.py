# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Some laptops read and tidy up in one library on a server, which crashes and comes back again and again: what a laptop has
acknowledged has to be in the server's database in the end.

What is refused meanwhile is not acknowledged: it may have happened or not. A laptop whose tap is refused goes on from the
state that it still shows."""

import json
import random
import threading
import time
import uuid

from cluster import Cluster
from kill import TEXTS, wanted_first
from program import Failed, Program
from schoolbook import Book, problems
from table import Row, p95

LAPTOPS = 3
LONGEST_WORK = 0.4  # s, until the server crashes
LONGEST_AWAY = 0.3  # s
SECONDS_TO_SETTLE = 60
SECONDS_TO_RETURN = 30  # until a laptop has found the server again


class Laptop:
    """One that reads over /ws and adds, stars and deletes texts over REST, in a thread of its own."""

    def __init__(self, program, child, texts, chance):
        self.program, self.child, self.texts, self.chance = program, child, texts, chance
        self.book, self.own, self.tap, self.failure, self.is_over = Book(), [], 0, None, threading.Event()
        self.acknowledged, self.refused, self.hangs = 0, 0, True
        self.socket, self.rest = program.socket(), program.rest()
        self.state = json.loads(self.socket.receive())["payload"]
        self.thread = threading.Thread(target=self.work)

    def work(self):
        try:
            while not self.is_over.is_set():
                if self.chance.random() < 0.15:
                    self.tidy(self.chance.random())
                else:
                    self.say(*self.choose(self.state))
                time.sleep(0.02)  # not more than 50 messages a second
        except Exception as failure:  # noqa: BLE001: it is told, and the run fails
            self.failure = f"{type(failure).__name__}: {failure}"

    def say(self, kind, payload):
        """Whether it was acknowledged."""
        self.tap += 1
        self.socket.send(json.dumps({"type": kind, "payload": payload, "tap": self.tap}))
        error, before = None, self.state
        while True:
            message = json.loads(self.socket.receive())
            if message["type"] == "error":
                error = message["payload"]
            elif message["type"] == "state":
                self.state = message["payload"]
                if self.state.get("tap") == self.tap:
                    break
        if error is None:
            self.book.told(kind, before, self.state)
        elif self.hangs and error["code"] != "storage_locked":
            self.book.doubts(kind, before)
        return self.note(error is None)

    def choose(self, state):
        chance = self.chance
        if wanted := wanted_first(state, chance, self.texts):
            return wanted
        act = chance.random()
        if act < 0.6:
            return "advance_word", {"delta": chance.choice((1, 1, 1, 2, -1))}
        if act < 0.7 and state["queue"]:
            return "next_item", {}
        if act < 0.8:
            return "mark_word", {"kind": chance.choice(("stumbled", "told", "repeated"))}
        if act < 0.85:
            return "set_curtain", {"closed": not state["curtain"]}
        if act < 0.9 and state["queue"]:
            return "remove_item", {"session_item_id": chance.choice(state["queue"])["session_item_id"]}
        if act < 0.94 and (state["undo"] or {}).get("what") in ("word", "finish", "mark", "removed_item"):
            return "undo", {}
        return ("end_session", {}) if act > 0.98 else ("advance_word", {})

    def tidy(self, act):
        book = self.book
        if act < 0.6 or not self.own:
            text = f"Текст {uuid.uuid4().hex}"
            status, answer = self.rest.form("/api/items", text=text, language="ru")
            if self.note(status == 201):
                book.items[answer["id"]] = {"text": text, "starred": False}
                self.own.append(answer["id"])
            return
        item = self.chance.choice(self.own)
        if act < 0.8:
            is_starred = book.items[item]["starred"]
            status, _ = self.rest.call("DELETE" if is_starred else "PUT", f"/api/items/{item}/star")
            book.items[item]["starred"] = (not is_starred) if self.note(status == 204) else None  # None: nobody knows
            return
        status, _ = self.rest.call("DELETE", f"/api/items/{item}")
        self.own.remove(item)
        del book.items[item]
        if self.note(status == 200):
            book.deleted.add(item)

    def note(self, is_acknowledged):
        if is_acknowledged:
            self.acknowledged += 1
        else:
            self.refused += 1
        self.hangs = is_acknowledged  # the next one that is refused
        return is_acknowledged


def make_children(cluster):
    ids = [str(uuid.uuid4()) for _ in range(LAPTOPS)]
    for number, child in enumerate(ids):
        cluster.run("INSERT INTO profiles (id, name, colour, style, created_at) SELECT "
                    f"'{child}', 'Kind {number}', '#1B57B5', style, created_at FROM profiles LIMIT 1")
    return ids


def settle(cluster):
    """Waits for the starter texts."""
    for _ in range(SECONDS_TO_SETTLE * 10):
        if cluster.rows("SELECT 1 FROM settings WHERE key = 'starter_library' AND value = 'added'"):
            return
        time.sleep(0.1)
    raise Failed("the starter texts do not come")


def open_school(binary, cluster, programs, chance):
    """The laptops, each with a child."""
    for number in range(LAPTOPS):
        programs.append(Program(binary, "--database", cluster.url))
        programs[-1].start()
        if number == 0:
            settle(cluster)
            texts = [programs[0].rest().form("/api/items", text=text, language="ru")[1]["id"] for text in TEXTS]
            children = make_children(cluster)
    laptops = [Laptop(program, child, texts, random.Random(chance.random())) for program, child in zip(programs, children)]
    for laptop in laptops:
        if not laptop.say("set_reader", {"reader": laptop.child}):
            raise Failed(f"no child for the laptop in {laptop.program.data}")
        laptop.thread.start()
    return laptops


def wait_for_all(laptops):
    """The seconds until each has acknowledged something anew."""
    begun, before = time.monotonic(), [laptop.acknowledged for laptop in laptops]
    while any(laptop.acknowledged == count for laptop, count in zip(laptops, before)):
        for laptop in laptops:
            if laptop.failure:
                raise Failed(laptop.failure)
        if time.monotonic() - begun > SECONDS_TO_RETURN:
            raise Failed("a laptop does not find the server again")
        time.sleep(0.01)
    return time.monotonic() - begun


def compare(cluster, laptops):
    """What a laptop hands over later has half a minute for that."""
    until = time.monotonic() + SECONDS_TO_RETURN
    while True:
        found = [problem for laptop in laptops for problem in problems(laptop.book, laptop.state, cluster.rows)]
        if not found or time.monotonic() > until:
            return found
        time.sleep(0.5)


def run(binary, cycles, seed, told=print):
    """Rows of the table."""
    chance, cluster, programs, laptops = random.Random(seed), None, [], []
    returns, lost = [], []
    try:
        cluster = Cluster()
        laptops = open_school(binary, cluster, programs, chance)
        for _ in range(cycles):
            time.sleep(chance.uniform(0.005, LONGEST_WORK))
            cluster.crash()
            time.sleep(chance.uniform(0, LONGEST_AWAY))
            cluster.start()
            returns.append(wait_for_all(laptops) * 1000)
        close(laptops)
        lost = compare(cluster, laptops)
    except (Failed, OSError) as failure:
        lost.append(str(failure))
    finally:
        close(laptops)
        lost += [f"a laptop: {laptop.failure}" for laptop in laptops if laptop.failure]
        for problem in lost:
            told(f"after {len(returns)} crashes (--seed {seed}): {problem}")
        for program in programs:
            program.end(keeps=bool(lost))
        if cluster:
            cluster.end(keeps=bool(lost))
    if lost and cluster:
        told(f"the server is in {cluster.folder}, the laptops in {[str(program.data) for program in programs]}")
    acknowledged, refused = sum(laptop.acknowledged for laptop in laptops), sum(laptop.refused for laptop in laptops)
    return [Row("school", "crashes of the server in the middle of work", float(len(returns)), note=f"of {cycles}, {LAPTOPS} laptops"),
            Row("school", "answers that were compared", float(acknowledged), note=f"{refused} refused"),
            Row("school", "acknowledged and lost", float(len(lost)), limit=0.0),
            Row("school", "server there again to a laptop's answer, p95", p95(returns) if returns else None, "ms", 5000.0)]


def close(laptops):
    for laptop in laptops:
        laptop.is_over.set()
    for laptop in laptops:
        if laptop.thread.is_alive():
            laptop.thread.join()
