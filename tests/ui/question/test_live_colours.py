"""A question that stands on the screen while the desktop turns dark, or light again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from sendward.model import Level
from sendward.ui.question.comparison import Comparison
from sendward.ui.question.dialog import ConfirmDialog
from support.appearance import palettes
from support.dialog_cases import a_case, a_finding, a_question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage, QPalette
    from pytestqt.qtbot import QtBot

    from sendward.model import Case


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[QApplication]:
    before = QApplication.palette()
    yield qapp
    qapp.setPalette(before)


def opened(qtbot: QtBot, case: Case) -> ConfirmDialog:
    dialog = ConfirmDialog(case)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitActive(dialog)
    return dialog


def picture(dialog: ConfirmDialog) -> QImage:
    return dialog.grab().toImage()


CASES = {
    "one question": a_case(),
    "two that block": a_case(
        a_question("ann@army.ml", a_finding(level=Level.BLOCK)), a_question("bob@army.ml", a_finding())
    ),
}


@pytest.mark.parametrize("turned", [palettes.dark(), palettes.light()], ids=["dark", "light"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_it_looks_like_one_that_came_up_after_the_change(
    desktop: QApplication, qtbot: QtBot, case: Case, turned: QPalette
) -> None:
    before = palettes.light() if turned == palettes.dark() else palettes.dark()
    desktop.setPalette(before)
    dialog = opened(qtbot, case)
    was = picture(dialog)

    desktop.setPalette(turned)
    desktop.processEvents()
    now = picture(dialog)

    assert now != was
    dialog.hide()
    anew = opened(qtbot, case)
    qtbot.waitUntil(lambda: picture(anew) == now)


def test_addresses_take_the_letters_of_the_desktop_as_they_change(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CASES["one question"])
    (comparison,) = dialog.findChildren(Comparison)
    before, letters = comparison.heightForWidth(400), comparison.font()
    letters.setPointSizeF(letters.pointSizeF() * 2)

    comparison.setFont(letters)

    assert comparison.heightForWidth(400) > before * 1.5
