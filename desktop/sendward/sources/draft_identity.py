"""Knowing a draft again: when its client saves it under another name and Message-ID, and after a restart."""

from __future__ import annotations

import json
import logging
import os
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.store import Saving

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.headers import Traits
    from sendward.mailstores.store import Mark, Store

LINK_SECONDS = 5.0
"""How long after a draft has gone a like one is taken for its next save. Thunderbird removes the old copy
11 to 41 ms after the new one is there; others remove it first and write again."""
AT_ONCE_SECONDS = 1.0
"""Within this time a draft that went is the predecessor even if its subject and recipients were rewritten.
Later the same subject or thread is asked for: a person can delete one draft and begin another."""
EDITED_SECONDS = 4 * 3600.0
"""How long a very like draft is waited for where the program takes a draft out of its folder to edit it."""
VERY_LIKE = 6
"""The likeness that one subject and a shared recipient give."""
_SURE = 4
"""The likeness that one subject gives."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """A draft that was read in this run."""

    identity: str
    traits: Traits


@dataclass(frozen=True, slots=True)
class _Gone:
    known: Known
    at: float


class Lineage:
    """Hands an identity from a draft that has gone on to the one that took its place. Times are monotonic."""

    def __init__(self, saving: Saving = Saving.REPLACES) -> None:
        """``saving`` says for how long a draft may have been away."""
        self._away_seconds = EDITED_SECONDS if saving is Saving.TAKES_OUT else LINK_SECONDS
        self._gone: deque[_Gone] = deque()

    def has_gone(self, known: Known, now: float) -> None:
        """Remember a draft that is no longer there."""
        self._gone.append(_Gone(known, now))

    def forget_old(self, now: float) -> None:
        """Drop what has gone too long ago to be anybody's predecessor."""
        while self._gone and now - self._gone[0].at > self._away_seconds:
            self._gone.popleft()

    def predecessor(self, traits: Traits, now: float) -> str | None:
        """The identity of the draft that ``traits`` is a new save of, which no other save can claim then."""
        self.forget_old(now)
        likely = [(score, gone.at, gone) for gone in self._gone if (score := _score(gone, traits, now))]
        if not likely:
            return None
        best = max(likely, key=lambda item: item[:2])[2]
        self._gone.remove(best)
        return best.known.identity


def _score(gone: _Gone, traits: Traits, now: float) -> int:
    """How likely ``traits`` is the next save of a draft that has gone; 0 for not at all."""
    alike = likeness(gone.known.traits, traits)
    if now - gone.at <= AT_ONCE_SECONDS:
        is_one_thread = gone.known.traits.thread == traits.thread
        return 1 + alike if is_one_thread or alike else 0
    return 1 + alike if alike >= (_SURE if now - gone.at <= LINK_SECONDS else VERY_LIKE) else 0


def first_identity(place: str, state: str, traits: Traits) -> str:
    """The identity of a draft that continues no other: of its Message-ID, so that it outlives a restart.

    Where there is none, of the file's place and ``state``, which tells it from others that had that name.
    """
    return "draft:" + (traits.message_id or lasting_digest(f"{place}\n{state}"))


def is_copy(old: Traits, new: Traits) -> bool:
    """Whether ``new`` may be a later save of a draft whose file stays: the same subject, even if there is
    none, in the same thread, and a recipient of before.
    """
    return (
        old.thread == new.thread
        and old.subject == new.subject
        and (bool(old.recipients & new.recipients) or not old.recipients)
    )


def likeness(one: Traits, other: Traits) -> int:
    """How much two saves have in common; 0 for two that are not one draft by all that is known."""
    if one.message_id and one.message_id == other.message_id:
        return 100
    if one.thread != other.thread:
        return 0
    return (
        (8 if one.thread else 0)
        + (_SURE if one.subject and one.subject == other.subject else 0)
        + (2 if one.recipients & other.recipients else 0)
        + (1 if one.recipients and one.recipients == other.recipients else 0)
    )


MOST_FILES = 500
"""Drafts remembered; the one saved longest ago goes first."""


class DraftMemory:
    """Identities of drafts by the state of the file they were last saved in, from one run to the next.

    Digests only, in a small file that may be lost. Belongs to one worker.
    """

    def __init__(self, path: Path | None) -> None:
        """Keep it in ``path``; in this run only when None."""
        self._path = path
        self._identities = _loaded(path) if path else {}
        self._is_closed = False

    def recall(self, store: Store, key: str, mark: Mark) -> str | None:
        """The identity of the draft that was last saved as this file, if the file is still as it was then."""
        return self._identities.get(_file_digest(store, key, mark)) if self._identities else None

    def remember(self, store: Store, key: str, mark: Mark, identity: str) -> None:
        """This file is now the last save of that draft."""
        kept = {digest: known for digest, known in self._identities.items() if known != identity}
        self._identities = dict([*kept.items(), (_file_digest(store, key, mark), identity)][-MOST_FILES:])
        if self._path and not self._is_closed:
            _save(self._path, self._identities)

    def close(self) -> None:
        """Write no more, from any thread: another one keeps the file now."""
        self._is_closed = True


def _file_digest(store: Store, key: str, mark: Mark) -> str:
    return lasting_digest(f"{store.path}\n{key}\n{mark.mtime_ns}\n{mark.size}")


def _loaded(path: Path) -> dict[str, str]:
    try:
        found = read_private_json(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("the drafts of earlier runs are forgotten: %s", error)
        return {}
    return {str(digest): str(known) for digest, known in found.items()} if isinstance(found, dict) else {}


def _save(path: Path, identities: dict[str, str]) -> None:
    try:
        write_private_json(path, identities)
    except OSError as error:
        _log.warning("drafts will not be known again after a restart: %s", error)


def read_private_json(path: Path) -> object:
    """What the file holds. Raises FileNotFoundError, other OSErrors, and ValueError for what is no JSON."""
    found: object = json.loads(path.read_text("ascii"))
    return found


def write_private_json(path: Path, value: object) -> None:
    """Put ``value`` there whole or not at all; mode 0600. Raises OSError.

    It is not forced onto the disk: what is lost in a power failure is asked about once more.
    """
    new = path.with_name(f"{path.name}.new")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(value, file)
    new.replace(path)
