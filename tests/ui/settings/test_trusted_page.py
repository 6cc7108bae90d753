from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from shiboken6 import delete

from sendward.guard.guard import Guard
from sendward.journal.errors import JournalError
from sendward.journal.journal import Journal
from sendward.model import Scope, Trust
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.ui.settings import in_turns
from sendward.ui.settings.pages.trusted_page import ExceptionsWidget
from sendward.ui.widgets.days import end_of_day
from support.guarding import NOON, FakeClock, RecordingAsker, sighting, verdict
from support.page_contexts import a_page_context

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sendward.ui.settings.exceptions import ExceptionDialog
    from sendward.ui.settings.page import PageContext

JOHN = Trust(Scope.ADDRESS, "john@army.ml", NOON)
NAVY = Trust(Scope.DOMAIN, "navy.ml", NOON - timedelta(days=1), until=NOON + timedelta(days=9))


@pytest.fixture
def guard(tmp_path: Path) -> Iterator[Guard]:
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        guard.change_trust(None, NAVY)
        guard.change_trust(None, JOHN)
        yield guard


@pytest.fixture
def context(tmp_path: Path, guard: Guard) -> PageContext:
    return a_page_context(Settings.load(tmp_path / "settings.toml"), guard=lambda: guard)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> ExceptionsWidget:
    widget = ExceptionsWidget(context)
    qtbot.addWidget(widget)
    return widget


def rows(page: ExceptionsWidget) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def select(page: ExceptionsWidget, row: int) -> None:
    page.table.selectionModel().select(
        page.model.index(row, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )


def opened(page: ExceptionsWidget) -> ExceptionDialog:
    assert page.dialog is not None
    return page.dialog


def ok(dialog: ExceptionDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_every_exception_is_shown_with_its_end(page: ExceptionsWidget) -> None:
    assert rows(page) == ["john@army.ml", "everyone at navy.ml"]
    assert page.model.index(0, 2).data() == "no end"
    assert page.model.index(1, 2).data() != "no end"


def test_one_is_taken_back_and_asked_about_again(page: ExceptionsWidget, guard: Guard) -> None:
    assert guard.submit(sighting("john@army.ml")) is None
    select(page, 0)
    page.revoke.click()
    assert rows(page) == ["everyone at navy.ml"]
    assert guard.submit(sighting("john@army.ml")) is not None


def test_one_is_given_an_end(page: ExceptionsWidget, guard: Guard) -> None:
    select(page, 0)
    page.change.click()
    dialog = opened(page)
    dialog.has_end.setChecked(True)
    day = QDate.currentDate().addDays(7)
    dialog.until.setDate(day)
    ok(dialog)
    john = next(trust for trust in guard.trusts if trust.key == JOHN.key)
    assert (john.until, john.granted_at) == (end_of_day(day), JOHN.granted_at)


def test_one_is_widened_to_its_domain(page: ExceptionsWidget, guard: Guard) -> None:
    select(page, 0)
    page.change.click()
    opened(page).whom.setText("army.ml")
    ok(opened(page))
    assert {(trust.scope, trust.key) for trust in guard.trusts} == {
        (Scope.DOMAIN, "army.ml"),
        (Scope.DOMAIN, "navy.ml"),
    }


def test_one_is_added(page: ExceptionsWidget, guard: Guard) -> None:
    page.add.click()
    opened(page).whom.setText("Ann@B\u00fccher.example")
    ok(opened(page))
    assert (Scope.ADDRESS, "ann@xn--bcher-kva.example") in {(t.scope, t.key) for t in guard.trusts}
    assert "Ann@b\u00fccher.example".casefold() in [text.casefold() for text in rows(page)]


@pytest.mark.parametrize("text", ["", "john@", "a b@army.ml", "john@army..ml"])
def test_what_is_no_address_cannot_be_added(page: ExceptionsWidget, text: str) -> None:
    page.add.click()
    dialog = opened(page)
    dialog.whom.setText(text)
    dialog.whom.editingFinished.emit()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.problem.isVisibleTo(dialog) == bool(text)


def test_a_new_exception_appears_at_once(page: ExceptionsWidget, guard: Guard, context: PageContext) -> None:
    guard.change_trust(None, Trust(Scope.DOMAIN, "gmial.com", NOON))
    context.news.exceptions_changed.emit()
    assert len(rows(page)) == 3


def test_without_a_journal_nothing_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:
    widget = ExceptionsWidget(a_page_context(Settings.load(tmp_path / "settings.toml")))
    qtbot.addWidget(widget)
    assert not widget.add.isEnabled()
    assert not widget.revoke.isEnabled()
    assert widget.empty.isVisibleTo(widget)


def test_what_the_organisation_trusts_for_everybody_is_shown_as_its_own(
    qtbot: QtBot, tmp_path: Path, guard: Guard
) -> None:
    policy = Policy(trusted=frozenset({"partner.example", "army.ml"}))
    widget = ExceptionsWidget(
        a_page_context(Settings.load(tmp_path / "settings.toml", policy), guard=lambda: guard)
    )
    qtbot.addWidget(widget)

    shown = [label.text() for label in widget.findChildren(QLabel)]

    assert any(
        "Your organisation trusts, for everybody" in text and "army.ml, partner" in text for text in shown
    )
    assert rows(widget) == ["john@army.ml", "everyone at navy.ml"]


def test_a_thousand_domains_that_the_organisation_trusts_are_one_short_line(
    qtbot: QtBot, tmp_path: Path
) -> None:
    policy = Policy(trusted=frozenset(f"{'long-' * 10}{number:04}.example" for number in range(1000)))
    widget = ExceptionsWidget(a_page_context(Settings.load(tmp_path / "settings.toml", policy)))
    qtbot.addWidget(widget)

    [text] = [text for label in widget.findChildren(QLabel) if "for everybody" in (text := label.text())]

    assert text.endswith(" and 995 more")
    assert len(text) < 400


def test_what_was_revoked_can_be_put_back(page: ExceptionsWidget, guard: Guard, qtbot: QtBot) -> None:
    assert not page.undo.isVisibleTo(page)
    page.table.selectAll()
    page.revoke.click()
    qtbot.waitUntil(lambda: page.undo.isVisibleTo(page))
    assert guard.trusts == ()

    page.undo.click()

    qtbot.waitUntil(lambda: set(guard.trusts) == {JOHN, NAVY})
    assert not page.undo.isVisibleTo(page)


@pytest.fixture
def crowd(page: ExceptionsWidget, guard: Guard) -> tuple[Trust, ...]:
    """Many exceptions, all chosen."""
    trusts = tuple(Trust(Scope.DOMAIN, f"partner{number}.example", NOON) for number in range(60))
    for trust in trusts:
        guard.change_trust(None, trust)
    page.refresh()
    page.table.selectAll()
    return trusts


@pytest.mark.usefixtures("crowd")
def test_many_are_revoked_in_turns_and_shown_once(
    page: ExceptionsWidget, guard: Guard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_turns, "TURN_S", 0.0)
    shown, before = list[int](), len(guard.trusts)
    page.model.modelReset.connect(lambda: shown.append(len(guard.trusts)))

    page.revoke.click()

    assert len(guard.trusts) == before - 1
    qtbot.waitUntil(lambda: guard.trusts == ())
    assert shown == [0]
    assert rows(page) == []


@pytest.mark.usefixtures("crowd")
def test_those_that_could_not_be_revoked_stay_and_it_is_said_why(
    page: ExceptionsWidget, guard: Guard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, revoke = len(guard.trusts), guard.revoke

    def revoke_some(trust: Trust) -> None:
        if len(guard.trusts) == before - 7:
            raise JournalError("The disk is full.")
        revoke(trust)

    monkeypatch.setattr(guard, "revoke", revoke_some)
    page.revoke.click()
    qtbot.waitUntil(lambda: page.problem.text() == "The disk is full.")
    assert len(rows(page)) == len(guard.trusts) == before - 7

    page.undo.click()
    qtbot.waitUntil(lambda: len(guard.trusts) == before)
    assert page.problem.text() == ""


@pytest.mark.usefixtures("crowd")
def test_what_was_begun_is_done_though_the_window_is_closed_and_trouble_is_told(
    guard: Guard,
    context: PageContext,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(in_turns, "TURN_S", 0.0)
    revoke, untold = guard.revoke, list[str]()
    context.news.untold.connect(untold.append)

    def revoke_most(trust: Trust) -> None:
        if len(guard.trusts) == 1:
            raise JournalError("The disk is full.")
        revoke(trust)

    monkeypatch.setattr(guard, "revoke", revoke_most)
    page = ExceptionsWidget(context)
    page.table.selectAll()
    page.revoke.click()
    delete(page)

    qtbot.waitUntil(lambda: untold == ["The disk is full."])
    assert len(guard.trusts) == 1
