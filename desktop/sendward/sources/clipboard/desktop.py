"""The clipboard source for desktops that tell of each copy: X11, Windows and macOS."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Protocol

from sendward.phrase import Phrase
from sendward.sources.clipboard.text import (
    MOST_BYTES,
    OUR_MARK,
    SECRET,
    NotLookedError,
    clipboard_sighting,
)
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.sources.source import Deliver

MOST_WAITING = 8
"""Most copied texts that wait to be looked at; of more, which no hand copies, the oldest is dropped."""
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

    def is_secret(self) -> bool:
        """Whether its program calls it secret."""


class AddressFinder:
    """Finds the addresses in copied texts, on a thread of its own: in 64 KiB that takes up to 200 ms."""

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._texts: deque[str] = deque()
        self._changed = threading.Condition()
        self._ending = threading.Lock()
        """So that nothing is delivered once ``end`` has returned."""
        self._is_ended = self._is_busy = False
        self._thread = threading.Thread(target=self._work, name="sendward-clipboard", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def put(self, text: str) -> bool:
        """Have a text looked at; whether none was dropped for that."""
        with self._changed:
            has_room = len(self._texts) < MOST_WAITING
            if not has_room:
                self._texts.popleft()
            self._texts.append(text)
            self._changed.notify()
        return has_room

    def end(self) -> None:
        """Deliver nothing more; a text that is just looked at is not waited for."""
        with self._ending, self._changed:
            self._is_ended = True
            self._texts.clear()
            self._changed.notify()

    @property
    def is_idle(self) -> bool:
        """Whether every text was looked at."""
        with self._changed:
            return not self._texts and not self._is_busy

    def _work(self) -> None:
        while (text := self._next_text()) is not None:
            try:
                sighting = clipboard_sighting(text)
                with self._ending:
                    if sighting is not None and not self._is_ended:
                        self._deliver(sighting)
            except Exception as error:  # noqa: BLE001  # the next text is to be looked at all the same
                report_unforeseen(error, "a copied text was not looked at")
            text = ""

    def _next_text(self) -> str | None:
        """The text that has waited longest, once there is one; None at the end."""
        with self._changed:
            self._is_busy = False
            self._changed.wait_for(lambda: self._texts or self._is_ended)
            self._is_busy = True
            return None if self._is_ended else self._texts.popleft()


class DesktopClipboardSource:
    """Watches ``clipboard``, on its thread, and finds addresses on another.

    What lies on the clipboard when it starts is not news. The text is gone when its addresses are read out.
    ``on_dropped`` is called on the clipboard's thread when a text cannot be looked at for others that wait.
    """

    def __init__(self, clipboard: Clipboard, on_dropped: Callable[[], object]) -> None:
        self._clipboard = clipboard
        self._on_dropped = on_dropped
        self._finder: AddressFinder | None = None
        self._changed: Callable[[], None] = _nothing
        self._problem = ""
        """The error of the last look; empty when it went well."""
        self._is_quiet = self._is_due = False

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """Look at each change from now on."""
        if self._finder is None:
            self._finder = AddressFinder(deliver)
            self._finder.start()
            self._clipboard.watch(self._on_copied)
        self._changed = changed
        self._attempt(self._clipboard.formats)
        changed()

    def stop(self) -> None:
        """Look no more."""
        if self._finder is not None:
            self._clipboard.unwatch()
            self._finder.end()
        self._finder = None
        self._is_quiet = self._is_due = False

    def statuses(self) -> tuple[SourceStatus, ...]:
        """Watching once a look went well; these desktops ask nobody's leave."""
        if self._finder is None:
            return (SourceStatus(Phrase("Clipboard"), SourceState.OFF),)
        if not self._problem:
            return (SourceStatus(Phrase("Clipboard"), SourceState.WATCHING),)
        return (
            SourceStatus(
                Phrase("Clipboard"),
                SourceState.UNAVAILABLE,
                Phrase("Checking failed ({problem}); the log has details.", problem=self._problem),
                Phrase("Report this error."),
            ),
        )

    def text(self) -> str:
        """The text on the clipboard now; empty where there is none. Raises NotLookedError for a secret."""
        if self._clipboard.is_secret():
            raise NotLookedError(SECRET)
        return self._clipboard.text()

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
        if self._finder is None or self._clipboard.is_ours() or OUR_MARK in self._clipboard.formats():
            return
        text = self._clipboard.text()
        # what is not looked at anyway takes no other's place
        if text and len(text) <= MOST_BYTES and not self._finder.put(text):
            self._on_dropped()
