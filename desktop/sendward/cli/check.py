"""``sendward check``: judge addresses named as arguments, or one a line on standard input."""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.cli.lists import ListsError, add_list_arguments, engine_by
from sendward.cli.output import Status, finding_object, refuse, resembles, visible, why_unreadable
from sendward.engine.judge import unless_bare_word
from sendward.engine.reading.addr_spec import AddressError, fold_at, parse_target
from sendward.model import Address, State, Verdict
from sendward.values import dataclass
from sendward.watchlists.build import ensure_suffixes
from sendward.watchlists.list_file import MOST_BYTES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sendward.model import Domain, Recipient


_CHUNK = 1 << 16
"""Bytes asked of standard input at once; what came is handed on before more is asked for."""
_LONGEST_LINE = 1 << 20
"""Of standard input, in bytes; no list of addresses is as long."""


class StandardInputError(Exception):
    """There is no standard input, or it cannot be read; the text says which."""


def read_texts() -> Iterator[list[str]]:
    """Read standard input as it arrives: the lines that came together, without blank ones and comments.

    A person who types is answered line by line. Bytes that are no UTF-8 become surrogates. Raises
    `StandardInputError`.
    """
    if sys.stdin is None:
        raise StandardInputError("There is no standard input to read addresses from.")
    rest = b""
    while chunk := _read(sys.stdin.fileno()):
        *whole, rest = (rest + chunk).split(b"\n")
        if len(rest) > _LONGEST_LINE:
            raise StandardInputError("A line of standard input is longer than a megabyte.")
        if whole:
            yield _texts(whole)
    yield _texts([rest])


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, _CHUNK)
    except OSError as error:
        raise StandardInputError(f"Standard input cannot be read: {error.strerror}.") from error


def _texts(lines: Iterable[bytes]) -> list[str]:
    texts = (line.decode("utf-8", "surrogateescape").strip() for line in lines)
    return [_uncommented(text) for text in texts if text and not _is_comment(text)]


def _is_comment(text: str) -> bool:
    """Whether ``text`` begins with # and a space; a local part may begin with # too (RFC 5322, atext)."""
    return text[0] == "#" and not text[1:2].strip()


def _uncommented(text: str) -> str:
    """``text`` without the comment behind what can be read; one with an @ in it may be an address itself."""
    if "#" not in text:
        return text
    head, *comment = re.split(_COMMENT_BEGINS, text, maxsplit=1)
    if not comment or "@" in fold_at(comment[0]):
        return text
    try:
        parse_target(head)
    except AddressError:
        found = _recipients(head)
        return head if found and all(recipient.address for recipient in found) else text
    return head


def read_familiar(path: Path) -> frozenset[str]:
    """The domains of a file, one address or domain a line, as A-labels; a ``#`` begins a comment.

    Raises `ListsError` when the file cannot be read, or a line of it.
    """
    try:
        with path.open("rb") as opened:  # it may be a pipe
            raw = opened.read(MOST_BYTES + 1)
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise ListsError([f"{path}: {why_unreadable(error)}"]) from error
    except UnicodeDecodeError as error:
        raise ListsError([f"{path}: It is no text in UTF-8; save it as UTF-8."]) from error
    if len(raw) > MOST_BYTES:
        raise ListsError([f"{path}: It is larger than a list can be."])
    domains = set()
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.partition("#")[0].strip()
        try:
            if written:
                domains.add(parse_target(written).domain.ascii)
        except AddressError as error:
            raise ListsError([f"{path}:{number}: {error}"]) from error
    return frozenset(domains)


_DOMAINS_REMEMBERED = 1 << 16
"""Lists of addresses name the same domains again and again; a verdict depends on the domain alone."""
# these are compiled where a text is read that is no plain address
_COMMENT_BEGINS = r"\s#"
_EMPTY_GROUP = r":\s*;\s*$"
_WEB_ADDRESS = r"\A\s*+[a-zA-Z][a-zA-Z0-9+.-]*+://"

_EPILOG = """\
exit status:
  0  nothing resembles a protected domain
  1  something does
  2  usage, a list or settings that cannot be read, or an answer that cannot be written
  3  something could not be read, and nothing else resembles; a word without @ and dot is no address

examples:
  sendward check john@army.ml
  sendward check --json army.ml nhs.uk
  cut -d, -f2 contacts.csv | sendward check -
  sendward check -- -odd@example.org     an address that begins with a dash
"""


@dataclass(slots=True)
class Asked:
    """What is asked, as the parser reads it; this is what holds where no option is named."""

    addresses: list[str]
    json: bool = False
    watchlist: tuple[Path, ...] = ()
    packs_for: str | None = None
    no_packs: bool = False
    familiar: Path | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward check``."""
    from sendward.cli.arguments import named_path  # noqa: PLC0415  # what has no option needs no parser

    parser.epilog = _EPILOG
    parser.add_argument(
        "addresses",
        nargs="+",
        metavar="ADDRESS",
        help="an address, a list, a mailto: link or a bare domain; - reads one a line from "
        "standard input, where blank lines and comments (# and a space, also behind an address) "
        "are passed over",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_list_arguments(parser)
    parser.add_argument(
        "--familiar",
        type=named_path,
        metavar="FILE",
        help="domains you do write to, one a line: no note comes about them, a question does; a pipe will do",
    )


def run(args: argparse.Namespace | Asked) -> int:
    """Judge the addresses and print each verdict; returns a `Status`."""
    ensure_suffixes()  # what is wrong with the list is said where the judge is made
    try:
        familiar = read_familiar(args.familiar) if args.familiar else frozenset()
        loaded = engine_by(
            args.watchlist, only_these=args.no_packs, country=args.packs_for, familiar=familiar
        )
    except ListsError as error:
        return refuse("check", error.problems)

    @lru_cache(maxsize=_DOMAINS_REMEMBERED)
    def judge(domain: Domain) -> Verdict:
        return loaded.judge(Address("", domain))

    write = _as_json if args.json else _as_text
    seen: set[State] = set()
    try:
        for batch in _batches(args.addresses):
            answers = []
            for text in batch:
                for address, verdict in _judge(judge, text):
                    seen.add(verdict.state)
                    answers.append(write(text, address, verdict) + "\n")
            # a text that is no UTF-8 is shown with its bytes escaped, in JSON as in words
            sys.stdout.buffer.write("".join(answers).encode("utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
    except StandardInputError as error:
        return refuse("check", [str(error)])
    if State.RESEMBLES in seen:
        return Status.RESEMBLES
    return Status.UNREADABLE if State.UNREADABLE in seen else Status.NOTHING


def _batches(addresses: Iterable[str]) -> Iterator[list[str]]:
    """The texts to judge, in groups that are answered together."""
    for address in addresses:
        if address == "-":
            yield from read_texts()
        else:
            yield [address]


def _judge(judge: Callable[[Domain], Verdict], text: str) -> list[tuple[Address | None, Verdict]]:
    """The verdict on the address in ``text``; on each recipient of a list, a group or a ``mailto:``."""
    if not text.strip():
        return [(None, Verdict(State.UNREADABLE, None, problem="It is empty."))]
    try:
        address = parse_target(text)
    except AddressError as error:
        recipients = () if re.match(_WEB_ADDRESS, text) else _recipients(text)
        if any(recipient.address for recipient in recipients):
            return [_judge_recipient(judge, recipient) for recipient in recipients]
        problem = "" if recipients else _names_nobody(text)
        return [(None, Verdict(State.UNREADABLE, None, problem=problem or str(error)))]
    verdict = judge(address.domain)
    if not address.local:
        verdict = unless_bare_word(verdict)
    return [(address if verdict.state is not State.UNREADABLE else None, verdict)]


def _is_mailto(text: str) -> bool:
    return text[:7].lower() == "mailto:"


def _recipients(text: str) -> tuple[Recipient, ...]:
    from sendward.engine.reading.free_text import find_recipients  # noqa: PLC0415  # 8 ms that one address does not need
    from sendward.engine.reading.recipient_list import parse_recipients  # noqa: PLC0415  # as above

    if _is_mailto(text):
        return find_recipients(text)
    return parse_recipients(text) if any(sign in text for sign in "<,;") else ()


def _names_nobody(text: str) -> str:
    """Sentence on a text without a recipient: a web address, an empty group; empty for any other text."""
    if re.match(_WEB_ADDRESS, text):
        return "It is a web address, not an e-mail address; name an e-mail address or the domain alone."
    if re.search(_EMPTY_GROUP, text):
        return "It is a group that names nobody."
    return "It is a mailto: link that names nobody." if _is_mailto(text) else ""


def _judge_recipient(
    judge: Callable[[Domain], Verdict], recipient: Recipient
) -> tuple[Address | None, Verdict]:
    if recipient.address is None:
        problem = f"In {recipient.text!r}: {recipient.problem}"  # a part of what is shown as the input
        return None, Verdict(State.UNREADABLE, None, problem=problem)
    return recipient.address, judge(recipient.address.domain)


def _as_json(text: str, address: Address | None, verdict: Verdict) -> str:
    import json  # noqa: PLC0415  # needed for --json alone

    answer: dict[str, object] = {
        "input": text,
        "address": str(address) if address else None,
        "domain": address.domain.unicode if address else None,
        "verdict": verdict.state.value,
        "level": verdict.level.word if verdict.level else None,
        "findings": [finding_object(finding) for finding in verdict.findings],
    }
    if verdict.state is State.UNREADABLE:
        answer["problem"] = verdict.problem
    return json.dumps(answer, ensure_ascii=False)


def _as_text(text: str, address: Address | None, verdict: Verdict) -> str:
    match verdict.state:
        case State.RESEMBLES:
            said = resembles(verdict)
        case State.UNREADABLE:
            said = f"unreadable: {verdict.problem}"
        case State.PROTECTED:
            said = "protected: it is on a list, or under an entry of one"
        case _:
            said = "clear: by the lists there is nothing to ask"
    shown = str(address) if address else text.strip() or '""'
    return f"{visible(shown)}  {visible(said)}"
