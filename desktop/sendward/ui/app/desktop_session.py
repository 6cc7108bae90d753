"""The desktop session Sendward runs in: whether it is ending just now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Callable

PLASMA_SHUTDOWN = "org.kde.Shutdown"
"""On the bus from the person's "log out" to the session's end, or until it is called off (plasma-workspace,
startkde/plasma-shutdown). Under Wayland KWin closes every window meanwhile, as by the close button."""
ENDING_SECONDS = 60.0
"""How long a session manager's announcement counts: one that is called off is told to nobody. Qt closes the
windows at the end itself (QGuiApplication, ``QEvent::Quit``)."""


class DesktopSession(QObject):
    """Knows whether the session is ending: what closes a window then is not the person."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        bus: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._announced_at: float | None = None
        self._bus = bus
        if bus is None and PLATFORM is Platform.LINUX:
            self._bus = QDBusConnection.sessionBus()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.expect_end)

    def expect_end(self) -> None:
        """The session manager asks to write everything down: the end may follow."""
        self._announced_at = self._monotonic()

    def is_ending(self) -> bool:
        """Whether what closes a window now is the session's end."""
        announced_at = self._announced_at
        if announced_at is not None and self._monotonic() - announced_at < ENDING_SECONDS:
            return True
        if self._bus is None or not self._bus.isConnected():
            return False
        interface = self._bus.interface()
        return interface is not None and bool(interface.isServiceRegistered(PLASMA_SHUTDOWN).value())
