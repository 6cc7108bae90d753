"""Rules on saying that a flagged address is right: by a click, a reason, typing its ending, or not at all."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from sendward.demand import Demand
from sendward.model import ConfirmBy, Level
from sendward.settings.options import ALLOW_PAUSE, BLOCKED, MONITOR_ONLY, REASON_FROM

if TYPE_CHECKING:
    from sendward.model import Entry, Finding, Verdict
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules of an organisation's policy about answers."""

    block_is_final: bool = True
    """Whether what the organisation blocks stays blocked; else it can be right once, for a reason."""
    own_block_is_final: bool = True
    """Likewise what only a list of the person's own blocks."""
    reason_from: Level = Level.BLOCK
    """The lowest level at which a reason is asked for; a blocked address always needs one."""
    is_silent: bool = False
    """Whether what deserves a question is only noted: nobody is asked, nothing is held."""
    speaks_of_blocked: bool = False
    """Whether what the organisation blocks is asked about and held even then: the silence is the person's."""
    may_pause: bool = True
    """Whether the person may pause."""
    trusted: frozenset[str] = frozenset()
    """Domains (A-labels) that the organisation trusts, for everybody."""


def demand_of(verdict: Verdict, rules: Rules) -> Demand:
    """The demand that ``verdict`` makes on a person who says that the address is right."""
    level = verdict.level or Level.NOTE
    is_final = rules.own_block_is_final if is_blocked_by_own_list(verdict) else rules.block_is_final
    typing = next((f for f in verdict.best if f.entry.confirm_by is ConfirmBy.TYPING), None)
    return Demand(
        is_possible=level is not Level.BLOCK or not is_final,
        reason=level >= rules.reason_from,
        typing=differing_end(verdict, typing) if typing else "",
    )


def is_blocked_by_own_list(verdict: Verdict) -> bool:
    """Whether a list of the person's own blocks the address, and not the organisation."""
    blocking = [finding for finding in verdict.findings if finding.level is Level.BLOCK]
    return bool(blocking) and all(_is_own(finding.entry) for finding in blocking)


def is_blocked_by_organisation(verdict: Verdict) -> bool:
    """Whether the organisation blocks the address, which no choice of the person's lifts."""
    return verdict.level is Level.BLOCK and not is_blocked_by_own_list(verdict)


def _is_own(entry: Entry) -> bool:
    """Whether only a list of the person's own names the entry."""
    return bool(entry.origin) and not (entry.is_vouched or entry.is_binding)


def differing_end(verdict: Verdict, finding: Finding) -> str:
    """The end of the typed domain from the first label that differs, or all of it.

    ``ml`` for ``army.ml``, where only the ending differs; ``arny.mil`` for ``arny.mil``.
    """
    domain = verdict.address.domain.unicode if verdict.address else ""
    first = min((start for start, _end in finding.differs), default=0)
    return domain[domain.rfind(".", 0, first) + 1 :]


def answer_rules(settings: Settings) -> Rules:
    """The rules by the settings and the policy that hold now.

    What the person chooses lifts a block of their own lists, and none of the organisation's: for that only
    the organisation's own word counts.
    """
    policy = settings.policy
    return Rules(
        block_is_final=_organisations_word(settings, BLOCKED) == "final",
        own_block_is_final=settings.get(BLOCKED) == "final",
        reason_from=next(level for level in Level if level.word == settings.get(REASON_FROM)),
        is_silent=settings.get(MONITOR_ONLY),
        speaks_of_blocked=not _organisations_word(settings, MONITOR_ONLY),
        may_pause=settings.get(ALLOW_PAUSE),
        trusted=policy.trusted,
    )


class Silence(enum.Enum):
    """What is only noted, and not asked about, as a person is told."""

    BUT_BLOCKED = enum.auto()
    """Everything by the person's own choice, but for what their organisation blocks."""
    WHOLE = enum.auto()


def silence_of(settings: Settings) -> Silence | None:
    """The silence by the settings and the policy that hold now; None for none."""
    rules = answer_rules(settings)
    if not rules.is_silent:
        return None
    return Silence.BUT_BLOCKED if rules.speaks_of_blocked and settings.policy.binds else Silence.WHOLE


def _organisations_word(settings: Settings, option: Option[T]) -> T:
    """The value by the policy alone, whatever the person chose: of an option ``is_word_on_blocked``."""
    value: T = settings.get(option) if settings.is_locked(option) else settings.policy.value(option)
    return value
