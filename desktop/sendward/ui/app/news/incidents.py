"""News of what left, or waits to, with an address that nobody settled: a notification, and a window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from sendward.model import Origin
from sendward.phrase import Phrase
from sendward.ui.question.wording import short_recipient

if TYPE_CHECKING:
    from sendward.guard.guard import Guard
    from sendward.guard.incidents import Incident
    from sendward.ui.app.problems import Problems
    from sendward.ui.app.windows import Windows
    from sendward.ui.journal.incident_window import IncidentWindow
    from sendward.ui.question.note_notifications import NoteNotifications

MOST_KEPT = 50
"""Incidents that the window can show; the oldest go first. The journal has all of them."""
TOPIC = "incidents"


class IncidentNews(QObject):
    """Tells of incidents, and keeps them for the window until Sendward ends: what they say of a message's
    subject is written nowhere.
    """

    def __init__(
        self, notes: NoteNotifications, problems: Problems, windows: Windows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notes, self._problems, self._windows = notes, problems, windows
        self.unseen: list[Incident] = []
        """Those that the window has not shown yet."""
        self.window: IncidentWindow | None = None
        """The last one, open or closed."""

    def use(self, guard: Guard) -> None:
        """Tell of what ``guard`` takes note of."""
        guard.incidents.on_incident = self._on_incident

    def show(self, *, by_itself: bool = False) -> None:
        """Show what the window has not shown yet; nothing where that is nothing.

        A window that comes ``by_itself`` leaves the keyboard where the person types.
        """
        if not self.unseen:
            return
        from sendward.ui.journal.incident_window import IncidentWindow  # noqa: PLC0415  # most never see one

        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        self.window = IncidentWindow(tuple(reversed(self.unseen)))
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, by_itself)
        self.window.show()
        self.unseen.clear()
        self._problems.set(TOPIC, ())

    def _on_incident(self, incident: Incident) -> None:
        self._windows.refresh_journal()
        if incident.is_quiet:
            return
        self.unseen = [*self.unseen, incident][-MOST_KEPT:]
        first = short_recipient(incident.questions[0])
        if incident.sighting.origin is Origin.OUTBOX:
            title = self.tr("A message with a doubtful address is waiting to be sent")
            text = self.tr("It is in your outbox, addressed to {address}. You can still stop it.")
            sentence = Phrase("A message to {address} waits in your outbox.", address=first)
        else:
            title = self.tr("A message went to a doubtful address")
            text = self.tr("It was sent to {address}. Sendward helps you to write to whoever should know.")
            sentence = Phrase("A message was sent to {address}; open the journal to see more.", address=first)
        self._problems.set(TOPIC, (sentence,))
        self._notes.offer(title, text.format(address=first), self.show, partial(self.show, by_itself=True))
