"""What every window owes to who cannot see it, and to who has no mouse."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTextEdit, QVBoxLayout, QWidget

import sendward.ui
from sendward.ui.widgets.language import Language
from sendward.ui.widgets.palette import outline_style
from support.accessible import (
    doubled_keys,
    doubled_menu_keys,
    goes_backwards,
    nameless,
    read_as_html,
    stops,
    swallowed_tabs,
    unreachable,
)
from support.appearance import palettes, pseudo
from support.every_window import windows
from translations import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(params=["english", "mirrored"])
def direction(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path
) -> Iterator[Qt.LayoutDirection]:
    if request.param == "english":
        yield Qt.LayoutDirection.LeftToRight
        return
    pseudo.write_mirrored(tmp_path)
    former = QLocale()
    language = Language(qapp, tmp_path)
    language.use(pseudo.MIRRORED)
    yield Qt.LayoutDirection.RightToLeft
    language.leave()
    QLocale.setDefault(former)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_everything_has_a_name_and_can_be_reached_by_the_keyboard_in_the_order_of_reading(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    faults: dict[str, list[str]] = {}
    kept = []  # none is taken apart while others are looked at
    for name, window in windows():
        kept.append(window)
        qtbot.addWidget(window)
        if not isinstance(window, QMenu):
            window.show()
        QApplication.processEvents()
        found = [f"has no name: {what}" for what in nameless(window)]
        found += [f"is read as HTML: {what}" for what in read_as_html(window)]
        if not isinstance(window, QMenu):  # the arrows go through a menu
            reached = stops(window)
            found += [f"cannot be reached: {what}" for what in unreachable(window, reached)]
            found += [f"keeps Tab: {what}" for what in swallowed_tabs(window)]
            if direction is Qt.LayoutDirection.LeftToRight:
                found += [f"goes backwards: {what}" for what in goes_backwards(reached)]
        found += [f"one key for two: {what}" for what in doubled_keys(window)]
        if found:
            faults[name] = found
        window.close()

    assert faults == {}


@pytest.mark.slow
@pytest.mark.parametrize("chosen", LANGUAGES)
def test_no_two_controls_claim_one_key_in_any_language(qtbot: QtBot, qapp: QApplication, chosen: str) -> None:
    former = QLocale()
    language = Language(qapp)
    language.use(chosen)
    faults: dict[str, list[str]] = {}
    kept = []  # none is taken apart while others are looked at
    for name, window in windows():
        kept.append(window)
        qtbot.addWidget(window)
        if isinstance(window, QMenu):
            found = doubled_menu_keys(window)
        else:
            window.show()
            QApplication.processEvents()
            found = doubled_keys(window)
        found += [key for menu in window.findChildren(QMenu) for key in doubled_menu_keys(menu)]
        if found:
            faults[name] = found
        window.close()
    language.leave()
    QLocale.setDefault(former)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert faults == {}


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    window, layout = QWidget(), QVBoxLayout()
    window.setLayout(layout)
    window.setAccessibleName("Window")
    nothing, field, mouse_only, trap = QPushButton(), QLineEdit(), QPushButton("&Twice"), QTextEdit()
    twice = QPushButton("&Twice")
    for widget in (nothing, field, mouse_only, twice, trap):
        layout.addWidget(widget)
    mouse_only.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QWidget.setTabOrder(twice, field)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()

    reached = stops(window)

    assert {line.split()[0] for line in nameless(window)} == {"Button", "EditableText"}
    assert [line.split()[0] for line in unreachable(window, reached)] == ["QPushButton"]
    assert doubled_keys(window)
    assert swallowed_tabs(window)
    assert goes_backwards(reached)


def test_nothing_moves_by_itself() -> None:
    """Who asked for reduced motion has nothing to switch off."""
    moving = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QSequentialAnimationGroup"}
    folder = Path(sendward.ui.__path__[0])
    used = {
        name.id
        for file in folder.rglob("*.py")
        for name in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(name, ast.Name)
    }

    assert used & moving == set()


def test_dark_schemes_get_outlines_and_light_ones_do_not() -> None:
    assert outline_style(palettes.light()) == ""
    assert "QPushButton:focus" in outline_style(palettes.dark())

    assert "border: 1px solid #ffffff" in outline_style(palettes.contrast())
