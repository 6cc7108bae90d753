"""What a person writes after an incident: to whoever got the message, and to the data-protection office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.ui.journal.words import moment
from sendward.ui.question.choices import corrections
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated
from sendward.ui.widgets.translated import listed

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.guard.incidents import Incident
    from sendward.model import Question

_LONGEST_SUBJECT = 200


def notice_to_recipient(incident: Incident) -> str:
    """A letter that asks whoever got the message by mistake to delete it."""
    text = QCoreApplication.translate(
        "Notices",
        "Dear Sir or Madam,\n\n"
        "On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for"
        " somebody else.\n\n"
        "Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know"
        " briefly that you have done so.\n\n"
        "I am sorry for the trouble, and thank you for your help.",
    )
    return text.format(date=_date(incident), subject=subject_of(incident))


def notice_to_office(incident: Incident, noticed_at: datetime) -> str:
    """A report to one's own data-protection office, with what it has to know and what it has to ask."""
    text = QCoreApplication.translate(
        "Notices",
        "A message was sent to a wrong address.\n\n"
        "Sent: {date}, with {client}\n"
        "Noticed: {now}\n"
        "Subject: {subject}\n"
        "Went to: {addresses}\n"
        "Probably meant for: {meant}\n\n"
        "What was in it, and about whom:\n\n"
        "What has been done since (the recipient was asked to delete it; the answer):\n\n"
        "Please tell me whether this has to be reported. Under the GDPR (Article 33) a report is due within"
        " 72 hours after it was noticed.",
    )
    return text.format(
        date=_date(incident),
        client=isolated(incident.sighting.place),
        now=moment(noticed_at),
        subject=subject_of(incident),
        addresses=listed(address_of(each) for each in incident.questions),
        meant=listed(dict.fromkeys(filter(None, map(meant_by, incident.questions)))) or "?",
    )


def subject_of(incident: Incident) -> str:
    """The message's subject, or what stands for none."""
    subject = isolated(cleaned(incident.sighting.subject, _LONGEST_SUBJECT))
    return subject or QCoreApplication.translate("Notices", "(no subject)")


def address_of(question: Question) -> str:
    """Whom the message went to."""
    return in_order(
        question.recipient.text if question.recipient.address is None else str(question.recipient.address)
    )


def meant_by(question: Question) -> str:
    """The address probably meant; empty where none is known."""
    found = corrections(question)
    return in_order(found[0].address) if found else ""


def _date(incident: Incident) -> str:
    return moment(incident.sighting.at)
