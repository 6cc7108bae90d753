"""``sendward checkup``: find wrong addresses that stand in mail programs and send mail day after day."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.cli.lists import ListsError, add_list_arguments, engine_by
from sendward.cli.output import (
    Status,
    answer_programs,
    counted,
    finding_object,
    refuse,
    resembles,
    visible,
)
from sendward.journal.errors import JournalError, JournalMissingError
from sendward.journal.reader import Reader
from sendward.mailstores.clients.places import Places
from sendward.mailstores.standing.checkup import check_up
from sendward.mailstores.standing.standing_text import described, remedy
from sendward.mailstores.standing.survey import standing_texts
from sendward.system.paths import Paths

if TYPE_CHECKING:
    import argparse

    from sendward.mailstores.standing.checkup import Checkup, StandingMistake
    from sendward.mailstores.standing.standing_text import StandingText
    from sendward.model import Trust

_EPILOG = """\
what is looked at, of the mail programs of whoever runs this:
  rules         that forward, redirect or notify: Thunderbird, Evolution, Claws Mail, KMail,
                Sieve files (~/.dovecot.sieve, ~/.sieve, ~/sieve/), ~/.procmailrc, ~/.forward
  identities    Reply-To, and Cc or Bcc of every message
  short names   aliases of mutt, NeoMutt and ~/.mailrc
  books         address books, with their lists, and what programs collect and offer while you type

An address you made an exception for in Sendward is passed over. Nothing is changed.

exit status:
  0  nothing resembles a protected domain
  1  something does
  2  usage, a list, settings or a journal that cannot be read, or an answer that cannot be written
  3  something could not be read, and nothing else resembles

examples:
  sendward checkup
  sendward checkup --json
"""
_MOST_SPOTS = 20
"""Most places printed of one address; ``--json`` has more of them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward checkup``."""
    parser.epilog = _EPILOG
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_list_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Look through the mail programs here and print what resembles; returns a `Status`."""
    if args.json:
        answer_programs()
    try:
        judge = engine_by(args.watchlist, only_these=args.no_packs).judge
        trusts = _exceptions()
    except ListsError as error:
        return refuse("checkup", error.problems)
    except JournalError as error:
        return refuse("checkup", [str(error)])
    now = datetime.now(UTC)
    found = check_up(
        standing_texts(Places()), judge, lambda address: any(trust.covers(address, now) for trust in trusts)
    )
    (_print_json if args.json else _print_text)(found)
    if found.mistakes:
        return Status.RESEMBLES
    return Status.UNREADABLE if found.unread else Status.NOTHING


def _exceptions() -> tuple[Trust, ...]:
    """The person's exceptions; none while there is no journal. Raises JournalError."""
    paths = Paths.of_this_user()
    try:
        with Reader.open_for_reading(paths.journal_file) as reader:
            return reader.trusts()
    except JournalMissingError:
        return ()


def _print_json(found: Checkup) -> None:
    for mistake in found.mistakes:
        print(json.dumps(_mistake_object(mistake), ensure_ascii=False))
    checked = {
        "files": found.files,
        "recipients": found.recipients,
        "unreadable_recipients": found.unreadable,
        "left_out": found.left_out,
        "unread": [{"path": str(item.path), "problem": str(item.problem)} for item in found.unread],
    }
    print(json.dumps({"checked": checked}, ensure_ascii=False))


def _mistake_object(mistake: StandingMistake) -> dict[str, object]:
    return {
        "address": str(mistake.address),
        "domain": mistake.address.domain.unicode,
        "verdict": mistake.verdict.state.value,
        "level": mistake.level.word,
        "findings": [finding_object(finding) for finding in mistake.verdict.findings],
        "places": [_place_object(spot) for spot in mistake.spots],
    }


def _place_object(spot: StandingText) -> dict[str, object]:
    return {
        "kind": spot.kind.value,
        "client": spot.client,
        "name": spot.name,
        "path": str(spot.path),
        "switched_off": spot.is_off,
        "what": described(spot),
        "remedy": remedy(spot),
    }


def _print_text(found: Checkup) -> None:
    for mistake in found.mistakes:
        print(f"{visible(str(mistake.address))}  {visible(resembles(mistake.verdict))}")
        for spot in mistake.spots[:_MOST_SPOTS]:
            print(f"    {visible(described(spot))}.")
            print(f"        {visible(remedy(spot))}")
        if len(mistake.spots) > _MOST_SPOTS:
            print(f"    … and in {len(mistake.spots) - _MOST_SPOTS:,} more places")
    refuse("checkup", (f"not read: {item.path}: {item.problem}" for item in found.unread))
    total = len(found.mistakes) + found.left_out
    summary = (
        f"{counted(found.files, 'file')} of mail programs, {counted(found.recipients, 'recipient')}: "
        f"{counted(total, 'address resembles', 'addresses resemble')} a protected domain"
    )
    if found.left_out:
        summary += f"; {found.left_out:,} of them are not shown"
    if found.unreadable:
        summary += f"; {counted(found.unreadable, 'recipient')} could not be read as an address"
    if found.unread:
        summary += f"; {counted(len(found.unread), 'file')} could not be read"
    print(f"{summary}.", file=sys.stderr)
