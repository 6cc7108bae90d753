"""Noticing that the computer was asleep: timers stood still meanwhile, and what they were to do is due."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Callable

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
"""Who tells of sleep on Linux: service, path, interface (org.freedesktop.login1(5), ``PrepareForSleep``)."""
LOOK_MS = 30_000
"""How often the clocks are compared, where nobody tells of sleep."""
JUMP = timedelta(seconds=10)
"""Between the two clocks: more than a clock is ever put right by in half a minute."""


_SLOT: Any = "1_on_sleep(bool)"
"""As the macro SLOT writes it. The type stubs ask for bytes, which PySide6 itself refuses."""


class SuspendMonitor(QObject):
    """Says ``woke`` after a sleep, or when the clock was put elsewhere: told by logind, or noticed.

    Qt's timers run by a clock that stands still while the computer sleeps (CLOCK_MONOTONIC on Linux). So the
    clock on the wall is compared with that one: it jumps ahead over a sleep.
    """

    woke = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        bus: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._wall, self._monotonic = wall, monotonic
        self._bus = bus
        self._offset = self._reckon()
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.compare_clocks)

    def start(self) -> None:
        """Begin to notice."""
        self._offset = self._reckon()
        self._looking.start()
        if self._bus is None and PLATFORM is Platform.LINUX:
            self._bus = QDBusConnection.systemBus()
        if self._bus is not None and self._bus.isConnected():
            self._bus.connect(*LOGIND, "PrepareForSleep", self, _SLOT)

    def stop(self) -> None:
        """Notice no more."""
        self._looking.stop()
        if self._bus is not None and self._bus.isConnected():
            self._bus.disconnect(*LOGIND, "PrepareForSleep", self, _SLOT)

    def compare_clocks(self) -> None:
        """Compare the clocks now."""
        offset = self._reckon()
        if abs(offset - self._offset) > JUMP:
            self._offset = offset
            self.woke.emit()

    @Slot(bool)
    def _on_sleep(self, is_going_to_sleep: bool) -> None:  # noqa: FBT001  # D-Bus gives it
        if not is_going_to_sleep:
            self._offset = self._reckon()
            self.woke.emit()

    def _reckon(self) -> timedelta:
        """How far the clock on the wall is ahead of the other."""
        return self._wall() - datetime.fromtimestamp(self._monotonic(), UTC)
