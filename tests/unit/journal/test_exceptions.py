"""An exception that only a newer version knows is not applied, and neither lost nor taken for damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.journal.chain import canonical
from sendward.journal.journal import Journal
from sendward.journal.payload import time_text
from sendward.journal.verify import Standing, verify
from sendward.model import Scope, Trust
from support.guarding import NOON
from support.newer_rows import add_row

if TYPE_CHECKING:
    from pathlib import Path

KEY = b"k" * 32
OURS = Trust(Scope.DOMAIN, "army.ml", NOON)
THEIRS = {"scope": "planet", "key": "earth", "granted_at": time_text(NOON), "until": None}


@pytest.fixture(params=[KEY, None], ids=["keyed", "without a key"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    found = request.param
    assert found is None or isinstance(found, bytes)
    return found


@pytest.fixture
def begun(path: Path, key: bytes | None) -> Path:
    """A journal with an exception of ours, and one of theirs that no record tells of."""
    with Journal.open(path, key) as journal:
        journal.change_trust(None, OURS, NOON)
    with closing(sqlite3.connect(path)) as connection, connection:
        values = (THEIRS["scope"], canonical(THEIRS["key"]), THEIRS["granted_at"], THEIRS["until"])
        connection.execute("INSERT INTO trusts VALUES (?, ?, ?, ?)", values)
    return path


def test_it_is_passed_over_where_a_record_that_fits_tells_of_it(begun: Path, key: bytes | None) -> None:
    add_row(begun, key, "trust-granted", THEIRS)

    for opened_with in (key, None):  # the key may come later
        with Journal.open(begun, opened_with) as journal:
            assert journal.trusts() == (OURS,)
            assert journal.notice == ""
    assert [file.name for file in begun.parent.glob("*.damaged-*")] == []
    assert verify(begun, key).standing is Standing.UNCHECKED


def test_it_outlives_the_record_that_tells_of_it(begun: Path, key: bytes | None) -> None:
    add_row(begun, key, "trust-granted", THEIRS)
    with Journal.open(begun, key) as journal:
        assert journal.delete_before(NOON + timedelta(days=1), NOON + timedelta(days=2)) == 2

    with Journal.open(begun, key) as journal:
        assert journal.trusts() == (OURS,)
        kept = journal._connection.execute("SELECT scope FROM trusts ORDER BY scope").fetchall()
        (deleted,) = journal.records()
    assert kept == [("domain",), ("planet",)]
    assert THEIRS in deleted.payload["trusts"]
    assert verify(begun, key).standing is Standing.FITS


def test_what_no_record_tells_of_is_damage(begun: Path, key: bytes | None) -> None:
    with Journal.open(begun, key) as journal:
        assert "damaged" in journal.notice
    assert list(begun.parent.glob("*.damaged-*"))


def test_what_a_changed_record_tells_of_is_damage(begun: Path, key: bytes | None) -> None:
    add_row(begun, key, "trust-granted", {**THEIRS, "key": "mars"})
    with closing(sqlite3.connect(begun)) as connection, connection:
        connection.execute("UPDATE records SET payload = replace(payload, 'mars', 'earth')")

    with Journal.open(begun, key) as journal:
        assert "damaged" in journal.notice
