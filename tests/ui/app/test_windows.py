"""Windows are opened while the program's files are its own, else that is said; changes there are kept."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from sendward.model import Entry
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.app.installed import Installed
from sendward.ui.app.windows import Windows
from sendward.ui.settings.own_domains import OwnDomains
from sendward.ui.tray.status import TrayRequests
from sendward.watchlists.own_entries import read_own_entries, write_own_entries
from support.fake_notes import FakeNotes
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.page import PageContext
    from sendward.ui.settings.window import SettingsWindow

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


def _with(entry: Entry, before: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return (*before, entry)


class SlowDisk:
    """Writes the person's own list only once it ``may_write``."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_write = threading.Event()
        self._written: list[str] = []
        self._qtbot = qtbot
        monkeypatch.setattr("sendward.ui.settings.own_list.write_own_entries", self._write)

    def _write(self, folder: Path, entries: Iterable[Entry]) -> Path | None:
        assert self.may_write.wait(20)
        file = write_own_entries(folder, entries)
        self._written = list(map(str, entries))
        return file

    def add(self, window: SettingsWindow, *domains: str) -> None:
        """Add these on the page of domains, one after the other."""
        window.open_page("domains")
        own = window.findChild(OwnDomains)
        assert own is not None
        self._qtbot.waitUntil(own.add.isEnabled, timeout=20_000)
        for domain in domains:
            own.change(partial(_with, Entry(domain)))

    def wait_for(self, context: PageContext, *domains: str) -> None:
        """Wait until these are in the file, which is not read before: Windows replaces none that is read."""
        self._qtbot.waitUntil(lambda: self._written == [*domains], timeout=20_000)
        read = read_own_entries(context.paths.watchlists_dir)
        assert list(map(str, read.entries)) == [*domains]


def test_a_domain_that_is_still_being_written_is_not_lost_by_a_change_in_the_window_opened_next(
    qtbot: QtBot, tmp_path: Path, notes: FakeNotes, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = a_page_context(Settings.load(tmp_path / "settings.toml", Policy()))
    windows, disk = Windows(context, notes.tell), SlowDisk(qtbot, monkeypatch)
    first = windows.show_settings()
    disk.add(first, "army.mil")
    first.close()

    disk.add(windows.show_settings(), "navy.mil")
    disk.may_write.set()

    disk.wait_for(context, "army.mil", "navy.mil")
    windows.close()


def test_domains_that_are_still_being_written_are_not_lost_when_the_app_ends(
    qtbot: QtBot, tmp_path: Path, notes: FakeNotes, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = a_page_context(Settings.load(tmp_path / "settings.toml", Policy()))
    windows, disk = Windows(context, notes.tell), SlowDisk(qtbot, monkeypatch)
    disk.add(windows.show_settings(), "army.mil", "navy.mil")

    context.bridge.close()
    windows.close()
    at_work = [thread for thread in threading.enumerate() if "own-list" in thread.name]
    assert not all(thread.daemon for thread in at_work)  # Python waits for it
    disk.may_write.set()

    disk.wait_for(context, "army.mil", "navy.mil")
