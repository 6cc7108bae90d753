"""What a client may say, read from JSON with nothing taken on trust, and what it is answered.

Every request is ``{"v": 1, "id": 7, "type": …}``, and every answer bears its ``v`` and ``id``. A request
names its ``client``, the program that a message stands in: ``{"name": "Thunderbird", "version": "153.0"}``,
of which people read the name; one that names none is Thunderbird's. A message is ``account`` (`Message` says
what each is), ``recipients`` (each with ``field``, ``address`` and, for a member of a list, ``list``),
``draft`` with ``id`` and ``subject``, and ``thread``. The types:

- ``look``: what resembles? Nothing is asked; the message is still being written. Answered by ``findings``,
  each with the recipient's ``field``, ``address`` and ``list``, and what is ``shown`` of it, ``headline``,
  ``reason``, ``corrections``.
- ``check``: the message is about to leave; the answer may take as long as a person needs. Answered by
  ``verdict`` (``clear``, ``resembles``), ``action`` (`Action`), ``case`` (the question's id, null where
  nothing was asked), ``recipients`` to write anew (``field``, ``address``, ``list``, ``corrected``), and
  ``leaves``: whether the message goes on its way after that. While it waits, lines with ``news``
  (``starting``, ``waiting``, ``asking``) come before.
- ``withdraw``: the request of this ``id`` on the same connection is taken back, because the message was
  closed or (``why``: ``silent``) because no sign of life came. Its question goes, recorded as unanswered. The
  answer says whether anything was ``withdrawn``, and comes in place of the request's own.
- ``report``: messages that left ``unchecked`` while Sendward could not be reached, each with ``at`` and
  ``why`` besides. Answered by how many were ``taken``, and a sentence for each that was ``refused`` for good.

Where there is no verdict the answer has ``error`` (`Failure`) and ``detail``, a sentence.
``allow_unchecked`` tells a client, with any answer to ``check`` and whenever the app cannot be asked,
whether a message may leave unchecked.
"""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
HOST = "org.sendward.host"
"""The native host's name, as mail clients look it up."""
MOST_RECIPIENTS = 10_000
"""Of one message: ten times what large providers let anybody send at once."""
MOST_THREAD = 2_000
MOST_REPORTS = 100
LONGEST_TEXT = 998
"""Characters of any one text: a header line's limit (RFC 5322, 2.1.1)."""
LONGEST_ADDRESS = 64 * 1024
"""Characters of a recipient: whatever a client lets somebody paste; the engine reads and cuts it."""
LONGEST_NAME = 40
"""Characters of a client's name or version: they stand in the midst of sentences."""
LARGEST_ID = 2**53 - 1
"""The largest whole number JavaScript counts exactly."""
FIELDS = frozenset({"to", "cc", "bcc"})


class ProtocolError(Exception):
    """What the client said is not in the protocol; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Client:
    """The program a request comes from."""

    name: str
    """For people: at most ``LONGEST_NAME`` characters, none of them a control."""
    version: str = ""
    """Likewise; empty where it was not told."""


THUNDERBIRD = Client("Thunderbird")
"""Whose a request is that names no client: its add-in did not until version 0.2."""


class Action(enum.StrEnum):
    """What the client is to do with the message."""

    SEND = "send"
    HOLD = "hold"
    REPLACE = "replace"
    """Write the corrected recipients into it first."""


@dataclass(frozen=True, slots=True)
class Named:
    """A recipient as the client names it."""

    field: str
    """``to``, ``cc`` or ``bcc``."""
    address: str
    """As the message has it, display name included."""
    list: str = ""
    """The mailing list or group it is a member of, by name; empty for one that was written itself."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is being written or about to leave."""

    account: str
    """The identity it is sent from."""
    recipients: tuple[Named, ...]
    draft: str
    """What stays the same while the message is open."""
    subject: str = ""
    """Shown to the person, written nowhere."""
    thread: tuple[str, ...] = ()
    """Everybody who took part in the conversation it answers; empty for a new message."""


@dataclass(frozen=True, slots=True)
class Look:
    """What resembles in this message?"""

    id: int
    message: Message
    client: Client = THUNDERBIRD


@dataclass(frozen=True, slots=True)
class Check:
    """May this message leave?"""

    id: int
    message: Message
    client: Client = THUNDERBIRD


class WithdrawnFor(enum.StrEnum):
    """Why a client takes its request back."""

    CLOSED = "closed"
    """The message was closed, or the page left: nobody needs the answer."""
    SILENT = "silent"
    """No sign of life came for too long."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The request of this id is taken back."""

    id: int
    why: WithdrawnFor = WithdrawnFor.CLOSED
    client: Client = THUNDERBIRD


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A message that left without the check, by the person's own deliberate act."""

    at: datetime
    message: Message
    why: str
    """Why Sendward could not be reached: one of the client's words for it."""


@dataclass(frozen=True, slots=True)
class Report:
    """Messages that left unchecked."""

    id: int
    unchecked: tuple[Unchecked, ...]
    refused: tuple[str, ...] = ()
    """Why others among them are not taken, a sentence each: told again they would be no better."""
    client: Client = THUNDERBIRD


Request = Look | Check | Withdrawal | Report


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
        case "report":
            return _report(number, _list(value, "unchecked", MOST_REPORTS), client)
    raise ProtocolError("There is no request of this type.")


def is_check(value: Mapping[str, Any]) -> bool:
    """Whether it is a message about to leave, as far as that can be seen without reading the request."""
    return value.get("type") == "check"


def is_withdrawal(value: Mapping[str, Any]) -> bool:
    """Whether it takes another request back, seen in the same way."""
    return value.get("type") == "withdraw"


def request_id(value: object) -> int | None:
    """The id of what may be a request; None where there is none to answer to."""
    number = value.get("id") if isinstance(value, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return number if 0 <= number <= LARGEST_ID else None


def answer(number: int | None, **content: object) -> dict[str, Any]:
    """An answer to the request of this id."""
    return {"v": VERSION, "id": number, **content}


class Failure(enum.StrEnum):
    """Why there is no verdict, in a word the client knows a sentence for."""

    NOT_STARTED = "not-started"
    """The tray app could not be started."""
    ENDED = "ended"
    """The tray app ended, or was killed, before the answer."""
    REFUSED = "refused"
    """Request and program do not understand one another: another version, or too large a message."""
    UNRECORDED = "unrecorded"
    """The person has answered, but the answer cannot be written down; ``detail`` says why."""
    TROUBLED = "troubled"
    """The tray app runs, but cannot ask; ``detail`` says why."""


def failure(number: int | None, why: Failure, detail: str = "") -> dict[str, Any]:
    """The answer when there can be none."""
    return answer(number, error=why.value, detail=detail)


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


def _message(value: Mapping[str, Any]) -> Message:
    draft = value.get("draft")
    if not isinstance(draft, dict):
        raise ProtocolError("draft must be an object.")
    return Message(
        account=_text(value, "account"),
        recipients=tuple(_named(each) for each in _list(value, "recipients", MOST_RECIPIENTS)),
        draft=_text(draft, "id"),
        subject=_text(draft, "subject", default=""),
        thread=tuple(
            _checked(each, "thread", LONGEST_ADDRESS)
            for each in _list(value, "thread", MOST_THREAD, default=())
        ),
    )


def _named(value: object) -> Named:
    if not isinstance(value, dict):
        raise ProtocolError("A recipient is a JSON object.")
    field = value.get("field")
    if not isinstance(field, str) or field not in FIELDS:
        raise ProtocolError("A recipient's field is to, cc or bcc.")
    return Named(field, _text(value, "address", most=LONGEST_ADDRESS), _text(value, "list", default=""))


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
    return Unchecked(utc, _message(value), _text(value, "why", default=""))


_MISSING = object()


def _list(value: Mapping[str, Any], key: str, most: int, default: object = _MISSING) -> list[object]:
    found = value.get(key, default)
    if found is default and default is not _MISSING:
        return []
    if not isinstance(found, list):
        raise ProtocolError(f"{key} must be a list.")
    if len(found) > most:
        raise ProtocolError(f"{key} names more than {most}.")
    return found


def _text(value: Mapping[str, Any], key: str, default: str | None = None, most: int = LONGEST_TEXT) -> str:
    return _checked(value.get(key, default), key, most)


def _checked(found: object, key: str, most: int = LONGEST_TEXT) -> str:
    if not isinstance(found, str):
        raise ProtocolError(f"{key} must be a text.")
    if len(found) > most:
        raise ProtocolError(f"{key} is longer than {most} characters.")
    return found
