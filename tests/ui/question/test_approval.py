"""Answers that a click is not enough for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sendward.guard.rules import Rules
from sendward.model import ConfirmBy, Field, Kind, Level, Origin, Outcome, Scope
from sendward.settings.policy import Organisation
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.question.severity import KindLabel, kind_name
from sendward.ui.widgets.days import LATEST, end_of_day, last_day
from support.dialog_cases import a_case, a_finding, a_question
from support.question_dialogs import open_details
from support.wheel import turn_wheel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from sendward.model import Case, Decision
    from sendward.ui.question.approval import ApprovalForm
    from support.monotonic import Monotonic

JOHN = "john@army.ml"


def test_the_latest_day_that_can_be_picked_has_an_end() -> None:
    assert last_day(end_of_day(LATEST)) == LATEST


def test_a_later_end_that_was_kept_is_still_told() -> None:
    assert last_day(datetime(9998, 6, 1, 12, tzinfo=UTC)) == QDate(9998, 6, 1)


class Asked:
    """A dialog that has been on the screen for long enough."""

    def __init__(self, qtbot: QtBot, monotonic: Monotonic, case: Case, organisation: Organisation) -> None:
        self.dialog = ConfirmDialog(case, organisation, monotonic=monotonic)
        self.answers: list[dict[str, Decision]] = []
        self.dialog.answered.connect(lambda _case_id, decisions: self.answers.append(decisions))
        qtbot.addWidget(self.dialog)
        self.dialog.open()
        qtbot.waitUntil(lambda: self.dialog.early_input._painted_at is not None)
        monotonic.advance(1)

    def action(self, place: int) -> QAction:
        right = self.dialog.cards[0].answers.right
        assert right is not None
        return right.menu().actions()[place]

    @property
    def form(self) -> ApprovalForm:
        form = self.dialog.cards[0].form
        assert form is not None
        return form

    def texts(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel)]


@pytest.fixture
def ask(qtbot: QtBot, monotonic: Monotonic) -> Callable[..., Asked]:
    def ask(case: Case, organisation: Organisation | None = None) -> Asked:
        return Asked(qtbot, monotonic, case, organisation or Organisation())

    return ask


def for_a_reason() -> Case:
    return a_case(a_question(JOHN, a_finding(level=Level.BLOCK), rules=Rules(block_is_final=False)))


def test_an_address_is_right_until_the_end_of_a_day(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    asked.action(-1).trigger()
    day = QDate.currentDate().addDays(3)
    asked.form.until.setDate(day)
    asked.form.reach.setCurrentIndex(1)
    asked.form.approve.click()

    (decision,) = asked.answers[0].values()
    assert (decision.outcome, decision.scope) == (Outcome.TRUSTED, Scope.DOMAIN)
    assert decision.until == end_of_day(day)
    assert last_day(end_of_day(day)) == day


def test_a_wheel_makes_no_exception_reach_further_or_last_longer(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    asked.action(-1).trigger()
    day = asked.form.until.date()
    for field in (asked.form.reach, asked.form.until):
        field.setFocus()
        for upwards in (False, True, False):
            turn_wheel(field, upwards=upwards)
    turn_wheel(asked.form.until, upwards=True)

    asked.form.approve.click()

    (decision,) = asked.answers[0].values()
    assert decision.scope is Scope.ADDRESS
    assert decision.until == end_of_day(day)


@pytest.mark.parametrize("questions", [1, 5])
def test_a_form_that_opens_is_in_sight_at_once(ask: Callable[..., Asked], questions: int) -> None:
    asked = ask(a_case(*[a_question(f"john{number}@army.ml") for number in range(questions)]))
    height = asked.dialog.height()
    asked.action(-1).trigger()

    viewport = asked.dialog._area.viewport()
    form = QRect(asked.form.mapTo(viewport, QPoint()), asked.form.size())
    assert form.height() >= asked.form.sizeHint().height()
    assert viewport.rect().contains(form)
    assert asked.dialog.height() > height


def test_a_form_that_opens_at_the_screen_s_lower_edge_moves_the_window_up(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    room = asked.dialog.screen().availableGeometry()
    asked.dialog.move(asked.dialog.x(), room.bottom() - asked.dialog.frameGeometry().height())
    asked.action(-1).trigger()

    assert room.contains(asked.dialog.frameGeometry())


def test_no_two_buttons_say_the_same_while_a_form_is_open(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    asked.action(-1).trigger()
    buttons = asked.dialog.findChildren(QPushButton)
    words = [button.text().replace("&", "") for button in buttons if button.isVisible()]
    assert sorted(words) == ["Back", "Keep as written", "Not now", "Use john@army.mil"]

    asked.form.back.click()

    right = asked.dialog.cards[0].answers.right
    assert right is not None
    assert right.isVisible()
    assert right.hasFocus()


def test_a_day_that_is_over_when_it_is_approved_becomes_today(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    asked.action(-1).trigger()
    today = QDate.currentDate()
    # as where the question has stood on the screen since yesterday
    asked.form.until.setMinimumDate(today.addDays(-1))
    asked.form.until.setDate(today.addDays(-1))
    asked.form.approve.click()

    (decision,) = asked.answers[0].values()
    assert decision.until is not None
    assert decision.until >= end_of_day(today)


def test_what_is_blocked_is_right_only_once_and_only_for_a_reason(ask: Callable[..., Asked]) -> None:
    asked = ask(for_a_reason())
    asked.action(0).trigger()
    assert asked.answers == []
    assert not asked.form.approve.isEnabled()

    asked.form.reason.setText("  ")
    assert not asked.form.approve.isEnabled()
    asked.form.reason.setText("They have moved.")
    asked.form.approve.click()

    (decision,) = asked.answers[0].values()
    assert (decision.scope, decision.reason) == (Scope.ONCE, "They have moved.")


def test_what_differs_has_to_be_typed_where_the_entry_says_so(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case(a_question(JOHN, a_finding(confirm_by=ConfirmBy.TYPING))))
    asked.action(0).trigger()
    for wrong in ("", "mil", "m", "mll"):
        asked.form.typing.setText(wrong)
        assert not asked.form.approve.isEnabled()

    asked.form.typing.setText(".ML ")
    asked.form.approve.click()

    assert next(iter(asked.answers[0].values())).scope is Scope.ONCE


def test_a_look_alike_letter_cannot_be_typed_by_who_meant_the_other_one(ask: Callable[..., Asked]) -> None:
    question = a_question(
        "jo@\u0430rmy.mil",
        a_finding(differs=((0, 1),), kind=Kind.HOMOGLYPH, confirm_by=ConfirmBy.TYPING),
    )
    asked = ask(a_case(question))
    asked.action(0).trigger()
    asked.form.typing.setText("army.mil")
    assert not asked.form.approve.isEnabled()


def test_return_in_the_form_neither_approves_nor_closes(ask: Callable[..., Asked]) -> None:
    asked = ask(for_a_reason())
    asked.action(0).trigger()
    asked.form.reason.setText("They have moved.")
    QTest.keyClick(asked.form.reason, Qt.Key.Key_Return)
    assert asked.answers == []
    assert asked.dialog.isVisible()


def test_the_form_can_be_left_and_return_is_safe_again(ask: Callable[..., Asked]) -> None:
    asked = ask(for_a_reason())
    asked.action(0).trigger()
    asked.form.back.click()
    assert asked.dialog.cards[0].form is None
    assert asked.dialog.later.isDefault()


def test_the_organisation_speaks_in_its_own_words(ask: Callable[..., Asked]) -> None:
    asked = ask(
        for_a_reason(), Organisation("Example Ltd", "Ask the desk <b>first</b>.", "security@example.org")
    )
    assert "Ask the desk <b>first</b>. Questions: security@example.org" in asked.texts()


def test_the_organisation_is_named_where_it_has_no_words(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case(a_question(JOHN, a_finding(level=Level.BLOCK))), Organisation("Example Ltd"))
    assert any(text.startswith("Example Ltd does not allow") for text in asked.texts())


def test_all_can_be_right_at_once_but_not_where_more_is_asked_for(ask: Callable[..., Asked]) -> None:
    both = (a_question(JOHN), a_question("jane@navy.ml", a_finding("navy.mil")))
    asked = ask(a_case(*both))
    asked.dialog.all_right.menu().actions()[0].trigger()
    assert {decision.scope for decision in asked.answers[0].values()} == {Scope.ONCE}

    stricter = ask(a_case(*both, a_question("ann@af.ml", a_finding("af.mil", confirm_by=ConfirmBy.TYPING))))
    assert not stricter.dialog.all_right.isVisibleTo(stricter.dialog)


def test_a_list_or_group_is_named(ask: Callable[..., Asked]) -> None:
    staff = a_question(JOHN, field=Field.TO, name="Staff")
    asked = ask(a_case(staff, origin=Origin.DRAFT, place="~/Mail"))
    assert "In a draft in ~/Mail · To: Staff" in asked.texts()


def test_every_level_has_a_look_of_its_own(ask: Callable[..., Asked]) -> None:
    widths = {
        level: ask(a_case(a_question(JOHN, a_finding(level=level)))).dialog._stripe.width() for level in Level
    }
    assert len(set(widths.values())) == len(Level)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_named(ask: Callable[..., Asked], kind: Kind) -> None:
    asked = ask(a_case(a_question(JOHN, a_finding(kind=kind))))
    (label,) = asked.dialog.findChildren(KindLabel)
    assert label.text() == kind_name(kind)


def test_every_field_of_the_form_has_a_name_for_whoever_listens(ask: Callable[..., Asked]) -> None:
    asked = ask(a_case())
    asked.action(-1).trigger()
    form = asked.form
    assert all(control.accessibleName() for control in (form.reach, form.until, form.approve))


def test_letters_that_only_look_alike_are_named_to_the_eye_and_to_the_ear(ask: Callable[..., Asked]) -> None:
    question = a_question(
        "jo@g\u043eogle.com", a_finding("google.com", differs=((1, 2),), kind=Kind.HOMOGLYPH)
    )
    asked = ask(a_case(question))
    open_details(asked.dialog)
    assert any("\u043e (Cyrillic)" in text for text in asked.texts())
    assert "\u043e (Cyrillic)" in asked.dialog.accessibleDescription()


def test_what_a_list_of_ones_own_blocks_is_not_said_to_be_the_organisations_doing(
    ask: Callable[..., Asked],
) -> None:
    finding = a_finding(level=Level.BLOCK)
    own = replace(finding, entry=replace(finding.entry, origin="/home/me/mine.txt"))

    asked = ask(
        a_case(a_question(JOHN, own)), Organisation("Example Ltd", "Ask the desk.", "desk@example.org")
    )

    said = " ".join(asked.texts())
    assert "A list of your own blocks look-alikes of this domain." in said
    assert "Example Ltd" not in said
    assert "desk" not in said


def test_what_a_list_of_ones_own_blocks_is_named_beside_what_the_organisation_blocks(
    ask: Callable[..., Asked],
) -> None:
    theirs = a_finding(level=Level.BLOCK)
    own = replace(theirs, entry=replace(theirs.entry, origin="/home/me/mine.txt"))
    case = a_case(a_question(JOHN, theirs), a_question("jane@navy.ml", own))

    said = " ".join(ask(case, Organisation("Example Ltd", "Ask the desk.", "desk@example.org")).texts())

    assert "Ask the desk." in said
    named = said.partition("A list of your own blocks ")[2].partition(".")[0]
    assert "jane@navy" in named
    assert "john" not in named
