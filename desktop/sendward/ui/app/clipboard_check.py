"""The clipboard checked because the person asks for it: every outcome is answered, also that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sendward.gates.app_status import Readiness
from sendward.model import Origin
from sendward.ui.tray.status import headline
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.app_status import AppStatus
    from sendward.model import Case, Sighting
    from sendward.ui.question.note_notifications import NoteNotifications


class ClipboardCheck(QObject):
    """Looks by ``look``, gives what it finds to ``submit``, and says by ``notes`` why nothing is asked."""

    def __init__(
        self,
        look: Callable[[Origin], Sighting | None],
        submit: Callable[[Sighting], Case | None],
        status: Callable[[], AppStatus],
        notes: NoteNotifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._submit, self._status, self._notes = look, submit, status, notes

    def check(self) -> None:
        """Do it now."""
        status = self._status()
        if status.readiness is Readiness.BROKEN:
            self._notes.tell(headline(status), "\n".join(map(translated, status.notices)))
        elif status.readiness is Readiness.OPENING:
            self._notes.tell(
                self.tr("Clipboard"), self.tr("Sendward is still starting; try again in a moment.")
            )
        elif (sighting := self._look(Origin.TYPED)) is None:
            self._notes.tell(self.tr("Clipboard"), self.tr("There is no address on the clipboard."))
        elif self._submit(sighting) is None:
            self._notes.tell(
                self.tr("Clipboard"), self.tr("No address on the clipboard resembles a protected one.")
            )
