"""What tests and benchmarks need of the system is installed where that can be done: on Debian, as root."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence


def install(packages: Sequence[str], what: str, is_there: Callable[[], bool]) -> str | None:
    """Install packages where `is_there` finds `what` missing; else say why not."""
    if is_there():
        return None
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return f"{what} is not installed; as root on Debian: apt-get install {' '.join(packages)}"
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-q", *words], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"apt-get {' '.join(words)}: {done.stderr.strip()[-500:]}"
    return None if is_there() else f"{what} was installed and is not found"
