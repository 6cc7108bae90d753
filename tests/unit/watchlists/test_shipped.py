"""The packs that ship are read from one file, and say the same as each pack by itself."""

from __future__ import annotations

import json
import shutil
import tempfile
import zlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs import FOLDER, compiled, uses
from sendward.system.resources import PACKS_FILE, USES_FILE
from sendward.watchlists.list_file import list_files, read_list
from sendward.watchlists.lists import load_entries
from sendward.watchlists.shipped import PackSummary, ShippedPacks

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS = partial(st.dictionaries, st.sampled_from(["checksum", "entries", "label", "countries", "work"]))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with two of the packs that ship, and the file that holds all of them."""
    for name in ("us-military.toml", "banks-uk.toml", PACKS_FILE):
        shutil.copy(FOLDER / name, tmp_path)
    return tmp_path


@pytest.mark.parametrize(("file", "made"), [(PACKS_FILE, compiled), (USES_FILE, uses)])
def test_the_compiled_files_are_what_the_packs_make(file: str, made: Callable[[Path], str]) -> None:
    assert (FOLDER / file).read_text(encoding="utf-8") == made(FOLDER), "run python3 packaging/data/packs.py"


def test_every_pack_is_read_as_it_stands_in_its_own_file() -> None:
    by_itself = {path: read_list(path) for path in list_files(FOLDER)}
    shipped = ShippedPacks(FOLDER)

    for path, pack in by_itself.items():
        assert shipped.summary(path) == PackSummary(pack.label, pack.source, len(pack.entries))
        read = shipped.pack(path)
        if pack.countries == ("ZZ",):
            assert read is None
            continue
        assert read is not None
        assert replace(read, entries=()) == replace(pack, entries=())
        assert [str(entry) for entry in read.entries] == [str(entry) for entry in pack.entries]
    loaded = load_entries((), (), packs=FOLDER)
    assert all(entry.is_vouched for entry in loaded.entries)
    assert not loaded.problems


def test_a_pack_that_was_changed_is_read_by_itself(copied: Path) -> None:
    pack = copied / "us-military.toml"
    pack.write_text(pack.read_text(encoding="utf-8").replace('".mil"', '".test"').split("known")[0])

    assert ShippedPacks(copied).pack(pack) is None
    assert ShippedPacks(copied).summary(pack) is None
    entries = {str(entry) for entry in load_entries((), (), packs=copied).entries}
    assert ".test" in entries
    assert ".mil" not in entries
    assert "barclays.com" in entries


@pytest.mark.parametrize(
    "damaged", ["", "[]", "{", '{"us-military.toml": 7}', '{"us-military.toml": {"checksum": 0}}']
)
def test_a_damaged_file_leaves_every_pack_to_itself(copied: Path, damaged: str) -> None:
    (copied / PACKS_FILE).write_text(damaged, encoding="utf-8")

    loaded = load_entries((), (), packs=copied)

    assert not loaded.problems
    assert {".mil", "barclays.com"} <= {str(entry) for entry in loaded.entries}


@given(
    st.recursive(st.none() | st.integers() | st.text(max_size=9), lambda inner: st.lists(inner) | KEYS(inner))
)
def test_whatever_stands_in_the_file_no_pack_is_lost(content: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder, "us-military.toml")
        shutil.copy(FOLDER / pack.name, pack)
        row = {
            "checksum": zlib.crc32(pack.read_bytes()),
            "entries": content,
            "countries": content,
            "work": content,
        }
        for rows in (content, {pack.name: content}, {pack.name: {**row, "label": content, "source": ""}}):
            (pack.parent / PACKS_FILE).write_text(json.dumps(rows), encoding="utf-8")
            read = ShippedPacks(pack.parent).pack(pack)
            assert read is None or read.entries == ()


@pytest.mark.parametrize(
    "row", [["army.mil"], ["army.mil", "Army", "loud", "critical", "click", []], [7] * 6]
)
def test_a_row_that_is_no_entry_leaves_its_pack_to_itself(copied: Path, row: list[object]) -> None:
    rows = json.loads((copied / PACKS_FILE).read_text(encoding="utf-8"))
    rows["us-military.toml"]["entries"] = [row]
    (copied / PACKS_FILE).write_text(json.dumps(rows), encoding="utf-8")

    assert ".mil" in {str(entry) for entry in load_entries((), (), packs=copied).entries}


def test_each_pack_that_ought_to_be_there_and_is_not_is_named(copied: Path) -> None:
    damage = load_entries((), (), packs=copied).damage

    lacking = {path.name for path in list_files(FOLDER)} - {"us-military.toml", "banks-uk.toml"}
    assert len(damage) == len(lacking)
    assert all(any(f"missing: {copied / name}." in sentence for sentence in damage) for name in lacking)
    assert load_entries((), (), packs=FOLDER).damage == ()


def test_that_the_file_of_all_packs_cannot_be_read_is_said_and_the_packs_count(copied: Path) -> None:
    (copied / PACKS_FILE).write_bytes(b"{")
    lists = load_entries((), (), packs=copied)
    [problem] = lists.damage
    assert PACKS_FILE in problem
    assert lists.entries

    (copied / PACKS_FILE).unlink()
    assert "No such file" in load_entries((), (), packs=copied).damage[0]
