# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a stranger on the home network finds: the real program, looked at from another network namespace.

Needs the right to make one (root); without it the test is skipped (77)."""

import http.client
import os
import pathlib
import re
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile

SKIPPED = 77
HOST, STRANGER = "10.213.77.1", "10.213.77.2"
ID = "33333333-3333-4333-8333-333333333333"
ROUTES = [
    ("GET", "/"), ("GET", "/web"), ("GET", "/web/"), ("GET", "/web/controller/"), ("GET", "/web/display/"),
    ("GET", "/web/controller/controller.js"), ("GET", "/web/shared/i18n.js"), ("GET", "/web/pair/../controller/"),
    ("GET", "/web/pair/%2e%2e/controller/"), ("GET", "/web/pair/..%2fcontroller/"), ("GET", "/web//pair/"),
    ("GET", "/api"), ("GET", "/api/items"), ("POST", "/api/items"), ("GET", "/api/items/search"),
    ("GET", "/api/items/autocomplete?text=a&language=ru"), ("GET", f"/api/items/{ID}"), ("DELETE", f"/api/items/{ID}"),
    ("PUT", f"/api/items/{ID}/star"), ("GET", f"/api/items/{ID}/illustrations"), ("POST", "/api/illustrations"),
    ("GET", "/api/illustrations"), ("GET", f"/api/illustrations/{ID}/image"), ("GET", "/api/sessions"),
    ("GET", "/api/pictures/suggestions?text=a&language=ru"), ("POST", "/api/pictures/suggestions"), ("POST", "/api/pictures/reward"),
    ("GET", "/api/pictures/outside?words=a"), ("POST", "/api/pictures/outside"), ("GET", "/api/pictures/outside/thumbnail?id=a"),
    ("GET", "/api/pictures/thumbnail?id=own:cat"),
    ("GET", f"/api/sessions/{ID}"), ("DELETE", f"/api/sessions/{ID}"), ("GET", "/api/practice/progress"),
    ("GET", f"/api/practice/sessions/{ID}"), ("PUT", f"/api/practice/sessions/{ID}/marks"), ("PUT", f"/api/practice/sessions/{ID}/next"),
    ("GET", "/api/speech"), ("GET", "/api/speech?part=text"), ("POST", "/api/logs"), ("GET", "/api/device"),
    ("GET", "/ws"), ("GET", "/ws?role=controller"), ("GET", "/ws/rpc"), ("GET", "/.git/config"), ("GET", "/robots.txt"),
    ("OPTIONS", "/api/items"), ("GET", "/chitai.db"), ("GET", "/key.pem"),
]
PUBLIC = ["/health", "/web/pair/", "/web/pair/pair.js", "/web/pair/words.js", "/web/pair/pair.css",
          "/web/pair/certificate.html", "/web/pair/fingerprint", "/web/pair/chitai-root.crt", "/web/shared/tokens.css", "/web/shared/display-facts.css", "/web/shared/icon.svg"]
# What may come without TLS: the page that explains the browser's warning.
PLAIN = {"/web/pair/fingerprint", "/web/pair/words.js", "/web/pair/pair.css", "/web/pair/certificate.html", "/web/shared/tokens.css",
         "/web/shared/display-facts.css", "/web/shared/icon.svg"}
UPGRADE = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
           "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}


def status(port, method, path, headers=None, is_tls=True, body=None):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    line = (http.client.HTTPSConnection(HOST, port, timeout=10, context=context) if is_tls
            else http.client.HTTPConnection(HOST, port, timeout=10))
    line.request(method, path, body=body, headers=headers or {})
    answer = line.getresponse()
    line.close()
    return answer.status


def scan(port, root):
    """Runs in the stranger's namespace."""
    for method, path in ROUTES:
        for headers in ({}, {"Authorization": "Bearer x"}, {"Cookie": "chitai_token=x"}):
            found = status(port, method, path, headers)
            assert found in (400, 401), (method, path, headers, found)
        assert status(port, method, path, is_tls=False) in (308, 400), path
    for path in PUBLIC:
        assert status(port, "GET", path) == 200, path
        assert status(port, "GET", path, {"Origin": "https://evil.example"}) == 403, path
        assert status(port, "GET", path, is_tls=False) == (200 if path in PLAIN else 308), path
    for path in ("/ws?role=controller", "/ws/rpc", "/ws?role=display&token=x"):
        assert status(port, "GET", path, UPGRADE) == 401, path
        assert status(port, "GET", path, UPGRADE, is_tls=False) == 403, path

    # The root that the program made is the one that vouches for it.
    trusting = ssl.create_default_context(cafile=root)
    line = http.client.HTTPSConnection(HOST, port, timeout=10, context=trusting)
    line.request("GET", "/health")
    assert line.getresponse().read() == b'{"status":"ok"}'
    # A code is open: it was told on the terminal.
    told = {}
    for guess in range(10_000):
        line.request("POST", "/api/pair", body='{"code":"%06d"}' % guess)
        answer = line.getresponse()
        answer.read()
        told[answer.status] = told.get(answer.status, 0) + 1
    assert set(told) == {403, 429} and told[403] == 4, told
    for old in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        weak = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        weak.check_hostname, weak.verify_mode = False, ssl.CERT_NONE
        weak.minimum_version = weak.maximum_version = old
        try:
            http.client.HTTPSConnection(HOST, port, timeout=10, context=weak).request("GET", "/health")
        except (ssl.SSLError, OSError):
            continue
        raise AssertionError(f"{old} is spoken")


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, **more)


def main():
    name, inside = f"chitai-{os.getpid()}", f"cht{os.getpid() % 100000}b"
    outside = f"cht{os.getpid() % 100000}a"
    try:
        run("ip", "netns", "add", name)
    except (OSError, subprocess.CalledProcessError) as problem:
        print("skipped: no network namespace can be made here:", problem)
        return SKIPPED
    folder = pathlib.Path(tempfile.mkdtemp(prefix="chitai-scan-"))
    program = None
    try:
        try:
            run("ip", "link", "add", outside, "type", "veth", "peer", "name", inside, "netns", name)
        except subprocess.CalledProcessError as problem:
            print("skipped: no network can be made here:", problem.stderr)
            return SKIPPED
        run("ip", "addr", "add", HOST + "/24", "dev", outside)
        run("ip", "link", "set", outside, "up")
        run("ip", "netns", "exec", name, "ip", "addr", "add", STRANGER + "/24", "dev", inside)
        run("ip", "netns", "exec", name, "ip", "link", "set", inside, "up")
        program = subprocess.Popen([sys.argv[1], "--headless", "--port", "0", "--data-dir", folder / "data"],
                                   stdout=subprocess.PIPE, text=True)
        port = re.search(r":(\d+)/", program.stdout.readline())[1]
        found = subprocess.run(["ip", "netns", "exec", name, sys.executable, __file__, "--scan", port,
                                folder / "data/certificates/root.pem"])
        assert program.poll() is None, "the program has ended"
        return found.returncode
    finally:
        if program:
            program.send_signal(signal.SIGTERM)
            program.wait()
        subprocess.run(["ip", "link", "del", outside], capture_output=True)
        run("ip", "netns", "del", name)
        shutil.rmtree(folder, ignore_errors=True)


if sys.argv[1] == "--scan":
    scan(int(sys.argv[2]), sys.argv[3])
else:
    sys.exit(main())
