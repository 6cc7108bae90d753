"""The tray app's process: one instance, its log, its end by quit, signal or the session's end."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication

from sendward import APPLICATION_ID, __version__
from sendward.gates import instance
from sendward.gates.local_server import AppRequest
from sendward.gates.local_socket import SocketError
from sendward.guard.ports import utc_now
from sendward.phrase import Listed, Phrase
from sendward.settings.options import LANGUAGE
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings, Where
from sendward.system.linux.qt_libraries import why_no_x11
from sendward.system.log import start_log, stop_log, what_nobody_caught
from sendward.system.paths import Paths
from sendward.system.session import Display, probe, why_unreachable
from sendward.ui.app.desktop_session import DarkMode
from sendward.ui.app.memory import GarbageCollector
from sendward.ui.app.program import Program
from sendward.ui.app.requests import ClientRequests, serve
from sendward.ui.welcome.first_start import is_new
from sendward.ui.widgets import icons
from sendward.ui.widgets.language import Language
from sendward.ui.widgets.palette import dark_palette, is_dark, outline_style

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from PySide6.QtGui import QSessionManager

    from sendward.gates.app_status import AppStatus
    from sendward.gates.local_server import LocalServer
from sendward.system.log import Uncaught

CANNOT_START = 1
_NO_ANSWER = "Sendward is running already, but does not answer here.\n"
PICTURES_KIB = 1024
"""Qt keeps a picture of each kind of button for each palette, and with GTK's theme each window has its own:
up to 10 MiB, for buttons that are drawn once."""
TURN_S = 0.001
"""How long a thread may go on with Python while another waits for its turn. A window takes several turns an
event; with Python's own 5 ms (``sys.setswitchinterval``) it stands still while many drafts are read."""
_log = logging.getLogger(__name__)


def run(args: argparse.Namespace) -> int:
    """Run until quit; 0, also when another instance was asked instead. 1 when it cannot start or be asked."""
    paths = Paths.of_this_user()
    if args.quit:
        return _quit(paths)
    if problem := _why_no_window():
        return _refuse(problem)
    lock = instance.acquire_in_turn(paths)
    if lock is None:
        # as at login: one that runs already is not to be brought to the front
        if not args.minimized and instance.send(paths, AppRequest.SHOW) is None:
            sys.stderr.write(_NO_ANSWER)
            return CANNOT_START
        return 0
    handler, no_log = _begin_log(paths)
    lacking = what_is_lacking((*lock.lacking, *no_log), is_alone=lock.is_alone)
    try:
        with what_nobody_caught() as uncaught:
            return _run(paths, uncaught, lacking, is_to_be_shown=args.show, is_minimized=args.minimized)
    finally:
        if handler is not None:
            stop_log(handler)
        lock.release()


def _begin_log(paths: Paths) -> tuple[logging.Handler, tuple[OSError, ...]]:
    """The log, in its file or where there can be none on standard error, and why there is none."""
    try:
        return start_log(paths.log_file), ()
    except OSError as error:
        return start_log(None), (error,)


def what_is_lacking(errors: Iterable[OSError], *, is_alone: bool) -> tuple[Phrase, ...]:
    """Sentences on the files and folders of ours that cannot be made, those of one reason together.

    ``is_alone``: no other app can run beside this one.
    """
    places: dict[str, dict[str, None]] = {}
    for error in errors:
        reason = error.strerror or type(error).__name__
        places.setdefault(reason, {})[str(error.filename)] = None
    lacking = [
        Phrase(
            "{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.",
            places=Listed(those),
            reason=reason,
        )
        for reason, those in places.items()
    ]
    if not is_alone:
        lacking.append(Phrase("Whether Sendward runs twice cannot be told here; it may ask twice."))
    return tuple(lacking)


def _quit(paths: Paths) -> int:
    """Ask the running app to end; 1 when it may not, or does not answer."""
    reply = instance.send(paths, AppRequest.QUIT)
    if reply is None:
        if instance.is_held(paths):
            sys.stderr.write(_NO_ANSWER)
            return CANNOT_START
        sys.stderr.write("Sendward is not running.\n")
    elif refusal := reply.get("refused"):
        return _refuse(str(refusal))
    return 0


def _run(
    paths: Paths, uncaught: Uncaught, lacking: tuple[str, ...], *, is_to_be_shown: bool, is_minimized: bool
) -> int:
    """Run the program; ``lacking`` says what of the person's folders cannot be had."""
    sys.setswitchinterval(TURN_S)
    app = Application(["sendward"])
    app.setApplicationName("Sendward")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)  # without it there is no icon on Wayland
    app.setWindowIcon(icons.application())
    app.setQuitOnLastWindowClosed(False)
    app.setQuitLockEnabled(False)
    app.use_style_that_can_be_dark()
    app.draw_outlines()
    DarkMode(probe().desktop, app.use_scheme, app)
    QPixmapCache.setCacheLimit(PICTURES_KIB)
    policy = Policy.load(paths.policy_file, paths.last_policy_file)
    policy.remember(paths.last_policy_file)
    settings = Settings.load(paths.settings_file, policy)
    language = Language(app)
    language.use(settings.get(LANGUAGE))
    _log.info("Sendward %s starts on %s, speaking %s", __version__, probe(), language.locale.bcp47Name())
    garbage = GarbageCollector(app)
    program = Program(paths, settings, language=language)
    program.finished.connect(_end)
    uncaught.tell = program.unchecked.count_fault
    for problem in lacking:
        _log.warning("%s", problem)
    program.problems.set("folders", lacking)
    ends = EndSignals(app)
    is_ending = threading.Event()
    server = _serve(program, paths, is_ending)
    program.start(is_minimized=is_minimized, is_first=is_new(paths))
    if is_to_be_shown:
        program.show()
    elif not is_minimized:
        program.greeting.welcome()
    status = app.exec()
    is_ending.set()
    program.stop()  # tells who waits for an answer; the server then passes that on
    if server is not None:
        server.close()
    ends.restore()
    garbage.stop()
    _log.info("Sendward ends")
    return status


def _serve(program: Program, paths: Paths, is_ending: threading.Event) -> LocalServer | None:
    """Answer other Sendward processes of this person; None, and a problem, where they cannot call."""
    try:
        return serve(
            paths.socket_file,
            ClientRequests(program.gate, program.bridge, utc_now, program.ahead),
            {
                AppRequest.SHOW: program.bridge.carry(program.show),
                AppRequest.QUIT: program.bridge.carry(program.quit),
            },
            # read from the server's thread: one whole, immutable value
            lambda request: _reply(program.tray.status, request) | {instance.ENDS: is_ending.is_set()},
        )
    except SocketError as error:
        _log.warning("other commands cannot reach the app: %s", error)
        sentence = Phrase("Mail programs and commands cannot reach Sendward: {problem}", problem=error)
        program.problems.set("socket", (sentence,))
        return None


def _why_no_window() -> str:
    session, plugin = probe(), os.environ.get("QT_QPA_PLATFORM", "")
    if session.display is Display.NONE and not plugin:
        return "There is no desktop session here: neither DISPLAY nor WAYLAND_DISPLAY names one."
    reason = why_unreachable(session, plugin)
    is_by_x11 = session.display is Display.X11 or plugin.partition(":")[0] == "xcb"
    return reason or (why_no_x11() if is_by_x11 else "")


class Application(QApplication):
    """Qt's application, dark where the person wants it, with outlines that can be seen on any colours."""

    def use_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Be as dark as that; ``Unknown``: as the desktop's theme is."""
        self.styleHints().setColorScheme(scheme)
        self.use_style_that_can_be_dark()
        if scheme is Qt.ColorScheme.Unknown:
            self.setPalette(QPalette())
        elif scheme is Qt.ColorScheme.Dark and not is_dark(self.palette()):
            # Qt's GTK theme says that it is dark now, and goes on with the colours of a light one
            own = self.style().standardPalette()
            self.setPalette(own if is_dark(own) else dark_palette())

    def event(self, event: QEvent) -> bool:
        """Follow the desktop's colours."""
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            QTimer.singleShot(0, self, self.draw_outlines)  # once every window has them
            QTimer.singleShot(0, self, self.use_style_that_can_be_dark)
        elif event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.ThemeChange}:
            QTimer.singleShot(0, self, self._keep_letters)
        return super().event(event)

    def use_style_that_can_be_dark(self) -> None:
        """Leave Qt's style of Windows 10, which draws light whatever the system asks for."""
        is_asked_for = self.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if is_asked_for and self.style().name() == "windowsvista":
            self.setStyle("fusion")

    def _keep_letters(self) -> None:
        letters = letters_of_desktop()
        if letters != QApplication.font():
            QApplication.setFont(letters)

    def draw_outlines(self) -> None:
        """Draw them to the palette that counts now."""
        style = outline_style(self.palette())
        if style != self.styleSheet():
            self.setStyleSheet(style)


def letters_of_desktop() -> QFont:
    """The font for everything that names none, of the desktop as it is now."""
    of_labels: QFont = QApplication.font(_LABEL)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return letters_for_text(QApplication.font(), of_labels, fixed)


_LABEL: Any = "QLabel"
"""The type stubs ask for bytes, which PySide6 itself refuses."""


def letters_for_text(general: QFont, of_labels: QFont, fixed: QFont) -> QFont:
    """The font for everything that says no other.

    After a change of GNOME's settings Qt's GTK theme gives the font of one width as the general one too, and
    the right one for labels only. Somebody who wants all letters of one width has them on labels as well.
    """
    return of_labels if general.family() == fixed.family() else general


class EndSignals(QObject):
    """Turns SIGTERM, SIGINT and the session's end into an orderly quit.

    Python runs a signal's handler only between two lines of Python, and Qt's loop may not come to one for
    hours: the byte that Python writes at the signal wakes the loop.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)  # noqa: FBT003  # the library's signature
        self._writer.setblocking(False)  # noqa: FBT003  # the library's signature
        self._former_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._former = {
            number: signal.signal(number, self._on_signal) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        app.commitDataRequest.connect(self._on_session_end)

    def restore(self) -> None:
        """Hand the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._reader.close()
        self._writer.close()

    def _on_signal(self, number: int, _frame: object) -> None:
        _log.info("ended by signal %d", number)
        _end()

    def _on_woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(64)

    def _on_session_end(self, manager: QSessionManager) -> None:
        # every answer is on the disk already; being started again is autostart's business
        manager.setRestartHint(manager.RestartHint.RestartNever)
        _log.info("the session ends")


def _end() -> None:
    # quit() would close every window first, and closing a question answers it; from a timer, because exit()
    # does nothing before the loop runs, and a signal may come that early
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))


def _reply(status: AppStatus, request: AppRequest) -> dict[str, Any]:
    """The reply to another command, with the reason where it asks for what it cannot have."""
    if request is AppRequest.QUIT and status.no_quit:
        return {**status.reply(), "refused": _NO_QUIT[status.no_quit]}
    return status.reply()


_NO_QUIT = {
    Where.MACHINE: "Sendward cannot be quit: this is set by your organisation.",
    Where.UNREAD: "Sendward cannot be quit until your organisation's policy can be read.",
    Where.USER: "Sendward cannot be quit: “Sendward can be quit” is off in your settings.",
}


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return CANNOT_START
