"""Status of the app in words, for the tray and the small window; and the person's requests from them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Signal

from sendward.gates.app_status import Readiness
from sendward.guard.pause import UNTIL_RESUMED
from sendward.guard.rules import Silence
from sendward.settings.settings import Where
from sendward.sources.source import SourceState
from sendward.ui.question.wording import short_recipient
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sendward.gates.app_status import AppStatus
    from sendward.model import Question
    from sendward.sources.source import SourceStatus


class TrayRequests(QObject):
    """Signals for the person's requests to the program, from any window."""

    pause = Signal(object)
    """End of the pause, aware; None for "until resumed"."""
    resume = Signal()
    show_question = Signal()
    small_window = Signal()
    """A click on the icon, while no question waits."""
    check_clipboard = Signal()
    check_address = Signal()
    """The window in which an address can be typed or pasted."""
    journal = Signal()
    yesterday = Signal()
    """What happened since yesterday."""
    doubtful_drafts = Signal()
    """The journal, with the drafts that still hold a doubtful address."""
    settings = Signal()
    help = Signal()
    quit = Signal()
    turned_to = Signal()
    """The person has opened the small window, which stands in for the tray, from the dock."""
    seen = Signal()
    """The person has looked at the status, and turned away from it."""


def question_action(status: AppStatus) -> str:
    """The words that lead to the questions, with their number where there are several."""
    if status.waiting > 1:
        return QCoreApplication.translate("Status", "&Show the %n questions", None, status.waiting)
    return QCoreApplication.translate("Status", "&Show the question")


def headline(status: AppStatus) -> str:
    """The most important line of the status."""
    if status.readiness is Readiness.BROKEN:
        return QCoreApplication.translate("Status", "Sendward cannot ask questions at the moment")
    if status.waiting > 1:
        return QCoreApplication.translate("Status", "%n questions wait for your answer", None, status.waiting)
    if status.waiting:
        return QCoreApplication.translate("Status", "Sendward has a question about an address")
    if status.paused_until is not None:
        return paused_line(status.paused_until)
    if status.readiness is Readiness.OPENING:
        return QCoreApplication.translate("Status", "Sendward is starting")
    return _watching_line(status)


def _watching_line(status: AppStatus) -> str:
    """Line on whether anything is seen, and what becomes of it."""
    if status.silence is Silence.BUT_BLOCKED:
        return QCoreApplication.translate(
            "Status", "Sendward only notes, and asks about nothing but what is blocked"
        )
    if status.silence is Silence.WHOLE:
        return QCoreApplication.translate("Status", "Sendward only notes, and asks nothing")
    sees = any(source.state is SourceState.WATCHING for source in status.sources)
    return (
        QCoreApplication.translate("Status", "Sendward is watching")
        if sees
        else QCoreApplication.translate("Status", "Sendward is not watching anything at the moment")
    )


def paused_line(until: datetime) -> str:
    """Line on the end of the pause."""
    if until == UNTIL_RESUMED:
        return QCoreApplication.translate("Status", "Paused until you resume")
    local = until.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == datetime.now(UTC).astimezone().date():
        return QCoreApplication.translate("Status", "Paused until {time}").format(time=clock)
    return QCoreApplication.translate("Status", "Paused until tomorrow, {time}").format(time=clock)


def locked_text(text: str, whose: Where) -> str:
    """Text of an action that is not to be had, with the reason."""
    if whose is Where.MACHINE:
        why = QCoreApplication.translate("Status", "{action} – set by your organisation")
    elif whose is Where.UNREAD:
        why = QCoreApplication.translate("Status", "{action} – until your organisation's policy can be read")
    else:
        why = QCoreApplication.translate("Status", "{action} – off in the settings")
    return why.format(action=text)


def again_line(question: Question, times: int) -> str:
    """Line on a recipient that was seen again while it was being asked about."""
    line = QCoreApplication.translate(
        "Status", "Seen again %n times and not asked about again: {address}", None, times
    )
    return line.format(address=short_recipient(question))


def doubtful_line(drafts: int) -> str:
    """Line on the drafts that hold a doubtful address after the answer."""
    return QCoreApplication.translate("Status", "%n drafts still hold a doubtful address", None, drafts)


def sources_to_tell(status: AppStatus) -> tuple[SourceStatus, ...]:
    """The sources to show: all, or in a pause and where nothing is asked, those that are not watching."""
    if status.paused_until is None and status.readiness is not Readiness.BROKEN:
        return tuple(status.sources)
    return tuple(source for source in status.sources if source.state is not SourceState.WATCHING)


def troubled_first(status: AppStatus, most: int) -> Sequence[SourceStatus]:
    """The sources to show, in their order; of more than ``most`` those that are not watching first."""
    sources = sources_to_tell(status)
    if len(sources) <= most:
        return sources
    return sorted(sources, key=lambda source: source.state is SourceState.WATCHING)


def few(lines: Iterable[str], most: int) -> list[str]:
    """The first of these lines, and how many more there are: ``most`` lines in all."""
    every = list(lines)
    if len(every) <= most:
        return every
    more = QCoreApplication.translate("NoteNotifications", "And %n more.", None, len(every) - most + 1)
    return [*every[: most - 1], more]


def source_line(source: SourceStatus) -> str:
    """Line on one source: ``Clipboard: watching``."""
    return QCoreApplication.translate("Status", "{source}: {state}").format(
        source=translated(source.source), state=state_line(source)
    )


def state_line(source: SourceStatus) -> str:
    """State of a source in words, without its name: ``waiting – it is not there yet``."""
    match source.state:
        case SourceState.WATCHING:
            state = QCoreApplication.translate("Status", "watching")
        case SourceState.WAITING:
            state = QCoreApplication.translate("Status", "waiting")
        case SourceState.UNAVAILABLE:
            state = QCoreApplication.translate("Status", "not available")
        case SourceState.OFF:
            state = QCoreApplication.translate("Status", "off")
    if source.detail and source.state in {SourceState.WAITING, SourceState.UNAVAILABLE}:
        return QCoreApplication.translate("Status", "{state} – {detail}").format(
            state=state, detail=translated(source.detail)
        )
    return state
