from __future__ import annotations

import uuid
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from support.guarding import FakeClock, RecordingAsker, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def asker() -> RecordingAsker:
    return RecordingAsker()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", b"k" * 32, clock=clock) as journal:
        yield journal


@pytest.fixture
def guard(clock: FakeClock, asker: RecordingAsker, journal: Journal) -> Guard:
    return Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)


@pytest.fixture
def make_guard(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Guard]]:
    """A new guard with a journal of its own, as often as it is called."""
    with ExitStack() as journals:

        def make() -> Guard:
            path = tmp_path / f"{uuid.uuid4().hex}.sqlite3"
            journal = journals.enter_context(Journal.open(path, b"k" * 32, clock=clock))
            return Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)

        yield make
