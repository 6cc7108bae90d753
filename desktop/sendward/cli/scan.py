"""``sendward scan``: find addresses that resemble a protected domain in mail folders and address books."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.cli.arguments import named_path
from sendward.cli.lists import ListsError, add_list_arguments, engine_by
from sendward.cli.output import (
    Progress,
    Status,
    answer_programs,
    counted,
    finding_object,
    refuse,
    resembles,
    visible,
)
from sendward.cli.scan_targets import PlaceError, found_targets
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.engine.reading.free_text import find_recipients
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.mailstores.headers import header_text
from sendward.mailstores.scan.find_targets import ScanTarget, Unread
from sendward.mailstores.scan.read_target import read_target, simple_domains
from sendward.model import Address, State

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sendward.mailstores.scan.find_targets import TargetKind
    from sendward.mailstores.scan.read_target import FoundText
    from sendward.model import Domain, Recipient, Verdict

    Judge = Callable[[Address], Verdict]
    import argparse
    from collections.abc import Collection, Sequence


MOST_FIELDS = 1 << 16
"""Header values whose recipients are cached: people write to the same ones again and again."""
MOST_DOMAINS = 1 << 16


@dataclass(slots=True)
class Spot:
    """Occurrences of one address in one folder, mbox or address book."""

    kind: TargetKind
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
        """Number of messages or lines that hold the address."""
        return sum(spot.count for spot in self.spots.values())


class ScanTally:
    """Counts of a scan so far: messages, recipients, and the suspects among them."""

    def __init__(self, judge: Judge) -> None:
        self.suspects: dict[str, Suspect] = {}
        """By ``Address.key``."""
        self.entries = 0
        """Messages, and lines of address books."""
        self.recipients = 0
        self.unreadable = 0
        """Recipients that could not be read as an address."""
        self.passed_over = 0
        """Files beside the mail and the address books."""
        self._judge = lru_cache(maxsize=MOST_DOMAINS)(lambda domain: _judged(judge, domain))
        self._known: dict[bytes | str, _Field] = {}
        self._harmless: dict[bytes, bool] = {}
        """By domain as written: whether it can be read and resembles nothing."""

    def add(self, path: Path, kind: TargetKind, entry: FoundText) -> None:
        """Count the recipients of one message or line in the folder or file at ``path``."""
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
        """Read a header by its domains alone, which is enough for most; a doubtful one is read whole."""
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


_EPILOG = """\
what can be read:
  folders   Maildir, MH, .eml and .emlx files, and everything below them
  files     mbox, .eml, .emlx, vCard, LDIF, CSV, the address books of Thunderbird,
            Evolution, Geary, Claws Mail and Sylpheed; any other text is read as
            a list of addresses

Other files in a folder are passed over, and counted.

Of messages the recipients are looked at: To, Cc, Bcc.

exit status:
  0  nothing resembles a protected domain
  1  something does
  2  usage, a path, a list or settings that cannot be read, or an answer that cannot be written
  3  something could not be read, or neither mail nor an address book was found, and nothing resembles

examples:
  sendward scan ~/Mail ~/contacts.vcf
  sendward scan ~/.thunderbird --json
"""
_NOTHING_FOUND = (
    "neither mail nor an address book was found; any other text is read as a list of addresses "
    "when the file itself is named, not its folder."
)
_MOST_SPOTS = 20
"""Most places printed of one address; ``--json`` has all of them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward scan``."""
    parser.epilog = _EPILOG
    parser.add_argument("paths", nargs="+", type=named_path, metavar="PATH", help="a folder or a file")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_list_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Look through every path and print what resembles; returns a `Status`."""
    if args.json:
        answer_programs()
    try:
        judge = engine_by(args.watchlist, only_these=args.no_packs, country=args.packs_for).judge
    except ListsError as error:
        return refuse("scan", error.problems)
    try:
        targets, unread, passed_over = found_targets(args.paths)
    except PlaceError as error:
        return refuse("scan", [str(error)])
    tally = ScanTally(judge)
    unread += _read(targets, tally, frozenset(args.paths))
    tally.passed_over = passed_over
    (_print_json if args.json else _print_text)(tally, len(targets), unread)
    if not targets:
        refuse("scan", [_NOTHING_FOUND])
    if tally.suspects:
        return Status.RESEMBLES
    is_all_read = targets and not (unread or tally.unreadable)
    return Status.NOTHING if is_all_read else Status.UNREADABLE


def _read(targets: Sequence[ScanTarget], tally: ScanTally, named: Collection[Path]) -> list[Unread]:
    """Count everything in ``targets``; returns what could not be read.

    A list or an address book that the person named should hold addresses: one without any counts as unread.
    """
    unread: list[Unread] = []
    progress = Progress(sum(target.size for target in targets))
    before = 0
    for target in targets:
        path, kind = target.path, target.kind
        recipients, problems = tally.recipients, len(unread)
        for entry in read_target(target):
            if isinstance(entry, Unread):
                unread.append(entry)
                continue
            tally.add(path, kind, entry)
            if not tally.entries % 256:
                progress.show(before + entry.done, f"{tally.entries:,} read, {len(tally.suspects)} resemble")
        before += target.size
        is_empty = (tally.recipients, len(unread)) == (recipients, problems)
        if is_empty and path in named and not kind.is_mail:
            unread.append(Unread(path, f"No address was found in it ({kind})."))
    progress.clear()
    return unread


def _print_json(tally: ScanTally, targets: int, unread: Sequence[Unread]) -> None:
    for suspect in _sorted(tally):
        print(json.dumps(_suspect_object(suspect), ensure_ascii=False))
    scanned = {
        "places": targets,
        "entries": tally.entries,
        "recipients": tally.recipients,
        "unreadable_recipients": tally.unreadable,
        "passed_over": tally.passed_over,
        "unread": [{"path": str(item.path), "problem": str(item.problem)} for item in unread],
    }
    print(json.dumps({"scanned": scanned}, ensure_ascii=False))


def _suspect_object(suspect: Suspect) -> dict[str, object]:
    level = suspect.verdict.level
    return {
        "address": str(suspect.address),
        "domain": suspect.address.domain.unicode,
        "verdict": suspect.verdict.state.value,
        "level": level.word if level else None,
        "findings": [finding_object(finding) for finding in suspect.verdict.findings],
        "count": suspect.count,
        "places": [
            {"path": str(path), "kind": spot.kind.value, "count": spot.count, "first": spot.first}
            for path, spot in suspect.spots.items()
        ],
    }


def _print_text(tally: ScanTally, targets: int, unread: Sequence[Unread]) -> None:
    domain = ""
    for suspect in _sorted(tally):
        if suspect.address.domain.ascii != domain:
            domain = suspect.address.domain.ascii
            print(f"{visible(suspect.address.domain.unicode)}  {visible(resembles(suspect.verdict))}")
        spots = list(suspect.spots.items())
        print(f"    {visible(str(suspect.address))}")
        for path, spot in spots[:_MOST_SPOTS]:
            print(f"        {spot.count:,} in {visible(str(path))}{_first(spot)}")
        if len(spots) > _MOST_SPOTS:
            print(f"        … and in {len(spots) - _MOST_SPOTS:,} more places")
    refuse("scan", (f"not read: {item.path}: {item.problem}" for item in unread))
    summary = (
        f"{counted(targets, 'place')}, {counted(tally.entries, 'message or line', 'messages and lines')}, "
        f"{counted(tally.recipients, 'recipient')}: "
        f"{counted(len(tally.suspects), 'address resembles', 'addresses resemble')} a protected domain"
    )
    if tally.unreadable:
        summary += f"; {counted(tally.unreadable, 'recipient')} could not be read as an address"
    if unread:
        summary += f"; {counted(len(unread), 'thing')} could not be read"
    if tally.passed_over:
        summary += f"; {counted(tally.passed_over, 'other file')} passed over"
    print(f"{summary}.", file=sys.stderr)


def _first(spot: Spot) -> str:
    """Place of the first occurrence: the message's file in a folder, the number elsewhere."""
    if spot.kind.is_folder:
        return f" ({spot.kind}), first {visible(spot.first)}"
    return f" ({spot.kind}), first is number {spot.first}"


def _sorted(tally: ScanTally) -> list[Suspect]:
    """The suspects by domain, the surest first; within a domain the most frequent address first."""
    return sorted(
        tally.suspects.values(),
        key=lambda suspect: (
            -(suspect.verdict.level or 0),
            -suspect.verdict.findings[0].score,
            suspect.address.domain.ascii,
            -suspect.count,
            str(suspect.address),
        ),
    )
