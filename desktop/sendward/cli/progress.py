"""A progress bar on standard error, where a person is watching."""

from __future__ import annotations

import shutil
import sys
import time

_EVERY_S = 0.1
_WIDEST_BAR = 30


class Progress:
    """Drawn over itself on one line; nothing at all where standard error is no terminal."""

    def __init__(self, total: int) -> None:
        """``total`` is what ``show`` counts up to; nothing is known of how far it is when that is 0."""
        self._total = total
        self._is_shown = sys.stderr.isatty()
        self._due = 0.0

    def show(self, done: int, words: str) -> None:
        """Say how far it is, at most ten times a second."""
        if not self._is_shown or time.monotonic() < self._due:
            return
        self._due = time.monotonic() + _EVERY_S
        share = min(1.0, done / self._total) if self._total else 0.0
        columns = shutil.get_terminal_size().columns
        bar = "█" * round(share * _WIDEST_BAR)
        line = f"{bar:░<{_WIDEST_BAR}} {share:4.0%}  {words}"[: columns - 1]
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take it off the screen."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
