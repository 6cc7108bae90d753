from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from sendward.settings.settings import Settings
from sendward.ui.settings.changes import Changes
from sendward.ui.settings.pages.about_page import AboutPage
from sendward.ui.widgets.language import Language
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    direction = qapp.layoutDirection()
    language = Language(qapp)
    language.use("ar")
    yield
    language.use("en")
    language.leave()
    qapp.setLayoutDirection(direction)


def test_a_sentence_that_begins_with_a_name_keeps_its_own_direction(
    qtbot: QtBot, tmp_path: Path, arabic: None
) -> None:
    settings = Settings.load(tmp_path / "settings.toml")
    page = AboutPage(a_page_context(settings), Changes(settings)).widget()
    qtbot.addWidget(page)

    (licence,) = [label.text() for label in page.findChildren(QLabel) if "Apache-2.0" in label.text()]

    assert licence.startswith("\u200f")
