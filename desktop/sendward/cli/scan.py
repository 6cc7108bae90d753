"""``sendward scan``: what in mail folders and address books resembles a protected domain, and where."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from sendward.cli.answers import finding_object, resembles, visible
from sendward.cli.counted import counted
from sendward.cli.found_pieces import PlaceError, found_pieces
from sendward.cli.lists import ListsError, add_list_arguments, judging_by
from sendward.cli.named_path import named_path
from sendward.cli.output import refuse, show_whatever_comes
from sendward.cli.progress import Progress
from sendward.cli.status import Status
from sendward.cli.tally import Tally
from sendward.mailstores.contents.piece import Piece, Unread
from sendward.mailstores.contents.read_piece import read_piece

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from sendward.cli.tally import Spot, Suspect

_EPILOG = """\
what can be read:
  folders   Maildir, MH, .eml and .emlx files, and everything below them
  files     mbox, .eml, .emlx, vCard, LDIF, CSV, Thunderbird's abook.sqlite;
            any other text is read as a list of addresses

Of messages the recipients are looked at: To, Cc, Bcc.

exit status:
  0  nothing resembles a protected domain
  1  something does
  2  usage, a path or a list that cannot be read, or an answer that cannot be written
  3  something could not be read, and nothing else resembles

examples:
  sendward scan ~/Mail ~/contacts.vcf
  sendward scan ~/.thunderbird --json
"""
_MOST_SPOTS = 20
"""Places shown of one address; with --json all are."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward scan``."""
    parser.epilog = _EPILOG
    parser.add_argument("paths", nargs="+", type=named_path, metavar="PATH", help="a folder or a file")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_list_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Look through every path and print what resembles; returns a `Status`."""
    show_whatever_comes()
    try:
        judge = judging_by(args.watchlist, only_these=args.no_packs).judge
    except ListsError as error:
        return refuse("scan", error.problems)
    try:
        pieces, unread = found_pieces(args.paths)
    except PlaceError as error:
        return refuse("scan", [str(error)])
    tally = Tally(judge)
    unread += _read(pieces, tally, frozenset(args.paths))
    (_print_json if args.json else _print_text)(tally, len(pieces), unread)
    if tally.suspects:
        return Status.RESEMBLES
    return Status.UNREADABLE if unread or tally.unreadable else Status.NOTHING


def _read(pieces: Sequence[Piece], tally: Tally, named: Collection[Path]) -> list[Unread]:
    """Count everything in ``pieces``; what could not be read.

    A list or an address book that the person named should have addresses in it: one without was not read.
    """
    unread: list[Unread] = []
    progress = Progress(sum(piece.size for piece in pieces))
    before = 0
    for piece in pieces:
        path, kind = piece.path, piece.kind
        recipients, problems = tally.recipients, len(unread)
        for entry in read_piece(piece):
            if isinstance(entry, Unread):
                unread.append(entry)
                continue
            tally.add(path, kind, entry)
            if not tally.entries % 256:
                progress.show(before + entry.done, f"{tally.entries:,} read, {len(tally.suspects)} resemble")
        before += piece.size
        is_empty = (tally.recipients, len(unread)) == (recipients, problems)
        if is_empty and path in named and not kind.is_mail:
            unread.append(Unread(path, f"No address was found in it ({kind})."))
    progress.clear()
    return unread


def _print_json(tally: Tally, pieces: int, unread: Sequence[Unread]) -> None:
    for suspect in _sorted(tally):
        print(json.dumps(_suspect_object(suspect), ensure_ascii=False))
    scanned = {
        "places": pieces,
        "entries": tally.entries,
        "recipients": tally.recipients,
        "unreadable_recipients": tally.unreadable,
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


def _print_text(tally: Tally, pieces: int, unread: Sequence[Unread]) -> None:
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
    for item in unread:
        print(f"sendward scan: not read: {visible(str(item.path))}: {item.problem}", file=sys.stderr)
    summary = (
        f"{counted(pieces, 'place')}, {counted(tally.entries, 'message or line', 'messages and lines')}, "
        f"{counted(tally.recipients, 'recipient')}: "
        f"{counted(len(tally.suspects), 'address resembles', 'addresses resemble')} a protected domain"
    )
    if tally.unreadable:
        summary += f"; {counted(tally.unreadable, 'recipient')} could not be read as an address"
    print(f"{summary}.", file=sys.stderr)


def _first(spot: Spot) -> str:
    """Where the first one stands: the message's file in a folder, the number elsewhere."""
    if spot.kind.is_folder:
        return f" ({spot.kind}), first {visible(spot.first)}"
    return f" ({spot.kind}), first is number {spot.first}"


def _sorted(tally: Tally) -> list[Suspect]:
    """By domain, the surest first; within a domain the most frequent address first."""
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
