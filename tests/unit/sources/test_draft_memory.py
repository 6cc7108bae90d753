"""What is remembered of drafts: the same after a restart, bounded, private, and done without when damaged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sendward.mailstores.headers import KEY_BYTES, Traits
from sendward.mailstores.message_files import EmlFolder
from sendward.mailstores.store import Mark
from sendward.sources.draft_likeness import MOST_MARKS
from sendward.sources.draft_memory import (
    MOST_FILES,
    MOST_STORES,
    DraftMemory,
    lasting_key,
    plain_traits,
    read_traits,
)
from sendward.sources.private_json import write_private_json
from support.posix import is_closed_to_others

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TRAITS = Traits("ab" * 16, b"thread", b"subject", frozenset({b"one", b"two"}))
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
)


def test_the_key_is_the_same_in_every_run_and_for_nobody_else_to_read(tmp_path: Path) -> None:
    path = tmp_path / "state" / "drafts.key"

    key = lasting_key(path)

    assert lasting_key(path) == key
    assert len(key) == KEY_BYTES
    assert is_closed_to_others(path)


def test_a_damaged_key_is_made_anew_and_one_that_cannot_be_kept_counts_for_one_run(tmp_path: Path) -> None:
    path = tmp_path / "drafts.key"
    path.write_bytes(b"short")
    assert lasting_key(path) == lasting_key(path) != b"short"
    closed = tmp_path / "file" / "drafts.key"
    (tmp_path / "file").touch()

    assert lasting_key(closed) != lasting_key(closed)


def test_traits_are_read_as_they_were_written_and_of_many_recipients_some() -> None:
    assert read_traits(plain_traits(TRAITS)) == TRAITS
    many = replace(TRAITS, recipients=frozenset(bytes([n % 256, n // 256]) for n in range(1000)))

    some = read_traits(plain_traits(many))

    assert some is not None
    assert len(some.recipients) == MOST_MARKS
    assert some.recipients < many.recipients


@given(ANYTHING)
def test_what_no_traits_are_is_none(plain: object) -> None:
    found = read_traits(plain)

    assert found is None or read_traits(plain_traits(found)) == found


@given(files=ANYTHING, traits=ANYTHING, looks=ANYTHING)
def test_a_file_that_holds_anything_else_is_done_without(
    files: object, traits: object, looks: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("state") / "drafts.json"
    write_private_json(path, {"files": files, "traits": traits, "looks": looks})
    store = EmlFolder(path.parent)

    memory = DraftMemory(path)
    memory.left_behind(store, ())
    memory.old_ones(store)("a", Mark(1, 1, 1, 1))
    memory.remember(store, "a", Mark(1, 1, 1, 1), "draft:1", TRAITS)
    memory.save()

    assert DraftMemory(path).left_behind(store, ()).get("draft:1") == TRAITS


def test_no_more_than_so_many_drafts_and_stores_are_remembered(tmp_path: Path) -> None:
    memory = DraftMemory(tmp_path / "drafts.json")
    for number in range(MOST_FILES + 20):
        store = EmlFolder(tmp_path / str(number))
        memory.remember(store, "a", Mark(number, 1, 1, 1), f"draft:{number}", TRAITS)
        memory.has_looked(store, {"a": Mark(number, 1, 1, 1)}, ())
    memory.save()

    again = DraftMemory(tmp_path / "drafts.json")
    first, last = EmlFolder(tmp_path / "0"), EmlFolder(tmp_path / str(MOST_FILES + 19))
    assert again.left_behind(first, ()) == {}
    assert again.left_behind(last, ()) == {f"draft:{MOST_FILES + 19}": TRAITS}
    assert not again.old_ones(last)("b", Mark(1, 1, 1, 1))
    forgotten = EmlFolder(tmp_path / str(MOST_FILES + 19 - MOST_STORES))
    assert again.old_ones(forgotten)("b", Mark(1, 1, 1, 1))
    assert (tmp_path / "drafts.json").stat().st_size < 200_000


def test_what_an_earlier_version_wrote_is_known(tmp_path: Path) -> None:
    store, mark = EmlFolder(tmp_path), Mark(1, 2, 3, 4)
    memory = DraftMemory(tmp_path / "new.json")
    memory.remember(store, "a", mark, "draft:1")
    digest, known = next(iter((k, f"draft:1 {memory._places['draft:1']}") for k in memory._identities))
    write_private_json(tmp_path / "old.json", {digest: known})

    old = DraftMemory(tmp_path / "old.json")

    assert old.recall(store, "a", mark) == "draft:1"
    assert old.left_behind(store, ()) == {"draft:1": None}


def test_of_a_large_store_that_is_half_read_the_rest_is_news_in_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.sources.draft_memory.MOST_SEEN", 1)
    store, path = EmlFolder(tmp_path), tmp_path / "drafts.json"
    marks = {str(number): Mark(1, 1, number, number) for number in range(10)}
    memory = DraftMemory(path)
    memory.has_looked(store, marks, {"3", "4", "5"})  # those saved last are read first
    memory.save()

    is_old = DraftMemory(path).old_ones(store)

    assert [name for name, mark in marks.items() if not is_old(name, mark)] == list("3456789")
