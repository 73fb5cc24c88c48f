"""A command runs in a process of its own that begins where all is loaded: it is at work at once, and can be killed.

Processes are forked from a server that loads everything once, so that two hundred deaths take minutes.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir
from multiprocessing import get_context
from multiprocessing.forkserver import ensure_running
from pathlib import Path

ROOT = Path(__file__).parents[1]
FORKED = get_context("forkserver")
FORKED.set_forkserver_preload(["tests.loaded"])
WRITTEN = ("printed", "told")
LONGEST = 300
"""Seconds to the end of a process that is waited for."""


class Forked:
    """A process that runs a function; what it writes is kept in files until it is asked for."""

    def __init__(self, target: Callable[..., object], *values: object) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="tawthiq-told-")
        self.printed = ""
        with chdir(ROOT):  # another folder may have a package of our names
            ensure_running()
        self._process = FORKED.Process(target=_telling, args=(self._folder.name, target, values))
        self._process.start()

    @property
    def returncode(self) -> int | None:
        """Its exit code, or the signal that ended it, negative; None while it runs."""
        return self._process.exitcode

    def poll(self) -> int | None:
        """Its exit code, None while it runs."""
        return self.returncode

    def kill(self) -> None:
        """End it at once, wherever it is, and wait until it is gone."""
        self._process.kill()
        self.told()

    def told(self) -> str:
        """All that it wrote to standard error, once it has come to its end; `printed` is what it wrote besides."""
        self._process.join(LONGEST)
        assert self.returncode is not None, "it goes on and on"
        with self._folder as folder:
            self.printed, told = (_read(Path(folder) / name) for name in WRITTEN)
        return told


def command(*words: object, folder: Path | str = ".", **settings: str) -> Forked:
    """The command, begun in a folder, with no setting of this process but these."""
    return Forked(run_command, tuple(map(str, words)), settings, str(Path(folder).resolve()))


def run_command(words: tuple[str, ...], settings: dict[str, str], folder: str = ".") -> None:
    """Run the command and end the process with its exit code."""
    from tawthiq.cli.main import run

    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("TAWTHIQ_")]:
        del os.environ[name]
    os.environ.update(settings)
    sys.argv = ["tawthiq", *words]
    run()


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8") if path.exists() else ""


def _telling(folder: str, target: Callable[..., object], values: tuple[object, ...]) -> None:
    for number, name in enumerate(WRITTEN, 1):
        os.dup2(os.open(f"{folder}/{name}", os.O_WRONLY | os.O_CREAT), number)
    target(*values)
