"""``sendward journal``: list, export and verify what was asked and decided."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO

from sendward.cli.output import refuse, show_whatever_comes
from sendward.cli.whole_number import whole_number
from sendward.journal.errors import JournalError, JournalMissingError
from sendward.journal.export import record_json, write_csv, write_json_lines
from sendward.journal.journal import Journal
from sendward.journal.records import Event
from sendward.journal.verify import Standing, verify
from sendward.model import Outcome
from sendward.system.paths import Paths

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from sendward.journal.records import Line

FITS, MISFIT, UNREADABLE, UNCHECKED = range(4)
"""The exit statuses: it fits (or was printed); a row does not fit; usage or an unreadable journal; no key."""

_STATUS_OF_READING = "Exit status: 0 it was written, also when nothing was asked yet; 2 it cannot be read."
_IN_WORDS = {Outcome.DISMISSED.value: "not now", Outcome.UNANSWERED.value: "not answered"}
"""Answers that the windows call otherwise than the records."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward journal``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser(
        "list", help="show what was asked and decided, newest first", epilog=_STATUS_OF_READING
    )
    listing.add_argument(
        "--limit", type=whole_number(1), default=50, metavar="N", help="at most N records (default 50)"
    )
    listing.add_argument("--json", action="store_true", help="one JSON object a record")
    export = actions.add_parser(
        "export",
        help="write the whole journal, oldest first, for another program",
        epilog=_STATUS_OF_READING,
    )
    export.add_argument("--format", choices=("csv", "jsonl"), default="csv", help="default csv")
    export.add_argument("file", nargs="?", default="-", metavar="FILE", help="default: standard output")
    actions.add_parser(
        "verify",
        help="say whether the journal is as it was written",
        epilog="Exit status: 0 it fits, 1 a row does not fit, 2 there is none or it is unreadable, "
        "3 the key is not at hand.",
    )


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    path = Paths.of_this_user().journal_file
    show_whatever_comes()
    try:
        match args.action:
            case "list":
                return _list(path, args.limit, as_json=args.json)
            case "export":
                return _export(path, args.format, args.file)
            case _:
                return _verify(path)
    except JournalError as error:
        if isinstance(error, JournalMissingError) and args.action != "verify":
            print("The journal is empty: nothing was asked yet.", file=sys.stderr)
            return FITS
        return refuse("journal", [str(error)])


def _list(path: Path, limit: int, *, as_json: bool) -> int:
    with Journal.open_for_reading(path) as journal:
        for record in journal.records(limit):
            if as_json:
                print(record_json(record))
            else:
                for line in record.lines():
                    print(_sentence(line))
    return FITS


def _export(path: Path, form: str, name: str) -> int:
    write = write_csv if form == "csv" else write_json_lines
    with (
        Journal.open_for_reading(path) as journal,
        contextlib.closing(journal.all_records()) as records,  # before the journal, also when the reader left
        contextlib.ExitStack() as files,
    ):
        if name == "-":
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(newline="")  # the format ends its own lines
            write(records, sys.stdout)
            return FITS
        try:
            file = files.enter_context(_new_private_file(name))
            write(records, file)
        except OSError as error:
            print(f"sendward journal: {name} cannot be written: {error.strerror}.", file=sys.stderr)
            return UNREADABLE
    return FITS


def _verify(path: Path) -> int:
    Journal.open_for_reading(path).close()  # nobody unlocks a keyring for a journal that is not there
    # the keyring is slow to load, and only this action needs it
    from sendward.settings.secrets import journal_key  # noqa: PLC0415  # see above

    key = journal_key(create=False)
    found = verify(path, key.key)
    print(found.sentence)
    if key.problem:
        print(key.problem, file=sys.stderr)
    return {Standing.FITS: FITS, Standing.BROKEN: MISFIT, Standing.UNCHECKED: UNCHECKED}[found.standing]


def _new_private_file(name: str) -> TextIO:
    """A new file that only its owner can read, as the journal is; raises OSError when it exists already."""
    # what no encoding has is written as an escape, not left out
    return open(  # Path.open takes no opener
        name,
        "x",
        encoding="utf-8",
        errors="backslashreplace",
        newline="",
        opener=lambda path, flags: os.open(path, flags, 0o600),
    )


def _sentence(line: Line) -> str:
    """A line of the journal as a person reads it, in local time."""
    who = _plain(line.recipient)
    until = f" until {_local(line.until)}" if line.until else ""
    match line.event:
        case Event.OPENED:
            what = f"asked about {who}" + (f": did you mean {line.intended}?" if line.intended else "")
        case Event.DECIDED:
            what = f"{who}: {_answer(line)}{until}"
        case Event.SENT_UNCHECKED:
            what = f"a message{f' to {who}' if who else ''} left without the check"
        case Event.TRUST_GRANTED:
            what = f"{who} is trusted from now on{until}"
        case Event.TRUST_REVOKED:
            what = f"{who} is trusted no more"
        case Event.PAUSED:
            what = "paused until resumed" if line.until.startswith("9999") else f"paused{until}"
        case Event.RESUMED:
            what = "resumed"
        case Event.DELETED:
            what = "older records were deleted"
    place = f"  [{_plain(line.place)}]" if line.place else ""
    return f"{line.seq:>5}  {line.at.astimezone():%Y-%m-%d %H:%M:%S}  {what}{place}"


def _local(when: str) -> str:
    """An end, of a pause or an exception, in local time; one that names no offset is in UTC."""
    end = datetime.fromisoformat(when)
    return f"{(end if end.tzinfo else end.replace(tzinfo=UTC)).astimezone():%Y-%m-%d %H:%M}"


def _answer(line: Line) -> str:
    if line.corrected_to:
        return f"corrected to {_plain(line.corrected_to)}"
    scopes = {"once": "once", "address": "always for this address", "domain": "always for this domain"}
    words = _IN_WORDS.get(line.outcome, line.outcome.replace("-", " ")) + (
        f", {scopes[line.scope]}" if line.scope else ""
    )
    return f"{words} ({_plain(line.reason)})" if line.reason else words


def _plain(text: str) -> str:
    """``text`` without what moves a terminal's cursor or turns its reading direction."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )
