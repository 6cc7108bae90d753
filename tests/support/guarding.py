"""Builders for what the guard and the journal are given: addresses, verdicts, sightings, cases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sendward.model import (
    Address,
    Case,
    Decision,
    Domain,
    Entry,
    Field,
    Finding,
    Kind,
    Level,
    Origin,
    Outcome,
    Question,
    Recipient,
    Scope,
    Sighting,
    State,
    Verdict,
)
from sendward.phrase import Phrase

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MEANT = {"army.ml": "army.mil", "navy.ml": "navy.mil", "mod.uk.com": "mod.uk", "gmial.com": "gmail.com"}
"""The look-alikes of these tests, and what each was meant to be."""

DISMISSED = Decision(Outcome.DISMISSED)
ONCE = Decision(Outcome.TRUSTED, scope=Scope.ONCE)
ALWAYS_ADDRESS = Decision(Outcome.TRUSTED, scope=Scope.ADDRESS)
ALWAYS_DOMAIN = Decision(Outcome.TRUSTED, scope=Scope.DOMAIN)


class FakeClock:
    """A clock that a test moves by hand."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


class RecordingAsker:
    """An asker that shows nothing and remembers what is on its screen."""

    def __init__(self) -> None:
        self.asked: list[Case] = []
        self.withdrawn: list[str] = []
        self.shown: dict[str, Case] = {}

    def ask(self, case: Case) -> None:
        self.asked.append(case)
        self.shown[case.id] = case

    def withdraw(self, case_id: str) -> None:
        self.withdrawn.append(case_id)
        self.shown.pop(case_id, None)


def domain(text: str) -> Domain:
    name, _, suffix = text.partition(".")
    return Domain(ascii=text, unicode=text, subdomain="", name=name, suffix=suffix, suffix_is_known=True)


def address(text: str) -> Address:
    local, _, host = text.rpartition("@")
    return Address(local=local, domain=domain(host))


def recipient(text: str, field: Field = Field.TO) -> Recipient:
    """The recipient ``text`` names; one that cannot be read when there is no @ in it."""
    if "@" not in text:
        return Recipient(text=text, address=None, field=field, problem="there is no @ in it")
    return Recipient(text=text, address=address(text), field=field)


def verdict(of: Address, level: Level = Level.CONFIRM) -> Verdict:
    """Resembling for the look-alikes in ``MEANT``, clear for everything else."""
    intended = MEANT.get(of.domain.ascii)
    if intended is None:
        return Verdict(State.CLEAR, of)
    finding = Finding(
        entry=Entry(domain=intended, label="a protected name"),
        intended=intended,
        kind=Kind.TLD,
        score=0.98,
        differs=((5, 7),),
        reason=Phrase("{typed} is not {meant}", typed=of.domain.unicode, meant=intended),
        level=level,
    )
    return Verdict(State.RESEMBLES, of, findings=(finding,))


def blocking(of: Address) -> Verdict:
    """As ``verdict``, but under a policy that blocks."""
    return verdict(of, Level.BLOCK)


def sighting(
    *texts: str, origin: Origin = Origin.DRAFT, message: str = "draft-1", at: datetime = NOON
) -> Sighting:
    return Sighting(
        origin=origin,
        place="Drafts in ~/Mail",
        message="clipboard" if origin is Origin.CLIPBOARD else message,
        recipients=tuple(recipient(text) for text in texts),
        at=at,
    )


def copied(*texts: str) -> Sighting:
    return sighting(*texts, origin=Origin.CLIPBOARD)


def case(*texts: str, case_id: str = "case-1", message: str = "draft-1") -> Case:
    seen = sighting(*(texts or ("john@army.ml",)), message=message)
    questions = tuple(
        Question(each, verdict(each.address) if each.address else Verdict(State.UNREADABLE, None))
        for each in seen.recipients
    )
    return Case(id=case_id, sighting=seen, questions=questions, opened_at=NOON)
