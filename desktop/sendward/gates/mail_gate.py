"""The gate: a message about to leave is held until the person has decided, whichever client it stands in."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sendward.gates.next_step import action_after, leaves, replacements
from sendward.gates.pointing import Pointing
from sendward.gates.ports import LeftAlone, Slipped
from sendward.gates.protocol import (
    CHANGED_AFTERWARDS,
    Action,
    Check,
    Corrected,
    Failure,
    Look,
    Report,
    Withdrawal,
    WithdrawnFor,
    answer,
    failure,
    permission,
)
from sendward.gates.seen_by_all import SeenByAll
from sendward.guard.ports import nothing
from sendward.journal.errors import JournalError
from sendward.phrase import unforeseen
from sendward.settings.options import ALLOW_UNCHECKED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sendward.gates.incoming import AddressedMessage, Incoming
    from sendward.gates.local_server import HeldReply
    from sendward.gates.ports import Words
    from sendward.gates.protocol import Client, Request, Unchecked
    from sendward.guard.answers import Answers, Unrecorded
    from sendward.guard.guard import Guard
    from sendward.guard.ports import CallLater, Cancel
    from sendward.model import Decision
    from sendward.settings.settings import Settings

_log = logging.getLogger(__name__)

NEWS_EVERY = timedelta(seconds=5)
"""How often somebody who waits is told that the app is alive. Several that are missing end the wait."""
ANSWER_WITHIN = timedelta(minutes=15)
"""A question nobody answers is withdrawn then, and the message stays where it is: an unlocked window in which
nothing was sent is better to come back to than a locked one. A client waits a minute longer."""
MOST_CLIENTS = 16
"""Remembered by name: more than anybody uses."""


@dataclass(eq=False)
class _Held:
    """A message whose client waits."""

    number: int
    message: AddressedMessage
    reply: HeldReply
    case: str | None = None
    """The question's id, once there is one."""
    stop_timer: Cancel = nothing
    """Takes back the end of the time there is to answer."""


class MailGate:
    """Takes requests on the guard's thread, from ``receive``; until there is a guard they wait."""

    def __init__(self, settings: Settings, answers: Answers, words: Words, call_later: CallLater) -> None:
        self.on_slipped: Callable[[Slipped], object] = nothing
        """Called when a message left that was not checked, as far as the person must hear of it."""
        self.on_left_alone: Callable[[LeftAlone, Client], object] = nothing
        """Called when a message's client waits no more, and not because the message was closed."""
        self.on_given_up: Callable[[AddressedMessage], object] = nothing
        """Called with a message that stays unsent, for nobody answered the question about it."""
        self.on_troubled: Callable[[JournalError], object] = nothing
        """Called when the journal could not do its work."""
        self.on_new_client: Callable[[], object] = nothing
        """Called when a program asks for the first time, or in another version."""
        self._settings, self._answers, self._words = settings, answers, words
        self._call_later = call_later
        self._pointing = Pointing(words, lambda error: self.on_troubled(error))  # noqa: PLW0108  # it is set later
        self.seen_by_all = SeenByAll(settings, words, lambda error: self.on_troubled(error))  # noqa: PLW0108  # likewise
        """What counts who sees whose address."""
        self._guard: Guard | None = None
        self._problem = ""
        self._early: list[tuple[Incoming, HeldReply]] = []
        self._held: list[_Held] = []
        self._is_news_due = False
        self._clients: dict[str, Client] = {}

    @property
    def clients(self) -> tuple[str, ...]:
        """The programs that have asked, each in its last version."""
        return tuple(map(str, self._clients.values()))

    def receive(self, incoming: Incoming, reply: HeldReply) -> None:
        """Answer the request, now or later."""
        self._remember(incoming.request.client)
        if self._problem:
            self._fail(incoming.request, reply, self._problem)
        elif self._guard is None:
            self._early.append((incoming, reply))
            self._begin_news()
        else:
            self._attend(incoming, reply, self._guard)

    def _remember(self, client: Client) -> None:
        known = self._clients.get(client.name)
        if known != client and (known is not None or len(self._clients) < MOST_CLIENTS):
            self._clients[client.name] = client
            self.on_new_client()

    def open(self, guard: Guard) -> None:
        """Answer from now on, and whoever has waited."""
        self._guard, self._problem = guard, ""
        self.seen_by_all.open(guard.crowds)
        early, self._early = self._early, []
        for incoming, reply in early:
            self._attend(incoming, reply, guard)

    def fail(self, problem: str) -> None:
        """Nothing can be asked, and ``problem`` says why; whoever waits is told."""
        self._problem = problem
        early, self._early = self._early, []
        for incoming, reply in early:
            self._fail(incoming.request, reply, problem)

    def forget(self, reply: HeldReply) -> None:
        """Drop the question behind this reply: nobody waits for it any more."""
        if client := self._let_go(reply):
            self.on_left_alone(LeftAlone.GONE, client)

    def withdraw(self, withdrawal: Withdrawal, reply: HeldReply) -> None:
        """The client takes back the request that waits for this reply; that is what it is answered."""
        client = self._let_go(reply)
        self._reply(reply, answer(withdrawal.id, withdrawn=True))
        if client and withdrawal.why is WithdrawnFor.SILENT:
            self.on_left_alone(LeftAlone.TIRED, client)

    def _let_go(self, reply: HeldReply) -> Client | None:
        """Drop what waits for this reply; the client whose question was taken off the screen with it."""
        self._early = [(incoming, other) for incoming, other in self._early if other is not reply]
        client = None
        for held in self._drop(reply):
            if all(other.message.sighting.message != held.message.sighting.message for other in self._held):
                self._abandon(held)
                client = held.message.client
        return client

    def _drop(self, reply: HeldReply) -> tuple[_Held, ...]:
        """What waits for this reply, and waits no more."""
        dropped = tuple(held for held in self._held if held.reply is reply)
        for held in dropped:
            held.stop_timer()
            self._held.remove(held)
        return dropped

    def _attend(self, incoming: Incoming, reply: HeldReply, guard: Guard) -> None:
        try:
            self._take_up(incoming, reply, guard)
        except Exception as error:  # noqa: BLE001  # whoever waits must hear that nothing was checked
            _log.exception("a request of a client could not be attended to")
            self._drop(reply)
            self._fail(incoming.request, reply, self._words.sentence(unforeseen(error)))

    def _take_up(self, incoming: Incoming, reply: HeldReply, guard: Guard) -> None:
        request, messages = incoming.request, incoming.messages
        if isinstance(request, Check):
            if reply.is_answered:
                return  # by what was decided about its first part
            self._drop(reply)
            self._hold(_Held(request.id, messages[0], reply), guard)
        elif isinstance(request, Look):
            looked = self._pointing.looked(request.id, messages[0], guard)
            self._reply(reply, {**looked, "visible": self.seen_by_all.answered(messages[0].sighting)})
        elif isinstance(request, Corrected):
            self._reply(reply, self._pointing.take_correction(request.id, messages[0], guard))
        elif isinstance(request, Report):
            self._take_report(request, messages, reply, guard)
        elif isinstance(request, Withdrawal):
            # what it takes back would have come on this connection before
            self._reply(reply, answer(request.id, withdrawn=False))

    def _take_report(
        self, request: Report, messages: Sequence[AddressedMessage], reply: HeldReply, guard: Guard
    ) -> None:
        for why in request.refused:
            _log.warning("a message that left without the check cannot be recorded. %s", why)
        self._take_next(deque(zip(request.unchecked, messages, strict=True)), request, reply, guard)

    def _take_next(
        self, left: deque[tuple[Unchecked, AddressedMessage]], request: Report, reply: HeldReply, guard: Guard
    ) -> None:
        """Write down the next of these messages, one a turn: the windows do not wait for a hundred."""
        if left:
            unchecked, message = left.popleft()
            try:
                questions = guard.unasked.note_unchecked(message.sighting, unchecked.why)
            except JournalError as error:
                self.on_troubled(error)
                self._fail(request, reply, str(error))  # it will be told again
                return
            added = message.sighting.recipients if unchecked.why == CHANGED_AFTERWARDS else ()
            if questions or added:
                self.on_slipped(Slipped(request.client, questions, added))
        if left:
            self._call_later(timedelta(0), lambda: self._take_next(left, request, reply, guard))
        else:
            taken = answer(request.id, taken=len(request.unchecked), refused=list(request.refused))
            self._reply(reply, taken)

    def _hold(self, held: _Held, guard: Guard) -> None:
        sighting = held.message.sighting
        self._held.append(held)
        self._answers.try_again()  # the person may send again because they have made room
        try:
            case = guard.submit(sighting, lambda decisions: self._on_decided(held, decisions))
        except JournalError as error:
            self.on_troubled(error)
            # the question is on the screen all the same, if there is one
            case = guard.open_case(sighting)
            if case is None and guard.deserves_question(sighting):
                problem = self._words.sentence(str(error))
                self._answer(held, failure(held.number, Failure.TROUBLED, problem))
                return
        if case is None and sighting.is_part:
            self._begin_news()
            return
        if case is None:
            self._answer(held, answer(held.number, verdict="clear", action=Action.SEND.value, recipients=[]))
            return
        held.case = case.id
        left = self._answers.left(case.id)
        if left is not None:
            self._leave_unsent(held, left)
            return
        held.reply.say({"news": "asking"})
        self._begin_news()
        held.stop_timer = self._call_later(ANSWER_WITHIN, lambda: self._give_up(held))

    def leave_unsent(self, left: Unrecorded) -> bool:
        """Let nobody wait for an answer that is not in the journal; whether a message was held for it."""
        waiting = [held for held in self._held if held.message.sighting.message == left.case.sighting.message]
        for held in waiting:
            self._leave_unsent(held, left)
        return bool(waiting)

    def _leave_unsent(self, held: _Held, left: Unrecorded) -> None:
        """Give the window back with the message in it: what is not written down lets nothing go.

        A correction is carried out all the same; one who wanted to send is told why nothing was sent.
        """
        if action_after(left.decisions.values()) is Action.SEND:
            problem = self._words.sentence(str(left.error))
            self._answer(held, failure(held.number, Failure.UNRECORDED, problem))
        else:
            self._on_decided(held, left.decisions, may_leave=False)

    def _on_decided(self, held: _Held, decisions: Mapping[str, Decision], *, may_leave: bool = True) -> None:
        action, is_part = action_after(decisions.values()), held.message.sighting.is_part
        if is_part and action is Action.SEND:
            return  # the others have still to be judged
        self._answer(
            held,
            answer(
                held.number,
                verdict="resembles",
                action=action.value,
                leaves=may_leave and not is_part and leaves(decisions.values()),
                recipients=replacements(held.message, decisions) if action is Action.REPLACE else [],
            ),
        )

    def _answer(self, held: _Held, reply: dict[str, Any]) -> None:
        if held in self._held:  # else nobody waits for it any more
            self._drop(held.reply)
            may_leave = reply.get("action") == Action.SEND.value
            visible = self.seen_by_all.answered(held.message.sighting, may_leave=may_leave)
            self._reply(held.reply, {**reply, "case": held.case, "visible": visible})

    def _give_up(self, held: _Held) -> None:
        """Nobody has answered for so long. One who has gone may be back with a question of their own."""
        if held in self._held:
            self._abandon(held)
            # the waiters do not hear of what could not be written down
            self._answer(held, answer(held.number, verdict="resembles", action=Action.HOLD.value))
            self.on_given_up(held.message)

    def _abandon(self, held: _Held) -> None:
        """Take back the question about this message; the waiters hear that it is unanswered."""
        try:
            if self._guard is not None:
                self._guard.abandon(held.message.sighting.message)
        except JournalError as error:
            self.on_troubled(error)

    def _fail(self, request: Request, reply: HeldReply, problem: str) -> None:
        self._reply(reply, failure(request.id, Failure.TROUBLED, problem))

    def _reply(self, reply: HeldReply, said: dict[str, Any]) -> None:
        """Answer: the one way out, so that no answer leaves it open what may be sent unchecked."""
        reply.answer({**said, **self.permission()})

    def permission(self) -> dict[str, Any]:
        """The part of every answer about messages that may leave unchecked; for any thread."""
        is_allowed, is_locked = self._settings.get(ALLOW_UNCHECKED), self._settings.is_locked(ALLOW_UNCHECKED)
        return permission(is_allowed=is_allowed, is_locked=is_locked)

    def _begin_news(self) -> None:
        if not self._is_news_due:
            self._is_news_due = True
            self._call_later(NEWS_EVERY, self._tell_news)

    def _tell_news(self) -> None:
        self._is_news_due = False
        waiting = [*(held.reply for held in self._held), *(reply for _incoming, reply in self._early)]
        for reply in waiting:
            reply.say({"news": "waiting"})
        if waiting:
            self._begin_news()
