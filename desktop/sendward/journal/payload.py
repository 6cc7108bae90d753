"""Content of records: cases, decisions and trust as JSON, and back.

Only flagged recipients come here. Of the message nothing is kept but a hash of its identity.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sendward.engine.reading.addr_spec import AddressError, parse_address
from sendward.journal.chain import canonical
from sendward.model import Decision, Field, Kind, Origin, Outcome, Recipient, Scope, Sighting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sendward.model import Case, Question, Trust

Payload = dict[str, Any]
"""A record's content, a JSON object."""


def time_text(at: datetime) -> str:
    """An aware time as every column has it: ISO 8601, UTC, microseconds, so that texts sort as times do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


_HASHED = "sha256:"
"""Begins the identity of a message of which nothing but the hash is left."""


def message_hash(message: str) -> str:
    """SHA-256 of a message's identity, hexadecimal: the same for the same message, and not readable."""
    if message.startswith(_HASHED):
        return message.removeprefix(_HASHED)
    return hashlib.sha256(canonical(message).encode("ascii")).hexdigest()


def asked_key(hashed_message: str, recipient_key: str) -> str:
    """Key of a recipient in a message, in the table of memory: SHA-256, hexadecimal."""
    return hashlib.sha256(canonical([hashed_message, recipient_key]).encode("ascii")).hexdigest()


def opened_payload(case: Case) -> Payload:
    """Content of the record of an opened case."""
    return {
        "origin": case.sighting.origin.value,
        "place": case.sighting.place,
        "message": message_hash(case.sighting.message),
        "seen_at": time_text(case.sighting.at),
        "level": case.level.word,
        "recipients": [_asked(question) for question in case.questions],
    }


def decided_payload(opened: Payload, decisions: Mapping[str, Decision]) -> Payload:
    """Content of the record of a decided case: the ``opened`` content, each question with its answer.

    ``stands`` says whether the message still held the address that was asked about, when it was seen last: a
    draft, or one that is held while a gate writes the correction into it. Earlier versions wrote no such
    field, and "corrected" where the right address was only copied.
    """
    return {
        **opened,
        "recipients": [
            {
                **asked,
                "decision": decision_payload(decisions[asked["key"]]),
                "stands": _stands(opened["origin"], decisions[asked["key"]].outcome),
            }
            for asked in opened["recipients"]
        ],
    }


STANDS = frozenset(
    {
        Outcome.CORRECTION_COPIED,
        Outcome.CORRECTION_CHOSEN,
        Outcome.DISMISSED,
        Outcome.UNANSWERED,
        Outcome.NOT_ASKED,
        Outcome.BLOCKED,
    }
)
"""Answers after which a draft still holds the address, until another save is seen."""


def _stands(origin: str, outcome: Outcome) -> bool:
    if origin == Origin.ADDIN:
        return outcome is Outcome.CORRECTION_CHOSEN
    return origin == Origin.DRAFT and outcome in STANDS


def some_of(told: Payload, keys: Collection[str]) -> Payload:
    """The content of a record with those of its recipients only that have one of these ``Recipient.key``."""
    return {**told, "recipients": [asked for asked in told["recipients"] if asked["key"] in keys]}


def meant_in(asked: Payload) -> frozenset[str]:
    """What may be meant, and did not stand in the message before; earlier versions did not look for that."""
    meant = frozenset(finding["intended"] for finding in asked["findings"] if finding["intended"])
    return meant - frozenset(asked.get("beside", ()))


_ABOUT_PERSON = frozenset(
    {Kind.PERSON_SLIP, Kind.OTHER_HOUSE, Kind.NAMESAKE, Kind.OUTSIDER, Kind.MISSING_MEMBER}
)
"""Kinds of the findings whose ``Finding.local`` is set."""


def is_answered_by(told: Payload, scope: Scope | None) -> bool:
    """Whether an exception of this scope answers all that was asked about the recipients in ``told``.

    That a domain is right says nothing of the person there.
    """
    kinds = {finding["kind"] for asked in told["recipients"] for finding in asked["findings"]}
    return scope is not Scope.DOMAIN or kinds.isdisjoint(_ABOUT_PERSON)


def read_sighting(told: Payload) -> Sighting:
    """What ``opened_payload``, or a later record of its case, tells of the message.

    Of its recipients those that were asked about, of its identity the hash (``message_hash``).
    """
    return Sighting(
        origin=Origin(told["origin"]),
        place=told["place"],
        message=_HASHED + told["message"],
        recipients=tuple(map(_read_recipient, told["recipients"])),
        at=datetime.fromisoformat(told["seen_at"]),
    )


def _read_recipient(asked: Payload) -> Recipient:
    text, field, problem = asked["text"], Field(asked["field"]), asked["problem"]
    try:
        address = parse_address(text)
    except AddressError as error:
        return Recipient(text, None, field, problem=str(error))
    return Recipient(text, None if problem else address, field, problem=problem)


ANSWERED = "answered"
"""What is said of an address whose draft has gone: the record and the line of its last answer."""


def gone_payload(told: Payload, lines: Mapping[str, tuple[int, int]], why: str) -> Payload:
    """Content of the record that a draft holds the addresses in ``told`` no more, ``why`` in a word.

    ``lines`` are those of their answers, by ``Recipient.key``: the sent copy may show what became of them.
    """
    recipients = [
        {
            **{name: value for name, value in asked.items() if name not in {"decision", "stands"}},
            ANSWERED: lines[asked["key"]],
        }
        for asked in told["recipients"]
    ]
    return {**told, "why": why, "recipients": recipients}


def before_it_went(gone: Payload) -> Payload:
    """The content that an answer after ``gone_payload`` goes on from."""
    return {name: value for name, value in gone.items() if name != "why"}


def unanswered_payload(opened: Payload) -> Payload:
    """Content of the record of a case that nobody answered."""
    unanswered = Decision(Outcome.UNANSWERED)
    return decided_payload(opened, {asked["key"]: unanswered for asked in opened["recipients"]})


def unchecked_payload(sighting: Sighting, questions: Iterable[Question], why: str) -> Payload:
    """Content of the record of a message let go unchecked: of its recipients only the flagged ones."""
    payload = {
        "origin": sighting.origin.value,
        "place": sighting.place,
        "message": message_hash(sighting.message),
        "sent_at": time_text(sighting.at),
        "count": len(sighting.recipients),
        "why": why,
    }
    flagged = [_asked(question) for question in questions]
    return {**payload, "recipients": flagged} if flagged else payload


def in_sight_payload(sighting: Sighting, addresses: int, outcome: str) -> Payload:
    """Content of the record that the person was told how many see one another, or of what became of it."""
    return {
        "origin": sighting.origin.value,
        "place": sighting.place,
        "message": message_hash(sighting.message),
        "in_sight": addresses,
        "outcome": outcome,
    }


def _asked(question: Question) -> Payload:
    recipient, verdict = question.recipient, question.verdict
    beside = {"beside": sorted(question.beside)} if question.beside else {}
    return {
        **beside,
        "key": recipient.key,
        # a display name is kept only where nothing else can be told
        "text": str(recipient.address) if recipient.address else recipient.text,
        "field": recipient.field.value,
        "verdict": verdict.state.value,
        "problem": verdict.problem,
        "level": verdict.level.word if verdict.level else "note",
        "findings": [
            {
                "protected": str(finding.entry),
                "label": finding.entry.label,
                "intended": finding.meant,
                "kind": finding.kind.value,
                "score": round(finding.score, 4),
                "differs": [list(span) for span in finding.differs],
                "reason": str(finding.reason),
            }
            for finding in verdict.findings
        ],
    }


def decision_payload(decision: Decision) -> Payload:
    """A decision as JSON."""
    return {
        "outcome": decision.outcome.value,
        "scope": decision.scope.value if decision.scope else None,
        "until": time_text(decision.until) if decision.until else None,
        "corrected_to": decision.corrected_to,
        "reason": decision.reason,
    }


def read_decision(payload: Payload) -> Decision:
    """The decision that ``decision_payload`` wrote."""
    return Decision(
        outcome=Outcome(payload["outcome"]),
        scope=Scope(payload["scope"]) if payload["scope"] else None,
        until=datetime.fromisoformat(payload["until"]) if payload["until"] else None,
        corrected_to=payload["corrected_to"],
        reason=payload["reason"],
    )


def trust_payload(trust: Trust) -> Payload:
    """A trust as JSON."""
    return {
        "scope": trust.scope.value,
        "key": trust.key,
        "granted_at": time_text(trust.granted_at),
        "until": time_text(trust.until) if trust.until else None,
    }
