"""Which saved file is which draft, across restarts: digests only, in a small file that may be lost."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sendward.mailstores.headers import lasting_digest
from sendward.sources.private_json import read_private_json, write_private_json

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.mailstores.store import Mark, Store

MOST = 500
"""Drafts remembered; the one saved longest ago goes first."""

_log = logging.getLogger(__name__)


class DraftMemory:
    """Identities of drafts by the state of the file they were last saved in. Belongs to one worker."""

    def __init__(self, path: Path | None) -> None:
        """Keep it in ``path``; in this run only when None."""
        self._path = path
        self._identities = _loaded(path) if path else {}
        self._is_closed = False

    def recall(self, store: Store, key: str, mark: Mark) -> str | None:
        """The identity of the draft that was last saved as this file, if the file is still as it was then."""
        return self._identities.get(_digest(store, key, mark)) if self._identities else None

    def remember(self, store: Store, key: str, mark: Mark, identity: str) -> None:
        """This file is now the last save of that draft."""
        kept = {digest: known for digest, known in self._identities.items() if known != identity}
        self._identities = dict([*kept.items(), (_digest(store, key, mark), identity)][-MOST:])
        if self._path and not self._is_closed:
            _save(self._path, self._identities)

    def close(self) -> None:
        """Write no more, from any thread: another one keeps the file now."""
        self._is_closed = True


def _digest(store: Store, key: str, mark: Mark) -> str:
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
