"""Says once what only the person can mend about a mail account; the tray and the settings go on saying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.source_status import Watching
from sendward.ui.told import told, told_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.source_status import SourceStatus


class AccountNews:
    """Follows the accounts' states; ``tell`` is given a title and a text for a notification."""

    def __init__(self, tell: Callable[[str, str], None]) -> None:
        self._tell = tell
        self._said: set[str] = set()

    def follow(self, statuses: Iterable[SourceStatus]) -> None:
        """Tell of what is newly refused: a password is asked for once, until the account was watched."""
        for status in statuses:
            if status.state is Watching.WATCHING:
                self._said.discard(status.source)
            elif status.state is Watching.UNAVAILABLE and status.source not in self._said:
                self._said.add(status.source)
                self._tell(told(status.source), told_sentence(status.detail, status.remedy))
