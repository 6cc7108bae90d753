"""No part of a window is shown before it is one: for a moment it would be a window of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from sendward.settings.options import AUTOSTART
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.linux.menu_entry import MenuEntry
from sendward.ui.welcome.window import Welcome
from support.every_window import FINDINGS, windows
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Shown(QObject):
    """Notes what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    shown = Shown()
    qapp.installEventFilter(shown)
    yield shown
    qapp.removeEventFilter(shown)


def test_while_a_window_is_made_nothing_is_on_the_screen(qtbot: QtBot, shown: Shown) -> None:
    found: dict[str, list[str]] = {}
    for name, window in windows():
        qtbot.addWidget(window)
        if shown.kinds:
            found[name] = list(shown.kinds)
            shown.kinds.clear()

    assert found == {}


def test_nor_is_it_where_the_menu_lacks_an_entry_and_the_organisation_has_decided(
    qtbot: QtBot, tmp_path: Path, shown: Shown
) -> None:
    policy = Policy(values={AUTOSTART.key: True}, locked=frozenset({AUTOSTART.key}))
    context = a_page_context(Settings.load(tmp_path / "settings.toml", policy))

    welcome = Welcome(replace(context, menu_entry=MenuEntry(("sendward",))), lambda *_: FINDINGS)
    qtbot.addWidget(welcome)

    assert shown.kinds == []
    assert welcome.start.in_menu.isVisibleTo(welcome.start)
    assert welcome.start._origin.isVisibleTo(welcome.start)
