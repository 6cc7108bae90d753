"""The file in which learning keeps its memory: one transaction for each batch of messages."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from sendward.learning.database import COMPANIONS, aside, open_database
from sendward.learning.digests import titles
from sendward.learning.errors import LearningError
from sendward.learning.memory import Memory
from sendward.learning.schema import LOOKED
from sendward.learning.soundness import put_wishes, wishes_in
from sendward.learning.tallies import DomainTally, Likeness, PersonTally, Tally
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.changes import Pair
    from sendward.learning.digests import Digests

_log = logging.getLogger(__name__)
_KEY_CHECK = "sendward learning"
"""What the key is known again by: its digest stands in the file."""
Dropped = tuple["Iterable[Pair]", "Iterable[int]"]
"""Pairs and groups that are kept no more."""


class LearningStore:
    """The file, open for one thread at a time. A crash loses the batch that was not written, whole."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, was_damaged: bool) -> None:
        self._connection, self._path = connection, path
        self.was_damaged = was_damaged
        """Whether an earlier file could not be read: it was put aside, and learning begins anew."""
        self._numbers: dict[int, int] = {}
        """Number of each person, by digest."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file at ``path``, or make one, readable by its owner only. Raises LearningError.

        A damaged one is put aside; of it only what was to be forgotten is kept.
        """
        try:
            return cls(open_database(path), path, was_damaged=False)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise LearningError(_cannot(error)) from error
            _log.warning("the file of learning is damaged: %s", error)
        except OSError as error:
            raise LearningError(_cannot(error)) from error
        try:
            wishes = wishes_in(path)
            for companion in COMPANIONS:
                file = path.with_name(path.name + companion)
                if file.exists():
                    file.replace(aside(path, companion))
            connection = open_database(path)
            put_wishes(connection, wishes)
            return cls(connection, path, was_damaged=True)
        except (OSError, sqlite3.Error) as error:
            raise LearningError(_cannot(error)) from error

    def close(self) -> None:
        """Close it."""
        self._connection.close()

    def load(self, digests: Digests | None) -> Memory:
        """The memory in the file. Raises LearningError.

        People are kept under one key: where ``digests`` has another one, those in the file are nobody any
        more, and are removed. Without ``digests`` they stay, and are not loaded.
        """
        memory = Memory(digests)
        try:
            self._take_key(digests)
            run = self._connection.execute
            for name, *values in run("SELECT * FROM domain"):
                likeness, against, is_judged = values[8:]
                tally = DomainTally(likeness=Likeness(likeness), against=against, is_judged=bool(is_judged))
                _put_counts(tally, values[:8])
                memory.domains[name] = tally
            for what, until in run("SELECT what, until FROM forgotten"):
                kind, _, name = what.partition(":")
                if kind == "domain":
                    memory.forgotten_domains[name] = until
                elif kind == "person":
                    memory.forgotten_people[int(name)] = until
                else:
                    memory.forgotten_all = until
            if digests is not None:
                self._load_people(memory, titles(digests))
                memory.senders.update(run("SELECT digest, count FROM sender"))
        except sqlite3.Error as error:
            raise LearningError(_cannot(error)) from error
        return memory

    @property
    def has_people(self) -> bool:
        """Whether people were learned under a key: without it, what is new must wait for it."""
        return self._connection.execute("SELECT 1 FROM about WHERE name = 'key'").fetchone() is not None

    def known_messages(self) -> set[int]:
        """The digests of the messages that have been learned."""
        return {digest for (digest,) in self._connection.execute("SELECT digest FROM message")}

    def mark_of(self, folder: str) -> str:
        """How far a folder was read, as ``save`` was told; empty for not at all."""
        found = self._connection.execute("SELECT mark FROM folder WHERE name = ?", (folder,)).fetchone()
        return found[0] if found else ""

    def note_round(self, at: datetime) -> None:
        """Take note that every place was looked at. Raises LearningError."""
        try:
            with self._transaction():
                self._connection.execute(
                    "INSERT OR REPLACE INTO about VALUES (?, ?)", (LOOKED, str(int(at.timestamp())))
                )
        except sqlite3.Error as error:
            raise LearningError(_cannot(error)) from error

    def save(
        self, memory: Memory, marks: Iterable[tuple[str, str]] = (), dropped: Dropped = ((), ())
    ) -> None:
        """Write what changed in ``memory``, and marks of folders: all of it or nothing. Raises LearningError.

        ``dropped`` are the pairs and groups that ``Memory.prune`` took away.
        """
        changes = memory.changes
        try:
            with self._transaction():
                self._save_domains(memory)
                self._save_people(memory)
                pairs, groups = dropped
                self._connection.executemany(
                    "DELETE FROM pair WHERE one = ? AND other = ?", map(self._numbered, pairs)
                )
                self._connection.executemany("DELETE FROM company WHERE digest = ?", ((g,) for g in groups))
                for person in changes.too_many:  # in no pair any more
                    self._connection.execute("DELETE FROM person WHERE digest = ?", (person,))
                    self._numbers.pop(person, None)
                self._connection.executemany(
                    "INSERT OR IGNORE INTO message VALUES (?)", ((each,) for each in sorted(changes.messages))
                )
                self._connection.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?)", marks)
        except (sqlite3.Error, OverflowError) as error:
            raise LearningError(_cannot(error)) from error
        memory.changes = type(changes)()

    def forget_domain(self, memory: Memory, name: str, at: datetime) -> None:
        """Forget a domain; only messages sent later count again. Raises LearningError."""
        memory.forget_domain(name, at)
        self._forget([("DELETE FROM domain WHERE name = ?", (name,))], f"domain:{name}", at)
        memory.changes.domains.discard(name)

    def forget_person(self, memory: Memory, person: int, at: datetime) -> None:
        """Forget a person, likewise."""
        memory.forget_person(person, at)
        number = self._numbers.pop(person, None)
        self._forget(_removals(person, number), f"person:{person}", at)

    def forget_all(self, at: datetime) -> None:
        """Forget everything, which messages had been learned included; the memory is to be loaded anew."""
        tables = ("domain", "person", "pair", "company", "message", "forgotten", "folder", "sender")
        self._forget([(f"DELETE FROM {table}", ()) for table in tables], "all", at)  # noqa: S608  # names from above
        self._numbers.clear()
        try:
            self._connection.execute("VACUUM")  # what was deleted is in the file until then
        except sqlite3.Error as error:
            raise LearningError(_cannot(error)) from error

    def _forget(self, statements: list[tuple[str, tuple[object, ...]]], what: str, at: datetime) -> None:
        try:
            with self._transaction():
                for statement, values in statements:
                    self._connection.execute(statement, values)
                self._connection.execute(
                    "INSERT OR REPLACE INTO forgotten VALUES (?, ?)", (what, int(at.timestamp()))
                )
            for companion in COMPANIONS:  # what is to be forgotten stands in a damaged file, too
                aside(self._path, companion).unlink(missing_ok=True)
        except (sqlite3.Error, OSError) as error:
            raise LearningError(_cannot(error)) from error

    def _load_people(self, memory: Memory, no_names: Collection[int]) -> None:
        run = self._connection.execute
        people: dict[int, int] = {}
        for number, digest, *values in run("SELECT * FROM person"):
            people[number] = digest
            tally = PersonTally(name=0 if values[8] in no_names else values[8])
            _put_counts(tally, values[:8])
            memory.people[digest] = tally
        self._numbers = {digest: number for number, digest in people.items()}
        for one, other, count, last in run("SELECT * FROM pair"):
            first, second = people.get(one), people.get(other)
            if first is not None and second is not None:
                memory.pairs[min(first, second), max(first, second)] = [count, last]
        for digest, days in run("SELECT * FROM company"):
            memory.groups[digest] = tuple(map(int, days.split()))

    def _take_key(self, digests: Digests | None) -> None:
        if digests is None:
            return
        check = str(digests.person(_KEY_CHECK))
        found = self._connection.execute("SELECT value FROM about WHERE name = 'key'").fetchone()
        if found is not None and found[0] == check:
            return
        with self._transaction():
            # messages too, so that people are learned anew; domains would count twice
            for table in ("domain", "person", "pair", "company", "message", "folder", "sender"):
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608  # names from above
            if found is not None:  # else those are of a damaged file whose key is not known
                self._connection.execute("DELETE FROM forgotten WHERE what LIKE 'person:%'")
            self._connection.execute("INSERT OR REPLACE INTO about VALUES ('key', ?)", (check,))

    def _save_domains(self, memory: Memory) -> None:
        rows = (
            (name, *_counts(tally), tally.likeness, tally.against, tally.is_judged)
            for name in sorted(memory.changes.domains)
            if (tally := memory.domains.get(name)) is not None
        )
        gone = [(name,) for name in memory.changes.domains if name not in memory.domains]
        self._connection.executemany("DELETE FROM domain WHERE name = ?", gone)
        self._connection.executemany(
            f"INSERT OR REPLACE INTO domain VALUES ({_places(12)})",  # noqa: S608  # question marks
            rows,
        )

    def _save_people(self, memory: Memory) -> None:
        changes, run = memory.changes, self._connection.executemany
        for person in changes.own:
            number = self._numbers.pop(person, None)
            for statement, values in _removals(person, number):
                self._connection.execute(statement, values)
        if memory.digests is not None:
            senders = ((each, memory.senders[each]) for each in changes.senders)
            run("INSERT OR REPLACE INTO sender VALUES (?, ?)", senders)
        next_number = max(self._numbers.values(), default=0) + 1
        people = [(each, tally) for each in sorted(changes.people) if (tally := memory.people.get(each))]
        for number, digest in enumerate(
            (each for each, _ in people if each not in self._numbers), next_number
        ):
            self._numbers[digest] = number
        run(
            f"INSERT OR REPLACE INTO person VALUES ({_places(11)})",  # noqa: S608  # question marks
            ((self._numbers[digest], digest, *_counts(tally), tally.name) for digest, tally in people),
        )
        run(
            "INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?)",
            (
                (*self._numbered(pair), *memory.pairs[pair])
                for pair in sorted(changes.pairs)
                if pair in memory.pairs
            ),
        )
        run(
            "INSERT OR REPLACE INTO company VALUES (?, ?)",
            (
                (group, " ".join(map(str, memory.groups[group])))
                for group in changes.groups
                if group in memory.groups
            ),
        )

    def _numbered(self, pair: Pair) -> tuple[int, int]:
        one, other = (self._numbers.get(each, 0) for each in pair)
        return min(one, other), max(one, other)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        numbers = dict(self._numbers)
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            self._numbers = numbers
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise


def _removals(person: int, number: int | None) -> list[tuple[str, tuple[object, ...]]]:
    """Statements that remove a person, and every group: a group does not tell who is in it."""
    return [
        ("DELETE FROM person WHERE digest = ?", (person,)),
        ("DELETE FROM pair WHERE one = ? OR other = ?", (number, number)),
        ("DELETE FROM company", ()),
    ]


def _put_counts(tally: Tally, values: Sequence[int]) -> None:
    tally.typed, tally.inherited, tally.answered, tally.first, tally.last = values[:5]
    tally.answered_first, tally.answered_last = values[5:7]
    tally.is_right = bool(values[7])


def _counts(tally: Tally) -> tuple[int, ...]:
    return (
        tally.typed,
        tally.inherited,
        tally.answered,
        tally.first,
        tally.last,
        tally.answered_first,
        tally.answered_last,
        tally.is_right,
    )


def _places(count: int) -> str:
    return ", ".join("?" * count)


def _cannot(error: Exception) -> Phrase:
    return Phrase("What was learned from sent mail cannot be used: {problem}", problem=error)
