"""The journal's and the settings' windows, and what every window owes to who cannot see it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QListWidget,
    QScrollArea,
    QWidget,
)

from sendward.journal.errors import JournalUnreachableError
from sendward.journal.journal import Journal
from sendward.model import Decision, Origin, Outcome, Scope, SourceStatus, Watching
from sendward.settings.options import AUTOSTART, CLIPBOARD, DRAFT_FOLDERS, DRAFTS, OPTIONS, PACKS_OFF
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.autostart import AutostartError
from sendward.ui import pack_choice
from sendward.ui.confirm import ConfirmDialog
from sendward.ui.journal_window import JournalWindow
from sendward.ui.path_list import PathList
from sendward.ui.settings_window import SettingsWindow
from sendward.ui.status import Requests
from sendward.ui.window import SmallWindow
from support.dialog_cases import a_case, a_question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class FakeAutostart:
    def __init__(self) -> None:
        self.is_on = False
        self.problem = ""

    def is_enabled(self) -> bool:
        return self.is_on

    def enable(self) -> None:
        if self.problem:
            raise AutostartError(self.problem)
        self.is_on = True

    def disable(self) -> None:
        self.is_on = False


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        yield journal


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "packs"
    folder.mkdir()
    for name in ("banks", "us-military"):
        (folder / f"{name}.txt").write_text(f"{name}.example\n")
    monkeypatch.setattr(pack_choice, "packs_dir", lambda: folder)
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml", Policy())


def open_settings(qtbot: QtBot, settings: Settings, autostart: FakeAutostart | None = None) -> SettingsWindow:
    window = SettingsWindow(settings, autostart or FakeAutostart())
    qtbot.addWidget(window)
    window.show()
    return window


def decide(journal: Journal, text: str, decision: Decision | None, origin: Origin = Origin.CLIPBOARD) -> None:
    question = a_question(text)
    case = a_case(question, origin=origin, place="~/Mail", case_id=text)
    journal.open_case(case)
    if decision is not None:
        journal.close_case(case, {question.recipient.key: decision}, (), NOW)


def rows(window: JournalWindow) -> list[list[str]]:
    model = window.model
    return [
        [model.data(model.index(row, column)) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_journal_shows_answers_and_what_still_waits(qtbot: QtBot, journal: Journal) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.CORRECTED, corrected_to="john@army.mil"))
    decide(journal, "jane@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN), Origin.DRAFT)
    decide(journal, "eve@army.ml", None)
    window = JournalWindow(journal.records)
    qtbot.addWidget(window)
    assert rows(window) == [
        ["eve@army.ml", "army.mil", "Waits for an answer", "Copied text"],
        ["jane@army.ml", "army.mil", "Right: always this domain", "Draft in ~/Mail"],
        ["john@army.ml", "army.mil", "Corrected to john@army.mil", "Copied text"],
    ]


@pytest.mark.parametrize(
    "decision",
    [
        *(Decision(outcome) for outcome in Outcome if outcome not in {Outcome.TRUSTED, Outcome.CORRECTED}),
        *(Decision(Outcome.TRUSTED, scope=scope) for scope in Scope),
    ],
)
def test_every_answer_has_words_of_its_own(qtbot: QtBot, journal: Journal, decision: Decision) -> None:
    decide(journal, "john@army.ml", decision)
    window = JournalWindow(journal.records)
    qtbot.addWidget(window)
    said = rows(window)[0][2]
    assert said
    assert said != decision.outcome.value


def test_the_journal_is_read_again_on_demand(qtbot: QtBot, journal: Journal) -> None:
    window = JournalWindow(journal.records)
    qtbot.addWidget(window)
    window.show()
    assert not window.table.isVisible()
    decide(journal, "john@army.ml", Decision(Outcome.DISMISSED))
    window.refresh()
    assert window.table.isVisible()
    assert len(rows(window)) == 1


def test_a_journal_that_cannot_be_read_says_why(qtbot: QtBot) -> None:
    def fail(_limit: int) -> list[object]:
        raise JournalUnreachableError("The disk is gone.")

    window = JournalWindow(fail)  # type: ignore[arg-type]  # never returns
    qtbot.addWidget(window)
    assert "The disk is gone." in [label.text() for label in window.findChildren(QLabel)]


def test_every_option_has_a_control(qtbot: QtBot, settings: Settings) -> None:
    assert set(open_settings(qtbot, settings).controls) == {option.key for option in OPTIONS}


def test_a_tick_is_saved_at_once(qtbot: QtBot, settings: Settings) -> None:
    box = open_settings(qtbot, settings).controls[CLIPBOARD.key]
    assert isinstance(box, QCheckBox)
    box.click()
    assert Settings.load(settings.path).get(CLIPBOARD) is False


def test_what_the_organisation_set_cannot_be_changed_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    policy = Policy(values={DRAFTS.key: False}, locked=frozenset({DRAFTS.key}))
    window = open_settings(qtbot, Settings.load(tmp_path / "settings.toml", policy))
    box = window.controls[DRAFTS.key]
    assert isinstance(box, QCheckBox)
    assert not box.isEnabled()
    assert not box.isChecked()
    assert any("set by your organisation" in label.text() for label in window.findChildren(QLabel))


def test_a_folder_is_added_and_removed(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    editor = open_settings(qtbot, settings).controls[DRAFT_FOLDERS.key]
    assert isinstance(editor, PathList)
    editor.append(tmp_path)
    editor.append(tmp_path)
    assert Settings.load(settings.path).get(DRAFT_FOLDERS) == (tmp_path,)
    editor.list.setCurrentRow(0)
    QTest.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert Settings.load(settings.path).get(DRAFT_FOLDERS) == ()
    assert not editor.remove.isEnabled()


def test_each_folder_says_how_it_fares(qtbot: QtBot, settings: Settings) -> None:
    settings.set(DRAFT_FOLDERS, (Path.home() / "Mail", Path("/srv/Mail")))
    window = open_settings(qtbot, settings)
    window.show_statuses(
        (
            SourceStatus("Drafts in ~/Mail", Watching.WATCHING),
            SourceStatus("Drafts in /srv/Mail", Watching.UNAVAILABLE, "It is not there."),
        )
    )
    editor = window.controls[DRAFT_FOLDERS.key]
    assert isinstance(editor, PathList)
    assert [editor.list.item(row).text() for row in (0, 1)] == [
        "~/Mail  –  watching",
        "/srv/Mail  –  not available – It is not there.",
    ]


def test_unticking_a_list_switches_it_off(qtbot: QtBot, settings: Settings, packs: Path) -> None:
    window = open_settings(qtbot, settings)
    choice = window.controls[PACKS_OFF.key].findChild(QListWidget)
    assert choice is not None
    choice.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert Settings.load(settings.path).get(PACKS_OFF) == ("banks",)
    choice.item(0).setCheckState(Qt.CheckState.Checked)
    assert Settings.load(settings.path).get(PACKS_OFF) == ()


def test_autostart_reaches_the_platform(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    box = open_settings(qtbot, settings, autostart).controls[AUTOSTART.key]
    assert isinstance(box, QCheckBox)
    box.click()
    assert autostart.is_on
    box.click()
    assert not autostart.is_on


def test_an_autostart_that_fails_is_told_and_taken_back(qtbot: QtBot, settings: Settings) -> None:
    autostart = FakeAutostart()
    autostart.problem = "The folder is read-only."
    window = open_settings(qtbot, settings, autostart)
    box = window.controls[AUTOSTART.key]
    assert isinstance(box, QCheckBox)
    box.click()
    assert not box.isChecked()
    assert settings.get(AUTOSTART) is False
    assert "The folder is read-only." in [label.text() for label in window.findChildren(QLabel)]


def test_every_control_of_every_window_has_a_name(
    qtbot: QtBot, settings: Settings, packs: Path, journal: Journal
) -> None:
    windows: list[QWidget] = [
        ConfirmDialog(a_case()),
        ConfirmDialog(a_case(a_question("a@army.ml"), a_question("b@army.ml"), origin=Origin.DRAFT)),
        SmallWindow(Requests()),
        JournalWindow(journal.records),
        SettingsWindow(settings, FakeAutostart()),
    ]
    nameless: list[QWidget] = []
    for window in windows:
        qtbot.addWidget(window)
        assert window.accessibleName()
        for control in window.findChildren(QWidget):
            if isinstance(control, QAbstractButton) and not control.objectName().startswith("qt_"):
                if not (control.accessibleName() or control.text()):
                    nameless.append(control)
            elif isinstance(control, QAbstractItemView | QScrollArea) and not control.accessibleName():
                nameless.append(control)
    assert [type(control).__name__ for control in nameless if not is_part_of_a_table(control)] == []


def is_part_of_a_table(control: QWidget) -> bool:
    """A header or a corner button, which Qt speaks for itself."""
    parent = control.parent()
    return isinstance(parent, QAbstractItemView) or control.metaObject().className() == "QTableCornerButton"
