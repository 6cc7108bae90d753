from __future__ import annotations

import pytest

from sendward.gates.incoming import AddressedMessage
from sendward.gates.next_step import action_after, leaves, replacements
from sendward.gates.protocol import THUNDERBIRD, Action, Message, Named
from sendward.model import Decision, Outcome, Scope
from support.guarding import NOON

CORRECTED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
TO_BE_SEEN = Decision(Outcome.CORRECTED, corrected_to="john@army.mil", stays_open=True)
RIGHT = Decision(Outcome.TRUSTED, scope=Scope.ONCE)
PUT_OFF = Decision(Outcome.DISMISSED)


def a_message(*recipients: Named) -> AddressedMessage:
    return AddressedMessage.read_from(Message("me@example.org", recipients, "1"), THUNDERBIRD, NOON)


def test_a_message_leaves_when_nothing_was_put_off() -> None:
    assert action_after([RIGHT, RIGHT]) is Action.SEND
    assert action_after([RIGHT, PUT_OFF]) is Action.HOLD
    assert action_after([Decision(Outcome.UNANSWERED)]) is Action.HOLD
    assert action_after([Decision(Outcome.BLOCKED)]) is Action.HOLD
    assert action_after([CORRECTED, PUT_OFF]) is Action.REPLACE
    assert leaves([CORRECTED, RIGHT])
    assert not leaves([CORRECTED, PUT_OFF])
    assert not leaves([TO_BE_SEEN])


def test_only_what_was_corrected_is_written_anew_as_the_addin_named_it() -> None:
    message = a_message(Named("to", "John <john@army.ml>"), Named("bcc", "x@army.ml", "Team"))

    assert replacements(message, {"john@army.ml": CORRECTED, "x@army.ml": RIGHT}) == [
        {"field": "to", "address": "John <john@army.ml>", "list": "", "corrected": "john@army.mil"}
    ]


@pytest.mark.parametrize(
    "pill",
    [
        '"john@army.ml mary"@example.org',
        "john@army.ml and mary@example.org",
        "J <john@army.ml> M <mary@example.org>",
        '"john@army.ml, mary@example.org" <x>',
        "=?utf-8?q?john=40army=2Eml=2C_mary=40example=2Eorg?=",
    ],
)
def test_nobody_is_lost_of_several_that_a_program_took_for_one(pill: str) -> None:
    (written,) = replacements(a_message(Named("to", pill)), {"john@army.ml": CORRECTED})

    assert written["corrected"] == "john@army.mil, mary@example.org"


def test_what_cannot_be_read_and_names_nobody_stays_beside_a_corrected_recipient() -> None:
    message = a_message(Named("to", "john@army.ml, mary@a@example.org"))

    (written,) = replacements(message, {"john@army.ml": CORRECTED})

    assert written["corrected"] == "john@army.mil, mary@a@example.org"


@pytest.mark.parametrize(
    ("pill", "corrected"),
    [
        ("john@army.ml and mary@a@example.org", "john@army.mil and mary@a@example.org"),
        ('J <John@Army.ml> and "mary roe"@example.org', 'J <john@army.mil> and "mary roe"@example.org'),
        ("@john john@army.ml x@example.org", "@john john@army.mil x@example.org"),
        ("john@army.ml/ mary@a@example.org", "john@army.ml/ mary@a@example.org, john@army.mil"),
    ],
)
def test_where_somebody_in_a_text_cannot_be_read_it_is_corrected_within(pill: str, corrected: str) -> None:
    (written,) = replacements(a_message(Named("to", pill)), {"john@army.ml": CORRECTED})

    assert written["corrected"] == corrected


@pytest.mark.parametrize("pill", ["john@army.ml <john@army.ml> (work) x", "john@army.ml or john@army.mil"])
def test_a_correction_names_nobody_twice(pill: str) -> None:
    (written,) = replacements(a_message(Named("to", pill)), {"john@army.ml": CORRECTED})

    assert written["corrected"] == "john@army.mil"


def test_nobody_is_lost_who_stands_beside_a_corrected_recipient() -> None:
    message = a_message(Named("to", "john@army.ml, Mary <mary@example.org>, x@army.ml"))
    other = Decision(Outcome.CORRECTED, corrected_to="x@army.mil")

    (written,) = replacements(message, {"john@army.ml": CORRECTED, "x@army.ml": other})

    assert written["corrected"] == "john@army.mil, Mary <mary@example.org>, x@army.mil"
