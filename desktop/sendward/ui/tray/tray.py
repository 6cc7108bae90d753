"""The tray icon, or the small window on desktops without a tray."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sendward.gates.app_status import AppStatus
from sendward.system.platform import PLATFORM, Platform
from sendward.ui.tray.menu import StatusMenu
from sendward.ui.tray.small_window import SmallWindow
from sendward.ui.tray.status import headline
from sendward.ui.widgets import icons
from sendward.ui.widgets.outside_text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.ports import Clock
    from sendward.ui.tray.status import TrayRequests

WATCHER = "org.kde.StatusNotifierWatcher"
"""The tray's name on the session bus (freedesktop.org, StatusNotifierItem)."""
LOOK_AGAIN_MS = 3_000
"""Milliseconds between looks for an old X11 tray while there is none; the other kind announces itself."""
PATIENCE_MS = 1_500
"""Milliseconds that a panel may take to come up after the start, before the window is shown instead."""

_log = logging.getLogger(__name__)


class Tray(QObject):
    """Shows the icon while there is a tray, and the window while there is none.

    The icon is made anew for each tray: one made before its tray never appears in it.
    """

    turned_to = Signal()
    """As ``TrayRequests.turned_to``."""

    def __init__(
        self,
        requests: TrayRequests,
        clock: Clock | None = None,
        parent: QObject | None = None,
        *,
        is_session_ending: Callable[[], bool] = lambda: False,
        has_question: Callable[[], bool] = lambda: False,
    ) -> None:
        """``has_question``: whether a question stands on the screen, over which the window must not come."""
        super().__init__(parent)
        self._requests, self._clock = requests, clock
        self._is_session_ending = is_session_ending
        self._has_question = has_question
        self.status = AppStatus()
        self.menu = StatusMenu(requests, clock)
        self.icon: QSystemTrayIcon | None = None
        self.window = SmallWindow(requests, clock, is_session_ending)
        self._on_clicked: Callable[[], object] | None = None
        self._is_minimized = False
        self._stands_back = self._is_called_for = False
        self._bus_watcher: QDBusServiceWatcher | None = None
        if PLATFORM is Platform.LINUX and QDBusConnection.sessionBus().isConnected():
            self._bus_watcher = QDBusServiceWatcher(
                WATCHER,
                QDBusConnection.sessionBus(),
                QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
                | QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration,
                self,
            )
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_AGAIN_MS)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._connect()

    def start(self, *, is_minimized: bool = False) -> None:
        """Show the icon; without a tray, wait ``PATIENCE_MS`` for one, then show the window.

        ``is_minimized`` shows it minimised. It is never hidden then: nobody could come back to it.
        """
        self._is_minimized = is_minimized
        self.show_status(self.status)
        if not self._settle():
            self._patience.start()
            self._look_again.start()

    def stop(self) -> None:
        """Remove the icon, and close the window."""
        self._look_again.stop()
        self._patience.stop()
        self._is_called_for = False
        self._remove_icon()
        self.window.close()

    def stand_back(self) -> None:
        """Keep the window hidden while another window of ours is shown, until ``come_forward``."""
        self._stands_back = True
        if self.icon is None and self.window.isVisible():
            self._is_called_for = True
            self.window.hide()

    def come_forward(self) -> None:
        """Show the window, if it was to be shown while it stood back: the other window is closed."""
        self._stands_back = False
        self._come_if_called()

    def show_status(self, status: AppStatus) -> None:
        """Show the app's status in the icon, its tooltip, the menu and the window."""
        self.status = status
        self.menu.show_status(status)
        self.window.show_status(status)
        self._come_if_called()
        if self.icon is not None:
            self._dress(self.icon)

    def make_anew(self) -> None:
        """Make the menu and the window again, in the language of now."""
        had_icon, was_shown, stands_in = self.icon is not None, self.window.isVisible(), self.window.stands_in
        self._remove_icon()
        for old in (self.menu, self.window):
            old.hide()
            old.deleteLater()
        self.menu = StatusMenu(self._requests, self._clock)
        self.window = SmallWindow(self._requests, self._clock, self._is_session_ending)
        self.window.stand_in_for_tray(stands_in=stands_in)
        self.show_status(self.status)
        if had_icon:
            self._settle()
        self.window.early_input.expect()  # the person has just chosen the language
        self.window.setVisible(was_shown)

    def say(self, title: str, text: str, on_clicked: Callable[[], object] | None = None) -> bool:
        """Show a short message beside the icon; returns False where there is no icon.

        A click on it calls ``on_clicked``, else brings up the question. Qt does not say which message was
        clicked: the one said last counts, as Windows shows one at a time.
        """
        if self.icon is None:
            return False
        self._on_clicked = on_clicked
        self.icon.showMessage(on_one_line(title), on_one_line(text), icons.application())
        return True

    def offer(self, title: str, text: str, on_clicked: Callable[[], object]) -> bool:
        """Say something of which a click shows more; returns False where no click may come back.

        On Linux Qt hands the message to the very notification daemon that is not there.
        """
        return PLATFORM is Platform.WINDOWS and self.say(title, text, on_clicked)

    def show_window(self) -> None:
        """Bring the window to the front, for a second start and for a click on the icon."""
        self.window.early_input.expect()
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _connect(self) -> None:
        if self._bus_watcher is not None:
            self._bus_watcher.serviceRegistered.connect(self._on_tray_came)
            self._bus_watcher.serviceUnregistered.connect(self._on_tray_went)
        self._look_again.timeout.connect(self._settle)
        self._patience.timeout.connect(self._on_out_of_patience)
        self._requests.turned_to.connect(self.turned_to)

    def _on_tray_came(self) -> None:
        self._remove_icon()
        self._settle()

    def _on_tray_went(self) -> None:
        self._remove_icon()
        if not self._settle():
            self._look_again.start()
            self._patience.start()

    def _on_out_of_patience(self) -> None:
        if self.icon is None:
            _log.info("no tray: the small window stands in for it")
            self.window.stand_in_for_tray(stands_in=True)
            self._is_called_for = self._is_kept_back
            if self._is_called_for:
                return
            self.window.early_input.begin_anew()
            # take no focus from the welcome, or another window of ours that the person reads or types in; a
            # minimised window that asks for the focus is announced by GNOME as ready
            is_beside = self._is_minimized or QApplication.activeWindow() is not None
            self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_beside)
            if self._is_minimized:
                self.window.showMinimized()
            else:
                self.window.show()

    @property
    def _is_kept_back(self) -> bool:
        """Whether the window must not come up now, as it would over another one of ours."""
        return self._stands_back or self._has_question()

    def _come_if_called(self) -> None:
        if self._is_called_for and not self._is_kept_back:
            self._on_out_of_patience()

    def _settle(self) -> bool:
        """Make the icon if there is a tray now; returns whether there is."""
        if self.icon is not None:
            return True
        if not is_tray_there():
            return False
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_message_clicked)
        self._dress(self.icon)
        self.icon.show()
        self._look_again.stop()
        self._patience.stop()
        self._is_called_for = False
        self.window.stand_in_for_tray(stands_in=False)
        self.window.hide()
        return True

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Trigger:
            return
        if self.status.waiting:
            self._requests.show_question.emit()
        else:
            self._requests.small_window.emit()

    def _on_message_clicked(self) -> None:
        if self._on_clicked is None:
            self._requests.show_question.emit()
        else:
            self._on_clicked()

    def _dress(self, icon: QSystemTrayIcon) -> None:
        icon.setIcon(icons.standing(self.status))
        icon.setToolTip(headline(self.status))

    def _remove_icon(self) -> None:
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None


def is_tray_there() -> bool:
    """Whether there is a tray that shows an icon made now."""
    if QGuiApplication.platformName() == "offscreen":
        return False
    bus = QDBusConnection.sessionBus()
    if PLATFORM is Platform.LINUX and bus.isConnected():
        interface = bus.interface()
        if interface is not None and interface.isServiceRegistered(WATCHER).value():
            return True
    return QSystemTrayIcon.isSystemTrayAvailable()
