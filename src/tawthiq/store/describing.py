"""What a store holds is told in numbers, so that who keeps it sees it grow."""

from typing import Any

from sqlalchemy import Connection, exists, func, select

from tawthiq.store import migrating
from tawthiq.store.database import Database
from tawthiq.store.model import capture, custody, other_timestamp, raw, record, rejection, report, sighting, timestamp
from tawthiq.store.values import Info


def info(database: Database) -> Info:
    """The numbers, all of one moment."""
    revision = migrating.revision_of(database)
    with database.reading() as connection:
        facts = migrating.facts_of(connection)
        unread = select(func.count()).select_from(report).where(~exists().where(record.c.report == report.c.number))
        sizes = select(func.count(), func.coalesce(func.sum(raw.c.size), 0)).select_from(raw)
        files, size = connection.execute(sizes).one()
        return Info(
            id=facts.get(migrating.ID, ""),
            url=database.backend.where,
            backend=database.backend.name,
            revision=revision or "",
            created=facts.get(migrating.CREATED, ""),
            captures=_count(connection, capture),
            reports=_count(connection, report),
            sightings=_count(connection, sighting),
            rejections=_count(connection, rejection),
            records=_count(connection, record),
            reports_without_record=int(connection.execute(unread).scalar_one()),
            entries=_count(connection, custody),
            timestamps=_count(connection, timestamp) + _count(connection, other_timestamp),
            raw_files=int(files),
            raw_bytes=int(size),
            stored_bytes=database.backend.size(connection),
        )


def _count(connection: Connection, table: Any) -> int:  # noqa: ANN401
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
