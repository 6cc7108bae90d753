"""Memory of drafts from one run to the next: the file each was last saved in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.sources.draft_identity import read_private_json, write_private_json
from sendward.sources.draft_likeness import Kin

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from sendward.mailstores.store import Mark, Store

_log = logging.getLogger(__name__)
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
