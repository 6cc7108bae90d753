"""News of a draft in which many strangers see one another's addresses: a notification, once a draft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sendward.journal.errors import JournalError
from sendward.ui.widgets.outside_text import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.mail_gate import MailGate
    from sendward.guard.crowds import Crowds
    from sendward.guard.guard import Guard
    from sendward.model import Sighting


class CrowdNews(QObject):
    """Tells of it where no client does: one whose messages are held says so itself, and moves them."""

    def __init__(
        self,
        gate: MailGate,
        tell: Callable[[str, str], object],
        trouble: Callable[[JournalError], object],
        parent: QObject | None = None,
    ) -> None:
        """``tell`` is given a notification's title and text, ``trouble`` what could not be written down."""
        super().__init__(parent)
        self._gate, self._tell, self._trouble = gate, tell, trouble

    def use(self, guard: Guard) -> None:
        """Look at the drafts that ``guard`` is shown."""
        guard.on_draft = partial(self._see, guard.crowds)

    def _see(self, crowds: Crowds, draft: Sighting) -> None:
        if self._says_so_itself(draft.place):
            return
        found = self._gate.seen_by_all.of(draft)
        is_news = found is not None
        try:
            if found is None:
                crowds.see(draft)
            else:
                is_news = crowds.tell(draft, found)
        except JournalError as error:
            self._trouble(error)
        if found is None or not is_news:
            return
        text = self.tr(
            "A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them."
            " Move them to Bcc, and nobody sees the others.",
            "",
            found.addresses,
        )
        self._tell(
            self.tr("Many people would see each other's addresses"), text.format(place=isolated(draft.place))
        )

    def _says_so_itself(self, place: str) -> bool:
        return any(place.startswith(client.partition(" ")[0]) for client in self._gate.clients)
