"""The desktop session's news: whether it is ending, whether it is unlocked again, how dark it is to be."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
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
LOCKS = tuple(f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce"))
"""Who says ``ActiveChanged`` when the screen is locked and unlocked (swaylock and its like tell nobody)."""
_ON_LOCK: Any = "1_on_lock(bool)"
"""As ``_ON_SETTING``."""
PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE, COLOUR_SCHEME = "org.freedesktop.appearance", "color-scheme"
"""https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html"""
_PREFERS_DARK = 1
_ON_SETTING: Any = "1_on_setting(QString)"
"""As the macro SLOT writes it. The type stubs ask for bytes, which PySide6 itself refuses."""


class DesktopSession(QObject):
    """Knows whether the session is ending: what closes a window then is not the person."""

    unlocked = Signal()
    """The screen is not locked any more: the person is here, and has seen nothing since it was."""

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
        if self._bus is not None and self._bus.isConnected():
            for lock in LOCKS:
                self._bus.connect("", "", lock, "ActiveChanged", self, _ON_LOCK)

    @Slot(bool)
    def _on_lock(self, is_locked: bool) -> None:  # noqa: FBT001  # D-Bus gives it
        if not is_locked:
            self.unlocked.emit()

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


class DarkMode(QObject):
    """Makes Qt as dark as the portal says the person wants it, now and whenever that changes.

    Qt's GTK theme looks at the theme's name only, and GNOME's dark style is not one. Plasma's own settings
    name whole palettes, which Qt follows by itself: there the portal, which knows no more than dark or light,
    is not asked.
    """

    def __init__(
        self,
        desktop: str,
        request: Callable[[Qt.ColorScheme], None],
        parent: QObject | None = None,
        *,
        bus: QDBusConnection | None = None,
    ) -> None:
        """``desktop`` is the desktop's own name; ``request`` as ``QStyleHints.setColorScheme``."""
        super().__init__(parent)
        self._request = request
        self._is_dark = False
        self._calls: list[QDBusPendingCallWatcher] = []
        self._bus = bus or QDBusConnection.sessionBus()
        if desktop == "KDE" or PLATFORM is not Platform.LINUX or not self._bus.isConnected():
            return
        self._bus.connect("", PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", self, _ON_SETTING)
        self._ask()

    @Slot(str)
    def _on_setting(self, namespace: str) -> None:
        if namespace == APPEARANCE:
            self._ask()

    def _ask(self) -> None:
        message = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read")
        message.setArguments([APPEARANCE, COLOUR_SCHEME])
        call = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._calls.append(call)  # Python's half of it must live until the answer is there
        call.finished.connect(self._on_answer)

    def _on_answer(self, call: QDBusPendingCallWatcher) -> None:
        self._calls.remove(call)
        answer = call.reply().arguments()
        is_dark = bool(answer) and _value(answer[0]) == _PREFERS_DARK
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self._request(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Unknown)


def _value(answer: object) -> object:
    """The value in a variant, which ``Read`` wraps in another."""
    while isinstance(answer, QDBusVariant):
        answer = answer.variant()
    return answer
