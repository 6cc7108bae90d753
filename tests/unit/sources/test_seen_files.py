"""What says that something was seen is written once somebody has it, and read back in this run before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.sources import seen_files
from sendward.sources.private_json import read_private_json, write_private_json
from sendward.sources.seen_files import AT_ONCE, SeenFiles

if TYPE_CHECKING:
    from pathlib import Path


class Way:
    """What is delivered, by number, and how far it has been taken."""

    def __init__(self) -> None:
        self.delivered = self.taken = self.asked = 0
        self.files = SeenFiles(lambda: self.delivered, lambda moment: moment <= self.taken, self._wait)

    def _wait(self) -> None:
        self.asked += 1


@pytest.fixture
def way() -> Way:
    return Way()


def test_nothing_is_written_before_what_it_says_was_seen_is_taken(way: Way, tmp_path: Path) -> None:
    path = tmp_path / "seen.json"
    way.delivered = 1
    way.files.write(path, {"1": [2]})
    way.files.write_taken()

    assert not path.exists()
    assert (way.files.is_waiting, way.files.is_due, way.asked) == (True, False, 1)
    assert way.files.read(path) == {"1": [2]}

    way.taken = 1
    assert way.files.is_due
    way.files.write_taken()
    assert read_private_json(path) == {"1": [2]}
    assert not way.files.is_waiting


def test_a_value_is_written_though_something_is_always_on_its_way(way: Way, tmp_path: Path) -> None:
    path = tmp_path / "seen.json"
    for number in range(1, 100):
        way.delivered, way.taken = number, number - 1
        way.files.write(path, number)
        way.files.write_taken()
        assert way.files.read(path) == number
    assert read_private_json(path) == 98


def test_what_is_taken_already_is_written_at_once_and_over_what_waits(way: Way, tmp_path: Path) -> None:
    path = tmp_path / "seen.json"
    way.delivered = 1
    way.files.write(path, "first")
    way.taken = 1
    way.files.write(path, "second")
    assert read_private_json(path) == "second"
    assert not way.files.is_waiting


def test_whether_anything_is_due_can_be_asked_while_it_is_being_written(tmp_path: Path) -> None:
    is_asked = False

    def taken(_moment: int) -> bool:
        nonlocal is_asked
        if is_asked:
            is_asked = False
            files.write_all()  # a worker comes in between
        return False

    files = SeenFiles(is_taken=taken)
    for name in ("one.json", "other.json"):
        files.write(tmp_path / name, 1)
    is_asked = True

    assert not files.is_due
    assert not files.is_waiting


def test_a_file_waits_until_it_is_written(way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def written(_path: Path, _value: object) -> None:
        waited.append(way.files.is_waiting)

    waited: list[bool] = []
    monkeypatch.setattr(seen_files, "write_private_json", written)
    way.delivered = 1
    way.files.write(tmp_path / "seen.json", 1)
    way.taken = 1
    way.files.write_taken()
    assert waited == [True]
    assert not way.files.is_waiting


def test_at_the_end_all_is_written_and_what_is_to_be_forgotten_is_not(way: Way, tmp_path: Path) -> None:
    kept, gone = tmp_path / "kept.json", tmp_path / "gone.json"
    way.delivered = 1
    way.files.write(kept, 1)
    way.files.write(gone, 1)
    way.files.forget(lambda path: path == gone)
    way.files.write_all()
    assert kept.exists()
    assert not gone.exists()


def test_a_file_that_cannot_be_written_later_keeps_no_other_from_it(
    way: Way, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    way.delivered = 1
    way.files.write(tmp_path / "file" / "no.json", 1)
    way.files.write(tmp_path / "yes.json", 1)
    way.taken = 1
    way.files.write_taken()
    assert (tmp_path / "yes.json").exists()
    assert not way.files.is_waiting
    assert caplog.messages[0].startswith("what was seen may be seen once more after a restart")
    caplog.clear()


def test_where_nothing_is_on_its_way_a_file_is_written_at_once(tmp_path: Path) -> None:
    path = tmp_path / "seen.json"
    write_private_json(path, 1)
    AT_ONCE.write(path, 2)
    assert AT_ONCE.read(path) == read_private_json(path) == 2
    assert not AT_ONCE.is_waiting
