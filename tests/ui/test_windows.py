"""The journal's window, and what every window owes to who cannot see it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QScrollArea,
    QWidget,
)

from sendward.journal.errors import JournalUnreachableError
from sendward.journal.journal import Journal
from sendward.model import Decision, Origin, Outcome, Scope
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.confirm import ConfirmDialog
from sendward.ui.journal_window import JournalWindow
from sendward.ui.settings.window import SettingsWindow
from sendward.ui.status import Requests
from sendward.ui.window import SmallWindow
from support.dialog_cases import a_case, a_question
from support.settings_desk import a_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        yield journal


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.toml", Policy())


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


def test_every_control_of_every_window_has_a_name(qtbot: QtBot, settings: Settings, journal: Journal) -> None:
    settings_window = SettingsWindow(a_desk(settings))
    for row in range(settings_window.list.count()):
        settings_window.list.setCurrentRow(row)
    windows: list[QWidget] = [
        ConfirmDialog(a_case()),
        ConfirmDialog(a_case(a_question("a@army.ml"), a_question("b@army.ml"), origin=Origin.DRAFT)),
        SmallWindow(Requests()),
        JournalWindow(journal.records),
        settings_window,
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
