"""Sent mail of many people, and the mistakes that are injected into it, as ``bench --learning`` replays it.

A file is one person's: the first line is ``{"own": ADDRESS}``, or a list of addresses; each other line is a
message, in the order of time: ``t`` (seconds since 1970), ``re`` (whether it is a reply), ``pf`` and ``par``
(whom the message it answers is from, and everybody in it; null where that is not known), ``to`` (a list of
``[NAME, ADDRESS]``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sendward.engine.reading.addr_spec import AddressError, parse_address
from sendward.learning.digests import first_name
from sendward.learning.local_parts import LETTERS, is_role
from sendward.learning.sent import Parent, SentMessage
from sendward.model import Field, Recipient
from support.mistakes import doubled, lost, no_such_ending, swapped, wrong_key

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sendward.model import Address

PROVIDERS = ("gmail.com", "outlook.com", "yahoo.com", "hotmail.com", "gmx.de", "web.de")
OTHER_ENDINGS = ("com", "org", "net", "de", "eu", "co.uk")


@dataclass(frozen=True, slots=True)
class Person:
    """One person's sent mail."""

    name: str
    group: str
    """The set that the person is of: lists, enron, w3c."""
    own: frozenset[str]
    messages: tuple[SentMessage, ...]


def read_people(folder: Path) -> Iterator[Person]:
    """The people in ``*.jsonl`` files below ``folder``; the folder right above a file names its set.

    Raises ValueError for a file of another form.
    """
    for file in sorted(folder.rglob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            own = json.loads(next(lines))["own"]
            owned = frozenset([own] if isinstance(own, str) else own)
            made = (_message(json.loads(line), f"{file.stem}:{n}") for n, line in enumerate(lines))
            yield Person(file.stem, file.parent.name, owned, tuple(each for each in made if each.recipients))


def _message(line: dict[str, Any], identity: str) -> SentMessage:
    parent = None
    if line["re"] and line["par"] is not None:
        parent = Parent(line["pf"] or "", frozenset(line["par"]))
    recipients = tuple(
        Recipient(address, read, Field.TO, name)
        for name, address in line["to"]
        if (read := _address(address)) is not None
    )
    at = datetime.fromtimestamp(line["t"], UTC)
    return SentMessage(identity, at, recipients, is_reply=bool(line["re"]), parent=parent)


_READ: dict[str, Address | None] = {}


def _address(text: str) -> Address | None:
    if text not in _READ:
        try:
            _READ[text] = parse_address(text)
        except AddressError:
            _READ[text] = None
    return _READ[text]


def marked(message: SentMessage, own: frozenset[str]) -> tuple[Recipient, ...]:
    """The recipients of a message as a gate sees them: who was taken over from its parent, and who not."""
    others = {each.key: each for each in message.recipients if each.key not in own}
    if not message.is_reply:
        return tuple(others.values())
    people = message.parent.people if message.parent is not None else others.keys()
    return tuple(
        replace(each, is_inherited=key in people, is_newcomer=key not in people)
        for key, each in others.items()
    )


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistake injected: the recipients as they would be written, who is wrong, and who was meant."""

    recipients: tuple[Recipient, ...]
    wrong: str
    """``Recipient.key``; empty where anybody may be asked about."""
    meant: str
    """``Recipient.key``; empty where nobody need be named."""


def _of_name(make: Callable[[str, str], Iterator[str]]) -> Callable[[Address, random.Random], str | None]:
    def mistyped(address: Address, chance: random.Random) -> str | None:
        domain = address.domain
        if len(domain.name) < 2:  # nothing can be mistyped in a letter
            return None
        left = f"{domain.subdomain}." if domain.subdomain else ""
        made = [left + each for each in make(domain.name, domain.suffix)]
        return f"{address.local}@{chance.choice(made)}" if made else None

    return mistyped


def _country_dropped(name: str, ending: str) -> Iterator[str]:
    first, _, rest = ending.partition(".")
    if rest:
        yield f"{name}.{'com' if first == 'co' else first}"


def _other_ending(name: str, ending: str) -> Iterator[str]:
    for other in OTHER_ENDINGS:
        if other != ending:
            yield f"{name}.{other}"


def _local_slip(address: Address, chance: random.Random) -> str | None:
    local = address.local
    if len(local) < 4 or not any(map(str.isalpha, local)):
        return None
    at = chance.randrange(len(local))
    head, tail = local[:at], local[at:]
    letter = chance.choice(LETTERS[:26])
    made = {
        "lost": head + tail[1:],
        "added": head + letter + tail,
        "other": head + letter + tail[1:],
        "swapped": head + tail[1:2] + tail[:1] + tail[2:],
    }[chance.choice(("lost", "added", "other", "swapped"))]
    return f"{made}@{address.domain}" if made != local else None


def _at_provider(address: Address, chance: random.Random) -> str | None:
    if len(address.local) < 5 or is_role(address.local) or str(address.domain) in PROVIDERS:
        return None
    return f"{address.local}@{chance.choice(PROVIDERS)}"


MISTYPED: dict[str, Callable[[Address, random.Random], str | None]] = {
    "domain: a letter lost": _of_name(lost),
    "domain: a letter doubled": _of_name(doubled),
    "domain: a neighbouring key": _of_name(wrong_key),
    "domain: two letters swapped": _of_name(swapped),
    "domain: a slip in the ending": _of_name(no_such_ending),
    "domain: the country dropped": _of_name(_country_dropped),
    "domain: another ending": _of_name(_other_ending),
    "local part: one slip": _local_slip,
    "the same local part at a provider": _at_provider,
}
"""Mistakes in one address: what makes the wrong one of the right one; None where it cannot be made."""


class History:
    """What was written so far, to draw mistakes from."""

    def __init__(self, own: frozenset[str], chance: random.Random) -> None:
        self._own, self._chance = own, chance
        self.messages: list[tuple[Recipient, ...]] = []
        self.known: dict[str, Recipient] = {}
        self.domains: set[str] = set()
        self._by_name: dict[str, list[Recipient]] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._groups: dict[frozenset[str], int] = {}

    def add(self, recipients: Sequence[Recipient]) -> None:
        """Take a message that was sent."""
        plain = tuple(replace(each, is_inherited=False, is_newcomer=False) for each in recipients)
        self.messages.append(plain)
        for each in plain:
            if each.key not in self.known and each.address is not None:
                self.known[each.key] = each
                self.domains.add(each.address.domain.ascii)
                name = first_name(each.name, each.address.local)
                if name:
                    self._by_name.setdefault(name, []).append(each)
        keys = sorted({each.key for each in plain})
        if len(keys) <= 12:  # people, not a list
            for at, one in enumerate(keys):
                for other in keys[at + 1 :]:
                    self._pairs[one, other] = self._pairs.get((one, other), 0) + 1
            group = frozenset(keys)
            self._groups[group] = self._groups.get(group, 0) + 1

    def together(self, one: str, other: str) -> int:
        """In how many messages both were."""
        return self._pairs.get((min(one, other), max(one, other)), 0)

    def mistyped(self, kind: str) -> Slip | None:
        """One of the recipients of a message that was sent, mistyped; None where that did not come about."""
        recipients, meant = self._one()
        if meant.address is None:
            return None
        text = MISTYPED[kind](meant.address, self._chance)
        wrong = _address(text) if text else None
        if wrong is None or wrong.key in self.known or wrong.key in self._own:
            return None
        if kind.startswith("domain") and wrong.domain.ascii in self.domains:
            return None
        return _put(recipients, meant, Recipient(str(wrong), wrong, Field.TO, meant.name))

    def namesake(self, *, with_companion: bool) -> Slip | None:
        """Somebody else of the same first name in a recipient's place."""
        recipients, meant = self._one()
        if meant.address is None or len(recipients) > 12:
            return None
        if with_companion and not any(
            self.together(meant.key, each.key) >= 3 for each in recipients if each is not meant
        ):
            return None
        here = {each.key for each in recipients}
        name = first_name(meant.name, meant.address.local)
        others = [
            each
            for each in self._by_name.get(name, ())
            if each.key not in here and not any(self.together(each.key, key) for key in here - {meant.key})
        ]
        return _put(recipients, meant, self._chance.choice(others)) if others else None

    def outsider(self) -> Slip | None:
        """Somebody known who was never together with a usual group, added to it."""
        recipients = self._usual()
        if recipients is None:
            return None
        keys = [each.key for each in recipients]
        others = [each for key, each in self.known.items() if not any(self.together(key, k) for k in keys)]
        others = [each for each in others if each.key not in keys]
        if not others:
            return None
        added = self._chance.choice(others)
        return Slip((*recipients, added), added.key, "")

    def missing(self) -> Slip | None:
        """A usual group without one of its members."""
        recipients = self._usual()
        if recipients is None or len(recipients) < 3:  # two are left
            return None
        gone = self._chance.choice(recipients)
        return Slip(tuple(each for each in recipients if each is not gone), "", "")

    def _usual(self) -> tuple[Recipient, ...] | None:
        recipients = self._chance.choice(self.messages[-200:])
        count = self._groups.get(frozenset(each.key for each in recipients), 0)
        return recipients if len(recipients) > 1 and count >= 3 else None  # a usual one

    def _one(self) -> tuple[tuple[Recipient, ...], Recipient]:
        recipients = self._chance.choice(self.messages[-500:])
        return recipients, self._chance.choice(recipients)


def _put(recipients: Sequence[Recipient], meant: Recipient, wrong: Recipient) -> Slip:
    return Slip(tuple(wrong if each is meant else each for each in recipients), wrong.key, meant.key)
