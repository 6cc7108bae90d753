"""The journal's window: what it shows, finds, counts, exports, checks and deletes."""

from __future__ import annotations

import csv
import json
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from shiboken6 import delete as delete_widget

from sendward.guard.pause import UNTIL_RESUMED
from sendward.journal import search as search_module
from sendward.journal.errors import JournalError, JournalUnreachableError
from sendward.journal.export import Form
from sendward.journal.journal import Journal
from sendward.journal.lines import Answer
from sendward.journal.records import CrowdOutcome
from sendward.journal.search import UNCOUNTED, Counted, Search, Tally
from sendward.model import Decision, Kind, Origin, Outcome, Scope
from sendward.ui.app.bridge import Bridge
from sendward.ui.journal import tasks as tasks_module
from sendward.ui.journal.charts import Group, group_of
from sendward.ui.journal.filter_bar import FilterBar, Period
from sendward.ui.journal.model import ADDRESS, MARKED, MOST_PAGES, PAGE
from sendward.ui.journal.overview import Overview
from sendward.ui.journal.tasks import DeletionDialog
from sendward.ui.journal.window import JournalWindow
from sendward.ui.journal.words import moment
from support.dialog_cases import a_case, a_finding, a_question
from support.guarding import FakeClock, sighting
from support.large_journal import write_large_journal
from support.posix import is_closed_to_others

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
CORRECTED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        yield journal


@pytest.fixture
def bridge() -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


def opened(qtbot: QtBot, journal: Journal, bridge: Bridge) -> JournalWindow:
    window = JournalWindow(journal, bridge, lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    return window


def decide(
    journal: Journal,
    text: str,
    decision: Decision | None,
    origin: Origin = Origin.CLIPBOARD,
    at: datetime = NOW,
) -> None:
    question = a_question(text)
    case = a_case(question, origin=origin, place="~/Mail", case_id=f"{text}{at}")
    journal.open_case(case)
    if decision is not None:
        journal.close_case(case, {question.recipient.key: decision}, (), at)


def rows(window: JournalWindow) -> list[list[str]]:
    model = window.model
    return [
        [model.data(model.index(row, column)) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def addresses(window: JournalWindow) -> list[str]:
    return [row[0] for row in rows(window)]


def test_the_journal_shows_answers_and_what_still_waits(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    decide(journal, "jane@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN), Origin.DRAFT)
    decide(journal, "eve@army.ml", None)
    assert rows(opened(qtbot, journal, bridge)) == [
        ["eve@army.ml", "army.mil", "Waits for an answer", "Copied text"],
        ["jane@army.ml", "army.mil", "Kept: this domain always", "Draft in ~/Mail"],
        ["john@army.ml", "army.mil", "Corrected to john@army.mil", "Copied text"],
    ]


@pytest.mark.parametrize(
    "decision",
    [
        *(Decision(outcome) for outcome in Outcome if outcome not in {Outcome.TRUSTED, Outcome.CORRECTED}),
        *(Decision(Outcome.TRUSTED, scope=scope) for scope in Scope),
    ],
)
def test_every_answer_has_words_of_its_own(
    qtbot: QtBot, journal: Journal, bridge: Bridge, decision: Decision
) -> None:
    decide(journal, "john@army.ml", decision)
    said = rows(opened(qtbot, journal, bridge))[0][2]
    assert said
    assert said != decision.outcome.value


def test_what_is_no_answer_has_words_too(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    journal.set_paused_until(NOW + timedelta(hours=1))
    journal.set_paused_until(None)
    journal.delete_before(NOW + timedelta(minutes=1), NOW + timedelta(days=400))
    assert [row[2] for row in rows(opened(qtbot, journal, bridge))][:1] == ["Older entries deleted"]


def test_an_empty_journal_says_so_and_one_entry_ends_that(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    window = opened(qtbot, journal, bridge)
    assert window.empty.isVisible()
    assert not window.table.isVisible()
    assert not window.export.isEnabled()
    decide(journal, "john@army.ml", Decision(Outcome.DISMISSED))
    window.refresh()
    assert window.table.isVisible()
    assert window.export.isEnabled()
    assert len(rows(window)) == 1


def test_words_are_looked_for_once_the_typing_stops(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    decide(journal, "jane@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    QTest.keyClicks(window.filter.words, "JANE")
    qtbot.waitUntil(lambda: addresses(window) == ["jane@army.ml"], timeout=20_000)
    QTest.keyClicks(window.filter.words, "x")
    qtbot.waitUntil(window.nothing_found.isVisible, timeout=20_000)
    window.filter.reset.click()
    assert addresses(window) == ["jane@army.ml", "john@army.ml"]
    assert not window.filter.reset.isEnabled()


def test_lines_are_filtered_by_time_source_and_answer(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", CORRECTED, at=NOW - timedelta(days=20))
    decide(journal, "jane@army.ml", Decision(Outcome.DISMISSED), Origin.DRAFT, at=NOW)
    window = opened(qtbot, journal, bridge)
    window.filter.answer.setCurrentIndex(window.filter.answer.findData(Answer.CORRECTED))
    assert addresses(window) == ["john@army.ml"]
    window.filter.show_all()
    window.filter.origin.setCurrentIndex(window.filter.origin.findData(Origin.DRAFT))
    assert addresses(window) == ["jane@army.ml"]
    window.filter.show_all()
    window.filter.period.setCurrentIndex(window.filter.period.findData(Period.WEEK))
    assert addresses(window) == ["jane@army.ml"]
    window.filter.period.setCurrentIndex(window.filter.period.findData(Period.BETWEEN))
    window.filter.last_day.setDate(window.filter.last_day.date().addDays(-10))
    assert addresses(window) == ["john@army.ml"]


def test_no_day_after_today_can_be_picked_however_long_the_window_is_open(qtbot: QtBot) -> None:
    clock = FakeClock()
    bar = FilterBar(clock)
    qtbot.addWidget(bar)
    clock.advance(days=3)

    bar.period.setCurrentIndex(bar.period.findData(Period.BETWEEN))
    bar.last_day.setDate(QDate(9999, 12, 31))

    here = clock().astimezone()
    assert bar.last_day.date() == QDate(here.year, here.month, here.day)
    assert bar.search.until is not None


def test_no_day_can_be_picked_whose_local_time_windows_cannot_tell(qtbot: QtBot) -> None:
    bar = FilterBar(lambda: NOW)
    qtbot.addWidget(bar)
    bar.period.setCurrentIndex(bar.period.findData(Period.BETWEEN))

    bar.first_day.setDate(QDate(1752, 9, 14))

    assert bar.search.since is not None
    assert bar.search.since > datetime(1971, 1, 1, tzinfo=UTC)


def test_a_chosen_line_shows_everything_kept_about_it(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.TRUSTED, scope=Scope.ONCE, reason="I know him"))
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)
    shown = {name: label.text() for name, label in window.details.values.items() if label.isVisible()}
    assert shown["address"] == "john@army.ml"
    assert shown["intended"] == "army.mil"
    assert shown["why"] == "army.ml ends in .ml (Mali); army.mil ends in .mil (US military)"
    assert shown["kind"] == "Another ending"
    assert shown["reason"] == "I know him"
    assert shown["record"] == "2, chained without a key"
    assert "until" not in shown


def test_the_chosen_line_stays_chosen_when_another_comes(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)
    decide(journal, "jane@army.ml", CORRECTED)
    window.refresh()
    assert window.table.currentIndex().row() == 1
    assert window.details.values["address"].text() == "john@army.ml"


def test_a_journal_that_cannot_be_read_says_why(
    qtbot: QtBot, journal: Journal, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_search: object) -> None:
        raise JournalUnreachableError("The disk is gone.")

    monkeypatch.setattr(journal, "count", fail)
    window = opened(qtbot, journal, bridge)
    assert window.message.text() == "The disk is gone."
    assert window.message.isVisible()


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ('"dismissed"', '"put-off-for-a-week"'),
        ('"draft"', '"fax{0}"'),
        ('"dismissed"', '"trusted"'),
        ('"until":null', '"until":"tomorrow"'),
        ('"tld"', '"palindrome"'),
    ],
    ids=["outcome", "source", "scope", "end", "kind"],
)
def test_what_a_newer_version_wrote_is_shown_as_it_is_written(
    qtbot: QtBot, journal: Journal, bridge: Bridge, written: str, instead: str
) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.DISMISSED), Origin.DRAFT)
    journal._connection.execute(
        'UPDATE records SET payload = replace(replace(payload, ?, ?), \'"scope":null\', \'"scope":"week"\')',
        (written, instead),
    )
    window = opened(qtbot, journal, bridge)

    assert rows(window)[0][0] == "john@army.ml"
    assert all(rows(window)[0])
    window.table.selectRow(0)
    assert window.details.values["address"].text() == "john@army.ml"
    assert window.details.values["answer"].text()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE records SET event = 'waved-through' WHERE seq = ?",
        "UPDATE records SET payload = 'none' WHERE seq = ?",
        "UPDATE records SET payload = '{\"recipients\": []}' WHERE seq = ?",
    ],
)
def test_a_record_that_cannot_be_read_hides_no_other(
    qtbot: QtBot, journal: Journal, bridge: Bridge, damage: str
) -> None:
    for name in ("john", "jane", "eve"):
        decide(journal, f"{name}@army.ml", CORRECTED)
    unreadable = max(each.seq for each in journal.records() if each.case_id.startswith("jane"))
    journal._connection.execute(damage, (unreadable,))
    window = opened(qtbot, journal, bridge)

    assert addresses(window) == ["eve@army.ml", "", "john@army.ml"]
    assert window.model.index(1, 0).data() == "Could not be read"
    window.table.selectRow(1)
    assert window.details.values["address"].text() == ""


@pytest.mark.parametrize("form", Form)
def test_an_export_says_how_many_records_it_lacks(
    qtbot: QtBot, journal: Journal, bridge: Bridge, tmp_path: Path, form: Form
) -> None:
    for name in ("john", "jane", "eve"):
        decide(journal, f"{name}@army.ml", CORRECTED)
    unreadable = max(each.seq for each in journal.records() if each.case_id.startswith("jane"))
    journal._connection.execute("UPDATE records SET payload = 'none' WHERE seq = ?", (unreadable,))
    window = opened(qtbot, journal, bridge)
    file = tmp_path / "out"

    window.tasks.export_to(file, form, window.filter.search)

    qtbot.waitUntil(lambda: "could not be read" in window.message.text(), timeout=20_000)
    assert window.message.text().startswith("2 entries were written to")
    assert "1 records could not be read and are missing there." in window.message.text()
    assert [name in file.read_text("utf-8") for name in ("john@", "jane@", "eve@")] == [True, False, True]


def test_answers_that_only_a_newer_version_knows_keep_no_other_from_being_counted(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    for name in ("john", "jane"):
        decide(journal, f"{name}@army.ml", CORRECTED)
    journal._connection.execute("UPDATE lines SET answer = 'forwarded' WHERE words LIKE 'jane%'")
    window = opened(qtbot, journal, bridge)
    window.tabs.setCurrentWidget(window.overview)

    assert [(each.answer, each.lines) for each in journal.tally(window.filter.search).tallies] == [
        (Answer.CORRECTED, 1)
    ]
    assert journal.recent(NOW - timedelta(days=400)).answers.total() == 2
    assert not window.message.text()


def test_a_large_journal_is_read_as_far_as_somebody_looks(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge
) -> None:
    write_large_journal(tmp_path / "large.sqlite3", 5_000)
    with Journal.open(tmp_path / "large.sqlite3", None) as journal:
        window = opened(qtbot, journal, bridge)
        assert window.model.rowCount() == 5_000
        assert len(window.model._pages) <= 2
        window.table.scrollToBottom()
        window.table.grab()
        assert addresses(window)[-1].startswith("person0@")
        assert len(window.model._pages) <= MOST_PAGES
        assert all(len(page) <= PAGE for page in window.model._pages.values())


def test_the_overview_of_a_large_journal_is_counted_some_lines_a_turn(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "MOST_COUNTED", 100)
    write_large_journal(tmp_path / "large.sqlite3", 1_000, years=1, end=NOW)
    with Journal.open(tmp_path / "large.sqlite3", None) as journal:
        window = opened(qtbot, journal, bridge)
        at_a_time: list[int] = []
        tally = journal.tally

        def note(search: Search, below: int | None = None) -> Counted:
            some = tally(search, below)
            at_a_time.append(sum(each.lines for each in some.tallies))
            return some

        monkeypatch.setattr(journal, "tally", note)
        window.tabs.setCurrentWidget(window.overview)
        in_the_first_turn = len(at_a_time)
        qtbot.waitUntil(lambda: bool(window.overview.summary.text()))

        assert in_the_first_turn == 1
        assert len(at_a_time) >= 10
        assert max(at_a_time) <= 100
        of_months = window.overview.months.accessibleDescription()
        whole = Overview(lambda: NOW)
        qtbot.addWidget(whole)
        monkeypatch.setattr(search_module, "MOST_COUNTED", 10_000)
        whole.show_tallies(tally(whole.narrowed(Search())).tallies)
        assert of_months == whole.months.accessibleDescription()


def test_what_is_shown_is_exported_oldest_first_and_no_cell_is_a_formula(
    qtbot: QtBot, journal: Journal, bridge: Bridge, tmp_path: Path
) -> None:
    decide(journal, "=cmd@army.ml", CORRECTED)
    decide(journal, "jane@army.ml", CORRECTED)
    decide(journal, "nobody@navy.ml", None)
    window = opened(qtbot, journal, bridge)
    window.filter.words.setText("army.ml")
    window.filter.words.returnPressed.emit()
    window.filter.answer.setCurrentIndex(window.filter.answer.findData(Answer.CORRECTED))
    file = tmp_path / "out.csv"
    window.tasks.export_to(file, Form.CSV, window.filter.search)
    qtbot.waitUntil(lambda: window.message.text().startswith("2 entries were written to"), timeout=20_000)
    with file.open(encoding="utf-8", newline="") as opened_file:
        lines = list(csv.DictReader(opened_file))
    assert [line["recipient"] for line in lines] == ["'=cmd@army.ml", "jane@army.ml"]
    assert is_closed_to_others(file)


def test_json_lines_hold_the_whole_records(
    qtbot: QtBot, journal: Journal, bridge: Bridge, tmp_path: Path
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    file = tmp_path / "out.jsonl"
    window.tasks.export_to(file, Form.JSON_LINES, window.filter.search)
    qtbot.waitUntil(file.exists, timeout=20_000)
    (record,) = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert record["event"] == "decided"
    assert record["content"]["recipients"][0]["text"] == "john@army.ml"
    qtbot.waitUntil(lambda: "written" in window.message.text(), timeout=20_000)


def test_an_export_that_cannot_be_written_says_why_and_leaves_nothing(
    qtbot: QtBot, journal: Journal, bridge: Bridge, tmp_path: Path
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    window.tasks.export_to(tmp_path / "nowhere" / "out.csv", Form.CSV, window.filter.search)
    qtbot.waitUntil(lambda: "could not be written" in window.message.text(), timeout=20_000)


def test_the_first_record_that_does_not_fit_is_named(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    for name in ("john", "jane", "paul"):
        decide(journal, f"{name}@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    window.verify.click()
    qtbot.waitUntil(lambda: "The journal is intact" in window.message.text(), timeout=20_000)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as database:
        database.execute("UPDATE records SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 4")
    window.verify.click()
    qtbot.waitUntil(
        lambda: "The first record that does not fit is number 4." in window.message.text(), timeout=20_000
    )
    assert window.verify.isEnabled()


@pytest.mark.parametrize("task", ["export", "verify", "delete"])
def test_nothing_is_done_to_the_file_of_a_journal_that_could_not_be_opened(
    qtbot: QtBot, journal: Journal, bridge: Bridge, task: str
) -> None:
    decide(journal, "old@army.ml", CORRECTED)
    with Journal.open_in_memory(journal.path, JournalError("It is held.")) as in_memory:
        decide(in_memory, "new@army.ml", CORRECTED)
        window = opened(qtbot, in_memory, bridge)

        if task == "export":
            window.tasks.ask_for_file(Form.CSV, window.filter.search)
        else:
            getattr(window, task).click()

        assert "It is held." in window.message.text()
        assert not window.findChildren(QDialog)
        assert addresses(window) == ["new@army.ml"]
        window.close()


def test_old_entries_are_deleted_after_a_question_whose_default_deletes_nothing(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", CORRECTED, at=NOW - timedelta(days=400))
    decide(journal, "jane@army.ml", CORRECTED, at=NOW)
    window = opened(qtbot, journal, bridge)
    window.delete.click()
    dialog = window.findChild(DeletionDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(rows(window)) == 2
    window.delete.click()
    dialog = next(each for each in window.findChildren(DeletionDialog) if each.isVisible())
    dialog.age.setCurrentIndex(1)
    with qtbot.waitSignal(window.tasks.deleted):
        dialog.delete.click()
    assert "deleted" in window.message.text()


def test_the_overview_counts_near_misses_by_month_and_kind(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    overview = Overview(lambda: NOW)
    qtbot.addWidget(overview)
    overview.show_tallies(
        [
            Tally("2026-03", "tld", Answer.CORRECTED, 3, is_held=False),
            Tally("2026-03", "tld", Answer.TRUSTED, 2, is_held=False),
            Tally("2026-03", "tld", Answer.DISMISSED, 5, is_held=False),
            Tally("2026-02", "omission", Answer.DISMISSED, 1, is_held=True),
            Tally("2024-02", "omission", Answer.DISMISSED, 9, is_held=True),
        ]
    )
    months = overview.months.accessibleDescription().splitlines()
    assert len(months) == 12
    assert months[-1] == (
        "March 2026. Mistakes avoided: corrected or held: 3; Kept as written: 2;"
        " Sent anyway, “Not now”, blocked, or not answered: 5"
    )
    assert months[0] == "April 2025. Nothing"
    assert overview.kinds.accessibleDescription().splitlines() == [
        "Another ending: 3",
        "A letter is missing: 1",
    ]
    assert overview.summary.text().startswith("4 look-alike addresses")


def test_an_address_keeps_its_order_where_a_part_of_it_runs_leftwards(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "محمد@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    index = window.model.index(0, 1)
    in_order = "\u2066\u2068محمد\u2069@army.ml\u2069"
    assert index.data() == in_order
    assert in_order in index.data(Qt.ItemDataRole.ToolTipRole)
    window.table.selectRow(0)
    assert window.details.values["address"].text() == in_order
    assert window.details.values["address"].alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_an_answer_is_called_as_its_button_is(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.DISMISSED))
    window = opened(qtbot, journal, bridge)
    assert window.model.index(0, 3).data() == "Not now"


def test_the_overview_follows_the_filter(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    decide(journal, "jane@army.ml", CORRECTED)
    window = opened(qtbot, journal, bridge)
    window.tabs.setCurrentWidget(window.overview)
    assert window.overview.summary.text().startswith("2 look-alike addresses")
    window.filter.words.setText("jane")
    window.filter.words.returnPressed.emit()
    assert window.overview.summary.text().startswith("1 look-alike addresses")


def test_the_overview_has_no_older_lines_counted_than_it_shows(
    qtbot: QtBot, journal: Journal, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    decide(journal, "jane@army.ml", CORRECTED, at=NOW - timedelta(days=3 * 365))
    counted: list[Tally] = []
    tally = journal.tally

    def note(search: Search, below: int | None = None) -> Counted:
        some = tally(search, below)
        counted.extend(some.tallies)
        return some

    monkeypatch.setattr(journal, "tally", note)
    window = opened(qtbot, journal, bridge)
    window.tabs.setCurrentWidget(window.overview)

    assert [each.month for each in counted] == [f"{NOW:%Y-%m}"]
    tomorrow = Search(since=NOW + timedelta(days=1))
    assert window.overview.narrowed(tomorrow) == tomorrow


def test_escape_shows_all_first_and_closes_then(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    window = JournalWindow(journal, bridge, lambda: NOW)
    qtbot.addWidget(window)
    with qtbot.waitActive(window, timeout=20_000):
        window.show()
        window.activateWindow()
    window.filter.words.setText("jane")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.filter.words.text() == ""
    with qtbot.waitSignal(window.gone):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_a_check_that_meets_an_error_nobody_foresaw_ends_all_the_same(
    qtbot: QtBot, journal: Journal, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down() -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(journal, "verifier", lambda: break_down)
    window = opened(qtbot, journal, bridge)
    window.verify.click()
    qtbot.waitUntil(lambda: "out of memory" in window.message.text(), timeout=20_000)
    assert window.verify.isEnabled()


COPIED = Decision(Outcome.CORRECTION_COPIED, corrected_to="john@army.mil")


def test_a_correction_that_was_copied_is_not_called_corrected(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", COPIED)

    assert rows(opened(qtbot, journal, bridge))[0][2] == "Correction copied: john@army.mil"


def test_a_correction_that_was_only_chosen_is_neither_called_copied_nor_corrected(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", replace(COPIED, outcome=Outcome.CORRECTION_CHOSEN), Origin.ADDIN)

    assert rows(opened(qtbot, journal, bridge))[0][2] == "Correction chosen: john@army.mil"


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ((Origin.DRAFT, "draft-gone"), "Not seen in the drafts any more"),
        ((Origin.DRAFT, "went-unseen"), "Changed or gone while Sendward was not running"),
        ((Origin.ADDIN, "taken-out"), "Not seen in the message any more"),
    ],
)
def test_what_became_of_a_doubtful_address_is_said_as_far_as_it_was_seen(
    seen: tuple[Origin, str], said: str, qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    origin, why = seen
    decide(journal, "john@army.ml", replace(COPIED, outcome=Outcome.CORRECTION_CHOSEN), origin)

    journal.note_gone(journal.doubtful(), why, NOW)

    assert rows(opened(qtbot, journal, bridge))[0][2] == said


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (CrowdOutcome.TOLD, "Pointed out: 12 addresses in sight"),
        (CrowdOutcome.MOVED, "Moved to Bcc: 12 addresses"),
        (CrowdOutcome.LEFT, "Sent with 12 addresses in sight"),
    ],
)
def test_what_became_of_many_in_sight_is_said_as_far_as_it_was_seen(
    outcome: CrowdOutcome, said: str, qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    journal.note_in_sight(sighting("a@x.org"), 12, outcome, NOW)

    assert rows(opened(qtbot, journal, bridge))[0][2] == said


def test_the_overview_calls_only_what_was_seen_a_near_miss(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", COPIED, Origin.DRAFT)
    decide(journal, "jane@army.ml", CORRECTED, Origin.ADDIN)
    decide(journal, "eve@army.ml", Decision(Outcome.BLOCKED), Origin.DRAFT)
    window = opened(qtbot, journal, bridge)

    window.tabs.setCurrentWidget(window.overview)

    assert window.overview.summary.text() == (
        "1 look-alike addresses were corrected, or their message held, in the last twelve months."
        " For 1 more the correction was chosen, but not seen since."
    )


def test_what_nobody_was_asked_about_is_no_question_in_the_overview(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.NOT_SHOWN), Origin.DRAFT)
    decide(journal, "jane@army.ml", Decision(Outcome.NOT_ASKED), Origin.DRAFT)
    window = opened(qtbot, journal, bridge)

    window.tabs.setCurrentWidget(window.overview)

    assert window.overview.summary.text() == "Nothing was asked in the last twelve months."


@pytest.mark.parametrize("answer", [answer for answer in Answer if answer not in UNCOUNTED])
@pytest.mark.parametrize("is_held", [False, True])
def test_every_answer_that_is_counted_has_its_place_in_the_overview(
    answer: Answer,
    is_held: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    assert group_of(Tally("2026-03", "tld", answer, 1, is_held)) in Group


def test_the_drafts_that_still_hold_a_doubtful_address_are_listed(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", COPIED, Origin.DRAFT)
    decide(journal, "jane@army.ml", Decision(Outcome.TRUSTED, scope=Scope.ONCE), Origin.DRAFT)
    decide(journal, "eve@army.ml", Decision(Outcome.DISMISSED), Origin.CLIPBOARD)
    window = opened(qtbot, journal, bridge)

    window.filter.show_doubtful_drafts()
    assert addresses(window) == ["john@army.ml"]

    journal.follow_up(journal.doubtful(), {"john@army.ml": CORRECTED}, NOW)
    window.refresh()
    assert addresses(window) == []


def test_a_line_that_waits_is_answered_from_its_details(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", CORRECTED)
    decide(journal, "eve@army.ml", None)
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(1)
    assert not window.details.answer.isVisible()

    window.table.selectRow(0)

    assert window.details.answer.isVisible()
    with qtbot.waitSignal(window.answer_wanted) as caught:
        window.details.answer.click()
    assert [line.case_id for line in caught.args] == [f"eve@army.ml{NOW}"]


def test_a_line_whose_draft_still_holds_the_address_can_be_answered_and_says_when_it_cannot(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    decide(journal, "john@army.ml", Decision(Outcome.NOT_ASKED), Origin.DRAFT)
    decide(journal, "jane@army.ml", Decision(Outcome.DISMISSED), Origin.CLIPBOARD)
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)
    assert not window.details.answer.isVisible()
    window.table.selectRow(1)
    assert window.details.answer.isVisible()
    assert rows(window)[1][2] == window.details.values["answer"].text() == "Not asked yet"

    with qtbot.waitSignal(window.answer_wanted) as caught:
        window.table.activated.emit(window.table.currentIndex())
    assert [line.recipient for line in caught.args] == ["john@army.ml"]

    journal.note_gone(journal.doubtful(), "draft-gone", NOW)
    window.say("It has gone.")
    assert window.message.text() == "It has gone."
    assert [row[2] for row in rows(window)] == ["Not seen in the drafts any more", "Not now", "Not asked"]
    window.table.selectRow(2)
    assert not window.details.answer.isVisible()


def test_the_end_of_an_exception_is_its_last_day_and_of_a_pause_a_time(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    until = datetime(2026, 12, 29).astimezone()  # the midnight after the day that was picked
    decide(journal, "john@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=until))
    journal.set_paused_until(datetime(2026, 3, 2, 13, 30).astimezone())
    journal.set_paused_until(UNTIL_RESUMED)
    window = opened(qtbot, journal, bridge)

    told = []
    for row in range(3):
        window.table.selectRow(row)
        told.append(window.details.values["until"].text())

    assert "28" in rows(window)[2][2]
    assert "always" not in rows(window)[2][2]
    assert told[0] == "you resume"
    assert "1:30" in told[1] or "13:30" in told[1]
    assert "28" in told[2]
    assert "00:00" not in told[2]


def test_letters_that_only_look_like_those_meant_are_marked_and_named(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    finding = a_finding("gmail.com", differs=((2, 3),), kind=Kind.HOMOGLYPH)
    case = a_case(a_question("maria@gm\u0430il.com", finding), case_id="one")
    journal.open_case(case)
    window = opened(qtbot, journal, bridge)

    assert rows(window)[0][1] == "gmail.com, not with: \u0430 (Cyrillic)"
    cell = window.model.index(0, ADDRESS)
    ((start, end),) = window.model.data(cell, MARKED)
    assert window.model.data(cell)[start:end] == "\u0430"
    window.table.selectRow(0)
    assert "\u0430 (Cyrillic)" in window.details.values["letters"].text()
    assert not window.table.grab().isNull()


@pytest.mark.parametrize("address", ["john@army.ml", "א@army.ml", "john@דואר.ml"])
def test_what_differs_is_marked_in_a_language_that_runs_from_right_to_left_too(
    qtbot: QtBot, journal: Journal, bridge: Bridge, qapp: QApplication, address: str
) -> None:
    length = len(address.rpartition("@")[2])
    finding = a_finding(differs=((length - 2, length),))
    journal.open_case(a_case(a_question(address, finding), case_id="one"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = opened(qtbot, journal, bridge)
        cell = window.model.index(0, ADDRESS)
        ((start, end),) = window.model.data(cell, MARKED)
        assert window.model.data(cell)[start:end] == "ml"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_spreadsheet_has_times_as_a_person_reads_them(
    qtbot: QtBot, journal: Journal, bridge: Bridge, tmp_path: Path
) -> None:
    until = datetime(2026, 12, 29).astimezone()
    decide(journal, "john@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN, until=until))
    window = opened(qtbot, journal, bridge)
    file = tmp_path / "out.csv"

    window.tasks.export_to(file, Form.CSV, window.filter.search)
    qtbot.waitUntil(lambda: "written to" in window.message.text(), timeout=20_000)

    with file.open(encoding="utf-8", newline="") as opened_file:
        (line,) = csv.DictReader(opened_file)
    assert line["at"] == f"{NOW.astimezone():%Y-%m-%d %H:%M:%S}"
    assert line["until"] == "2026-12-29 00:00:00"


@pytest.mark.parametrize(
    ("why", "said"),
    [("ended", "Let go unchecked"), ("changed-afterwards", "Sent to, added after the check")],
)
def test_a_message_that_was_let_go_is_not_said_to_have_left_unless_that_was_seen(
    qtbot: QtBot, journal: Journal, bridge: Bridge, why: str, said: str
) -> None:
    asked = a_case(a_question("john@army.ml", a_finding()), origin=Origin.ADDIN)
    journal.note_unchecked(asked.sighting, asked.questions, why, NOW)

    window = opened(qtbot, journal, bridge)

    assert any(said in row for row in rows(window))


def test_an_incident_offers_its_letters_without_the_subject_which_is_not_kept(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    sent = a_case(a_question("john@army.ml"), origin=Origin.SENT, place="Thunderbird")
    journal.note_incident(replace(sent.sighting, subject="Rota"), sent.questions, NOW)
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)
    assert window.details.values["answer"].text() == "Incident: was sent"

    window.details.letters.click()

    qtbot.addWidget(window.letters)
    assert "john@army.ml" in window.letters.to_office.text.toPlainText()
    assert "john@army.mil" in window.letters.to_office.text.toPlainText()
    assert "Rota" not in window.letters.to_office.text.toPlainText()


def test_the_report_says_when_the_incident_was_noticed_however_late_it_is_written(
    qtbot: QtBot, journal: Journal, bridge: Bridge
) -> None:
    sent = a_case(a_question("john@army.ml"), origin=Origin.SENT, place="Thunderbird")
    journal.note_incident(sent.sighting, sent.questions, NOW - timedelta(days=30))
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)
    window.details.letters.click()
    qtbot.addWidget(window.letters)

    assert f"Noticed: {moment(NOW - timedelta(days=30))}\n" in window.letters.to_office.text.toPlainText()


@pytest.mark.parametrize(
    ("origin", "kind"), [(Origin.OUTBOX, Kind.TLD), (Origin.SENT, "palindrome")], ids=["waits", "unknown"]
)
def test_no_letter_is_offered_that_cannot_be_written(
    qtbot: QtBot, journal: Journal, bridge: Bridge, origin: Origin, kind: str
) -> None:
    left = a_case(a_question("john@army.ml"), origin=origin, place="Thunderbird")
    journal.note_incident(left.sighting, left.questions, NOW)
    journal._connection.execute("UPDATE records SET payload = replace(payload, '\"tld\"', ?)", (f'"{kind}"',))
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)

    assert window.details.values["answer"].text()
    assert window.details.letters.isHidden()


def test_a_line_that_is_no_incident_offers_none(qtbot: QtBot, journal: Journal, bridge: Bridge) -> None:
    journal.open_case(a_case())
    window = opened(qtbot, journal, bridge)
    window.table.selectRow(0)

    assert window.details.letters.isHidden()


@pytest.mark.parametrize("fails", [False, True])
def test_what_came_of_a_deletion_is_heard_though_the_window_is_closed_meanwhile(
    qtbot: QtBot, journal: Journal, bridge: Bridge, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    may_end = threading.Event()

    def delete(_wait: object) -> int:
        may_end.wait(20)
        if fails:
            raise JournalError("The disk is gone.")
        return 3

    monkeypatch.setattr(tasks_module, "deleter", lambda *_: delete)
    decide(journal, "john@army.ml", CORRECTED)
    window = JournalWindow(journal, bridge, lambda: NOW)
    window.show()
    tasks, heard, told = window.tasks, list[None](), list[str]()
    tasks.deleted.connect(lambda: heard.append(None))
    tasks.untold.connect(told.append)
    tasks._delete_older_than(tasks_module.DeletionDialog(window))
    window.close()
    delete_widget(window)
    del tasks
    may_end.set()

    qtbot.waitUntil(lambda: len(told) == 1)
    assert told == ["The disk is gone." if fails else "3 records were deleted."]
    assert len(heard) == (0 if fails else 1)
