"""A site, and a folder with a list of its feeds."""

from pathlib import Path

import pytest

from tests.fetch.conftest import site  # noqa: F401 - a fixture
from tests.fetch.site import Site
from tests.readers.samples import feed, http


class Watched:
    """A list of feeds of one site, written anew as often as is wanted."""

    def __init__(self, folder: Path, site: Site) -> None:  # noqa: F811
        self.folder, self.site = folder, site
        self.path = folder / "feeds.toml"
        self.state = folder / "feeds.state.json"
        self.store = str(folder / "war.db")

    def write(self, *names: str, extra: str = "") -> None:
        rows = [f'[[feed]]\nname = "{name}"\nurl = "{self.site.url("/" + name)}"\n' for name in names]
        self.path.write_text(extra + "\n".join(rows), "utf-8")

    def serve(self, name: str, numbers: range, extra: str = "") -> None:
        """A feed with an entry for each number."""
        entries = [(self.site.url(f"/{n}"), f"خبر {n}", f"قتل مدنيان في قصف على القرية رقم {n}.") for n in numbers]
        self.site.replies[f"/{name}"] = http(feed(entries), "application/rss+xml", extra=extra)


@pytest.fixture
def watched(tmp_path: Path, site: Site) -> Watched:  # noqa: F811
    return Watched(tmp_path, site)
