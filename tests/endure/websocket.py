# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of a WebSocket's client (RFC 6455) as the program's two protocols need: text messages, ping and close."""

import os
import socket
import struct

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class WebSocket:
    def __init__(self, port, path, timeout=30):
        self.line = socket.create_connection(("127.0.0.1", port), timeout)
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.line.sendall((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").encode())
        self.bytes = b""
        while b"\r\n\r\n" not in self.bytes:
            self._more()
        head, self.bytes = self.bytes.split(b"\r\n\r\n", 1)
        if not head.startswith(b"HTTP/1.1 101"):
            raise ConnectionError(head.split(b"\r\n", 1)[0].decode())

    def send(self, text):
        self._send(TEXT, text.encode())

    def receive(self):
        """The next text message. ConnectionError where there is none any more, TimeoutError where none comes."""
        message = b""
        while True:
            first, second = self._take(2)
            size = second & 127
            if size == 126:
                size, = struct.unpack(">H", self._take(2))
            elif size == 127:
                size, = struct.unpack(">Q", self._take(8))
            payload, kind = self._take(size), first & 15
            if kind == PING:
                self._send(PONG, payload)
            elif kind == CLOSE:
                raise ConnectionError("closed by the program")
            elif kind != PONG:
                message += payload
                if first & 128:
                    return message.decode()

    def close(self):
        self.line.close()

    def _send(self, kind, payload):
        size = len(payload)
        length = (bytes([128 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size) if size < 65536
                  else b"\xff" + struct.pack(">Q", size))
        mask = os.urandom(4)
        self.line.sendall(bytes([128 | kind]) + length + mask + bytes(b ^ mask[i & 3] for i, b in enumerate(payload)))

    def _take(self, count):
        while len(self.bytes) < count:
            self._more()
        taken, self.bytes = self.bytes[:count], self.bytes[count:]
        return taken

    def _more(self):
        more = self.line.recv(65536)
        if not more:
            raise ConnectionError("the program has gone")
        self.bytes += more
