"""A client's next step with its message, once the questions about it have their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.engine.addr_spec import addresses_within
from sendward.engine.recipient_list import parse_recipients
from sendward.gates.protocol import Action
from sendward.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sendward.gates.incoming import AddressedMessage
    from sendward.model import Decision, Recipient

_LETS_GO = frozenset({Outcome.TRUSTED, Outcome.SENT_ANYWAY})
_CORRECTS = frozenset({Outcome.CORRECTED, Outcome.CORRECTION_CHOSEN})
"""As the person chose it, and as it is written down until it was seen in the message."""


def action_after(decisions: Iterable[Decision]) -> Action:
    """The client's next step once every question about the message has its answer."""
    outcomes = [decision.outcome for decision in decisions]
    if _CORRECTS.intersection(outcomes):
        return Action.REPLACE
    return Action.SEND if all(outcome in _LETS_GO for outcome in outcomes) else Action.HOLD


def leaves(decisions: Iterable[Decision]) -> bool:
    """Whether the message is on its way after that: nothing put off, nothing to be looked at again."""
    return all(
        decision.outcome in _LETS_GO or (decision.outcome in _CORRECTS and not decision.stays_open)
        for decision in decisions
    )


def replacements(message: AddressedMessage, decisions: Mapping[str, Decision]) -> list[dict[str, Any]]:
    """The recipients to be written anew, as the client named them, each with the address that replaces it."""
    found = []
    for named, recipients in message.read:
        right = {
            recipient.text: decision.corrected_to
            for recipient in recipients
            if (decision := decisions.get(recipient.key)) and decision.outcome in _CORRECTS
        }
        if right:
            written = {"field": named.field, "address": named.address, "list": named.list}
            found.append({**written, "corrected": _corrected(recipients, right)})
    return found


def _corrected(recipients: Sequence[Recipient], right: Mapping[str, str]) -> str:
    """The text that takes their place: nobody who stands beside a corrected recipient is lost.

    One that could not be read gives way to those that were found within it.
    """
    named = {str(recipient.address) for recipient in recipients}
    return ", ".join(
        right.get(recipient.text, recipient.text)
        for recipient in recipients
        if recipient.address is not None or not _is_named(recipient.text, named)
    )


def _is_named(text: str, named: Collection[str]) -> bool:
    """Whether all the addresses within ``text``, of which there is one at least, are ``named`` besides."""
    within = {str(address) for address in addresses_within(text)}
    return bool(within) and within.issubset(named)


def corrections(message: AddressedMessage) -> dict[str, tuple[Recipient, ...]]:
    """Whom the person has put in the place of its recipients, by ``Recipient.key``."""
    return {
        recipient.key: parse_recipients(named.corrected)
        for named, recipients in message.read
        for recipient in recipients
        if named.corrected
    }
