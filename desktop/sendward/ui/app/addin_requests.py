"""An add-in's request on its way from the socket to the gate: read on one thread, answered on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.gates.addressed_message import Incoming
from sendward.gates.local_server import HeldReply
from sendward.gates.protocol import Failure, ProtocolError, failure, request_id
from sendward.ui.app.mail_gate import CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.guard.ports import Clock
    from sendward.model import Judge
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.mail_gate import MailGate


class AddinRequests:
    """Hands requests over to ``gate`` on the bridge's thread.

    ``judge`` gives the judge there is just now, if any. To read thousands of recipients, and to judge them
    for the first time, takes as long as a second: too long for the thread that every window stands on.
    """

    def __init__(
        self, gate: MailGate, bridge: Bridge, clock: Clock, judge: Callable[[], Judge | None]
    ) -> None:
        self._receive, self._forget = bridge.carry(gate.receive), bridge.carry(gate.forget)
        self._clock, self._judge = clock, judge

    def answer(self, request: dict[str, Any]) -> dict[str, Any] | HeldReply:
        """The answer, or what it will be held in. For any thread but the bridge's."""
        try:
            incoming = Incoming.read(request, CLIENT, self._clock(), self._judge())
        except ProtocolError as error:
            return failure(request_id(request), Failure.REFUSED, str(error))
        reply = HeldReply()
        reply.on_gone = lambda: self._forget(reply)
        self._receive(incoming, reply)
        return reply
