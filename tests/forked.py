"""A command runs in a process of its own that begins where all is loaded: it is at work at once, and can be killed.

Processes are forked from a server that loads everything once, so that two hundred deaths take minutes.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

FORKED = get_context("forkserver")
FORKED.set_forkserver_preload(["tests.loaded"])
LONGEST = 300
"""Seconds to the end of a process that is waited for."""


class Forked:
    """A process that runs a function; what it writes to standard error is kept in a file until it is asked for."""

    def __init__(self, target: Callable[..., object], *values: object) -> None:
        handle, name = tempfile.mkstemp(prefix="tawthiq-told-")
        os.close(handle)
        self._told = Path(name)
        self._process = FORKED.Process(target=_telling, args=(name, target, values))
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
        """All that it told, once it has come to its end."""
        self._process.join(LONGEST)
        assert self.returncode is not None, "it goes on and on"
        told = self._told.read_text("utf-8")
        self._told.unlink()
        return told


def command(*words: object, **environment: str) -> Forked:
    """The command, begun, with no setting of this process but these."""
    return Forked(run_command, tuple(map(str, words)), environment)


def run_command(words: tuple[str, ...], environment: dict[str, str]) -> None:
    """Run the command and end the process with its exit code."""
    from tawthiq.cli.main import run

    for name in [name for name in os.environ if name.startswith("TAWTHIQ_")]:
        del os.environ[name]
    os.environ.update(environment)
    sys.argv = ["tawthiq", *words]
    run()


def _telling(told: str, target: Callable[..., object], values: tuple[object, ...]) -> None:
    for number, name in ((1, os.devnull), (2, told)):
        os.dup2(os.open(name, os.O_WRONLY), number)
    target(*values)
