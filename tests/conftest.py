"""Property tests look for new cases on a developer's machine and repeat the same ones where a change is judged."""

import os

from hypothesis import settings

settings.register_profile("explore", deadline=None)
settings.register_profile("judge", deadline=None, derandomize=True)
settings.load_profile("judge" if os.environ.get("CI") else "explore")
