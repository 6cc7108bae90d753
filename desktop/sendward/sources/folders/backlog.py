"""What a mail store holds and is still to be read: listed once, read in portions, the newest first."""

from __future__ import annotations

import logging
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.message_files import NOT_THERE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sendward.mailstores.store import Mark, Store

_log = logging.getLogger(__name__)
NEWS_SECONDS = 0.3
"""How long what a listing of the store has found is read: after so long, or four times what that takes, what
came meanwhile is looked for and read first. Among 50,000 files it is found in 0.1 s."""
LISTING_SECONDS = 1.0
"""After so long, or ten times what that takes, all are listed anew while so many are read: what has gone or
changed is seen then. To list 50,000 files takes 0.3 s."""
AT_A_TIME = 200
"""Drafts that one look reads, the newest ones: they are told of before others are read, and few are held."""
MOST_FRESH = 20_000
"""Of those that one listing has found, the newest; more are not read before the store is listed anew."""


class Backlog:
    """The messages that are new or changed, by the last listing of a store. Belongs to one worker."""

    def __init__(self, store: Store, is_fresh: Callable[[str, Mark], bool]) -> None:
        """``is_fresh`` says whether a message is to be read, by its key and mark."""
        self._store, self._is_fresh = store, is_fresh
        self._fresh: list[tuple[str, Mark]] = []
        """The newest last."""
        self._is_cut = False
        """Whether the listing has found more than that."""
        self._listed: set[str] = set()
        """The keys of all that it has found, while some of them are still to be read."""
        self._list_again_at = self._look_for_news_at = 0.0
        self._took_s: deque[float] = deque(maxlen=3)
        """What the last looks for news took: the shortest counts, as a busy machine draws one of them out."""

    @property
    def has_rest(self) -> bool:
        """Whether anything is left to be read."""
        return bool(self._fresh) or self._is_cut

    @property
    def is_long(self) -> bool:
        """Whether the last listing takes more than one portion."""
        return bool(self._listed)

    def wants_listing(self) -> bool:
        """Whether the store is to be listed before more is read."""
        return not self._fresh or monotonic() >= self._list_again_at

    def list_store(self) -> Mapping[str, Mark]:
        """All there is in the store now; ``fill`` comes next. Raises OSError when it cannot be listed."""
        self._fresh, self._listed, self._is_cut = [], set(), False  # all of it is found again
        began = monotonic()
        marks = self._store.scan()
        now = monotonic()
        self._list_again_at = now + max(LISTING_SECONDS, 10 * (now - began))
        self._look_for_news_at = now + NEWS_SECONDS
        return marks

    def fill(self, marks: Mapping[str, Mark]) -> tuple[str, ...]:
        """Take what of ``marks`` is to be read, at most ``MOST_FRESH``; the keys of all that is."""
        self._fresh = self._in_order(marks.items())
        found = tuple(key for key, _ in self._fresh)
        self._is_cut = len(found) > MOST_FRESH
        del self._fresh[:-MOST_FRESH]
        self._listed = set(marks) if len(self._fresh) > AT_A_TIME else set()
        return found

    def look_for_news(self) -> None:
        """See now and then what came since the store was listed; it is read first. Raises OSError."""
        began = monotonic()
        if began < self._look_for_news_at:
            return
        came = self._store.scan(self._listed)
        self._took_s.append(monotonic() - began)
        self._look_for_news_at = began + max(NEWS_SECONDS, 5 * min(self._took_s))
        self._listed.update(came)
        self._fresh += self._in_order(came.items())

    def portion(self) -> list[tuple[str, Mark]]:
        """The newest of what is left, which is left no more."""
        portion = self._fresh[-AT_A_TIME:]
        del self._fresh[-AT_A_TIME:]
        return portion

    def gone_of(self, keys: Iterable[str], marks: Mapping[str, Mark]) -> list[str]:
        """Those of ``keys`` that are not among ``marks``, all there is now.

        Not one that refuses to be looked at: nobody can tell whether it is still there.
        """
        return [key for key in keys if key not in marks and not self._refuses(key)]

    def _refuses(self, key: str) -> bool:
        try:
            self._store.read(key)
        except OSError as error:
            # Windows forbids to look at what is being deleted
            has_gone = isinstance(error, FileNotFoundError | PermissionError) or error.errno in NOT_THERE
            return not has_gone
        except MailStoreError:
            return False
        except Exception:  # noqa: BLE001  # what nobody foresaw of one message must not hide the others
            _log.exception("it could not be told whether a draft has gone")
        return False

    def _in_order(self, found: Iterable[tuple[str, Mark]]) -> list[tuple[str, Mark]]:
        return sorted((item for item in found if self._is_fresh(*item)), key=lambda item: item[1].mtime_ns)
