"""A drafts folder on a server under watch: what in it is new since the last look."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from sendward.mail_account import Lookback
from sendward.mailstores import MailStoreError
from sendward.mailstores.headers import read_draft
from sendward.mailstores.imap.errors import WithheldError
from sendward.phrase import Phrase
from sendward.sources.draft_identity import (
    EDITED_SECONDS,
    Known,
    LeftBehind,
    Lineage,
    SavedDraft,
    first_identity,
)
from sendward.sources.draft_likeness import VERY_LIKE, Kin, copy_marks, earlier_marks, likeness
from sendward.sources.imap.folder_state import MOST, FolderState, load_state, save_state
from sendward.sources.seen_files import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.mailstores.headers import Draft, Traits
    from sendward.mailstores.imap.mailbox import Mailbox
    from sendward.sources.seen_files import SeenFiles


_log = logging.getLogger(__name__)


TRIES = 3
"""Connections over which a draft that the server does not show is asked for before that is told."""
MOST_RENUMBERED = 500
"""Drafts looked at again, the newest ones, when a server has numbered its messages anew."""


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A draft that was read and not yet told."""

    uid: int
    draft: Draft
    since: float
    went_unseen: bool


class ImapFolder:
    """Remembers a folder over many connections. Belongs to one worker."""

    def __init__(
        self,
        name: str,
        memory: Path,
        lookback: Lookback,
        settle_s: float,
        kin: Kin | None = None,
        *,
        may_write: Callable[[], bool] = lambda: True,
        files: SeenFiles = AT_ONCE,
    ) -> None:
        """Know it as ``name`` (the account's key); keep in the file ``memory`` what outlives this run, by
        ``files``.

        ``kin`` knows the drafts of the other sources. ``may_write`` says whether the file is still this one's
        to write.
        """
        self._may_write, self._files = may_write, files
        self._kin = kin or Kin()
        self._kin.begin(memory)
        self._name, self._memory, self._lookback, self._settle_s = name, memory, lookback, settle_s
        self.again_in: float | None = None
        """In how many seconds to look again even if nothing happens; None for no need."""
        self._saved = self._state = load_state(memory, files)
        self._is_first = True
        self._wanted: deque[int] = deque()
        """UIDs to read beside those from ``uid_next`` on."""
        self._known: dict[int, Known] = {}
        self._fresh: dict[int, _Fresh] = {}
        self._withheld: dict[int, int] = {}
        """UIDs that the server names and does not show, and how often they were asked for."""
        self._broken: dict[int, None] = {}
        """UIDs of drafts that are there and made the reader stumble, or an earlier run could not read."""
        self.has_read = False
        """Whether the server has shown any message in this run."""
        self._lineage = Lineage()
        self._left_behind = LeftBehind()
        self._is_catching_up = True
        """Whether the next look finds what was saved while nobody watched."""

    def catch_up(self) -> None:
        """Take what the next look finds for saved while nobody watched: it has slept, or was away."""
        self._is_catching_up = True

    def open(self, mailbox: Mailbox) -> None:
        """Decide what in the folder is old. Raises ImapError, HaltedError."""
        state = self._state
        first, validity = mailbox.uid_next, mailbox.uid_validity
        if state is None:
            first = 1 if self._lookback is Lookback.ALL else first
            self._state = FolderState(validity, first, datetime.now(UTC))
        elif state.uid_validity != validity or state.uid_next > mailbox.uid_next:
            # the numbers mean other messages now; what arrived lately may be new
            recent = mailbox.uids_since(state.at) if self._looks_back else []
            self._wanted = deque(recent[-MOST_RENUMBERED:])
            for uid in tuple(self._known):
                self._forget(uid, monotonic())
            self._fresh.clear()
            for uid, identity in state.identities.items() if self._is_first else ():
                self._leave_behind(identity, state.traits.get(uid))
            if state.uid_validity != validity:
                self._withheld.clear()
                self._broken.clear()
            self._state = FolderState(validity, first, state.at)
        elif self._is_first and self._looks_back:
            there = mailbox.still_there(state.unread) if state.unread else frozenset[int]()
            self._broken = dict.fromkeys(sorted(there))
            self._wanted.extend(self._broken)
        elif not self._looks_back:
            self._state = replace(state, uid_validity=validity, uid_next=first)
        if self._is_first:
            self._recognise(mailbox)
        self._is_first = False
        self._remember()

    @property
    def unread(self) -> tuple[int, ...]:
        """UIDs of drafts that the server has not shown, however often it was asked, or nobody can read."""
        withheld = (uid for uid, tries in self._withheld.items() if tries >= TRIES)
        return tuple(dict.fromkeys((*self._broken, *withheld)))

    @property
    def _looks_back(self) -> bool:
        """Within one run always: what came while the connection was broken has not been seen by anybody."""
        return not self._is_first or self._lookback is not Lookback.NEW

    def _recognise(self, mailbox: Mailbox) -> None:
        """Read again what was known in the last run, to know its next save."""
        identities = self._state.identities if self._state else {}
        kept = self._state.traits if self._state else {}
        there = mailbox.still_there(identities.keys())
        for uid, identity in identities.items():
            if uid not in there:
                self._leave_behind(identity, kept.get(uid))
        for message in mailbox.fetch(there):
            try:
                traits = read_draft(message.headers, self._kin.key).traits
            except MailStoreError:
                continue
            except Exception:  # noqa: BLE001  # it is old, and only not known again
                _log.exception("reading a draft on a server failed")
                continue
            self._know(message.uid, Known(identities[message.uid], traits))
        mailbox.withheld.clear()  # they are not news, and are done without

    def _leave_behind(self, identity: str, traits: Traits | None) -> None:
        self._left_behind.add(identity, traits)
        if traits is not None:
            at = self._memory, f"left:{identity}"
            self._kin.saw(at, identity, traits, is_autosave=False)
            self._kin.lost(at, monotonic() + EDITED_SECONDS)

    def changed_drafts(self, mailbox: Mailbox) -> Iterator[SavedDraft]:
        """The drafts saved since the last look, oldest first.

        Raises ImapError, HaltedError; and ``WithheldError`` at the end, when the server did not show a draft
        that it named: it is worth another connection.
        """
        now = monotonic()
        self.again_in = None
        self._forget_gone(mailbox, now)
        for fresh in tuple(self._fresh.values()):
            yield from self._told(fresh, now)
        for uid, draft in self._read_new(mailbox):
            # one at a time, so that a folder read for the first time is not held in memory
            self._fresh[uid] = _Fresh(uid, draft, now, self._is_catching_up)
            yield from self._told(self._fresh[uid], now)
            if len(self._fresh) > MOST:
                yield self._tell(next(iter(self._fresh.values())), None)
        self._is_catching_up = False
        self._lineage.forget_old(now)
        self._remember()
        again = sum(tries < TRIES for tries in self._withheld.values())
        if again:
            raise WithheldError(
                Phrase(
                    "The server does not show {count} drafts; they are asked for again.",
                    one="The server does not show {count} draft; it is asked for again.",
                    count=again,
                )
            )

    def gone_drafts(self) -> list[str]:
        """The identities of drafts that are not seen any more, and that no save continued; each once."""
        return self._lineage.take_gone({known.identity for known in self._known.values()})

    def missed_drafts(self) -> list[str]:
        """The identities of drafts that are not there as an earlier run saw them last; each once.

        None before all that was saved meanwhile has been told: it may be the next save of one.
        """
        if self._is_catching_up or self._fresh:
            return []
        return list(self._left_behind.take(known.identity for known in self._known.values()))

    def flush(self) -> Iterator[SavedDraft]:
        """Yield the drafts that still wait for their predecessor to go, at the end of a connection."""
        for fresh in tuple(self._fresh.values()):
            yield from self._told(fresh, monotonic() + self._settle_s)
        self._remember()

    def _read_new(self, mailbox: Mailbox) -> Iterator[tuple[int, Draft]]:
        state = self._state
        if state is None:
            return
        fresh = mailbox.uids_from(state.uid_next)
        uids = {*self._wanted, *self._withheld, *fresh}
        for message in mailbox.fetch(uids):
            self.has_read = True
            self._advance(message.uid)
            try:
                draft = read_draft(message.headers, self._kin.key)
            except MailStoreError:
                self._broken.pop(message.uid, None)
                continue  # what has no headers has no recipients
            except Exception:  # noqa: BLE001  # what nobody foresaw of one draft must not hide the others
                _log.exception("reading a draft on a server failed")
                self._broken[message.uid] = None
                continue
            self._broken.pop(message.uid, None)
            yield message.uid, draft
        self._wanted.clear()
        self._withheld = {uid: self._withheld.get(uid, 0) + 1 for uid in sorted(mailbox.withheld)}
        if fresh:
            self._advance(fresh[-1])

    def _advance(self, uid: int) -> None:
        state = self._state
        if state is not None and uid >= state.uid_next:
            self._state = replace(state, uid_next=uid + 1, at=datetime.now(UTC))

    def _forget_gone(self, mailbox: Mailbox, now: float) -> None:
        there = mailbox.still_there(self._known.keys() | self._fresh.keys() | self._broken.keys())
        self._broken = {uid: None for uid in self._broken if uid in there}
        for uid in self._known.keys() - there:
            self._lineage.has_gone(self._forget(uid, now), now)
        for uid in self._fresh.keys() - there:
            # saved and gone again while it waited: its next save is told instead
            gone = self._fresh.pop(uid)
            identity = self._lineage.predecessor(gone.draft.traits, now) or self._first(gone)
            self._lineage.has_gone(Known(identity, gone.draft.traits), now)

    def _told(self, fresh: _Fresh, now: float) -> Iterator[SavedDraft]:
        """The draft, unless it waits whether a like one goes."""
        traits = fresh.draft.traits
        identity = (
            self._lineage.predecessor(traits, now)
            or self._left_behind.predecessor(traits, VERY_LIKE)
            or self._copied_from(traits)
            or self._kin.identity(traits, now, is_autosave=False)
        )
        left = fresh.since + self._settle_s - now
        if identity is None and left > 0 and self._has_like(fresh):
            self.again_in = left if self.again_in is None else min(left, self.again_in)
        else:
            yield self._tell(fresh, identity or self._left_behind.predecessor(traits))

    def _tell(self, fresh: _Fresh, identity: str | None) -> SavedDraft:
        del self._fresh[fresh.uid]
        known = Known(identity or self._first(fresh), fresh.draft.traits)
        self._know(fresh.uid, known)
        if len(self._known) > MOST:
            self._forget(min(self._known), monotonic())
        return SavedDraft(known.identity, fresh.draft.recipients, fresh.draft.subject, fresh.went_unseen)

    def _know(self, uid: int, known: Known) -> None:
        self._known[uid] = known
        self._kin.saw((self._memory, uid), known.identity, known.traits, is_autosave=False)

    def _forget(self, uid: int, now: float) -> Known:
        self._kin.lost((self._memory, uid), now + self._lineage.away_seconds)
        return self._known.pop(uid)

    def _copied_from(self, traits: Traits) -> str | None:
        """The identity of the draft last saved that is still there and of which this is a later save."""
        if not traits.leaves_copies:
            return None
        wanted = set(earlier_marks(traits))
        for known in reversed(self._known.values()):
            if not wanted.isdisjoint(copy_marks(known.traits)):
                return known.identity
        return None

    def _first(self, fresh: _Fresh) -> str:
        validity = self._state.uid_validity if self._state else 0
        return first_identity(f"{self._name}/{fresh.uid}", str(validity), fresh.draft.traits)

    def _has_like(self, fresh: _Fresh) -> bool:
        """Whether a draft that is there may be about to go in favour of this one, or one went unseen."""
        traits = fresh.draft.traits
        return self._left_behind.has_like(traits) or any(
            likeness(known.traits, traits) > 0 for known in self._known.values()
        )

    def _remember(self) -> None:
        if self._state is None or (self._is_catching_up and self._left_behind):
            return  # as it was left, until their next saves have been looked for
        known = sorted(self._known.items())
        # what was told as a problem is not waited for: the next run would read everything after it again
        withheld = self._withheld.keys() - set(self.unread)
        waiting = min(self._fresh.keys() | withheld, default=self._state.uid_next)
        state = FolderState(
            self._state.uid_validity,
            min(waiting, self._state.uid_next),
            self._state.at,
            {uid: each.identity for uid, each in known},
            {uid: each.traits for uid, each in known},
            self.unread,
        )
        if state != self._saved and self._may_write() and save_state(self._memory, state, self._files):
            self._saved = state
