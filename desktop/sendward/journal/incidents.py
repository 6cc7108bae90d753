"""What the journal knows when a message has left: what was told of it, and who was let go by what."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from sendward.journal.errors import UNREADABLE
from sendward.journal.lines import Answer
from sendward.journal.payload import asked_key, read_decision
from sendward.journal.records import read_some
from sendward.model import Origin

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator

    from sendward.journal.chain import Row
    from sendward.model import Decision

_Found = TypeVar("_Found")
Readable = tuple[_Found, Exception | None]
"""What could be read of rows that do not depend on one another, and why one could not."""


def incidents(connection: sqlite3.Connection) -> Readable[dict[str, frozenset[Origin]]]:
    """Where each recipient in its message, as ``payload.asked_key``, was seen and told."""
    query = "SELECT seq, position FROM lines WHERE answer = ?"
    places = connection.execute(query, (Answer.INCIDENT.value,)).fetchall()
    return told_in(read_some(connection, {seq for seq, _position in places}))


def told_in(rows: Iterable[Row]) -> Readable[dict[str, frozenset[Origin]]]:
    """The same of the incidents in these rows."""
    found: dict[str, frozenset[Origin]] = {}
    unreadable = None
    for row in rows:
        try:
            told = dict(_told_in(row))
        except UNREADABLE as error:
            unreadable = error
        else:
            found.update({key: found.get(key, frozenset()) | {origin} for key, origin in told.items()})
    return found, unreadable


def _told_in(row: Row) -> Iterator[tuple[str, Origin]]:
    told = json.loads(row.payload)
    for asked in told["recipients"]:
        yield asked_key(told["message"], asked["key"]), Origin(told["origin"])


def let_go_since(
    connection: sqlite3.Connection, moment: str, recipients: Collection[str]
) -> Readable[dict[str, tuple[tuple[Decision, datetime], ...]]]:
    """The decisions since ``moment`` (as ``payload.time_text``) that let these go, and their times."""
    folded = {each.casefold(): each for each in recipients}
    wanted: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for seq, position, words in connection.execute(
        "SELECT seq, position, words FROM lines WHERE at >= ? AND answer IN (?, ?)",
        (moment, Answer.TRUSTED.value, Answer.SENT_ANYWAY.value),
    ):
        if (name := folded.get(words.partition("\n")[0])) is not None:
            wanted[seq].append((position, name))
    found: dict[str, tuple[tuple[Decision, datetime], ...]] = {}
    unreadable = None
    for row in read_some(connection, wanted):
        for position, name in wanted[row.seq]:
            try:
                told = json.loads(row.payload)["recipients"][position]["decision"]
                decided = read_decision(told), datetime.fromisoformat(row.at)
            except UNREADABLE as error:
                unreadable = error
            else:
                found[name] = (*found.get(name, ()), decided)
    return found, unreadable
