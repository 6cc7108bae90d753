"""Memory of drafts from one run to the next: the file each was last saved in, and what a look has seen."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sendward.mail_account import Lookback
from sendward.mailstores.headers import KEY_BYTES, Traits, lasting_digest
from sendward.mailstores.store import StoreKind
from sendward.sources.draft_likeness import MOST_MARKS, Kin
from sendward.sources.seen_files import AT_ONCE
from sendward.system.files import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path

    from sendward.mailstores.store import Mark, Store
    from sendward.sources.seen_files import SeenFiles

_log = logging.getLogger(__name__)
MOST_FILES = 500
"""Drafts remembered; the one saved longest ago goes first."""
MOST_SEEN = 5_000
"""Messages of one store that are told apart in the next run; in a larger one, by when they changed."""
MOST_STORES = 100
"""Stores of which that is kept; the one that changed longest ago goes first."""
_SEEN_BYTES = 6
"""Of a digest: of 5,000 another is mistaken for one in 56 billion cases."""


def lasting_key(path: Path) -> bytes:
    """The key that traits are made with, the same in every run: read from ``path``, or made and put there.

    One that cannot be read or written counts for this run alone: then drafts are only not known again.
    """
    with suppress(OSError):
        key = path.read_bytes()
        if len(key) == KEY_BYTES:
            return key
    key = os.urandom(KEY_BYTES)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = path.with_name(f"{path.name}.new")
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(key)
        replace_file(new, path)
    except OSError as error:
        _log.warning("drafts that change meanwhile will not be known again after a restart: %s", error)
    return key


def plain_traits(traits: Traits) -> list[Any]:
    """The traits as JSON: digests with a key, and of very many recipients only some."""
    some = sorted(traits.recipients)[:MOST_MARKS]
    return [
        traits.message_id,
        traits.thread.hex(),
        traits.subject.hex(),
        [one.hex() for one in some],
        traits.leaves_copies,
    ]


def read_traits(plain: object) -> Traits | None:
    """What ``plain_traits`` made; None for what it never made."""
    try:
        found: Any = plain  # that it is a list of five is what is tried
        message_id, thread, subject, recipients, leaves_copies = found
        return Traits(
            str(message_id),
            bytes.fromhex(thread),
            bytes.fromhex(subject),
            frozenset(map(bytes.fromhex, recipients)),
            leaves_copies=leaves_copies is True,
        )
    except (TypeError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class LastLook:
    """What was in a store when it was last looked through."""

    newest_ns: int
    """When the newest of it came or changed (nanoseconds since 1970)."""
    seen: bytes | None
    """Digests of all of it, one after the other; None where that is too much."""


class DraftMemory:
    """Identities of drafts by the state of the file they were last saved in, from one run to the next.

    Digests only, in a small file that may be lost. Belongs to one worker.
    """

    def __init__(
        self,
        path: Path | None,
        kin: Kin | None = None,
        lookback: Lookback = Lookback.CHANGED,
        files: SeenFiles = AT_ONCE,
        *,
        is_loaded_later: bool = False,
    ) -> None:
        """Keep it in ``path``, by ``files``; in this run only when None.

        ``lookback`` says what is news at the start. Call ``load`` before all else where it
        ``is_loaded_later``.
        """
        self._path, self.lookback, self._files = path, lookback, files
        self.kin = kin or Kin()
        """The drafts of this run by what other places have of them."""
        self._identities: dict[str, str] = {}
        """By the digest of the file's state, the one saved longest ago first."""
        self._places: dict[str, str] = {}
        """The digest of the store that each draft was last saved in, by its identity."""
        self._digests: dict[str, str] = {}
        self._traits: dict[str, Traits] = {}
        self._looks: dict[str, LastLook] = {}
        """By the digest of the store."""
        self._is_saved = True
        self._is_closed = self._is_loaded = False
        if not is_loaded_later:
            self.load()

    def load(self) -> None:
        """Read what earlier runs have kept, once: of hundred large folders 4 MB, in some 30 ms."""
        if self._is_loaded:
            return
        saved, traits, looks = _loaded(self._path, self._files) if self._path else ({}, {}, {})
        self._identities = {digest: known.partition(" ")[0] for digest, known in saved.items()}
        self._places = {
            known.partition(" ")[0]: known.partition(" ")[2] for known in saved.values() if " " in known
        }
        self._digests = {identity: digest for digest, identity in self._identities.items()}
        self._traits = {identity: known for identity, known in traits.items() if identity in self._digests}
        self._looks = looks
        self._is_loaded = True

    def left_behind(self, store: Store, recalled: Collection[str]) -> dict[str, Traits | None]:
        """The drafts last saved in ``store`` that are not among those ``recalled`` from it."""
        place = _place_digest(store)
        left = [known for known, at in self._places.items() if at == place and known not in recalled]
        return {identity: self._traits.get(identity) for identity in left}

    def recall(self, store: Store, key: str, mark: Mark) -> str | None:
        """The identity of the draft that was last saved as this file, if the file is still as it was then."""
        return self._identities.get(_file_digest(store, key, mark)) if self._identities else None

    def remember(
        self, store: Store, key: str, mark: Mark, identity: str, traits: Traits | None = None
    ) -> None:
        """This file is now the last save of that draft; kept for the next run once ``save`` is called."""
        self._drop(self._digests.get(identity))
        digest = _file_digest(store, key, mark)
        self._drop(digest)
        self._identities[digest] = identity
        self._digests[identity] = digest
        self._places[identity] = _place_digest(store)
        if traits is not None:
            self._traits[identity] = traits
        if len(self._identities) > MOST_FILES:
            self._drop(next(iter(self._identities)))
        self._is_saved = False

    def forget(self, store: Store, identities: Iterable[str]) -> None:
        """No later draft is the next save of these, which have gone from ``store``, and were saved there.

        Kept for the next run once ``save`` is called.
        """
        place = _place_digest(store)
        gone = [identity for identity in identities if self._places.get(identity) == place]
        for identity in gone:
            self._drop(self._digests.get(identity))
        if gone:
            self._is_saved = False

    def old_ones(self, store: Store) -> Callable[[str, Mark], bool]:
        """Says of a message in ``store`` whether it is no news: an earlier run, or this one, saw it so.

        Where nobody has looked yet, all or none is, as the ``Lookback`` says.
        """
        last = self._looks.get(_place_digest(store))
        if last is None or self.lookback is Lookback.NEW:
            return lambda _key, _mark: self.lookback is not Lookback.ALL
        if last.seen is None:
            # the messages of an mbox all change with their file
            is_mbox, newest_ns = store.kind is StoreKind.MBOX, last.newest_ns
            return lambda _key, mark: is_mbox or mark.changed_ns <= newest_ns
        raw = last.seen
        seen = frozenset(raw[start : start + _SEEN_BYTES] for start in range(0, len(raw), _SEEN_BYTES))
        return lambda key, mark: _seen_digest(key, mark) in seen

    def has_looked(self, store: Store, marks: Mapping[str, Mark], but: Collection[str]) -> None:
        """All of ``marks`` has been looked at, ``but`` these; kept once ``save`` is called."""
        seen = None
        if len(marks) <= MOST_SEEN:
            seen = b"".join(sorted(_seen_digest(key, mark) for key, mark in marks.items() if key not in but))
        newest = max((mark.changed_ns for key, mark in marks.items() if key not in but), default=0)
        newest = min(newest, *(marks[key].changed_ns - 1 for key in but)) if but else newest
        look = LastLook(newest, seen)
        place = _place_digest(store)
        if look != self._looks.get(place):
            self._looks.pop(place, None)
            self._looks[place] = look
            if len(self._looks) > MOST_STORES:
                del self._looks[next(iter(self._looks))]
            self._is_saved = False

    def save(self) -> None:
        """Write down what is remembered. What cannot be written is logged and done without."""
        if self._path and not self._is_saved and not self._is_closed:
            kept = {
                "files": {
                    digest: f"{identity} {self._places.get(identity, '')}".strip()
                    for digest, identity in self._identities.items()
                },
                "traits": {identity: plain_traits(known) for identity, known in self._traits.items()},
                "looks": {place: _plain_look(look) for place, look in self._looks.items()},
            }
            try:
                self._files.write(self._path, kept)
            except OSError as error:
                _log.warning("drafts will not be known again after a restart: %s", error)
        self._is_saved = True

    def _drop(self, digest: str | None) -> None:
        identity = self._identities.pop(digest, None) if digest else None
        if identity is not None:
            for kept in (self._digests, self._places, self._traits):
                kept.pop(identity, None)

    def close(self) -> None:
        """Write no more, from any thread: another one keeps the file now."""
        self._is_closed = True


def _file_digest(store: Store, key: str, mark: Mark) -> str:
    return lasting_digest(f"{store.path}\n{key}\n{mark.mtime_ns}\n{mark.size}")


def _place_digest(store: Store) -> str:
    """Of the store; one of autosaves may share its folder with another."""
    more = f"\n{store.kind.value}" if store.kind is StoreKind.AUTOSAVE else ""
    return lasting_digest(f"{store.path}{more}")


def _seen_digest(key: str, mark: Mark) -> bytes:
    state = f"{key}\n{mark.mtime_ns}\n{mark.size}".encode(errors="surrogatepass")
    return hashlib.blake2b(state, digest_size=_SEEN_BYTES).digest()


def _plain_look(look: LastLook) -> list[Any]:
    seen = None if look.seen is None else base64.b64encode(look.seen).decode("ascii")
    return [look.newest_ns, seen]


def _read_look(plain: object) -> LastLook | None:
    try:
        found: Any = plain  # that it is a pair is what is tried
        newest_ns, seen = found
        return LastLook(int(newest_ns), None if seen is None else base64.b64decode(seen, validate=True))
    except (TypeError, ValueError):
        return None


_Loaded = tuple[dict[str, str], dict[str, Traits], dict[str, LastLook]]


def _loaded(path: Path, by: SeenFiles) -> _Loaded:
    try:
        found = by.read(path)
    except FileNotFoundError:
        return {}, {}, {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the drafts of earlier runs are forgotten: %s", error)
        return {}, {}, {}
    whole = found if isinstance(found, dict) else {}
    # earlier versions kept the files alone
    files, traits, looks = (
        (_table(whole.get(name)) for name in ("files", "traits", "looks"))
        if "files" in whole
        else (whole, {}, {})
    )
    return (
        {str(digest): str(known) for digest, known in files.items()},
        {identity: known for identity, plain in traits.items() if (known := read_traits(plain))},
        {place: look for place, plain in looks.items() if (look := _read_look(plain))},
    )


def _table(found: object) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}
