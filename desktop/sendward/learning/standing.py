"""How learning stands: what its file says, read without changing anything of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.learning.errors import LearningError
from sendward.learning.schema import APPLICATION_ID, LOOKED, VERSION, refuse_newer
from sendward.learning.soundness import find_unsound
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts of what is in the file."""

    messages: int
    folders: int
    """Those of which something was read, an account's one among them."""
    domains: int
    people: int
    looked_at: datetime | None
    """The end of the last round (aware, UTC); None before the first one."""


def standing(file: Path) -> Standing | None:
    """How learning stands by its file; None where there is none. Raises LearningError."""
    if not file.exists():
        return None
    try:
        address = f"{file.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_S)) as connection:
            run = connection.execute
            (application,) = run("PRAGMA application_id").fetchone()
            (version,) = run("PRAGMA user_version").fetchone()
            refuse_newer(application, version, file)
            if (application, version) != (APPLICATION_ID, VERSION):
                raise LearningError(Phrase("It is of another program or version."))
            if unsound := find_unsound(connection):
                raise sqlite3.DatabaseError(f"{unsound}: malformed")  # it becomes a sentence below
            messages, folders, domains, people = (
                int(run(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  # names from here
                for table in ("message", "folder", "domain", "person")
            )
            found = run("SELECT value FROM about WHERE name = ?", (LOOKED,)).fetchone()
            looked_at = datetime.fromtimestamp(int(found[0]), UTC) if found else None
    except (sqlite3.Error, ValueError, OverflowError, OSError) as error:
        raise LearningError(Phrase("It cannot be read: {problem}", problem=error)) from error
    return Standing(messages, folders, domains, people, looked_at)
