"""What it takes to say that a flagged address is right: a click, a reason, its ending typed, or no way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendward.model import ConfirmBy, Demand, Level
from sendward.settings.options import BLOCKED, REASON_FROM

if TYPE_CHECKING:
    from sendward.model import Finding, Verdict
    from sendward.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class Rules:
    """What an organisation's policy says about answers."""

    block_is_final: bool = True
    """Whether what is blocked stays blocked; else it can be right once, for a reason."""
    reason_from: Level = Level.BLOCK
    """The lowest level at which a reason is asked for; what is blocked always asks for one."""


def demand_of(verdict: Verdict, rules: Rules) -> Demand:
    """What ``verdict`` asks of the person who says that the address is right."""
    level = verdict.level or Level.NOTE
    typing = next((f for f in verdict.best if f.entry.confirm_by is ConfirmBy.TYPING), None)
    return Demand(
        is_possible=level is not Level.BLOCK or not rules.block_is_final,
        reason=level >= rules.reason_from,
        typing=differing_end(verdict, typing) if typing else "",
    )


def differing_end(verdict: Verdict, finding: Finding) -> str:
    """The end of the typed domain from the first label that differs, or all of it.

    ``ml`` for ``army.ml``, where only the ending is another; ``arny.mil`` for ``arny.mil``.
    """
    domain = verdict.address.domain.unicode if verdict.address else ""
    first = min((start for start, _end in finding.differs), default=0)
    return domain[domain.rfind(".", 0, first) + 1 :]


def answer_rules(settings: Settings) -> Rules:
    """What it takes to say that an address is right, by what holds now."""
    return Rules(
        block_is_final=settings.get(BLOCKED) == "final",
        reason_from=next(level for level in Level if level.word == settings.get(REASON_FROM)),
    )
