"""What left although nobody settled it is told, once, with letters ready to copy."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from sendward.model import Origin
from sendward.sources.clipboard.text import OUR_MARK
from sendward.ui.app.news.incidents import TOPIC, IncidentNews
from sendward.ui.app.problems import Problems
from sendward.ui.journal.incident_window import IncidentWindow
from sendward.ui.journal.notices import notice_to_office, notice_to_recipient
from support.every_window import incidents
from support.fake_notes import FakeNotes
from support.guarding import NOON

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard
    from pytestqt.qtbot import QtBot


class FakeWindows:
    """Counts how often the journal was shown anew."""

    refreshed = 0

    def refresh_journal(self) -> None:
        self.refreshed += 1


@pytest.fixture
def notes() -> FakeNotes:
    return FakeNotes()


@pytest.fixture
def news(qtbot: QtBot, notes: FakeNotes) -> IncidentNews:
    return IncidentNews(notes, Problems(), FakeWindows())  # type: ignore[arg-type]  # all that is used


LEFT, WAITING = incidents()


def test_a_notification_tells_of_it_and_shows_the_window(
    news: IncidentNews, notes: FakeNotes, qtbot: QtBot
) -> None:
    news._on_incident(LEFT)

    [(title, text, show)] = notes.offered
    assert title == "A message went to a doubtful address"
    assert "john@army.ml" in text
    assert len(news._problems.about(TOPIC)) == 1
    assert len(news.unseen) == 1

    show()
    assert news.window is not None
    qtbot.addWidget(news.window)
    assert news._problems.about(TOPIC) == ()
    assert news.unseen == []


def test_another_incident_gets_a_window_of_its_own_that_stays(news: IncidentNews, qtbot: QtBot) -> None:
    news._on_incident(LEFT)
    news.show()
    news._on_incident(WAITING)
    news.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert news.window is not None
    qtbot.addWidget(news.window)
    assert news.window.isVisible()
    assert "waiting to be sent" in news.window.headline.text()


def test_one_that_waits_says_that_it_can_be_stopped(news: IncidentNews, notes: FakeNotes) -> None:
    news._on_incident(WAITING)

    assert "You can still stop it." in notes.offered[0][1]


def test_where_nothing_can_be_clicked_the_window_comes_by_itself(
    news: IncidentNews, notes: FakeNotes, qtbot: QtBot
) -> None:
    notes.can_show = False

    news._on_incident(LEFT)

    assert news.window is not None
    qtbot.addWidget(news.window)


def test_in_a_pause_nobody_is_disturbed(news: IncidentNews, notes: FakeNotes) -> None:
    news._on_incident(replace(LEFT, is_quiet=True))

    assert notes.offered == []
    assert news.unseen == []


def test_the_letters_name_what_and_when_and_the_report_whom(qtbot: QtBot) -> None:
    letter, report = notice_to_recipient(LEFT), notice_to_office(LEFT, NOON)

    assert "Rota for next week, ward 3" in letter
    assert "john@army.mil" not in letter
    assert "jane.doe" not in letter
    assert "john@army.ml, jane.doe@army.ml" in report
    assert "john@army.mil, jane.doe@army.mil" in report


def test_a_letter_is_copied_as_it_was_changed(qtbot: QtBot, clipboard: QClipboard) -> None:
    window = IncidentWindow((LEFT,))
    qtbot.addWidget(window)
    window.to_recipient.text.setPlainText("Sorry.")

    window.to_recipient.copy.click()

    assert clipboard.text() == "Sorry."


def test_a_copied_report_is_not_asked_about_although_it_names_the_address(
    qtbot: QtBot, clipboard: QClipboard
) -> None:
    window = IncidentWindow((LEFT,))
    qtbot.addWidget(window)

    window.to_office.copy.click()

    assert "john@army.ml" in clipboard.text()
    assert OUR_MARK in clipboard.mimeData().formats()


def test_each_of_several_is_shown_and_one_that_waits_has_no_letters(qtbot: QtBot) -> None:
    window = IncidentWindow((LEFT, WAITING))
    qtbot.addWidget(window)
    window.show()
    assert "2 doubtful addresses" in window.headline.text()
    assert window.tabs.isVisible()

    window.choice.setCurrentIndex(1)

    assert WAITING.sighting.origin is Origin.OUTBOX
    assert "waiting to be sent" in window.headline.text()
    assert not window.tabs.isVisible()


def test_a_letter_that_was_changed_is_still_there_after_another_message_was_looked_at(qtbot: QtBot) -> None:
    window = IncidentWindow((LEFT, WAITING))
    qtbot.addWidget(window)
    window.to_recipient.text.setPlainText("Sorry.")
    window.to_office.text.setPlainText("It was the rota.")

    window.choice.setCurrentIndex(1)
    window.choice.setCurrentIndex(0)

    assert window.to_recipient.text.toPlainText() == "Sorry."
    assert window.to_office.text.toPlainText() == "It was the rota."
