"""The journal's table and details: the outcome is in sight in a narrow window, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from sendward.journal.journal import Journal
from sendward.ui.journal.entries import Entries
from support.every_window import fill, journal_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.ui.journal.window import JournalWindow

WHEN, ADDRESS, MEANT, OUTCOME, SEEN_IN = range(5)
WIDE, NARROW, SMALL = QSize(1100, 640), QSize(800, 600), QSize(640, 400)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> JournalWindow:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        fill(journal)
    window = journal_window(tmp_path / "journal.sqlite3")
    qtbot.addWidget(window)
    window.show()
    return window


def end_of_outcome(window: JournalWindow) -> int:
    return window.table.columnViewportPosition(OUTCOME) + window.table.columnWidth(OUTCOME)


@pytest.mark.parametrize("size", [NARROW, QSize(1000, 700), WIDE])
def test_the_outcome_is_in_sight_whatever_the_width(qtbot: QtBot, window: JournalWindow, size: QSize) -> None:
    window.resize(size)

    qtbot.waitUntil(lambda: end_of_outcome(window) <= window.table.viewport().width())
    assert window.size() == size


def resized(qtbot: QtBot, window: JournalWindow, size: QSize, orientation: Qt.Orientation) -> None:
    entries = window.findChild(Entries)
    assert entries is not None
    window.resize(size)
    qtbot.waitUntil(lambda: entries.orientation() is orientation)


def test_the_details_stand_below_the_table_where_both_have_no_room_side_by_side(
    qtbot: QtBot, window: JournalWindow
) -> None:
    resized(qtbot, window, WIDE, Qt.Orientation.Horizontal)
    resized(qtbot, window, NARROW, Qt.Orientation.Vertical)
    resized(qtbot, window, WIDE, Qt.Orientation.Horizontal)


def shown(window: JournalWindow) -> set[int]:
    return {column for column in range(5) if not window.table.isColumnHidden(column)}


def test_a_small_window_leaves_columns_out_and_needs_no_scrolling_sideways(
    qtbot: QtBot, window: JournalWindow
) -> None:
    window.resize(SMALL)

    qtbot.waitUntil(lambda: len(shown(window)) < 5)
    assert window.size() == SMALL
    assert {ADDRESS, OUTCOME} <= shown(window)
    qtbot.waitUntil(lambda: window.table.horizontalScrollBar().maximum() == 0)


def test_the_columns_come_back_with_the_room(qtbot: QtBot, window: JournalWindow) -> None:
    window.resize(SMALL)
    qtbot.waitUntil(lambda: len(shown(window)) < 5)
    before = window.table.columnWidth(ADDRESS)

    resized(qtbot, window, WIDE, Qt.Orientation.Horizontal)

    qtbot.waitUntil(lambda: len(shown(window)) == 5)
    assert window.table.columnWidth(ADDRESS) > before
    qtbot.waitUntil(lambda: end_of_outcome(window) <= window.table.viewport().width())


def test_a_table_that_the_person_makes_narrower_leaves_columns_out(
    qtbot: QtBot, window: JournalWindow
) -> None:
    resized(qtbot, window, WIDE, Qt.Orientation.Horizontal)
    entries = window.findChild(Entries)
    assert entries is not None

    entries.moveSplitter(450, 1)

    assert SEEN_IN not in shown(window)
    qtbot.waitUntil(lambda: window.table.horizontalScrollBar().maximum() == 0)


def test_columns_that_the_person_made_wider_stay_so(qtbot: QtBot, window: JournalWindow) -> None:
    resized(qtbot, window, WIDE, Qt.Orientation.Horizontal)
    window.table.setColumnWidth(1, 400)

    resized(qtbot, window, NARROW, Qt.Orientation.Vertical)

    assert window.table.columnWidth(1) == 400
