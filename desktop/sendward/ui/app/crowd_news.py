"""News of a draft in which many strangers see one another's addresses: a notification, once a draft."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sendward.ui.widgets.outside_text import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.gates.mail_gate import MailGate
    from sendward.guard.guard import Guard
    from sendward.model import Sighting

MOST_TOLD = 1000
"""Drafts remembered as told; the oldest go first."""


class CrowdNews(QObject):
    """Tells of it where no client does: one whose messages are held says so itself, and moves them."""

    def __init__(
        self, gate: MailGate, tell: Callable[[str, str], object], parent: QObject | None = None
    ) -> None:
        """``tell`` is given a notification's title and text."""
        super().__init__(parent)
        self._gate, self._tell = gate, tell
        self._told: OrderedDict[str, None] = OrderedDict()

    def use(self, guard: Guard) -> None:
        """Look at the drafts that ``guard`` is shown."""
        guard.on_draft = self._see

    def _see(self, draft: Sighting) -> None:
        if draft.message in self._told or self._says_so_itself(draft.place):
            return
        found = self._gate.seen_by_all.of(draft)
        if found is None:
            return
        self._told[draft.message] = None
        if len(self._told) > MOST_TOLD:
            self._told.popitem(last=False)
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
