"""The help is read by mouse and keyboard, in the language that is spoken, and asks no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from sendward.ui.help import pages
from sendward.ui.help.window import HelpWindow
from sendward.ui.widgets.language import Language
from support.posix import ON_WINDOWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[HelpWindow]:
    language = Language(qapp)
    language.use("en")
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    language.leave()


def test_the_first_page_is_open_and_the_arrows_lead_to_the_next(window: HelpWindow) -> None:
    assert "What Sendward does" in window.page.toPlainText()

    QTest.keyClick(window.list, Qt.Key.Key_Down)

    assert window.page.toPlainText().startswith("What the buttons of a question do")


def test_a_link_leads_to_another_page(window: HelpWindow) -> None:
    window.page.anchorClicked.emit(QUrl("2-questions.md"))

    assert window.list.currentItem().text() == "What the buttons of a question do"


def test_a_link_that_leads_elsewhere_leads_nowhere(window: HelpWindow) -> None:
    for address in ("https://example.org/2-question.md", "file:///etc/passwd", "../../x.md"):
        window.page.anchorClicked.emit(QUrl(address))

    assert window.list.currentRow() == 0
    assert window.page.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_a_link_is_reached_and_followed_by_the_keyboard(window: HelpWindow) -> None:
    window.page.setFocus()

    QTest.keyClick(window.page, Qt.Key.Key_Tab)
    QTest.keyClick(window.page, Qt.Key.Key_Return)

    assert window.list.currentItem().text() == "What the buttons of a question do"


def test_esc_closes_it(qtbot: QtBot, window: HelpWindow) -> None:
    qtbot.waitExposed(window)
    window.activateWindow()

    with qtbot.waitSignal(window.gone):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_it_speaks_the_language_of_the_windows(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, text in (("en", "# Help"), ("de", "# Hilfe")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "1.md").write_text(text, encoding="utf-8")
    monkeypatch.setattr(pages, "help_dir", lambda: tmp_path)
    spoken = Language(qapp)
    spoken.use("de")
    try:
        window = HelpWindow()
        qtbot.addWidget(window)
        assert window.page.toPlainText() == "Hilfe"
    finally:
        spoken.use("en")
        spoken.leave()


def test_a_page_runs_in_the_direction_of_its_own_language(window: HelpWindow) -> None:
    window.page.show_text("# مساعدة")
    arabic = window.page.document().defaultTextOption().textDirection()
    window.page.show_text("# Help")

    assert arabic is Qt.LayoutDirection.RightToLeft
    assert window.page.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_page_that_cannot_be_read_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "en" / "1.md").mkdir(parents=True)
    monkeypatch.setattr(pages, "help_dir", lambda: tmp_path)
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()

    why = "Permission denied" if ON_WINDOWS else "Is a directory"
    assert window.problem.text() == f"{why}: {tmp_path / 'en' / '1.md'}"
    assert window.problem.isVisible()
