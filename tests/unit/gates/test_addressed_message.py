from __future__ import annotations

from sendward.gates.addressed_message import AddressedMessage, action_after, leaves, replacements
from sendward.gates.protocol import THUNDERBIRD, Action, Client, Message, Named
from sendward.model import Decision, Field, Origin, Outcome, Scope
from support.guarding import NOON

CORRECTED = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
TO_BE_SEEN = Decision(Outcome.CORRECTED, corrected_to="john@army.mil", stays_open=True)
RIGHT = Decision(Outcome.TRUSTED, scope=Scope.ONCE)
PUT_OFF = Decision(Outcome.DISMISSED)


def a_message(*recipients: Named, thread: tuple[str, ...] = ()) -> AddressedMessage:
    message = Message("me@example.org", recipients, "1", "Tuesday", thread)
    return AddressedMessage.read_from(message, THUNDERBIRD, NOON)


def test_a_message_becomes_a_sighting_with_its_place_and_its_subject() -> None:
    seen = a_message(Named("cc", "John <john@army.ml>")).sighting

    assert seen.origin is Origin.ADDIN
    assert seen.place == "Thunderbird, me@example.org"
    assert seen.subject == "Tuesday"
    (recipient,) = seen.recipients
    assert (recipient.key, recipient.field, recipient.name) == ("john@army.ml", Field.CC, "John")


def test_a_message_is_in_the_client_that_asks() -> None:
    message = Message("", (Named("to", "john@army.ml"),), "1")

    seen = AddressedMessage.read_from(message, Client("Roundcube", "1.6.5"), NOON)

    assert seen.sighting.place == "Roundcube"
    assert seen.sighting.message == "Roundcube:1"
    assert seen.client.version == "1.6.5"


def test_a_member_of_a_list_is_shown_with_the_list() -> None:
    seen = a_message(Named("to", "x@army.ml", "Team")).sighting

    assert seen.recipients[0].name == "Team"


def test_who_has_had_no_part_in_the_conversation_is_a_newcomer() -> None:
    message = a_message(
        Named("to", "Kate@example.com"), Named("to", "john@army.ml"), thread=("Kate <kate@example.com>",)
    )

    seen = message.sighting

    assert [recipient.is_newcomer for recipient in seen.recipients] == [False, True]


def test_in_a_new_message_nobody_is_a_newcomer() -> None:
    assert not a_message(Named("to", "john@army.ml")).sighting.recipients[0].is_newcomer


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
