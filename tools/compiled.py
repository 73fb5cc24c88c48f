"""Tawthiq with compiled rules: a wheel in `dist/`, and the same unpacked in `build/compiled` for tests and benchmarks.

Usage:

    python tools/compiled.py           build what is not there or older than the source; minutes the first time
    python tools/compiled.py --check   1 where `build/compiled` is not what the source is now

A C compiler is installed where it is missing and where that can be done (Debian, as root); else it says what to do.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

sys.path.insert(0, str(Path(__file__).resolve().parent))

import debian  # found beside this file, however it is run

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "tawthiq"
COMPILED = ROOT / "build" / "compiled"
WHEELS = ROOT / "dist"
ASKED_FOR = {"HATCH_BUILD_HOOK_ENABLE_CUSTOM": "true"}
"""What asks the wheel's build to compile."""
PACKAGES = ("gcc", "libc6-dev", "python3-dev")


def is_fresh() -> bool:
    """Whether what is compiled is of just this source, for this Python."""
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    if not (COMPILED / "tawthiq" / "text" / f"words{suffix}").is_file():
        return False
    return _contents(SOURCE) == _contents(COMPILED / "tawthiq")


def _contents(folder: Path) -> dict[str, bytes]:
    """The source and the word tables below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in (".so", ".pyc")
    }


def install_compiler() -> str | None:
    """Install a C compiler and Python's headers where they are missing; else say why not."""
    return debian.install(PACKAGES, "a C compiler with Python's headers", _can_compile)


def _can_compile() -> bool:
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
    return shutil.which(compiler) is not None and Path(sysconfig.get_path("include"), "Python.h").is_file()


def build() -> str | None:
    """Build the wheel and unpack it; what went wrong, if something did."""
    for old in WHEELS.glob("tawthiq-*.whl"):
        old.unlink()
    words = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(WHEELS)]
    done = subprocess.run(words, cwd=ROOT, env=os.environ | ASKED_FOR, capture_output=True, text=True, check=False)
    if done.returncode:
        return f"the rules could not be compiled:\n{(done.stdout + done.stderr)[-4000:]}"
    shutil.rmtree(COMPILED, ignore_errors=True)
    (wheel,) = WHEELS.glob("tawthiq-*.whl")
    with ZipFile(wheel) as packed:
        packed.extractall(COMPILED)
    print(f"compiled: {wheel.relative_to(ROOT)}, unpacked in {COMPILED.relative_to(ROOT)}")
    return None


def main(words: list[str]) -> int:
    """Build where needed; 1 where that fails."""
    if is_fresh():
        return 0
    if words == ["--check"]:
        print(f"{COMPILED.relative_to(ROOT)} is not what the source is now: make compiled", file=sys.stderr)
        return 1
    if words:
        print(__doc__)
        return 2
    problem = install_compiler()
    if problem is None:
        print("Compiling the rules (minutes the first time) ...", flush=True)
        problem = build()
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
