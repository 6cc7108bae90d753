"""Knowing a draft again: when its client saves it under another name and Message-ID, and after a restart."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.store import Saving
from sendward.model import Origin, Sighting
from sendward.sources.draft_likeness import (
    MOST_KNOWN,
    SURE,
    VERY_LIKE,
    DraftIndex,
    copy_marks,
    likeness_marks,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from sendward.mailstores.headers import Traits
    from sendward.model import Recipient

LINK_SECONDS = 5.0
"""How long after a draft has gone a like one is taken for its next save. Thunderbird removes the old copy
11 to 41 ms after the new one is there; others remove it first and write again."""
AT_ONCE_SECONDS = 1.0
"""Within this time a draft that went is the predecessor even if its subject and recipients were rewritten.
Later the same subject or thread is asked for: a person can delete one draft and begin another."""
MANY = 20
"""Where so many went within that time, no person did it, and each is known again by what it has in common."""
EDITED_SECONDS = 4 * 3600.0
"""How long a very like draft is waited for where the program takes a draft out of its folder to edit it."""


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft that was saved, and what it is remembered by."""

    identity: str
    recipients: tuple[Recipient, ...]
    subject: str = ""
    """To be shown to the person; it goes into no file."""
    went_unseen: bool = False
    """Whether it was saved while nobody watched."""


@dataclass(frozen=True, slots=True)
class Known:
    """A draft that was read, in this run or an earlier one."""

    identity: str
    traits: Traits


@dataclass(frozen=True, slots=True, eq=False)
class _Gone:
    identity: str
    at: float


class Lineage:
    """Hands an identity from a draft that has gone on to the one that took its place. Times are monotonic."""

    def __init__(self, saving: Saving = Saving.REPLACES) -> None:
        """``saving`` says for how long a draft may have been away."""
        self.away_seconds = EDITED_SECONDS if saving is Saving.TAKES_OUT else LINK_SECONDS
        self._gone: DraftIndex[_Gone] = DraftIndex()
        self._last: deque[float] = deque(maxlen=MANY)
        """When the last ones went."""
        self._without_heir: list[str] = []

    def has_gone(self, known: Known, now: float) -> None:
        """Remember a draft that is no longer there."""
        marks = (mark for _, marks in likeness_marks(known.traits) for mark in marks)
        self._gone.add(_Gone(known.identity, now), marks)
        self._last.append(now)

    def forget_old(self, now: float) -> None:
        """Drop what has gone too long ago to be anybody's predecessor."""
        while self._gone:
            oldest = next(iter(self._gone))
            if now - oldest.at < self.away_seconds and len(self._gone) <= MOST_KNOWN:
                return
            self._gone.discard(oldest)
            self._without_heir.append(oldest.identity)

    def seconds_to_next(self, now: float) -> float | None:
        """How long until ``forget_old`` drops the next one; None for none, or where that is in hours."""
        oldest = next(iter(self._gone), None)
        if oldest is None or self.away_seconds > LINK_SECONDS:
            return None
        return max(0.0, oldest.at + self.away_seconds - now)

    @property
    def has_heirless(self) -> bool:
        """Whether ``take_gone`` has any to tell of."""
        return bool(self._without_heir)

    def take_gone(self, still_there: Iterable[str]) -> list[str]:
        """The drafts that have gone and no save continued, each told once, but for those ``still_there``."""
        gone, self._without_heir = set(self._without_heir), []
        return sorted(gone.difference(still_there))

    def predecessor(self, traits: Traits, now: float) -> str | None:
        """The identity of the draft that ``traits`` is a new save of, which no other save can claim then."""
        self.forget_old(now)
        for alike, marks in likeness_marks(traits):
            likely = [gone for mark in marks if (gone := self._gone.latest(mark)) is not None]
            best = max(likely, key=lambda gone: gone.at, default=None)
            if best is not None and now - best.at <= self._link_seconds(alike, best.at):
                self._gone.discard(best)
                return best.identity
        return None

    def _link_seconds(self, alike: int, at: float) -> float:
        """For how long a draft that went then is the predecessor of one so much alike; below 0 for never."""
        if alike >= VERY_LIKE:
            return self.away_seconds
        if alike >= SURE:
            return LINK_SECONDS
        is_one_of_many = len(self._last) == MANY and at - self._last[0] <= AT_ONCE_SECONDS
        return -1.0 if is_one_of_many else AT_ONCE_SECONDS


class LeftBehind:
    """The drafts of an earlier run that are not there any more as they were saved then.

    A draft that is found in the first look may be the next save of one. When the old file went nobody knows,
    so what tells is what they have in common: a subject, an answer to one message, or a recipient where
    neither has a subject.
    """

    def __init__(self) -> None:
        self._drafts: dict[str, Traits | None] = {}
        self._by_marks: DraftIndex[str] = DraftIndex()

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._drafts)

    def add(self, identity: str, traits: Traits | None) -> None:
        """One more; ``traits`` is None where they are not known."""
        self._drafts[identity] = traits
        if traits is not None:
            self._by_marks.add(identity, _marks(traits, SURE))

    def has_like(self, traits: Traits) -> bool:
        """Whether one of them may have become this draft, by a subject if by nothing else."""
        return bool(self._drafts) and any(self._by_marks.latest(one) for one in _marks(traits, SURE))

    def predecessor(self, traits: Traits, alike: int = SURE) -> str | None:
        """The identity of the draft that ``traits`` is a new save of, which no other save can claim then.

        Where several drafts have one subject, those that are very ``alike`` must be asked for before others.
        """
        for mark in _marks(traits, alike) if self._drafts else ():
            identity = self._by_marks.latest(mark)
            if identity is not None:
                self._by_marks.discard(identity)
                del self._drafts[identity]
                return identity
        return None

    def take(self, still_there: Iterable[str]) -> dict[str, Traits | None]:
        """Those that nothing continued, each once, but for those ``still_there``."""
        left, self._drafts, self._by_marks = self._drafts, {}, DraftIndex()
        there = set(still_there) if left else set()
        return {identity: traits for identity, traits in left.items() if identity not in there}


def _marks(traits: Traits, alike: int) -> list[Hashable]:
    """Marks that two saves share that are so much alike, or have a recipient and no subject; best first."""
    sure = [one for likeness, marks in likeness_marks(traits) if likeness >= alike for one in marks]
    return [*sure, *(copy_marks(traits) if traits.recipients else ())]


def first_identity(place: str, state: str, traits: Traits) -> str:
    """The identity of a draft that continues no other: of its Message-ID, so that it outlives a restart.

    Where there is none, of the file's place and ``state``, which tells it from others that had that name.
    """
    return "draft:" + (traits.message_id or lasting_digest(f"{place}\n{state}"))


def saved_sighting(place: str, saved: SavedDraft) -> Sighting:
    """The sighting of a draft that was saved at ``place``."""
    return Sighting(
        Origin.DRAFT,
        place,
        saved.identity,
        saved.recipients,
        datetime.now(UTC),
        subject=saved.subject,
        went_unseen=saved.went_unseen,
    )


def gone_sighting(place: str, identity: str, *, went_unseen: bool) -> Sighting:
    """The sighting of a draft not seen at ``place`` any more; ``went_unseen``: since an earlier run."""
    now = datetime.now(UTC)
    return Sighting(Origin.DRAFT, place, identity, (), now, is_gone=True, went_unseen=went_unseen)
