"""News of a message or an answer that did not go as it should: the person must hear it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sendward.gates.ports import LeftAlone
from sendward.phrase import Phrase
from sendward.ui.app.news.crowds import CrowdNews
from sendward.ui.app.news.incidents import IncidentNews
from sendward.ui.question.wording import short_recipient
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated
from sendward.ui.widgets.translated import listed, translated

if TYPE_CHECKING:
    from sendward.gates.incoming import AddressedMessage
    from sendward.gates.mail_gate import MailGate
    from sendward.gates.ports import Slipped
    from sendward.gates.protocol import Client
    from sendward.guard.answers import Answers, Unrecorded
    from sendward.guard.guard import Guard
    from sendward.journal.errors import JournalError
    from sendward.ui.app.problems import Problems
    from sendward.ui.app.windows import Windows
    from sendward.ui.question.note_notifications import NoteNotifications


_log = logging.getLogger(__name__)
MOST_NAMED = 5
"""Addresses in one notification; messages in the tray."""
LONGEST_SUBJECT = 60
UNSENT = "unsent"
"""Topic of the notices on messages that nobody answered for; the journal says more of them."""


class MessageNews(QObject):
    """Listens to gate and answers, and tells of it: in passing by ``notes``, lastingly by ``problems``."""

    def __init__(
        self,
        gate: MailGate,
        answers: Answers,
        *,
        notes: NoteNotifications,
        problems: Problems,
        windows: Windows,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._notes, self._problems, self._windows = gate, notes, problems, windows
        self._unsent: dict[str, Phrase] = {}
        """Sentences on messages that nobody answered for, by ``Sighting.message``."""
        self.incidents = IncidentNews(notes, problems, windows, self)
        self._crowds = CrowdNews(gate, notes.tell, self.say_trouble, self)
        gate.on_troubled = self.say_trouble
        gate.on_left_alone = self._on_left_alone
        gate.on_slipped = self._on_slipped
        gate.on_given_up = self._on_given_up
        answers.on_unrecorded = self._on_unrecorded
        answers.on_recorded = self._on_recorded

    def use(self, guard: Guard) -> None:
        """Tell also of what ``guard`` takes note of."""
        self.incidents.use(guard)
        self._crowds.use(guard)

    def say_trouble(self, error: JournalError) -> None:
        """The journal could not be written; a problem is shown until an answer has been recorded again."""
        _log.warning("the journal could not do its work: %s", error)
        self._problems.set("writing", (str(error),))

    def _on_unrecorded(self, left: Unrecorded) -> None:
        """Say at once that the answer is not in the journal, and what becomes of the message."""
        is_held = self._gate.leave_unsent(left)
        self.say_trouble(left.error)
        text = (
            self.tr("{problem} The message was not sent. Send it again once this is fixed.")
            if is_held
            else self.tr("{problem} Sendward tries again by itself until it is recorded.")
        )
        self._notes.tell(
            self.tr("Your answer is not recorded"), text.format(problem=translated(str(left.error)))
        )

    def _on_recorded(self) -> None:
        self._problems.set("writing", ())
        self._windows.refresh_answers()

    def _on_slipped(self, slipped: Slipped) -> None:
        """Say that a message was let go without the check: better late than never."""
        title = self.tr("Please look at this message again")
        text = self.tr("A message to {addresses} was let go unchecked.")
        shown = [short_recipient(question) for question in slipped.questions]
        if slipped.added:
            title = self.tr("Please check what was sent")
            text = self.tr(
                "Recipients were added to a message in {place} after the check, perhaps by another add-on:"
                " it also went to {addresses}."
            )
            shown = [in_order(recipient.text) for recipient in slipped.added]
        if len(shown) > MOST_NAMED:
            shown[MOST_NAMED:] = ["…"]
        self._notes.tell(title, text.format(addresses=listed(shown), place=isolated(slipped.client.name)))
        self._windows.refresh_journal()

    def _on_given_up(self, message: AddressedMessage) -> None:
        """Nobody has answered: the person must not believe that the message was sent."""
        sighting = message.sighting
        subject = cleaned(sighting.subject, LONGEST_SUBJECT)
        if subject:
            sentence = Phrase(
                "Your message “{subject}” was not sent: nobody answered the question.",
                subject=isolated(subject),
            )
        else:
            place = isolated(sighting.place)
            sentence = Phrase("A message in {place} was not sent: nobody answered the question.", place=place)
        self._unsent[sighting.message] = sentence
        self._tell_unsent()
        self._notes.tell(self.tr("A message was not sent"), translated(sentence))
        self._windows.refresh_journal()

    def forget_unsent(self) -> None:
        """Say no more of the messages that nobody answered for: the person has looked at the journal.

        What left although nobody settled it is shown along with that.
        """
        self._unsent.clear()
        self._tell_unsent()
        self.incidents.show()

    def _tell_unsent(self) -> None:
        self._problems.set(UNSENT, tuple(self._unsent.values())[-MOST_NAMED:])

    def _on_left_alone(self, why: LeftAlone, client: Client) -> None:
        """A client waits no more for the answer about its message."""
        # a window whose add-in was switched off stays locked; this way out is the only one there is
        text = self.tr(
            "{place} closed or switched the add-in off before your answer; nothing was sent."
            " If the message's window is locked, close it and choose “Save”: it is then among your drafts."
        )
        if why is LeftAlone.TIRED:
            text = self.tr(
                "Sendward did not answer {place} in time; nothing was sent."
                " Send the message again to be asked."
            )
        self._notes.tell(self.tr("A message was not sent"), text.format(place=isolated(client.name)))
