"""A request of an add-in with all that takes long in it done, before the main thread is troubled with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from sendward.addin.holding import AddressedMessage
from sendward.addin.protocol import Report, read_request

if TYPE_CHECKING:
    from datetime import datetime

    from sendward.addin.protocol import Request
    from sendward.guard.ports import Judge


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was asked, and the messages it is about."""

    request: Request
    messages: tuple[AddressedMessage, ...]
    """One of a check or a look, as many as a report has."""

    @classmethod
    def read(cls, value: object, client: str, at: datetime, judge: Judge | None = None) -> Self:
        """The request in a frame's JSON value, from ``client`` and come in ``at`` (aware). On any thread.

        ``judge`` is asked about every recipient, so that it can remember what it said; None where there is no
        judge yet. Raises ProtocolError.
        """
        request = read_request(value)
        if isinstance(request, Report):
            messages = tuple(
                AddressedMessage.read_from(each.message, client, each.at) for each in request.unchecked
            )
        else:
            messages = (AddressedMessage.read_from(request.message, client, at),)
        if judge is not None:
            for message in messages:
                for recipient in message.sighting.recipients:
                    if recipient.address is not None:
                        judge(recipient.address)
        return cls(request, messages)
