"""Counting which recipients resemble a protected domain, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.addresses import AddressError, find_recipients, parse_recipients, parse_target
from sendward.mailstores.contents.simple_domains import simple_domains
from sendward.mailstores.headers import header_text
from sendward.model import Address, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.contents.piece import PieceKind
    from sendward.mailstores.contents.read_piece import Entry
    from sendward.model import Domain, Recipient, Verdict

    Judge = Callable[[Address], Verdict]

MOST_FIELDS = 1 << 16
"""Header values whose recipients are remembered: people write to the same ones again and again."""
MOST_DOMAINS = 1 << 16


@dataclass(slots=True)
class Spot:
    """Where one address stands: in one folder, mbox or address book."""

    kind: PieceKind
    count: int = 0
    first: str = ""
    """The first message's file in a folder; the first line's or message's number elsewhere."""


@dataclass(slots=True)
class Suspect:
    """An address that resembles something."""

    address: Address
    verdict: Verdict
    spots: dict[Path, Spot] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """In how many messages or lines it stands."""
        return sum(spot.count for spot in self.spots.values())


class Tally:
    """The count so far."""

    def __init__(self, judge: Judge) -> None:
        self.suspects: dict[str, Suspect] = {}
        """By ``Address.key``."""
        self.entries = 0
        """Messages, and lines of address books."""
        self.recipients = 0
        self.unreadable = 0
        """Recipients that could not be read as an address."""
        self._judge = lru_cache(maxsize=MOST_DOMAINS)(lambda domain: _judged(judge, domain))
        self._known: dict[bytes | str, _Field] = {}
        self._harmless: dict[bytes, bool] = {}
        """Whether a domain, as it is written, can be read and resembles nothing."""

    def add(self, path: Path, kind: PieceKind, entry: Entry) -> None:
        """Count what stands in one message or line of the piece at ``path``."""
        self.entries += 1
        seen: set[str] = set()
        for value in entry.fields:
            known = self._known.get(value)
            if known is None:
                known = self._read_simple(value) if isinstance(value, bytes) else self._read(value)
            self.recipients += known.recipients
            self.unreadable += known.unreadable
            if known.suspects:
                seen.update(known.suspects)
        for key in seen:
            spot = self.suspects[key].spots.setdefault(path, Spot(kind, first=entry.where))
            spot.count += 1

    def _read_simple(self, value: bytes) -> _Field:
        """Of most headers only the domains need be looked at."""
        domains = simple_domains(value)
        if domains is not None and all(map(self._is_harmless, domains)):
            return _Field(len(domains), 0, ())
        return self._read(value)

    def _is_harmless(self, domain: bytes) -> bool:
        known = self._harmless.get(domain)
        if known is None:
            try:
                known = self._judge(parse_target(domain.decode("ascii")).domain) is None
            except AddressError:
                known = False
            if len(self._harmless) >= MOST_DOMAINS:
                self._harmless.clear()
            self._harmless[domain] = known
        return known

    def _read(self, value: bytes | str) -> _Field:
        recipients = (
            parse_recipients(header_text(value)) if isinstance(value, bytes) else find_recipients(value)
        )
        suspects = []
        unreadable = 0
        for recipient in recipients:
            if recipient.address is None:
                unreadable += 1
            elif (verdict := self._judge(recipient.address.domain)) is not None:
                suspects.append(self._suspect(recipient, recipient.address, verdict))
        if len(self._known) >= MOST_FIELDS:
            self._known.clear()
        known = self._known[value] = _Field(len(recipients), unreadable, tuple(suspects))
        return known

    def _suspect(self, recipient: Recipient, address: Address, verdict: Verdict) -> str:
        self.suspects.setdefault(recipient.key, Suspect(address, verdict))
        return recipient.key


@dataclass(frozen=True, slots=True)
class _Field:
    recipients: int
    unreadable: int
    suspects: tuple[str, ...]


def _judged(judge: Judge, domain: Domain) -> Verdict | None:
    """The verdict on a domain; None when it resembles nothing."""
    verdict = judge(Address("", domain))
    return verdict if verdict.state is State.RESEMBLES else None
