"""An older copy of the journal, another in its place, or none shows by the mark, which never leads."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.journal.chain import sealed_end
from sendward.journal.database import COMPANIONS
from sendward.journal.errors import JournalGoneError, JournalMissingError
from sendward.journal.journal import Journal
from sendward.journal.mark import MarkError, read_mark, write_mark
from sendward.journal.reader import Reader
from sendward.journal.records import Event
from sendward.journal.verify import Standing, Verified, verify
from support.guarding import NOON, case

if TYPE_CHECKING:
    from collections.abc import Callable

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.mark"


def written(path: Path, mark: Path, count: int, key: bytes | None = KEY, *, begin: int = 0) -> str:
    """Write so many rows; what was said at the opening."""
    with Journal.open(path, key, mark=mark) as journal:
        for number in range(begin, begin + count):
            journal.open_case(case(case_id=f"case-{number}", message=f"draft-{number}"))
        return journal.notice


def copied(path: Path) -> Callable[[], None]:
    """Copies the journal; what is returned puts it back."""
    kept = {
        name: path.with_name(path.name + name).read_bytes()
        for name in COMPANIONS
        if path.with_name(path.name + name).exists()
    }

    def put_back() -> None:
        for name in COMPANIONS:
            path.with_name(path.name + name).unlink(missing_ok=True)
        for name, raw in kept.items():
            path.with_name(path.name + name).write_bytes(raw)

    return put_back


def test_a_journal_that_was_left_alone_fits_and_says_nothing(path: Path, mark: Path) -> None:
    assert written(path, mark, 3) == ""
    assert written(path, mark, 2, begin=3) == ""

    assert verify(path, KEY, mark).standing is Standing.FITS
    found = read_mark(mark, KEY)
    assert found is not None
    assert found.seq == 5


def test_an_older_copy_is_noticed_at_once_and_at_the_start_and_for_good(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    put_back = copied(path)
    written(path, mark, 4, begin=3)
    put_back()

    found = verify(path, KEY, mark)
    assert (found.standing, found.seq) == (Standing.BROKEN, 4)
    assert "up to row 7, are missing: the journal was put back" in found.sentence

    notice = written(path, mark, 1, begin=10)
    assert "put back to an earlier state, or another put in its place: it was written up to row 7" in notice
    assert verify(path, KEY, mark) == Verified(
        Standing.BROKEN,
        "Before row 4 the journal was put back to an earlier state, or another put in its place: "
        "it had been written up to row 7.",
        5,
        4,
    )
    # said once, and written down once, however much follows
    assert written(path, mark, 9, begin=20) == ""
    with Reader.open_for_reading(path) as reader:
        assert [record.event for record in reader.all_records()].count(Event.MISSING) == 1
    assert verify(path, KEY, mark).standing is Standing.BROKEN


def test_an_older_copy_that_was_written_on_is_noticed(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    put_back = copied(path)
    written(path, mark, 2, begin=3)
    put_back()
    written(path, mark.with_name("nowhere.mark"), 6, begin=10)  # by a program that knows of no mark

    found = verify(path, KEY, mark)

    assert (found.standing, found.seq) == (Standing.BROKEN, 5)
    assert "another journal was put in its place" in found.sentence


def test_a_journal_that_is_gone_is_noticed(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    path.unlink()

    for read in (lambda: verify(path, KEY, mark), lambda: Reader.open_for_reading(path, mark)):
        with pytest.raises(JournalGoneError, match="written up to row 3"):
            read()
    assert "The journal is gone: it was written up to row 3. A new one was begun." in written(path, mark, 1)
    assert verify(path, KEY, mark).standing is Standing.BROKEN


def test_a_journal_that_was_emptied_is_gone(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    path.write_bytes(b"")

    with pytest.raises(JournalGoneError, match="written up to row 3"):
        verify(path, KEY, mark)


def test_a_journal_that_never_was_is_not_gone(path: Path, mark: Path) -> None:
    with pytest.raises(JournalMissingError):
        Reader.open_for_reading(path, mark)


def test_a_forged_journal_without_a_key_does_not_come_to_fit(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    path.unlink()
    written(path, mark.with_name("forger.mark"), 3, key=None)

    written(path, mark, 1, begin=10)

    assert verify(path, KEY, mark).standing is Standing.BROKEN


def test_a_forged_journal_without_a_key_does_not_come_to_fit_where_the_mark_is_gone_too(
    path: Path, mark: Path
) -> None:
    written(path, mark, 3, key=None)

    written(path, mark, 2, begin=3)

    found = verify(path, KEY, mark)
    assert found.standing is Standing.UNCHECKED
    assert "3 rows, up to row 3, were written without a key, and nothing vouches for them" in found.sentence


def test_what_one_run_writes_before_its_key_comes_is_vouched_for(path: Path, mark: Path) -> None:
    with Journal.open(path, None, mark=mark) as journal:
        journal.open_case(case(case_id="early", message="another"))
        journal.take_key(KEY)
        journal.open_case(case())

    assert verify(path, KEY, mark).standing is Standing.FITS


def test_it_is_vouched_for_at_the_end_where_nothing_follows(path: Path, mark: Path) -> None:
    with Journal.open(path, None, mark=mark) as journal:
        journal.open_case(case())
        journal.take_key(KEY)

    assert verify(path, KEY, mark).standing is Standing.FITS
    with Reader.open_for_reading(path) as reader:
        assert [record.event for record in reader.all_records()] == [Event.OPENED, Event.SEALED]


def test_a_row_that_somebody_else_wrote_before_the_key_came_is_not(path: Path, mark: Path) -> None:
    with Journal.open(path, None, mark=mark) as journal:
        journal.open_case(case(case_id="early", message="another"))
        with Journal.open(path, None) as somebody:
            somebody.open_case(case(case_id="forged", message="forged"))
        journal.take_key(KEY)
        journal.open_case(case())

    assert verify(path, KEY, mark).standing is Standing.UNCHECKED


def test_a_run_without_the_key_leaves_the_mark_where_it_is(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    before = mark.read_bytes()
    written(path, mark, 2, key=None, begin=3)
    assert mark.read_bytes() == before

    assert written(path, mark, 1, begin=5) == ""


def test_without_the_key_an_older_copy_is_noticed_as_well(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    put_back = copied(path)
    written(path, mark, 1, begin=3)
    put_back()

    assert verify(path, None, mark).standing is Standing.BROKEN
    assert "it was written up to row 4" in written(path, mark, 1, key=None, begin=9)
    assert written(path, mark, 1, begin=10) == ""  # it stands in the journal already
    assert verify(path, KEY, mark).standing is Standing.BROKEN


def test_a_damaged_row_about_what_is_missing_ends_nothing(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    put_back = copied(path)
    written(path, mark, 1, begin=3)
    put_back()
    written(path, mark, 1, key=None, begin=9)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE records SET payload = '{' WHERE event = 'missing'")

    assert "it was written up to row 4" in written(path, mark, 1, key=None, begin=10)


def test_deleting_old_records_in_good_order_is_nothing_missing(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    with Journal.open(path, KEY, mark=mark) as journal:
        journal.close_left_open(NOON)
        journal.delete_before(NOON.replace(year=2099), NOON)

    assert written(path, mark, 1, begin=9) == ""
    assert verify(path, KEY, mark).standing is Standing.FITS


def test_a_damaged_journal_that_is_kept_aside_takes_its_mark_along(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    path.write_bytes(b"no journal")

    assert "kept as" in written(path, mark, 1)

    assert written(path, mark, 1, begin=5) == ""
    assert verify(path, KEY, mark).standing is Standing.FITS


def test_a_mark_that_was_moved_back_without_the_key_is_noticed(path: Path, mark: Path) -> None:
    written(path, mark, 3)
    put_back = copied(path)
    written(path, mark, 4, begin=3)
    put_back()
    forged = json.dumps(sealed_end("mark", 3, "0" * 64, OTHER_KEY)._replace(key_id=read_id(mark))).encode()
    mark.write_bytes(forged.ljust(512) * 2)

    with pytest.raises(MarkError):
        read_mark(mark, KEY)
    assert verify(path, KEY, mark).standing is Standing.BROKEN
    assert "whether the journal was put back to an earlier state cannot be told" in written(
        path, mark, 1, begin=9
    )
    assert verify(path, KEY, mark).standing is Standing.BROKEN


def read_id(mark: Path) -> str:
    found = read_mark(mark, None)
    assert found is not None
    return found.key_id


@given(data=st.data())
def test_whenever_it_is_killed_the_mark_is_at_most_one_row_behind_and_never_ahead(
    data: st.DataObject,
) -> None:
    with tempfile.TemporaryDirectory() as name:
        path, mark = Path(name) / "journal.sqlite3", Path(name) / "state" / "journal.mark"
        written(path, mark, data.draw(st.integers(1, 4)))
        before = mark.read_bytes()
        written(path, mark, 1, begin=50)
        after = mark.read_bytes()
        # as a crash leaves it: the old mark, or any part of the new one over it
        torn = data.draw(st.integers(0, len(after)))
        mark.write_bytes(after[:torn] + before[torn:])

        assert verify(path, KEY, mark).standing is Standing.FITS
        assert written(path, mark, 1, begin=60) == ""


@given(data=st.data())
def test_no_damage_to_the_mark_ends_anything(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        path, mark = Path(name) / "journal.sqlite3", Path(name) / "journal.mark"
        written(path, mark, 2)
        raw = mark.read_bytes()
        at = data.draw(st.integers(0, len(raw) - 1))
        damaged = data.draw(
            st.sampled_from([raw[:at], raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], bytes(len(raw))])
            | st.binary(max_size=50)
        )
        mark.write_bytes(damaged)

        verify(path, KEY, mark)
        written(path, mark, 1, begin=5)
        written(path, mark, 1, begin=6)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_mark_cut_at_any_length_or_with_any_byte_flipped_hides_no_older_copy_and_accuses_nobody(
    part: int, path: Path, mark: Path
) -> None:
    written(path, mark, 2)
    put_back = copied(path)
    written(path, mark, 3, begin=2)
    raw = mark.read_bytes()
    damaged = [raw[:length] for length in range(part, len(raw), 4)]
    damaged += [raw[:at] + bytes([raw[at] ^ 1 << at % 7]) + raw[at + 1 :] for at in range(part, len(raw), 4)]
    whole = []
    for each in damaged:
        mark.write_bytes(each)
        found = verify(path, KEY, mark)
        assert found.standing is Standing.FITS or "cannot be told" in found.sentence
        whole.append(found.standing is Standing.FITS)
    put_back()
    for each, fits in zip(damaged, whole, strict=True):
        if each.strip(b"\0 "):  # of an empty mark nobody can tell
            mark.write_bytes(each)
            assert verify(path, KEY, mark).standing is Standing.BROKEN, (each, fits)


@given(data=st.data())
def test_rows_that_a_damaged_write_ahead_log_loses_are_noticed(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        path, mark = Path(name) / "one" / "journal.sqlite3", Path(name) / "one" / "journal.mark"
        with Journal.open(path, KEY, mark=mark) as journal:
            for number in range(3):
                journal.open_case(case(case_id=f"case-{number}", message=f"draft-{number}"))
            shutil.copytree(path.parent, Path(name) / "other")  # as a kill leaves it
        path, mark = (Path(name) / "other" / each.name for each in (path, mark))
        log = path.with_name(path.name + "-wal")
        raw = log.read_bytes()
        at = data.draw(st.integers(0, len(raw) - 1))
        flipped = raw[:at] + bytes([raw[at] ^ 1 << data.draw(st.integers(0, 7))]) + raw[at + 1 :]
        log.write_bytes(data.draw(st.sampled_from([raw[:at], flipped])))
        path.with_name(path.name + "-shm").unlink()  # it does not outlive the machine

        with Journal.open(path, KEY, mark=mark) as journal:
            rows = [record.case_id for record in journal.all_records() if record.event is Event.OPENED]

            assert rows == ["case-0", "case-1", "case-2"] or journal.notice


@pytest.mark.parametrize("seq", [2**63, 2**70, -1, 2.5, None, "7"])
@pytest.mark.parametrize("key", [None, KEY])
def test_a_mark_with_a_number_that_no_row_can_have_ends_nothing(
    path: Path, mark: Path, seq: object, key: bytes | None
) -> None:
    written(path, mark, 2)
    half = json.dumps(sealed_end("mark", seq, "0" * 64, key)).encode().ljust(512)  # type: ignore[arg-type]
    mark.write_bytes(half * 2)

    assert "mark of the journal is damaged" in written(path, mark, 1, begin=2)
    assert verify(path, KEY, mark).standing is Standing.BROKEN


def test_a_mark_that_cannot_be_written_or_read_ends_nothing(path: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "folder"
    in_the_way.mkdir()

    assert written(path, in_the_way, 2) == ""
    assert isinstance(write_mark(in_the_way, 1, "0" * 64, KEY), OSError)


def test_a_mark_that_cannot_be_kept_is_said_until_it_can_be(path: Path, mark: Path) -> None:
    said: list[str] = []
    mark.mkdir(parents=True)
    with Journal.open(path, KEY, mark=mark) as journal:
        assert "cannot be kept" in journal.kept_mark.problem
        journal.kept_mark.on_problem = said.append
        journal.open_case(case(case_id="case-1", message="draft-1"))
        assert said == []  # it is said already
        mark.rmdir()
        journal.open_case(case(case_id="case-2", message="draft-2"))

        assert said == [""]
        assert journal.kept_mark.problem == ""
    assert verify(path, KEY, mark).standing is Standing.FITS


@pytest.mark.parametrize("key", [KEY, None], ids=["sealed", "unsealed"])
def test_a_journal_that_was_emptied_is_kept_aside_told_and_never_said_to_fit(
    path: Path, mark: Path, key: bytes | None
) -> None:
    written(path, mark, 3, key)
    path.write_bytes(b"")
    with pytest.raises(JournalGoneError, match="written up to row 3"):
        verify(path, key, mark)

    notice = written(path, mark, 1, key)

    assert "it is empty" in notice
    assert "a new journal begun" in notice
    assert len(list(path.parent.glob("*.damaged-*"))) >= 1
    assert written(path, mark, 1, key, begin=5) == ""
    found = verify(path, key, mark)
    assert found.standing is Standing.BROKEN
    assert "it had been written up to row 3" in found.sentence


def test_an_emptied_journal_whose_log_is_there_is_kept_aside_without_any_mark(path: Path) -> None:
    journal = Journal.open(path, None)
    journal.open_case(case(case_id="case-1", message="draft-1"))
    log = path.with_name(f"{path.name}-wal").read_bytes()
    journal.close()
    path.write_bytes(b"")
    path.with_name(f"{path.name}-wal").write_bytes(log)

    with Journal.open(path, None) as journal:
        assert "it is empty" in journal.notice
    assert [kept.read_bytes() for kept in path.parent.glob("*.damaged-*-wal")] == [log]


def test_an_empty_file_that_never_held_a_row_is_begun_in_silence(path: Path, mark: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()

    assert written(path, mark, 1, None) == ""
    assert verify(path, None, mark).standing is Standing.FITS


@pytest.mark.parametrize("is_gone", [True, False])
def test_without_any_key_a_journal_that_is_gone_or_older_is_noticed(
    path: Path, mark: Path, *, is_gone: bool
) -> None:
    written(path, mark, 3, None)
    put_back = copied(path)
    written(path, mark, 1, None, begin=3)
    put_back()
    if is_gone:
        path.unlink()

    assert "it was written up to row 4" in written(path, mark, 1, None, begin=9)
    assert verify(path, None, mark).standing is Standing.BROKEN


def test_a_key_that_comes_later_seals_the_mark(path: Path, mark: Path) -> None:
    written(path, mark, 3, None)
    assert read_id(mark) == ""

    assert written(path, mark, 1, begin=3) == ""

    assert read_id(mark) != ""
    assert written(path, mark, 1, begin=4) == ""


def test_a_copy_of_everything_but_the_mark_is_noticed(path: Path, mark: Path, tmp_path: Path) -> None:
    written(path, mark, 3)
    shutil.copytree(path.parent, tmp_path / "backup")
    written(path, mark, 1, begin=3)
    shutil.rmtree(path.parent)
    shutil.copytree(tmp_path / "backup", path.parent)

    assert verify(path, KEY, mark).standing is Standing.BROKEN
