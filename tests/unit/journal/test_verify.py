from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sendward.journal.chain import Row, row_hash, sealed_end
from sendward.journal.errors import JournalDamagedError, JournalMissingError
from sendward.journal.journal import Journal
from sendward.journal.payload import time_text
from sendward.journal.verify import Standing, Verified, verify
from sendward.model import Scope, Trust
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, ONCE, case
from support.newer_rows import add_row

if TYPE_CHECKING:
    from pathlib import Path

KEY = b"k" * 32
OTHER_KEY = b"o" * 32
JOHN = "john@army.ml"
TRUST = Trust(Scope.DOMAIN, "army.ml", NOON)
ROW_COLUMNS = ("at", "event", "case_id", "payload", "key_id", "previous", "hash")
TABLES_BESIDE = {
    "open_cases": ("case_id", "opened_seq"),
    "trusts": ("scope", "key", "granted_at", "until"),
    "memory": ("asked", "decision", "at"),
    "state": ("name", "value"),
    "ends": ("name", "seq", "hash", "key_id", "seal"),
}


def write_some(journal: Journal) -> None:
    """Ten rows, of every kind but a resumption."""
    for number in range(3):
        journal.open_case(case(JOHN, case_id=f"case-{number}", message=f"draft-{number}"))
    for number, answer in enumerate((DISMISSED, ONCE)):
        journal.close_case(
            case(JOHN, case_id=f"case-{number}", message=f"draft-{number}"), {JOHN: answer}, (), NOON
        )
    granted = (TRUST, Trust(Scope.ADDRESS, JOHN, NOON, until=NOON + timedelta(days=1)))
    journal.close_case(case(JOHN, case_id="case-3"), {JOHN: ALWAYS_DOMAIN}, granted, NOON)
    journal.revoke(granted[1], NOON)
    journal.set_paused_until(NOON)


def alter(path: Path, statement: str, values: tuple[Any, ...] = ()) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement, values)
        connection.commit()


@pytest.fixture(params=[KEY, None], ids=["keyed", "without a key"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    found = request.param
    assert found is None or isinstance(found, bytes)
    return found


@pytest.fixture
def written(path: Path, key: bytes | None) -> Path:
    with Journal.open(path, key) as journal:
        write_some(journal)
    return path


def altered(written: Path, statement: str, key: bytes | None, values: tuple[Any, ...] = ()) -> Verified:
    """What verify says of a copy of the journal that was altered so."""
    copy = written.with_name("altered.sqlite3")
    shutil.copyfile(written, copy)
    alter(copy, statement, values)
    return verify(copy, key)


def test_an_untouched_journal_fits(written: Path, key: bytes | None) -> None:
    found = verify(written, key)

    assert (found.standing, found.rows, found.seq) == (Standing.FITS, 10, None)


def test_a_journal_without_a_key_is_said_to_have_none(path: Path) -> None:
    with Journal.open(path, None) as journal:
        write_some(journal)

    found = verify(path, None)

    assert found.standing is Standing.FITS
    assert "without a key" in found.sentence


@pytest.mark.parametrize("rows", [0, 10], ids=["empty", "ten rows"])
def test_a_journal_without_any_seal_is_not_said_to_fit_when_there_is_a_key(path: Path, rows: int) -> None:
    with Journal.open(path, None) as journal:
        if rows:
            write_some(journal)

    found = verify(path, KEY)

    assert (found.standing, found.rows) == (Standing.UNCHECKED, rows)
    assert "written without the key, or its seals were taken away" in found.sentence


def test_rows_from_before_the_first_key_are_counted_and_not_vouched_for(path: Path) -> None:
    with Journal.open(path, None) as journal:
        write_some(journal)
    with Journal.open(path, KEY) as journal:
        journal.open_case(case())

    found = verify(path, KEY)

    assert found.standing is Standing.UNCHECKED
    assert "10 rows, up to row 10, were written without a key" in found.sentence


@pytest.mark.parametrize("key_at_hand", [None, OTHER_KEY])
def test_what_is_sealed_with_a_key_not_at_hand_is_never_said_to_fit(
    path: Path, key_at_hand: bytes | None
) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)

    found = verify(path, key_at_hand)

    assert found.standing is Standing.UNCHECKED
    assert "10 rows of 10, from row 1 on, could not be checked" in found.sentence


def test_rows_that_do_not_follow_each_other_show_without_the_key_as_well(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)

    found = altered(path, "UPDATE records SET previous = hash WHERE seq = 5", None)

    assert (found.standing, found.seq) == (Standing.BROKEN, 5)


def test_a_journal_begun_with_a_key_is_not_said_to_fit_when_no_row_has_one(path: Path) -> None:
    Journal.open(path, KEY).close()
    with Journal.open(path, None) as journal:
        write_some(journal)

    assert verify(path, KEY).standing is Standing.UNCHECKED


def test_an_empty_journal_whose_key_is_not_at_hand_is_not_said_to_be_empty(path: Path) -> None:
    Journal.open(path, KEY).close()

    assert verify(path, KEY) == Verified(Standing.FITS, "The journal is empty.", 0)
    assert verify(path, None).standing is Standing.UNCHECKED


def test_rows_that_lost_their_key_are_not_said_to_fit(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    with Journal.open(path, None) as journal:
        journal.open_case(case())
    with Journal.open(path, KEY) as journal:
        journal.open_case(case(case_id="later"))

    found = verify(path, KEY)

    assert found.standing is Standing.UNCHECKED
    assert "Row 11 was written without a key" in found.sentence


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    seq=st.integers(1, 10),
    column=st.sampled_from(ROW_COLUMNS),
    value=st.one_of(
        st.text(st.characters(codec="utf-8"), max_size=20),
        st.sampled_from(["opened", "decided", "{}", "[]", "0" * 64]),
    ),
)
def test_any_changed_field_is_found(
    written: Path, key: bytes | None, *, seq: int, column: str, value: str
) -> None:
    with closing(sqlite3.connect(written)) as connection:
        query = f"SELECT {column} FROM records WHERE seq = ?"  # noqa: S608  # names from above
        (before,) = connection.execute(query, (seq,)).fetchone()
    assume(value != before)

    statement = f"UPDATE records SET {column} = ? WHERE seq = ?"  # noqa: S608  # names from above
    found = altered(written, statement, key, (value, seq))

    assert found.standing is not Standing.FITS
    if column != "key_id":
        # a hash that was changed shows in the row itself, never in one before it
        assert (found.standing, found.seq) == (Standing.BROKEN, seq)


@pytest.mark.parametrize("seq", range(1, 11))
def test_a_missing_row_is_named(written: Path, key: bytes | None, seq: int) -> None:
    found = altered(written, "DELETE FROM records WHERE seq = ?", key, (seq,))

    assert (found.standing, found.seq) == (Standing.BROKEN, seq)
    assert f"Row {seq} " in found.sentence


def test_missing_rows_whose_followers_moved_up_are_found(written: Path, key: bytes | None) -> None:
    copy = written.with_name("moved.sqlite3")
    shutil.copyfile(written, copy)
    alter(copy, "DELETE FROM records WHERE seq = 4")
    for seq in range(5, 11):
        alter(copy, "UPDATE records SET seq = seq - 1 WHERE seq = ?", (seq,))

    assert verify(copy, key).seq == 4


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(pair=st.lists(st.integers(1, 10), min_size=2, max_size=2, unique=True))
def test_two_rows_that_changed_places_are_found(written: Path, key: bytes | None, *, pair: list[int]) -> None:
    first, second = sorted(pair)
    copy = written.with_name("swapped.sqlite3")
    shutil.copyfile(written, copy)
    alter(copy, "UPDATE records SET seq = 1000 WHERE seq = ?", (first,))
    alter(copy, "UPDATE records SET seq = ? WHERE seq = ?", (first, second))
    alter(copy, "UPDATE records SET seq = ? WHERE seq = 1000", (second,))

    found = verify(copy, key)

    assert (found.standing, found.seq) == (Standing.BROKEN, first)


@pytest.mark.parametrize("kept", range(10))
def test_a_journal_cut_short_is_found_even_when_its_end_is_moved_up(
    written: Path, key: bytes | None, kept: int
) -> None:
    copy = written.with_name("cut.sqlite3")
    shutil.copyfile(written, copy)
    alter(copy, "DELETE FROM records WHERE seq > ?", (kept,))
    assert verify(copy, key).seq == kept + 1

    alter(
        copy,
        "UPDATE ends SET seq = ?, hash = coalesce((SELECT hash FROM records WHERE seq = ?), ?)"
        " WHERE name = 'head'",
        (kept, kept, "0" * 64),
    )

    assert verify(copy, key).standing is Standing.BROKEN


def test_a_row_added_without_the_key_is_found(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    with closing(sqlite3.connect(path)) as connection:
        head = connection.execute("SELECT hash, key_id FROM ends WHERE name = 'head'").fetchone()
    forged = Row(11, "2026-11-24T12:00:00.000000+00:00", "resumed", "", "{}", head[1], head[0], "")
    forged = forged._replace(hash=row_hash(forged, OTHER_KEY))

    added = altered(path, "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", KEY, forged)

    assert (added.standing, added.seq) == (Standing.BROKEN, 11)


def test_an_end_moved_up_and_sealed_without_the_key_is_found(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    alter(path, "DELETE FROM records WHERE seq = 10")
    alter(path, "DELETE FROM state")
    with closing(sqlite3.connect(path)) as connection:
        last = connection.execute("SELECT hash FROM records WHERE seq = 9").fetchone()[0]
    alter(path, "REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", sealed_end("head", 9, last, None))

    assert verify(path, KEY).standing is Standing.BROKEN


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table, columns in TABLES_BESIDE.items() for column in columns]
)
def test_what_is_kept_beside_the_rows_must_follow_from_them(
    written: Path, key: bytes | None, table: str, column: str
) -> None:
    value: object = 7 if column in {"opened_seq", "seq"} else "changed"
    # one row only, as names are unique
    found = altered(
        written,
        f"UPDATE {table} SET {column} = ? WHERE rowid = (SELECT max(rowid) FROM {table})",  # noqa: S608  # names from above
        key,
        (value,),
    )

    assert found.standing is not Standing.FITS


@pytest.mark.parametrize("table", TABLES_BESIDE)
def test_nothing_kept_beside_the_rows_may_be_missing(written: Path, key: bytes | None, table: str) -> None:
    found = altered(written, f"DELETE FROM {table}", key)  # noqa: S608  # names from above

    assert found.standing is Standing.BROKEN


def test_an_exception_nobody_granted_is_found(written: Path, key: bytes | None) -> None:
    found = altered(
        written, "INSERT INTO trusts VALUES ('domain', '\"navy.ml\"', '2026-11-24T12:00:00+00:00', NULL)", key
    )

    assert found.standing is Standing.BROKEN
    assert "exceptions" in found.sentence


def test_a_payload_without_end_is_found_not_fallen_for(path: Path) -> None:
    with Journal.open(path, None) as journal:
        write_some(journal)
    with closing(sqlite3.connect(path)) as connection:
        row = Row(*connection.execute("SELECT * FROM records WHERE seq = 1").fetchone())
    deep = row._replace(payload="[" * 100_000)

    found = altered(
        path,
        "UPDATE records SET payload = ?, hash = ? WHERE seq = 1",
        None,
        (deep.payload, row_hash(deep, None)),
    )

    assert (found.standing, found.seq) == (Standing.BROKEN, 1)


def test_a_journal_can_be_verified_while_it_is_written(path: Path, journal: Journal) -> None:
    write_some(journal)

    assert verify(path, KEY).rows == 10


def test_what_cannot_be_read_is_an_error_not_a_verdict(path: Path) -> None:
    with pytest.raises(JournalMissingError):
        verify(path, KEY)
    path.parent.mkdir()
    path.write_bytes(b"no database")
    with pytest.raises(JournalDamagedError):
        verify(path, KEY)


def test_the_key_itself_is_not_in_the_file(path: Path) -> None:
    secret = hashlib.sha256(b"secret").digest()
    with Journal.open(path, secret) as journal:
        write_some(journal)

    content = path.read_bytes()
    assert secret not in content
    assert secret.hex().encode() not in content
    assert hashlib.sha256(secret).hexdigest()[:16].encode() not in content


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(share=st.floats(0, 1))
def test_a_write_that_broke_off_leaves_a_journal_that_fits(
    path: Path, tmp_path: Path, *, share: float
) -> None:
    path.unlink(missing_ok=True)
    with Journal.open(path, KEY) as journal:
        write_some(journal)
        # as a power cut leaves it: the log of changes ends anywhere
        cut = tmp_path / "cut" / path.name
        cut.parent.mkdir(exist_ok=True)
        log = path.with_name(path.name + "-wal").read_bytes()
        shutil.copyfile(path, cut)
        cut.with_name(path.name + "-wal").write_bytes(log[: int(len(log) * share)])

    with Journal.open(cut, KEY) as journal:
        found = verify(cut, KEY)

        assert not journal.notice
        assert found.standing is Standing.FITS
        assert [record.seq for record in journal.all_records()] == list(range(1, found.rows + 1))
        if share == 1:
            assert found.rows == 10
    for file in cut.parent.iterdir():
        file.unlink()


def test_a_journal_that_got_its_key_late_is_sealed_from_then_on(path: Path) -> None:
    with Journal.open(path, None) as journal:
        journal.open_case(case(JOHN, case_id="before"))
        journal.take_key(KEY)
        assert journal.is_keyed
        journal.open_case(case(JOHN, case_id="after", message="another"))
    found = verify(path, KEY)
    assert found.standing is Standing.FITS
    assert "Written without a key, up to row 1: 1." in found.sentence


@pytest.mark.parametrize("rows", [0, 1])
def test_a_journal_that_got_its_key_before_its_first_row_is_sealed_wholly(path: Path, rows: int) -> None:
    with Journal.open(path, None) as journal:
        journal.take_key(KEY)
        for number in range(rows):
            journal.open_case(case(JOHN, case_id=f"case-{number}"))
    found = verify(path, KEY)
    assert found.standing is Standing.FITS
    assert found.sentence == (
        "The journal is intact: 1 row, sealed with the key in the keyring."
        if rows
        else "The journal is empty."
    )
    with closing(sqlite3.connect(path)) as connection:
        assert all(key_id for (key_id,) in connection.execute("SELECT key_id FROM ends"))


def test_a_journal_that_is_still_empty_when_the_next_run_has_a_key_is_sealed_wholly(path: Path) -> None:
    Journal.open(path, None).close()
    Journal.open(path, KEY).close()
    found = verify(path, KEY)
    assert (found.standing, found.sentence) == (Standing.FITS, "The journal is empty.")
    with closing(sqlite3.connect(path)) as connection:
        assert all(key_id for (key_id,) in connection.execute("SELECT key_id FROM ends"))


def test_rows_of_an_earlier_run_without_a_key_are_not_sealed_by_the_next_one(path: Path) -> None:
    with Journal.open(path, None) as journal:
        journal.open_case(case(JOHN, case_id="before"))
    Journal.open(path, KEY).close()
    assert verify(path, KEY).standing is Standing.UNCHECKED


def test_a_key_that_comes_late_again_leaves_what_was_sealed_before_alone(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        journal.open_case(case(JOHN, case_id="sealed"))
    with Journal.open(path, None) as journal:
        journal.take_key(KEY)
        journal.open_case(case(JOHN, case_id="sealed too", message="another"))
    assert verify(path, KEY).sentence == "The journal is intact: 2 rows, sealed with the key in the keyring."


NEWER = [
    ("forwarded", {"to": "jane@navy.ml"}),
    ("trust-granted", {"scope": "planet", "key": "earth", "granted_at": time_text(NOON), "until": None}),
    ("decided", {"recipients": {"all": True}}),
]


@pytest.mark.parametrize(("event", "payload"), NEWER)
def test_a_row_of_a_newer_version_is_no_sign_of_tampering(path: Path, event: str, payload: object) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    add_row(path, KEY, event, payload)
    add_row(path, KEY, "resumed", {})

    found = verify(path, KEY)

    assert (found.standing, found.seq, found.rows, found.is_newer) == (Standing.UNCHECKED, None, 12, True)
    assert "row 11 was written by a newer Sendward" in found.sentence


@pytest.mark.parametrize(("event", "payload"), NEWER)
def test_a_row_of_a_newer_version_hides_no_changed_row(path: Path, event: str, payload: object) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    add_row(path, KEY, event, payload)
    add_row(path, KEY, "resumed", {})

    for seq in (3, 11, 12):
        found = altered(path, "UPDATE records SET payload = '{}x' WHERE seq = ?", KEY, (seq,))
        assert (found.standing, found.seq) == (Standing.BROKEN, seq)
    for seq in (1, 11):
        assert altered(path, "DELETE FROM records WHERE seq = ?", KEY, (seq,)).standing is Standing.BROKEN


def test_a_word_of_a_newer_version_that_nobody_sealed_is_not_said_to_be_one(path: Path) -> None:
    with Journal.open(path, None) as journal:
        write_some(journal)
    add_row(path, None, "forwarded", {})

    found = verify(path, None)

    assert (found.standing, found.rows) == (Standing.UNCHECKED, 11)
    assert "a newer one wrote it, or somebody else" in found.sentence


def test_what_no_version_writes_is_said_to_be_that_where_nobody_sealed_it(path: Path) -> None:
    with Journal.open(path, None) as journal:
        write_some(journal)
    add_row(path, None, "resumed", [])

    found = verify(path, None)

    assert (found.standing, found.seq) == (Standing.BROKEN, 11)
    assert "never wrote" in found.sentence


def test_a_foreign_row_added_without_the_key_is_not_put_down_to_a_newer_version(path: Path) -> None:
    with Journal.open(path, KEY) as journal:
        write_some(journal)
    add_row(path, None, "forwarded", {})

    found = verify(path, KEY)

    assert (found.standing, found.is_newer) == (Standing.UNCHECKED, False)
    assert "Row 11 was written without a key, though rows before it had one" in found.sentence
