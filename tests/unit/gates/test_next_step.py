from __future__ import annotations

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


def test_nobody_is_lost_who_stands_beside_a_corrected_recipient() -> None:
    message = a_message(Named("to", "john@army.ml, Mary <mary@example.org>, x@army.ml"))
    other = Decision(Outcome.CORRECTED, corrected_to="x@army.mil")

    (written,) = replacements(message, {"john@army.ml": CORRECTED, "x@army.ml": other})

    assert written["corrected"] == "john@army.mil, Mary <mary@example.org>, x@army.mil"
