"""What a client asks: read from JSON with nothing taken on trust, and the recipients of what it is about."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from sendward.engine.reading.recipient_list import parse_recipients
from sendward.gates.protocol import (
    THUNDERBIRD,
    VERSION,
    Check,
    Client,
    Corrected,
    Look,
    Message,
    Named,
    Report,
    Unchecked,
    Withdrawal,
    WithdrawnFor,
    request_id,
)
from sendward.model import Field, Origin, Recipient, Sighting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sendward.gates.protocol import Request

MOST_RECIPIENTS = 10_000
"""Of one message: ten times what large providers let anybody send at once. One text may name many."""
MOST_THREAD = 2_000
MOST_REPORTS = 100
LONGEST_TEXT = 998
"""Characters of any one text: a header line's limit (RFC 5322, 2.1.1)."""
LONGEST_ADDRESS = 64 * 1024
"""Characters of a recipient: whatever a client lets somebody paste; the engine reads and cuts it."""
MOST_KEPT = 1024 * 1024
"""Characters of the texts whose recipients are remembered: no message that is asked about has more."""
LONGEST_NAME = 40
"""Characters of a client's name or version: they stand in the midst of sentences."""
FIELDS = frozenset({"to", "cc", "bcc"})


class ProtocolError(Exception):
    """A line of the client's that is not in the protocol; the sentence says why."""


def read_request(value: object) -> Request:
    """The request in a frame's JSON value. Raises ProtocolError."""
    if not isinstance(value, dict):
        raise ProtocolError("A request is a JSON object.")
    number = request_id(value)
    if number is None:
        raise ProtocolError("A request has a whole number as its id.")
    version = value.get("v")
    if version != VERSION or isinstance(version, bool):
        raise ProtocolError(f"This is version {VERSION} of the protocol; the client speaks another.")
    client = _client(value.get("client"))
    match value.get("type"):
        case "look":
            return Look(number, _message(value), client)
        case "check":
            return Check(number, _message(value), client)
        case "withdraw":
            return Withdrawal(number, _why_withdrawn(value.get("why")), client)
        case "corrected":
            return Corrected(number, _message(value), client)
        case "report":
            return _report(number, _list(value, "unchecked", MOST_REPORTS), client)
    raise ProtocolError("There is no request of this type.")


def _client(value: object) -> Client:
    if value is None:
        return THUNDERBIRD
    if not isinstance(value, dict):
        raise ProtocolError("client must be an object.")
    name = _plain(value.get("name"))
    if not name:
        raise ProtocolError("A client has a name.")
    return Client(name, _plain(value.get("version", "")))


def _plain(value: object) -> str:
    """A name as one line that can be shown: no controls, no marks that turn the text around it."""
    if not isinstance(value, str):
        raise ProtocolError("A client's name and version are texts.")
    shown = (" " if unicodedata.category(each)[0] in "CZ" else each for each in value[:LONGEST_TEXT])
    return " ".join("".join(shown).split())[:LONGEST_NAME].rstrip()


def _why_withdrawn(value: object) -> WithdrawnFor:
    return WithdrawnFor.SILENT if value == WithdrawnFor.SILENT.value else WithdrawnFor.CLOSED


def _message(value: Mapping[str, Any], *, has_left: bool = False) -> Message:
    """The message; of one that ``has_left`` what is too long is cut: nothing can be held for it any more."""
    draft = value.get("draft")
    if not isinstance(draft, dict):
        raise ProtocolError("draft must be an object.")
    named = _list(value, "recipients", MOST_RECIPIENTS, is_cut=has_left)
    draft_id = _text(draft, "id", is_cut=has_left)
    if not draft_id and not has_left:
        # all messages would be one, and an answer about one would hold for all
        raise ProtocolError("A draft has an id.")
    return Message(
        account=_text(value, "account", is_cut=has_left),
        recipients=tuple(_named(each, is_cut=has_left) for each in named),
        draft=draft_id,
        subject=_text(draft, "subject", default="", is_cut=True),
        thread=_thread(value),
    )


def _named(value: object, *, is_cut: bool) -> Named:
    if not isinstance(value, dict):
        raise ProtocolError("A recipient is a JSON object.")
    field = value.get("field")
    if not isinstance(field, str) or field not in FIELDS:
        raise ProtocolError("A recipient's field is to, cc or bcc.")
    address = _text(value, "address", most=LONGEST_ADDRESS, is_cut=is_cut)
    if len(address) < len(value["address"]):
        # half an address would be another one, and in the journal
        address = address.rpartition(",")[0] or address
    return Named(
        field,
        address,
        _text(value, "list", default="", is_cut=is_cut),
        _text(value, "corrected", default="", is_cut=is_cut),
    )


def _thread(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Whoever took part, as far as it can be read.

    What was received must not keep a message from being checked: it is only there to be compared with.
    """
    texts = [
        _checked(each, "thread") for each in _list(value, "thread", MOST_THREAD, default=(), is_cut=True)
    ]
    return tuple(text for text in texts if len(text) <= LONGEST_ADDRESS)


def _report(number: int, values: list[object], client: Client) -> Report:
    taken: list[Unchecked] = []
    refused: list[str] = []
    for position, value in enumerate(values, start=1):
        try:
            taken.append(_unchecked(value))
        except ProtocolError as error:
            refused.append(f"Report {position} of {len(values)} is not taken: {error}")
    return Report(number, tuple(taken), tuple(refused), client)


def _unchecked(value: object) -> Unchecked:
    if not isinstance(value, dict):
        raise ProtocolError("A report is a JSON object.")
    try:
        at = datetime.fromisoformat(_text(value, "at"))
    except ValueError as error:
        raise ProtocolError("A report's time is ISO 8601.") from error
    if at.tzinfo is None:
        raise ProtocolError("A report's time names its zone.")
    try:
        utc = at.astimezone(UTC)
    except OverflowError as error:
        raise ProtocolError("A report's time is none that can be.") from error
    return Unchecked(utc, _message(value, has_left=True), _text(value, "why", default="", is_cut=True))


_MISSING = object()


def _list(
    value: Mapping[str, Any], key: str, most: int, default: object = _MISSING, *, is_cut: bool = False
) -> list[object]:
    found = value.get(key, default)
    if found is default and default is not _MISSING:
        return []
    if not isinstance(found, list):
        raise ProtocolError(f"{key} must be a list.")
    if len(found) > most and not is_cut:
        raise ProtocolError(f"{key} names more than {most}.")
    return found[:most]


def _text(
    value: Mapping[str, Any],
    key: str,
    default: str | None = None,
    most: int = LONGEST_TEXT,
    *,
    is_cut: bool = False,
) -> str:
    text = _checked(value.get(key, default), key)
    if len(text) > most and not is_cut:
        raise ProtocolError(f"{key} is longer than {most} characters.")
    return text[:most]


def _checked(found: object, key: str) -> str:
    if not isinstance(found, str):
        raise ProtocolError(f"{key} must be a text.")
    return found


@dataclass(frozen=True, slots=True)
class AddressedMessage:
    """A message whose recipients have been read, which takes long where there are thousands."""

    client: Client
    """The program it stands in."""
    sighting: Sighting
    read: tuple[tuple[Named, tuple[Recipient, ...]], ...]
    """Whom each text of the message names."""

    def named(self) -> dict[str, Named]:
        """How a recipient is named first, by ``Recipient.key``; made anew, for few messages are asked."""
        return {recipient.key: named for named, found in reversed(self.read) for recipient in found}

    @classmethod
    def read_from(
        cls, message: Message, client: Client, at: datetime, *, is_open: bool = False, has_left: bool = False
    ) -> Self:
        """The message as it is seen in ``client``.

        Of one that ``is_open`` in a window, where it is looked at again and again, the recipients are
        remembered; of one that leaves nothing is. Where too many are named in it the first of them count, if
        it ``has_left``; if not, ProtocolError is raised.
        """
        thread: set[str] = set()
        for text in message.thread:
            thread.update(recipient.key for recipient in parse_recipients(text)[:MOST_RECIPIENTS])
            if len(thread) > MOST_RECIPIENTS:
                break  # whoever else took part is shown as a newcomer
        read: list[tuple[Named, tuple[Recipient, ...]]] = []
        count = 0
        recipients_in = _recently_read if is_open else _recently_read.for_the_last_time
        for each in message.recipients:
            found = recipients_in(each)
            count += len(found)
            if count > MOST_RECIPIENTS and not has_left:
                raise ProtocolError(f"recipients names more than {MOST_RECIPIENTS}.")
            read.append((each, found[: max(0, MOST_RECIPIENTS - count + len(found))]))
        recipients = tuple(
            replace(each, is_newcomer=(key := each.key) not in thread, is_inherited=key in thread)
            if thread
            else each
            for _, recipients in read
            for each in recipients
        )
        place = f"{client.name}, {message.account}" if message.account else client.name
        sighting = Sighting(
            Origin.ADDIN, place, f"{client.name}:{message.draft}", recipients, at, subject=message.subject
        )
        return cls(client, sighting, tuple(read))


def _read(named: Named) -> tuple[Recipient, ...]:
    """Whom the client names; for a member of a list, the list's name stands in for a person's."""
    recipients = parse_recipients(named.address, Field(named.field))
    if not named.list:
        return recipients
    return tuple(replace(recipient, name=named.list) for recipient in recipients)


class _Recently:
    """Whom the texts read lately name: up to ``MOST_RECIPIENTS`` in ``MOST_KEPT`` characters, then all are
    forgotten. Of any thread.
    """

    def __init__(self) -> None:
        self._known: dict[Named, tuple[Recipient, ...]] = {}
        self._forget()

    def __call__(self, named: Named) -> tuple[Recipient, ...]:
        """The recipients in the text."""
        found = self._known.get(named)
        if found is None:
            found = _read(named)
            characters = len(named.address) + len(named.list) + len(named.corrected)
            if len(found) > self._room or characters > self._characters:
                self._forget()
            self._room -= max(1, len(found))
            self._characters -= characters
            self._known[named] = found
        return found

    def for_the_last_time(self, named: Named) -> tuple[Recipient, ...]:
        """The recipients in the text, which is not remembered, or no longer; its room is not given back."""
        found = self._known.pop(named, None)
        return _read(named) if found is None else found

    def _forget(self) -> None:
        self._known, self._room, self._characters = {}, MOST_RECIPIENTS, MOST_KEPT


_recently_read = _Recently()


@dataclass(frozen=True, slots=True)
class Incoming:
    """A client's request, and the messages it is about."""

    request: Request
    messages: tuple[AddressedMessage, ...]
    """One of a check, a look or a correction, as many as a report has, none of a withdrawal."""

    def seen_as(self, sightings: Sequence[Sighting]) -> Incoming:
        """The request with these sightings of its messages: judged, or the part that was judged."""
        seen = zip(self.messages, sightings, strict=True)
        return replace(self, messages=tuple(replace(message, sighting=each) for message, each in seen))

    @classmethod
    def read(cls, value: object, at: datetime) -> Self:
        """The request in a line's JSON value, come in ``at`` (aware). On any thread. Raises ProtocolError."""
        request = read_request(value)
        messages: tuple[AddressedMessage, ...] = ()
        if isinstance(request, Report):
            messages = tuple(
                AddressedMessage.read_from(each.message, request.client, each.at, has_left=True)
                for each in request.unchecked
            )
        elif isinstance(request, Check | Look | Corrected):
            is_open = not isinstance(request, Check)
            messages = (AddressedMessage.read_from(request.message, request.client, at, is_open=is_open),)
        return cls(request, messages)
