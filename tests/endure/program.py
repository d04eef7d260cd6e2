# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, headless, on this machine alone, with a family of its own."""

import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import uuid

from websocket import WebSocket

SECONDS_TO_START = 60


class Failed(Exception):
    """Something that makes going on senseless, in words for a person."""


class Program:
    def __init__(self, binary, *always):
        self.binary, self.always = str(binary), always
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="chitai-endure-"))
        self.data = self.folder / "data"
        self.log = self.folder / "log"
        self.process = None
        self.port = 0
        # Nothing of the person's own: no keyring, no settings, no screen.
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("CHITAI_", "OPENAI_"))}
        self.environment |= {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder),
                             "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def command(self, *arguments):
        return [self.binary, "--headless", "--data-dir", str(self.data), *self.always, *arguments]

    def start(self):
        """The seconds until it said its address."""
        begun = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.command("--access=local", "--port", "0"), stdout=subprocess.PIPE, stderr=log,
                                            env=self.environment)
        line = self.process.stdout.readline().decode()
        seconds = time.monotonic() - begun
        found = re.search(r"http://\S+?:(\d+)/", line)
        if not found or seconds > SECONDS_TO_START:
            self.kill()
            raise Failed(f"the program does not start on {self.data}: {line or self.log.read_text()[-500:]}")
        self.port = int(found.group(1))
        return seconds

    def settle(self):
        """Waits for the starter texts, which come in the background of the first start."""
        for _ in range(SECONDS_TO_START * 10):
            with contextlib.closing(sqlite3.connect(f"file:{self.data / 'chitai.db'}?mode=ro", uri=True)) as database:
                if database.execute("SELECT 1 FROM settings WHERE key = 'starter_library' AND value = 'added'").fetchone():
                    return
            time.sleep(0.1)
        raise Failed(f"the starter texts do not come: {self.data}")

    def kill(self):
        """Without a good-bye."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def terminate(self, process=None):
        """The seconds from SIGTERM to its end. One that is still there after a minute is killed."""
        process = process or self.process
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        return time.monotonic() - begun

    def run(self, *arguments):
        """One of the options that end when done; the process, begun."""
        return subprocess.Popen(self.command(*arguments), stdout=subprocess.DEVNULL, stderr=self.log.open("ab"), env=self.environment)

    def end(self, keeps=False):
        """keeps: the folder is told and stays, for who wants to see what was lost."""
        if self.process and self.process.poll() is None:
            self.kill()
        if not keeps:
            shutil.rmtree(self.folder, ignore_errors=True)

    def rest(self):
        return Rest(self.port)

    def socket(self, path="/ws?role=controller"):
        return WebSocket(self.port, path)

    def processor(self):
        """The seconds of processor time that it has had."""
        # CPUCLOCK_SCHED of another process, as clock_getcpuclockid(3) makes it: threads that have ended count as well.
        return time.clock_gettime(~self.process.pid << 3 | 2)

    def sample(self):
        """What it has of the system: {memory: MB, files, threads, log: KB}."""
        proc = pathlib.Path("/proc", str(self.process.pid))
        status = (proc / "status").read_text()
        return {"memory": int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024,
                "files": len(os.listdir(proc / "fd")),
                "threads": int(re.search(r"Threads:\s+(\d+)", status).group(1)),
                "log": self.log.stat().st_size / 1024}


class Rest:
    """One connection that stays open, as a tablet's does."""

    def __init__(self, port):
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def call(self, method, path, body=None, kind=None):
        """(status, answer): JSON where it is. OSError or HTTPException where the program goes away meanwhile."""
        self.line.request(method, path, body=body, headers={"Content-Type": kind} if kind else {})
        answer = self.line.getresponse()
        payload = answer.read()
        if (answer.getheader("Content-Type") or "").startswith("application/json"):
            payload = json.loads(payload)
        return answer.status, payload

    def get(self, path):
        status, answer = self.call("GET", path)
        if status != 200:
            raise Failed(f"GET {path}: {status} {answer}")
        return answer

    def form(self, path, **fields):
        return self.call("POST", path, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded")

    def json(self, method, path, value):
        return self.call(method, path, json.dumps(value), "application/json")

    def picture(self, png):
        border = uuid.uuid4().hex
        body = (f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="p.png"\r\n'
                "Content-Type: image/png\r\n\r\n").encode() + png + f"\r\n--{border}--\r\n".encode()
        return self.call("POST", "/api/illustrations", body, f"multipart/form-data; boundary={border}")
