"""Knowing a draft again: when its client saves it under another name and Message-ID, and after a restart."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.mailstores.store import Saving
from sendward.model import Origin, Sighting
from sendward.phrase import Phrase
from sendward.sources.draft_likeness import MOST_KNOWN, SURE, VERY_LIKE, DraftIndex, Kin, likeness_marks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from sendward.mailstores.headers import Traits
    from sendward.mailstores.store import Mark, Store
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
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft that was saved, and what it is remembered by."""

    identity: str
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A draft that was read in this run."""

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
            if now - oldest.at <= self.away_seconds and len(self._gone) <= MOST_KNOWN:
                return
            self._gone.discard(oldest)
            self._without_heir.append(oldest.identity)

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


def first_identity(place: str, state: str, traits: Traits) -> str:
    """The identity of a draft that continues no other: of its Message-ID, so that it outlives a restart.

    Where there is none, of the file's place and ``state``, which tells it from others that had that name.
    """
    return "draft:" + (traits.message_id or lasting_digest(f"{place}\n{state}"))


def gone_sighting(place: str, identity: str, *, went_unseen: bool) -> Sighting:
    """The sighting of a draft not seen at ``place`` any more; ``went_unseen``: since an earlier run."""
    now = datetime.now(UTC)
    return Sighting(Origin.DRAFT, place, identity, (), now, is_gone=True, went_unseen=went_unseen)


MOST_FILES = 500
"""Drafts remembered; the one saved longest ago goes first."""


class DraftMemory:
    """Identities of drafts by the state of the file they were last saved in, from one run to the next.

    Digests only, in a small file that may be lost. Belongs to one worker.
    """

    def __init__(self, path: Path | None, kin: Kin | None = None) -> None:
        """Keep it in ``path``; in this run only when None."""
        self._path = path
        self.kin = kin or Kin()
        """The drafts of this run by what other places have of them."""
        loaded = _loaded(path) if path else {}
        self._identities = {digest: known.partition(" ")[0] for digest, known in loaded.items()}
        """By the digest of the file's state, the one saved longest ago first."""
        self._places = {
            known.partition(" ")[0]: known.partition(" ")[2] for known in loaded.values() if " " in known
        }
        """The digest of the store that each draft was last saved in, by its identity."""
        self._digests = {identity: digest for digest, identity in self._identities.items()}
        self._is_saved = True
        self._is_closed = False

    def left_behind(self, store: Store, recalled: Collection[str]) -> list[str]:
        """The drafts last saved in ``store`` that are not among those ``recalled`` from it."""
        place = _place_digest(store)
        return [known for known, at in self._places.items() if at == place and known not in recalled]

    def recall(self, store: Store, key: str, mark: Mark) -> str | None:
        """The identity of the draft that was last saved as this file, if the file is still as it was then."""
        return self._identities.get(_file_digest(store, key, mark)) if self._identities else None

    def remember(self, store: Store, key: str, mark: Mark, identity: str) -> None:
        """This file is now the last save of that draft; kept for the next run once ``save`` is called."""
        self._drop(self._digests.get(identity))
        digest = _file_digest(store, key, mark)
        self._drop(digest)
        self._identities[digest] = identity
        self._digests[identity] = digest
        self._places[identity] = _place_digest(store)
        if len(self._identities) > MOST_FILES:
            self._drop(next(iter(self._identities)))
        self._is_saved = False

    def save(self) -> None:
        """Write down what is remembered. What cannot be written is logged and done without."""
        if self._path and not self._is_saved and not self._is_closed:
            kept = {
                digest: f"{identity} {self._places.get(identity, '')}".strip()
                for digest, identity in self._identities.items()
            }
            _save(self._path, kept)
        self._is_saved = True

    def _drop(self, digest: str | None) -> None:
        identity = self._identities.pop(digest, None) if digest else None
        if identity is not None:
            self._digests.pop(identity, None)
            self._places.pop(identity, None)

    def close(self) -> None:
        """Write no more, from any thread: another one keeps the file now."""
        self._is_closed = True


def _file_digest(store: Store, key: str, mark: Mark) -> str:
    return lasting_digest(f"{store.path}\n{key}\n{mark.mtime_ns}\n{mark.size}")


def _place_digest(store: Store) -> str:
    return lasting_digest(str(store.path))


def _loaded(path: Path) -> dict[str, str]:
    try:
        found = read_private_json(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the drafts of earlier runs are forgotten: %s", error)
        return {}
    return {str(digest): str(known) for digest, known in found.items()} if isinstance(found, dict) else {}


def _save(path: Path, identities: dict[str, str]) -> None:
    try:
        write_private_json(path, identities)
    except OSError as error:
        _log.warning("drafts will not be known again after a restart: %s", error)


FORMAT = 1
"""Of these files. This one writes no number; a later one begins with its own: ``{"format": 2, …``."""
_LATER = re.compile(rb'\{\s*"format"\s*:\s*([0-9]{1,9})\b')
_LONGEST_HEAD = 64


class NewerStateError(OSError):
    """A newer Sendward wrote the file, which is left as it is."""


def _refuse_newer(path: Path) -> None:
    """Raise NewerStateError for a file in a later format, and OSError where it cannot be read."""
    with path.open("rb") as file:
        number = _LATER.match(file.read(_LONGEST_HEAD))
    if number and int(number[1]) > FORMAT:
        raise NewerStateError(
            Phrase(
                "A newer Sendward wrote {path} (format {version}; this one knows {known}), "
                "which is left as it is.",
                path=path,
                version=int(number[1]),
                known=FORMAT,
            )
        )


def read_private_json(path: Path) -> object:
    """The value that ``write_private_json`` put there; one of an earlier version has no digest beside it.

    Raises FileNotFoundError, NewerStateError, other OSErrors, and ValueError for a damaged file, which is
    then kept aside.
    """
    _refuse_newer(path)
    try:
        return _unwrapped(json.loads(path.read_text("ascii")))
    except (ValueError, RecursionError):
        path.replace(kept_aside(path))
        raise


def kept_aside(path: Path) -> Path:
    """Where such a file is kept when it is damaged, the last one only."""
    return path.with_name(f"{path.name}.damaged")


_WRAPPED = frozenset({"sha256", "value"})


def _unwrapped(found: object) -> object:
    if not isinstance(found, dict) or not _WRAPPED & found.keys():
        return found
    if found.keys() != _WRAPPED or found["sha256"] != _digest(found["value"]):
        raise ValueError("it is not as it was written")
    return found["value"]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode("ascii")).hexdigest()


def write_private_json(path: Path, value: object) -> None:
    """Put ``value`` there whole or not at all, with a digest that tells of damage; mode 0600. Raises OSError.

    It is not forced onto the disk: what is lost in a power failure is asked about once more. What a newer
    Sendward wrote is not written over: NewerStateError.
    """
    with contextlib.suppress(FileNotFoundError):
        _refuse_newer(path)
    new = path.with_name(f"{path.name}.new")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump({"sha256": _digest(value), "value": value}, file)
    new.replace(path)
