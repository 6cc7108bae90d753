"""The person's own protected domains on the disk."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.model import ConfirmBy, Entry, Level, Weight
from sendward.watchlists.lists import load_entries
from sendward.watchlists.own_entries import (
    FILE_NAME,
    OwnEntriesError,
    _as_toml,
    read_own_entries,
    write_own_entries,
)
from sendward.watchlists.parse import WatchlistError, parse_watchlist, read_entry

if TYPE_CHECKING:
    from pathlib import Path

ARMY = Entry("army.mil", label="US Army", level=Level.BLOCK)
MIL = Entry("mil", is_suffix=True, weight=Weight.NORMAL, known=("army.mil",), confirm_by=ConfirmBy.TYPING)


def plain(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    return [
        (str(entry), entry.label, entry.level, entry.weight, entry.known, entry.confirm_by)
        for entry in entries
    ]


def test_a_list_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_own_entries(tmp_path / "nowhere").entries == ()


def test_what_is_written_is_read_back_whole_and_counts_like_every_list(tmp_path: Path) -> None:
    folder = tmp_path / "watchlists"
    assert write_own_entries(folder, (ARMY, MIL)) is None
    assert plain(read_own_entries(folder).entries) == plain((ARMY, MIL))
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    loaded = load_entries((), (), packs=None, folders=[folder])
    assert [str(entry) for entry in loaded.entries] == ["army.mil", ".mil"]


def test_an_empty_list_is_a_list(tmp_path: Path) -> None:
    write_own_entries(tmp_path, (ARMY,))
    write_own_entries(tmp_path, ())
    assert read_own_entries(tmp_path).entries == ()
    assert load_entries((), (), packs=None, folders=[tmp_path]).problems == ()


def test_a_list_that_cannot_be_read_is_kept_aside_and_complained_about_no_more(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[[protect]]\ndomain = 'army..mil'\n")
    assert f"{FILE_NAME}:1" in read_own_entries(tmp_path).problem
    kept = write_own_entries(tmp_path, (ARMY,))
    assert kept is not None
    assert kept.read_text() == "[[protect]]\ndomain = 'army..mil'\n"
    assert load_entries((), (), packs=None, folders=[tmp_path]).problems == ()


def test_a_list_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OwnEntriesError, match=r"own\.toml could not be written"):
        write_own_entries(tmp_path / "file", (ARMY,))


def test_an_entry_is_read_as_a_list_would_read_it() -> None:
    entry = read_entry(" .MIL ", " US military ", Level.NOTE)
    assert (str(entry), entry.label, entry.level) == (".mil", "US military", Level.NOTE)
    with pytest.raises(WatchlistError) as caught:
        read_entry("mil", "", Level.NOTE)
    assert (
        caught.value.problem
        == "'mil' is an ending such as .com; write '.mil' to protect everything that ends in it."
    )


@given(
    st.lists(
        st.tuples(
            st.text(string.ascii_lowercase, min_size=1, max_size=12), st.text(), st.sampled_from(list(Level))
        ),
        max_size=5,
        unique_by=lambda parts: parts[0],
    )
)
def test_any_label_survives_the_file(parts: list[tuple[str, str, Level]]) -> None:
    entries = tuple(Entry(f"{name}.example", label=label, level=level) for name, label, level in parts)
    pack = parse_watchlist(_as_toml(entries), "own", toml=True)
    assert plain(pack.entries) == plain(entries)
