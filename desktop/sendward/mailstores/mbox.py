"""mbox: all messages of a folder in one file (RFC 4155), as Thunderbird and mutt keep it."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from sendward.mailstores.headers import MAX_HEADER_BYTES, read_header_block
from sendward.mailstores.message_files import mark_of, open_message
from sendward.mailstores.store import Mark, StoreKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sendward.mailstores.headers import HeaderBlock


_LINE_BYTES = 1024
"""A separator line fits in here."""
_WINDOW = 16 * 1024
"""The separator line, a header and the name of the next one fit in here, or that header is taken for one."""
_PIECE = 1024 * 1024
_MARK = b"\nFrom "
_LEAD = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*")
"""What an editor, or a copy, may have left before the first message."""
LEAD_BYTES = 64
_NAME = rb"[!-9;-~]+[ \t]*:"
_ONE_HEADER = rb"From [^\n]*\n(?:>From [^\n]*\n)*" + _NAME
_SEPARATOR = re.compile(_ONE_HEADER)
"""A separator line and a header's name after it."""
_TWO_HEADERS = re.compile(_ONE_HEADER + rb"[^\n]*+\n(?:[ \t][^\n]*\n)*" + _NAME)
_LONG_HEADER = re.compile(_ONE_HEADER + rb"[^\n]*+(?:\n[ \t][^\n]*+)*+(?:\n[!-9;-~]*)?\Z")
"""One that goes on to the end of what is looked at."""
_DATED = re.compile(
    rb"From (?>[^\n]*?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)"
    rb"(?>[^\n]*?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)[^\n]*?\b\d\d?:\d\d\b"
)
"""The date that a separator line ends in, as asctime writes it or as in a header: the first day in it, the
first month after that, and a time after both."""


def is_mbox(head: bytes) -> bool:
    """Whether a file that begins with ``head`` has the beginning of an mbox."""
    return head.startswith(_MARK[1:], _lead(head))


def _lead(head: bytes) -> int:
    found = _LEAD.match(head, 0, LEAD_BYTES)
    return found.end() if found else 0


def separators(file: BinaryIO, start: int = 0) -> Iterator[int]:
    """The offset of each separator line, from ``start`` on: 0, or the offset of an earlier one.

    A line beginning with ``From `` separates when two headers follow it, as in Thunderbird
    (MboxMsgInputStream.cpp): whether a date stands in it and an empty line before it, no two programs agree.
    One header is enough after a date, and at the beginning.
    """
    data = b"\n"
    file.seek(start)
    start += _lead(file.read(LEAD_BYTES))
    base = start - len(data)
    is_last = False
    found = 0
    while not is_last:
        file.seek(base + len(data))  # whoever takes an offset may read there before the next
        piece = file.read(_PIECE)
        data += piece
        is_last = not piece
        # a line too near the end is looked at when more is there
        end = len(data) if is_last else len(data) - _WINDOW
        found = data.find(_MARK, found)
        while 0 <= found < end:
            if _is_separator(data, found + 1, is_first=base + found + 1 == start):
                yield base + found + 1
            found = data.find(_MARK, found + 1)
        cut = max(0, found if found >= 0 else len(data) - len(_MARK))
        data = data[cut:]
        base += cut
        found = 0


def _is_separator(data: bytes, start: int, *, is_first: bool) -> bool:
    """Whether a message begins at ``start``; no more than the window after it is looked at."""
    end = start + _WINDOW
    if is_first or _DATED.match(data, start, end):
        return _SEPARATOR.match(data, start, end) is not None
    is_long = len(data) >= end and _LONG_HEADER.match(data, start, end)
    return bool(is_long or _TWO_HEADERS.match(data, start, end))


def message_headers(file: BinaryIO, start: int = 0) -> Iterator[tuple[int, HeaderBlock]]:
    """The offset of each message, from ``start`` on as in ``separators``, and its headers."""
    for offset, end in _extents(file, start):
        yield offset, _headers_at(file, offset, end)


def newest_headers(file: BinaryIO, most: int, start: int = 0) -> Iterator[HeaderBlock]:
    """The headers of the last ``most`` messages, the newest first; none before ``start``."""
    for offset, end in list(_extents(file, start))[: -most - 1 : -1]:
        yield _headers_at(file, offset, end)


def _extents(file: BinaryIO, start: int = 0) -> Iterator[tuple[int, int | None]]:
    """Where each message begins, and where the next one does; None for the last."""
    return pairwise(chain(separators(file, start), (None,)))  # type: ignore[arg-type]  # the last is no first


def _headers_at(file: BinaryIO, offset: int, end: int | None) -> HeaderBlock:
    """The headers of the message whose separator line starts at ``offset``.

    They go no further than to ``end``: where no empty line follows them, those of the next message are not
    theirs.
    """
    file.seek(offset)
    start = offset + file.read(_LINE_BYTES).find(b"\n") + 1
    file.seek(start)
    if end is None or end - start > MAX_HEADER_BYTES:
        return read_header_block(file)
    block = read_header_block(file, end - start)
    return replace(block, is_cut=False) if block.is_cut else block


_SMALL_BYTES = 8 * 1024 * 1024
"""Up to here the whole file is read at every change, in about 20 ms: nothing can then be missed."""
_STATUS = re.compile(rb"\nX-Mozilla-Status:[ \t]*([0-9A-Fa-f]{4})")
_DELETED_MARK = re.compile(rb"\nX-Status:[^\n]*D", re.IGNORECASE)
"""As Alpine, mutt and Balsa mark a deleted message until the folder is written anew."""
_VOLATILE = re.compile(rb"^(?:X-Mozilla-(?:Status2?|Keys)|X-Status|Status):.*\n?", re.MULTILINE)
"""Headers that Thunderbird, Alpine and mutt write anew in place."""
_EXPUNGED = 0x0008
"""nsMsgMessageFlags::Expunged: deleted, and still in the file until that is compacted."""


@dataclass(frozen=True, slots=True)
class _Message:
    key: str
    offset: int
    """Where its separator line starts."""
    end: int | None
    """Where that of the next one does."""
    is_deleted: bool


class Mbox:
    """One mbox file. A message is known by a digest of its headers, so that moving it within the file
    (compaction) or deleting another is no news.
    """

    kind = StoreKind.MBOX

    def __init__(self, path: Path) -> None:
        self.path = path
        self.refused: dict[str, str] = {}
        self._messages: list[_Message] = []
        self._by_key: dict[str, _Message] = {}
        """The last one of each key that is not deleted."""
        self._mark = Mark(0, 0, 0, 0)

    def folders(self) -> tuple[Path, ...]:
        """The file's folder: a program that saves atomically makes a new file; and where a link leads to."""
        # unlike Path.resolve it does not raise at a loop of links
        behind = self.path.parent.joinpath(os.path.realpath(self.path)).parent
        return tuple(dict.fromkeys((self.path.parent, behind)))

    def scan(self, but: Collection[str] = ()) -> dict[str, Mark]:
        """Every message that is not marked as deleted."""
        with open_message(self.path) as file:
            mark = mark_of(os.fstat(file.fileno()))
            # Alpine sets the time of the file in whole seconds, so its change of state counts as well
            if mark != self._mark:
                kept = self._still_right(file, mark)
                start = kept.pop().offset if kept else 0
                self._messages = [*kept, *_messages(file, start)]
                self._by_key = {message.key: message for message in self._messages if not message.is_deleted}
                self._mark = mark
        state = Mark(0, 0, 0, mark.changed_ns)
        return {key: state for key in self._by_key if key not in but}

    def newest(self, most: int) -> Iterator[HeaderBlock]:
        """The headers of the last ``most`` messages, in order, but of those marked as deleted.

        To read all of them once takes a third of the time of a scan and a ``read`` of each. Raises OSError.
        """
        with open_message(self.path) as file:
            for offset, end in list(_extents(file))[-most:]:
                block = _headers_at(file, offset, end)
                if not is_deleted(block):
                    yield block

    def read(self, key: str) -> HeaderBlock:
        """The message's headers; FileNotFoundError when it is no longer where the last scan saw it."""
        message = self._by_key.get(key)
        if message is not None:
            with open_message(self.path) as file:
                found, block = _message_at(file, message.offset, message.end)
            if found == message:
                return block
        raise FileNotFoundError(key)

    def _still_right(self, file: BinaryIO, mark: Mark) -> list[_Message]:
        """The messages that need not be looked for again, with their flags as they are now.

        Only of a large file to which something was appended, or in which flags were changed; none when in
        doubt. The last of them may have been half-written.
        """
        if mark.size <= _SMALL_BYTES or mark.inode != self._mark.inode or mark.size < self._mark.size:
            return []
        now = [_message_at(file, message.offset, message.end)[0] for message in self._messages]
        before = [message.key for message in self._messages]
        if [message.key for message in now][:-1] != before[:-1]:
            return []
        return now


def _messages(file: BinaryIO, start: int) -> list[_Message]:
    """The messages from ``start`` to the end of the file."""
    return [_message_at(file, *extent)[0] for extent in _extents(file, start)]


def _message_at(file: BinaryIO, offset: int, end: int | None) -> tuple[_Message, HeaderBlock]:
    """The message whose separator line starts at ``offset``."""
    block = _headers_at(file, offset, end)
    return _Message(key_of(block), offset, end, is_deleted(block)), block


def key_of(block: HeaderBlock) -> str:
    """The key of the message with these headers in its ``Mbox``."""
    return hashlib.blake2b(_VOLATILE.sub(b"", block.raw), digest_size=16).hexdigest()


def is_deleted(block: HeaderBlock) -> bool:
    """Whether a program has marked the message with these headers as deleted."""
    raw = b"\n" + block.raw
    status = _STATUS.search(raw)
    is_expunged = status is not None and bool(int(status[1], 16) & _EXPUNGED)
    return is_expunged or _DELETED_MARK.search(raw) is not None
