"""The clipboard source for desktops that tell of each copy: X11, Windows and macOS."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from sendward.model import Origin
from sendward.phrase import Phrase
from sendward.source_status import SourceState, SourceStatus
from sendward.sources.clipboard.text import OUR_MARK, clipboard_sighting

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Sighting
    from sendward.sources.source import Deliver

QUIET_MS = 200
"""After one look, what changes within this time is looked at once, at its end."""

_log = logging.getLogger(__name__)


def _nothing() -> None:
    pass


class Clipboard(Protocol):
    """The desktop's clipboard, as this source needs it. Lives on one thread, and calls back there."""

    def watch(self, on_copied: Callable[[], None]) -> None:
        """Call ``on_copied`` at each change from now on."""

    def unwatch(self) -> None:
        """Call it no more; what ``call_later`` was given is not called any more either."""

    def call_later(self, delay_ms: int, call: Callable[[], None]) -> None:
        """Call once after that time; one call at a time."""

    def is_ours(self) -> bool:
        """Whether this program put there what is on it."""

    def formats(self) -> tuple[str, ...]:
        """The MIME types it holds; nothing of its content is asked for."""

    def text(self) -> str:
        """Its text; empty where there is none, or its program calls it secret."""


class DesktopClipboardSource:
    """Watches ``clipboard``, on its thread.

    What lies on the clipboard when it starts is not news. The text is gone when its addresses are read out.
    """

    def __init__(self, clipboard: Clipboard) -> None:
        self._clipboard = clipboard
        self._deliver: Deliver | None = None
        self._changed: Callable[[], None] = _nothing
        self._problem = ""
        """The error of the last look; empty when it went well."""
        self._is_quiet = self._is_due = False

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """Look at each change from now on."""
        if self._deliver is None:
            self._clipboard.watch(self._on_copied)
        self._deliver, self._changed = deliver, changed
        self._attempt(self._clipboard.formats)
        changed()

    def stop(self) -> None:
        """Look no more."""
        if self._deliver is not None:
            self._clipboard.unwatch()
        self._deliver = None
        self._is_quiet = self._is_due = False

    def statuses(self) -> tuple[SourceStatus, ...]:
        """Watching once a look went well; these desktops ask nobody's leave."""
        if self._deliver is None:
            return (SourceStatus(Phrase("Clipboard"), SourceState.OFF),)
        if not self._problem:
            return (SourceStatus(Phrase("Clipboard"), SourceState.WATCHING),)
        return (
            SourceStatus(
                Phrase("Clipboard"),
                SourceState.UNAVAILABLE,
                Phrase("Looking failed ({problem}); the log says more.", problem=self._problem),
                Phrase("Report this error."),
            ),
        )

    def read(self, origin: Origin = Origin.TYPED) -> Sighting | None:
        """The clipboard's addresses now, as the person's own question; None when there is none."""
        return clipboard_sighting(self._clipboard.text(), origin)

    def _on_copied(self) -> None:
        if self._is_quiet:
            self._is_due = True
            return
        self._be_quiet()
        self._attempt(self._read_and_deliver)

    def _on_quiet_over(self) -> None:
        self._is_quiet = False
        if self._is_due:
            self._is_due = False
            self._be_quiet()
            self._attempt(self._read_and_deliver)

    def _attempt(self, look: Callable[[], object]) -> None:
        """Look, and let the status say whether that went well."""
        before, self._problem = self._problem, ""
        try:
            look()
        except Exception as error:  # noqa: BLE001  # whatever it was, the person must not believe it was looked at
            _log.exception("looking at the clipboard failed")
            self._problem = type(error).__name__
        if self._problem != before:
            self._changed()

    def _be_quiet(self) -> None:
        self._is_quiet = True
        self._clipboard.call_later(QUIET_MS, self._on_quiet_over)

    def _read_and_deliver(self) -> None:
        if self._deliver is None or self._clipboard.is_ours() or OUR_MARK in self._clipboard.formats():
            return
        sighting = self.read(Origin.CLIPBOARD)
        if sighting is not None:
            self._deliver(sighting)
