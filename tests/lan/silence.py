#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves with the packets themselves that nothing is asked on the internet before a parent has allowed it: the program runs in
a network of its own with a way out that is listened to. That the ear hears is shown by switching it on."""

import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

SKIPPED = 77
OWN, WAY_OUT = "192.0.2.2", "192.0.2.1"  # of a range that leads nowhere


class Ear(threading.Thread):
    """Collects what leaves by a network."""

    def __init__(self, network):
        super().__init__(daemon=True)
        self.packets = []
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self.socket.bind((network, 0))

    def run(self):
        while True:
            self.packets.append(self.socket.recv(65535))


class Family:
    def __init__(self, program, folder):
        self.folder = folder
        self.process = subprocess.Popen([program, "--headless", "--access=local", "--port", "0", "--data-dir", folder],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline())[1])

    def ask(self, method, path, **fields):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        form = urllib.parse.urlencode(fields)
        line.request(method, path + ("?" + form if method == "GET" and form else ""),
                     *([form, {"Content-Type": "application/x-www-form-urlencoded"}] if method == "POST" else []))
        answer = line.getresponse()
        return answer.status, answer.read()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def inside(program):
    def run(*command):
        return subprocess.run(command, check=True, capture_output=True)

    folder = pathlib.Path(tempfile.mkdtemp(prefix="chitai-silence-"))
    try:
        try:
            run("ip", "link", "set", "lo", "up")
            run("ip", "link", "add", "out", "type", "veth", "peer", "name", "far")
            for end in ("out", "far"):  # which would ask for routers by themselves
                subprocess.run(["sysctl", "-q", "-w", f"net.ipv6.conf.{end}.disable_ipv6=1"], capture_output=True)
            run("ip", "addr", "add", OWN + "/24", "dev", "out")
            run("ip", "link", "set", "out", "up")
            run("ip", "link", "set", "far", "up")
            run("ip", "neigh", "add", WAY_OUT, "lladdr", "02:00:00:00:00:01", "dev", "out")
            run("ip", "route", "add", "default", "via", WAY_OUT)
            (folder / "resolv.conf").write_text(f"nameserver {WAY_OUT}\noptions timeout:1 attempts:1\n")
            run("mount", "--bind", folder / "resolv.conf", os.path.realpath("/etc/resolv.conf"))
            ear = Ear("out")
        except (OSError, subprocess.CalledProcessError) as problem:
            print("skipped: no network of its own can be made here:", problem)
            return SKIPPED
        ear.start()
        family = Family(program, folder / "data")
        status, item = family.ask("POST", "/api/items", text="Die rote Katze.", language="de")
        assert status == 201, status
        item = json.loads(item)["id"]
        assert family.ask("GET", "/api/pictures/suggestions", text="Die rote Katze.", language="de")[0] == 200
        for method, path, fields in (("GET", "/api/pictures/outside", {"words": "rote Katze"}),
                                     ("POST", "/api/pictures/outside", {"id": "commons:1", "item_id": item}),
                                     ("GET", "/api/pictures/outside/thumbnail", {"id": "commons:1"})):
            status, answer = family.ask(method, path, **fields)
            assert status == 409 and b"switched off" in answer, (path, status, answer)
        family.end()
        assert ear.packets == [], [packet.hex() for packet in ear.packets]

        database = sqlite3.connect(folder / "data" / "chitai.db")
        database.execute("INSERT INTO settings (key, value) VALUES ('pictures_outside', '1')")
        database.commit()
        database.close()
        family = Family(program, folder / "data")
        assert ear.packets == [], "nothing is asked before somebody sends words off"
        begin = time.monotonic()
        status, answer = family.ask("GET", "/api/pictures/outside", words="rote Katze")
        took = time.monotonic() - begin
        family.end()
        assert status == 502 and b"did not answer" in answer, (status, answer)
        assert took < 12, f"it took {took:.1f} s to say that nobody answers"
        assert any(b"openverse" in packet for packet in ear.packets), "the ear hears nothing"
        return 0
    finally:
        subprocess.run(["umount", os.path.realpath("/etc/resolv.conf")], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


if sys.argv[1] == "--inside":
    sys.exit(inside(sys.argv[2]))
ask = subprocess.run(["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"]), "true"], capture_output=True)
if ask.returncode != 0:
    print("skipped: no network namespace can be made here:", ask.stderr.decode())
    sys.exit(SKIPPED)
sys.exit(subprocess.run(["unshare", "--net", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"]),
                         sys.executable, __file__, "--inside", sys.argv[1]]).returncode)
