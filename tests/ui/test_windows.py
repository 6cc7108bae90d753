"""What every window owes to who cannot see it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QScrollArea,
    QWidget,
)

from sendward.journal.journal import Journal
from sendward.model import Origin
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.bridge import Bridge
from sendward.ui.confirm import ConfirmDialog
from sendward.ui.journal.deletion import DeletionDialog
from sendward.ui.journal.window import JournalWindow
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


def test_every_control_of_every_window_has_a_name(qtbot: QtBot, settings: Settings, journal: Journal) -> None:
    settings_window = SettingsWindow(a_desk(settings))
    for row in range(settings_window.list.count()):
        settings_window.list.setCurrentRow(row)
    parent = QWidget()
    qtbot.addWidget(parent)
    windows: list[QWidget] = [
        ConfirmDialog(a_case()),
        ConfirmDialog(a_case(a_question("a@army.ml"), a_question("b@army.ml"), origin=Origin.DRAFT)),
        SmallWindow(Requests()),
        JournalWindow(journal, Bridge()),
        DeletionDialog(parent),
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
    assert [type(control).__name__ for control in nameless if not is_spoken_for_by_qt(control)] == []


def is_spoken_for_by_qt(control: QWidget) -> bool:
    """A header, a corner button, or what drops down from a box with a name."""
    parent = control.parent()
    return (
        isinstance(parent, QAbstractItemView)
        or "QComboBoxPrivateContainer"
        in {
            parent.metaObject().className() if parent else "",
            control.metaObject().className(),
        }
        or control.metaObject().className() == "QTableCornerButton"
    )
