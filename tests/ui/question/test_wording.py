from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.ui.question.wording import hints, newcomers
from support.dialog_cases import a_case, a_question, a_recipient

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sendward.model import Case


def a_reply(*new: str, old: tuple[str, ...] = ("otto@north.example",)) -> Case:
    """A case about john@army.ml in a reply, with these who had no part in the conversation before."""
    case = a_case(a_question("john@army.ml"))
    recipients = (
        case.questions[0].recipient,
        *(replace(a_recipient(each), is_inherited=True) for each in old),
        *(replace(a_recipient(each), is_newcomer=True) for each in new),
    )
    return replace(case, sighting=replace(case.sighting, recipients=recipients))


def test_a_domain_that_is_new_in_a_conversation_is_a_line_of_a_question(qapp: QApplication) -> None:
    case = a_reply("mia@south.example", "eva@south.example")

    assert "new in this conversation" in newcomers(case)
    assert newcomers(case).count("south.example") == 1
    assert newcomers(case) in hints(case)


def test_a_colleague_of_somebody_in_the_conversation_is_no_news(qapp: QApplication) -> None:
    assert newcomers(a_reply("mia@north.example")) == ""


def test_of_very_many_new_domains_a_few_are_named(qapp: QApplication) -> None:
    case = a_reply(*(f"mia@firm{number}.example" for number in range(90)))

    assert newcomers(case).count(".example") < 5
    assert newcomers(case).endswith("…")
