"""What tests of several parts share.

Property tests look for new cases on a developer's machine and repeat the same ones where a change is judged.
"""

import os
import shutil

import pytest
from hypothesis import settings

from tests.store.authority import Authority

settings.register_profile("explore", deadline=None)
settings.register_profile("judge", deadline=None, derandomize=True)
settings.load_profile("judge" if os.environ.get("CI") else "explore")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        missing = "openssl is not installed, and no time-stamping authority can be tried"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return Authority(tmp_path_factory.mktemp("authority"))
