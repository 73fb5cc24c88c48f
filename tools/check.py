"""A change is looked over by machines before people look at it: every check is run, and all that fail are named.

Usage:

    python tools/check.py              all checks
    python tools/check.py words types  some of them
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable
CHECKS: dict[str, list[str]] = {
    "format": [str(BIN / "ruff"), "format", "--check", "."],
    "style": [str(BIN / "ruff"), "check", "."],
    "types": [str(BIN / "mypy")],
    "layers": [str(BIN / "lint-imports")],
    "words": [PYTHON, "tools/check_lexicons.py"],
    "gazetteer": [PYTHON, "tools/build_gazetteer.py", "--check"],
    "reference": [PYTHON, "tools/build_reference.py", "--check"],
    "accuracy": [PYTHON, "tools/quality_gate.py"],
}
"""What each check runs."""


def run(name: str) -> bool:
    """Run one check; show what it says only where it fails, or for the figures it prints."""
    start = time.monotonic()
    done = subprocess.run(CHECKS[name], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    passed = done.returncode == 0
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({time.monotonic() - start:.1f} s)", flush=True)
    if not passed or name == "accuracy":
        print(done.stdout + done.stderr, flush=True)
    return passed


def main(names: list[str]) -> int:
    """Run the named checks, or all; 1 where one fails, 2 for a name that is none."""
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        print(f"no such check: {', '.join(unknown)} (there are {', '.join(CHECKS)})")
        return 2
    failed = [name for name in names or CHECKS if not run(name)]
    total = len(names or CHECKS)
    print(f"{total - len(failed)} checks passed, {len(failed)} failed" + (f": {', '.join(failed)}" if failed else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
