"""The button that asks before it does what nothing brings back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

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


@pytest.mark.parametrize("question", ["Really &remove?", "Really remove?"])
def test_a_letter_that_is_held_asks_once_and_the_space_bar_answers(qtbot: QtBot, question: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, button = QLineEdit(), SureButton("&Remove", question)
    column.addWidget(field)
    column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()

    def press(*, is_held: bool) -> None:
        key, alt = Qt.Key.Key_R.value, Qt.KeyboardModifier.AltModifier
        with_keyboard = button if button.hasFocus() else field
        QTest.simulateEvent(with_keyboard, True, key, alt, "r", is_held)  # noqa: FBT003  # Qt's

    press(is_held=False)
    qtbot.waitUntil(lambda: button.text() == question)
    press(is_held=True)
    assert not button.isDown()
    assert button.hasFocus()

    with qtbot.waitSignal(button.sure):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_what_is_another_thing_now_is_asked_anew(button: SureButton, qtbot: QtBot) -> None:
    button.click()
    button.be_unsure()

    with qtbot.assertNotEmitted(button.sure):
        button.click()
