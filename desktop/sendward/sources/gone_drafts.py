"""Drafts that have gone, for as long as the copy of what was sent may come: in this run or a later one."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sendward.sources.private_json import read_private_json, write_private_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sendward.mailstores.headers import Traits

KEPT_FOR = timedelta(days=7)
"""As sent mail is told of (``mailstores.sent.reader.RECENT``): what was written before is old."""
SENT_WITHIN = timedelta(minutes=10)
"""A message with the draft's subject in its thread was that draft, if it was written no later after the draft
had gone. With the draft's Message-ID it was, whenever."""
MOST_GONE = 500
"""Drafts remembered, those that went last."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Gone:
    marks: tuple[str, ...]
    at: float
    """When it was seen to have gone, in seconds since 1970."""


def sent_marks(traits: Traits) -> Iterator[str]:
    """Marks of which the message that a draft became has one, the surest first."""
    if traits.message_id:
        yield f"{_BY_ID}{traits.message_id}"
    if traits.subject:
        yield f"subject {traits.thread.hex()} {traits.subject.hex()}"


_BY_ID = "id "


class GoneDrafts:
    """What each was known as. Belongs to ``Kin``, whose lock it is used under. Digests only."""

    def __init__(self, path: Path | None, clock: Callable[[], datetime]) -> None:
        """Keep them in ``path``; for this run only where that is None."""
        self._path, self._clock = path, clock
        self._gone = _loaded(path) if path is not None else {}
        """By identity, the one that went last at the end."""
        self._by_mark: dict[str, dict[str, None]] = {}
        """Identities with a mark, in the same order."""
        for identity, gone in self._gone.items():
            self._mark(identity, gone)
        self._is_saved = True

    def add(self, identity: str, traits: Traits) -> None:
        """Know that it has gone now."""
        self.discard(identity)
        gone = _Gone(tuple(sent_marks(traits)), self._clock().timestamp())
        if not gone.marks:
            return
        self._gone[identity] = gone
        self._mark(identity, gone)
        if len(self._gone) > MOST_GONE:
            self.discard(next(iter(self._gone)))
        self._is_saved = False

    def discard(self, identity: str) -> None:
        """It is there after all, or not to be known again."""
        gone = self._gone.pop(identity, None)
        for mark in gone.marks if gone is not None else ():
            identities = self._by_mark[mark]
            identities.pop(identity, None)
            if not identities:
                del self._by_mark[mark]
        self._is_saved &= gone is None

    def known_by(self, mark: str, written: datetime) -> str | None:
        """What the draft was known as that went last with this mark, if a message of then can be it."""
        now = self._clock().timestamp()
        for identity in reversed(self._by_mark.get(mark, {})):
            at = self._gone[identity].at
            if now - at > KEPT_FOR.total_seconds():
                return None
            if mark.startswith(_BY_ID) or written.timestamp() - at <= SENT_WITHIN.total_seconds():
                return identity
        return None

    def save(self) -> None:
        """Write down what the next run is to know. What cannot be written is logged and done without."""
        if self._path is None or self._is_saved:
            return
        oldest = self._clock().timestamp() - KEPT_FOR.total_seconds()
        kept = {
            identity: [gone.at, *gone.marks] for identity, gone in self._gone.items() if gone.at >= oldest
        }
        try:
            write_private_json(self._path, kept)
        except OSError as error:
            _log.warning("drafts that have gone will not be known after a restart: %s", error)
        self._is_saved = True

    def _mark(self, identity: str, gone: _Gone) -> None:
        for mark in gone.marks:
            self._by_mark.setdefault(mark, {})[identity] = None


def _loaded(path: Path) -> dict[str, _Gone]:
    try:
        found: Any = read_private_json(path)
        gone = {
            str(identity): _Gone(tuple(map(str, marks)), float(at))
            for identity, (at, *marks) in (found.items() if isinstance(found, dict) else ())
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, RecursionError) as error:
        _log.warning("the drafts that have gone are forgotten: %s", type(error).__name__)
        return {}
    return dict(sorted(gone.items(), key=lambda each: each[1].at)[-MOST_GONE:])
