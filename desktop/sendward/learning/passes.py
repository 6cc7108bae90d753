"""A pass over folders of sent mail: what is new in them is learned, batch by batch."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Self

from sendward.learning.digests import Digests
from sendward.learning.sent import read_sent
from sendward.learning.spare import is_overfull
from sendward.mailstores import MailStoreError
from sendward.mailstores.mbox import Mbox, key_of
from sendward.mailstores.message_files import mark_of
from sendward.mailstores.store import StoreKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from sendward.learning.changes import Pair
    from sendward.learning.memory import Memory
    from sendward.learning.sent import SentMessage
    from sendward.learning.store import LearningStore
    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.store import Store

BATCH = 5_000
"""Messages that are written to the disk together: what a crash makes a pass read once more."""
BATCH_RECIPIENTS = 50_000
"""Likewise, recipients: mass mailings fill a batch sooner."""
MOST_MESSAGES = 50_000
"""Messages of one folder that are read in one pass, the newest; older ones say little of today."""
_MARGIN_NS = 60 * 10**9
"""Time before a folder's mark within which messages are looked at again: clocks of servers differ."""
_LONGEST_NS = 20
"""Digits of a time in nanoseconds since 1970, up to the year 9999."""
_NO_KEY = Digests(b"")


@dataclass(frozen=True, slots=True)
class PassResult:
    """What a pass came to."""

    learned: int = 0
    """Messages that were new."""
    read: int = 0
    """Messages that were looked at."""
    is_finished: bool = True
    """False where it was stopped; the next pass goes on."""


class _Mark(NamedTuple):
    """How far a folder was read."""

    since_ns: int = 0
    """When the newest message came that was read, in nanoseconds since 1970."""
    state: str = ""
    """The state of an mbox then; empty for other folders."""
    last: str = ""
    """In an mbox, the key of the last message that was read; a file's name may tell what is in it."""

    def __str__(self) -> str:
        return "\n".join(map(str, self))

    @classmethod
    def read(cls, text: str) -> Self:
        """The mark that ``str`` wrote; the beginning for any other text."""
        since, _, rest = text.partition("\n")
        state, _, last = rest.partition("\n")
        is_time = since.isdecimal() and len(since) <= _LONGEST_NS
        return cls(int(since), state, last) if is_time else cls()


def _state_of(store: Store) -> str:
    """The state of the one file that a store is; empty for one of several files."""
    if store.kind is not StoreKind.MBOX:
        return ""
    mark = mark_of(store.path.stat())
    return f"{mark.mtime_ns} {mark.size} {mark.inode}"


class Learner:
    """Learns from sent messages into a store; of one thread."""

    def __init__(
        self,
        store: LearningStore,
        memory: Memory,
        own: Iterable[str],
        clock: Callable[[], datetime],
    ) -> None:
        """Take ``own`` for the person's addresses (``Address.key``), besides those that mail was sent from.

        What goes to one of them goes to nobody.
        """
        self._store, self.memory, self._clock = store, memory, clock
        self._known: set[int] | None = None
        """Digests of messages that were learned; None before the first message."""
        for each in own:
            memory.take_for_own(each)

    def take(self, messages: Iterator[SentMessage], should_stop: Callable[[], bool]) -> PassResult:
        """Learn from these messages, once each; raises LearningError, with the last batch not learned."""
        learned = read = recipients = 0
        is_finished = True
        batch: list[SentMessage] = []
        for message in messages:
            if should_stop():
                is_finished = False
                break
            read += 1
            batch.append(message)
            recipients += len(message.recipients)
            if len(batch) >= BATCH or recipients >= BATCH_RECIPIENTS:
                learned += self._learn(batch)
                self._store.save(self.memory)
                batch, recipients = [], 0
        learned += self._learn(batch)
        self._store.save(self.memory, dropped=self._prune())
        return PassResult(learned, read, is_finished)

    def read(self, store: Store, should_stop: Callable[[], bool] = lambda: False) -> PassResult:
        """Learn what is new in one folder; raises OSError, MailStoreError and LearningError.

        What was written before the folder's mark has been read; a message in two folders counts once. Of an
        mbox, in which every message is as new as the file, that is what stands before the last one read.
        """
        name = f"{store.kind}:{store.path}"
        before = _Mark.read(self._store.mark_of(name))
        state = _state_of(store)
        if state and state == before.state:
            return PassResult()
        if isinstance(store, Mbox) and not before.last:
            return self._read_anew(store, name, state, should_stop)
        marks = store.scan()
        if store.kind is StoreKind.MBOX:
            wanted = list(marks)
            if before.last in marks:
                del wanted[: wanted.index(before.last) + 1]
        else:
            newest = sorted(marks, key=lambda key: (marks[key].changed_ns, key))
            wanted = [key for key in newest if marks[key].changed_ns >= before.since_ns - _MARGIN_NS]
        wanted = wanted[-MOST_MESSAGES:]
        result = self.take(self._read_each(store, wanted), should_stop)
        if result.is_finished and (wanted or state):
            latest = max((marks[key].changed_ns for key in wanted), default=before.since_ns)
            now_ns = int(self._clock().timestamp() * 10**9)
            last = (wanted[-1] if wanted else before.last) if state else ""
            self._store.save(self.memory, [(name, str(_Mark(min(latest, now_ns), state, last)))])
        return result

    def _read_anew(self, store: Mbox, name: str, state: str, should_stop: Callable[[], bool]) -> PassResult:
        """Learn from an mbox that no pass has read to its end."""
        last: HeaderBlock | None = None

        def blocks() -> Iterator[HeaderBlock]:
            nonlocal last
            for block in store.newest(MOST_MESSAGES):
                last = block
                yield block

        result = self.take(self._messages(blocks()), should_stop)
        if result.is_finished:
            self._store.save(
                self.memory, [(name, str(_Mark(0, state, key_of(last) if last is not None else "")))]
            )
        return result

    def _read_each(self, store: Store, keys: list[str]) -> Iterator[SentMessage]:
        def blocks() -> Iterator[HeaderBlock]:
            for key in keys:
                with suppress(OSError, MailStoreError):  # it is gone, or no message: nothing is to be learned
                    yield store.read(key)

        return self._messages(blocks())

    def _messages(self, blocks: Iterator[HeaderBlock]) -> Iterator[SentMessage]:
        for block in blocks:
            message = read_sent(block, self._clock())
            if message is not None:
                yield message

    def _prune(self) -> tuple[list[Pair], list[int]]:
        return self.memory.prune(self._clock())

    def _learn(self, batch: list[SentMessage]) -> int:
        """Learn from what is new among these, and tell how many that are: first which addresses sent them."""
        memory = self.memory
        if self._known is None:
            self._known = self._store.known_messages()
        new: dict[int, SentMessage] = {}
        for message in batch:
            digest = (memory.digests or _NO_KEY).message(message.identity)
            if digest not in self._known:
                new.setdefault(digest, message)
        for message in new.values():
            if message.sender and message.is_by_sender and not message.was_delivered:
                memory.note_sender(message.sender)
        has_own = memory.has_own
        learned = 0
        for digest, message in new.items():
            self._known.add(digest)
            if has_own and message.was_delivered and not self._is_own(message.sender):
                continue
            memory.learn(message, frozenset({message.sender}), self._clock())
            memory.changes.messages.add(digest)
            learned += 1
            if is_overfull(memory.people, memory.pairs):
                self._store.save(memory, dropped=self._prune())
        return learned

    def _is_own(self, sender: str) -> bool:
        return not sender or self.memory.is_own(sender)
