"""The index of words in SQLite takes a whole batch at a time, and is put together more seldom.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SETTINGS = {"hashsize": 16 << 20, "automerge": 8}
"""Bytes of new words held until they are written as one list (SQLite's own: 1 MB, a third of a batch of 500 reports);
lists of about a size that are put together into one (4)."""


def upgrade() -> None:
    """Set it; the index keeps what was set."""
    if op.get_bind().dialect.name == "sqlite":
        for name, value in SETTINGS.items():
            op.execute(f"INSERT INTO words(words, rank) VALUES('{name}', {value})")
