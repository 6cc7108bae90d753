"""``sendward replay``: how often would have been asked while these messages were written?"""

from __future__ import annotations

import io
import json
import sys
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.cli.answers import resembles, visible
from sendward.cli.counted import counted
from sendward.cli.lists import lists_that_count
from sendward.cli.whole_number import whole_number
from sendward.engine.addresses import parse_recipients
from sendward.engine.judge import Engine
from sendward.guard.replay import Replay
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.mailstores.contents.find_pieces import find_pieces
from sendward.mailstores.contents.piece import Piece, Unread
from sendward.mailstores.contents.read_piece import read_piece
from sendward.model import Decision, Outcome, Scope
from sendward.system.loading import loading

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Iterator, Sequence

    from sendward.model import Case, Recipient

_EPILOG = """\
Every message is saved several times, as a mail client does while it is written, and judged by the lists that
count here; each question gets the same answer. Nothing is shown, sent or written down.

exit status:
  0  nothing would have been asked
  1  something would have been
  2  usage, a path that is not there, or a list that cannot be read
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


class Status(IntEnum):
    """The exit status."""

    NOTHING = 0
    ASKED = 1
    UNUSABLE = 2
    UNREADABLE = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward replay``."""
    parser.epilog = _EPILOG
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a mail folder or mbox file")
    parser.add_argument("--answer", choices=_ANSWERS, default="not-now", help="to every question")
    parser.add_argument(
        "--saves",
        type=whole_number(1, _MOST_SAVES),
        default=3,
        metavar="N",
        help="times each message is saved (default 3)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a question, and one at the end")


def run(args: argparse.Namespace) -> int:
    """Play every message and print what would have been asked; returns a `Status`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # file names may hold what the terminal's encoding lacks
        sys.stdout.reconfigure(errors="backslashreplace")
    with loading():
        try:
            lists = lists_that_count(())
        except (OSError, ValueError) as error:
            return _refuse(str(error))
        engine = Engine(lists.entries)
    try:
        pieces = [piece for path in args.paths for piece in find_pieces(path)]
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}")
    nowhere = JournalMissingError("A replay writes nothing down.")
    with Journal.open_in_memory(Path("replay"), nowhere) as journal:
        replay = Replay(engine.judge, journal, _ANSWERS[args.answer], args.saves)
        unread = [piece for piece in pieces if isinstance(piece, Unread)]
        replay.play(_written(pieces, frozenset(args.paths), unread))
    (_print_json if args.json else _print_text)(replay)
    for item in unread:
        print(f"sendward replay: not read: {visible(str(item.path))}: {item.problem}", file=sys.stderr)
    if not replay.messages:
        print("sendward replay: no message was found.", file=sys.stderr)
    if replay.asked:
        return Status.ASKED
    return Status.UNREADABLE if unread or not replay.messages else Status.NOTHING


def _refuse(problem: str) -> Status:
    print(f"sendward replay: {problem}", file=sys.stderr)
    return Status.UNUSABLE


def _written(
    pieces: Sequence[Piece | Unread], named: Collection[Path], unread: list[Unread]
) -> Iterator[tuple[str, tuple[Recipient, ...]]]:
    """Where each message was found, and to whom it was written; adds to ``unread`` what could not be read."""
    for piece in pieces:
        if isinstance(piece, Unread):
            continue
        if not piece.kind.is_mail:
            if piece.path in named:  # in a folder of mail an address book may lie beside the messages
                unread.append(Unread(piece.path, f"It holds no messages ({piece.kind})."))
            continue
        for entry in read_piece(piece):
            if isinstance(entry, Unread):
                unread.append(entry)
            else:
                texts = (
                    field if isinstance(field, str) else field.decode("utf-8", "surrogateescape")
                    for field in entry.fields
                )
                yield str(piece.path), tuple(who for text in texts for who in parse_recipients(text))


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
                "intended": list(dict.fromkeys(finding.intended for finding in question.verdict.findings)),
            }
            for question in case.questions
        ],
    }


def _print_text(replay: Replay) -> None:
    for case in replay.asked:
        for question in case.questions:
            why = resembles(question.verdict) if question.verdict.findings else question.verdict.problem
            print(f"{case.level.word:<8}{visible(question.recipient.text)}  {visible(str(why))}")
    print(
        f"{counted(replay.messages, 'message')} saved {counted(replay.saves, 'time')}: "
        f"{counted(len(replay.asked), 'question')}, "
        f"{replay.windows:,} of them in a window."
    )
