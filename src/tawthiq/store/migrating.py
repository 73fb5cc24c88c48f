"""Tables are made and changed in steps that are known by name; a store says which was its last.

All steps that are missing are taken in one transaction, and written into the chain of custody.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select

from tawthiq.errors import StoreMissingError
from tawthiq.readers.found import problem
from tawthiq.store import custody
from tawthiq.store.custody import Item, digest_of
from tawthiq.store.database import Database
from tawthiq.store.model import about

FOLDER = Path(__file__).parent / "migrations"
ID, CREATED = "id", "created"


def newest() -> str:
    """The last step there is."""
    return str(_script().get_current_head())


def revision_of(database: Database) -> str | None:
    """The last step a store has taken; None where there is no store."""
    if not database.has_table("alembic_version"):
        return None
    with database.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def create(database: Database, who: str) -> bool:
    """Make the tables of a new store; False where there is a store already, which is left as it is."""
    with database.writing() as connection:
        if _revision(connection) is not None:
            return False
        _upgrade(connection)
        facts = {ID: str(uuid4()), CREATED: custody.now()}
        connection.execute(insert(about), [{"name": name, "value": value} for name, value in facts.items()])
        custody.append(connection, who, [Item("init", facts[ID], content_of_about(facts))])
    return True


def make_tables(connection: Connection, revision: str = "head") -> None:
    """Make the tables of a store as they are, or as they were at a step, with nothing in them."""
    _upgrade(connection, revision)


def migrate(database: Database, who: str) -> list[str]:
    """Take the steps a store lacks; gives their names."""
    with database.writing() as connection:
        before = _revision(connection)
        if before is None:
            raise problem(StoreMissingError, database.backend.where, "store_empty")
        known = [step.revision for step in reversed(list(_script().walk_revisions()))]
        if before not in known:
            raise problem(StoreMissingError, database.backend.where, "store_newer", revision=before)
        missing = known[known.index(before) + 1 :]
        if missing:
            _upgrade(connection)
            items = [Item("migrate", revision, digest_of(revision)) for revision in missing]
            custody.append(connection, who, items)
    return missing


def demand_newest(database: Database) -> None:
    """Raise StoreMissingError where a store is not there, or is not of this version."""
    revision = revision_of(database)
    if revision is None:
        raise problem(StoreMissingError, database.backend.where, "store_empty")
    if revision == newest():
        return
    known = {step.revision for step in _script().walk_revisions()}
    key = "store_older" if revision in known else "store_newer"
    raise problem(StoreMissingError, database.backend.where, key, revision=revision)


def facts_of(connection: Connection) -> dict[str, str]:
    """What a store says of itself."""
    return {row.name: row.value for row in connection.execute(select(about))}


def content_of_about(facts: dict[str, str]) -> str:
    """The hash of what a store says of itself."""
    return digest_of({name: facts.get(name) for name in (ID, CREATED)})


def _script() -> ScriptDirectory:
    return ScriptDirectory(str(FOLDER), version_locations=[str(FOLDER / "versions")])


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection, wanted: str = "head") -> None:
    script = _script()

    def steps(revision: Any, _context: MigrationContext) -> Sequence[Any]:  # noqa: ANN401
        return script._upgrade_revs(wanted, revision)

    with EnvironmentContext(Config(), script, fn=steps, destination_rev=wanted) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
