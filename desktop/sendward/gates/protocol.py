"""The protocol of clients: what one may say about a message, and what it is answered.

Every request is ``{"v": 1, "id": 7, "type": …}``, and every answer bears its ``v`` and ``id``. A request
names its ``client``, the program that a message stands in: ``{"name": "Thunderbird", "version": "153.0"}``,
of which people read the name; one that names none is Thunderbird's. A message is ``account`` (`Message` says
what each is), ``recipients`` (each with ``field``, ``address`` and, for a member of a list, ``list``),
``draft`` with ``id`` and ``subject``, and ``thread``. The types:

- ``look``: what resembles? Nothing is asked; the message is still being written. Answered by ``findings``,
  each with the recipient's ``field``, ``address`` and ``list``, and what is ``shown`` of it, ``headline``,
  ``reason``, ``corrections`` (none where others stand in the same text); by how many resemble as well and
  are ``settled`` (the person has said that they are right, or answered) or ``settled_by_organisation``; and
  by ``not_looked`` (`NotLooked`), which is empty where all was looked at.
- ``check``: the message is about to leave; the answer may take as long as a person needs. Answered by
  ``verdict`` (``clear``, ``resembles``), ``action`` (`Action`), ``case`` (the question's id, null where
  nothing was asked), ``recipients`` to write anew (``field``, ``address``, ``list``, ``corrected``), and
  ``leaves``: whether the message goes on its way after that. While it waits, lines with ``news``
  (``starting``, ``waiting``, ``asking``) come before.
- ``withdraw``: the request of this ``id`` on the same connection is taken back, because the message was
  closed or (``why``: ``silent``) because no sign of life came. Its question goes, recorded as unanswered. The
  answer says whether anything was ``withdrawn``, and comes in place of the request's own.
- ``corrected``: recipients that the person has corrected in the message by a finding of ``look``, each with
  ``corrected``, the address that was seen in its place when the message was read again. Answered by how many
  were ``taken`` down.
- ``report``: messages that left ``unchecked``, each with ``at`` and ``why`` besides: Sendward could not be
  reached (a word of the client's for that), or these recipients were added after the check
  (``changed-afterwards``). Answered by how many were ``taken``, and a sentence for each that was ``refused``
  for good. A text that is too long, or more recipients than may be named, are cut: the rest is taken.
- ``permission``: may a message leave unchecked? Answered by that alone, by the native host itself: also where
  the app is not there, or hangs.

``look`` and ``check`` have ``visible`` besides, null but where so many strangers stand in To and Cc that the
person should know that each sees the others: how many ``addresses`` of how many ``organisations``, and
``headline``, ``reason``, ``move`` (what a button says that moves them to Bcc) and ``go_on`` (how the message
is sent as it is), in the person's language. A client that does not know it sends the message; one that does
keeps it once.

Where there is no verdict the answer has ``error`` (`Failure`) and ``detail``, a sentence.
``allow_unchecked`` tells a client, with every answer, whether a message may leave unchecked, and
``allow_unchecked_by`` whose choice that is (`Chooser`). A client asks before it lets one go: only where
nobody can be reached at all does what it was told last hold.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

VERSION = 1
HOST = "org.sendward.host"
"""The native host's name, as mail clients look it up."""
LARGEST_ID = 2**53 - 1
"""The largest whole number JavaScript counts exactly."""


@dataclass(frozen=True, slots=True)
class Client:
    """The program a request comes from."""

    name: str
    """For people: at most ``incoming.LONGEST_NAME`` characters, none of them a control."""
    version: str = ""
    """Likewise; empty where it was not told."""

    def __str__(self) -> str:
        """The name with the version, for ``doctor``."""
        return f"{self.name} {self.version}" if self.version else self.name


THUNDERBIRD = Client("Thunderbird")
"""Whose a request is that names no client: its add-in did not until version 0.2."""


class Action(enum.StrEnum):
    """The client's next step with the message."""

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
    corrected: str = ""
    """The address that the person has put in its place; empty but in a ``Corrected``."""


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
    """The question what resembles in this message."""

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
class Corrected:
    """The person has corrected these recipients without being asked."""

    id: int
    message: Message
    client: Client = THUNDERBIRD


CHANGED_AFTERWARDS = "changed-afterwards"
"""Why recipients are reported whom somebody else added between the check and the sending."""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A message that left without the check, by the person's own act; or who was added to one after it."""

    at: datetime
    message: Message
    why: str
    """Why Sendward could not be reached: one of the client's words for it; or ``CHANGED_AFTERWARDS``."""


@dataclass(frozen=True, slots=True)
class Report:
    """Messages that left unchecked."""

    id: int
    unchecked: tuple[Unchecked, ...]
    refused: tuple[str, ...] = ()
    """Why others among them are not taken, a sentence each: told again they would be no better.

    Not for their length."""
    client: Client = THUNDERBIRD


Request = Look | Check | Withdrawal | Corrected | Report


class NotLooked(enum.StrEnum):
    """Why nothing was looked at."""

    PAUSED = "paused"


class Chooser(enum.StrEnum):
    """Whose choice it is whether a message may leave unchecked."""

    ORGANISATION = "organisation"
    PERSON = "person"


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


def permission(*, is_allowed: bool, is_locked: bool) -> dict[str, Any]:
    """The part of an answer about messages that may leave unchecked; ``is_locked`` by the organisation."""
    by = Chooser.ORGANISATION if is_locked else Chooser.PERSON
    return {"allow_unchecked": is_allowed, "allow_unchecked_by": by.value}


def failure(number: int | None, why: Failure, detail: str = "") -> dict[str, Any]:
    """The answer when there can be none."""
    return answer(number, error=why.value, detail=detail)


def is_check(value: Mapping[str, Any]) -> bool:
    """Whether it is a message about to leave, as far as that can be seen without reading the request."""
    return value.get("type") == "check"


def is_withdrawal(value: Mapping[str, Any]) -> bool:
    """Whether it takes another request back, seen in the same way."""
    return value.get("type") == "withdraw"


def asks_permission(value: Mapping[str, Any]) -> bool:
    """Whether it asks no more than what may leave unchecked, seen in the same way."""
    return value.get("type") == "permission"


def request_id(value: object) -> int | None:
    """The id of what may be a request; None where there is none to answer to."""
    number = value.get("id") if isinstance(value, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return number if 0 <= number <= LARGEST_ID else None
