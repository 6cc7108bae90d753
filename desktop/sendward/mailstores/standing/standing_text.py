"""A text in a mail program's books, rules or settings that addresses are to be read from."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sendward.phrase import Phrase, template

if TYPE_CHECKING:
    from pathlib import Path


class StandingKind(enum.StrEnum):
    """What an address stands in; the value is the word of it in JSON."""

    BOOK = "address-book"
    COLLECTED = "collected"
    """What a program collects by itself, and offers while somebody types."""
    ALIAS = "alias"
    """A short name for an address, or for several."""
    FORWARD = "forward"
    """A rule that sends on what comes in."""
    ANSWER = "answer"
    """A rule that has answers to what comes in go elsewhere."""
    REPLY_TO = "reply-to"
    """Where the answers to a person's own mail go."""
    COPY = "copy"
    """Cc or Bcc of everything that is written with an identity."""


@dataclass(frozen=True, slots=True)
class StandingText:
    """A text with addresses, and where it stands."""

    kind: StandingKind
    client: str
    """The program's name."""
    path: Path
    """The file."""
    text: str
    name: str = ""
    """The rule's, identity's or alias's name; empty in a book."""
    is_off: bool = False
    """Whether a rule is switched off, and does nothing now."""


class Rule(NamedTuple):
    """A rule that sends mail on, as a parser finds it."""

    name: str
    """As the person called it; ``line 12`` in a file where rules have no names."""
    text: str
    """Whom it sends to: one address or several, as they are written."""
    is_off: bool = False
    kind: StandingKind = StandingKind.FORWARD


def line_name(number: int) -> Phrase:
    """The name of a rule that has none: ``line 12``."""
    return Phrase("line {number}", number=number)


SIEVE, PROCMAIL, FORWARD_FILE = "Sieve", "procmail", Phrase("the mail server (.forward)")
IN_FILES = frozenset({SIEVE, PROCMAIL, FORWARD_FILE})
"""Programs whose rules a person writes into a file."""


_OFF = {
    StandingKind.FORWARD: template(
        "The rule “{name}” in {client} would forward mail there; it is switched off"
    ),
    StandingKind.ANSWER: template(
        "The rule “{name}” in {client} would send answers there; it is switched off"
    ),
}
_WHERE = {
    StandingKind.BOOK: template("In an address book of {client}"),
    StandingKind.COLLECTED: template("Among the addresses {client} offers while you type"),
    StandingKind.ALIAS: template("Behind the short name “{name}” in {client}"),
    StandingKind.FORWARD: template("The rule “{name}” in {client} forwards mail there"),
    StandingKind.ANSWER: template("The rule “{name}” in {client} sends answers there"),
    StandingKind.REPLY_TO: template("Answers to your mail from “{name}” go there, says {client}"),
    StandingKind.COPY: template("{client} sends a copy of all your mail from “{name}” there"),
}
_IN_FILE = template("Correct it in the file {file} ({name}).")
_REMEDIES = {
    StandingKind.BOOK: template("Correct it in the address book of {client}."),
    StandingKind.COLLECTED: template("Look for it in the address book of {client} and delete it there."),
    StandingKind.ALIAS: template("Correct it in the file {file}."),
    StandingKind.FORWARD: template("Correct or delete the rule “{name}” in the filters of {client}."),
    StandingKind.ANSWER: template("Correct or delete the rule “{name}” in the filters of {client}."),
    StandingKind.REPLY_TO: template("Correct it in the account settings of {client}."),
    StandingKind.COPY: template("Correct it in the account settings of {client}."),
}


def described(text: StandingText) -> Phrase:
    """The place as a person would say it: ``The rule “Office” in Thunderbird forwards mail there``."""
    said = (_OFF if text.is_off else _WHERE)[text.kind]
    return Phrase(said, client=text.client, name=text.name)


def remedy(text: StandingText) -> Phrase:
    """What the person can do about an address that is wrong there: a sentence."""
    is_in_file = text.kind is StandingKind.FORWARD and text.client in IN_FILES
    said = _IN_FILE if is_in_file else _REMEDIES[text.kind]
    return Phrase(said, client=text.client, name=text.name, file=text.path)
