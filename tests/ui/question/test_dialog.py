from __future__ import annotations

import functools
import operator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from sendward.model import Decision, Field, Kind, Level, Origin, Outcome, Scope
from sendward.settings.policy import Organisation
from sendward.ui.question import page as page_module
from sendward.ui.question.card import QuestionCard, card_of
from sendward.ui.question.comparison import Comparison
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.widgets.growing import CardsArea
from support.dialog_cases import a_case, a_finding, a_question, an_unreadable_question
from support.question_dialogs import open_details

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from sendward.model import Case, Question
    from sendward.ui.question.choices import CaseAnswers
    from support.monotonic import Monotonic

PAUSE_S = 1.6
"""A little longer than somebody may take from one key to the next."""
KEY = "john@army.ml"
PUT_OFF = Decision(Outcome.DISMISSED)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
ANSWERING = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape]
TYPED = [Qt.Key.Key_U, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_O, Qt.Key.Key_Return]
TYPED += [Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Period, Qt.Key.Key_Enter, Qt.Key.Key_Space]


class Shown:
    """A dialog on the screen, with what it answered."""

    def __init__(self, qtbot: QtBot, monotonic: Monotonic, case: Case) -> None:
        self.qtbot = qtbot
        self.monotonic = monotonic
        self.dialog = ConfirmDialog(case, monotonic=monotonic)
        self.answers: list[dict[str, Decision]] = []
        self.dialog.answered.connect(lambda _case_id, decisions: self.answers.append(decisions))
        qtbot.addWidget(self.dialog)
        self.dialog.open()
        qtbot.waitUntil(lambda: self.dialog.early_input._painted_at is not None)
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def later(self) -> Shown:
        self.monotonic.advance(PAUSE_S)
        return self

    def press(self, key: Qt.Key, where: QWidget | None = None) -> None:
        QTest.keyClick(where or self.dialog.focusWidget() or self.dialog, key)

    def press_in_window(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key as the screen hands it to the window, with whatever Qt makes of it."""
        assert self.dialog.isActiveWindow(), "no key with Alt means anything then"
        QTest.keyClick(self.dialog.windowHandle(), key, modifier)

    def is_pressed(self) -> bool:
        """Whether there is an answer, or a button that a key has pressed and Qt is about to let go."""
        return bool(self.answers) or any(b.isDown() for b in self.dialog.findChildren(QPushButton))

    def click(self, where: QWidget) -> None:
        QTest.mouseClick(where, Qt.MouseButton.LeftButton)

    def turn_page(self, button: QPushButton) -> None:
        """Click a button of the pager, and wait for the page."""
        self.click(button)
        self.qtbot.waitUntil(lambda: not self.dialog._coming.is_at_work)


def close_as_the_desktop_does(dialog: ConfirmDialog) -> None:
    dialog.windowHandle().close()
    QApplication.processEvents()


@pytest.fixture
def show(qtbot: QtBot, monotonic: Monotonic) -> Callable[[Case], Shown]:
    return lambda case: Shown(qtbot, monotonic, case)


@pytest.mark.parametrize("milliseconds", [60, 80, 100, 300, 700, 1000, 1400, 1500, 1550])
def test_no_key_of_somebody_typing_answers_and_the_first_after_a_pause_does(
    show: Callable[[Case], Shown], milliseconds: int
) -> None:
    shown = show(a_case())
    for key in TYPED * 3:
        shown.monotonic.advance(milliseconds / 1000)
        shown.press_in_window(key)
        shown.press_in_window(Qt.Key.Key_U, ALT)
    assert not shown.is_pressed()
    assert shown.dialog.isVisible()

    shown.later().press_in_window(Qt.Key.Key_Enter)
    assert shown.answers == [{KEY: PUT_OFF}]


@pytest.mark.parametrize("key", ANSWERING)
def test_a_key_pressed_before_the_keyboard_was_still_is_ignored(
    show: Callable[[Case], Shown], key: Qt.Key
) -> None:
    shown = show(a_case())
    shown.monotonic.advance(1.499)
    shown.press(key)
    assert shown.answers == []
    assert shown.dialog.isVisible()


@pytest.mark.parametrize("key", ANSWERING)
@pytest.mark.parametrize("phase", [0.1, 0.7, 1.4])
def test_somebody_who_types_a_key_every_second_and_a_half_answers_nothing(
    show: Callable[[Case], Shown], key: Qt.Key, phase: float
) -> None:
    shown = show(a_case())
    shown.monotonic.advance(phase)
    for typed in (Qt.Key.Key_O, key, Qt.Key.Key_N, key, key):
        shown.press_in_window(typed)
        shown.monotonic.advance(1.51)
    assert shown.answers == []
    assert shown.dialog.isVisible()


@pytest.mark.parametrize("key", ANSWERING)
def test_a_key_pressed_later_puts_off_and_never_approves(show: Callable[[Case], Shown], key: Qt.Key) -> None:
    shown = show(a_case()).later()
    shown.press(key)
    assert shown.answers == [{KEY: PUT_OFF}]


def test_a_key_with_alt_answers_after_a_pause_and_not_before(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    shown.monotonic.advance(1)
    shown.press_in_window(Qt.Key.Key_U, ALT)
    assert not shown.is_pressed()

    shown.later()
    shown.press_in_window(Qt.Key.Key_Alt)
    shown.press_in_window(Qt.Key.Key_U, ALT)
    shown.qtbot.waitUntil(lambda: shown.answers != [])
    assert shown.answers[0][KEY].outcome is Outcome.CORRECTED


def test_a_key_held_down_keeps_the_question_shut(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    for _ in range(100):
        shown.monotonic.advance(0.03)
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NO_MODIFIER, "x", autorep=True)
        QApplication.sendEvent(shown.dialog.later, held)
    shown.press(Qt.Key.Key_Return)
    assert shown.answers == []


def test_a_letter_after_a_pause_is_somebody_who_types_on(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case()).later()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space):
        shown.press_in_window(key)
    assert shown.answers == []


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down],
)
def test_tab_and_the_arrows_move_the_focus_and_open_the_question_for_keys(
    show: Callable[[Case], Shown], key: Qt.Key
) -> None:
    shown = show(a_case())
    shown.monotonic.advance(0.5)
    if key is Qt.Key.Key_Backtab:
        shown.press_in_window(Qt.Key.Key_Shift)
    shown.press_in_window(key)
    assert shown.dialog.focusWidget() is not shown.dialog.later

    shown.press_in_window(Qt.Key.Key_Return)
    assert shown.answers == [{KEY: PUT_OFF}]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right])
def test_tab_and_the_arrows_in_the_midst_of_typing_open_nothing(
    show: Callable[[Case], Shown], key: Qt.Key
) -> None:
    shown = show(a_case())
    for typed in (Qt.Key.Key_A, key, Qt.Key.Key_B, Qt.Key.Key_Space, key, key, Qt.Key.Key_Space) * 2:
        shown.monotonic.advance(0.1)
        shown.press_in_window(typed)
    assert shown.answers == []
    assert shown.dialog.focusWidget() is shown.dialog.later


def test_a_click_opens_the_question_for_keys(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    shown.monotonic.advance(0.5)
    shown.click(shown.dialog._head)
    shown.press(Qt.Key.Key_Return)
    assert shown.answers == [{KEY: PUT_OFF}]


def test_a_click_meant_for_another_window_opens_nothing(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    shown.monotonic.advance(0.499)
    shown.click(shown.dialog._head)
    shown.monotonic.advance(0.1)
    shown.press(Qt.Key.Key_Space)
    assert shown.answers == []


def test_a_question_that_is_given_the_keyboard_waits_for_it_to_be_still(
    show: Callable[[Case], Shown],
) -> None:
    shown = show(a_case()).later()
    QApplication.sendEvent(shown.dialog, QEvent(QEvent.Type.WindowActivate))
    shown.press(Qt.Key.Key_Space)
    assert shown.answers == []


def test_the_window_managers_key_closes_no_question_in_the_midst_of_typing(
    show: Callable[[Case], Shown],
) -> None:
    shown = show(a_case())
    shown.monotonic.advance(1)
    shown.press_in_window(Qt.Key.Key_Alt)
    close_as_the_desktop_does(shown.dialog)
    assert shown.answers == []
    assert shown.dialog.isVisible()

    shown.later()
    shown.press_in_window(Qt.Key.Key_Alt)
    close_as_the_desktop_does(shown.dialog)
    assert shown.answers == [{KEY: PUT_OFF}]


def test_the_close_button_puts_off_at_any_time(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    close_as_the_desktop_does(shown.dialog)
    assert shown.answers == [{KEY: PUT_OFF}]


def test_a_click_in_the_first_half_second_is_ignored(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    shown.click(shown.dialog.cards[0].answers.uses[0])
    assert shown.answers == []
    shown.later().click(shown.dialog.cards[0].answers.uses[0])
    assert len(shown.answers) == 1


def test_a_key_held_down_since_before_never_answers(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case()).later()
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(shown.dialog.later, repeat)
    assert shown.answers == []


@pytest.mark.parametrize("focus", ["right", "use"])
def test_return_on_any_button_never_approves(show: Callable[[Case], Shown], focus: str) -> None:
    shown = show(a_case()).later()
    row = shown.dialog.cards[0].answers
    button = row.uses[0] if focus == "use" else row.right
    assert button is not None
    button.setFocus()
    shown.press(Qt.Key.Key_Return, button)
    assert [d[KEY].outcome for d in shown.answers] == [Outcome.DISMISSED]


def test_closing_the_window_puts_off(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    shown.dialog.close()
    assert shown.answers == [{KEY: PUT_OFF}]


def test_it_comes_up_without_taking_the_keyboard_and_on_top(show: Callable[[Case], Shown]) -> None:
    dialog = show(a_case()).dialog
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert dialog.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert dialog.later.isDefault()


def test_using_the_corrected_address_is_recorded_with_it(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case()).later()
    shown.click(shown.dialog.cards[0].answers.uses[0])
    assert shown.answers == [{KEY: Decision(Outcome.CORRECTED, corrected_to="john@army.mil")}]


@pytest.mark.parametrize("scope", list(Scope))
def test_each_way_of_being_right_grants_its_scope(show: Callable[[Case], Shown], scope: Scope) -> None:
    shown = show(a_case()).later()
    right = shown.dialog.cards[0].answers.right
    assert right is not None
    action = next(action for action in right.menu().actions() if action.data() == scope)
    action.trigger()
    assert shown.answers == [{KEY: Decision(Outcome.TRUSTED, scope=scope)}]


def test_a_tie_offers_each_domain_that_may_be_meant(show: Callable[[Case], Shown]) -> None:
    question = a_question(
        "john@arny.nl", a_finding("army.nl", differs=((2, 3),)), a_finding("arno.nl", differs=((3, 4),))
    )
    shown = show(a_case(question)).later()
    uses = shown.dialog.cards[0].answers.uses
    assert len(uses) == 2
    shown.click(uses[1])
    assert shown.answers[0]["john@arny.nl"].corrected_to == "john@arno.nl"


def test_a_weaker_finding_is_no_tie(show: Callable[[Case], Shown]) -> None:
    question = a_question("john@army.ml", a_finding(), a_finding("army.nl", score=0.5))
    assert len(show(a_case(question)).dialog.cards[0].answers.uses) == 1


def test_where_only_an_ending_is_known_that_was_meant_nothing_is_offered_instead(
    show: Callable[[Case], Shown],
) -> None:
    said = "There is no ending .dee; .de (Germany) exists"
    question = a_question("info@praxis.dee", a_finding("", differs=((7, 10),), reason=said))
    shown = show(a_case(question)).later()

    texts = [label.text() for label in shown.dialog.findChildren(QLabel)]
    assert shown.dialog.cards[0].answers.uses == []
    assert shown.dialog.findChildren(Comparison) == []
    assert "info@praxis.dee" in texts
    assert said in texts


def test_beside_a_known_domain_an_ending_alone_is_no_tie(show: Callable[[Case], Shown]) -> None:
    question = a_question("john@army.ml", a_finding(), a_finding("", reason="It resembles a name."))
    assert len(show(a_case(question)).dialog.cards[0].answers.uses) == 1


def test_it_says_on_top_and_to_the_ear_what_would_happen(show: Callable[[Case], Shown]) -> None:
    dialog = show(a_case()).dialog
    sentence = "This would go to Mali, not to the US military"

    assert dialog._title.text() == sentence
    assert dialog.accessibleName() == sentence


def test_of_several_each_says_what_would_happen(show: Callable[[Case], Shown]) -> None:
    swapped = a_question("kees@gmial.com", a_finding("gmail.com", differs=((2, 4),)), field=Field.CC)
    dialog = show(a_case(a_question("john@army.ml", field=Field.TO), swapped)).dialog
    texts = [label.text() for label in dialog.findChildren(QLabel)]

    assert "To · This would go to Mali, not to the US military" in texts
    assert "Cc · This would go to gmial.com, not to gmail.com" in texts


def test_the_draft_is_named_by_its_subject(show: Callable[[Case], Shown]) -> None:
    case = a_case(a_question(field=Field.TO), origin=Origin.DRAFT, place="Thunderbird")
    subject = "Rota\u202e for\n ward 3 " + "x" * 500
    dialog = show(replace(case, sighting=replace(case.sighting, subject=subject))).dialog
    (where,) = [label.text() for label in dialog.findChildren(QLabel) if "In the draft" in label.text()]

    assert where.startswith("In the draft “Rota for  ward 3 xxx")
    assert where.replace("\u200b", "").endswith("x…” in Thunderbird · To")
    assert len(where.replace("\u200b", "")) < 130
    assert "Rota for" in dialog.accessibleDescription()


def test_what_was_written_is_in_sight_and_the_rest_is_opened_by_a_click_and_folded_by_another(
    show: Callable[[Case], Shown],
) -> None:
    shown = show(a_case()).later()
    dialog = shown.dialog
    (comparison,), (card,) = dialog.findChildren(Comparison), dialog.cards
    height, folded = dialog.height(), comparison.height()
    assert card.details is not None
    assert not any("ends in .ml" in label.text() for label in dialog.findChildren(QLabel))

    shown.click(card.details.button)
    (reason,) = [label for label in dialog.findChildren(QLabel) if "ends in .ml" in label.text()]
    assert reason.isVisible()
    assert comparison.heightForWidth(comparison.width()) > folded
    assert dialog.height() > height

    shown.click(card.details.button)
    assert not reason.isVisible()
    assert dialog.height() == height
    assert shown.answers == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_opens_the_details_and_answers_nothing(show: Callable[[Case], Shown], key: Qt.Key) -> None:
    shown = show(a_case()).later()
    (card,) = shown.dialog.cards
    assert card.details is not None
    shown.press_in_window(Qt.Key.Key_Tab)
    for _ in range(20):
        if shown.dialog.focusWidget() is card.details.button:
            break
        shown.press_in_window(Qt.Key.Key_Tab)
    shown.press_in_window(key)

    assert card.details.is_open
    assert shown.answers == []
    assert shown.dialog.isVisible()


def test_a_click_meant_for_another_window_opens_no_details(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case())
    (card,) = shown.dialog.cards
    assert card.details is not None
    shown.click(card.details.button)
    assert not card.details.is_open


@pytest.mark.parametrize(
    "question",
    [
        an_unreadable_question(),
        a_question("info@praxis.dee", a_finding("", reason="There is no ending .dee")),
        a_question("ana@army.mil", replace(a_finding(kind=Kind.PERSON_SLIP), local="anna")),
    ],
)
def test_nothing_is_folded_that_is_needed_to_understand_the_question(
    show: Callable[[Case], Shown], question: Question
) -> None:
    dialog = show(a_case(question)).dialog
    assert dialog.cards[0].details is None
    assert len([label for label in dialog.cards[0].findChildren(QLabel) if label.text()]) > 0


@pytest.mark.parametrize(
    ("text", "step"),
    [("john@army.mil@army.ml", "Correct it where it stands"), ("…", "Look through them yourself")],
)
def test_what_could_not_be_read_is_told_with_a_next_step(
    show: Callable[[Case], Shown], text: str, step: str
) -> None:
    dialog = show(a_case(an_unreadable_question(text))).dialog
    assert any(f"It has two @ signs. {step}" in label.text() for label in dialog.findChildren(QLabel))


def test_of_a_tie_every_domain_is_compared_once_it_is_opened(show: Callable[[Case], Shown]) -> None:
    question = a_question("john@army.ml", a_finding(), a_finding("army.nl"))
    dialog = show(a_case(question)).later().dialog
    assert len(dialog.findChildren(Comparison)) == 1
    open_details(dialog)
    assert [comparison.isVisible() for comparison in dialog.findChildren(Comparison)] == [True, True]


def test_what_policy_blocks_cannot_be_approved(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case(a_question("john@army.ml", a_finding(level=Level.BLOCK))))
    assert shown.dialog.cards[0].answers.right is None
    texts = [label.text() for label in shown.dialog.findChildren(QLabel)]
    assert any("Your organisation" in text for text in texts)


def test_what_could_not_be_read_can_be_right_only_once(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case(an_unreadable_question())).later()
    row = shown.dialog.cards[0].answers
    assert row.uses == []
    assert row.right is not None
    assert [action.data() for action in row.right.menu().actions()] == [Scope.ONCE]


def several() -> Case:
    return a_case(
        a_question("john@army.ml", field=Field.TO),
        a_question("jane@navy.ml", a_finding("navy.mil"), field=Field.CC),
        a_question("paul@af.ml", a_finding("af.mil", differs=((3, 5),)), field=Field.BCC),
        origin=Origin.DRAFT,
        place="~/Mail",
    )


def test_several_recipients_are_one_dialog_with_a_choice_each(show: Callable[[Case], Shown]) -> None:
    shown = show(several()).later()
    first, second, _third = shown.dialog.cards
    shown.click(first.answers.uses[0])
    right = second.answers.right
    assert right is not None
    right.menu().actions()[0].trigger()
    assert shown.answers == []
    shown.click(shown.dialog.done_button)
    assert shown.answers == [
        {
            "john@army.ml": Decision(Outcome.CORRECTED, corrected_to="john@army.mil"),
            "jane@navy.ml": Decision(Outcome.TRUSTED, scope=Scope.ONCE),
            "paul@af.ml": PUT_OFF,
        }
    ]


def test_all_can_be_corrected_at_once(show: Callable[[Case], Shown]) -> None:
    shown = show(several()).later()
    shown.click(shown.dialog.use_all)
    assert {d.corrected_to for d in shown.answers[0].values()} == {
        "john@army.mil",
        "jane@navy.mil",
        "paul@af.mil",
    }


def test_escape_puts_off_even_what_was_chosen_before(show: Callable[[Case], Shown]) -> None:
    shown = show(several()).later()
    right = shown.dialog.cards[0].answers.right
    assert right is not None
    right.menu().actions()[0].trigger()
    shown.press(Qt.Key.Key_Escape)
    assert set(shown.answers[0].values()) == {PUT_OFF}


def test_return_does_nothing_once_a_choice_was_made(show: Callable[[Case], Shown]) -> None:
    shown = show(several()).later()
    shown.click(shown.dialog.cards[0].answers.uses[0])
    shown.press(Qt.Key.Key_Return, shown.dialog)
    assert shown.answers == []
    assert shown.dialog.isVisible()


def test_a_choice_can_be_taken_back(show: Callable[[Case], Shown]) -> None:
    shown = show(several()).later()
    card = shown.dialog.cards[0]
    shown.click(card.answers.uses[0])
    shown.click(card._change)
    assert card.decision is None
    assert not shown.dialog.done_button.isEnabled()


def test_it_answers_once_only(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case()).later()
    shown.click(shown.dialog.later)
    shown.dialog.reject()
    assert len(shown.answers) == 1


def test_markup_in_an_address_is_shown_as_it_is(show: Callable[[Case], Shown]) -> None:
    evil = a_question("<b>x</b>&amp;@army.ml", a_finding(reason="<img src=x> army.ml"))
    dialog = show(a_case(evil, origin=Origin.DRAFT, place="<h1>Drafts</h1>")).dialog
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    for widget in dialog.findChildren(QWidget):
        assert "<b>" not in widget.toolTip()
        assert "<img" not in widget.toolTip()
    (use,) = dialog.cards[0].answers.uses
    assert "&&amp;" in use.text()


def test_characters_that_turn_the_direction_are_not_shown(show: Callable[[Case], Shown]) -> None:
    dialog = show(a_case(a_question("john\u202emoc@army.ml"))).dialog
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QPushButton)]
    texts += [w.accessibleName() + w.toolTip() for w in dialog.findChildren(QWidget)]
    assert not any("\u202e" in text for text in texts)


def test_it_says_in_words_what_differs(show: Callable[[Case], Shown]) -> None:
    assert "“ml” instead of “mil” in army.mil" in show(a_case()).dialog.accessibleDescription()


def test_a_long_domain_keeps_its_end_and_what_differs_in_sight(show: Callable[[Case], Shown]) -> None:
    domain = ".".join(["a-very-long-label-of-a-name"] * 7 + ["army", "ml"])
    end = len(domain)
    question = a_question(f"{'l' * 60}@{domain}", a_finding(f"{domain[:-2]}mil", differs=((end - 2, end),)))
    dialog = show(a_case(question)).dialog
    (comparison,) = dialog.findChildren(Comparison)
    drawn = "".join(c.typed for block in comparison._blocks(comparison.width()) for c in block.columns)
    assert drawn.endswith("…ame.a-very-long-label-of-a-name.a-very-long-label-of-a-name.army.ml")
    assert len(drawn) < len(question.recipient.text)
    assert question.recipient.text in comparison.toolTip()


LONG = ".".join(["department" * 5] * 4)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f"{'john.' * 12}x@{LONG}.army.ml", (f"{LONG}.army.mil", f"{LONG}.army.nl")),
        (f"x@amry.{LONG}.mil", (f"army.{LONG}.mil", f"arny.{LONG}.mil")),
        (f"{'averylonglocal' * 17}@army.ml", ("army.mil", "army.nl")),
    ],
)
def test_what_differs_between_long_addresses_is_in_sight_everywhere(
    show: Callable[[Case], Shown], typed: str, meant: tuple[str, ...]
) -> None:
    findings = [
        a_finding(domain, reason=f"{typed.partition('@')[2]} looks like {domain}") for domain in meant
    ]
    dialog = open_details(show(a_case(a_question(typed, *findings))).later().dialog)
    first, second = dialog.cards[0].answers.uses
    assert first.text().replace("&", "") != second.text()
    assert len(first.text()) < 60
    above, below = map(_drawn, dialog.findChildren(Comparison))
    assert above != below
    assert len(above) < 110
    viewport = dialog._area.viewport()
    for label in dialog._area.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(viewport, label.rect().topRight()).x() < viewport.width(), label.text()


def test_what_could_not_be_read_wraps_and_is_copied_only_as_it_is(show: Callable[[Case], Shown]) -> None:
    for text, can_be_copied in (("john@army.mil@army.ml", True), (f"{'x' * 200}@army.mil@army.ml", False)):
        dialog = show(a_case(an_unreadable_question(text))).dialog
        (label,) = [label for label in dialog.findChildren(QLabel) if label.accessibleName() == text]
        flags = label.textInteractionFlags()
        assert bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse) is can_be_copied
        assert dialog.width() < 700


def _drawn(comparison: Comparison) -> str:
    blocks = comparison._blocks(comparison.width())
    return "".join(column.meant for block in blocks for column in block.columns)


def test_many_cards_stand_beside_the_scroll_bar_not_under_it(show: Callable[[Case], Shown]) -> None:
    questions = [
        a_question(f"a.rather.long.name@army{number}.ml", a_finding(), a_finding("army.nl"))
        for number in range(5)
    ]
    dialog = show(a_case(*questions)).dialog
    viewport = dialog._area.viewport()
    assert dialog._area.verticalScrollBar().isVisible()
    for card in dialog.cards:
        assert card.mapTo(viewport, card.rect().topRight()).x() < viewport.width()


def test_the_reason_runs_as_its_language_does(show: Callable[[Case], Shown]) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = show(a_case(a_question("john@army.ml", a_finding(reason="army.ml ينتهي")))).later()
        dialog = open_details(shown.dialog)
        (label,) = [label for label in dialog.findChildren(QLabel) if "ينتهي" in label.text()]
        assert label.text().startswith("\u200f")
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    dialog = open_details(
        show(a_case(a_question("john@army.ml", a_finding(reason="دואר looks like it")))).later().dialog
    )
    (label,) = [label for label in dialog.findChildren(QLabel) if "looks like it" in label.text()]
    assert label.text().startswith("\u200e")


def test_a_draft_is_told_how_to_paste(show: Callable[[Case], Shown]) -> None:
    dialog = show(a_case(a_question(field=Field.TO), origin=Origin.DRAFT, place="~/Mail")).dialog
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("paste" in text for text in texts)
    assert "In a draft in ~/Mail · To" in texts


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_cards_keep_clear_of_the_scroll_bar_in_either_direction(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        area = CardsArea(cards := [QWidget() for _ in range(5)])
        qtbot.addWidget(area)
        area.resize(400, 600)
        area.show()
        card, inside = cards[0], area.widget()
        assert inside is not None
        free = (card.x(), inside.width() - card.x() - card.width())
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert free == ((0, 12) if direction is Qt.LayoutDirection.LeftToRight else (12, 0))


def crowd(domains: int, addresses: int = 1) -> Case:
    """Addresses at so many domains, each of them resembling one protected domain."""
    return a_case(
        *(
            a_question(f"n{number}@army{domain}.ml")
            for domain in range(domains)
            for number in range(addresses)
        )
    )


def test_addresses_at_one_domain_are_one_question_with_one_answer(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(1, addresses=40)).later()
    (card,) = shown.dialog.cards
    assert any("and 37 more" in label.text() for label in card.findChildren(QLabel))
    shown.click(card.answers.uses[0])
    assert {key: decision.corrected_to for key, decision in shown.answers[0].items()} == {
        f"n{number}@army0.ml": f"n{number}@army.mil" for number in range(40)
    }


def test_one_answer_for_a_domain_trusts_the_domain_or_this_once_but_no_single_address(
    show: Callable[[Case], Shown],
) -> None:
    right = show(crowd(1, addresses=2)).dialog.cards[0].answers.right
    assert right is not None
    scopes = [action.data() for action in right.menu().actions() if action.data() is not None]
    assert scopes == [Scope.ONCE, Scope.DOMAIN]


def test_very_many_domains_are_shown_a_page_at_a_time(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(12)).later()
    dialog = shown.dialog
    pages = [[card.question.recipient.text for card in dialog.cards]]
    while dialog.pager.forward.isEnabled():
        shown.turn_page(dialog.pager.forward)
        pages.append([card.question.recipient.text for card in dialog.cards])
    assert [len(page) for page in pages] == [5, 5, 2]
    assert functools.reduce(operator.iadd, pages, []) == [f"n0@army{number}.ml" for number in range(12)]


def test_of_the_next_page_no_two_cards_are_made_in_one_turn(
    show: Callable[[Case], Shown], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show(crowd(23)).later()
    dialog = shown.dialog
    made: list[int] = []
    turns: list[int] = []

    def note_card(answers: CaseAnswers, number: int) -> QuestionCard:
        made.append(number)
        return card_of(answers, number)

    def note_turn() -> None:
        before = len(made)
        dialog._coming._make_next()
        turns.append(len(made) - before)

    monkeypatch.setattr(page_module, "card_of", note_card)
    dialog._coming._turn.timeout.disconnect()
    dialog._coming._turn.timeout.connect(note_turn)
    shown.click(dialog.pager.forward)
    assert dialog.cards[0].question.recipient.text == "n0@army0.ml"
    shown.click(dialog.pager.forward)  # before it is shown
    shown.qtbot.waitUntil(lambda: not dialog._coming.is_at_work)

    assert turns == [1, 1, 1, 1, 1, 0]  # and they are shown in the last one
    assert [card.question.recipient.text for card in dialog.cards] == [
        f"n0@army{number}.ml" for number in range(10, 15)
    ]

    shown.click(dialog.pager.back)
    dialog.refuse("Not so.")  # the page that was asked for is shown at once, and once
    assert not dialog._coming.is_at_work
    assert dialog.cards[0].question.recipient.text == "n0@army5.ml"


def test_an_answer_given_while_its_page_is_made_anew_is_seen_on_it(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(12)).later()
    dialog = shown.dialog
    dialog._coming._turn.timeout.disconnect()  # its turns come below, one by one
    shown.click(dialog.pager.forward)
    shown.click(dialog.pager.back)  # before the next page is shown: the first one is made again
    dialog._coming._make_next()

    shown.click(dialog.cards[0].answers.uses[0])
    while dialog._coming.is_at_work:
        dialog._coming._make_next()

    decision = dialog._answers.chosen[0]
    assert dialog.cards[0].decision == decision


def test_cards_of_a_page_that_is_made_go_with_their_window(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(crowd(12))
    dialog.pager.forward.click()
    dialog._coming._make_next()
    made = list(dialog._coming._cards)
    assert made

    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    assert not any(map(isValid, made))


def test_an_answer_on_another_page_is_kept(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(12)).later()
    dialog = shown.dialog
    shown.click(dialog.cards[0].answers.uses[0])
    shown.turn_page(dialog.pager.forward)
    shown.turn_page(dialog.pager.back)
    assert dialog.cards[0].decision is not None
    shown.turn_page(dialog.pager.forward)
    shown.click(dialog.done_button)
    (decisions,) = shown.answers
    assert len(decisions) == 12
    assert [key for key, decision in decisions.items() if decision != PUT_OFF] == ["n0@army0.ml"]


def test_a_tie_leaves_the_other_corrections_to_be_used_at_once(show: Callable[[Case], Shown]) -> None:
    tie = a_question("ann@army.ml", a_finding(), a_finding("army.nl"))
    shown = show(a_case(tie, a_question("jane@navy.ml", a_finding("navy.mil")))).later()
    shown.click(shown.dialog.use_all)
    assert shown.answers == []  # the tie is the person's to decide
    shown.click(shown.dialog.cards[0].answers.uses[1])
    shown.click(shown.dialog.done_button)
    assert {d.corrected_to for d in shown.answers[0].values()} == {"ann@army.nl", "jane@navy.mil"}


def test_a_case_of_many_domains_costs_no_more_widgets_than_one_page(show: Callable[[Case], Shown]) -> None:
    few, many = show(crowd(6)).dialog, show(crowd(50)).dialog
    assert len(many.findChildren(QWidget)) == len(few.findChildren(QWidget))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(length=st.integers(1, 300), count=st.integers(1, 2))
@example(length=83, count=1)
@example(length=84, count=1)
def test_what_fits_needs_no_scroll_bar_however_long_the_reason_is(
    qtbot: QtBot, length: int, count: int
) -> None:
    words = "army.ml ends in .ml (Mali), which is quite another place for whoever writes to it, and so "
    finding = a_finding(reason=(words * 4)[:length])
    dialog = ConfirmDialog(a_case(*(a_question(f"{name}@army.ml", finding) for name in "ab"[:count])))
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.early_input.is_unseen)
    open_details(dialog)

    (area,) = dialog.findChildren(CardsArea)
    has_room = area.height() >= area.height_at(area.width())
    assert area.verticalScrollBar().isVisible() is not has_room
    assert has_room or count > 1
    dialog.hide()
    dialog.deleteLater()


class LowScreen:
    """As of a screen of 1080 lines at 300 %."""

    def availableGeometry(self) -> QRect:  # noqa: N802  # Qt's name
        return QRect(0, 0, 640, 360)


def test_on_a_low_screen_the_organisations_words_scroll_below_the_title(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.ui.question.dialog.screen_of_person", LowScreen)
    words = "Mail to look-alikes of our customers' domains is not allowed. " * 6
    case = a_case(a_question("john@army.ml", a_finding(level=Level.BLOCK)))
    dialog = ConfirmDialog(case, Organisation("Example Ltd", message=words))
    qtbot.addWidget(dialog)

    dialog.show()
    QApplication.processEvents()

    (area,) = dialog.findChildren(CardsArea)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
    title = next(label for label in labels if label.accessibleName().startswith("This would go to Mali"))
    note = next(label for label in labels if label.accessibleName().startswith("Mail to look-alikes"))
    assert dialog.height() <= 360
    assert area.isAncestorOf(note)
    assert note.mapTo(dialog, QPoint()).y() > title.mapTo(dialog, QPoint()).y()


def test_after_a_change_of_mind_the_keyboard_is_on_the_same_card(show: Callable[[Case], Shown]) -> None:
    shown = show(a_case(*(a_question(f"john@army{number}.ml") for number in range(3)))).later()
    card = shown.dialog.cards[1]
    shown.click(card.answers.uses[0])
    change = shown.dialog.focusWidget()
    assert change is not None

    shown.press(Qt.Key.Key_Space)

    assert card.decision is None
    assert card.isAncestorOf(shown.dialog.focusWidget())


def test_somebody_who_goes_through_the_pages_by_space_answers_nothing(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(23)).later()
    dialog = shown.dialog
    dialog.pager.forward.setFocus()

    for _ in range(12):
        shown.press(Qt.Key.Key_Space)
        assert dialog.focusWidget() in {dialog.pager.forward, dialog.pager.back}

    assert shown.answers == []
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_what_has_the_keyboard_is_in_sight(show: Callable[[Case], Shown], key: Qt.Key) -> None:
    shown = show(crowd(5)).later()
    (area,) = shown.dialog.findChildren(CardsArea)
    assert area.verticalScrollBar().maximum() > 0

    for _ in range(40):
        shown.press(key)
        QApplication.processEvents()
        focused = shown.dialog.focusWidget()
        assert focused is not None
        assert focused.visibleRegion().boundingRect().height() == focused.height()


def test_nothing_moves_away_under_a_pressed_mouse(show: Callable[[Case], Shown]) -> None:
    shown = show(crowd(5)).later()
    (area,) = shown.dialog.findChildren(CardsArea)
    button, inside = shown.dialog.cards[1].answers.uses[0], area.widget()
    assert inside is not None
    area.verticalScrollBar().setValue(button.mapTo(inside, QPoint(0, 10)).y())
    before = area.verticalScrollBar().value()
    shown.dialog.later.setFocus()

    where = button.rect().bottomLeft() + QPoint(20, -6)
    QTest.mousePress(button, Qt.MouseButton.LeftButton, NO_MODIFIER, where)
    button.setFocus()

    assert area.verticalScrollBar().value() == before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, NO_MODIFIER, where)
    assert shown.dialog.cards[1].decision is not None
