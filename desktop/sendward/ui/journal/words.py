"""Words of the journal's window: times, answers, sources and kinds in the person's language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.guard.pause import UNTIL_RESUMED
from sendward.journal.lines import Answer
from sendward.journal.records import CrowdOutcome, Event
from sendward.model import Kind, Origin, Outcome, Scope
from sendward.ui.question import severity
from sendward.ui.question.alignment import align
from sendward.ui.question.comparison import difference_in_words
from sendward.ui.widgets.days import last_day
from sendward.ui.widgets.letters import letters_in_words
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated

if TYPE_CHECKING:
    from sendward.journal.records import Line
    from sendward.journal.search import FoundLine
    from sendward.model import Address, Span


def moment(at: datetime) -> str:
    """A time in this desktop's format and time zone."""
    when = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def until_in_words(line: Line) -> str:
    """The end of a pause or an exception; empty for none, and for an exception without an end.

    What this version does not know is shown as it is written, here and below.
    """
    if not line.until:
        return ""
    try:
        end = datetime.fromisoformat(line.until)
    except ValueError:
        return cleaned(line.until)
    end = end if end.tzinfo else end.replace(tzinfo=UTC)
    if line.event is not Event.PAUSED:
        return QLocale().toString(last_day(end), QLocale.FormatType.ShortFormat)
    if end == UNTIL_RESUMED:
        return QCoreApplication.translate("Journal", "you resume")
    return moment(end)


def what_differs(line: Line) -> str:
    """The difference between a line's recipient and the domain meant, in words; empty where none is known."""
    address = _address_of(line)
    if address is None or not line.differs or not line.intended:
        return ""
    meant = cleaned(line.intended.partition(", ")[0])
    return difference_in_words(align(cleaned(address.domain.unicode), meant, line.differs), meant)


def meant(line: Line) -> str:
    """The domains probably meant, and which letters only look like those of the first."""
    address = _address_of(line)
    if address is None or Kind.HOMOGLYPH not in line.kind.split(", "):
        return isolated(line.intended)
    domain = address.domain.unicode
    names = letters_in_words("".join(domain[start:end] for start, end in line.differs))
    if not names:
        return isolated(line.intended)
    text = QCoreApplication.translate("Journal", "{domain}, not with: {names}")
    return text.format(domain=isolated(line.intended), names=names)


def differing_spans(line: Line) -> tuple[Span, ...]:
    """The characters of ``line.recipient`` that differ from the domain meant."""
    address = _address_of(line)
    if address is None or not line.recipient.endswith(address.domain.unicode):
        return ()
    before = len(line.recipient) - len(address.domain.unicode)
    length = len(address.domain.unicode)
    return tuple((before + start, before + end) for start, end in line.differs if end <= length)


def _address_of(line: Line) -> Address | None:
    """The recipient of a line, read again; None where it cannot be."""
    try:
        return parse_target(line.recipient) if line.recipient else None
    except AddressError:
        return None


def waits_for_answer(found: FoundLine) -> bool:
    """Whether a line can be answered: its question waits, or its draft still held the address at last."""
    return found.line is not None and (found.line.event is Event.OPENED or found.is_doubtful)


def what_became(line: Line, *, is_doubtful: bool = False) -> str:
    """The event or the answer of a line in words; ``is_doubtful``: its draft still holds the address."""
    fixed = {
        Event.OPENED: QCoreApplication.translate("Journal", "Waits for an answer"),
        Event.SENT_UNCHECKED: QCoreApplication.translate("Journal", "Sent to, added after the check")
        if line.was_added_later
        else QCoreApplication.translate("Journal", "Let go unchecked"),
        Event.SENT_PAUSED: QCoreApplication.translate("Journal", "Let go while paused"),
        Event.INCIDENT: _what_happened(line),
        Event.IN_SIGHT: _what_was_in_sight(line),
        Event.GONE: _what_is_gone(line),
        Event.TRUST_GRANTED: QCoreApplication.translate("Journal", "Trusted from now on"),
        Event.TRUST_REVOKED: QCoreApplication.translate("Journal", "No longer trusted"),
        Event.PAUSED: QCoreApplication.translate("Journal", "Paused"),
        Event.RESUMED: QCoreApplication.translate("Journal", "Resumed"),
        Event.SEALED: QCoreApplication.translate("Journal", "Sealed with the keyring's key"),
        Event.MISSING: QCoreApplication.translate("Journal", "Earlier entries are missing"),
        Event.DELETED: QCoreApplication.translate("Journal", "Older entries deleted"),
    }
    if line.event in fixed:
        return fixed[line.event]
    if line.corrected_to:
        if line.outcome == Outcome.CORRECTED and line.is_seen:
            text = QCoreApplication.translate("Journal", "Corrected to {address}")
        elif line.outcome == Outcome.CORRECTION_CHOSEN:
            text = QCoreApplication.translate("Journal", "Correction chosen: {address}")
        else:
            text = QCoreApplication.translate("Journal", "Correction copied: {address}")
        return text.format(address=in_order(line.corrected_to))
    if line.outcome == Outcome.TRUSTED:
        return _how_long_kept(line)
    if line.outcome == Outcome.NOT_ASKED and is_doubtful:
        return QCoreApplication.translate("Journal", "Not asked yet")
    return _outcome_name(line.outcome) if line.outcome else cleaned(line.event)


def _how_long_kept(line: Line) -> str:
    words: dict[str, str] = {
        Scope.ADDRESS: QCoreApplication.translate("Journal", "Kept: this address always"),
        Scope.DOMAIN: QCoreApplication.translate("Journal", "Kept: this domain always"),
        Scope.ONCE: QCoreApplication.translate("Journal", "Kept this time"),
    }
    if line.until:
        words[Scope.ADDRESS] = QCoreApplication.translate("Journal", "Kept: this address until {day}")
        words[Scope.DOMAIN] = QCoreApplication.translate("Journal", "Kept: this domain until {day}")
    return words.get(line.scope, answer_name(Answer.TRUSTED)).format(day=until_in_words(line))


def _outcome_name(outcome: str) -> str:
    try:
        return answer_name(Answer(outcome))
    except ValueError:
        return cleaned(outcome)


def _what_happened(line: Line) -> str:
    if line.origin == Origin.OUTBOX:
        return QCoreApplication.translate("Journal", "Incident: waits to be sent")
    return QCoreApplication.translate("Journal", "Incident: was sent")


def _what_was_in_sight(line: Line) -> str:
    if line.outcome == CrowdOutcome.MOVED:
        return QCoreApplication.translate("Journal", "Moved to Bcc: %n addresses", "", line.in_sight)
    if line.outcome == CrowdOutcome.LEFT:
        return QCoreApplication.translate("Journal", "Sent with %n addresses in sight", "", line.in_sight)
    return QCoreApplication.translate("Journal", "Pointed out: %n addresses in sight", "", line.in_sight)


def _what_is_gone(line: Line) -> str:
    if line.went_unseen:
        return QCoreApplication.translate("Journal", "Changed or gone while Sendward was not running")
    if line.origin == Origin.ADDIN:
        return QCoreApplication.translate("Journal", "Not seen in the message any more")
    return QCoreApplication.translate("Journal", "Not seen in the drafts any more")


def answer_name(answer: Answer) -> str:
    """The name of an answer, without its details."""
    return {
        Answer.WAITING: QCoreApplication.translate("Journal", "Waits for an answer"),
        Answer.CORRECTED: QCoreApplication.translate("Journal", "Corrected"),
        Answer.CORRECTION_COPIED: QCoreApplication.translate("Journal", "Correction copied"),
        Answer.CORRECTION_CHOSEN: QCoreApplication.translate("Journal", "Correction chosen"),
        Answer.SENT_ANYWAY: QCoreApplication.translate("Journal", "Sent anyway"),
        Answer.TRUSTED: QCoreApplication.translate("Journal", "Kept"),
        Answer.DISMISSED: QCoreApplication.translate("Journal", "Not now"),
        Answer.UNANSWERED: QCoreApplication.translate("Journal", "Not answered"),
        Answer.NOT_ASKED: QCoreApplication.translate("Journal", "Not asked"),
        Answer.BLOCKED: QCoreApplication.translate("Journal", "Blocked"),
        Answer.INCIDENT: QCoreApplication.translate("Journal", "Incidents"),
        Answer.NOT_SHOWN: QCoreApplication.translate("Journal", "Only noted"),
        Answer.EARLIER: QCoreApplication.translate("Journal", "Answered again later"),
        Answer.OTHER: QCoreApplication.translate("Journal", "Pauses, exceptions, drafts gone, deletions"),
    }[answer]


def origin_name(origin: Origin) -> str:
    """The name of a source, without its place."""
    return {
        Origin.CLIPBOARD: QCoreApplication.translate("Journal", "Copied text"),
        Origin.DRAFT: QCoreApplication.translate("Journal", "Drafts"),
        Origin.ADDIN: QCoreApplication.translate("Journal", "Messages being sent"),
        Origin.SENT: QCoreApplication.translate("Journal", "Sent messages"),
        Origin.OUTBOX: QCoreApplication.translate("Journal", "Messages in the outbox"),
        Origin.TYPED: QCoreApplication.translate("Journal", "Checked at your request"),
    }[origin]


def seen_in(line: Line) -> str:
    """The source and place that a recipient was seen in."""
    names: dict[str, str] = {
        Origin.CLIPBOARD: QCoreApplication.translate("Journal", "Copied text"),
        Origin.DRAFT: QCoreApplication.translate("Journal", "Draft in {place}"),
        Origin.ADDIN: QCoreApplication.translate("Journal", "Message in {place}"),
        Origin.SENT: QCoreApplication.translate("Journal", "Sent with {place}"),
        Origin.OUTBOX: QCoreApplication.translate("Journal", "In the outbox of {place}"),
        Origin.TYPED: QCoreApplication.translate("Journal", "Checked at your request"),
    }
    if line.origin in names:
        return names[line.origin].format(place=isolated(line.place))
    return isolated(line.place) or cleaned(line.origin)


def kind_name(kind: str) -> str:
    """The name of a kind of mistake in two or three words; an unknown kind as it is written."""
    if not kind:
        return unreadable()
    try:
        return severity.kind_name(Kind(kind))
    except ValueError:
        return cleaned(kind)


def unreadable() -> str:
    """What is said of a record or an address that could not be read."""
    return QCoreApplication.translate("Journal", "Could not be read")
