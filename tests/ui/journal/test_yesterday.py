"""What happened since yesterday is told from the journal, and no more than it knows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendward.journal import search
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.journal.lines import Answer
from sendward.journal.records import Event
from sendward.model import Decision, Origin, Outcome
from sendward.ui.journal.yesterday import YesterdayWindow
from support.dialog_cases import a_case, a_question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime.now(UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        yield journal


def answer(journal: Journal, outcome: Outcome, at: datetime = NOW, origin: Origin = Origin.DRAFT) -> None:
    number = journal.count(search.Search())
    question = a_question(f"person{number}@army.ml")
    case = a_case(question, origin=origin, case_id=f"case-{number}", message=f"message-{number}")
    journal.open_case(replace(case, opened_at=at))
    decision = Decision(outcome, corrected_to="x@army.mil" if outcome is Outcome.CORRECTED else "")
    journal.close_case(case, {question.recipient.key: decision}, (), at)


def lines(qtbot: QtBot, journal: Journal) -> list[str]:
    window = YesterdayWindow(journal, lambda: NOW)
    qtbot.addWidget(window)
    return window.lines.text().splitlines()


def test_nothing_is_said_to_be_nothing(qtbot: QtBot, journal: Journal) -> None:
    assert lines(qtbot, journal) == ["Nothing was asked since yesterday."]


def test_each_answer_is_counted_by_what_is_known_of_it(qtbot: QtBot, journal: Journal) -> None:
    answer(journal, Outcome.CORRECTED, origin=Origin.ADDIN)
    answer(journal, Outcome.DISMISSED, origin=Origin.ADDIN)
    answer(journal, Outcome.DISMISSED)
    answer(journal, Outcome.SENT_ANYWAY, origin=Origin.ADDIN)
    waiting = a_case(a_question("eve@army.ml"), case_id="waiting")
    journal.open_case(replace(waiting, opened_at=NOW))

    said = "\n".join(lines(qtbot, journal))

    assert "asked about 5 addresses" in said
    assert "1 were corrected" in said
    assert "1 stayed in a message that was held" in said
    assert "1 were put off; what became of them is not known" in said
    assert "1 were sent anyway" in said
    assert "1 have no answer" in said


def test_nothing_is_said_to_have_been_asked_that_was_not_or_was_so_before(
    qtbot: QtBot, journal: Journal
) -> None:
    case = a_case(a_question("ward@army.ml"), case_id="noted")
    key = case.questions[0].recipient.key
    journal.note_cases([(case, {key: Decision(Outcome.CORRECTED, corrected_to="ward@army.mil")})], NOW)
    journal.open_case(a_case(a_question("jo@army.ml"), case_id="old"))
    journal.close_left_open(NOW)

    assert lines(qtbot, journal) == ["1 were corrected.", "1 have no answer."]


def test_what_left_is_told_and_is_no_question(qtbot: QtBot, journal: Journal) -> None:
    sent = a_case(a_question("ward@army.ml"), origin=Origin.SENT, place="Thunderbird")
    journal.note_incident(sent.sighting, sent.questions, NOW)

    assert lines(qtbot, journal) == ["1 were sent, or wait to be, although nobody settled them."]


def test_what_waited_in_the_outbox_and_has_left_is_one(qtbot: QtBot, journal: Journal) -> None:
    for origin in (Origin.OUTBOX, Origin.SENT):
        left = a_case(a_question("ward@army.ml"), a_question("jo@army.ml"), origin=origin, message="sent:1")
        journal.note_incident(left.sighting, left.questions, NOW)
    other = a_case(a_question("ward@army.ml"), origin=Origin.SENT, message="sent:2")
    journal.note_incident(other.sighting, other.questions, NOW)

    assert lines(qtbot, journal) == ["3 were sent, or wait to be, although nobody settled them."]


def test_what_left_in_a_pause_or_unchecked_is_told(qtbot: QtBot, journal: Journal) -> None:
    left = a_case(a_question("ward@army.ml"), a_question("jo@army.ml"), origin=Origin.ADDIN)
    journal.note_paused(left.sighting, left.questions, NOW)
    journal.note_unchecked(left.sighting, left.questions[:1], "unreachable", NOW)
    journal.note_paused(left.sighting, left.questions, NOW - timedelta(days=3))

    assert lines(qtbot, journal) == [
        "2 were in messages let go while Sendward was paused.",
        "1 were in messages let go unchecked.",
    ]


def test_what_is_older_than_yesterday_is_not_counted(qtbot: QtBot, journal: Journal) -> None:
    answer(journal, Outcome.SENT_ANYWAY, NOW - timedelta(days=3))
    assert lines(qtbot, journal) == ["Nothing was asked since yesterday."]

    answer(journal, Outcome.SENT_ANYWAY, NOW - timedelta(hours=1))
    assert "about 1 addresses" in lines(qtbot, journal)[0]


def test_more_than_can_be_counted_is_said_to_be_more(
    qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_RECENT", 2)
    for _ in range(3):
        answer(journal, Outcome.SENT_ANYWAY)

    assert lines(qtbot, journal)[-1] == "There was more than could be counted here."


def test_a_journal_that_cannot_be_read_is_told(
    qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_since: datetime) -> search.Recent:
        raise JournalError("The journal is damaged.")

    monkeypatch.setattr(journal, "recent", refuse)
    window = YesterdayWindow(journal)
    qtbot.addWidget(window)

    assert window.problem.text() == "The journal is damaged."


EVERYTHING = search.Recent(
    Counter({(answer, is_held): 3 for answer in Answer for is_held in (True, False)}),
    Counter(dict.fromkeys(Event, 2)),
    asked=3,
    is_whole=False,
)


def test_a_window_that_was_made_lower_stays_so_and_is_scrolled_by_the_keyboard(
    qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "recent", lambda _since: EVERYTHING)
    window = YesterdayWindow(journal)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    assert window.area.focusPolicy() is Qt.FocusPolicy.NoFocus

    window.resize(window.width(), 150)
    QApplication.processEvents()

    assert window.area.verticalScrollBar().isVisible()
    assert window.area.focusPolicy() is Qt.FocusPolicy.TabFocus

    window.refresh()  # as after each answer, also one that it does not count
    assert window.height() == 150


@pytest.mark.parametrize(("height", "has_all"), [(2000, True), (360, False)])
def test_every_line_is_in_sight_or_can_be_scrolled_to(
    qtbot: QtBot, journal: Journal, monkeypatch: pytest.MonkeyPatch, height: int, *, has_all: bool
) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:  # noqa: N802  # Qt's name
            return QRect(0, 0, 640, height)

    monkeypatch.setattr("sendward.ui.widgets.placing.screen_of_person", Screen)
    monkeypatch.setattr(journal, "recent", lambda _since: EVERYTHING)
    window = YesterdayWindow(journal)
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    window.setFont(font)
    window.show()
    window.refresh()

    qtbot.waitUntil(
        lambda: window.area.verticalScrollBar().isVisible() is not has_all
    )  # laid out in some turns
    assert window.height() <= height
    assert window.lines.height() >= window.lines.heightForWidth(window.lines.width())
    assert (window.area.focusPolicy() is Qt.FocusPolicy.NoFocus) is has_all


def test_it_leads_to_the_journal(qtbot: QtBot, journal: Journal) -> None:
    window = YesterdayWindow(journal)
    qtbot.addWidget(window)
    window.show()

    with qtbot.waitSignal(window.journal_wanted):
        QTest.mouseClick(window.open_journal, Qt.MouseButton.LeftButton)
