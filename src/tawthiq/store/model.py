"""What a store holds: things captured, the reports they became, the records of these, and who wrote what when.

raw ← capture → sighting → report ← record → (what search needs: act, actor, toll)
                └→ rejection                 custody: one entry for each capture and each record, chained

One model for SQLite and PostgreSQL. Numbers count up without gaps, for one writer at a time has the chain in hand; ids
are SHA-256 of content. What a search needs is drawn from the records and can be drawn again; all else is only added to.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from tawthiq.store.columns import AnyText, Digest, Json, Key

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Number = BigInteger().with_variant(Integer, "sqlite")
Day = Text().with_variant(Text(collation="C"), "postgresql")
"""An ISO 8601 day; ordered by its signs alone, whatever the language of the server."""
TALL = 0.25
"""Degrees from south to north from which a place has an index of its own: rivers, fronts and the like, a few in all."""
_is_tall = text(f"north - south > {TALL}")


def _alike(table: str, column: str) -> Index:
    """An index for "is exactly": of any length of text, where PostgreSQL's ordered ones end at 2,700 bytes."""
    return Index(f"ix_{table}_{column}", column, postgresql_using="hash")


def _of_an_entry() -> list[Column[str]]:
    """What an entry of a chain says, and the hashes that chain it."""
    told = [Column(name, AnyText, nullable=False) for name in ("at", "who", "what", "item")]
    return told + [Column(name, Digest, nullable=False) for name in ("content", "previous", "hash")]


about = Table("about", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

raw = Table(
    "raw",
    metadata,
    Column("id", Digest, primary_key=True),
    Column("size", Number, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

capture = Table(
    "capture",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("id", Digest, nullable=False, unique=True),
    Column("address", AnyText, nullable=False),
    Column("raw", Digest, ForeignKey("raw.id"), nullable=False),
    Column("read_at", Text, nullable=False),
    Column("reader", AnyText, nullable=False),
    Column("version", AnyText, nullable=False),
    Column("media_type", AnyText),
    Column("headers", Json, nullable=False),
    Column("container", AnyText),
    Column("place", AnyText),
    _alike("capture", "address"),
    Index("ix_capture_raw", "raw"),
)

report = Table(
    "report",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("id", Digest, nullable=False, unique=True),
    Column("text", AnyText, nullable=False),
)

sighting = Table(
    "sighting",
    metadata,
    Column("capture", Number, ForeignKey("capture.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("report", Number, ForeignKey("report.number"), nullable=False),
    Column("ref", AnyText, nullable=False),
    Column("title", AnyText),
    Column("outlet", AnyText),
    Column("published", AnyText),
    Column("url", AnyText),
    Column("author", AnyText),
    Column("relays", Json),
    Index("ix_sighting_report", "report"),
)

rejection = Table(
    "rejection",
    metadata,
    Column("capture", Number, ForeignKey("capture.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("where", AnyText, nullable=False),
    Column("key", AnyText, nullable=False),
    Column("what", AnyText, nullable=False),
    Column("advice", AnyText, nullable=False),
    Column("values", Json, nullable=False),
)

record = Table(
    "record",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("id", Digest, nullable=False, unique=True),
    Column("report", Number, ForeignKey("report.number"), nullable=False),
    Column("engine", AnyText, nullable=False),
    Column("version", AnyText, nullable=False),
    Column("lexicon", AnyText, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("ix_record_report", "report", "number"),
)

custody = Table(
    "custody",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    *_of_an_entry(),
    UniqueConstraint("previous"),
    _alike("custody", "item"),
)

# -- drawn from reports and records, for search alone

facet = Table(
    "facet",
    metadata,
    Column("report", Number, ForeignKey("report.number"), primary_key=True, autoincrement=False),
    Column("published", Day, nullable=False),
    Column("relevant", Boolean),
    Index("ix_facet_published", "published", "report"),
)

outlet = Table(
    "outlet",
    metadata,
    Column("report", Number, ForeignKey("report.number"), primary_key=True, autoincrement=False),
    Column("name", Key, primary_key=True),
    Index("ix_outlet_name", "name", "report"),
)

act = Table(
    "act",
    metadata,
    Column("report", Number, ForeignKey("report.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("type", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("start", Day),
    Column("end", Day),
    Column("place", AnyText),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("south", Float),
    Column("west", Float),
    Column("north", Float),
    Column("east", Float),
    Column("geometry", Text),
    Index("ix_act_type", "type"),
    Index("ix_act_start", "start"),
    Index("ix_act_south", "south", "north", "west", "east"),
    Index("ix_act_tall", "south", sqlite_where=_is_tall, postgresql_where=_is_tall),
)

actor = Table(
    "actor",
    metadata,
    Column("report", Number, ForeignKey("report.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Key, primary_key=True),
    Index("ix_actor_name", "name", "report"),
)

toll = Table(
    "toll",
    metadata,
    Column("report", Number, ForeignKey("report.number"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("casualty", Integer, primary_key=True, autoincrement=False),
    Column("outcome", Text, nullable=False),
    Column("told", Number, nullable=False),
    Index("ix_toll_outcome", "outcome", "told"),
)

timestamp = Table(
    "timestamp",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("id", Digest, nullable=False, unique=True),
    Column("entry", Number, ForeignKey("custody.number"), nullable=False),
    Column("reply", LargeBinary, nullable=False),
    Column("request", LargeBinary),
)

# -- of stores that were copied into this one: the part of their chains that time-stamps are of

other_custody = Table(
    "other_custody",
    metadata,
    Column("store", AnyText, primary_key=True),
    Column("number", Number, primary_key=True, autoincrement=False),
    *_of_an_entry(),
    _alike("other_custody", "item"),
)

other_timestamp = Table(
    "other_timestamp",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("id", Digest, nullable=False, unique=True),
    Column("store", AnyText, nullable=False),
    Column("entry", Number, nullable=False),
    Column("reply", LargeBinary, nullable=False),
    Column("request", LargeBinary),
)
