"""What processes of `tests.forked` have loaded when they begin: the server they are forked from imports this alone."""

import tawthiq.cli.main
import tawthiq.fetch
import tawthiq.readers.web_page
import tawthiq.store.migrating
import tawthiq.store.postgresql
import tawthiq.store.sqlite
import tawthiq.watch  # noqa: F401 - loaded once for all
from tawthiq.cli import reading
from tests.store.things import engine

ENGINES = engine(), reading.engine()
