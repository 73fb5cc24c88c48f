"""Where a thing stood in its container, who wrote a report and who passed it on, and what a time-stamp was asked for.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of what was kept before they hold nothing, for nothing was told."""
    op.add_column("capture", sa.Column("place", sa.Text))
    op.add_column("sighting", sa.Column("author", sa.Text))
    op.add_column("sighting", sa.Column("relays", sa.Text))
    op.add_column("timestamp", sa.Column("request", sa.LargeBinary))
