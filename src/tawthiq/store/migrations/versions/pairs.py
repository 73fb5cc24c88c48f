"""Words that follow each other have an index in PostgreSQL, so that phrases are found without a look at many reports.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

from tawthiq.store.columns import as_it_was
from tawthiq.store.postgresql_words import index_pairs
from tawthiq.store.words import indexed_words

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

PAGE = 500
"""Reports read at a time."""
SORTING = "256MB"
"""Memory of the server while it makes the index: pairs by the million are put in order."""


def upgrade() -> None:
    """Make it, and fill it from the texts; SQLite's index of words knows by itself what follows what."""
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    op.execute("CREATE TABLE pairs (report bigint PRIMARY KEY REFERENCES report(number), pair integer[] NOT NULL)")
    op.execute("ALTER TABLE pairs ALTER COLUMN pair SET STATISTICS 0")
    _fill(connection)
    op.execute(f"SET LOCAL maintenance_work_mem = '{SORTING}'")
    op.execute("CREATE INDEX ix_pairs_pair ON pairs USING gin (pair)")


def _fill(connection: sa.Connection) -> None:
    asked = sa.text("SELECT number, text FROM report WHERE number > :after ORDER BY number LIMIT :most")
    after = 0
    while rows := connection.execute(asked, {"after": after, "most": PAGE}).all():
        index_pairs(connection, [(row.number, indexed_words(as_it_was(row.text))) for row in rows])
        after = rows[-1].number
