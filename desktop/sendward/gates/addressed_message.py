"""From a message in a request to what the guard asks about, and from the decisions to what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from sendward.engine.recipient_list import parse_recipients
from sendward.gates.protocol import Action, Check, Corrected, Look, Report
from sendward.gates.requests import MOST_RECIPIENTS, read_request
from sendward.model import Field, Origin, Outcome, Recipient, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sendward.engine.judge import Judge
    from sendward.gates.protocol import Client, Message, Named, Request
    from sendward.model import Decision


_LETS_GO = frozenset({Outcome.TRUSTED, Outcome.SENT_ANYWAY})


@dataclass(frozen=True, slots=True)
class AddressedMessage:
    """A message whose recipients have been read, which takes long where there are thousands."""

    client: Client
    """The program it stands in."""
    sighting: Sighting
    read: tuple[tuple[Named, tuple[Recipient, ...]], ...]
    """Whom each text of the message names."""
    named: dict[str, Named]
    """How a recipient is named first, by ``Recipient.key``."""

    @classmethod
    def read_from(cls, message: Message, client: Client, at: datetime) -> Self:
        """The message as it is seen in ``client``."""
        thread = {recipient.key for text in message.thread for recipient in parse_recipients(text)}
        read = tuple((named, _read(named)) for named in message.recipients)
        named = {recipient.key: named for named, recipients in reversed(read) for recipient in recipients}
        newcomers = named.keys() - thread if thread else frozenset[str]()
        recipients = tuple(
            replace(each, is_newcomer=True) if each.key in newcomers else each
            for _, recipients in read
            for each in recipients
        )
        place = f"{client.name}, {message.account}" if message.account else client.name
        sighting = Sighting(
            Origin.ADDIN, place, f"{client.name}:{message.draft}", recipients, at, subject=message.subject
        )
        return cls(client, sighting, read, named)


@lru_cache(maxsize=MOST_RECIPIENTS)  # a message is looked at again and again while it is written
def _read(named: Named) -> tuple[Recipient, ...]:
    """Whom the client names; for a member of a list, the list's name stands in for a person's."""
    recipients = parse_recipients(named.address, Field(named.field))
    if not named.list:
        return recipients
    return tuple(replace(recipient, name=named.list) for recipient in recipients)


def action_after(decisions: Iterable[Decision]) -> Action:
    """The client's next step once every question about the message has its answer."""
    outcomes = [decision.outcome for decision in decisions]
    if Outcome.CORRECTED in outcomes:
        return Action.REPLACE
    return Action.SEND if all(outcome in _LETS_GO for outcome in outcomes) else Action.HOLD


def leaves(decisions: Iterable[Decision]) -> bool:
    """Whether the message is on its way after that: nothing put off, nothing to be looked at again."""
    return all(
        decision.outcome in _LETS_GO or (decision.outcome is Outcome.CORRECTED and not decision.stays_open)
        for decision in decisions
    )


def replacements(message: AddressedMessage, decisions: Mapping[str, Decision]) -> list[dict[str, Any]]:
    """The recipients to be written anew, as the client named them, each with the address that replaces it."""
    found = []
    for named, recipients in message.read:
        right = {
            recipient.text: decision.corrected_to
            for recipient in recipients
            if (decision := decisions.get(recipient.key)) and decision.outcome is Outcome.CORRECTED
        }
        if right:
            written = {"field": named.field, "address": named.address, "list": named.list}
            found.append({**written, "corrected": _corrected(recipients, right)})
    return found


def _corrected(recipients: Sequence[Recipient], right: Mapping[str, str]) -> str:
    """The text that takes their place: nobody who stands beside a corrected recipient is lost."""
    if len(recipients) == 1:
        return right[recipients[0].text]
    return ", ".join(right.get(recipient.text, recipient.text) for recipient in recipients)


def corrections(message: AddressedMessage) -> dict[str, str]:
    """The addresses the person has put in the place of its recipients, by ``Recipient.key``."""
    return {
        recipient.key: named.corrected
        for named, recipients in message.read
        for recipient in recipients
        if named.corrected
    }


@dataclass(frozen=True, slots=True)
class Incoming:
    """A client's request, and the messages it is about."""

    request: Request
    messages: tuple[AddressedMessage, ...]
    """One of a check, a look or a correction, as many as a report has, none of a withdrawal."""

    @classmethod
    def read(cls, value: object, at: datetime, judge: Judge | None = None) -> Self:
        """The request in a line's JSON value, come in ``at`` (aware). On any thread.

        ``judge`` is asked about every recipient, so that it can remember what it said; None where there is no
        judge yet. Raises ProtocolError.
        """
        request = read_request(value)
        messages: tuple[AddressedMessage, ...] = ()
        if isinstance(request, Report):
            messages = tuple(
                AddressedMessage.read_from(each.message, request.client, each.at)
                for each in request.unchecked
            )
        elif isinstance(request, Check | Look | Corrected):
            messages = (AddressedMessage.read_from(request.message, request.client, at),)
        if judge is not None:
            for message in messages:
                for recipient in message.sighting.recipients:
                    if recipient.address is not None:
                        judge(recipient.address)
        return cls(request, messages)
