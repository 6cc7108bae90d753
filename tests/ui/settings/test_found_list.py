"""The list of the folders that were found says how each fares."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from sendward.mailstores.clients.found_folder import FoundFolder
from sendward.sources.folders.found import FoundStatus
from sendward.sources.source import SourceState, SourceStatus
from sendward.ui.settings.controls.found_list import FoundList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_news_of_one_folder_leaves_the_list_where_the_person_has_scrolled_to(qtbot: QtBot) -> None:
    watching = SourceStatus("Drafts", SourceState.WATCHING)
    found = [
        FoundStatus(FoundFolder("Thunderbird", str(number), Path(f"/srv/{number}")), watching)
        for number in range(50)
    ]
    folders = FoundList("Found")
    qtbot.addWidget(folders)
    folders.show_found(tuple(found))
    folders.show()
    QApplication.processEvents()
    bar = folders.list.verticalScrollBar()
    bar.setValue(bar.maximum())

    found[3] = replace(found[3], status=replace(watching, state=SourceState.WAITING))
    folders.show_found(tuple(found))
    QApplication.processEvents()

    assert "waiting" in folders.list.item(3).text()
    assert bar.value() == bar.maximum() > 0
