"""The list of folders says how each fares."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.sources.source import SourceState, SourceStatus
from sendward.system.text import friendly
from sendward.ui.settings.controls import path_list
from sendward.ui.settings.controls.path_list import PathList
from sendward.ui.tray.status import state_line

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_of_hundreds_of_folders_only_those_that_fare_otherwise_are_written_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = tuple(Path(f"/srv/mail/{number}") for number in range(300))
    statuses = [SourceStatus("Drafts", SourceState.WATCHING, key=str(path)) for path in paths]
    written: list[SourceStatus] = []

    def note(status: SourceStatus) -> str:
        written.append(status)
        return state_line(status)

    monkeypatch.setattr(path_list, "state_line", note)
    folders = PathList("Folders", is_folders=True)
    qtbot.addWidget(folders)
    folders.show_value(paths)
    folders.show_statuses(tuple(statuses))
    qtbot.waitUntil(lambda: len(written) == 300)

    statuses[7] = replace(statuses[7], state=SourceState.WAITING)
    folders.show_statuses(tuple(statuses))
    qtbot.waitUntil(lambda: not folders._turn.isActive())

    assert written[300:] == [statuses[7]]
    name = friendly(paths[7])
    assert folders.list.item(7).text() == f"{name}  –  waiting"
    assert folders.list.item(8).text() == f"{friendly(paths[8])}  –  watching"

    folders.show_statuses(())
    assert folders.list.item(7).text() == name


def test_of_hundreds_of_folders_few_are_written_in_one_turn_and_all_in_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(path_list, "AT_A_TIME", 20)
    paths = tuple(Path(f"/srv/mail/{number}") for number in range(300))
    statuses = tuple(SourceStatus("Drafts", SourceState.WATCHING, key=str(path)) for path in paths)
    folders = PathList("Folders", is_folders=True)
    qtbot.addWidget(folders)

    folders.show_value(paths)
    assert folders.list.count() == 20
    folders.show_statuses(statuses)
    assert folders.list.count() == 20
    assert folders.paths == paths

    added = Path("/srv/mail/added")
    folders.append(added)
    folders.list.setCurrentRow(3)
    folders.remove.click()
    assert folders.paths == (*paths[:3], *paths[4:], added)
    assert folders.list.count() < 100

    qtbot.waitUntil(lambda: folders.list.count() == 300)
    shown = [folders.list.item(row).text() for row in range(300)]
    named = [f"{friendly(path)}  –  watching" for path in (*paths[:3], *paths[4:])]
    assert shown == [*named, friendly(added)]
