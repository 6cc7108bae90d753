"""Somebody known by a digest, found again in sent mail: the newest messages first, for a second at most.

Who is in no folder here is looked for on the servers, which takes longer: a question that cannot wait for it
names nobody, and the next one does.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING

from sendward.learning.sent import read_sent
from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.mailstores.mbox import newest_headers
from sendward.mailstores.message_files import open_message
from sendward.mailstores.store import StoreKind
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from sendward.learning.account import SentAccount
    from sendward.learning.digests import Digests
    from sendward.mailstores.headers import HeaderBlock
    from sendward.model import Address

WITHIN_S = 1.0
"""A message waits for it, once for all its recipients: whoever is not found by then is not named."""
ON_SERVERS_WITHIN_S = 20.0
"""So long it may take to ask the servers."""
MOST_BESIDE = 3
"""Addresses that a server is asked about, of those whom somebody was written to together with."""
MOST_MESSAGES = 3_000
"""Messages of one folder that are looked at."""
MOST_FOUND = 200
"""People of whom it is remembered where they were found, or that they were not."""
_TAIL_BYTES = 8 * 1024 * 1024
"""Of an mbox: some thousand messages without attachments."""
_log = logging.getLogger(__name__)


class Search:
    """Looks in folders of sent mail; any thread may ask, and one search goes on at a time."""

    def __init__(
        self,
        folders: Callable[[], Sequence[Path]],
        clock: Callable[[], datetime],
        accounts: Sequence[SentAccount] = (),
    ) -> None:
        """Look in what ``folders`` gives then, and in the sent mail of ``accounts``."""
        self._folders, self._clock, self._accounts = folders, clock, accounts
        self._found: dict[int, Address | None] = {}
        self._asked: set[int] = set()
        """People whom the servers were asked about."""
        self._worker: threading.Thread | None = None
        self._on_servers: threading.Thread | None = None

    def remembered(self, person: int) -> Address | None:
        """The address with this digest, if it was found before; reads no file."""
        return self._found.get(person)

    def end(self) -> float:
        """When whatever begins to be looked for now is looked for no more, as ``time.monotonic`` tells it."""
        return time.monotonic() + WITHIN_S

    def find(self, person: int, digests: Digests, end: float, beside: Sequence[str] = ()) -> None:
        """Look until ``end`` for the address with this digest, unless that was done before, and remember it.

        A folder that does not answer, as on a network that is gone, keeps nobody waiting for longer. Servers
        are asked for messages to those who are written to ``beside``, and may answer later.
        """
        if end <= time.monotonic():
            return
        if person not in self._found and not _is_busy(self._worker):
            self._worker = self._begin(person, lambda: self._look(person, digests, end))
            self._worker.join(max(0.0, end - time.monotonic()))
        is_missed = person in self._found and self._found[person] is None
        if is_missed and person not in self._asked and self._accounts and beside:
            if not _is_busy(self._on_servers):
                self._asked.add(person)
                self._on_servers = self._begin(person, lambda: self._ask(person, digests, beside))
            if self._on_servers is not None:
                self._on_servers.join(max(0.0, end - time.monotonic()))

    def _begin(self, person: int, look: Callable[[], Address | None]) -> threading.Thread:
        def work() -> None:
            try:
                found = look()
            except Exception as error:  # noqa: BLE001  # the question is asked all the same
                report_unforeseen(error, "somebody could not be looked for in sent mail")
                found = None
            while len(self._found) >= MOST_FOUND:
                oldest = next(iter(self._found))
                del self._found[oldest]
                self._asked.discard(oldest)
            self._found[person] = found

        worker = threading.Thread(target=work, name="sendward-search", daemon=True)
        worker.start()
        return worker

    def _ask(self, person: int, digests: Digests, beside: Sequence[str]) -> Address | None:
        from sendward.mailstores.imap.errors import HaltedError, ImapError  # noqa: PLC0415  # as for accounts
        from sendward.mailstores.imap.halt import Halt  # noqa: PLC0415  # as above

        halt = Halt()
        alarm = threading.Timer(ON_SERVERS_WITHIN_S, halt.set)
        alarm.daemon = True
        alarm.start()
        try:
            for account in self._accounts:
                try:
                    found = account.find(person, digests, beside[:MOST_BESIDE], halt, self._clock)
                except ImapError as error:
                    _log.info("sent mail on a server cannot be searched: %s", type(error).__name__)
                    continue
                if found is not None:
                    return found
        except HaltedError:
            _log.info("a server took too long to be searched")
        finally:
            alarm.cancel()
            alarm.join()
            halt.close()
        return None

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


def _is_busy(worker: threading.Thread | None) -> bool:
    return worker is not None and worker.is_alive()


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
        yield from newest_headers(opened, MOST_MESSAGES, start)
