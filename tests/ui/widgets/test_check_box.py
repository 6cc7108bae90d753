from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMenu, QPushButton, QVBoxLayout

from sendward.ui.widgets.check_box import CheckBox
from support.every_window import windows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Asking(QDialog):
    """A dialog with a tick and a default button."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.default = CheckBox("Tick"), QPushButton("Next")
        self.box.setChecked(True)
        self.default.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.default)


@pytest.fixture
def asking(qtbot: QtBot) -> Asking:
    dialog = Asking()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    dialog.box.setFocus()
    qtbot.waitUntil(dialog.box.hasFocus)
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_default_button_and_leaves_the_tick(
    qtbot: QtBot, asking: Asking, key: Qt.Key
) -> None:
    with qtbot.waitSignal(asking.default.clicked):
        QTest.keyClick(asking.box, key)

    assert asking.box.isChecked()


def test_the_space_bar_ticks(asking: Asking) -> None:
    QTest.keyClick(asking.box, Qt.Key.Key_Space)

    assert not asking.box.isChecked()


def test_every_box_in_every_window_leaves_return_to_its_window(qtbot: QtBot) -> None:
    boxes: list[QCheckBox] = []
    faults = []
    kept = []  # none is taken apart while others are looked at
    for name, window in windows():
        kept.append(window)
        qtbot.addWidget(window)
        if isinstance(window, QMenu):
            continue
        window.show()
        QApplication.processEvents()
        found = window.findChildren(QCheckBox)
        faults += [f"{name}: {box.text()}" for box in found if not isinstance(box, CheckBox)]
        boxes += found
        window.close()

    assert boxes
    assert faults == []
