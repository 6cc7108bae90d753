"""The organisation's lists as they were read last: damage to the copies shows, and what is gone holds."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.watchlists.lists import load_entries
from support.closed_folders import close_folder

if TYPE_CHECKING:
    from collections.abc import Collection

    from sendward.model import Level
    from sendward.watchlists.lists import LoadedLists

TEXT = "army.mil, Army, block\nnavy.mil, Navy, block\nbank.example, Bank, note\n"


class Theirs:
    """A folder of an organisation's lists, and where copies are kept."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.kept = folder / "theirs", folder / "kept"
        self.folder.mkdir()
        self.path = self.folder / "ours.csv"
        self.path.write_text(TEXT, encoding="utf-8")
        self.good = self.load()
        assert self.good.problems == ()

    def load(self, *, withdrawn: Collection[str] = ()) -> LoadedLists:
        return load_entries(
            (),
            (),
            packs=None,
            folders=[self.folder],
            organisations=(self.folder,),
            kept=self.kept,
            withdrawn=withdrawn,
        )

    def copies(self) -> list[Path]:
        return sorted(path for path in self.kept.rglob("*") if path.is_file())


def levels(lists: LoadedLists) -> dict[str, Level]:
    return {str(entry): entry.level for entry in lists.entries}


@pytest.fixture
def theirs(tmp_path: Path) -> Theirs:
    return Theirs(tmp_path)


def flipped(raw: bytes, at: int, bit: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]


def test_no_flipped_bit_and_no_cut_of_a_copy_loosens_where_the_list_itself_cannot_be_read() -> None:
    with tempfile.TemporaryDirectory() as made:
        theirs = Theirs(Path(made))
        theirs.path.write_bytes(b"")
        whole = [(copy, copy.read_bytes()) for copy in theirs.copies()]
        assert len(whole) == 2
        for copy, raw in whole:
            for at in range(len(raw)):
                for broken in (flipped(raw, at, at % 8), raw[:at]):
                    copy.write_bytes(broken)
                    found = theirs.load()
                    assert levels(found) == levels(theirs.good), broken
                    assert found.problems
                    copy.write_bytes(raw)


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_a_flipped_bit_in_both_copies_is_said_and_never_taken_for_the_list(at: int, bit: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        theirs = Theirs(Path(made))
        theirs.path.unlink()
        for copy in theirs.copies():
            raw = copy.read_bytes()
            copy.write_bytes(flipped(raw, at % len(raw), bit))

        found = theirs.load()

    assert any("damaged" in problem for problem in found.problems)
    assert found.of_organisation == set(found.problems)


def test_a_damaged_copy_is_mended_by_the_other_and_by_the_list_itself(theirs: Theirs) -> None:
    first, second = theirs.copies()
    whole = first.read_bytes()
    first.write_bytes(b"nothing")
    assert theirs.load().problems == ()
    assert first.read_bytes() == whole

    theirs.path.write_bytes(b"")
    second.write_bytes(flipped(whole, len(whole) - 20, 1))
    theirs.load()

    assert second.read_bytes() == whole


def test_a_copy_of_an_earlier_version_counts(theirs: Theirs) -> None:
    first, second = theirs.copies()
    for copy in (first, second):
        copy.unlink()
    name = hashlib.sha256(str(theirs.folder).encode()).hexdigest()[:16]
    (theirs.kept / name / "ours.csv").write_text(TEXT, encoding="utf-8")
    theirs.path.write_bytes(b"")

    assert levels(theirs.load()) == levels(theirs.good)


def test_a_list_that_is_taken_out_of_its_folder_holds_as_it_was_read_last_and_that_is_said(
    theirs: Theirs,
) -> None:
    theirs.path.unlink()

    found = theirs.load()

    assert levels(found) == levels(theirs.good)
    (problem,) = found.problems
    assert "It is gone" in problem
    assert "withdrawn_lists" in problem
    assert found.of_organisation == {problem}


def test_so_do_the_lists_of_a_folder_that_is_gone_as_a_whole(theirs: Theirs) -> None:
    theirs.path.unlink()
    theirs.folder.rmdir()

    assert levels(theirs.load()) == levels(theirs.good)


@pytest.mark.parametrize("named", ["ours.csv", "*"])
def test_a_list_that_the_policy_takes_back_counts_once_more_when_it_is_there(
    theirs: Theirs, named: str
) -> None:
    assert levels(theirs.load(withdrawn=[named])) == levels(theirs.good)  # it is still in its folder
    theirs.path.unlink()

    assert theirs.load(withdrawn=["another.csv"]).problems
    gone = theirs.load(withdrawn=[named])
    assert (gone.entries, gone.problems) == ((), ())

    theirs.path.write_text(TEXT, encoding="utf-8")
    assert levels(theirs.load(withdrawn=[named])) == levels(theirs.good)


@pytest.mark.parametrize("named", ["ours.csv", "*"])
def test_a_list_that_was_taken_back_stays_so_under_a_policy_that_names_it_no_more(
    theirs: Theirs, named: str
) -> None:
    theirs.path.unlink()
    theirs.load(withdrawn=[named])

    later = theirs.load()

    assert (later.entries, later.problems) == ((), ())
    assert theirs.copies() == []


def test_once_it_is_back_in_its_folder_it_holds_as_any_other_when_it_is_gone_again(theirs: Theirs) -> None:
    theirs.path.unlink()
    theirs.load(withdrawn=["ours.csv"])
    theirs.path.write_text(TEXT, encoding="utf-8")
    theirs.load()
    theirs.path.unlink()

    found = theirs.load()

    assert levels(found) == levels(theirs.good)
    assert "It is gone" in found.problems[0]


@pytest.mark.parametrize("names_are_seen", [True, False])
def test_nothing_is_taken_back_where_nobody_may_look_whether_it_is_gone(
    theirs: Theirs, *, names_are_seen: bool
) -> None:
    with pytest.MonkeyPatch.context() as closing:
        close_folder(closing, theirs.folder, names_are_seen=names_are_seen)
        assert levels(theirs.load(withdrawn=["*"])) == levels(theirs.good)
    theirs.path.write_bytes(b"")

    assert levels(theirs.load()) == levels(theirs.good)


def test_a_list_that_is_named_by_itself_as_well_is_not_taken_back_with_its_folder(theirs: Theirs) -> None:
    theirs.path.unlink()
    for withdrawn in (["*"], []):
        found = load_entries(
            (),
            [theirs.path],
            packs=None,
            folders=[theirs.folder],
            organisations=(theirs.folder, theirs.path),
            kept=theirs.kept,
            withdrawn=withdrawn,
        )
        assert levels(found) == levels(theirs.good)


def test_a_list_that_was_renamed_is_there_under_both_names_until_one_is_taken_back(theirs: Theirs) -> None:
    theirs.path.rename(theirs.folder / "new.csv")

    assert levels(theirs.load()) == levels(theirs.good)
    assert theirs.load().problems
    assert theirs.load(withdrawn=["ours.csv"]).problems == ()


@pytest.mark.parametrize("names_are_seen", [True, False])
def test_the_copies_hold_where_nobody_may_look_into_the_folder(
    theirs: Theirs, monkeypatch: pytest.MonkeyPatch, *, names_are_seen: bool
) -> None:
    close_folder(monkeypatch, theirs.folder, names_are_seen=names_are_seen)

    found = theirs.load()

    assert levels(found) == levels(theirs.good)
    assert any("Permission denied" in problem for problem in found.of_organisation)
    assert not any("is gone" in problem for problem in found.problems)


def test_the_copies_hold_where_nobody_may_look_into_the_folder_above_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "etc").mkdir()
    theirs = Theirs(tmp_path / "etc")
    theirs.kept.rename(tmp_path / "kept")
    theirs.kept = tmp_path / "kept"
    close_folder(monkeypatch, tmp_path / "etc")

    found = theirs.load()

    assert levels(found) == levels(theirs.good)
    assert found.of_organisation


def test_lists_are_read_without_copies_where_nobody_may_look_into_those(
    theirs: Theirs, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_folder(monkeypatch, theirs.kept)

    assert levels(theirs.load()) == levels(theirs.good)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("first.toml", 'protect = [{domain = "no domain"}]\n'),
        ("first.txt", "no domain\n"),
        ("first.toml", '[[protect]]\ndomain = "no domain"\n'),
    ],
)
def test_where_nothing_of_a_list_counts_nothing_is_said_to_count(
    theirs: Theirs, name: str, text: str
) -> None:
    (theirs.folder / name).write_text(text, encoding="utf-8")

    problems = theirs.load().problems

    assert problems
    assert all("Nothing of this list of your organisation counts." in problem for problem in problems)


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_list_of_the_organisation_that_never_held_anything_is_told(theirs: Theirs, text: str) -> None:
    theirs.path.with_name("new.txt").write_text(text)

    (problem,) = theirs.load().problems

    assert "new.txt: It is empty." in problem
    assert levels(theirs.load()) == levels(theirs.good)


def test_what_is_wrong_in_a_table_is_told_once(theirs: Theirs) -> None:
    theirs.path.with_name("new.toml").write_text('[[protect]]\ndomain = "af.mil"\nlevel = "blck"\n')

    (problem,) = theirs.load().problems

    assert "'blck' is no level" in problem
    assert levels(theirs.load())["af.mil"].word == "block"
