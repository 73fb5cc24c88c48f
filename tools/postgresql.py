"""Tests and benchmarks want a real PostgreSQL with PostGIS: it is installed once, and started in a folder of its own.

Usage:

    python tools/postgresql.py install     install it where it is missing (Debian, as root); else say what to do
    python tools/postgresql.py run         start one for yourself, print its address, stop it with Ctrl-C

A cluster lives in a temporary folder, listens on a free port of the loopback address and asks for no password; nothing
of the machine's own databases is touched. PostgreSQL refuses to run as root, so root starts it as the user postgres.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

sys.path.insert(0, str(Path(__file__).resolve().parent))

import debian  # found beside this file, however it is run

PACKAGES = ("postgresql-15", "postgresql-15-postgis-3")
FOLDERS = "/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt"
USER = "postgres"
SETTINGS = {
    "fsync": "off",  # a test's database need not outlive a power cut
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, of a version that has PostGIS; the newest."""
    found = sorted(
        (path.parent for folder in FOLDERS for path in Path(folder).glob("*/bin/initdb")),
        key=lambda path: [int(part) for part in path.parent.name.split("@")[-1].split(".") if part.isdigit()],
        reverse=True,
    )
    return next((folder for folder in found if _has_postgis(folder)), None)


def install() -> str | None:
    """Install it where it is missing and where that can be done; else say why not."""
    return debian.install(PACKAGES, "PostgreSQL with PostGIS", lambda: programs() is not None)


class Cluster:
    """A server of one's own, from `start` to `stop`."""

    def __init__(self, folder: Path | None = None, *, durable: bool = False) -> None:
        self._programs = programs()
        self._own = None if folder else tempfile.mkdtemp(prefix="tawthiq-postgresql-")
        self.folder = folder or Path(self._own or "")
        self.port = _free_port()
        self._settings = {} if durable else SETTINGS

    def __enter__(self) -> Self:
        self.make()
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._own:
            shutil.rmtree(self._own, ignore_errors=True)

    def address(self, database: str = USER) -> str:
        """The address of a database of this server."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def make(self) -> None:
        """Make the cluster's files."""
        if os.geteuid() == 0:
            shutil.chown(self.folder, USER, USER)
            self.folder.chmod(0o700)
        self._run(
            "initdb", "-D", str(self.folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N"
        )

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": ""} | self._settings
        given = " ".join(f"-c {name}='{value}'" for name, value in options.items())
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-t", "60", "-l", log, "-o", given, "start")

    def stop(self, how: str = "immediate") -> None:
        """Stop the server: "fast" ends sessions in order, "immediate" as a crash does."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-m", how, "stop")

    def _run(self, program: str, *words: str) -> None:
        if self._programs is None:
            raise RuntimeError(f"PostgreSQL with PostGIS is not installed: {', '.join(PACKAGES)}")
        command = [str(self._programs / program), *words]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups", *command]
        done = subprocess.run(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.strip()} {done.stdout.strip()}")


def main(words: list[str]) -> int:
    """Install, or run one until Ctrl-C."""
    problem = install()
    if problem:
        print(problem, file=sys.stderr)
    if words == ["install"]:
        return 0
    if words != ["run"] or problem:
        print(__doc__)
        return 2
    with Cluster() as cluster:
        print(cluster.address(), flush=True)
        signal.sigwait([signal.SIGINT, signal.SIGTERM])
    return 0


def _has_postgis(folder: Path) -> bool:
    shared = subprocess.run(
        [str(folder / "pg_config"), "--sharedir"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return bool(shared) and (Path(shared) / "extension" / "postgis.control").exists()


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
