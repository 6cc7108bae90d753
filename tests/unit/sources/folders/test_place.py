"""Two places of one program: for whoever follows a draft they are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.mailstores.store import StoreKind
from sendward.sources.draft_identity import LINK_SECONDS
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.place import WatchedPlace
from support.mail_folders import message

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


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
