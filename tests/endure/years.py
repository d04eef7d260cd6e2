# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A family after ten years: how long does it wait, and does the program still end at once when it is told to?"""

import contextlib
import dataclasses
import json
import sqlite3
import threading
import time
import urllib.parse

from kill import BROKEN
from pictures import png
from program import Failed, Program
from seed import WORDS, write_csv, write_years
from table import Row, p95

ROUNDS = 30
# Seconds from SIGTERM to the end, whatever runs (docs/running.md).
SECONDS_TO_END = 1.0


@dataclasses.dataclass
class Size:
    items: int = 500_000
    pictures: int = 5_000
    sessions: int = 4_000
    stories: int = 300

    def part(self, share):
        return Size(*(max(1, int(count * share)) for count in dataclasses.astuple(self)))


class Years:
    def __init__(self, binary, size, told):
        self.program, self.size, self.told, self.rows = Program(binary), size, told, []

    def row(self, what, value, unit="", limit=None, note=""):
        self.rows.append(Row("years", what, value, unit, limit, note))

    def must(self, *arguments):
        begun, process = time.monotonic(), self.program.run(*arguments)
        if process.wait() not in (0, 3):
            raise Failed(f"{' '.join(arguments)}: {self.program.log.read_text()[-500:]}")
        return time.monotonic() - begun

    def build(self):
        program, size = self.program, self.size
        program.start()
        program.settle()
        program.terminate()
        texts = program.folder / "texts.csv"
        write_csv(texts, size.items)
        self.row(f"import of {size.items:,} texts", self.must("--import", str(texts)), "s", 20 + size.items * 200e-6)
        self.told("years: the texts are in")
        write_years(program.data / "chitai.db", size.sessions, size.stories)
        program.start()
        begun, rest = time.monotonic(), program.rest()
        items = [row["id"] for row in rest.get("/api/items/search?language=ru&limit=1000")["items"]]
        for number in range(size.pictures):
            status, picture = rest.picture(png(number))
            if status != 201:
                raise Failed(f"picture {number}: {status} {picture}")
            rest.call("POST", f"/api/items/{items[number % len(items)]}/illustrations/{picture['id']}")
        self.row(f"each of {size.pictures:,} pictures, taken in and linked", (time.monotonic() - begun) / size.pictures * 1000, "ms", 100)
        program.terminate()
        self.told("years: the evenings, the stories and the pictures are in")

    def timed(self, what, paths, limit):
        rest, times, processor = self.program.rest(), [], self.program.processor()
        for path in paths:
            begun = time.monotonic()
            rest.get(path)
            times.append((time.monotonic() - begun) * 1000)
        processor = (self.program.processor() - processor) / len(times) * 1000
        # Where the machine is busy the two are far apart.
        self.row(f"{what}, p95 of {len(times)}" if len(times) > 1 else what, p95(times), "ms", limit,
                 note=f"{processor:.1f} ms of processor time each")

    def taps_meanwhile(self):
        """Somebody reads while another one fetches the whole library."""
        lister = threading.Thread(target=self.program.rest().get, args=("/api/items",))
        socket, times = self.program.socket(), []
        socket.receive()
        lister.start()
        while lister.is_alive() or not times:
            begun = time.monotonic()
            socket.send(json.dumps({"type": "set_curtain", "payload": {"closed": len(times) % 2 == 0}}))
            socket.receive()
            times.append((time.monotonic() - begun) * 1000)
            time.sleep(0.02)
        lister.join()
        socket.close()
        self.row("worst tap while GET /api/items runs", max(times), "ms", 100, note=f"of {len(times)}, p95 {p95(times):.1f} ms")

    def measure(self):
        program = self.program
        self.row("first start, counts ten years of practice", program.start() * 1000, "ms", 2000)
        self.timed("progress of the child, the first time", ["/api/practice/progress?language=ru"], 10_000)
        program.terminate()
        self.row("start, p95 of 5", p95([self.start_again() for _ in range(5)]) * 1000, "ms", 1000)
        program.start()
        self.timed("GET /api/items", ["/api/items"], 1000 + self.size.items * 20e-3)
        self.taps_meanwhile()
        words = [urllib.parse.quote(word[:length]) for word in WORDS for length in (1, 2, 3, len(word))]
        self.timed("search as typed", [f"/api/items/search?language=ru&q={word}" for word in words], 50)
        self.timed("what is completed in the box", [f"/api/items/autocomplete?language=ru&text={word}" for word in words], 50)
        self.timed("what to read next", ["/api/practice/next?language=ru"] * ROUNDS, 400)
        self.timed("all sessions", ["/api/sessions"] * ROUNDS, 500)
        self.timed("a page of pictures", [f"/api/illustrations?offset={self.size.pictures // 2}&limit=50"] * ROUNDS, 50)
        self.timed("progress of the child", ["/api/practice/progress?language=ru"] * ROUNDS, 300)
        self.timed("all weeks of the child", ["/api/practice/weeks?language=ru&span=all"] * ROUNDS, 500)
        self.row("memory after that", program.sample()["memory"], "MB", 400)
        self.row("files open", float(program.sample()["files"]), "", 40)
        self.end_while_searching()

    def start_again(self):
        seconds = self.program.start()
        self.program.terminate()
        return seconds

    def end_while_searching(self):
        stops = threading.Event()

        def search():
            rest = self.program.rest()
            with contextlib.suppress(*BROKEN):
                while not stops.is_set():
                    rest.get("/api/items/search?language=ru&q=%D0%B0&limit=1000&order=easiest")

        threads = [threading.Thread(target=search) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        self.row("SIGTERM during four searches, until it has ended", self.program.terminate(), "s", SECONDS_TO_END)
        stops.set()
        for thread in threads:
            thread.join()

    def count(self):
        """How much the family has, by its database, which has to be whole."""
        with contextlib.closing(sqlite3.connect(self.program.data / "chitai.db")) as database:
            if (found := database.execute("PRAGMA quick_check").fetchone()[0]) != "ok":
                raise Failed(f"the database is damaged: {found}")
            return {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                    for table in ("items", "illustrations", "sessions", "session_items", "story_messages")}

    def end_while(self, what, after, *arguments):
        """SIGTERM in the middle of an option that ends when done: gone at once, all as before or all done."""
        before, process = self.count(), self.program.run(*arguments)
        with contextlib.suppress(Exception):
            process.wait(after)
        if process.poll() is not None:
            self.row(f"SIGTERM during {what}", None, note=f"it had ended after {after:.1f} s")
            return
        self.row(f"SIGTERM during {what}, until it has ended", self.program.terminate(process), "s", SECONDS_TO_END)
        self.program.start()
        self.program.terminate()
        left = self.count()
        lost = [f"{table}: {before[table]} were there, {left[table]} are" for table in before if left[table] < before[table]]
        for problem in lost:
            self.told(f"years: after SIGTERM during {what}: {problem}; the family is in {self.program.data}")
        self.row(f"lost by SIGTERM during {what}", float(len(lost)), limit=0.0)
        return lost

    def run(self):
        lost = False
        try:
            self.build()
            self.measure()
            more = self.program.folder / "more.csv"
            write_csv(more, self.size.items, seed=8)
            lost = bool(self.end_while("an import", 1.5, "--import", str(more)))
            backup = self.program.folder / "backup.zip"
            self.row("backup", self.must("--backup", str(backup)), "s", 20 + self.size.items * 100e-6)
            lost |= bool(self.end_while("a backup", 0.5, "--backup", str(self.program.folder / "second.zip")))
            lost |= bool(self.end_while("a restore", 0.7, "--restore", str(backup)))
        except (Failed, *BROKEN) as failure:
            lost = True
            self.told(f"years: {failure}; the family is in {self.program.data}")
            self.row("could not go on", 1.0, limit=0.0)
        finally:
            self.program.end(keeps=lost)
        return self.rows


def run(binary, size, told=print):
    """Rows of the table."""
    return Years(binary, size, told).run()
