from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sendward.model import Decision, Level, Origin, Outcome, Scope
from sendward.ui.question.asking import Asking
from sendward.ui.question.choices import GROUPS_A_PAGE
from sendward.ui.question.keyboard import Keyboard
from sendward.ui.question.line import WaitingLine
from support.dialog_cases import a_case, a_finding, a_question
from support.doubling import RESOLUTION_S, assert_is_linear, processor_seconds
from support.fake_notes import FakeCaseNotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAccessibleEvent
    from pytestqt.qtbot import QtBot

    from sendward.model import Case
    from support.monotonic import Monotonic


@pytest.fixture
def notifications() -> FakeCaseNotes:
    return FakeCaseNotes()


@pytest.fixture
def asking(qtbot: QtBot, monotonic: Monotonic, notifications: FakeCaseNotes) -> Iterator[Asking]:
    asking = Asking(notifications.show, notifications.forget, monotonic=monotonic)
    yield asking
    asking.close()


def a_note(case_id: str = "note") -> Case:
    return a_case(a_question("john@army.ml", a_finding(level=Level.NOTE)), case_id=case_id)


def answer(asking: Asking, qtbot: QtBot, monotonic: Monotonic) -> None:
    assert asking.dialog is not None
    dialog = asking.dialog
    qtbot.waitUntil(lambda: dialog.early_input._painted_at is not None)
    monotonic.advance(1)
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)


def test_dialogs_come_one_at_a_time_in_order(asking: Asking, qtbot: QtBot, monotonic: Monotonic) -> None:
    for name in ("first", "second"):
        asking.ask(a_case(a_question(f"{name}@army.ml"), case_id=name))
    assert asking.dialog is not None
    assert asking.dialog.case.id == "first"
    assert asking.waiting == 2
    answer(asking, qtbot, monotonic)
    qtbot.waitUntil(lambda: asking.dialog is not None)
    assert asking.dialog.case.id == "second"
    assert asking.dialog.early_input.is_quiet


def test_an_answer_is_handed_on_with_its_case(asking: Asking, qtbot: QtBot, monotonic: Monotonic) -> None:
    case = a_case()
    asking.ask(case)
    with qtbot.waitSignal(asking.answered) as caught:
        answer(asking, qtbot, monotonic)
    assert caught.args == [case, {"john@army.ml": Decision(Outcome.DISMISSED)}]
    assert asking.waiting == 0


def test_a_refused_answer_leaves_the_question_open_says_why_and_takes_the_next_one(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    given: list[str] = []

    def refuse_the_first(case: Case, _decisions: object) -> None:
        given.append(case.id)
        if len(given) == 1:
            asking.keep(case, "That day is over.")

    asking.answered.connect(refuse_the_first)
    asking.ask(a_case())
    dialog = asking.dialog
    assert dialog is not None

    answer(asking, qtbot, monotonic)
    assert asking.dialog is dialog
    assert dialog.isVisible()
    assert asking.waiting == 1
    assert "That day is over." in dialog.problem.accessibleName()
    assert dialog.problem.isVisible()

    answer(asking, qtbot, monotonic)
    assert given == ["case-1", "case-1"]
    assert asking.waiting == 0


@pytest.mark.parametrize("is_another_shown", [False, True])
def test_a_refused_answer_to_a_notification_becomes_a_dialog_that_says_why(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic, *, is_another_shown: bool
) -> None:
    asking.answered.connect(
        lambda case, _: asking.keep(case, "That day is over.") if case.id == "note" else None
    )
    asking.ask(a_note())
    if is_another_shown:
        asking.ask(a_draft("draft"))

    asking.answer_noted("note", Decision(Outcome.DISMISSED))

    if is_another_shown:
        assert shown_id(asking) == "draft"
        answer(asking, qtbot, monotonic)
        qtbot.waitUntil(lambda: asking.dialog is not None)
    assert shown_id(asking) == "note"
    assert asking.dialog is not None
    assert "That day is over." in asking.dialog.problem.accessibleName()
    asking.withdraw("note")
    assert asking.waiting == 0


def test_a_note_is_a_notification_and_no_window(asking: Asking, notifications: FakeCaseNotes) -> None:
    asking.ask(a_note())
    assert list(notifications.shown) == ["note"]
    assert asking.dialog is None
    assert asking.waiting == 1


def test_a_note_that_nothing_can_show_becomes_a_dialog(asking: Asking, notifications: FakeCaseNotes) -> None:
    notifications.can_show = False
    asking.ask(a_note())
    assert asking.dialog is not None


def test_a_note_can_be_opened_as_a_dialog(asking: Asking, notifications: FakeCaseNotes) -> None:
    asking.ask(a_note())
    asking.show_case("note")
    assert asking.dialog is not None
    assert notifications.shown == {}


def test_a_note_can_be_answered_on_the_spot(asking: Asking, qtbot: QtBot) -> None:
    asking.ask(a_note())
    decision = Decision(Outcome.TRUSTED, scope=Scope.ONCE)
    with qtbot.waitSignal(asking.answered) as caught:
        asking.answer_noted("note", decision)
    assert caught.args[1] == {"john@army.ml": decision}


def test_what_is_withdrawn_leaves_the_screen_and_the_line(asking: Asking, qtbot: QtBot) -> None:
    for name in ("first", "second", "third"):
        asking.ask(a_case(a_question(f"{name}@army.ml"), case_id=name))
    asking.withdraw("second")
    asking.withdraw("first")
    qtbot.waitUntil(lambda: asking.dialog is not None)
    assert asking.dialog is not None
    assert asking.dialog.case.id == "third"
    assert asking.waiting == 1


def test_what_waits_can_be_brought_up(asking: Asking) -> None:
    assert not asking.raise_dialog()
    asking.ask(a_note())
    assert asking.raise_dialog()
    assert asking.dialog is not None


def test_a_question_that_is_on_the_screen_is_summed_up_instead_of_asked_again(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    for name in ("first", "again", "once more"):
        asking.ask(a_case(origin=Origin.DRAFT, message=name, case_id=name))
    assert asking.waiting == 3
    assert [(question.recipient.text, times) for question, times in asking.again] == [("john@army.ml", 2)]

    answer(asking, qtbot, monotonic)
    qtbot.wait(0)

    assert shown(asking) is None
    assert asking.waiting == 2
    assert asking.raise_dialog()
    assert shown(asking) == "again"


def shown(asking: Asking) -> str | None:
    return asking.dialog.case.id if asking.dialog is not None else None


def test_what_was_summed_up_is_asked_when_the_first_question_goes_without_an_answer(
    asking: Asking, qtbot: QtBot
) -> None:
    for name in ("first", "again"):
        asking.ask(a_case(origin=Origin.DRAFT, message=name, case_id=name))

    asking.withdraw("first")

    qtbot.waitUntil(lambda: asking.dialog is not None)
    assert asking.dialog is not None
    assert asking.dialog.case.id == "again"
    assert asking.again == ()


@pytest.mark.parametrize("origin", [Origin.ADDIN, Origin.TYPED])
def test_a_message_about_to_leave_and_what_the_person_asked_is_always_asked(
    asking: Asking, origin: Origin
) -> None:
    asking.ask(a_case(origin=Origin.DRAFT, message="draft", case_id="first"))
    asking.ask(a_case(origin=origin, message="other", case_id="second"))
    assert asking.again == ()


def test_another_recipient_beside_a_known_one_is_asked_about(asking: Asking) -> None:
    asking.ask(a_case(case_id="first"))
    asking.ask(a_case(a_question(), a_question("jane@army.ml"), case_id="second"))
    assert asking.again == ()


def test_questions_come_to_the_front_at_once_where_that_was_wished(asking: Asking) -> None:
    asking.at_once = True
    asking.ask(a_case())
    assert asking.dialog is not None
    assert not asking.dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def takes_a_key(asking: Asking, qtbot: QtBot, monotonic: Monotonic) -> bool:
    """Whether Escape puts the question off as soon as it takes clicks."""
    assert asking.dialog is not None
    dialog = asking.dialog
    qtbot.waitUntil(lambda: not dialog.early_input.is_unseen)
    monotonic.advance(0.5)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return asking.dialog is not dialog


def test_a_question_that_comes_by_itself_takes_no_key_until_the_person_turns_to_it(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    asking.at_once = True
    for name in ("first", "second"):
        asking.ask(a_case(a_question(f"{name}@army.ml"), case_id=name))
    assert not takes_a_key(asking, qtbot, monotonic)
    assert asking.raise_dialog()
    assert takes_a_key(asking, qtbot, monotonic)

    qtbot.waitUntil(lambda: asking.dialog is not None)
    assert not takes_a_key(asking, qtbot, monotonic)


def test_a_question_that_the_person_opened_takes_keys_as_soon_as_clicks(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    asking.ask(a_note())
    asking.show_case("note")
    assert takes_a_key(asking, qtbot, monotonic)
    qtbot.wait(0)

    asking.ask(a_case(origin=Origin.TYPED))
    assert takes_a_key(asking, qtbot, monotonic)


def a_held(case_id: str = "held", level: Level = Level.CONFIRM) -> Case:
    question = a_question(f"{case_id}@navy.ml", a_finding("navy.mil", level=level))
    return a_case(question, origin=Origin.ADDIN, place="Thunderbird", case_id=case_id)


def a_draft(case_id: str, level: Level = Level.CONFIRM) -> Case:
    return a_case(
        a_question(f"{case_id}@army.ml", a_finding(level=level)), origin=Origin.DRAFT, case_id=case_id
    )


def shown_id(asking: Asking) -> str:
    assert asking.dialog is not None
    return asking.dialog.case.id


def test_a_held_message_takes_the_place_of_a_draft_that_nobody_has_touched(asking: Asking) -> None:
    asking.ask(a_draft("draft"))
    asking.ask(a_held())
    assert shown_id(asking) == "held"
    assert asking.waiting == 2


def test_what_made_room_is_asked_about_afterwards(asking: Asking, qtbot: QtBot, monotonic: Monotonic) -> None:
    asking.ask(a_draft("first"))
    asking.ask(a_draft("second"))
    asking.ask(a_held())
    order = [shown_id(asking)]
    for _ in range(2):
        answer(asking, qtbot, monotonic)
        qtbot.waitUntil(lambda: asking.dialog is not None)
        order.append(shown_id(asking))
    assert order == ["held", "first", "second"]


def test_a_question_under_the_persons_hand_does_not_change(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    asking.ask(a_draft("draft"))
    dialog = asking.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.early_input.is_unseen)
    monotonic.advance(1)
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton)
    asking.ask(a_held())
    assert shown_id(asking) == "draft"


@given(st.permutations(["held", "blocked", "draft", "note"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=24, deadline=None)
def test_in_whatever_order_they_come_the_one_that_matters_more_is_first(
    notifications: FakeCaseNotes, order: list[str]
) -> None:
    notifications.can_show = False
    line = WaitingLine()
    cases = {
        "held": a_held(),
        "blocked": a_draft("blocked", Level.BLOCK),
        "draft": a_draft("draft"),
        "note": a_draft("note", Level.NOTE),
    }
    for name in order:
        line.add(cases[name])
    left = []
    while (taken := line.take_first()) is not None:
        left.append(taken[0].id)
    assert left == ["held", "blocked", "draft", "note"]


def test_a_minimised_question_is_announced_and_brought_back_by_the_next(
    qtbot: QtBot, monotonic: Monotonic, notifications: FakeCaseNotes
) -> None:
    asking = Asking(
        notifications.show,
        notifications.forget,
        notifications.announce,
        monotonic=monotonic,
    )
    asking.ask(a_draft("draft"))
    dialog = asking.dialog
    assert dialog is not None
    dialog.showMinimized()
    qtbot.waitUntil(lambda: notifications.announced == ["draft"])
    asking.ask(a_draft("other"))
    assert not dialog.isMinimized()
    assert dialog.isVisible()
    dialog.showMinimized()
    assert asking.raise_dialog()
    assert not dialog.isMinimized()
    asking.close()


def test_no_question_can_be_minimised_by_a_button(asking: Asking) -> None:
    asking.ask(a_draft("draft"))
    assert asking.dialog is not None
    assert not asking.dialog.windowFlags() & Qt.WindowType.WindowMinimizeButtonHint


def test_what_was_seen_again_is_summed_up_however_often_and_asked_one_after_the_other(asking: Asking) -> None:
    same = [a_case(case_id=f"n{number}", origin=Origin.DRAFT) for number in range(50)]
    for case in same:
        asking.ask(case)
    ((_question, times),) = asking.again
    assert (times, asking.waiting) == (49, 50)

    for number in range(49):
        asking.withdraw(f"n{number}")
        assert asking.waiting == 49 - number
    assert asking.again == ()
    asking.withdraw("n49")
    assert asking.waiting == 0


def test_twice_as_many_drafts_to_one_look_alike_take_twice_as_long(
    qtbot: QtBot, notifications: FakeCaseNotes, monotonic: Monotonic
) -> None:
    def come_and_go(count: int) -> Callable[[], object]:
        asking = Asking(notifications.show, notifications.forget, monotonic=monotonic)
        cases = [a_case(case_id=f"n{number}", origin=Origin.DRAFT) for number in range(count + 1)]
        asking.ask(cases[0])  # a window costs what it costs

        def work() -> None:
            for case in cases[1:]:
                asking.ask(case)
                assert len(asking.again) == 1
            for case in reversed(cases[1:]):
                asking.withdraw(case.id)
            asking.close()

        return work

    assert_is_linear(come_and_go, 500)


def test_thousands_of_waiting_cases_cost_no_search(asking: Asking) -> None:
    def seconds(count: int, start: int) -> float:
        cases = [a_draft(f"n{number}") for number in range(start, start + count)]

        def work() -> None:
            for case in cases:
                asking.ask(case)

        return processor_seconds(work)

    seconds(200, 0)
    short = min(seconds(500, 1_000), seconds(500, 2_000))
    assert seconds(2_000, 10_000) < 3 * 4 * max(short, RESOLUTION_S)


def test_a_question_that_the_end_of_the_session_closes_is_not_answered_and_comes_back_if_it_goes_on(
    qtbot: QtBot, notifications: FakeCaseNotes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.ui.question.asking.COME_BACK_MS", 1)
    is_ending = True
    asking = Asking(notifications.show, notifications.forget, is_session_ending=lambda: is_ending)
    answered: list[Case] = []
    asking.answered.connect(lambda case, _decisions: answered.append(case))
    asking.ask(a_case(a_question("john@army.ml")))
    first = asking.dialog
    assert first is not None

    assert first.close()
    assert (answered, asking.waiting) == ([], 1)

    is_ending = False
    qtbot.waitUntil(lambda: asking.dialog is not None and asking.dialog.isVisible())
    assert asking.dialog is not None
    asking.dialog.close()
    assert len(answered) == 1
    asking.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told to say at once."""
    announced: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            announced.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return announced


def test_a_question_without_the_keyboard_is_announced_and_so_is_the_next(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic, announced: list[str]
) -> None:
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()

    def ask(name: str) -> None:
        asking.ask(a_case(a_question(f"{name}@army.ml"), case_id=name))
        with qtbot.waitActive(elsewhere):  # offscreen every window that comes up has the keyboard
            elsewhere.activateWindow()

    ask("first")
    qtbot.waitUntil(lambda: len(announced) == 1, timeout=10_000)
    assert announced[0].startswith("Sendward asks: ")
    assert "first@army.ml" in announced[0]

    ask("second")
    assert announced[1:] == ["2 questions wait for your answer"]

    answer(asking, qtbot, monotonic)
    qtbot.waitUntil(lambda: asking.dialog is not None)
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: len(announced) == 3, timeout=10_000)
    assert "second@army.ml" in announced[2]


def test_a_question_that_has_the_keyboard_is_left_to_the_screen_reader(
    asking: Asking, qtbot: QtBot, announced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendward.ui.question.staying_dialog._GIVEN_KEYBOARD_MS", 0)
    asking.at_once = True
    asking.ask(a_case(a_question("john@army.ml")))
    dialog = asking.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and not dialog.early_input.is_unseen)
    QCoreApplication.processEvents()
    assert announced == []


def test_a_case_that_waits_in_line_can_be_shown_before_its_turn(asking: Asking) -> None:
    for name in ("first", "second", "third"):
        asking.ask(a_case(a_question(f"{name}@army.ml"), case_id=name))

    assert asking.show_case("third")

    assert asking.dialog is not None
    assert asking.dialog.case.id == "third"
    assert asking.waiting == 3


def test_a_case_that_was_seen_again_can_be_shown_by_itself(asking: Asking) -> None:
    asking.ask(a_case(case_id="first"))
    asking.ask(a_case(case_id="again", origin=Origin.DRAFT, message="draft"))
    assert len(asking.again) == 1

    assert asking.show_case("again")

    assert asking.dialog is not None
    assert asking.dialog.case.id == "again"
    assert asking.waiting == 2


def test_a_case_that_has_its_answer_is_not_shown(asking: Asking) -> None:
    assert not asking.show_case("answered")
    assert asking.dialog is None


def test_what_came_while_the_screen_was_locked_is_on_it_afterwards_and_silences_nothing(
    qtbot: QtBot, monotonic: Monotonic, notifications: FakeCaseNotes
) -> None:
    asking = Asking(
        notifications.show,
        notifications.forget,
        notifications.announce,
        keyboard=Keyboard(is_given=True, monotonic=monotonic),
        monotonic=monotonic,
    )
    asking.ask(a_case(a_question("ann@army.ml"), case_id="first"))
    asking.ask(a_case(a_question("bob@army.ml"), case_id="second"))
    asking.ask(a_note())
    assert [asking.dialog] == [None]
    assert notifications.announced == ["first", "second"]

    asking.show_missed()

    assert asking.dialog is not None
    assert asking.dialog.case.id == "first"
    assert not asking.dialog.early_input.has_person
    assert set(notifications.shown) == {"note"}
    assert asking.waiting == 3

    answer(asking, qtbot, monotonic)
    qtbot.waitUntil(lambda: asking.dialog is not None)
    assert asking.dialog.case.id == "second"
    asking.ask(a_case(a_question("carl@army.ml"), case_id="third"))
    assert notifications.announced == ["first", "second", "third"]
    asking.close()


def test_unlocking_the_screen_with_nothing_missed_changes_nothing(asking: Asking) -> None:
    asking.show_missed()
    assert asking.dialog is None
    asking.ask(a_case())
    shown = asking.dialog
    asking.show_missed()
    assert asking.dialog is shown


def a_crowd(case_id: str = "crowd", origin: Origin = Origin.CLIPBOARD) -> Case:
    """A case whose first page has as many cards as a page can have."""
    return a_case(*(a_question(f"n@army{number}.ml") for number in range(9)), case_id=case_id, origin=origin)


def test_the_cards_of_a_full_page_are_made_a_card_a_turn_before_their_dialog(
    asking: Asking,
) -> None:
    asking.ask(a_crowd())
    assert (shown(asking), asking.waiting) == (None, 1)

    turns = 0
    while not shown(asking):
        QCoreApplication.processEvents()
        turns += 1
        assert turns < 100

    assert turns >= GROUPS_A_PAGE
    assert asking.dialog is not None
    assert len(asking.dialog.cards) == GROUPS_A_PAGE
    assert asking.waiting == 1


def test_what_matters_more_is_shown_before_a_page_that_is_still_being_made(
    asking: Asking, qtbot: QtBot
) -> None:
    asking.ask(a_crowd())
    QCoreApplication.processEvents()
    asking.ask(a_case(case_id="held", origin=Origin.ADDIN))

    assert shown(asking) == "held"
    asking.withdraw("held")
    qtbot.waitUntil(lambda: shown(asking) == "crowd")


def test_a_case_that_is_withdrawn_while_its_page_is_being_made_is_not_shown(
    asking: Asking, qtbot: QtBot
) -> None:
    asking.ask(a_crowd("gone"))
    QCoreApplication.processEvents()
    asking.withdraw("gone")
    asking.ask(a_crowd("other", Origin.ADDIN))

    qtbot.waitUntil(lambda: bool(shown(asking)))
    assert (shown(asking), asking.waiting) == ("other", 1)


@pytest.mark.parametrize("origin", [Origin.ADDIN, Origin.DRAFT])
@pytest.mark.parametrize("turns", range(GROUPS_A_PAGE + 3))
def test_after_whichever_turn_the_first_is_withdrawn_the_next_gets_its_window(
    asking: Asking, qtbot: QtBot, turns: int, origin: Origin
) -> None:
    asking.ask(a_crowd("first", origin))
    asking.ask(
        a_case(*(a_question(f"n@navy{number}.ml") for number in range(9)), case_id="next", origin=origin)
    )
    for _ in range(turns):
        QCoreApplication.processEvents()
    asking.withdraw("first")

    qtbot.waitUntil(lambda: shown(asking) == "next")
    assert asking.waiting == 1


@pytest.mark.parametrize("wanted", [Asking.raise_dialog, lambda asking: asking.show_case("crowd")])
def test_whoever_asks_for_a_page_that_is_being_made_sees_it_at_once(
    asking: Asking, wanted: Callable[[Asking], bool]
) -> None:
    asking.ask(a_crowd())

    assert wanted(asking)
    assert shown(asking) == "crowd"
    QCoreApplication.processEvents()
    assert asking.waiting == 1


def test_a_page_that_cannot_be_shown_yet_is_made_anew_when_it_can(
    asking: Asking, qtbot: QtBot, monotonic: Monotonic
) -> None:
    asking.ask(a_case(case_id="first"))
    asking.ask(a_crowd(origin=Origin.ADDIN))
    assert asking.dialog is not None
    asking.dialog.early_input.expect()  # the person has turned to it meanwhile
    for _ in range(20):
        QCoreApplication.processEvents()
    assert shown(asking) == "first"

    answer(asking, qtbot, monotonic)
    qtbot.waitUntil(lambda: shown(asking) == "crowd")


def test_the_answer_to_what_the_person_asked_about_is_made_at_once(asking: Asking) -> None:
    asking.ask(a_crowd(origin=Origin.TYPED))

    assert shown(asking) == "crowd"
