"""Settings, own lists and exceptions go from one computer's settings to another's."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from shiboken6 import delete

from sendward.guard.guard import Guard
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.model import Scope, Trust
from sendward.settings.options import LANGUAGE
from sendward.settings.settings import Settings
from sendward.ui.settings import in_turns
from sendward.ui.settings.travelling import MOST_LINES, Travelling
from support.guarding import NOON, FakeClock, RecordingAsker, verdict
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TRUSTS = [Trust(Scope.DOMAIN, f"partner-{number}.example", NOON) for number in range(25)]


@pytest.fixture
def guards(tmp_path: Path) -> Iterator[dict[str, Guard]]:
    with (
        Journal.open(tmp_path / "here.sqlite3", None) as here,
        Journal.open(tmp_path / "there.sqlite3", None) as there,
    ):
        yield {
            name: Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
            for name, journal in (("here", here), ("there", there))
        }


def travelling(qtbot: QtBot, folder: Path, guard: Guard | None) -> Travelling:
    widget = Travelling(a_page_context(Settings.load(folder / "settings.toml"), guard=lambda: guard))
    qtbot.addWidget(widget)
    return widget


def test_what_is_exported_here_is_imported_there(
    qtbot: QtBot, tmp_path: Path, guards: dict[str, Guard]
) -> None:
    for trust in TRUSTS:
        guards["here"].change_trust(None, trust)
    here = travelling(qtbot, tmp_path / "here", guards["here"])
    here._context.settings.set(LANGUAGE, "pl")
    parcel = tmp_path / "parcel.toml"
    here.export_to(parcel)
    qtbot.waitUntil(lambda: "Written to" in here.message.text(), timeout=20_000)

    there = travelling(qtbot, tmp_path / "there", guards["there"])
    there.import_from(parcel)

    qtbot.waitUntil(lambda: bool(there.message.text()))
    assert len(guards["there"].trusts) == len(TRUSTS)
    assert there._context.settings.get(LANGUAGE) == "pl"
    assert "Options: 1, lists: 0, exceptions: 25" in there.message.text()


def test_what_is_no_such_file_is_said_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, guards: dict[str, Guard]
) -> None:
    (tmp_path / "notes.toml").write_text("a = 1\n", encoding="utf-8")
    widget = travelling(qtbot, tmp_path / "here", guards["here"])

    widget.import_from(tmp_path / "notes.toml")

    qtbot.waitUntil(lambda: "is no settings file that Sendward exported" in widget.message.text())
    assert not (tmp_path / "here/settings.toml").exists()


@pytest.mark.parametrize("faults", [0, 40, 80])
def test_however_many_faults_a_file_has_the_window_keeps_its_size_and_says_how_many_there_are(
    qtbot: QtBot, tmp_path: Path, guards: dict[str, Guard], faults: int
) -> None:
    parcel = tmp_path / "parcel.toml"
    lists = "".join(f'[[list]]\nname = "{n}.txt"\ntext = "{"x" * 300} no domain"\n' for n in range(faults))
    parcel.write_text(f"format = 1\n{lists}", encoding="utf-8")
    widget = travelling(qtbot, tmp_path / "here", guards["here"])

    widget.import_from(parcel)

    qtbot.waitUntil(lambda: bool(widget.message.text()), timeout=20_000)
    lines = widget.message.accessibleName().split("\n")
    assert "lists: 0" in lines[0]
    assert lines[1:] == [] if not faults else len(lines) == 1 + MOST_LINES
    assert not faults or lines[-1] == f"And {faults - MOST_LINES + 1} more."
    assert widget.minimumSizeHint().width() < 700


def test_a_folder_that_cannot_be_written_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    widget = travelling(qtbot, tmp_path / "here", None)
    (tmp_path / "file").touch()

    widget.export_to(tmp_path / "file/parcel.toml")

    qtbot.waitUntil(lambda: "could not be written" in widget.message.text(), timeout=20_000)
    assert widget.export.isEnabled()


def exported(qtbot: QtBot, tmp_path: Path, guard: Guard) -> Path:
    for trust in TRUSTS:
        guard.change_trust(None, trust)
    parcel = tmp_path / "parcel.toml"
    here = travelling(qtbot, tmp_path / "here", guard)
    here.export_to(parcel)
    qtbot.waitUntil(here.export.isEnabled, timeout=20_000)
    return parcel


def test_the_file_is_made_on_a_worker(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []

    def note(*_arguments: object) -> str:
        threads.append(threading.current_thread())
        return "format = 1\n"

    monkeypatch.setattr("sendward.ui.settings.travelling.pack", note)
    widget = travelling(qtbot, tmp_path / "here", None)

    widget.export_to(tmp_path / "parcel.toml")

    assert not widget.export.isEnabled()
    qtbot.waitUntil(widget.export.isEnabled, timeout=20_000)
    assert threads[0] is not threading.main_thread()
    assert (tmp_path / "parcel.toml").read_text() == "format = 1\n"


def test_an_export_is_told_of_though_the_window_is_closed_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    widget = Travelling(a_page_context(Settings.load(tmp_path / "settings.toml")))
    told: list[str] = []
    widget._context.news.untold.connect(told.append)
    widget.export_to(tmp_path / "parcel.toml")
    delete(widget)

    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert "Written to" in told[0]


def test_an_import_is_finished_though_the_window_is_closed_meanwhile(
    qtbot: QtBot, tmp_path: Path, guards: dict[str, Guard], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_turns, "TURN_S", 0.0)
    settings = Settings.load(tmp_path / "there" / "settings.toml")
    there = Travelling(a_page_context(settings, guard=lambda: guards["there"]))
    told: list[str] = []
    news = there._context.news
    news.untold.connect(told.append)
    guard, said = guards["there"], list[str]()
    change = guard.change_trust

    def change_and_close(old: Trust | None, new: Trust) -> None:
        change(old, new)
        if len(guard.trusts) == 2:  # some are made, and others left
            said.append(there.message.text())
            delete(there)

    monkeypatch.setattr(guard, "change_trust", change_and_close)
    there.import_from(exported(qtbot, tmp_path, guards["here"]))

    qtbot.waitUntil(lambda: len(told) == 1)
    assert said == [""]
    assert len(guards["there"].trusts) == len(TRUSTS)
    assert "exceptions: 25" in told[0]


def test_only_the_exceptions_that_were_written_are_said_to_be_taken_in(
    qtbot: QtBot, tmp_path: Path, guards: dict[str, Guard], monkeypatch: pytest.MonkeyPatch
) -> None:
    guard = guards["there"]
    change = guard.change_trust

    def change_some(old: Trust | None, new: Trust) -> None:
        if len(guard.trusts) == 7:
            raise JournalError("The disk is full.")
        change(old, new)

    monkeypatch.setattr(guard, "change_trust", change_some)
    there = travelling(qtbot, tmp_path / "there", guard)

    there.import_from(exported(qtbot, tmp_path, guards["here"]))

    qtbot.waitUntil(lambda: bool(there.message.text()))
    said = there.message.text().splitlines()
    assert "exceptions: 7" in said[0]
    assert said[1] == "The disk is full."
