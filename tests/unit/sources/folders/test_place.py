"""Two places of one program: for whoever follows a draft they are one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from sendward.mailstores.store import StoreKind
from sendward.sources.draft_identity import LINK_SECONDS
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.place import WatchedPlace
from sendward.sources.source import SourceState
from support.closed_folders import openers
from support.mail_folders import ThunderbirdMbox, drop_into_maildir, maildir, message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_draft_whose_autosave_goes_is_gone_only_once_its_program_has_it_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("sendward.sources.folders.store_changes.monotonic", lambda: now)
    for name in ("drafts", "autosaves"):
        (tmp_path / name).mkdir()
    draft, autosave = (
        tmp_path / "drafts" / "1.eml",
        tmp_path / "autosaves/.evolution-composer.autosave-C27IW0",
    )
    memory = DraftMemory(None)
    drafts = WatchedPlace(tmp_path / "drafts", 0, memory, "Evolution", kind=StoreKind.EML)
    autosaves = WatchedPlace(tmp_path / "autosaves", 0, memory, "Evolution", kind=StoreKind.AUTOSAVE)
    other = WatchedPlace(tmp_path / "drafts", 0, memory, "Another program", kind=StoreKind.EML)
    places = (drafts, autosaves)
    for place in places:
        place.open()
    autosave.write_bytes(message("john@army.ml"))
    [first] = autosaves.changed_drafts()
    draft.write_bytes(message("john@army.ml"))
    assert [saved.identity for saved in drafts.changed_drafts()] == [first.identity]

    autosave.unlink()
    autosaves.changed_drafts()
    now += LINK_SECONDS + 1
    autosaves.changed_drafts()
    assert autosaves.gone_drafts(places) == []

    draft.unlink()
    drafts.changed_drafts()
    now += LINK_SECONDS + 1
    drafts.changed_drafts()
    assert drafts.gone_drafts((*places, other)) == [first.identity]


def closed(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the system open nothing at ``path``, nor below it: who runs the tests may be allowed anything."""

    def is_below(name: object) -> bool:
        return str(name).startswith(str(path))

    scandir, isdir = os.scandir, os.path.isdir

    def refuse_scan(name: str) -> object:
        if is_below(name):
            raise PermissionError(13, "Permission denied", str(name))
        return scandir(name)

    def refusing(opened: Callable[..., int]) -> Callable[..., int]:
        def refuse_open(name: str, *arguments: int) -> int:
            if is_below(name):
                raise PermissionError(13, "Permission denied", str(name))
            return opened(name, *arguments)

        return refuse_open

    monkeypatch.setattr(os, "scandir", refuse_scan)
    for module, opener in openers():
        monkeypatch.setattr(module, opener, refusing(getattr(module, opener)))
    monkeypatch.setattr(os.path, "isdir", lambda name: str(name) == str(path) and isdir(name))


def test_a_closed_drafts_folder_is_named_and_no_other_is_taken_for_it(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / ".Drafts", tmp_path / ".Junk"):
        maildir(folder)
    place = WatchedPlace(tmp_path, 0, DraftMemory(None))
    with pytest.MonkeyPatch.context() as patch:
        closed(patch, tmp_path / ".Drafts")
        place.open()
        drop_into_maildir(tmp_path / ".Junk", message("john@army.ml"))

        assert place.changed_drafts() == []
        assert place.status.detail == ".Drafts: Permission denied."

    drop_into_maildir(tmp_path / ".Drafts", message("mary@army.ml"))
    (saved,) = place.changed_drafts()
    assert str(saved.recipients[0].address) == "mary@army.ml"
    assert place.status.state is SourceState.WATCHING


def test_a_closed_mbox_of_drafts_is_named_and_the_other_is_watched(tmp_path: Path) -> None:
    for name in ("Drafts", "Entwürfe"):
        (tmp_path / name).touch()
    place = WatchedPlace(tmp_path, 0, DraftMemory(None))
    with pytest.MonkeyPatch.context() as patch:
        closed(patch, tmp_path / "Drafts")
        place.open()
        ThunderbirdMbox(tmp_path / "Entwürfe").append(message("john@army.ml"))

        assert len(place.changed_drafts()) == 1
        assert place.status.detail == "Drafts: Permission denied."


def test_a_draft_that_could_not_be_read_is_read_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "old.eml").write_bytes(message("old@army.ml"))
    place = WatchedPlace(drafts, 0, DraftMemory(tmp_path / "state.json"), kind=StoreKind.EML)
    place.open()
    place.changed_drafts()
    (drafts / "1.eml").write_bytes(message("john@army.ml"))

    def refuse(*_arguments: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("sendward.sources.folders.store_changes.read_draft", refuse)
        assert place.changed_drafts() == []
        place.remember()

    later = WatchedPlace(drafts, 0, DraftMemory(tmp_path / "state.json"), kind=StoreKind.EML)
    later.open()

    assert [str(saved.recipients[0].address) for saved in later.changed_drafts()] == ["john@army.ml"]


@pytest.mark.parametrize(("number", "words"), [(13, "Permission denied."), (5, "Input/output error.")])
def test_a_folder_that_lists_its_drafts_and_lets_nobody_look_at_them_is_not_said_to_be_watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    (tmp_path / "1").write_bytes(message("john@army.ml"))
    place = WatchedPlace(tmp_path, 0, DraftMemory(None), kind=StoreKind.MH)
    place.open()
    assert len(place.changed_drafts()) == 0
    assert place.status.state is SourceState.WATCHING
    look = os.stat

    def refuse(name: str, **more: bool) -> os.stat_result:
        if str(name).startswith(f"{tmp_path}{os.sep}"):
            raise OSError(number, words.rstrip("."), str(name))
        return look(name, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", refuse)
        assert place.changed_drafts() == []
        assert (place.status.state, place.status.detail) == (SourceState.UNAVAILABLE, words)

    assert place.changed_drafts() == []
    assert place.gone_drafts() == []
    assert place.status.state is SourceState.WATCHING
