"""``sendward journal``: list, export and verify what was asked and decided."""

from __future__ import annotations

import contextlib
import io
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.cli.arguments import add_command, named_path, whole_number
from sendward.cli.output import answer_programs, counted, refuse, visible
from sendward.journal.errors import JournalError, JournalGoneError, JournalMissingError
from sendward.journal.export import record_json, whole_file, write_csv, write_json_lines
from sendward.journal.reader import Reader
from sendward.journal.records import CrowdOutcome, Event
from sendward.journal.verify import Standing, verify
from sendward.model import Kind, Origin, Outcome
from sendward.system.local_time import in_local_time
from sendward.system.paths import Paths
from sendward.system.text import letter_names

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from sendward.journal.records import Line, Record

FITS, MISFIT, UNREADABLE, UNCHECKED = range(4)
"""The exit statuses: it fits (or was printed); a row does not fit; usage or an unreadable journal; rows that
could not be checked, or read."""

_STATUS_OF_READING = """\
exit status:
  0  it was written; also where nothing was asked yet and there is no journal
  2  usage, a journal that cannot be read, or an answer or file that cannot be written
  3  it was written, but for records that could not be read: how many is said
"""
_STATUS_OF_VERIFYING = """\
exit status:
  0  the journal is as it was written
  1  a row does not fit, or rows that were there are missing
  2  usage, a journal that is not there or cannot be read, or an answer that cannot be written
  3  it could not be checked: the key is not at hand, or a newer Sendward wrote in it
"""
_EPILOG = """\
`sendward journal ACTION --help` says more of each, exit status included.
"""
_STANDARD_OUTPUT = Path("-")
_IN_WORDS = {
    Outcome.DISMISSED.value: "not now",
    Outcome.UNANSWERED.value: "not answered",
    Outcome.NOT_ASKED.value: "not asked",
    Outcome.NOT_SHOWN.value: "only noted",
}
"""Answers that have another name in the windows than in the records."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward journal``."""
    parser.epilog = _EPILOG
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = add_command(
        actions, "list", "show what was asked and decided, newest first", _STATUS_OF_READING
    )
    listing.add_argument(
        "--limit", type=whole_number(1), default=50, metavar="N", help="at most N records (default 50)"
    )
    listing.add_argument("--json", action="store_true", help="one JSON object a record")
    export = add_command(
        actions, "export", "write the whole journal, oldest first, for another program", _STATUS_OF_READING
    )
    export.add_argument("--format", choices=("csv", "jsonl"), default="csv", help="default csv")
    export.add_argument(
        "file",
        nargs="?",
        type=named_path,
        default=_STANDARD_OUTPUT,
        metavar="FILE",
        help="a new file; without one, or for -, standard output",
    )
    report = add_command(
        actions,
        "report",
        "count what was asked or only noted, by list and kind, without names",
        _STATUS_OF_READING,
    )
    report.add_argument(
        "--days", type=whole_number(1, 36500), default=14, metavar="N", help="of the last N days (default 14)"
    )
    report.add_argument("--json", action="store_true", help="one JSON object")
    add_command(actions, "verify", "say whether the journal is as it was written", _STATUS_OF_VERIFYING)


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    paths = Paths.of_this_user()
    if args.action in {"list", "report"} and args.json:
        answer_programs()
    try:
        match args.action:
            case "list":
                return _list(paths, args.limit, as_json=args.json)
            case "export":
                return _export(paths, args.format, args.file)
            case "report":
                return _report(paths, args.days, as_json=args.json)
            case _:
                return _verify(paths)
    except JournalError as error:
        return refuse("journal", [str(error)])


def _list(paths: Paths, limit: int, *, as_json: bool) -> int:
    missing: list[int] = []
    with _opened(paths) as journal:
        newest = journal.records(min(limit, sys.maxsize), unreadable=missing.append) if journal else ()
        for record in newest:
            if as_json:
                print(record_json(record))
            else:
                for line in record.lines():
                    print(_sentence(line))
    return _said_whole(missing)


def _said_whole(missing: Sequence[int]) -> int:
    """Say which records could not be read, if any; returns the exit status."""
    if not missing:
        return FITS
    numbers = ", ".join(map(str, missing[:_MOST_NAMED])) + (", …" if missing[_MOST_NAMED:] else "")
    print(
        f"{counted(len(missing), 'record')} could not be read, and nothing is told of what stands there: "
        f"number {numbers}. `sendward journal verify` says whether "
        f"{'they were' if missing[1:] else 'it was'} changed.",
        file=sys.stderr,
    )
    return UNCHECKED


_MOST_NAMED = 20
"""Unreadable records that are named by their number."""


def _export(paths: Paths, form: str, to: Path) -> int:
    write = write_csv if form == "csv" else write_json_lines
    missing: list[int] = []
    with _opened(paths) as journal, contextlib.ExitStack() as reading:
        records: Iterator[Record] = iter(())
        if journal:  # reading ends before the journal is closed, even when a pipe's reader goes away
            told = journal.all_records(unreadable=missing.append)
            records = reading.enter_context(contextlib.closing(told))
        if to == _STANDARD_OUTPUT:
            answer_programs()
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(newline="")  # the format ends its own lines
            write(records, sys.stdout)
            return _said_whole(missing)
        try:
            with whole_file(to, replacing=False) as file:
                write(records, file)
        except FileExistsError:
            return refuse("journal", [f"{to}: It is there already and is not replaced; name a new file."])
        except OSError as error:
            return refuse("journal", [f"{to}: It cannot be written: {error.strerror}."])
    return _said_whole(missing)


def _report(paths: Paths, days: int, *, as_json: bool) -> int:
    # the lists are slow to read
    from sendward.cli.journal_report import make_report, print_json, print_report  # noqa: PLC0415  # see above
    from sendward.cli.lists import chosen_lists  # noqa: PLC0415  # as above
    from sendward.system.resources import packs_dir  # noqa: PLC0415  # as above
    from sendward.watchlists.build import read_lists  # noqa: PLC0415  # as above

    missing: list[int] = []
    with _opened(paths) as journal, contextlib.ExitStack() as reading:
        packs = read_lists(*chosen_lists(), packs_dir()).packs
        records: Iterator[Record] = iter(())
        if journal:
            told = journal.all_records(unreadable=missing.append)
            records = reading.enter_context(contextlib.closing(told))
        report = make_report(records, packs, days=days, now=datetime.now(UTC))
    (print_json if as_json else print_report)(report)
    return _said_whole(missing)


@contextlib.contextmanager
def _opened(paths: Paths) -> Iterator[Reader | None]:
    """Open the journal for reading; yields None, and says so on standard error, where there is none yet."""
    try:
        journal = Reader.open_for_reading(paths.journal_file, paths.journal_mark)
    except JournalMissingError:
        print("The journal is empty: nothing was asked yet.", file=sys.stderr)
        yield None
        return
    with journal:
        yield journal


def _verify(paths: Paths) -> int:
    try:  # before a keyring is unlocked
        Reader.open_for_reading(paths.journal_file, paths.journal_mark).close()
    except JournalGoneError as error:
        print(visible(str(error)))
        return MISFIT
    # the keyring is slow to load, and only this action needs it
    from sendward.settings.journal_key import journal_key  # noqa: PLC0415  # see above

    key = journal_key(create=False)
    found = verify(paths.journal_file, key.key, paths.journal_mark)
    print(visible(found.sentence))
    if key.problem:
        print(visible(key.problem), file=sys.stderr)
    return {Standing.FITS: FITS, Standing.BROKEN: MISFIT, Standing.UNCHECKED: UNCHECKED}[found.standing]


def _sentence(line: Line) -> str:
    """A line of the journal as a person reads it, in local time."""
    who = _plain(line.recipient)
    until = f" until {_local(line.until)}" if line.until else ""
    match line.event:
        case Event.OPENED:
            what = f"asked about {who}" + (
                f": did you mean {_plain(line.intended)}?" if line.intended else ""
            )
            what += _letters(line)
        case Event.DECIDED:
            what = f"{who}: {_answer(line)}{until}"
        case Event.SENT_UNCHECKED:
            to = f" to {who}" if who else ""
            what = f"a message{to} was let go without the check"
            if line.was_added_later:
                what = f"a message was sent{to}, added after the check"
        case Event.INCIDENT:
            where = "waits in the outbox" if line.origin == Origin.OUTBOX else "was sent"
            what = f"incident: a message to {who} {where}"
        case Event.TRUST_GRANTED:
            what = f"{who} is trusted from now on{until}"
        case Event.PAUSED:
            what = "paused until resumed" if line.until.startswith("9999") else f"paused{until}"
        case Event.GONE:
            what = _gone(line, who)
        case Event.IN_SIGHT:
            became = _IN_SIGHT.get(line.outcome, _plain(line.outcome))
            what = f"{line.in_sight} addresses in sight of each other: {became}"
        case _:
            what = _PLAIN[line.event].format(who=who)
    place = f"  [{_plain(line.place)}]" if line.place else ""
    return f"{line.seq:>5}  {in_local_time(line.at):%Y-%m-%d %H:%M:%S}  {what}{place}"


def _gone(line: Line, who: str) -> str:
    if line.went_unseen:
        return f"what held {who} changed or went while Sendward was not running"
    where = "message" if line.origin == Origin.ADDIN else "drafts"
    return f"{who} is not seen in the {where} any more"


_IN_SIGHT = {
    CrowdOutcome.TOLD.value: "pointed out",
    CrowdOutcome.MOVED.value: "moved to Bcc",
    CrowdOutcome.LEFT.value: "sent so",
}
"""A newer version's outcome is shown as it is written, and so is its scope."""
_PLAIN = {
    Event.SENT_PAUSED: "a message to {who} was let go while paused",
    Event.TRUST_REVOKED: "{who} is trusted no more",
    Event.RESUMED: "resumed",
    Event.SEALED: "what was written before the keyring's key came is sealed",
    Event.MISSING: "earlier records are missing",
    Event.DELETED: "older records were deleted",
}
"""Events of which there is nothing more to say."""


def _letters(line: Line) -> str:
    """The letters of the recipient that only look like those meant, by name; empty where there are none."""
    strange = letter_names(line.recipient) if Kind.HOMOGLYPH in line.kind.split(", ") else ""
    return f" (not ASCII: {strange})" if strange else ""


def _local(when: str) -> str:
    """The end of a pause or an exception, in local time; ``when`` is UTC where it names no offset."""
    try:
        end = datetime.fromisoformat(when)
    except ValueError:  # a damaged record: shown as it stands
        return _plain(when)
    return f"{in_local_time(end if end.tzinfo else end.replace(tzinfo=UTC)):%Y-%m-%d %H:%M}"


def _answer(line: Line) -> str:
    if line.corrected_to:
        is_seen = line.outcome == Outcome.CORRECTED and line.is_seen
        chosen = "chosen" if line.outcome == Outcome.CORRECTION_CHOSEN else "copied"
        return f"{'corrected to' if is_seen else f'correction {chosen}:'} {_plain(line.corrected_to)}"
    scopes = {"once": "once", "address": "always for this address", "domain": "always for this domain"}
    words = _IN_WORDS.get(line.outcome, _plain(line.outcome.replace("-", " "))) + (
        f", {scopes.get(line.scope, _plain(line.scope))}" if line.scope else ""
    )
    return f"{words} ({_plain(line.reason)})" if line.reason else words


def _plain(text: str) -> str:
    """``text`` with unprintable characters replaced: they move a terminal's cursor or turn its direction."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )
