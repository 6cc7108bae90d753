from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.ui.question.wording import headline, hints, newcomers
from support.dialog_cases import a_case, a_finding, a_question, a_recipient

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


def a_long_case(name: str) -> Case:
    """A case about ``name`` with one ending, where two others may be meant."""
    differs = ((len(name) + 1, len(name) + 3),)
    findings = [a_finding(f"{name}.{end}", differs=differs) for end in ("mil", "nl")]
    return a_case(a_question(f"john@{name}.ml", *findings))


def test_long_domains_in_one_title_are_shortened_alike(qapp: QApplication) -> None:
    case = a_long_case("office.of-long-names.department-of-longer-names-of-lands.army")

    for end in ("ml", "mil", "nl"):
        assert f" …department-of-longer-names-of-lands.army.{end} " in headline(case)


def test_a_long_domain_without_a_near_dot_keeps_letters_of_its_name(qapp: QApplication) -> None:
    case = a_long_case("the-department-of-the-very-longest-names-of-the-land")

    for end in ("ml", "mil", "nl"):
        assert f"very-longest-names-of-the-land.{end} " in headline(case)


def test_a_double_letter_where_a_long_domain_is_cut_is_seen_in_the_title(qapp: QApplication) -> None:
    end = "the-very-longest-names-of-the-land.army.mil"
    typed, meant = f"the-first-of-all-dag{end}", f"the-first-of-all-dagg{end}"
    case = a_case(a_question(f"john@{typed}", a_finding(meant, differs=((19, 20),))))

    assert "-dagthe" in headline(case)
    assert "-daggthe" in headline(case)
