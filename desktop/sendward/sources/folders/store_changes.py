"""One mail store under watch: what in it is new since the last look."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_draft
from sendward.mailstores.store import Saving, StoreKind
from sendward.phrase import Phrase
from sendward.sources.draft_identity import (
    EDITED_SECONDS,
    Known,
    LeftBehind,
    Lineage,
    SavedDraft,
    first_identity,
)
from sendward.sources.draft_likeness import (
    MOST_KNOWN,
    VERY_LIKE,
    DraftIndex,
    copy_marks,
    earlier_marks,
    likeness_marks,
)
from sendward.sources.folders.backlog import AT_A_TIME, Backlog
from sendward.sources.folders.old_messages import OldMessages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sendward.mailstores.headers import Draft
    from sendward.mailstores.store import Mark, Store
    from sendward.sources.draft_memory import DraftMemory

SETTLE_SECONDS = 0.08
"""How long a save waits for a like draft to go, whose next one it may be: twice what Thunderbird takes."""
VERY_LIKE_SECONDS = 1.0
"""The same for one that shares a subject and a recipient, or a thread: on a busy machine Thunderbird takes
half a second, and a second question about one draft is worse than one that comes a second later."""
UNFINISHED_SECONDS = 0.25
"""How long headers without the empty line after them must stay as they are to be taken for all there is."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Record:
    mark: Mark | None
    """None for one that must be looked at again."""
    known: Known | None = None
    """None for one that has not been read: it was there at the start, or cannot be read."""


@dataclass(frozen=True, slots=True)
class _Held:
    mark: Mark
    since: float


class StoreChanges:
    """Compares a store with what it was like. Belongs to one worker.

    What a draft costs does not grow with the number of others: thousands may come at once.
    """

    def __init__(self, store: Store, memory: DraftMemory, saving: Saving = Saving.REPLACES) -> None:
        """``saving`` is how the program that writes to it saves a draft again."""
        self.store = store
        self._memory, self._kin = memory, memory.kin
        self._place, self._is_autosave = (store.path, store.kind), store.kind is StoreKind.AUTOSAVE
        self.again_in: float | None = None
        """In how many seconds to look again even if nothing happens; None for no need."""
        self.problems: dict[str, str] = {}
        """Why a message could not be read, by its key; the last one is the newest."""
        self._records: dict[str, _Record] = {}
        self._old, self._backlog = OldMessages(), Backlog(store, self._is_fresh)
        self._held: dict[str, _Held] = {}
        self._known: DraftIndex[str] = DraftIndex()
        """The keys of records with a draft that was read."""
        self._lineage = Lineage(saving)
        self._has_copies, self._is_taken_out = saving is Saving.LEAVES_COPIES, saving is Saving.TAKES_OUT
        self._left_behind = LeftBehind()
        self._is_look_due = False
        """Whether something new was found since it was last remembered what has been looked at."""
        self._marks: Mapping[str, Mark] | None = None
        """What was listed last, where that was not much."""
        self._is_catching_up = False
        """Whether the next look finds what was saved while nobody watched."""
        self._since_ns: int | None = None
        self._unseen: set[str] = set()
        """The keys of messages that were saved while nobody watched, until they are told."""

    def prime(self, since_ns: int | None) -> None:
        """Take what is there for old; from ``since_ns`` on (nanoseconds since 1970), for new.

        What was not there, or was otherwise, at the last look of an earlier run is new as well, as the
        memory's ``Lookback`` says: it was saved while nobody watched. Opens nothing but an mbox and the
        drafts remembered from an earlier run. Raises OSError when the store cannot be listed.
        """
        self._kin.begin(self._place)
        old: list[tuple[str, Mark]] = []
        is_old = self._memory.old_ones(self.store)
        for key, mark in self.store.scan().items():
            if since_ns is not None and mark.changed_ns >= since_ns:
                continue
            recalled = self._recalled(key, mark)
            if recalled is not None:
                self._know(key, mark, recalled)
            elif is_old(key, mark):
                old.append((key, mark))
        self._old.begin(old)
        for identity, traits in self._memory.left_behind(self.store, self.identities()).items():
            self._left_behind.add(identity, traits)
            if traits is not None:
                at = self._place, f"left:{identity}"
                self._kin.saw(at, identity, traits, is_autosave=self._is_autosave)
                self._kin.lost(at, monotonic() + EDITED_SECONDS)
        self._is_catching_up, self._since_ns = True, since_ns

    def catch_up(self) -> None:
        """Take what the next look finds for saved while nobody watched: the machine has slept."""
        self._is_catching_up, self._since_ns = True, None

    def _recalled(self, key: str, mark: Mark) -> Known | None:
        try:
            identity = self._memory.recall(self.store, key, mark)
            if identity is None:
                return None
            return Known(identity, read_draft(self.store.read(key), self._kin.key).traits)
        except (OSError, MailStoreError):
            return None
        except Exception:  # noqa: BLE001  # it is old, and only not known again
            _log.exception("reading a draft failed")
            return None

    def changed_drafts(self) -> list[SavedDraft]:
        """The drafts saved since the last look, in the order they were saved in; of many the newest.

        Raises OSError when the store cannot be listed; what was known stays known.
        """
        self.again_in = None
        refused: list[tuple[str, Mark]] = []
        if self._backlog.wants_listing():
            refused = self._list()
        else:
            self._backlog.look_for_news()
        now = monotonic()
        portion = self._backlog.portion() + refused
        saved = [draft for key, mark in portion if (draft := self._read(key, mark, now))]
        self._lineage.forget_old(now)
        if self.has_rest:
            self.again_in = 0.0
        else:
            self._note_look()
            soon = self._lineage.seconds_to_next(now)  # what has gone is told of without an event of its own
            self.again_in = min((left for left in (soon, self.again_in) if left is not None), default=None)
        return saved

    @property
    def has_rest(self) -> bool:
        """Whether the last look has left any to the next one."""
        return self._backlog.has_rest

    def _list(self) -> list[tuple[str, Mark]]:
        """See what there is to be read; returns those that are tried once more."""
        marks = self._backlog.list_store()
        self._forget_gone(marks, monotonic())
        fresh = self._backlog.fill(marks)
        self._is_look_due |= bool(fresh) or self._is_catching_up
        self._note_unseen((key, marks[key]) for key in fresh)
        self._marks = None if self._backlog.is_long else marks
        # one that may not be read is tried at every look: its permissions may change without its mark
        refused = [key for key, record in self._records.items() if record.mark is None and key in marks]
        return [(key, marks[key]) for key in refused[:AT_A_TIME]]

    def _note_unseen(self, fresh: Iterable[tuple[str, Mark]]) -> None:
        if self._is_catching_up:
            self._is_catching_up = False
            since_ns = self._since_ns
            self._unseen.update(key for key, mark in fresh if since_ns is None or mark.changed_ns < since_ns)

    def _note_look(self) -> None:
        """Have it remembered what was looked at, and read: the next run knows what is new to it."""
        marks, self._marks = self._marks, None
        if not self._is_look_due:
            return
        if marks is None:  # there was so much that it is listed anew first
            self.again_in = 0.0
            return
        self._is_look_due = False
        waiting = {key for key, mark in marks.items() if key in self.problems or self._is_fresh(key, mark)}
        self._attempt(lambda: self._memory.has_looked(self.store, marks, waiting))

    def _attempt(self, work: Callable[[], None]) -> None:
        """Do ``work`` with the memory; what nobody foresaw there must not keep from telling what was read."""
        try:
            work()
        except Exception:  # noqa: BLE001  # as said
            _log.exception("drafts will not be known again after a restart")

    def gone_drafts(self) -> list[str]:
        """The identities of drafts that are not seen any more, and that no save continued; each once."""
        gone = self._lineage.take_gone(self.identities()) if self._lineage.has_heirless else []
        self._attempt(lambda: self._memory.forget(self.store, gone))
        return gone

    def missed_drafts(self) -> list[str]:
        """The identities of drafts that are not there as an earlier run saw them saved last; each once.

        None before all that was saved meanwhile has been looked at: it may be the next save of one.
        """
        if self._is_catching_up or self._unseen:
            return []
        missed: list[str] = []
        for identity, traits in self._left_behind.take(self.identities()).items():
            if self._is_taken_out and traits is not None:  # it may be open in its program
                self._lineage.has_gone(Known(identity, traits), monotonic())
            else:
                missed.append(identity)
        self._attempt(lambda: self._memory.forget(self.store, missed))
        return missed

    def identities(self) -> set[str]:
        """Of the drafts that are there."""
        return {record.known.identity for record in self._records.values() if record.known}

    def _is_fresh(self, key: str, mark: Mark) -> bool:
        record = self._records.get(key)
        if record is None:
            return not self._old.has(key, mark)
        return record.mark is not None and not record.mark.is_like(mark)

    def _forget_gone(self, marks: Mapping[str, Mark], now: float) -> None:
        for key in self._backlog.gone_of(self._records, marks):
            known = self._records.pop(key).known
            self._known.discard(key)
            if known is not None:
                self._lineage.has_gone(known, now)
                self._kin.lost((self._place, key), now + self._lineage.away_seconds)
        self._old.drop_gone(marks)
        self._unseen &= marks.keys()
        for gone in (self._held.keys() | self.problems.keys()) - marks.keys():
            self._held.pop(gone, None)
            self.problems.pop(gone, None)

    def _read(self, key: str, mark: Mark, now: float) -> SavedDraft | None:
        """The draft if it is new and whole; None also when it cannot be read, which is then a problem."""
        try:
            return self._read_whole(key, mark, now)
        except Exception as error:  # noqa: BLE001  # what nobody foresaw of one message must not hide the others
            _log.exception("reading a draft failed")
            record = self._records.get(key, _Record(None))
            problem = Phrase("Reading failed ({problem}); the log says more.", problem=type(error).__name__)
            self._refuse(key, replace(record, mark=mark), problem)
            return None

    def _read_whole(self, key: str, mark: Mark, now: float) -> SavedDraft | None:
        record = self._records.get(key, _Record(None))
        try:
            draft = read_draft(self.store.read(key), self._kin.key)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._refuse(key, replace(record, mark=None), f"{error.strerror or error}.")
            return None
        except MailStoreError as error:
            if mark.size:  # an empty file will be written to
                self._refuse(key, replace(record, mark=mark), str(error))
            return None
        if not draft.is_finished and self._holds(key, mark, UNFINISHED_SECONDS, now):
            return None
        identity = record.known.identity if record.known else self._earlier(draft, mark, now)
        if identity is None:
            settle = self._settle_seconds(draft)
            if settle and self._holds(key, mark, settle, now):
                return None
            identity = self._left_behind.predecessor(draft.traits)
        self._held.pop(key, None)
        self.problems.pop(key, None)
        if identity is None:
            identity = first_identity(f"{self.store.path}/{key}", str(mark.mtime_ns), draft.traits)
        known = Known(identity, draft.traits)
        self._know(key, mark, known)
        self._attempt(lambda: self._memory.remember(self.store, key, mark, identity, draft.traits))
        went_unseen = key in self._unseen
        self._unseen.discard(key)
        return SavedDraft(identity, draft.recipients, draft.subject, went_unseen)

    def _earlier(self, draft: Draft, mark: Mark, now: float) -> str | None:
        """The identity of the draft that this one is a later save of, here or where its program keeps it."""
        identity = self._lineage.predecessor(draft.traits, now)
        identity = identity or self._left_behind.predecessor(draft.traits, VERY_LIKE)
        if identity is None and (self._has_copies or draft.traits.leaves_copies):
            identity = self._copied_from(draft, mark)
        return identity or self._kin.identity(
            draft.traits, now, is_autosave=self._is_autosave, place=self._place
        )

    def _know(self, key: str, mark: Mark, known: Known) -> None:
        self._records[key] = _Record(mark, known)
        marks = [one for _, marks in likeness_marks(known.traits) for one in marks]
        if self._has_copies or known.traits.leaves_copies:
            marks += copy_marks(known.traits)
        self._known.add(key, marks)
        self._kin.saw((self._place, key), known.identity, known.traits, is_autosave=self._is_autosave)
        if len(self._known) > MOST_KNOWN:
            oldest = next(iter(self._known))
            self._known.discard(oldest)
            self._kin.forget((self._place, oldest))
            forgotten = self._records.pop(oldest)
            if forgotten.mark is not None:
                self._old.add(oldest, forgotten.mark)

    def _refuse(self, key: str, record: _Record, problem: str) -> None:
        self._unseen.discard(key)
        self._records.pop(key, None)
        self._records[key] = record
        self.problems.pop(key, None)
        self.problems[key] = problem

    def _holds(self, key: str, mark: Mark, seconds: float, now: float) -> bool:
        """Whether a message that has been like this for less than ``seconds`` is left for a later look."""
        held = self._held.get(key)
        if held is None or not held.mark.is_like(mark):
            held = self._held[key] = _Held(mark, now)
        left = held.since + seconds - now
        if left > 0:
            self.again_in = left if self.again_in is None else min(self.again_in, left)
        return left > 0

    def _copied_from(self, draft: Draft, mark: Mark) -> str | None:
        """The identity of the latest draft that is still there and of which this one is a later save."""
        for one in earlier_marks(draft.traits):
            key = self._known.latest(one)
            record = self._records[key] if key is not None else None
            if record is None or record.mark is None or record.known is None:
                continue
            if (mark.mtime_ns - record.mark.mtime_ns) / 1e9 <= EDITED_SECONDS:
                return record.known.identity
        return None

    def _settle_seconds(self, draft: Draft) -> float:
        """How long to wait whether a draft that is there goes in favour of this one; 0 for no like draft."""
        for alike, marks in likeness_marks(draft.traits):
            if alike and any(self._known.latest(one) is not None for one in marks):
                return VERY_LIKE_SECONDS if alike >= VERY_LIKE else SETTLE_SECONDS
        return SETTLE_SECONDS if self._left_behind.has_like(draft.traits) else 0.0
