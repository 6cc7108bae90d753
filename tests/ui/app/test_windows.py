"""Windows are opened while the program's files are its own; where they are not any more, that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.app.installed import Installed
from sendward.ui.app.windows import Windows
from sendward.ui.tray.status import TrayRequests
from support.fake_notes import FakeNotes
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SAID = "Sendward was updated"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "program.py"
    file.write_text("0.2.0", encoding="ascii")
    return file


@pytest.fixture
def notes() -> FakeNotes:
    return FakeNotes()


@pytest.fixture
def requests(qtbot: QtBot, tmp_path: Path, file: Path, notes: FakeNotes) -> TrayRequests:
    requests = TrayRequests()
    context = a_page_context(Settings.load(tmp_path / "settings.toml", Policy()))
    windows = Windows(context, notes.tell, Installed(file))
    windows.follow(requests, lambda: None)
    requests.destroyed.connect(windows.close)
    return requests


def exchange(file: Path) -> None:
    """As dpkg does: the new file beside the old one, and then in its place."""
    new = file.with_suffix(".new")
    new.write_text("0.3.0", encoding="ascii")
    new.replace(file)


def shown() -> set[QWidget]:
    """The windows on the screen, also those that another test left there."""
    return {window for window in QApplication.topLevelWidgets() if window.isVisible()}


def test_an_app_whose_files_are_its_own_opens_what_is_asked_for(
    requests: TrayRequests, notes: FakeNotes, qtbot: QtBot
) -> None:
    before = shown()
    requests.help.emit()

    qtbot.waitUntil(lambda: not shown() <= before)
    assert notes.told == []


@pytest.mark.parametrize("wanted", ["settings", "check_address", "help", "yesterday"])
@pytest.mark.parametrize("what", ["exchanged", "removed"])
def test_an_app_whose_files_are_anothers_says_so_and_opens_nothing(
    requests: TrayRequests, notes: FakeNotes, file: Path, wanted: str, what: str
) -> None:
    if what == "exchanged":
        exchange(file)
    else:
        file.unlink()

    before = shown()
    getattr(requests, wanted).emit()

    assert [title for title, _ in notes.told] == [SAID]
    assert shown() <= before


def test_a_file_that_is_only_read_is_not_exchanged(file: Path) -> None:
    installed = Installed(file)
    file.read_bytes()

    assert not installed.is_exchanged()
