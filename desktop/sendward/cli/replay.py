"""``sendward replay``: how often would have been asked while these messages were written?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.cli.answers import resembles, visible
from sendward.cli.counted import counted
from sendward.cli.found_pieces import found_pieces
from sendward.cli.lists import ListsError, judging_by
from sendward.cli.output import refuse, show_whatever_comes
from sendward.cli.status import Status
from sendward.cli.whole_number import whole_number
from sendward.engine.addresses import parse_recipients
from sendward.guard.replay import Replay
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.mailstores.contents.piece import Piece, Unread
from sendward.mailstores.contents.read_piece import read_piece
from sendward.mailstores.headers import header_text
from sendward.model import Decision, Outcome, Scope

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
    show_whatever_comes()
    try:
        judge = judging_by(()).judge
    except ListsError as error:
        return refuse("replay", error.problems)
    try:
        pieces, unread = found_pieces(args.paths)
    except OSError as error:
        return refuse("replay", [f"{error.filename}: {error.strerror}"])
    nowhere = JournalMissingError("A replay writes nothing down.")
    with Journal.open_in_memory(Path("replay"), nowhere) as journal:
        replay = Replay(judge, journal, _ANSWERS[args.answer], args.saves)
        replay.play(_written(pieces, frozenset(args.paths), unread))
    (_print_json if args.json else _print_text)(replay)
    for item in unread:
        print(f"sendward replay: not read: {visible(str(item.path))}: {item.problem}", file=sys.stderr)
    if not replay.messages:
        print("sendward replay: no message was found.", file=sys.stderr)
    if replay.asked:
        return Status.RESEMBLES
    return Status.UNREADABLE if unread or not replay.messages else Status.NOTHING


def _written(
    pieces: Sequence[Piece], named: Collection[Path], unread: list[Unread]
) -> Iterator[tuple[str, tuple[Recipient, ...]]]:
    """Where each message was found, and to whom it was written; adds to ``unread`` what could not be read."""
    for piece in pieces:
        if not piece.kind.is_mail:
            if piece.path in named:  # in a folder of mail an address book may lie beside the messages
                unread.append(Unread(piece.path, f"It holds no messages ({piece.kind})."))
            continue
        for entry in read_piece(piece):
            if isinstance(entry, Unread):
                unread.append(entry)
            else:
                texts = (field if isinstance(field, str) else header_text(field) for field in entry.fields)
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
    notes = len(replay.asked) - replay.windows
    print(
        f"{counted(replay.messages, 'message')}, saved {counted(replay.saves, 'time')} while written: "
        f"{counted(replay.windows, 'window')} with a question, {counted(notes, 'quiet note')}."
    )
