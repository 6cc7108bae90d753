"""The headers of a message: where they end, whom they name, and digests to know a draft again by."""

from __future__ import annotations

import codecs
import hashlib
import os
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.engine.reading.addr_spec import fold_at
from sendward.engine.reading.encoded_words import decode_encoded_words
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.mailstores import MailStoreError
from sendward.model import Field, Recipient
from sendward.phrase import Phrase
from sendward.system.text import shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import BinaryIO


MAX_HEADER_BYTES = 256 * 1024
"""Five thousand recipients of fifty characters fit; a longer block is cut and said to be cut."""
_PIECE = 4096
_BLANK_LINE = re.compile(rb"\n\r*\n|\A\r*\n")
_BLANK_LINE_OF_OLD_MAC = re.compile(rb"\r\r|\A\r")
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The raw headers of one message, without the blank line after them."""

    raw: bytes
    is_finished: bool = True
    """False when the file ended before the blank line: perhaps it is still being written."""
    is_cut: bool = False
    """True when there is more than ``MAX_HEADER_BYTES`` of it."""
    size: int = 0
    """How many bytes of the file it takes, the blank line included."""


def read_header_block(file: BinaryIO, limit: int = MAX_HEADER_BYTES) -> HeaderBlock:
    r"""The headers at the file's position: up to the first blank line, at most ``limit`` bytes.

    Line ends may be LF, CRLF or CR. A byte order mark and blank lines before the first header are passed
    over; UTF-16, which Windows editors save, becomes UTF-8.

    >>> import io
    >>> read_header_block(io.BytesIO(b"To: a@army.mil\r\n\r\nHello")).raw
    b'To: a@army.mil\r'
    """
    data = b""
    lead = 0
    """How much before the first header was passed over; it is in ``data`` no more."""
    while len(data) < limit and lead < limit:
        piece = file.read(min(_PIECE, limit - len(data)))
        is_last = not piece
        if not data and not lead and piece[:2] in _UTF16:
            return _utf16(piece + file.read(limit - len(piece)), limit)
        if not data:
            if not lead:
                lead, piece = lead + _mark(piece), piece[_mark(piece) :]
            blank = len(piece) - len(piece.lstrip(b"\r\n"))
            lead, piece = lead + blank, piece[blank:]
        start = max(0, len(data) - 64)  # a blank line may lie across two pieces
        data += piece
        end = _end(data, start, is_last=is_last)
        if end is not None:
            return HeaderBlock(data[: end[0]], size=lead + end[1])
        if is_last:
            return HeaderBlock(data, is_finished=False, size=lead + len(data))
    return HeaderBlock(data, is_cut=True, size=lead + len(data))


_EMACS_BODY = b"\n--text follows this line--"


def without_emacs_body(block: HeaderBlock) -> HeaderBlock:
    r"""The headers of a message as Emacs saves it: a line of its own, not an empty one, ends them.

    >>> without_emacs_body(HeaderBlock(b"To: a@army.mil\n--text follows this line--\nCc: body")).raw
    b'To: a@army.mil'
    """
    end = block.raw.find(_EMACS_BODY)
    return block if end < 0 else HeaderBlock(block.raw[:end], size=end + len(_EMACS_BODY))


def _mark(data: bytes) -> int:
    """The length of the byte order mark before the headers."""
    return len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0


def _end(data: bytes, start: int, *, is_last: bool) -> tuple[int, int] | None:
    """Where the headers end and where the body begins, None when that is not in ``data``."""
    if data.find(b"\n\r\r", start) < 0:  # so it almost always is, and a search for a few bytes is quick
        unix, dos = data.find(b"\n\n", start), data.find(b"\n\r\n", start)
        if unix >= 0 and (dos < 0 or unix < dos):
            return unix, unix + 2
        if dos >= 0:
            return dos, dos + 3
    found = _BLANK_LINE.search(data, start)
    if found is None and is_last and b"\n" not in data:
        found = _BLANK_LINE_OF_OLD_MAC.search(data)
    if found is None:
        return None
    return found.start(), found.end()


def _utf16(data: bytes, limit: int) -> HeaderBlock:
    text = data[2:].decode(_UTF16[data[:2]], errors="replace").encode()
    found = _BLANK_LINE.search(text)
    if found is not None:
        return HeaderBlock(text[: found.start()], size=len(data))
    return HeaderBlock(text, is_finished=len(data) < limit, is_cut=len(data) >= limit, size=len(data))


_RECIPIENT_FIELDS = {
    "to": Field.TO,
    "resent-to": Field.TO,
    "cc": Field.CC,
    "resent-cc": Field.CC,
    "bcc": Field.BCC,
    "resent-bcc": Field.BCC,
}
_VALUE = rb"[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
"""What follows a header's name, with the lines it is folded into; each line is gone over once."""
_BEGINNING = re.compile(rb"[!-9;-~]+[ \t]*:")
"""What headers begin with; the first one may be longer than what is read of all of them."""
_ANY_FIELD = re.compile(rb"\n([!-9;-~]++)" + _VALUE)
_RECIPIENT_FIELD = re.compile(rb"\n(?:[Rr][Ee][Ss][Ee][Nn][Tt]-)?(?:[Tt][Oo]|[Bb]?[Cc][Cc])" + _VALUE)
_FOLD = re.compile(rb"(?<!\r)\r*+\n")
_LEAVES_COPIES = re.compile(r"\b(?:Evolution|Balsa|Notmuch|aerc)\b", re.IGNORECASE)
"""By what they call themselves: Evolution marks an old copy as deleted late, Balsa and notmuch leave it, aerc
asks."""
KEY_BYTES = 16
OF_THIS_RUN = os.urandom(KEY_BYTES)
"""Subjects and addresses can be guessed: what is made of them means nothing outside this process."""
LONGEST_SUBJECT = 200
"""Characters kept of a subject, to be shown."""
_LONGEST_SUBJECT_HEADER = 4096
MOST_RECIPIENTS = 10_000
"""Of one draft: ten times what large providers let anybody send at once."""
CUT = Phrase("The headers are longer than 256 KiB; whoever else it is addressed to was not read.")
"""What is said of headers that are longer than ``MAX_HEADER_BYTES``."""
MANY = Phrase(
    "It is addressed to more than {most} recipients; the others were not looked at.",
    most=f"{MOST_RECIPIENTS:,}",
)


@dataclass(frozen=True, slots=True)
class Traits:
    """Marks by which two saved files show as one draft: digests, empty when there is nothing."""

    message_id: str
    """The same in every run."""
    thread: bytes
    """Of In-Reply-To and References. Keyed, as the others below."""
    subject: bytes
    recipients: frozenset[bytes]
    leaves_copies: bool = False
    """Whether the program that wrote it lets the copy of an earlier save stay, for a while or for good."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A stored message, as far as it matters; nothing of its text is in it."""

    recipients: tuple[Recipient, ...]
    traits: Traits
    is_finished: bool
    """False when the file ended within the headers: perhaps it is still being written."""
    subject: str = ""
    """As a person reads it, made safe and short: to be shown, and written nowhere."""


def read_draft(block: HeaderBlock, key: bytes = OF_THIS_RUN) -> Draft:
    """The recipients in To, Cc, Bcc and their Resent- forms, and the traits of the message, by ``key``.

    A name may be repeated, folded, or followed by white space before its colon (RFC 5322, 4.5). Lines that
    are no header are passed over. Headers that were cut, or that name too many, make a last recipient that
    could not be read: silence about it would look like "nothing is wrong". Names without an @ are left out:
    there is nothing to compare. Raises ``MailStoreError`` when there is no header at all.
    """
    recipients: list[Recipient] = []
    rest: dict[str, str] = {}
    count = 0
    for name, value in header_fields(block):
        count += 1
        field = _RECIPIENT_FIELDS.get(name)
        if field is not None and len(recipients) <= MOST_RECIPIENTS:
            recipients.extend(parse_recipients(value, field))
        elif field is None:
            rest.setdefault(name, value.strip())
    is_many = len(recipients) > MOST_RECIPIENTS
    del recipients[MOST_RECIPIENTS:]
    if not count and not (block.is_cut and _BEGINNING.match(block.raw)):
        raise MailStoreError(Phrase("It has no mail headers."))
    if block.is_cut or is_many:
        recipients.append(Recipient("…", None, Field.TO, problem=CUT if block.is_cut else MANY))
    thread = f"{rest.get('in-reply-to', '')}\n{rest.get('references', '')}".strip()
    traits = Traits(
        message_id=lasting_digest(rest.get("message-id", "")),
        thread=_digest(thread, key),
        subject=_digest(rest.get("subject", ""), key),
        recipients=frozenset(_digest(recipient.key, key) for recipient in recipients),
        leaves_copies=any(_LEAVES_COPIES.search(rest.get(name, "")) for name in ("user-agent", "x-mailer")),
    )
    addressed = tuple(recipient for recipient in recipients if not _is_name(recipient))
    if thread:  # who was put in, and who was in the answered message, it does not tell
        addressed = tuple(replace(recipient, is_inherited=True) for recipient in addressed)
    return Draft(addressed, traits, block.is_finished, _shown_subject(rest.get("subject", "")))


def _shown_subject(value: str) -> str:
    return shown(decode_encoded_words(value[:_LONGEST_SUBJECT_HEADER]), LONGEST_SUBJECT)


def _is_name(recipient: Recipient) -> bool:
    """Whether it is a list, or somebody the mail program looks up when it sends: ``Team <Team>``."""
    return recipient.address is None and "@" not in fold_at(recipient.text) and recipient.text != "…"


def lasting_digest(text: str) -> str:
    """A digest that is the same in every run, of something that cannot be guessed; empty for nothing."""
    # the name of a file may hold bytes that are no text: each is another name
    data = text.encode(errors="surrogatepass")
    return hashlib.blake2b(data, digest_size=16).hexdigest() if text else ""


def _digest(text: str, key: bytes) -> bytes:
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=12, key=key).digest() if text else b""


def header_fields(block: HeaderBlock, names: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Each header's name, in lower case, and its value, unfolded; of those in ``names``, if there are any."""
    for raw, value in _ANY_FIELD.findall(_lines(block)):
        name = raw.decode("ascii").lower()
        if not names or name in names:
            yield name, header_text(_unfolded(value))


def header_values(block: HeaderBlock, names: Collection[str]) -> dict[str, str]:
    """The first value of each header in ``names`` (in lower case), without the space around it."""
    values: dict[str, str] = {}
    for name, value in header_fields(block, names):
        values.setdefault(name, value.strip())
    return values


def recipient_fields(block: HeaderBlock) -> list[bytes]:
    r"""The raw values of To, Cc, Bcc and their Resent- forms, unfolded: what ``read_draft`` reads.

    For reading thousands of messages: nothing else of the headers is looked at.

    >>> recipient_fields(HeaderBlock(b"To: a@army.mil,\n b@army.mil\nSubject: x"))
    [b' a@army.mil, b@army.mil']
    """
    return [_unfolded(value) for value in _RECIPIENT_FIELD.findall(_lines(block))]


def _lines(block: HeaderBlock) -> bytes:
    """The headers with a line end before each, and without half a line at the end."""
    raw = block.raw
    if b"\0" in raw:
        raw = raw.replace(b"\0", b"")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    if block.is_cut:
        raw = raw[: max(0, raw.rfind(b"\n"))]  # half an address is another address
    return b"\n" + raw


def _unfolded(value: bytes) -> bytes:
    return (_FOLD.sub(b"", value) if b"\n" in value else value).rstrip(b"\r")


def header_text(value: bytes) -> str:
    """A header's value as text.

    Raw 8-bit headers are UTF-8 by RFC 6532, or else most likely what western Windows wrote.
    """
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
