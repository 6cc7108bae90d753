"""News of a mail account whose server refuses what it did not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.sources.source import SourceState
from sendward.ui.widgets.translated import translated, translated_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.sources.source import SourceStatus


class AccountNews:
    """Follows the accounts' states; ``tell`` is given a title and a text for a notification."""

    def __init__(self, tell: Callable[[str, str], None]) -> None:
        self._tell = tell
        self._said: set[str] = set()

    def follow(self, statuses: Iterable[SourceStatus]) -> None:
        """Tell of what is newly refused: a password is asked for once, until the account was watched."""
        for status in statuses:
            if status.state is SourceState.WATCHING:
                self._said.discard(status.source)
            elif status.state is SourceState.UNAVAILABLE and status.source not in self._said:
                self._said.add(status.source)
                self._tell(translated(status.source), translated_sentence(status.detail, status.remedy))
