"""Places that reach far from south to north have an index of their own, so that others are found in a narrow strip.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    is_tall = sa.text("north - south > 0.25")
    op.create_index("ix_act_tall", "act", ["south"], sqlite_where=is_tall, postgresql_where=is_tall)
