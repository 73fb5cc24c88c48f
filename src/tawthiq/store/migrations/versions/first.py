"""The first tables: captures, reports, records, custody, and what search needs.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
DIGEST = sa.LargeBinary(32)
PLAIN = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make them."""
    _kept()
    _became()
    _chained()
    _searched()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE words USING fts5(word, content='', tokenize=\"unicode61 remove_diacritics 0\")"
        )
    else:
        _for_postgresql()


def _kept() -> None:
    op.create_table(
        "about",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_about"),
    )
    op.create_table(
        "raw",
        sa.Column("id", DIGEST, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_raw"),
    )
    op.create_table(
        "capture",
        _number("number"),
        sa.Column("id", DIGEST, nullable=False),
        _text("address"),
        sa.Column("raw", DIGEST, nullable=False),
        *(_text(name) for name in ("read_at", "reader", "version")),
        sa.Column("media_type", sa.Text),
        _text("headers"),
        sa.Column("container", sa.Text),
        sa.PrimaryKeyConstraint("number", name="pk_capture"),
        sa.ForeignKeyConstraint(["raw"], ["raw.id"], name="fk_capture_raw"),
        sa.UniqueConstraint("id", name="uq_capture_id"),
    )
    op.create_index("ix_capture_address", "capture", ["address"], postgresql_using="hash")
    op.create_index("ix_capture_raw", "capture", ["raw"])


def _became() -> None:
    op.create_table(
        "report",
        _number("number"),
        sa.Column("id", DIGEST, nullable=False),
        _text("text"),
        sa.PrimaryKeyConstraint("number", name="pk_report"),
        sa.UniqueConstraint("id", name="uq_report_id"),
    )
    op.create_table(
        "sighting",
        _number("capture"),
        _position(),
        _number("report"),
        _text("ref"),
        *(sa.Column(name, sa.Text) for name in ("title", "outlet", "published", "url")),
        sa.PrimaryKeyConstraint("capture", "position", name="pk_sighting"),
        _of("sighting", "capture"),
        _of("sighting", "report"),
    )
    op.create_index("ix_sighting_report", "sighting", ["report"])
    op.create_table(
        "rejection",
        _number("capture"),
        _position(),
        *(_text(name) for name in ("where", "key", "what", "advice", "values")),
        sa.PrimaryKeyConstraint("capture", "position", name="pk_rejection"),
        _of("rejection", "capture"),
    )


def _chained() -> None:
    op.create_table(
        "record",
        _number("number"),
        sa.Column("id", DIGEST, nullable=False),
        _number("report"),
        *(_text(name) for name in ("engine", "version", "lexicon")),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_record"),
        sa.UniqueConstraint("id", name="uq_record_id"),
        _of("record", "report"),
    )
    op.create_index("ix_record_report", "record", ["report", "number"])
    op.create_table(
        "custody",
        _number("number"),
        *(_text(name) for name in ("at", "who", "what", "item")),
        *(sa.Column(name, DIGEST, nullable=False) for name in ("content", "previous", "hash")),
        sa.PrimaryKeyConstraint("number", name="pk_custody"),
        sa.UniqueConstraint("previous", name="uq_custody_previous"),
    )
    op.create_index("ix_custody_item", "custody", ["item"], postgresql_using="hash")
    op.create_table(
        "timestamp",
        _number("number"),
        sa.Column("id", DIGEST, nullable=False),
        _number("entry"),
        sa.Column("reply", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_timestamp"),
        sa.UniqueConstraint("id", name="uq_timestamp_id"),
        sa.ForeignKeyConstraint(["entry"], ["custody.number"], name="fk_timestamp_entry"),
    )


def _searched() -> None:
    op.create_table(
        "facet",
        _number("report"),
        sa.Column("published", PLAIN, nullable=False),
        sa.Column("relevant", sa.Boolean),
        sa.PrimaryKeyConstraint("report", name="pk_facet"),
        _of("facet", "report"),
    )
    op.create_index("ix_facet_published", "facet", ["published", "report"])
    _named("outlet")
    op.create_table(
        "act",
        _number("report"),
        _position(),
        *(_text(name) for name in ("type", "status")),
        *(sa.Column(name, PLAIN) for name in ("start", "end")),
        sa.Column("place", sa.Text),
        *(sa.Column(name, sa.Float) for name in ("latitude", "longitude", "south", "west", "north", "east")),
        sa.Column("geometry", sa.Text),
        sa.PrimaryKeyConstraint("report", "position", name="pk_act"),
        _of("act", "report"),
    )
    op.create_index("ix_act_type", "act", ["type"])
    op.create_index("ix_act_start", "act", ["start"])
    op.create_index("ix_act_south", "act", ["south", "north", "west", "east"])
    _named("actor", _position())
    op.create_table(
        "toll",
        _number("report"),
        _position(),
        sa.Column("casualty", sa.Integer, nullable=False),
        _text("outcome"),
        _number("told"),
        sa.PrimaryKeyConstraint("report", "position", "casualty", name="pk_toll"),
        _of("toll", "report"),
    )
    op.create_index("ix_toll_outcome", "toll", ["outcome", "told"])


def _for_postgresql() -> None:
    """Words and places as PostgreSQL and PostGIS index them; bytes that are packed are not packed again."""
    op.execute("CREATE EXTENSION IF NOT EXISTS postgis")
    for table in ("raw", "record"):
        op.execute(f"ALTER TABLE {table} ALTER COLUMN content SET STORAGE EXTERNAL")
    op.execute("CREATE TABLE words (report bigint PRIMARY KEY REFERENCES report(number), word tsvector NOT NULL)")
    op.execute("CREATE INDEX ix_words_word ON words USING gin (word)")
    op.execute(
        "ALTER TABLE act ADD COLUMN shape geometry(Geometry, 4326) GENERATED ALWAYS AS ("
        "ST_SetSRID(CASE WHEN geometry IS NOT NULL THEN ST_GeomFromGeoJSON(geometry) "
        "ELSE ST_MakePoint(longitude, latitude) END, 4326)) STORED"
    )
    op.execute("CREATE INDEX ix_act_shape ON act USING gist ((shape::geography))")


def _named(table: str, *position: sa.Column[int]) -> None:
    op.create_table(
        table,
        _number("report"),
        *position,
        sa.Column("name", PLAIN, nullable=False),
        sa.PrimaryKeyConstraint("report", *(column.name for column in position), "name", name=f"pk_{table}"),
        _of(table, "report"),
    )
    op.create_index(f"ix_{table}_name", table, ["name", "report"])


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, NUMBER, nullable=False, autoincrement=False)


def _position() -> sa.Column[int]:
    return sa.Column("position", sa.Integer, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _of(table: str, name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{name}.number"], name=f"fk_{table}_{name}")
