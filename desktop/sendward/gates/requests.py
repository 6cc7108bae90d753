"""A client's request, read from JSON with nothing taken on trust."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

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
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.gates.protocol import Request

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
    return Named(
        field,
        _text(value, "address", most=LONGEST_ADDRESS),
        _text(value, "list", default=""),
        _text(value, "corrected", default=""),
    )


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
