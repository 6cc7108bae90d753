"""The clipboard checked because the person asks for it: every outcome is answered, also that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from sendward.gates.app_status import Readiness
from sendward.phrase import unforeseen
from sendward.sources.clipboard.text import NotLookedError, wanted_sighting
from sendward.sources.clipboard.wayland import ClipboardUnreadableError, read_now
from sendward.ui.app.bridge import in_background
from sendward.ui.tray.status import headline
from sendward.ui.widgets.translated import translated, translated_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.app_status import AppStatus
    from sendward.guard.screening import Preview
    from sendward.model import Case, Sighting
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.judging import Ahead
    from sendward.ui.question.note_notifications import NoteNotifications

    Read = Sighting | ClipboardUnreadableError | NotLookedError | None
    """What was found, or why nothing could be."""


class ClipboardCheck(QObject):
    """Reads ``text``, gives what is found in it to ``submit``, and says by ``notes`` why nothing is asked:
    ``preview`` tells of what resembles and is settled.

    Addresses are found and judged on a worker. What is not looked at, as a secret or a long text is not, is
    said to be so. ``is_wayland``: ``text`` knows then only what was copied when a window of ours last had the
    keyboard, so wl-paste is asked. Where it may not read either, ``text`` counts while a window of ours has
    the keyboard; otherwise nothing is known of the clipboard, and just that is said.
    """

    def __init__(
        self,
        text: Callable[[], str],
        ahead: Ahead,
        submit: Callable[[Sighting], Case | None],
        preview: Callable[[Sighting], Preview | None],
        status: Callable[[], AppStatus],
        *,
        notes: NoteNotifications,
        bridge: Bridge,
        is_wayland: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._ahead = text, ahead
        self._submit, self._preview, self._status = submit, preview, status
        self._notes, self._bridge = notes, bridge
        self._is_wayland = is_wayland
        self._is_reading = False

    def check(self) -> None:
        """Do it now; the outcome comes a moment later."""
        status = self._status()
        if status.readiness is Readiness.BROKEN:
            self._notes.tell(headline(status), "\n".join(map(translated, status.notices)))
        elif status.readiness is Readiness.OPENING:
            self._notes.tell(
                self.tr("Clipboard"), self.tr("Sendward is still starting; try again in a moment.")
            )
        elif not self._is_reading:
            self._is_reading = True
            if self._is_wayland:
                self._find(read_now)
            else:
                self._find_in_text()

    def _find_in_text(self) -> None:
        try:
            text = self._text()
        except NotLookedError as why:
            self._on_read(why)
        else:
            self._find(lambda: wanted_sighting(text))

    def _find(self, find: Callable[[], Sighting | None]) -> None:
        """Find and judge on a worker, and go on with what was found."""

        def found() -> Read:
            try:
                sighting = find()
            # foreseen: the person is told, and no traceback is logged
            except (ClipboardUnreadableError, NotLookedError) as why:
                return why.with_traceback(None)
            return self._ahead.look(sighting) if sighting is not None else None

        in_background(self._bridge, "clipboard-check", found, self._on_read, self._on_fault)

    def _on_read(self, read: Read) -> None:
        self._is_reading = False
        if isinstance(read, NotLookedError):
            self._notes.tell(self.tr("Clipboard"), translated(str(read)))
        elif not isinstance(read, ClipboardUnreadableError):
            self._take(read)
        elif _has_keyboard():
            self._is_reading = True
            self._find_in_text()
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
            self._notes.tell(self.tr("Clipboard"), self._why_nothing_is_asked(self._preview(sighting)))

    def _why_nothing_is_asked(self, seen: Preview | None) -> str:
        """What was seen: that nothing resembles, or whose word it is that what does is right."""
        if seen is None:
            return self.tr("Sendward is still starting; try again in a moment.")
        if seen.is_nothing:
            return self.tr("No address on the clipboard looks like a protected one.")
        sentences = []
        if seen.settled:
            sentences.append(
                self.tr(
                    "%n addresses look like protected ones, and you chose to keep them as written.",
                    "",
                    seen.settled,
                )
            )
        if seen.settled_by_organisation:
            sentences.append(
                self.tr(
                    "%n addresses look like protected ones, and your organisation trusts their domains.",
                    "",
                    seen.settled_by_organisation,
                )
            )
        return " ".join(sentences)


def _has_keyboard() -> bool:
    """Whether a window of ours has it: to that one a compositor has given what is on the clipboard."""
    return QGuiApplication.focusWindow() is not None
