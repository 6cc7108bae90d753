"""A client's next step with its message, once the questions about it have their answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sendward.engine.reading.addr_spec import addresses_within, fold_at
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.gates.protocol import Action
from sendward.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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

    One that could not be read gives way to those that were found within it, where those are all; else they
    are corrected in its text.
    """
    named = {str(recipient.address) for recipient in recipients}
    rights = {
        str(recipient.address).casefold(): right[recipient.text]
        for recipient in recipients
        if recipient.address is not None and recipient.text in right
    }
    texts: list[str] = []
    held: set[str] = set()
    for recipient in recipients:
        text = right.get(recipient.text, recipient.text)
        if recipient.address is not None:
            if str(recipient.address).casefold() not in held:
                texts.append(text)
        elif not _is_named(text, named):
            texts.append(_WORD.sub(lambda word: rights.get(word[0].casefold(), word[0]), text))
            held |= _addresses(text) - (_addresses(texts[-1]) & rights.keys())
    return ", ".join(dict.fromkeys(texts))


_WORD = re.compile(r"[^\s\"<>()\[\],;:]+")


def _addresses(text: str) -> set[str]:
    return {str(address).casefold() for address in addresses_within(text)}


def _is_named(text: str, named: set[str]) -> bool:
    """Whether there is an address at each @ in ``text``, one at least, and all are ``named`` besides."""
    text = fold_at(text).replace('"', "")
    within = [str(address) for address in addresses_within(text)]
    return 0 < len(within) == text.count("@") and named >= set(within)


def corrections(message: AddressedMessage) -> dict[str, tuple[Recipient, ...]]:
    """Whom the person has put in the place of its recipients, by ``Recipient.key``."""
    return {
        recipient.key: parse_recipients(named.corrected)
        for named, recipients in message.read
        for recipient in recipients
        if named.corrected
    }
