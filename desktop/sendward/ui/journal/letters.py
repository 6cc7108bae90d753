"""Letters about an incident that stands in the journal, which keeps everything of it but the subject."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, cast

from sendward.engine.explanation import recognised
from sendward.engine.reading.addr_spec import AddressError, parse_address
from sendward.guard.incidents import Incident
from sendward.journal.records import Event
from sendward.model import (
    Entry,
    Finding,
    Kind,
    Level,
    Origin,
    Question,
    Recipient,
    Sighting,
    State,
    Verdict,
)

if TYPE_CHECKING:
    from sendward.journal.records import Line
    from sendward.phrase import Phrase

_FIRST_MEANT = re.compile(r'(?:("(?:[^"\\]|\\.)*+"|[^",@]*+)@)?([^,]*)')
"""The first of what was meant: a domain, or of a finding about the person the whole address."""


def incident_of(line: Line) -> Incident | None:
    """The incident that a line tells of, with its one recipient; None where no letter can be written.

    That is for every other line, a damaged one, and one that tells of what waited in an outbox, which nobody
    has got as far as the line knows.
    """
    if line.event is not Event.INCIDENT or line.origin != Origin.SENT:
        return None
    try:
        address = parse_address(line.recipient)
        sent_at, kind = datetime.fromisoformat(line.sent_at), Kind(line.kind.partition(", ")[0])
    except (AddressError, ValueError):
        return None
    local, intended = _FIRST_MEANT.match(line.intended).groups("")  # type: ignore[union-attr]  # matches any text
    finding = Finding(
        Entry(intended or address.domain.ascii),
        intended,
        kind,
        1.0,
        line.differs,
        cast("Phrase", recognised(line.why)),  # a sentence of an earlier version is shown as it stands
        Level.CONFIRM,
        local=local,
    )
    question = Question(Recipient(line.recipient, address), Verdict(State.RESEMBLES, address, (finding,)))
    sighting = Sighting(Origin.SENT, line.place, "", (question.recipient,), sent_at)
    return Incident(sighting, (question,), noticed_at=line.at)
