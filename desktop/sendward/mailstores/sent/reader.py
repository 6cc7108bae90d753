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
from sendward.mailstores.headers import OF_THIS_RUN
from sendward.mailstores.mbox import is_deleted, message_headers
from sendward.mailstores.message_files import mark_of, open_message
from sendward.mailstores.sent.geary import DATABASE, GearyOutbox
from sendward.mailstores.sent.message import date_of, read_outgoing
from sendward.mailstores.store import StoreKind
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.sent.message import OutgoingMessage
    from sendward.mailstores.store import Mark, Store

_log = logging.getLogger(__name__)
MOST_SEEN = 500
"""Messages remembered one by one; the horizon rises over those that are older."""
RECENT = timedelta(days=7)
"""What was written longer ago is old mail that somebody moved here: nobody can call it back."""
UNFINISHED_S = 10.0
"""A file that ends within its headers is left for so long since it changed: it may still be written."""
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
        self.unread: dict[str, str] = {}
        """Why a message could not be read, by its key in the store; it is tried again at each look."""
        self.is_waiting = False
        """Whether a message is half-written, or has just refused to be read, as far as the last look saw."""

    def fresh(self, now: datetime) -> Iterator[OutgoingMessage]:
        """Each message that came since the last look. Raises OSError, ``MailStoreError``.

        A message counts as seen once it was taken; one that is half-written is taken the next time.
        """
        try:
            kind = detect_kind(self.path)
        except OSError:  # what will be there is news, but for mail that is older than this look
            self._is_new = False
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
        marks = store.scan()
        before = self.unread
        # a file that would not be looked at moves no folder's time once it lets itself be
        self.unread = {key: problem for key, problem in before.items() if key in marks}
        self.unread.update(store.refused)
        self.is_waiting = False
        self._lower_horizon(marks.values(), now)
        for key, mark in marks.items():
            stored = mark.mtime_ns / 1e9
            if stored < self.state.horizon - 2:
                continue
            block = self._block(store, key)
            if block is None:
                continue
            if not (block.is_finished or block.is_cut) and _is_new(mark, now):
                self.is_waiting = True
                continue
            stored_at = datetime.fromtimestamp(min(stored, now.timestamp()), UTC)
            yield from self._told(key, block, stored_at, stored, now)
        self.is_waiting |= not self.unread.keys() <= before.keys()
        # what is written or allowed in a file moves no folder's time
        is_settled = not (self.is_waiting or self.unread)
        is_old = max(times, default=0) < now.timestamp() * 1e9 - _COARSE_NS
        self._times = times if is_settled and is_old else ()

    def _lower_horizon(self, marks: Iterable[Mark], now: datetime) -> None:
        """Bring a horizon back that lies ahead: by a clock that was wrong, all to come would be old.

        Not where messages lie ahead, too: then the clock of now is the one that is wrong.
        """
        present = now.timestamp()
        if self.state.horizon > present:
            newest = max((mark.mtime_ns / 1e9 for mark in marks), default=0.0)
            if newest <= present + _COARSE_NS / 1e9:
                self.state.horizon = present

    def _block(self, store: Store, key: str) -> HeaderBlock | None:
        """The headers of a message; None when it cannot be read, which is a problem unless it went."""
        try:
            block = store.read(key)
        except (FileNotFoundError, MailStoreError):  # it went, or is no message
            self.unread.pop(key, None)
            return None
        except OSError as error:
            self.unread[key] = Phrase("{problem}.", problem=error.strerror or error)
            return None
        return block

    def _of_mbox(self, now: datetime) -> Iterator[OutgoingMessage]:
        state = self.state
        with open_message(self.path) as file:
            mark = mark_of(os.fstat(file.fileno()))
            size = mark.size
            self._lower_horizon((mark,), now)
            is_grown = size >= state.size and bool(state.tail) and _tail(file, state.size) == state.tail
            if self._is_new or (is_grown and size == state.size):
                state.size, state.tail = size, _tail(file, size)
                return
            end = size
            self.unread = self.unread if is_grown else {}
            for offset, block in message_headers(file, state.size if is_grown else 0):
                if not (block.is_finished or block.is_cut):
                    end = offset
                    break
                if not is_deleted(block):
                    yield from self._told_of_mbox(str(offset), block, now, is_appended=is_grown)
            state.size, state.tail = end, _tail(file, end)

    def _told_of_mbox(
        self, key: str, block: HeaderBlock, now: datetime, *, is_appended: bool
    ) -> Iterator[OutgoingMessage]:
        """As ``_told``; what is not at the end of the file counts by its own date."""
        written = date_of(block) or now
        if is_appended or written.timestamp() >= self.state.horizon:
            yield from self._told(key, block, now, written.timestamp(), now)

    def _told(
        self, key: str, block: HeaderBlock, stored_at: datetime, stored: float, now: datetime
    ) -> Iterator[OutgoingMessage]:
        """The message, if it is news."""
        try:
            message = read_outgoing(block, stored_at, self._key)
        except MailStoreError:
            self.unread.pop(key, None)
            return
        except Exception as error:  # noqa: BLE001  # what nobody foresaw of one message must not hide the others
            _note_failure(self.unread, key, error)
            return
        self.unread.pop(key, None)
        if message.at < now - RECENT or message.digest in self.state.seen:
            return
        yield message
        self.state.note(message.digest, stored)


class OutboxReader:
    """Reads what waits in an outbox. Belongs to one worker."""

    def __init__(self, path: Path, key: bytes = OF_THIS_RUN) -> None:
        """``key`` as for ``SentReader``."""
        self.path, self._key = path, key
        self._geary = GearyOutbox(path) if path.name == DATABASE else None
        self._since: dict[str, float] = {}
        """When each message that waits was seen first (monotonic), by its key in the store."""
        self._told: set[str] = set()
        self.unread: dict[str, str] = {}
        """As ``SentReader.unread``."""

    def folders(self) -> tuple[Path, ...]:
        """As ``SentReader.folders``."""
        if self._geary is not None:
            return self._geary.folders()
        return SentReader(self.path, None, datetime.now(UTC)).folders()

    def waiting(self, now: datetime, clock: float) -> Iterator[OutgoingMessage]:
        """Each message that has waited for a while by ``clock``, once. Raises OSError, ``MailStoreError``."""
        store = self._store()
        if store is None:
            self._since.clear()
            self.unread.clear()
            return
        keys = list(store.scan())[:MOST_WAITING]
        self._since = {key: self._since.get(key, clock) for key in keys}
        self._told &= self._since.keys()
        self.unread = {key: problem for key, problem in self.unread.items() if key in self._since}
        for key, since in self._since.items():
            if key in self._told or clock - since < SETTLED_AFTER_S:
                continue
            try:
                message = read_outgoing(store.read(key), now, self._key)
            except (FileNotFoundError, MailStoreError):  # it has left, or is no message
                self.unread.pop(key, None)
                continue
            except OSError as error:
                self.unread[key] = Phrase("{problem}.", problem=error.strerror or error)
                continue
            except Exception as error:  # noqa: BLE001  # as above
                _note_failure(self.unread, key, error)
                continue
            self.unread.pop(key, None)
            yield message
            self._told.add(key)

    def _store(self) -> Store | GearyOutbox | None:
        if self._geary is not None:
            return self._geary
        kind = detect_kind(self.path)
        return find_stores(self.path, kind)[0] if kind else None

    @property
    def is_waiting(self) -> bool:
        """Whether anything has not waited for long enough yet."""
        return bool(self._since.keys() - self._told - self.unread.keys())


def _is_new(mark: Mark, now: datetime) -> bool:
    """Whether a file changed so lately that it may still be written; perhaps since it was ``now``."""
    return abs(now.timestamp() - mark.changed_ns / 1e9) < UNFINISHED_S


def _note_failure(unread: dict[str, str], key: str, error: Exception) -> None:
    """Keep what nobody foresaw of a message; the log has it once."""
    problem = Phrase("Reading failed ({problem}); the log says more.", problem=type(error).__name__)
    if unread.get(key) != problem:
        _log.error("reading a sent message failed", exc_info=error)
    unread[key] = problem


def _times(store: Store) -> tuple[int, ...]:
    times = []
    for folder in store.folders():
        try:
            times.append(folder.stat().st_mtime_ns)
        except OSError:  # a Maildir without "new"
            times.append(0)
    return tuple(times)


def _tail(file: BinaryIO, end: int) -> str:
    """A digest of the last bytes before ``end``."""
    start = max(0, end - _TAIL_BYTES)
    file.seek(start)
    data = file.read(end - start)
    return hashlib.blake2b(data, digest_size=16).hexdigest() + f":{end - start}"
