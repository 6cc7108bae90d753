"""An address is checked as it is typed or pasted, with the reasons that a question has."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from sendward.engine.judge import Engine
from sendward.engine.reading.free_text import find_recipients
from sendward.model import Entry
from sendward.settings.settings import Settings
from sendward.ui.check.window import MOST_TYPED, SHORT, CheckWindow
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.model import Recipient

JUDGE = Engine([Entry("army.mil"), Entry("navy.mil"), Entry("mil", is_suffix=True)]).judge


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> CheckWindow:
    context = a_page_context(Settings.load(tmp_path / "settings.toml"), judge=lambda: JUDGE)
    window = CheckWindow(context)
    qtbot.addWidget(window)
    window.show()
    return window


def typed(window: CheckWindow, text: str) -> None:
    window.trial.line.clear()
    QTest.keyClicks(window.trial.line, text)


@pytest.mark.parametrize("text", ["john@army.ml", "John <john@army.ml>", "mailto:john@army.ml", "army.ml"])
def test_one_address_is_judged_at_once_with_what_was_meant_and_why(window: CheckWindow, text: str) -> None:
    typed(window, text)

    assert "would ask" in window.trial.verdict.text()
    assert "Mali" in window.trial.reason.text()
    assert len(window.trial.comparisons) == 1
    assert not window.several.isVisible()


def test_of_several_those_that_look_wrong_are_named(qtbot: QtBot, window: CheckWindow) -> None:
    typed(window, "john@army.ml, mary@example.org; kate@navy.ml")

    qtbot.waitUntil(lambda: "kate@navy.ml" in window.several.text())
    first, second = window.several.text().splitlines()
    assert first.startswith("john@army.ml: army.ml ends in .ml (Mali)")
    assert second.startswith("kate@navy.ml: ")
    assert window.trial.verdict.text() == "There are several addresses here."


def test_of_several_that_are_in_order_that_is_said(qtbot: QtBot, window: CheckWindow) -> None:
    typed(window, "a@example.org, b@example.org")

    qtbot.waitUntil(lambda: "none looks like" in window.several.text())


def test_of_several_those_that_could_not_be_read_are_said_to_be_unchecked(
    qtbot: QtBot, window: CheckWindow
) -> None:
    window.trial.line.setText("a@b..example, b@example.org, c@example.org")

    qtbot.waitUntil(window.several.isVisible)
    checked, unread = window.several.text().splitlines()
    assert checked == "Of 2 addresses none looks like a protected one."
    assert unread == "1 could not be read or checked."


def test_what_was_judged_before_the_text_changed_is_not_shown(qtbot: QtBot, window: CheckWindow) -> None:
    window.trial.line.setText("john@army.ml, kate@navy.ml")
    window.trial.line.setText("mary@example.org")
    window.trial.line.setText("a@example.org, b@example.org")

    qtbot.waitUntil(window.several.isVisible)
    assert "none looks like" in window.several.text()


def test_a_long_text_is_cut(window: CheckWindow) -> None:
    window.trial.line.setText("x" * 100_000)

    assert len(window.trial.line.text()) == MOST_TYPED


def test_a_long_text_is_looked_through_on_a_worker_once_the_person_pauses(
    qtbot: QtBot, window: CheckWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[tuple[str, threading.Thread]] = []
    find = find_recipients

    def note(text: str) -> tuple[Recipient, ...]:
        looked.append((text, threading.current_thread()))
        return find(text)

    monkeypatch.setattr("sendward.ui.check.window.find_recipients", note)
    many = ",".join(f"a@\uff41\uff52\uff4d\uff59{number}.ml" for number in range(60))
    assert len(many) > SHORT
    for more in ("", ",", ",k", ",kate@navy.ml"):
        window.trial.line.setText(many + more)
    assert "as soon as you stop typing" in window.trial.verdict.text()

    qtbot.waitUntil(window.several.isVisible)
    assert [text for text, _ in looked] == [f"{many},kate@navy.ml"]
    assert looked[0][1] is not threading.main_thread()
    assert window.trial.verdict.text() == "There are several addresses here."
    assert "more." in window.several.text()


def test_one_address_in_a_long_text_is_judged_too(qtbot: QtBot, window: CheckWindow) -> None:
    window.trial.line.setText("good morning " * 40 + "john@army.ml")

    qtbot.waitUntil(lambda: "would ask" in window.trial.verdict.text())
    assert not window.several.isVisible()


def test_no_address_is_said_to_be_none(window: CheckWindow) -> None:
    typed(window, "good morning")

    assert "space" in window.trial.verdict.text() or "contain" in window.trial.verdict.text()


LONG = f"john.smith@{'.'.join(['department-of-very-long-names'] * 7)}.army.ml"


def test_a_long_address_is_compared_with_nothing_cut_off(window: CheckWindow) -> None:
    before = window.width()

    window.trial.line.setText(LONG)
    QCoreApplication.processEvents()

    (comparison,) = window.trial.comparisons
    assert comparison.height() >= comparison.heightForWidth(comparison.width())
    assert window.trial.reason.visibleRegion().boundingRect().height() == window.trial.reason.height()
    assert window.width() == before


def test_several_long_addresses_make_the_window_no_wider_and_no_higher_than_the_screen(
    qtbot: QtBot, window: CheckWindow
) -> None:
    before, screen = window.width(), window.screen().availableGeometry()

    window.trial.line.setText(", ".join(f"jo{number}.{LONG}" for number in range(8)))

    qtbot.waitUntil(window.several.isVisible)
    QCoreApplication.processEvents()
    assert window.width() == before
    assert window.height() <= screen.height()
    assert window.close_button.visibleRegion().boundingRect().height() == window.close_button.height()


def test_it_is_closed_by_its_button(qtbot: QtBot, window: CheckWindow) -> None:
    with qtbot.waitSignal(window.gone):
        QTest.mouseClick(window.close_button, Qt.MouseButton.LeftButton)
