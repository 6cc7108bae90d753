"""The button that asks before it does what nothing brings back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendward.ui.widgets.sure_button import SureButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def button(qtbot: QtBot) -> SureButton:
    button = SureButton("Remove", "Really remove?")
    qtbot.addWidget(button)
    button.show()
    return button


def test_the_second_press_does_it_and_the_next_one_asks_again(qtbot: QtBot, button: SureButton) -> None:
    done = list[None]()
    button.sure.connect(lambda: done.append(None))

    button.click()
    assert (button.text(), done) == ("Really remove?", [])
    button.click()
    assert (button.text(), done) == ("Remove", [None])
    button.click()
    assert (button.text(), done) == ("Really remove?", [None])


def test_a_double_click_is_one_press(qtbot: QtBot, button: SureButton) -> None:
    with qtbot.assertNotEmitted(button.sure):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)

    assert button.text() == "Really remove?"


def test_what_is_another_thing_now_is_asked_anew(button: SureButton, qtbot: QtBot) -> None:
    button.click()
    button.be_unsure()

    with qtbot.assertNotEmitted(button.sure):
        button.click()
