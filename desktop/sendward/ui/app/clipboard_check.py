"""The clipboard checked because the person asks for it: every outcome is answered, also that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from sendward.gates.app_status import Readiness
from sendward.model import Origin, Sighting
from sendward.phrase import unforeseen
from sendward.sources.clipboard.text import clipboard_sighting
from sendward.sources.clipboard.wayland import ClipboardUnreadableError, read_now
from sendward.ui.app.bridge import in_background
from sendward.ui.app.judging import judge_ahead
from sendward.ui.tray.status import headline
from sendward.ui.widgets.translated import translated, translated_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.gates.app_status import AppStatus
    from sendward.guard.screening import Preview
    from sendward.model import Case
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.question.note_notifications import NoteNotifications


class ClipboardCheck(QObject):
    """Reads ``text``, gives what is found in it to ``submit``, and says by ``notes`` why nothing is asked:
    ``preview`` tells of what resembles and is settled.

    Addresses are found and judged on a worker. ``is_wayland``: ``text`` knows then only what was copied when
    a window of ours last had the keyboard, so wl-paste is asked. Where it may not read either, ``text``
    counts while a window of ours has the keyboard; otherwise nothing is known of the clipboard, and just that
    is said.
    """

    def __init__(
        self,
        text: Callable[[], str],
        judge: Callable[[], Judge | None],
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
        self._text, self._judge = text, judge
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
                self._find(_read)
            else:
                self._find_in_text()

    def _find_in_text(self) -> None:
        text = self._text()
        self._find(lambda: clipboard_sighting(text, Origin.TYPED))

    def _find(self, find: Callable[[], Sighting | ClipboardUnreadableError | None]) -> None:
        """Find and judge on a worker, and go on with what was found."""
        judge = self._judge()

        def found() -> Sighting | ClipboardUnreadableError | None:
            sighting = find()
            if isinstance(sighting, Sighting):
                judge_ahead(judge, sighting)
            return sighting

        in_background(self._bridge, "clipboard-check", found, self._on_read, self._on_fault)

    def _on_read(self, read: Sighting | ClipboardUnreadableError | None) -> None:
        self._is_reading = False
        if not isinstance(read, ClipboardUnreadableError):
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
            return self.tr("No address on the clipboard resembles a protected one.")
        sentences = []
        if seen.settled:
            sentences.append(
                self.tr(
                    "%n addresses resemble protected ones, and you have said that they are right.",
                    "",
                    seen.settled,
                )
            )
        if seen.settled_by_organisation:
            sentences.append(
                self.tr(
                    "%n addresses resemble protected ones, and your organisation trusts their domains.",
                    "",
                    seen.settled_by_organisation,
                )
            )
        return " ".join(sentences)


def _read() -> Sighting | ClipboardUnreadableError | None:
    try:
        return read_now(Origin.TYPED)
    except ClipboardUnreadableError as error:  # foreseen: the person is told, and no traceback is logged
        return error.with_traceback(None)


def _has_keyboard() -> bool:
    """Whether a window of ours has it: to that one a compositor has given what is on the clipboard."""
    return QGuiApplication.focusWindow() is not None
