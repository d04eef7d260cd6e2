# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hours of reading: does the program take more and more of memory, files, threads or log?

Two displays and a controller stay, a tablet comes and goes, and somebody has the library over REST and writes to the log.
A text every second or so is many times what a family reads, so that two hours are weeks."""

import http.client
import json
import threading
import time
import uuid

from kill import BROKEN
from program import Failed, Program
from table import Row, growth, p95

STEP = 0.03  # s between two taps
TEXTS_OF_SESSION = 40
TEXTS = ("Кошка спит на окне.", "Мама мыла раму, а Мила мыла Машу.", "да", "На горе Арарат растёт крупный виноград.")
# MB, files, threads, KB from the second quarter to the last; a database's cache of 2 MB may still fill.
MOST_GROWTH = {"memory": (8.0, "MB"), "files": (2.0, ""), "threads": (1.0, ""), "log": (256.0, "KB")}
LARGEST_MEMORY = 80.0  # MB
SLOWEST_TAP = 50.0  # ms, p95: each is a commit on the disk


class Crowd:
    def __init__(self, program):
        self.program, self.is_over, self.problems, self.taps, self.texts = program, threading.Event(), [], [], 0
        people = (self.read, self.watch, self.watch, self.come_and_go, self.tidy)
        self.threads = [threading.Thread(target=self.guarded, args=(work,)) for work in people]

    def guarded(self, work):
        try:
            work()
        except Exception as failure:  # noqa: BLE001: it is told, and the run fails
            if not self.is_over.is_set():
                self.problems.append(f"{work.__name__}: {type(failure).__name__}: {failure}")

    def start(self):
        for thread in self.threads:
            thread.start()

    def end(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def read(self):
        rest, socket, tap = self.program.rest(), self.program.socket(), 0
        state = json.loads(socket.receive())["payload"]
        items = [rest.form("/api/items", text=text, language="ru")[1]["id"] for text in TEXTS]
        rest.line.close()
        while not self.is_over.wait(STEP):
            tap += 1
            if not state["session_id"]:
                message = {"type": "start_session", "payload": {"language": "ru"}}
            elif state["current_word_index"] is None:
                self.texts += bool(state["words"])
                is_last = self.texts % TEXTS_OF_SESSION == TEXTS_OF_SESSION - 1 and state["words"]
                message = ({"type": "end_session"} if is_last
                           else {"type": "next_item"} if state["queue"]
                           else {"type": "add_item", "payload": {"item_id": items[tap % len(items)], "bring": True}})
            else:
                message = {"type": "mark_word"} if tap % 23 == 0 else {"type": "undo"} if tap % 41 == 0 else {"type": "advance_word"}
            begun = time.monotonic()
            socket.send(json.dumps(message | {"tap": tap}))
            while state.get("tap") != tap:
                answer = json.loads(socket.receive())
                if answer["type"] != "state":
                    raise Failed(f"{message} was refused: {answer}")
                state = answer["payload"]
            self.taps.append((time.monotonic() - begun) * 1000)
        socket.close()

    def watch(self):
        socket = self.program.socket("/ws?role=display")
        socket.line.settimeout(1)
        while not self.is_over.is_set():
            try:
                socket.receive()
            except TimeoutError:
                continue
        socket.close()

    def come_and_go(self):
        """Half of them without a good-bye, as where the line breaks."""
        while not self.is_over.wait(0.5):
            socket = self.program.socket("/ws?role=controller")
            socket.receive()
            socket.close()
            story = self.program.socket("/ws/rpc")
            story.receive()
            story.close()

    def tidy(self):
        rest = self.program.rest()
        while not self.is_over.wait(0.25):
            try:
                item = rest.form("/api/items", text=f"Текст {uuid.uuid4().hex}", language="ru")[1]["id"]
                for path in ("/api/items/search?language=ru&q=%D0%BC%D0%B0", "/api/items/suggestions?language=ru", "/api/sessions",
                             "/api/practice/progress?language=ru", "/web/controller/"):
                    rest.get(path)
                rest.json("POST", "/api/logs", {"level": "info", "message": "soak"})
                rest.call("DELETE", f"/api/items/{item}")
            except http.client.RemoteDisconnected:
                rest = self.program.rest()


def rows_of(samples, crowd):
    rows = []
    for key, (most, unit) in MOST_GROWTH.items():
        grown = growth([sample[key] for sample in samples])
        rows.append(Row("soak", f"growth of {key}", grown, unit, most,
                        note="too few samples" if grown is None else f"from {samples[0][key]:.0f} to {samples[-1][key]:.0f}"))
    rows.append(Row("soak", "largest memory", max(sample["memory"] for sample in samples), "MB", LARGEST_MEMORY))
    rows.append(Row("soak", "tap to its answer, p95", p95(crowd.taps) if crowd.taps else None, "ms", SLOWEST_TAP,
                    note=f"of {len(crowd.taps)} taps, {crowd.texts} texts"))
    rows.append(Row("soak", "clients that broke off", float(len(crowd.problems)), limit=0.0))
    return rows


def run(binary, minutes, told=print):
    """Rows of the table."""
    program, samples = Program(binary), []
    try:
        program.start()
        program.settle()
        samples.append(program.sample())
        crowd = Crowd(program)
        crowd.start()
        seconds = minutes * 60
        end = time.monotonic() + seconds
        pause = min(10, max(0.5, seconds / 60))
        while time.monotonic() < end and not crowd.problems and program.process.poll() is None:
            samples.append(program.sample())
            time.sleep(min(pause, max(0, end - time.monotonic())))
        if program.process.poll() is not None:
            crowd.problems.append(f"the program ended by itself with {program.process.returncode}")
        crowd.end()
        for problem in crowd.problems:
            told(f"soak: {problem}; the family is in {program.data}")
        return rows_of(samples, crowd)
    except (Failed, *BROKEN) as failure:
        told(f"soak: {failure}")
        return [Row("soak", "clients that broke off", 1.0, limit=0.0)]
    finally:
        program.end()
