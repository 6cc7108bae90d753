from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.journal import payload as say
from sendward.journal.database import _schema_of
from sendward.journal.errors import (
    JournalDamagedError,
    JournalFullError,
    JournalLockedError,
    JournalMissingError,
    JournalNewerError,
    JournalReadOnlyError,
    JournalUnreachableError,
    spoken,
)
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.journal.records import Event
from sendward.journal.schema import VERSION
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Outcome, Scope, Trust
from support import dialog_cases
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, ONCE, case, recipient
from support.posix import posix_modes

if TYPE_CHECKING:
    from pathlib import Path

    from support.guarding import FakeClock

KEY = b"k" * 32
JOHN = "john@army.ml"
TRUST = Trust(Scope.DOMAIN, "army.ml", NOON)


@posix_modes
def test_the_journal_is_readable_by_its_owner_only(path: Path, journal: Journal) -> None:
    journal.open_case(case())

    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert files == {"journal.sqlite3": 0o600, "journal.sqlite3-wal": 0o600, "journal.sqlite3-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@posix_modes
def test_reading_leaves_nothing_others_could_read(path: Path, journal: Journal) -> None:
    journal.open_case(case())
    journal.close()

    with Reader.open_for_reading(path) as reader:
        reader.records()
        assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@posix_modes
def test_a_journal_others_could_read_is_closed_to_them(path: Path, journal: Journal) -> None:
    journal.close()
    path.chmod(0o644)

    with Journal.open(path, KEY):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_decided_is_told_newest_first(journal: Journal) -> None:
    journal.open_case(case(JOHN))
    journal.close_case(
        case(JOHN), {JOHN: Decision(Outcome.CORRECTED, corrected_to="john@army.mil")}, (), NOON
    )

    decided, opened = journal.records()
    (line,) = decided.lines()
    assert (decided.event, opened.event) == (Event.DECIDED, Event.OPENED)
    assert (line.recipient, line.intended, line.kind, line.level) == (JOHN, "army.mil", "tld", "confirm")
    assert (line.outcome, line.corrected_to, line.place) == ("corrected", "john@army.mil", "Drafts in ~/Mail")
    assert line.why == "army.ml is not army.mil"
    assert line.at == NOON


def test_a_finding_that_names_an_ending_only_leaves_the_domain_meant_empty(journal: Journal) -> None:
    asked = dialog_cases.a_case(
        dialog_cases.a_question(JOHN, dialog_cases.a_finding("", reason="No domain."))
    )
    journal.open_case(asked)

    (opened,) = journal.records()
    (line,) = opened.lines()
    assert (line.intended, line.why, line.differs) == ("", "No domain.", ((5, 7),))


def test_records_are_told_page_by_page(journal: Journal) -> None:
    for number in range(5):
        journal.open_case(case(case_id=f"case-{number}"))

    first = journal.records(2)
    second = journal.records(2, before=first[-1].seq)

    assert [record.seq for record in first + second] == [5, 4, 3, 2]
    assert [record.seq for record in journal.all_records()] == [1, 2, 3, 4, 5]


def test_what_tells_messages_apart_is_not_written_down(path: Path, journal: Journal) -> None:
    journal.open_case(case(message="<secret-id@example.org>"))
    journal.close_case(case(message="<secret-id@example.org>"), {JOHN: DISMISSED}, (), NOON)
    journal.close()

    assert b"secret-id" not in path.read_bytes()


def test_the_last_decision_about_a_recipient_in_a_message_is_remembered(journal: Journal) -> None:
    journal.close_case(case(JOHN), {JOHN: DISMISSED}, (), NOON)
    journal.close_case(case(JOHN), {JOHN: ONCE}, (), NOON + timedelta(minutes=1))

    assert journal.last_decision("draft-1", recipient("JOHN@army.ml")) == (ONCE, NOON + timedelta(minutes=1))
    assert journal.last_decision("draft-2", recipient(JOHN)) is None
    assert journal.last_decision("draft-1", recipient("jack@army.ml")) is None


def test_a_trust_is_kept_until_it_is_revoked(journal: Journal) -> None:
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (TRUST,), NOON)
    assert journal.trusts() == (TRUST,)

    journal.revoke(TRUST, NOON)
    journal.revoke(TRUST, NOON)

    assert journal.trusts() == ()
    assert [record.event for record in journal.all_records()] == [
        Event.DECIDED,
        Event.TRUST_GRANTED,
        Event.TRUST_REVOKED,
    ]


def test_a_trust_granted_again_replaces_the_one_before(journal: Journal) -> None:
    later = Trust(Scope.DOMAIN, "army.ml", NOON + timedelta(days=1), until=NOON + timedelta(days=9))

    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (TRUST,), NOON)
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (later,), NOON)

    assert journal.trusts() == (later,)


@pytest.mark.parametrize("until", [NOON, datetime.max.replace(tzinfo=UTC)])
def test_a_pause_is_remembered_by_the_next_run(path: Path, journal: Journal, until: datetime) -> None:
    journal.set_paused_until(until)
    journal.close()

    with Journal.open(path, KEY) as again:
        assert again.paused_until() == until
        again.set_paused_until(None)
        again.set_paused_until(None)
        assert again.paused_until() is None
        assert [record.event for record in again.all_records()] == [Event.PAUSED, Event.RESUMED]


def test_cases_left_open_are_recorded_as_unanswered_once(path: Path, journal: Journal) -> None:
    journal.open_case(case(JOHN, "jane@navy.ml", case_id="left"))
    journal.open_case(case(JOHN, case_id="answered"))
    journal.close_case(case(JOHN, case_id="answered"), {JOHN: DISMISSED}, (), NOON)
    journal.close()

    with Journal.open(path, KEY) as again:
        assert again.close_left_open(NOON) == 1
        assert again.close_left_open(NOON) == 0
        (newest,) = again.records(1)
        assert newest.case_id == "left"
        assert [line.outcome for line in newest.lines()] == ["unanswered", "unanswered"]
        unanswered = Decision(Outcome.UNANSWERED)
        assert again.last_decision("draft-1", recipient("jane@navy.ml")) == (unanswered, NOON)


def test_a_case_that_could_not_be_opened_can_be_closed(path: Path, journal: Journal) -> None:
    journal.close_case(case(JOHN), {JOHN: DISMISSED}, (), NOON)

    assert verify(path, KEY).standing is Standing.FITS


def test_a_recipient_no_encoding_holds_is_written_all_the_same(path: Path, journal: Journal) -> None:
    odd = "j\udcff\x00 at army"
    journal.open_case(case(odd))
    journal.close_case(case(odd), {odd: ONCE}, (), NOON)
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (Trust(Scope.ADDRESS, odd, NOON),), NOON)

    assert journal.last_decision("draft-1", recipient(odd)) == (ONCE, NOON)
    assert journal.trusts()[0].key == odd
    assert journal.records()[-1].lines()[0].recipient == odd
    assert verify(path, KEY).standing is Standing.FITS


def test_the_journal_can_be_read_while_it_is_written(path: Path, journal: Journal) -> None:
    journal.open_case(case(case_id="before"))
    with Reader.open_for_reading(path) as reader:
        told = reader.all_records()
        first = next(told)
        journal.open_case(case(case_id="after"))

        assert [first.case_id, *(record.case_id for record in told)] == ["before"]
        assert [record.case_id for record in reader.records()] == ["after", "before"]


def test_two_writers_make_one_chain(path: Path, journal: Journal) -> None:
    with Journal.open(path, KEY) as other:
        for number in range(6):
            writer = journal if number % 2 else other
            writer.open_case(case(case_id=f"case-{number}"))

    assert [record.case_id for record in journal.all_records()] == [f"case-{number}" for number in range(6)]
    assert verify(path, KEY).standing is Standing.FITS


def test_a_journal_opened_for_reading_cannot_be_changed(path: Path, journal: Journal) -> None:
    with Reader.open_for_reading(path) as reader:
        assert not isinstance(reader, Journal)
        with pytest.raises(JournalReadOnlyError, match="permissions"), spoken(path):
            reader._connection.execute("DELETE FROM records")


def test_there_is_nothing_to_read_where_there_is_no_journal(path: Path) -> None:
    with pytest.raises(JournalMissingError, match="no journal"):
        Reader.open_for_reading(path)
    assert not path.parent.exists()


# what can go wrong


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"not a database at all", id="another file"),
        pytest.param(lambda raw: raw[:4096] + b"\xff" * (len(raw) - 4096), id="overwritten"),
        pytest.param(lambda raw: raw[: len(raw) // 2], id="cut off"),
        pytest.param(lambda raw: bytes(len(raw)), id="zeroes"),
    ],
)
def test_a_damaged_journal_is_kept_aside_and_a_new_one_begun(
    path: Path, journal: Journal, clock: FakeClock, damage: object
) -> None:
    assert callable(damage)
    journal.open_case(case())
    journal.close()
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)

    with Journal.open(path, KEY, clock=clock) as again:
        kept = path.with_name("journal.sqlite3.damaged-20261124T120000")
        assert kept.read_bytes() == damaged
        assert kept.name in again.notice
        assert "exceptions" in again.notice
        assert again.records() == []
        again.open_case(case())
        assert verify(path, KEY).standing is Standing.FITS


def test_a_second_damaged_journal_does_not_replace_the_first(path: Path, clock: FakeClock) -> None:
    path.parent.mkdir()
    for content in (b"first", b"second"):
        path.write_bytes(content)
        Journal.open(path, KEY, clock=clock).close()

    kept = sorted(path.parent.glob("*.damaged-*"))
    assert [file.read_bytes() for file in kept] == [b"first", b"second"]


def test_another_programs_database_is_kept_aside(path: Path, clock: FakeClock) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
        other.commit()

    with Journal.open(path, KEY, clock=clock) as journal:
        assert "not a journal of Sendward" in journal.notice


def test_an_empty_file_becomes_a_journal_without_a_word(path: Path) -> None:
    path.parent.mkdir()
    path.touch()

    with Journal.open(path, KEY) as journal:
        assert not journal.notice


def test_a_newer_programs_journal_is_left_alone(path: Path, journal: Journal) -> None:
    journal.close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("CREATE TABLE of_the_next_version (name TEXT)")
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
        newer.commit()
    before = path.read_bytes()

    with pytest.raises(JournalNewerError, match="newer Sendward"):
        Journal.open(path, KEY)
    with pytest.raises(JournalNewerError, match="Update Sendward"):
        Reader.open_for_reading(path)
    assert path.read_bytes() == before


def test_a_journal_that_was_only_begun_is_none_yet_and_not_somebody_elses(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    with pytest.raises(JournalMissingError, match="holds nothing yet"):
        Reader.open_for_reading(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as begun:
        begun.execute("PRAGMA journal_mode = WAL")
        with pytest.raises(JournalMissingError, match="holds nothing yet"):
            verify(path, KEY)


def test_an_io_error_on_a_disk_without_room_is_called_a_full_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(JournalUnreachableError, match="disk I/O error"), spoken(path):
        raise error
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(JournalFullError, match="Make room"), spoken(path):
        raise error


def test_every_version_has_tables_of_its_own() -> None:
    schemas = [repr(_schema_of(version)) for version in range(VERSION + 1)]

    assert len(set(schemas)) == len(schemas)


@pytest.mark.parametrize("version", [VERSION + 1, VERSION + 4, VERSION | 8, 2**31 - 1, -1])
def test_a_newer_number_on_the_tables_of_this_version_is_damage_and_ends_nothing(
    version: int, path: Path, journal: Journal
) -> None:
    journal.close()
    with closing(sqlite3.connect(path)) as damaged:
        damaged.execute(f"PRAGMA user_version = {version}")
        damaged.commit()

    with pytest.raises(JournalDamagedError):
        Reader.open_for_reading(path)
    with Journal.open(path, KEY) as anew:
        assert "kept as journal.sqlite3.damaged-" in anew.notice
        anew.open_case(case())


def test_a_full_disk_loses_nothing_that_was_written(path: Path, journal: Journal) -> None:
    journal.open_case(case())
    pages = journal._connection.execute("PRAGMA page_count").fetchone()[0]
    journal._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = case(*(f"{'x' * 60}{number}@army.ml" for number in range(200)), case_id="long")

    with pytest.raises(JournalFullError, match="disk is full"):
        journal.open_case(long)
    assert [record.case_id for record in journal.records()] == ["case-1"]

    journal._connection.execute("PRAGMA max_page_count = 100000")
    journal.open_case(long)
    assert verify(path, KEY).standing is Standing.FITS


def test_a_journal_held_by_another_program_is_said_to_be_held(path: Path, journal: Journal) -> None:
    journal._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalLockedError, match="another program"):
            journal.open_case(case())
        other.execute("ROLLBACK")

    journal.open_case(case())
    assert len(journal.records()) == 1


def test_a_folder_where_the_journal_should_be_is_named(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(JournalUnreachableError, match=r"journal\.sqlite3 cannot be used"):
        Journal.open(path, KEY)


@pytest.mark.parametrize(
    ("number", "kind", "remedy"),
    [
        (errno.ENOSPC, JournalFullError, "Make room"),
        (errno.EACCES, JournalReadOnlyError, "Check its permissions"),
        (errno.EROFS, JournalReadOnlyError, "Check its permissions"),
        (errno.EIO, JournalUnreachableError, "Input/output error"),
    ],
)
def test_what_the_system_refuses_is_said_with_a_remedy(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception], remedy: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("sendward.journal.database.os.open", refuse)

    with pytest.raises(kind, match=remedy):
        Journal.open(path, KEY)


@pytest.mark.parametrize("number", [32, 33])
def test_a_journal_that_another_program_keeps_from_us_on_windows_is_said_to_be_held(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object) -> int:
        error = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        monkeypatch.setattr(error, "winerror", number, raising=False)
        raise error

    monkeypatch.setattr("sendward.journal.database.os.open", refuse)

    with pytest.raises(JournalLockedError, match="in use by another program"):
        Journal.open(path, KEY)


def test_without_a_file_the_journal_lasts_as_long_as_the_program(path: Path) -> None:
    with Journal.open_in_memory(path, JournalFullError("The disk is full.")) as journal:
        journal.open_case(case(JOHN))
        journal.close_case(case(JOHN), {JOHN: ONCE}, (), NOON)

        assert journal.notice.startswith("The disk is full. Sendward goes on asking")
        assert journal.last_decision("draft-1", recipient(JOHN)) == (ONCE, NOON)
        assert not path.exists()


def test_content_the_journal_never_wrote_is_passed_over_and_named(journal: Journal) -> None:
    journal.open_case(case(case_id="case-1"))
    journal.open_case(case(case_id="case-2"))
    journal._connection.execute("UPDATE records SET payload = '[]' WHERE seq = 1")

    for read in (journal.records, journal.all_records):
        unreadable: list[int] = []
        assert [record.seq for record in read(unreadable=unreadable.append)] == [2]
        assert unreadable == [1]


def test_a_failed_migration_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "sendward.journal.schema._MIGRATIONS", (("CREATE TABLE half (x) STRICT", "CREATE NONSENSE"),)
    )

    with pytest.raises(JournalUnreachableError):
        Journal.open(path, KEY)

    with closing(sqlite3.connect(path)) as left:
        assert left.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
        assert left.execute("PRAGMA user_version").fetchone() == (0,)


# what is written is what is read

times = st.datetimes(timezones=st.just(UTC))
texts = st.text(st.characters(), max_size=30)


@given(
    decision=st.builds(
        Decision,
        outcome=st.sampled_from(Outcome),
        scope=st.none() | st.sampled_from(Scope),
        until=st.none() | times,
        corrected_to=texts,
        reason=texts,
    )
)
def test_a_decision_is_read_as_it_was_written(decision: Decision) -> None:
    assert say.read_decision(say.decision_payload(decision)) == decision


@given(st.lists(times, max_size=5))
def test_times_sort_as_their_texts_do(moments: list[datetime]) -> None:
    assert [say.time_text(at) for at in sorted(moments)] == sorted(say.time_text(at) for at in moments)
