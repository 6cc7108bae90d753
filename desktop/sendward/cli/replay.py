"""``sendward replay``: count the questions that old messages would have led to when they were written."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.cli.arguments import named_path, whole_number
from sendward.cli.lists import ListsError, engine_by
from sendward.cli.output import Status, answer_programs, counted, refuse, resembles, visible
from sendward.cli.scan_targets import PlaceError, found_targets
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.guard.replay import Replay
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.mailstores.headers import header_text
from sendward.mailstores.scan.find_targets import ScanTarget, Unread
from sendward.mailstores.scan.read_target import read_target
from sendward.model import Decision, Level, Outcome, Scope

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Iterator, Sequence

    from sendward.model import Case, Recipient

_EPILOG = """\
Every message is judged, by the lists that count here, as if it were being written now and saved several
times on the way, as mail programs do; each question gets the same answer. A window asks before the message
is sent; a quiet note only points something out. Nothing is shown, sent or written down.

exit status:
  0  nothing would have been asked
  1  something would have been
  2  usage, a path, a list or settings that cannot be read, or an answer that cannot be written
  3  something could not be read, or no message was found, and nothing would have been asked

examples:
  sendward replay ~/Mail/.Sent
  sendward replay --answer address --json ~/Mail/Sent.mbox
"""
_ANSWERS = {
    "not-now": Decision(Outcome.DISMISSED),
    "once": Decision(Outcome.TRUSTED, scope=Scope.ONCE),
    "address": Decision(Outcome.TRUSTED, scope=Scope.ADDRESS),
    "domain": Decision(Outcome.TRUSTED, scope=Scope.DOMAIN),
}
_MOST_SAVES = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward replay``."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "paths", nargs="+", type=named_path, metavar="PATH", help="mail folders or mbox files"
    )
    parser.add_argument(
        "--answer",
        choices=_ANSWERS,
        default="not-now",
        help="what every question is answered (default not-now)",
    )
    parser.add_argument(
        "--saves",
        type=whole_number(1, _MOST_SAVES),
        default=3,
        metavar="N",
        help="how often each message counts as saved while it was written (default 3)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a question, and one at the end")


def run(args: argparse.Namespace) -> int:
    """Replay every message and print the questions it would have led to; returns a `Status`."""
    if args.json:
        answer_programs()
    try:
        judge = engine_by(()).judge
    except ListsError as error:
        return refuse("replay", error.problems)
    try:
        targets, unread, _ = found_targets(args.paths)
    except PlaceError as error:
        return refuse("replay", [str(error)])
    nowhere = JournalMissingError("A replay writes nothing down.")
    with Journal.open_in_memory(Path("replay"), nowhere) as journal:
        replay = Replay(judge, journal, _ANSWERS[args.answer], args.saves)
        replay.play(_written(targets, frozenset(args.paths), unread))
    if args.json:
        _print_json(replay)
    elif replay.messages:
        _print_text(replay, sum(target.kind.is_mail for target in targets))
        _print_basis(args.saves, args.answer)
    refuse("replay", (f"not read: {item.path}: {item.problem}" for item in unread))
    if not replay.messages:
        print("sendward replay: no message was found.", file=sys.stderr)
    if replay.asked:
        return Status.RESEMBLES
    return Status.UNREADABLE if unread or not replay.messages else Status.NOTHING


def _written(
    targets: Sequence[ScanTarget], named: Collection[Path], unread: list[Unread]
) -> Iterator[tuple[str, tuple[Recipient, ...]]]:
    """The place and the recipients of each message; adds to ``unread`` what could not be read."""
    for target in targets:
        if not target.kind.is_mail:
            if target.path in named:  # in a folder of mail an address book may lie beside the messages
                unread.append(Unread(target.path, f"It holds no messages ({target.kind})."))
            continue
        for entry in read_target(target):
            if isinstance(entry, Unread):
                unread.append(entry)
            else:
                texts = (field if isinstance(field, str) else header_text(field) for field in entry.fields)
                yield str(target.path), tuple(who for text in texts for who in parse_recipients(text))


def _print_json(replay: Replay) -> None:
    for case in replay.asked:
        print(json.dumps(_case_object(case), ensure_ascii=False))
    summary = {
        "messages": replay.messages,
        "saves": replay.saves,
        "questions": len(replay.asked),
        "windows": replay.windows,
    }
    print(json.dumps({"replayed": summary}, ensure_ascii=False))


def _case_object(case: Case) -> dict[str, object]:
    return {
        "place": case.sighting.place,
        "level": case.level.word,
        "recipients": [
            {
                "recipient": question.recipient.text,
                "intended": list(
                    dict.fromkeys(filter(None, (finding.intended for finding in question.verdict.findings)))
                ),
            }
            for question in case.questions
        ],
    }


def _print_text(replay: Replay, places: int) -> None:
    for case in replay.asked:
        opens = "Quiet note" if case.level is Level.NOTE else f"Window with a question ({case.level.word})"
        print(f"{opens}, for a message in {visible(case.sighting.place)}:")
        for question in case.questions:
            why = resembles(question.verdict) if question.verdict.findings else question.verdict.problem
            print(f"    {visible(question.recipient.text)}  {visible(str(why))}")
    windows = {case.sighting.message for case in replay.asked if case.level > Level.NOTE}
    notes = {case.sighting.message for case in replay.asked} - windows
    at_peace = replay.messages - len(windows) - len(notes)
    where = counted(places, "folder or file", "folders and files")
    print(f"Messages read, in {where}: {replay.messages:,}")
    print(f"    that would have opened a window with a question: {len(windows):,}")
    print(f"    that would have shown a quiet note only: {len(notes):,}")
    print(f"    that would have been left in peace: {at_peace:,}")


def _print_basis(saves: int, answer: str) -> None:
    print(
        f"Each message was judged as if it had been saved {counted(saves, 'time')} while it was written, "
        f"and each question as if it had been answered with “{answer}”."
    )
