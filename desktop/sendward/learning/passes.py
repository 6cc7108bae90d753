"""A pass over folders of sent mail: what is new in them is learned, batch by batch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendward.learning.digests import Digests
from sendward.learning.memory import MOST_PAIRS
from sendward.learning.sent import read_sent
from sendward.mailstores import MailStoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import datetime

    from sendward.learning.memory import Memory, Pair
    from sendward.learning.sent import Parent, SentMessage
    from sendward.learning.store import LearningStore
    from sendward.mailstores.store import Store

BATCH = 500
"""Messages that are written to the disk together: what a crash makes a pass read once more."""
MOST_MESSAGES = 50_000
"""Messages of one folder that are read in one pass, the newest; older ones say little of today."""
_MARGIN_NS = 60 * 10**9
"""Time before a folder's mark within which messages are looked at again: clocks of servers differ."""


@dataclass(frozen=True, slots=True)
class PassResult:
    """What a pass came to."""

    learned: int = 0
    """Messages that were new."""
    read: int = 0
    """Messages that were looked at."""
    is_finished: bool = True
    """False where it was stopped; the next pass goes on."""


class Learner:
    """Learns from sent messages into a store; of one thread."""

    def __init__(
        self,
        store: LearningStore,
        memory: Memory,
        own: Collection[str],
        clock: Callable[[], datetime],
        find_parent: Callable[[str], Parent | None] = lambda _identity: None,
    ) -> None:
        """Count messages from ``own`` addresses (``Address.key``), of nobody else; where none are named, all.

        ``find_parent`` gives the message of a Message-ID, where it is known.
        """
        self._store, self.memory, self._own, self._clock = store, memory, frozenset(own), clock
        self._find_parent = find_parent

    def take(self, messages: Iterator[SentMessage], should_stop: Callable[[], bool]) -> PassResult:
        """Learn from these messages, once each; raises LearningError, with the last batch not learned."""
        learned = read = 0
        is_finished = True
        for message in messages:
            if should_stop():
                is_finished = False
                break
            read += 1
            learned += self._learn(message)
            if len(self.memory.changes.messages) >= BATCH:
                is_full = len(self.memory.pairs) > 2 * MOST_PAIRS
                self._store.save(self.memory, dropped=self._prune() if is_full else ((), ()))
        self._store.save(self.memory, dropped=self._prune())
        return PassResult(learned, read, is_finished)

    def read(self, store: Store, should_stop: Callable[[], bool] = lambda: False) -> PassResult:
        """Learn what is new in one folder; raises OSError, MailStoreError and LearningError.

        What was written before the folder's mark has been read; a message in two folders counts once.
        """
        name = f"{store.kind}:{store.path}"
        since = int(self._store.mark_of(name) or 0)
        marks = store.scan()
        newest = sorted(marks, key=lambda key: (marks[key].changed_ns, key))[-MOST_MESSAGES:]
        wanted = [key for key in newest if marks[key].changed_ns >= since - _MARGIN_NS]
        result = self.take(self._messages(store, wanted), should_stop)
        if result.is_finished and wanted:
            latest = max(marks[key].changed_ns for key in wanted)
            now_ns = int(self._clock().timestamp() * 10**9)
            self._store.save(self.memory, [(name, str(min(latest, now_ns)))])
        return result

    def _messages(self, store: Store, keys: list[str]) -> Iterator[SentMessage]:
        for key in keys:
            try:
                message = read_sent(store.read(key), self._clock())
            except (OSError, MailStoreError):  # it is gone, or no message: there is nothing to learn from it
                continue
            if message is not None:
                yield message

    def _prune(self) -> tuple[list[Pair], list[int]]:
        return self.memory.prune(self._clock())

    def _learn(self, message: SentMessage) -> bool:
        if self._own and message.sender and message.sender not in self._own:
            return False
        digest = (self.memory.digests or Digests(b"")).message(message.identity)
        if digest in self.memory.changes.messages or self._store.is_known(digest):
            return False
        if message.answers and message.parent is None:
            message = replace(message, parent=self._find_parent(message.answers))
        own = self._own or frozenset({message.sender})
        self.memory.learn(message, own, self._clock())
        self.memory.changes.messages.add(digest)
        return True
