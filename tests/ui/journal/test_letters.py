"""Letters about an incident name the address that was meant, whoever it was."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.reading.addr_spec import parse_address
from sendward.guard.incidents import Incident
from sendward.journal.records import Event, Line
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
from sendward.phrase import Phrase
from sendward.ui.journal.letters import incident_of
from sendward.ui.journal.notices import meant_by, notice_to_office

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def plain(text: str) -> str:
    """``text`` without the marks that keep what comes from outside in its direction."""
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069\u200e\u200f")


def a_line(intended: str) -> Line:
    return Line(
        seq=1,
        at=NOON,
        event=Event.INCIDENT,
        case_id="1",
        origin=Origin.SENT,
        place="Thunderbird",
        recipient="jonh.smith@firma.de",
        field="to",
        level="confirm",
        intended=intended,
        kind=Kind.PERSON_SLIP,
        why="You write to somebody else.",
        outcome="",
        scope="",
        until="",
        corrected_to="",
        reason="",
        is_keyed=True,
        sent_at=NOON.isoformat(),
    )


def meant_in(line: Line) -> str:
    incident = incident_of(line)
    assert incident is not None
    return plain(meant_by(incident.questions[0]))


def test_the_report_names_the_person_that_was_meant_and_not_the_wrong_one_again() -> None:
    address = parse_address("jonh.smith@firma.de")
    finding = Finding(
        Entry("firma.de"),
        "firma.de",
        Kind.PERSON_SLIP,
        0.9,
        (),
        Phrase("You write to somebody else."),
        Level.CONFIRM,
        local="john.smith",
    )
    question = Question(Recipient(str(address), address), Verdict(State.RESEMBLES, address, (finding,)))
    sighting = Sighting(Origin.SENT, "Thunderbird", "1", (question.recipient,), NOON)

    report = plain(notice_to_office(Incident(sighting, (question,)), NOON))

    assert "Probably meant for: john.smith@firma.de\n" in report


LOCAL = st.one_of(
    st.from_regex(r"[a-z0-9.!#+_-]{1,20}", fullmatch=True),
    st.from_regex(r'"([a-z ,@.]|\\[\\"]){0,20}"', fullmatch=True),
)


@given(st.lists(st.one_of(LOCAL.map("{}@firma.de".format), st.just("firma.com")), min_size=1, max_size=3))
def test_of_what_the_journal_keeps_the_first_that_was_meant_is_named(meant: list[str]) -> None:
    first = meant[0] if "@" in meant[0] else f"jonh.smith@{meant[0]}"

    assert meant_in(a_line(", ".join(meant))) == first
