# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the real program: each page of the parent's window over AT-SPI.

accessible_tree.py CHITAI [--tell]: needs dbus-run-session, Xvfb, openbox, xdotool and the GObject bindings of AT-SPI;
where one is missing the test is skipped (77). With --tell it prints each page as it is heard."""

import base64
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 30  # seconds for anything that has to happen
TOOLS = ("dbus-run-session", "Xvfb", "openbox", "xdotool")
PAGES = ("read", "library", "story", "progress", "devices", "settings")

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("there are no GObject bindings of AT-SPI")
    sys.exit(SKIPPED)


def wait_for(find, what):
    """What `find` returns as soon as it is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        # Events that were told make the next look true; without one a tenth of a second passes.
        GLib.timeout_add(100, lambda: False)
        GLib.MainContext.default().iteration(True)
    raise AssertionError(f"no {what} within {PATIENCE} s")


class Node:
    """An accessible object as it was when the page was walked."""

    def __init__(self, accessible, row, group):
        self.accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""
        states = accessible.get_state_set()
        self.states = {state for state in (
            Atspi.StateType.FOCUSABLE, Atspi.StateType.FOCUSED, Atspi.StateType.CHECKED,
            Atspi.StateType.SELECTED, Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE) if states.contains(state)}
        self.row = row  # the name of the list row that it is in
        self.group = group  # of which list or group it is

    def has(self, state):
        return state in self.states

    def told(self):
        return f'{self.role} "{self.name}" ({self.description}) of "{self.row}"'


def walk(accessible, nodes, row="", group=None):
    try:
        node = Node(accessible, row, group)
        if not node.has(Atspi.StateType.VISIBLE):
            return
        nodes.append(node)
        if node.role == "list item":
            row = node.name
        if node.role in ("list", "page tab list", "grouping", "panel"):
            group = accessible
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child is not None:
                walk(child, nodes, row, group)
    except GLib.Error:  # it went while it was looked at
        pass


# What a control may be; a filler, a client area or an unknown thing says nothing to who comes there by Tab.
CONTROLS = {"push button", "button", "toggle button", "check box", "radio button", "page tab", "list", "list item", "text", "entry",
            "password text", "combo box", "slider", "spin button", "link", "menu item", "tree item", "scroll bar"}
UNNAMED = {"scroll bar"}
READ_ONLY = {"frame", "window", "label", "heading"}  # Qt calls every text focusable


def problems_of(nodes):
    problems = []
    buttons, checked = {}, {}
    for node in nodes:
        if node.has(Atspi.StateType.FOCUSABLE) and node.role not in READ_ONLY:
            if node.role not in CONTROLS:
                problems.append("no role of a control: " + node.told())
            if node.role not in UNNAMED and not node.name.strip():
                problems.append("no name: " + node.told())
        # The rail has the handbook's button below its tabs.
        if (node.group is not None and node.group.get_role_name() == "page tab list" and "button" in node.role
                and node.group.get_name() != "Pages"):
            problems.append("a part of the page that is no tab: " + node.told())
        if node.role == "heading" and not node.name.strip():
            problems.append("an empty heading: " + node.told())
        if node.role == "radio button" and node.has(Atspi.StateType.CHECKED):
            checked.setdefault(node.group, []).append(node.name)
        if node.role in ("push button", "button", "toggle button"):
            buttons.setdefault((node.group, node.name, node.description), []).append(node)
    for (group, name, description), same in buttons.items():
        if len(same) > 1:
            problems.append(f'{len(same)} buttons of one list are called "{name}" ({description})')
    problems += [f"checked at once: {names}" for names in checked.values() if len(names) > 1]
    return problems


class Program:
    """The program on a display of its own, and what AT-SPI has of it."""

    def __init__(self, program, data):
        self.data = data
        self.process = subprocess.Popen(
            [program, "--language", "en", "--access=local", "--data-dir", str(data), "--port", "0"],
            stdout=subprocess.DEVNULL, env=os.environ | {
                "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "CHITAI_REDUCED_MOTION": "1"})

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def panel(self):
        assert self.process.poll() is None, "the program has ended"
        try:
            application = self.application()
            for index in range(application.get_child_count() if application else 0):
                window = application.get_child_at_index(index)
                if window is not None and window.get_name() == "Chitai":
                    return window
        except GLib.Error:
            pass
        return None

    def nodes(self):
        panel = wait_for(self.panel, "window of the parent")
        panel.clear_cache()
        nodes = []
        walk(panel, nodes)
        return nodes

    def page(self, is_there):
        """What is heard once `is_there(nodes)`. What is wrong is looked at until it stays as it is: it may have been
        on its way."""
        nodes = wait_for(lambda: (found := self.nodes()) and is_there(found) and found, "page")
        while True:
            heard = [node.told() for node in nodes]
            problems = problems_of(nodes)
            if not problems:
                return nodes
            nodes = self.nodes()
            if heard == [node.told() for node in nodes]:
                return nodes

    def press(self, key):
        def find():
            return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Chitai$"],
                                  capture_output=True, text=True).stdout.split()
        window = wait_for(find, "window of the parent on the display")
        subprocess.run(["xdotool", "windowactivate", "--sync", window[0]], check=True, stderr=subprocess.DEVNULL)
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE)
        finally:
            self.process.kill()


class Line:
    """A WebSocket to the program (RFC 6455), for messages of text."""

    def __init__(self, port, path):
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
                             "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                             f"Sec-WebSocket-Key: {key}\r\n\r\n").encode())
        self.file = self.socket.makefile("rb")
        status = self.file.readline()
        assert b" 101 " in status, status
        while self.file.readline() != b"\r\n":
            pass

    def send(self, text):
        payload = text.encode()
        assert len(payload) < 65536
        size = bytes([0x80 | len(payload)]) if len(payload) < 126 else b"\xfe" + struct.pack(">H", len(payload))
        self.socket.sendall(b"\x81" + size + bytes(4) + payload)  # a mask of zeros

    def receive(self):
        size = self.file.read(2)[1]
        if size == 126:
            size = struct.unpack(">H", self.file.read(2))[0]
        elif size == 127:
            size = struct.unpack(">Q", self.file.read(8))[0]
        return self.file.read(size).decode()

    def wait_for(self, event, is_it=lambda metadata: True):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            message = json.loads(self.receive() or "null")
            if message and message["event"] == event and is_it(message["payload"]["metadata"]):
                return message["payload"]["metadata"]
        raise AssertionError(f"no {event} over the line")


def port_of(process):
    """Where it listens, of what the kernel tells of its sockets."""
    def find():
        inodes = set()
        for link in pathlib.Path(f"/proc/{process.pid}/fd").iterdir():
            try:
                inodes.add(os.readlink(link))
            except OSError:
                pass
        for table in ("tcp", "tcp6"):
            for line in pathlib.Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                    return int(fields[1].rsplit(":", 1)[1], 16)
        return None
    return wait_for(find, "port of the program")


def begin_story(program):
    """One that the built-in storyteller tells, in English; returns the lines of its draft."""
    line = Line(port_of(program.process), "/ws/rpc")
    state = line.wait_for("sync_state", lambda metadata: metadata["available_worlds"])
    world = next(world["id"] for world in state["available_worlds"] if world["language"] == "en")
    character = next(one["id"] for one in state["available_characters"] if one["language"] in ("en", ""))
    line.send("/draft watch")
    line.send("/story begin " + json.dumps({"world_id": world, "character_id": character, "language": "en"}))
    draft = line.wait_for("draft", lambda metadata: metadata["lines"] and not metadata["is_telling"])
    return [each["text"] for each in draft["lines"]]


def check(name, nodes, is_telling):
    if is_telling:
        print(f"== {name}", *(f"  {node.told()} {[state.value_nick for state in node.states]}" for node in nodes), sep="\n")
    return [f"{name}: {problem}" for problem in problems_of(nodes)]


def chosen_tab(nodes):
    """In the rail; a page may have tabs of its own."""
    return [node for node in nodes if node.role == "page tab" and node.has(Atspi.StateType.SELECTED)
            and node.group.get_name() == "Pages"]


def walk_pages(program, is_telling):
    problems, names = [], []
    for number, name in enumerate(PAGES, 1):
        before = names[-1:]

        def is_there(nodes):
            chosen = [node.name for node in chosen_tab(nodes)]
            return len(chosen) == 1 and chosen != before and any(node.role == "heading" for node in nodes)
        program.press(f"ctrl+{number}")
        nodes = program.page(is_there)
        names.append(chosen_tab(nodes)[0].name)
        problems += check(name, nodes, is_telling)
        if name == "settings" and not any(node.has(Atspi.StateType.CHECKED) for node in nodes):
            problems.append("settings: nothing is checked")
    if len(set(names)) != len(PAGES):
        problems.append(f"the pages are called {names}")
    return problems


def walk_draft(program, is_telling):
    lines = begin_story(program)
    program.press("ctrl+3")
    # Of a long draft the rows in sight are there.
    nodes = program.page(lambda nodes: any(node.role == "list item" and node.name == lines[0] for node in nodes))
    problems = check("draft", nodes, is_telling)
    for line in lines:
        buttons = [node for node in nodes if node.row == line and node.role in ("push button", "button")]
        if line == lines[0] and len(buttons) < 2:
            problems.append(f"draft: no buttons of {line!r}")
        problems += [f"draft: of which sentence: {node.told()}" for node in buttons
                     if line not in node.name and line not in node.description]
    return problems


def main():
    program = os.path.abspath(sys.argv[1])
    is_telling = "--tell" in sys.argv
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        folder = pathlib.Path(folder)
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder)
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp"],
                                  pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = ":" + os.fdopen(reading).readline().strip()
        manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
        try:
            problems = walk_family(program, folder, is_telling)
        finally:
            manager.terminate()
            server.terminate()
            server.wait()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def walk_family(program, folder, is_telling):
    data = folder / "family"
    running = Program(program, data)
    try:
        nodes = running.page(lambda nodes: any(node.has(Atspi.StateType.FOCUSABLE) for node in nodes))
        problems = check("first start", nodes, is_telling)
    finally:
        running.stop()
    with sqlite3.connect(data / "chitai.db") as database:
        database.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('first_start', '2026-01-01')")
    database.close()
    running = Program(program, data)
    try:
        return problems + walk_pages(running, is_telling) + walk_draft(running, is_telling)
    finally:
        running.stop()


if __name__ == "__main__":
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print("missing:", *missing)
        sys.exit(SKIPPED)
    if "CHITAI_OWN_BUS" not in os.environ:
        os.environ["CHITAI_OWN_BUS"] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
    sys.exit(main())
