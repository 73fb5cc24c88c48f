"""The rules can be compiled: the same source as machine code, for whoever reads reports by the hundred thousand.

A hook of the wheel's build that works when asked for by name (`tools/compiled.py`); else the wheel is plain Python.
Needs mypy, setuptools and a C compiler. Its pieces stay in `build/`, so that only what changed is compiled again.
"""

import contextlib
import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from mypyc.build import mypycify
from setuptools import Distribution, Extension

SOURCE = "src"
GROUPS = {
    "tawthiq_events": ("events",),
    "tawthiq_reading": ("text", "lexicon", "mentions", "claims"),
}
"""The packages a report passes through, by library: two, that two cores take about as long for."""
ONE_TABLE = "-fcommon"
"""For the compiler: the table by which one library finds the other is told of in each piece of C, and is one."""


class CompiledRules(BuildHookInterface[Any]):
    """Compiles the rules and lays them into the wheel beside their source."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the libraries to what the wheel holds, and say that it is of this system and this Python."""
        del version
        libraries = Path(self.root, "build", "libraries")
        _compile(Path(self.root), libraries)
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        for library in libraries.rglob("*.so"):
            build_data["force_include"][str(library)] = str(library.relative_to(libraries))


def modules_of(root: Path) -> dict[str, list[Path]]:
    """By library, the modules it is made of, below the folder of the source."""
    source = root / SOURCE
    return {
        library: sorted(
            path.relative_to(source) for package in packages for path in (source / "tawthiq" / package).rglob("*.py")
        )
        for library, packages in GROUPS.items()
    }


def _compile(root: Path, libraries: Path) -> None:
    pieces = root / "build" / "pieces"
    pieces.mkdir(parents=True, exist_ok=True)
    with contextlib.chdir(root / SOURCE):
        command = Distribution({"ext_modules": _extensions(root, pieces)}).get_command_obj("build_ext")
        command.build_lib = str(libraries)
        command.build_temp = str(pieces / "objects")
        command.parallel = os.cpu_count()
        command.ensure_finalized()
        command.run()


def _extensions(root: Path, pieces: Path) -> list[Extension]:
    """The modules as C, ready to be compiled."""
    groups = {library: list(map(str, paths)) for library, paths in modules_of(root).items()}
    extensions: list[Extension] = mypycify(
        ["--strict", f"--cache-dir={pieces / 'types'}", *(path for paths in groups.values() for path in paths)],
        opt_level="1",
        debug_level="0",
        multi_file=True,
        separate=[(paths, library) for library, paths in groups.items()],
        target_dir=str(pieces),
    )
    for extension in extensions:
        extension.extra_compile_args.append(ONE_TABLE)
    return extensions
