"""What is new in a folder of sent mail, however large it is: in little memory, and each message once."""

from __future__ import annotations

import hashlib
import logging
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.mailstores.headers import OF_THIS_RUN, read_header_block
from sendward.mailstores.mbox import LINE_BYTES, is_deleted, separators
from sendward.mailstores.message_files import open_message
from sendward.mailstores.sent.geary import DATABASE, GearyOutbox
from sendward.mailstores.sent.message import date_of, read_outgoing
from sendward.mailstores.store import StoreKind
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.sent.message import OutgoingMessage
    from sendward.mailstores.store import Store

_log = logging.getLogger(__name__)
MOST_SEEN = 500
"""Messages remembered one by one; the horizon rises over those that are older."""
RECENT = timedelta(days=7)
"""What was written longer ago is old mail that somebody moved here: nobody can call it back."""
SETTLED_AFTER_S = 10.0
"""What waits in an outbox for so long is told; a message on its way out is gone by then."""
MOST_WAITING = 1000
"""Messages of an outbox that are looked at."""
_TAIL_BYTES = 4096
_COARSE_NS = 2_000_000_000
"""File systems with coarse times (FAT: 2 s) may not move a folder's time for what comes next."""


@dataclass(slots=True)
class ReadUpTo:
    """How far a folder was read. It is kept from one run to the next: numbers and digests alone."""

    horizon: float
    """What was stored before, in seconds since 1970, is old."""
    seen: dict[str, float] = field(default_factory=dict)
    """When each message since was stored, by its digest."""
    size: int = 0
    """Of an mbox file, in bytes."""
    tail: str = ""
    """A digest of the last bytes of what was read of it."""

    def note(self, digest: str, stored: float) -> None:
        """Know a message from now on."""
        self.seen[digest] = stored
        if len(self.seen) > MOST_SEEN:
            oldest = min(self.seen, key=self.seen.__getitem__)
            self.horizon = max(self.horizon, self.seen.pop(oldest))


class SentReader:
    """Reads what is new in one folder. Belongs to one worker."""

    def __init__(self, path: Path, state: ReadUpTo | None, now: datetime, key: bytes = OF_THIS_RUN) -> None:
        """Go on from ``state``; where there is none, everything that is there at ``now`` is old.

        ``key`` is what traits are made with: that of the drafts they are compared with.
        """
        self.path, self._key = path, key
        self.state = state or ReadUpTo(now.timestamp())
        self._is_new = state is None
        self._times: tuple[int, ...] = ()
        """When each folder of the store changed last, as the last look found it (nanoseconds)."""

    def fresh(self, now: datetime) -> Iterator[OutgoingMessage]:
        """Each message that came since the last look. Raises OSError, ``MailStoreError``.

        A message counts as seen once it was taken; one that is half-written is taken the next time.
        """
        try:
            kind = detect_kind(self.path)
        except FileNotFoundError:  # what will be there is news
            self._is_new, self.state.size, self.state.tail = False, 0, _NOTHING
            raise
        if kind is None and os.path.isdir(self.path):  # noqa: PTH112  # Path.is_dir raises in a closed folder
            return  # nothing was ever put there
        if kind is None:
            raise MailStoreError(Phrase("No mail is kept there in a way that can be read."))
        if kind is StoreKind.MBOX:
            yield from self._of_mbox(now)
        else:
            yield from self._of_folder(find_stores(self.path, kind)[0], now)
        self._is_new = False

    def folders(self) -> tuple[Path, ...]:
        """Where something happens when a message comes."""
        try:
            kind = detect_kind(self.path)
            stores = find_stores(self.path, kind) if kind else ()
        except (OSError, MailStoreError):
            stores = ()
        # what will be there is not known yet: a file beside others, or files in a folder
        return stores[0].folders() if stores else (self.path, self.path.parent)

    def _of_folder(self, store: Store, now: datetime) -> Iterator[OutgoingMessage]:
        times = _times(store)
        if times and times == self._times:
            return
        for key, mark in store.scan().items():
            stored = mark.mtime_ns / 1e9
            if stored < self.state.horizon - 2:
                continue
            try:
                block = store.read(key)
            except (OSError, MailStoreError):  # it went, or is no message
                continue
            stored_at = datetime.fromtimestamp(min(stored, now.timestamp()), UTC)
            yield from self._told(block, stored_at, stored, now)
        self._times = times if max(times, default=0) < now.timestamp() * 1e9 - _COARSE_NS else ()

    def _of_mbox(self, now: datetime) -> Iterator[OutgoingMessage]:
        state = self.state
        with open_message(self.path) as file:
            size = os.fstat(file.fileno()).st_size
            is_grown = size >= state.size and bool(state.tail) and _tail(file, state.size) == state.tail
            if self._is_new or (is_grown and size == state.size):
                state.size, state.tail = size, _tail(file, size)
                return
            end = size
            for offset in separators(file, state.size if is_grown else 0):
                file.seek(offset)
                head = file.read(LINE_BYTES)
                file.seek(offset + head.find(b"\n") + 1)
                block = read_header_block(file)
                if not (block.is_finished or block.is_cut):
                    end = offset
                    break
                if not is_deleted(block):
                    yield from self._told_of_mbox(block, now, is_appended=is_grown)
            state.size, state.tail = end, _tail(file, end)

    def _told_of_mbox(
        self, block: HeaderBlock, now: datetime, *, is_appended: bool
    ) -> Iterator[OutgoingMessage]:
        """As ``_told``; what is not at the end of the file counts by its own date."""
        written = date_of(block) or now
        if is_appended or written.timestamp() >= self.state.horizon:
            yield from self._told(block, now, written.timestamp(), now)

    def _told(
        self, block: HeaderBlock, stored_at: datetime, stored: float, now: datetime
    ) -> Iterator[OutgoingMessage]:
        """The message, if it is news."""
        try:
            message = read_outgoing(block, stored_at, self._key)
        except MailStoreError:
            return
        except Exception:  # noqa: BLE001  # what nobody foresaw of one message must not hide the others
            _log.exception("reading a sent message failed")
            return
        if message.at < now - RECENT or message.digest in self.state.seen:
            return
        yield message
        self.state.note(message.digest, stored)


class OutboxReader:
    """Reads what waits in an outbox. Belongs to one worker."""

    def __init__(self, path: Path, key: bytes = OF_THIS_RUN) -> None:
        """``key`` as for ``SentReader``."""
        self.path, self._key = path, key
        self._since: dict[str, float] = {}
        """When each message that waits was seen first (monotonic), by its key in the store."""
        self._told: set[str] = set()

    def folders(self) -> tuple[Path, ...]:
        """As ``SentReader.folders``."""
        if self.path.name == DATABASE:
            return GearyOutbox(self.path).folders()
        return SentReader(self.path, None, datetime.now(UTC)).folders()

    def waiting(self, now: datetime, clock: float) -> Iterator[OutgoingMessage]:
        """Each message that has waited for a while by ``clock``, once. Raises OSError, ``MailStoreError``."""
        store = self._store()
        if store is None:
            self._since.clear()
            return
        keys = list(store.scan())[:MOST_WAITING]
        self._since = {key: self._since.get(key, clock) for key in keys}
        self._told &= self._since.keys()
        for key, since in self._since.items():
            if key in self._told or clock - since < SETTLED_AFTER_S:
                continue
            try:
                message = read_outgoing(store.read(key), now, self._key)
            except (OSError, MailStoreError):  # it has left, or is no message
                continue
            except Exception:  # noqa: BLE001  # as above
                _log.exception("reading a message in an outbox failed")
                continue
            yield message
            self._told.add(key)

    def _store(self) -> Store | GearyOutbox | None:
        if self.path.name == DATABASE:
            return GearyOutbox(self.path)
        kind = detect_kind(self.path)
        return find_stores(self.path, kind)[0] if kind else None

    @property
    def is_waiting(self) -> bool:
        """Whether anything has not waited for long enough yet."""
        return bool(self._since.keys() - self._told)


def _times(store: Store) -> tuple[int, ...]:
    times = []
    for folder in store.folders():
        try:
            times.append(folder.stat().st_mtime_ns)
        except OSError:  # a Maildir without "new"
            times.append(0)
    return tuple(times)


_NOTHING = hashlib.blake2b(b"", digest_size=16).hexdigest() + ":0"


def _tail(file: BinaryIO, end: int) -> str:
    """A digest of the last bytes before ``end``."""
    start = max(0, end - _TAIL_BYTES)
    file.seek(start)
    data = file.read(end - start)
    return hashlib.blake2b(data, digest_size=16).hexdigest() + f":{end - start}"
