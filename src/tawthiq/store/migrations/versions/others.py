"""What is copied from other stores brings the time-stamps of their chains, and the part of the chains these are of.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
DIGEST = sa.LargeBinary(32)


def upgrade() -> None:
    """Make their tables."""
    op.create_table(
        "other_custody",
        sa.Column("store", sa.Text, nullable=False),
        sa.Column("number", NUMBER, nullable=False, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "who", "what", "item")),
        *(sa.Column(name, DIGEST, nullable=False) for name in ("content", "previous", "hash")),
        sa.PrimaryKeyConstraint("store", "number", name="pk_other_custody"),
    )
    op.create_index("ix_other_custody_item", "other_custody", ["item"], postgresql_using="hash")
    op.create_table(
        "other_timestamp",
        sa.Column("number", NUMBER, nullable=False, autoincrement=False),
        sa.Column("id", DIGEST, nullable=False),
        sa.Column("store", sa.Text, nullable=False),
        sa.Column("entry", NUMBER, nullable=False),
        sa.Column("reply", sa.LargeBinary, nullable=False),
        sa.Column("request", sa.LargeBinary),
        sa.PrimaryKeyConstraint("number", name="pk_other_timestamp"),
        sa.UniqueConstraint("id", name="uq_other_timestamp_id"),
    )
