"""Words of the journal's window: times, answers, sources and kinds in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from sendward.journal.lines import Answer
from sendward.journal.records import Event
from sendward.model import Kind, Origin, Outcome, Scope
from sendward.ui.question import severity
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.journal.records import Line


def moment(at: datetime) -> str:
    """A time in this desktop's format and time zone."""
    when = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def what_became(line: Line) -> str:
    """The event or the answer of a line in words."""
    fixed = {
        Event.OPENED: QCoreApplication.translate("Journal", "Waits for an answer"),
        Event.SENT_UNCHECKED: QCoreApplication.translate("Journal", "Left without the check"),
        Event.SENT_PAUSED: QCoreApplication.translate("Journal", "Left while paused"),
        Event.GONE: QCoreApplication.translate("Journal", "Not in the draft any more, or the draft has gone"),
        Event.TRUST_GRANTED: QCoreApplication.translate("Journal", "Trusted from now on"),
        Event.TRUST_REVOKED: QCoreApplication.translate("Journal", "No longer trusted"),
        Event.PAUSED: QCoreApplication.translate("Journal", "Paused"),
        Event.RESUMED: QCoreApplication.translate("Journal", "Resumed"),
        Event.DELETED: QCoreApplication.translate("Journal", "Older entries deleted"),
    }
    if line.event in fixed:
        return fixed[line.event]
    if line.corrected_to:
        is_seen = line.outcome == Outcome.CORRECTED and line.is_seen
        text = (
            QCoreApplication.translate("Journal", "Corrected to {address}")
            if is_seen
            else QCoreApplication.translate("Journal", "Correction copied: {address}")
        )
        return text.format(address=in_order(line.corrected_to))
    if line.outcome == Outcome.TRUSTED:
        return {
            Scope.ADDRESS: QCoreApplication.translate("Journal", "Right: always this address"),
            Scope.DOMAIN: QCoreApplication.translate("Journal", "Right: always this domain"),
        }.get(Scope(line.scope), QCoreApplication.translate("Journal", "Right, this once"))
    return answer_name(Answer(line.outcome)) if line.outcome else cleaned(line.event)


def answer_name(answer: Answer) -> str:
    """The name of an answer, without its details."""
    return {
        Answer.WAITING: QCoreApplication.translate("Journal", "Waits for an answer"),
        Answer.CORRECTED: QCoreApplication.translate("Journal", "Corrected"),
        Answer.CORRECTION_COPIED: QCoreApplication.translate("Journal", "Correction copied"),
        Answer.SENT_ANYWAY: QCoreApplication.translate("Journal", "Sent anyway"),
        Answer.TRUSTED: QCoreApplication.translate("Journal", "Right"),
        Answer.DISMISSED: QCoreApplication.translate("Journal", "Not now"),
        Answer.UNANSWERED: QCoreApplication.translate("Journal", "Not answered"),
        Answer.BLOCKED: QCoreApplication.translate("Journal", "Blocked"),
        Answer.EARLIER: QCoreApplication.translate("Journal", "Answered again later"),
        Answer.OTHER: QCoreApplication.translate("Journal", "Pauses, exceptions, drafts gone, deletions"),
    }[answer]


def origin_name(origin: Origin) -> str:
    """The name of a source, without its place."""
    return {
        Origin.CLIPBOARD: QCoreApplication.translate("Journal", "Copied text"),
        Origin.DRAFT: QCoreApplication.translate("Journal", "Drafts"),
        Origin.ADDIN: QCoreApplication.translate("Journal", "Messages about to leave"),
        Origin.TYPED: QCoreApplication.translate("Journal", "Asked about"),
    }[origin]


def seen_in(line: Line) -> str:
    """The source and place that a recipient was seen in."""
    names = {
        Origin.CLIPBOARD: QCoreApplication.translate("Journal", "Copied text"),
        Origin.DRAFT: QCoreApplication.translate("Journal", "Draft in {place}"),
        Origin.ADDIN: QCoreApplication.translate("Journal", "Message in {place}"),
        Origin.TYPED: QCoreApplication.translate("Journal", "Asked about"),
    }
    return names[Origin(line.origin)].format(place=isolated(line.place)) if line.origin else ""


def kind_name(kind: str) -> str:
    """The name of a kind of mistake in two or three words; an unknown kind as it is written."""
    if not kind:
        return QCoreApplication.translate("Journal", "Could not be read")
    try:
        return severity.kind_name(Kind(kind))
    except ValueError:
        return cleaned(kind)
