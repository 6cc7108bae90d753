"""Requests to the app, from the socket to the main thread: other commands' own, and those of gates."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from sendward.gates.incoming import Incoming, ProtocolError, read_request
from sendward.gates.local_server import AppRequest, HeldReply, LocalServer, route
from sendward.gates.ports import Described, SeenByAllWords
from sendward.gates.protocol import Check, Failure, Withdrawal, failure, request_id
from sendward.phrase import Phrase, unforeseen
from sendward.system.heap import give_back_freed
from sendward.system.log import report_unforeseen
from sendward.ui.question.choices import corrections
from sendward.ui.question.wording import question_headline, reason, short_recipient
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import timedelta
    from pathlib import Path

    from sendward.engine.in_sight import InSight
    from sendward.gates.mail_gate import MailGate
    from sendward.guard.ports import CallLater, Cancel, Clock
    from sendward.model import Question, Sighting
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.judging import Ahead


_log = logging.getLogger(__name__)
MOST_AT_ONCE = 100
"""Recipients that are judged before the reply is held: at worst half a second, as a rule milliseconds."""


def call_later_on(thread_of: QObject) -> CallLater:
    """Calls that are put off on the thread ``thread_of`` lives on; with it they go."""

    def call_later(after: timedelta, call: Callable[[], None]) -> Cancel:
        timer = QTimer(thread_of)
        timer.setSingleShot(True)

        def cancel() -> None:
            if isValid(timer):
                timer.stop()
                timer.deleteLater()

        def run() -> None:
            cancel()
            call()

        timer.timeout.connect(run)
        timer.start(round(after.total_seconds() * 1000))
        return cancel

    return call_later


class QuestionWords:
    """The gate's sentences in the person's language (``gates.ports.Words``)."""

    def sentence(self, text: str) -> str:
        """``text`` translated where it is a ``Phrase``; else as it is, cleaned."""
        return translated(text)

    def described(self, question: Question) -> Described:
        """The question as a client shows it."""
        return Described(
            short_recipient(question),
            question_headline(question),
            reason(question),
            tuple(correction.address for correction in corrections(question)),
        )

    def seen_by_all(self, found: InSight) -> SeenByAllWords:
        """What a client says of so many who see one another."""
        addresses, organisations = found.addresses, found.organisations
        return SeenByAllWords(
            translated(Phrase("{addresses} people will see each other's addresses", addresses=addresses)),
            translated(
                Phrase(
                    "In To and Cc there are {addresses} addresses of {organisations} organisations."
                    " Whoever gets the message can read all of them. In Bcc nobody sees the others.",
                    addresses=addresses,
                    organisations=organisations,
                )
            ),
            translated(Phrase("Move all to Bcc")),
            translated(Phrase("To send it as it is, press Send again.")),
        )


class ClientRequests:
    """Hands requests over to ``gate`` on the bridge's thread.

    ``ahead`` is asked about everybody before. To read thousands of recipients, and to judge them
    for the first time, takes as long as a second: too long for the thread that every window stands on.
    """

    def __init__(self, gate: MailGate, bridge: Bridge, clock: Clock, ahead: Ahead) -> None:
        self._receive, self._forget = bridge.carry(gate.receive), bridge.carry(gate.forget)
        self._withdraw = bridge.carry(gate.withdraw)
        self._clock, self._ahead, self._permission = clock, ahead, gate.permission

    def answer(self, request: dict[str, Any]) -> dict[str, Any] | HeldReply:
        """The answer, or what it will be held in. For any thread but the bridge's."""
        try:
            incoming = Incoming.read(request, self._clock())
        except ProtocolError as error:
            return self._failure(request_id(request), Failure.REFUSED, str(error))
        reply, number = HeldReply(), incoming.request.id
        reply.on_gone = lambda: self._give_up(reply)
        reply.on_line = lambda line: self._hear(line, number, reply)
        if sum(len(message.sighting.recipients) for message in incoming.messages) > MOST_AT_ONCE:
            # the reply is to be held meanwhile: its caller may go, and is told when somebody is asked
            threading.Thread(
                target=self._judge_crowd, args=(incoming, reply), name="sendward-crowd", daemon=True
            ).start()
        else:
            self._judge_and_receive(incoming, reply)
        return reply

    def _judge_crowd(self, incoming: Incoming, reply: HeldReply) -> None:
        self._judge_and_receive(incoming, reply)
        give_back_freed()

    def _judge_and_receive(self, incoming: Incoming, reply: HeldReply) -> None:
        def receive_part(part: Sighting) -> None:
            self._receive(incoming.seen_as([part]), reply)

        try:
            early = receive_part if isinstance(incoming.request, Check) else None
            judged = [self._ahead.look(message.sighting, early) for message in incoming.messages]
            self._receive(incoming.seen_as(judged), reply)
        except Exception as error:  # noqa: BLE001  # whoever waits must hear that nothing was checked
            report_unforeseen(error, "a request of a client was not attended to")
            reply.answer(self._failure(incoming.request.id, Failure.TROUBLED, unforeseen(error)))

    def _failure(self, number: int | None, why: Failure, detail: str) -> dict[str, Any]:
        return {**failure(number, why, detail), **self._permission()}

    def _give_up(self, reply: HeldReply) -> None:
        """Nobody waits for it any more: what of it is still being judged is not to be asked about."""
        reply.answer({})
        self._forget(reply)

    def _hear(self, line: dict[str, Any], number: int, reply: HeldReply) -> None:
        """All that a caller who waits may say is that its request is taken back."""
        try:
            request = read_request(line)
        except ProtocolError as error:
            _log.warning("what a caller says while it waits cannot be read: %s", error)
            return
        if isinstance(request, Withdrawal) and request.id == number:
            self._withdraw(request, reply)
        else:
            _log.warning("a caller that waits asks for something else; it is not answered")


def serve(
    socket_file: Path,
    clients: ClientRequests,
    acts: Mapping[AppRequest, Callable[[], object]],
    reply: Callable[[AppRequest], dict[str, Any]],
) -> LocalServer:
    """Answer other Sendward processes of this person.

    ``acts`` are carried out at another command's request, and ``reply`` answers it; for any thread. Raises
    SocketError where they cannot call.
    """

    def own(request: AppRequest) -> dict[str, Any]:
        if request in acts:
            acts[request]()
        return reply(request)

    return LocalServer(socket_file, route(own, clients.answer))
