"""Builders of cases for tests and screenshots: one line for what matters, the rest filled in."""

from __future__ import annotations

from datetime import UTC, datetime

from sendward.engine.explanation import explain
from sendward.guard.rules import Rules, demand_of
from sendward.model import (
    Address,
    Case,
    ConfirmBy,
    Domain,
    Entry,
    Field,
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

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def a_domain(text: str) -> Domain:
    subdomain, _, rest = text.rpartition(".")
    name = subdomain.rpartition(".")[2]
    return Domain(
        ascii=text.encode("idna").decode("ascii") if text.isascii() is False else text,
        unicode=text,
        subdomain=subdomain.rpartition(".")[0],
        name=name,
        suffix=rest,
        suffix_is_known=True,
    )


def a_recipient(text: str, field: Field = Field.COPIED, name: str = "") -> Recipient:
    local, _, domain = text.rpartition("@")
    return Recipient(text=text, address=Address(local, a_domain(domain)), field=field, name=name)


def a_finding(
    intended: str = "army.mil",
    *,
    differs: tuple[tuple[int, int], ...] = ((5, 7),),
    reason: str = "",
    level: Level = Level.CONFIRM,
    score: float = 0.98,
    kind: Kind = Kind.TLD,
    confirm_by: ConfirmBy = ConfirmBy.CLICK,
) -> Finding:
    return Finding(
        entry=Entry("mil", is_suffix=True, label="US military", level=level, confirm_by=confirm_by),
        intended=intended,
        kind=kind,
        score=score,
        differs=differs,
        reason=Phrase("{sentence}", sentence=reason) if reason else _reason(intended),
        level=level,
    )


def _reason(intended: str) -> Phrase:
    return explain(
        Kind.TLD,
        "army.ml",
        intended,
        typed_ending="ml",
        meant_ending=intended.rpartition(".")[2],
        label="US military",
        owner="",
    )


def a_question(
    text: str = "john@army.ml",
    *findings: Finding,
    field: Field = Field.COPIED,
    name: str = "",
    rules: Rules | None = None,
) -> Question:
    recipient = a_recipient(text, field, name)
    verdict = Verdict(State.RESEMBLES, recipient.address, findings or (a_finding(),))
    return Question(recipient, verdict, demand_of(verdict, rules or Rules()))


def an_unreadable_question(text: str = "john@army.mil@army.ml") -> Question:
    problem = "It has two @ signs."
    return Question(
        Recipient(text, None, Field.TO, problem=problem), Verdict(State.UNREADABLE, None, problem=problem)
    )


def a_case(
    *questions: Question,
    origin: Origin = Origin.CLIPBOARD,
    place: str = "Clipboard",
    message: str = "clipboard",
    case_id: str = "case-1",
    subject: str = "",
) -> Case:
    asked = questions or (a_question(),)
    sighting = Sighting(origin, place, message, tuple(q.recipient for q in asked), AT, subject=subject)
    return Case(id=case_id, sighting=sighting, questions=asked, opened_at=AT)
