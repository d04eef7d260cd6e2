# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of this run alone, reached through a socket in a temporary folder and not by network."""

import json
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from program import Failed

MISSING = "PostgreSQL is missing: install the package postgresql"


def tool(name):
    """Debian keeps what belongs to one version apart."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: float(path.parts[4]))
    if not found and not shutil.which(name):
        raise Failed(MISSING)
    return str(found[-1] if found else name)


class Cluster:
    """It keeps what it has acknowledged as any other one does: with fsync, and a log that is replayed after a crash."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="chitai-server-"))
        self.data, self.user = self.folder / "data", None
        if os.geteuid() == 0:  # as which it does not run
            try:
                self.user = pwd.getpwnam("postgres")
            except KeyError:
                raise Failed(MISSING) from None
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.command("initdb", "-D", str(self.data), "-U", "chitai", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as settings:
            settings.write(f"listen_addresses = ''\nunix_socket_directories = '{self.folder}'\nshared_buffers = 32MB\n")
        self.start()
        self.command("createdb", "-h", str(self.folder), "-U", "chitai", "--template=template0", "school")

    @property
    def url(self):
        return f"postgresql://chitai@/school?host={self.folder}"

    def start(self):
        self.command("pg_ctl", "-D", str(self.data), "-l", str(self.folder / "log"), "-w", "-t", "120", "start")

    def crash(self):
        """Every process of it ends at once, as with its machine."""
        self.command("pg_ctl", "-D", str(self.data), "-m", "immediate", "stop")

    def end(self, keeps=False):
        try:
            self.crash()
        except Failed:
            pass  # it is stopped
        if not keeps:
            shutil.rmtree(self.folder, ignore_errors=True)

    def rows(self, query):
        """What a query gives, each row a dictionary."""
        text = self.command("psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "chitai", "-d", "school",
                            "-c", f"SELECT coalesce(json_agg(r), '[]') FROM ({query}) r")
        return json.loads(text)

    def run(self, statement):
        self.command("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "chitai", "-d", "school", "-c", statement)

    def command(self, name, *arguments):
        identity = {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []} if self.user else {}
        log = self.folder / "commands"  # no pipe: the server inherits it, and would keep it open
        with log.open("w+b") as output:
            ended = subprocess.run([tool(name), *arguments], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                                   cwd=self.folder, env=os.environ | {"LC_ALL": "C.UTF-8"}, **identity)
            output.seek(0)
            said = output.read().decode()
        if ended.returncode:
            raise Failed(f"{name} {' '.join(arguments)}: {said[-500:]}")
        return said
