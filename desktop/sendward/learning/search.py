"""Somebody known by a digest, found again in sent mail: the newest messages first, for a second at most."""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING

from sendward.learning.sent import read_sent
from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.mailstores.headers import read_header_block
from sendward.mailstores.mbox import LINE_BYTES, separators
from sendward.mailstores.message_files import open_message
from sendward.mailstores.store import StoreKind
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.digests import Digests
    from sendward.mailstores.headers import HeaderBlock
    from sendward.model import Address

WITHIN_S = 1.0
"""A message waits for it, once for all its recipients: whoever is not found by then is not named."""
MOST_MESSAGES = 3_000
"""Messages of one folder that are looked at."""
MOST_FOUND = 200
"""People of whom it is remembered where they were found, or that they were not."""
_TAIL_BYTES = 8 * 1024 * 1024
"""Of an mbox: some thousand messages without attachments."""
_log = logging.getLogger(__name__)


class Search:
    """Looks in folders of sent mail; any thread may ask, and one search goes on at a time."""

    def __init__(self, folders: Callable[[], Sequence[Path]], clock: Callable[[], datetime]) -> None:
        """Look in what ``folders`` gives then."""
        self._folders, self._clock = folders, clock
        self._found: dict[int, Address | None] = {}
        self._worker: threading.Thread | None = None

    def remembered(self, person: int) -> Address | None:
        """The address with this digest, if it was found before; reads no file."""
        return self._found.get(person)

    def end(self) -> float:
        """When whatever begins to be looked for now is looked for no more, as ``time.monotonic`` tells it."""
        return time.monotonic() + WITHIN_S

    def find(self, person: int, digests: Digests, end: float) -> None:
        """Look until ``end`` for the address with this digest, unless that was done before, and remember it.

        A folder that does not answer, as on a network that is gone, keeps nobody waiting for longer.
        """
        left = end - time.monotonic()
        is_busy = self._worker is not None and self._worker.is_alive()
        if left <= 0 or person in self._found or is_busy:
            return

        def look() -> None:
            try:
                found = self._look(person, digests, end)
            except Exception as error:  # noqa: BLE001  # the question is asked all the same
                report_unforeseen(error, "somebody could not be looked for in sent mail")
                found = None
            while len(self._found) >= MOST_FOUND:
                del self._found[next(iter(self._found))]
            self._found[person] = found

        self._worker = threading.Thread(target=look, name="sendward-search", daemon=True)
        self._worker.start()
        self._worker.join(left)

    def _look(self, person: int, digests: Digests, end: float) -> Address | None:
        for folder in self._folders():
            try:
                for block in _newest(folder):
                    if time.monotonic() >= end:
                        return None
                    message = read_sent(block, self._clock())
                    for each in message.recipients if message is not None else ():
                        if digests.person(each.key) == person:
                            return each.address
            except (OSError, MailStoreError) as error:
                _log.info("a folder of sent mail cannot be searched: %s", type(error).__name__)
        return None


def _newest(folder: Path) -> Iterator[HeaderBlock]:
    """The headers of the newest messages in a folder, the newest first. Raises OSError, MailStoreError."""
    kind = detect_kind(folder)
    if kind is StoreKind.MBOX:
        yield from _newest_of_mbox(folder)
        return
    for store in (find_stores(folder, kind) if kind else ())[:1]:
        marks = store.scan()
        newest = sorted(marks, key=lambda key: (marks[key].changed_ns, key), reverse=True)
        for key in newest[:MOST_MESSAGES]:
            try:
                yield store.read(key)
            except (OSError, MailStoreError):  # it is gone, or no message
                continue


def _newest_of_mbox(file: Path) -> Iterator[HeaderBlock]:
    with open_message(file) as opened:
        start = max(0, os.fstat(opened.fileno()).st_size - _TAIL_BYTES)
        for offset in list(separators(opened, start))[: -MOST_MESSAGES - 1 : -1]:
            opened.seek(offset)
            head = opened.read(LINE_BYTES)
            opened.seek(offset + head.find(b"\n") + 1)
            yield read_header_block(opened)
