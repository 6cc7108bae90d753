"""The clipboard source for Wayland, where a program without the focus is told of no copy.

``wl-paste --watch`` (wl-clipboard) is told, where the compositor offers the data-control protocol. It is
never asked again and again: without that protocol each question takes the focus from the person's window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.source_status import SourceStatus, Watching
from sendward.sources.wayland_watch import NAME, WaylandWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.sources.source import Deliver

_END_WITHIN_S = 0.05
"""A worker ends in a millisecond or two unless wl-paste hangs; windows must not wait for that."""


class WaylandClipboardSource:
    """Watches what is copied in a Wayland session, on a thread of its own."""

    def __init__(self) -> None:
        self._watch: WaylandWatch | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. What was copied before is not news."""
        if self._watch is None:
            self._watch = WaylandWatch(deliver, changed)
            self._watch.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.end(_END_WITHIN_S)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line."""
        watch = self._watch
        return (watch.status if watch is not None else SourceStatus(NAME, Watching.OFF),)
