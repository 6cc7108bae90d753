from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from support.guarding import FakeClock, RecordingAsker, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
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
