from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendward.model import Decision, Level, Origin, Outcome, Scope
from sendward.ui.question.asking import Asking
from support.dialog_cases import a_case, a_finding, a_question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from sendward.model import Case
    from support.monotonic import Monotonic


class Notifications:
    def __init__(self) -> None:
        self.shown: dict[str, Case] = {}
        self.can_show = True

    def show(self, case: Case) -> bool:
        if self.can_show:
            self.shown[case.id] = case
        return self.can_show

    def forget(self, case_id: str) -> None:
        self.shown.pop(case_id, None)


@pytest.fixture
def notifications() -> Notifications:
    return Notifications()


@pytest.fixture
def asking(qtbot: QtBot, monotonic: Monotonic, notifications: Notifications) -> Iterator[Asking]:
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


def test_a_note_is_a_notification_and_no_window(asking: Asking, notifications: Notifications) -> None:
    asking.ask(a_note())
    assert list(notifications.shown) == ["note"]
    assert asking.dialog is None
    assert asking.waiting == 1


def test_a_note_that_nothing_can_show_becomes_a_dialog(asking: Asking, notifications: Notifications) -> None:
    notifications.can_show = False
    asking.ask(a_note())
    assert asking.dialog is not None


def test_a_note_can_be_opened_as_a_dialog(asking: Asking, notifications: Notifications) -> None:
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
