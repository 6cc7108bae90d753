"""The clipboard checked because the person asks for it: every outcome is answered, also that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from sendward.gates.app_status import Readiness
from sendward.model import Origin
from sendward.phrase import unforeseen
from sendward.sources.clipboard.wayland import ClipboardUnreadableError, read_now
from sendward.ui.app.bridge import in_background
from sendward.ui.tray.status import headline
from sendward.ui.widgets.translated import translated, translated_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.app_status import AppStatus
    from sendward.model import Case, Sighting
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.question.note_notifications import NoteNotifications


class ClipboardCheck(QObject):
    """Reads by ``read``, gives what it finds to ``submit``, and says by ``notes`` why nothing is asked.

    ``is_wayland``: ``read`` sees then only what was copied when a window of ours last had the keyboard, so
    wl-paste is asked, on a worker. Where it may not read either, ``read`` counts while a window of ours has
    the keyboard; otherwise nothing is known of the clipboard, and just that is said.
    """

    def __init__(
        self,
        read: Callable[[Origin], Sighting | None],
        submit: Callable[[Sighting], Case | None],
        status: Callable[[], AppStatus],
        *,
        notes: NoteNotifications,
        bridge: Bridge,
        is_wayland: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._submit, self._status = read, submit, status
        self._notes, self._bridge = notes, bridge
        self._is_wayland = is_wayland
        self._is_reading = False

    def check(self) -> None:
        """Do it now; on Wayland the outcome comes a moment later."""
        status = self._status()
        if status.readiness is Readiness.BROKEN:
            self._notes.tell(headline(status), "\n".join(map(translated, status.notices)))
        elif status.readiness is Readiness.OPENING:
            self._notes.tell(
                self.tr("Clipboard"), self.tr("Sendward is still starting; try again in a moment.")
            )
        elif not self._is_wayland:
            self._take(self._read(Origin.TYPED))
        elif not self._is_reading:
            self._is_reading = True
            in_background(self._bridge, "clipboard-check", _read, self._on_read, self._on_fault)

    def _on_read(self, read: Sighting | ClipboardUnreadableError | None) -> None:
        self._is_reading = False
        if not isinstance(read, ClipboardUnreadableError):
            self._take(read)
        elif _has_keyboard():
            self._take(self._read(Origin.TYPED))
        else:
            self._say_unread(read.detail, read.remedy)

    def _on_fault(self, error: Exception) -> None:
        self._is_reading = False
        self._say_unread(unforeseen(error))

    def _say_unread(self, *sentences: str) -> None:
        self._notes.tell(self.tr("The clipboard cannot be read here"), translated_sentence(*sentences))

    def _take(self, sighting: Sighting | None) -> None:
        if sighting is None:
            self._notes.tell(self.tr("Clipboard"), self.tr("There is no address on the clipboard."))
        elif self._submit(sighting) is None:
            self._notes.tell(
                self.tr("Clipboard"), self.tr("No address on the clipboard resembles a protected one.")
            )


def _read() -> Sighting | ClipboardUnreadableError | None:
    try:
        return read_now(Origin.TYPED)
    except ClipboardUnreadableError as error:  # foreseen: the person is told, and no traceback is logged
        return error.with_traceback(None)


def _has_keyboard() -> bool:
    """Whether a window of ours has it: to that one a compositor has given what is on the clipboard."""
    return QGuiApplication.focusWindow() is not None
