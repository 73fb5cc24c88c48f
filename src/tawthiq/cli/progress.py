"""A long run shows how far it is, how fast it goes and how long it will take, where someone watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from tawthiq.cli.reading import spoken_through
from tawthiq.cli.voice import Voice
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Tell: TypeAlias = Callable[[str, int, int], None]
"""Is told the stage (its words stand under `store.stage_…`), how much of it is done, and how much there is."""


@contextmanager
def watched(language: Language, quiet: bool = False, voice: Voice | None = None) -> Iterator[Tell]:
    """A bar for each stage while the block runs; what `voice` says meanwhile stands above them."""
    if quiet or not sys.stderr.isatty():
        yield lambda _stage, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    speed = TextColumn("{task.fields[speed]}")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), speed, TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as progress:
        if voice is None:
            yield _Stages(progress, language).tell
            return
        with spoken_through(console, voice):
            yield _Stages(progress, language).tell


class _Stages:
    """The bars of the stages that were told of so far; the one before is done when the next begins."""

    def __init__(self, progress: "Progress", language: Language) -> None:
        self._progress, self._language = progress, language
        self._tasks: dict[str, TaskID] = {}

    def tell(self, stage: str, done: int, total: int) -> None:
        """Move the bar of a stage."""
        if stage not in self._tasks:
            words = say(self._language, f"store.stage_{stage}")
            self._tasks[stage] = self._progress.add_task(words, total=total, speed="")
        task = self._tasks[stage]
        self._progress.update(task, completed=done, total=total)
        speed = next(one.speed for one in self._progress.tasks if one.id == task)
        if speed:
            self._progress.update(task, speed=say(self._language, "run.speed", n=round(speed)))
