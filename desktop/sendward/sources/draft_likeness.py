"""What two saves of one draft have in common, and knowing it where its program keeps both."""

from __future__ import annotations

import heapq
import os
import threading
from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from sendward.mailstores.headers import KEY_BYTES
from sendward.sources.gone_drafts import GoneDrafts, sent_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from sendward.mailstores.headers import Traits

VERY_LIKE = 6
"""The likeness that one subject and a shared recipient give."""
SURE = 4
"""The likeness that one subject gives."""
_ONE_THREAD = 8
"""The likeness that an answer to the same message gives."""
_ONE_MESSAGE = 100
"""The likeness that one Message-ID gives."""


MOST_KNOWN = 2000
"""Drafts of one place that are known by their traits, those read last; and as many that have gone."""
MOST_MARKS = 100
"""Recipients of one draft by which others are found that share one. Of more, those with the least digests
count: of two saves of one draft they are nearly the same.
"""

Key = TypeVar("Key", bound=Hashable)


class DraftIndex(Generic[Key]):
    """Drafts by marks of what they have in common; to find one costs the same among ten and thousands."""

    def __init__(self) -> None:
        self._marks: dict[Key, tuple[Hashable, ...]] = {}
        self._keys: dict[Hashable, dict[Key, None]] = {}
        """The drafts with a mark, in the order they were added in."""

    def __len__(self) -> int:
        """How many drafts are in it."""
        return len(self._marks)

    def __iter__(self) -> Iterator[Key]:
        """The drafts, those added first to begin with."""
        return iter(self._marks)

    def add(self, key: Key, marks: Iterable[Hashable]) -> None:
        """Have a draft in it as the latest one, whatever it was before."""
        self.discard(key)
        self._marks[key] = tuple(marks)
        for mark in self._marks[key]:
            self._keys.setdefault(mark, {})[key] = None

    def discard(self, key: Key) -> None:
        """Have it in there no more."""
        for mark in self._marks.pop(key, ()):
            keys = self._keys[mark]
            keys.pop(key, None)
            if not keys:
                del self._keys[mark]

    def latest(self, mark: Hashable) -> Key | None:
        """The draft with this mark that was added last; None when there is none."""
        keys = self._keys.get(mark)
        return next(reversed(keys)) if keys else None


def likeness_marks(traits: Traits) -> Iterator[tuple[int, list[Hashable]]]:
    """Marks by how alike two drafts are that share one of them, the most alike first (see ``likeness``)."""
    thread, subject, everybody = traits.thread, traits.subject, traits.recipients
    some = _some(traits)
    base = _ONE_THREAD if thread else 0
    if traits.message_id:
        yield _ONE_MESSAGE, [traits.message_id]
    if subject and everybody:
        yield base + 7, [(7, thread, subject, everybody)]
        yield base + VERY_LIKE, [(6, thread, subject, one) for one in some]
    if subject:
        yield base + SURE, [(4, thread, subject)]
    if everybody:
        yield base + 3, [(3, thread, everybody)]
        yield base + 2, [(2, thread, one) for one in some]
    yield base, [(0, thread)]


def likeness(one: Traits, other: Traits) -> int:
    """How much two saves have in common; 0 for two that are not one draft by all that is known."""
    if one.message_id and one.message_id == other.message_id:
        return _ONE_MESSAGE
    if one.thread != other.thread:
        return 0
    return (
        (_ONE_THREAD if one.thread else 0)
        + (SURE if one.subject and one.subject == other.subject else 0)
        + (2 if one.recipients & other.recipients else 0)
        + (1 if one.recipients and one.recipients == other.recipients else 0)
    )


def copy_marks(traits: Traits) -> list[Hashable]:
    """Marks of which a later save of this draft has one, where the file of each save stays."""
    return [("copy", traits.thread, traits.subject, one) for one in _some(traits) or (None,)]


def earlier_marks(traits: Traits) -> list[Hashable]:
    """Marks of which an earlier save of this draft has one among its ``copy_marks``.

    It has the same subject, even if there is none, in the same thread, and a recipient of now or nobody.
    """
    return [("copy", traits.thread, traits.subject, one) for one in (*_some(traits), None)]


def _some(traits: Traits) -> Collection[bytes]:
    everybody = traits.recipients
    return everybody if len(everybody) <= MOST_MARKS else heapq.nsmallest(MOST_MARKS, everybody)


def _utc_now() -> datetime:
    return datetime.now(UTC)


_At = tuple[Hashable, Hashable]
"""A place, and the draft's key there."""


@dataclass(frozen=True, slots=True)
class _Seen:
    identity: str
    traits: Traits
    is_autosave: bool
    until: float | None = None
    """When one that has gone is forgotten (monotonic)."""


class Kin:
    """The drafts seen by every source, by what one has in common with its autosave. Any thread may ask.

    Two drafts in two places are taken for one only where one of them is an autosave: with the same subject,
    in the same thread, and with a recipient in common, unless the earlier one had none yet.
    """

    def __init__(
        self, key: bytes | None = None, gone: Path | None = None, clock: Callable[[], datetime] = _utc_now
    ) -> None:
        """``key`` is what traits are made with; None for one of this run alone.

        In the file ``gone`` drafts that have gone are kept for a later run, until their sent copy has come.
        """
        self.key = key or os.urandom(KEY_BYTES)
        self._gone = GoneDrafts(gone, clock)
        self._lock = threading.Lock()
        self._seen: dict[_At, _Seen] = {}
        self._by_marks: dict[bool, DraftIndex[_At]] = {True: DraftIndex(), False: DraftIndex()}
        """Autosaves, and the others."""

    def saw(self, at: _At, identity: str, traits: Traits, *, is_autosave: bool) -> None:
        """Know that this draft is ``at`` a place now."""
        with self._lock:
            self._forget(at)
            if not (traits.subject or traits.recipients):
                return
            self._seen[at] = _Seen(identity, traits, is_autosave)
            self._gone.discard(identity)
            index = self._by_marks[is_autosave]
            index.add(at, [*copy_marks(traits), *sent_marks(traits)])
            if len(index) > MOST_KNOWN:
                self._forget(next(iter(index)))

    def lost(self, at: _At, until: float) -> None:
        """Know that it is there no more; it is remembered until then (monotonic)."""
        with self._lock:
            seen = self._seen.get(at)
            if seen is not None:
                self._seen[at] = replace(seen, until=until)
                self._gone.add(seen.identity, seen.traits)

    def forget(self, at: _At) -> None:
        """Know no more of it, though it is there: there are too many."""
        with self._lock:
            self._forget(at)

    def begin(self, place: Hashable) -> None:
        """Forget what was at a place that is looked at anew: whatever went meanwhile was not seen to go."""
        with self._lock:
            for at in [at for at in self._seen if at[0] == place]:
                self._forget(at)

    def identity(
        self, traits: Traits, now: float, *, is_autosave: bool, place: Hashable = None
    ) -> str | None:
        """What this draft is known as that is an autosave, or one of the drafts, in the other place.

        An autosave at a ``place`` may be that of what lies among the autosaves of another: Emacs keeps what
        the person saved in one folder, and what it saved by itself, perhaps, in another.
        """
        if not (traits.subject or traits.recipients):
            return None
        with self._lock:
            for is_other in (False, True) if is_autosave and place is not None else (not is_autosave,):
                for mark in earlier_marks(traits):
                    seen = self._latest(self._by_marks[is_other], mark, place, now)
                    if seen is not None:
                        return seen.identity
        return None

    def _latest(self, index: DraftIndex[_At], mark: Hashable, place: Hashable, now: float) -> _Seen | None:
        """The draft with this mark that was seen last, unless that is at ``place``."""
        while (at := index.latest(mark)) is not None:
            seen = self._seen[at]
            if seen.until is None or now <= seen.until:
                return seen if at[0] != place else None
            self._forget(at)
        return None

    def sent_as(self, traits: Traits, written: datetime) -> str | None:
        """What a message that has left was known as while it was a draft; None where that is not sure.

        It has the draft's Message-ID, or its subject in its thread and was ``written`` while the draft was
        there, or as it went. The copy may come days after that.
        """
        with self._lock:
            for mark in sent_marks(traits):
                for index in (self._by_marks[False], self._by_marks[True]):
                    at = index.latest(mark)
                    seen = self._seen[at] if at is not None else None
                    if seen is not None and seen.until is None:
                        return seen.identity
                identity = self._gone.known_by(mark, written)
                if identity is not None:
                    return identity
        return None

    def save(self) -> None:
        """Write down the drafts that have gone, for a later run."""
        with self._lock:
            self._gone.save()

    def _forget(self, at: _At) -> None:
        seen = self._seen.pop(at, None)
        if seen is not None:
            self._by_marks[seen.is_autosave].discard(at)
