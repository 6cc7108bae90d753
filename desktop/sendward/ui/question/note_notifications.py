"""Cases of level note: a notification with two buttons, which keeps out of the way."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sendward.model import Decision, Origin, Outcome, Scope
from sendward.system.notification import DEFAULT, Closed
from sendward.system.platform import PLATFORM, Platform
from sendward.ui.question.choices import group_questions
from sendward.ui.question.wording import addresses_in, headline, reason, seen_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sendward.model import Case
    from sendward.system.notification import Notifier
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.tray.tray import Tray

_SHOW, _RIGHT = "show", "right"
_MOST_TOLD = 4
"""Groups that are told of one by one: desktops cut a longer notification off without a word."""
_DRAFTS = "drafts"
"""Stands for a case's id in the notification about many drafts."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  # the name of a variable
"""https://wayland.app/protocols/xdg-activation-v1"""


class NoteNotifications(QObject):
    """Shows cases through the notifier, else beside the tray's icon. Signals come on the main thread."""

    show_wanted = Signal(str)
    answered = Signal(str, object)
    """The case's id and the decision about all of it."""
    drafts_wanted = Signal()
    """The drafts that hold a doubtful address are to be shown."""
    untold = Signal(str)
    """A sentence that nobody has been shown, at once or because the daemon failed later."""

    def __init__(self, notifier: Notifier, tray: Tray, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._tray = tray
        self._bridge = bridge
        self._tickets: dict[str, int] = {}

    def show_case(self, case: Case) -> bool:
        """Show the case; False when nothing on this desktop could."""
        text = note_text(case)
        actions = {_SHOW: self.tr("Show"), DEFAULT: self.tr("Show")}
        if all(question.demand.is_simple for question in case.questions):
            actions[_RIGHT] = self.tr("Keep as written")
        ticket = self._notifier.notify(
            headline(case),
            text,
            actions,
            self._bridge.carry(lambda action, token: self._on_action(case.id, action, token)),
            self._bridge.carry(lambda closed: self._on_closed(case.id, closed)),
        )
        if ticket is None:
            return self._tray.say(headline(case), text, partial(self.show_wanted.emit, case.id))
        self._tickets[case.id] = ticket
        return True

    def announce(self, case: Case) -> bool:
        """Tell of a case that has a window, or gets one when the person clicks; False where nothing could."""
        self.forget(case.id)
        actions = {_SHOW: self.tr("Show"), DEFAULT: self.tr("Show")}
        ticket = self._notifier.notify(
            headline(case),
            seen_in(case.sighting),
            actions,
            self._bridge.carry(lambda _action, token: self._on_show(case.id, token)),
            self._bridge.carry(lambda closed: self._on_announcement_closed(case.id, closed)),
            # a message waits for the answer, in a window that is locked: it must not be overlooked
            stays=case.sighting.origin is Origin.ADDIN,
        )
        if ticket is None:
            show = partial(self.show_wanted.emit, case.id)
            return self._tray.offer(headline(case), seen_in(case.sighting), show)
        self._tickets[case.id] = ticket
        return True

    def forget(self, case_id: str) -> None:
        """Take the notification off the screen."""
        ticket = self._tickets.pop(case_id, None)
        if ticket is not None:
            self._notifier.close(ticket)

    def tell(self, title: str, text: str) -> None:
        """Say something that needs no answer; the tray's icon says it where there is no daemon.

        Where that is not sure to be seen, it is ``untold``.
        """

        def say_otherwise() -> None:
            is_said = self._tray.say(title, text)
            # on Linux Qt hands it to the very daemon that is not there
            if not is_said or PLATFORM is Platform.LINUX:
                self.untold.emit(text)

        if self._notifier.notify(title, text, None, None, self._if_failed(say_otherwise)) is None:
            say_otherwise()

    def tell_of_drafts(self, title: str, text: str) -> None:
        """Say something that leads to the drafts with a doubtful address; a later word takes its place."""
        self.forget(_DRAFTS)
        ticket = self._notifier.notify(
            title,
            text,
            {_SHOW: self.tr("Show"), DEFAULT: self.tr("Show")},
            self._bridge.carry(lambda _action, token: self._on_drafts(token)),
            self._bridge.carry(lambda _closed: self._tickets.pop(_DRAFTS, None)),
        )
        if ticket is None:
            self._tray.say(title, text, self.drafts_wanted.emit)
        else:
            self._tickets[_DRAFTS] = ticket

    def _on_drafts(self, token: str) -> None:
        self._tickets.pop(_DRAFTS, None)
        with _coming_forward(token):
            self.drafts_wanted.emit()

    def offer(
        self, title: str, text: str, show: Callable[[], object], otherwise: Callable[[], object]
    ) -> None:
        """Say something of which ``show`` shows more.

        Do ``otherwise`` where nothing on this desktop can be clicked; also when the daemon fails later.
        """

        def on_action(_action: str, token: str) -> None:
            with _coming_forward(token):
                show()

        actions = {_SHOW: self.tr("Show"), DEFAULT: self.tr("Show")}
        failed = self._if_failed(otherwise)
        ticket = self._notifier.notify(title, text, actions, self._bridge.carry(on_action), failed)
        if ticket is None and not self._tray.offer(title, text, show):
            otherwise()

    def _if_failed(self, do: Callable[[], object]) -> Callable[[Closed], None]:
        return self._bridge.carry(lambda closed: do() if closed is Closed.FAILED else None)

    def _on_show(self, case_id: str, token: str) -> None:
        self._tickets.pop(case_id, None)
        with _coming_forward(token):
            self.show_wanted.emit(case_id)

    def _on_announcement_closed(self, case_id: str, closed: Closed) -> None:
        """Closing it answers nothing: the tray goes on counting the question."""
        self._tickets.pop(case_id, None)
        if closed is Closed.FAILED:
            self.show_wanted.emit(case_id)

    def _on_action(self, case_id: str, action: str, token: str) -> None:
        if action == _RIGHT:
            self._tickets.pop(case_id, None)
            self.answered.emit(case_id, Decision(Outcome.TRUSTED, scope=Scope.ONCE))
        else:
            self._on_show(case_id, token)

    def _on_closed(self, case_id: str, closed: Closed) -> None:
        self._tickets.pop(case_id, None)
        if closed is Closed.FAILED:
            self.show_wanted.emit(case_id)
        elif closed is Closed.DISMISSED:
            self.answered.emit(case_id, Decision(Outcome.DISMISSED))


@contextmanager
def _coming_forward(token: str) -> Iterator[None]:
    """Let a window that is activated meanwhile come to the front by ``token``, which Qt takes from there."""
    if token:
        os.environ[_TOKEN] = token
    try:
        yield
    finally:
        os.environ.pop(_TOKEN, None)  # no program that we start is to use it


def note_text(case: Case) -> str:
    """The notification's body: the first recipients, and why they are asked about."""
    groups = group_questions(case.questions)
    lines = [f"{addresses_in(group)}: {reason(group.shown)}" for group in groups[:_MOST_TOLD]]
    more = sum(len(group.questions) for group in groups[_MOST_TOLD:])
    if more:
        lines.append(QCoreApplication.translate("NoteNotifications", "And %n more.", None, more))
    return "\n".join(lines)
