"""How much is caught, and how seldom an honest domain is asked about: nobody may make either worse unseen.

The figures for real domains, and those of other tools, come from ``dev.py bench --engine``; these small
samples are made by our own generators, so that the gate runs everywhere within seconds.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from statistics import mean
from typing import TYPE_CHECKING

import pytest

from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Level, State, Verdict, Weight
from sendward.watchlists.build import load_acquaintances
from support.correspondents import correspondents
from support.honest_domains import honest_domains
from support.mistakes import MISTAKES, mistype
from support.shipped_lists import shipped_entries

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = 11
LEAST_ASKED = {
    "one letter lost, added, wrong, swapped or doubled": 0.99,
    "an ending that does not exist": 0.99,
    "an ending that does": 0.93,  # a real domain of the same name is worth a note
    "a dot lost or moved": 0.99,
    "a hyphen more or less": 0.99,
    "characters that look alike": 0.99,
    "a word added, or the whole inside another": 0.99,
}
"""The share of spellings of names of four letters and more that a question must come for."""
MOST_ASKED_OF_HONEST = 0.0005
MOST_NOTED_OF_HONEST = 0.005
SLIPS_OF_CORRESPONDENTS = frozenset({"gmail.be", "telenet.ge"})
"""In the files of Debian's packages, and slips themselves: these are asked about rightly."""
MOST_ASKED_OF_CORRESPONDENTS = 0.0006  # Debian 13: flashmail.com of 1,688; Debian 12: none of 1,871
MOST_NOTED_OF_CORRESPONDENTS = 0.003
RIGHT_TARGET = 0.99


@cache
def unknowing() -> Engine:
    """With the lists that ship, and no real domain known."""
    return Engine(shipped_entries())


@cache
def shipped() -> Engine:
    """With all it knows of real domains, as the app and the commands have it."""
    return Engine(shipped_entries(), load_acquaintances())


@cache
def judged() -> dict[str, list[tuple[str, Verdict]]]:
    """By mistake: what was meant, and the verdict on what was typed."""
    entries = shipped_entries()
    # of a provider's other endings nobody can tell which one a far ending was typed for
    asked = [entry for entry in entries if entry.level > Level.NOTE and entry.weight is Weight.CRITICAL]
    hosts = sorted({host for e in asked for host in (e.known if e.is_suffix else (e.domain,))})
    answers = defaultdict(list)
    for host in hosts[::4]:
        if not host.isascii() or len(parse_target(host).domain.name) < 4:
            continue
        for kind, typed in mistype(host, each=1, seed=SEED):
            verdict = shipped().judge(parse_target(typed))
            is_under = any(f".{typed}".endswith(f".{entry.domain}") for entry in entries if entry.is_suffix)
            if verdict.state is not State.PROTECTED and not is_under:  # xyz.gov beside .gov
                answers[kind].append((host, verdict))
    return answers


def asks(verdict: Verdict) -> bool:
    return (verdict.level or 0) >= Level.CONFIRM


@pytest.mark.parametrize("kind", MISTAKES)
def test_as_much_of_a_mistake_is_asked_about_as_ever(kind: str) -> None:
    assert mean(asks(verdict) for _, verdict in judged()[kind]) >= LEAST_ASKED[kind]


def test_the_domain_that_was_meant_is_named_first() -> None:
    named = [
        any(finding.intended.endswith(parse_target(host).domain.registrable) for finding in verdict.best)
        for answers in judged().values()
        for host, verdict in answers
        if verdict.findings
    ]
    assert mean(named) >= RIGHT_TARGET


@pytest.mark.parametrize("engine", [unknowing, shipped])
def test_honest_domains_are_hardly_ever_asked_about(engine: Callable[[], Engine]) -> None:
    """Also where nothing is known of real domains: there will always be some that no list knows."""
    verdicts = [engine().judge(parse_target(domain)) for domain in honest_domains(10_000)]
    assert mean(asks(verdict) for verdict in verdicts) <= MOST_ASKED_OF_HONEST
    assert mean(bool(verdict.findings) for verdict in verdicts) <= MOST_NOTED_OF_HONEST


@pytest.mark.parametrize("country", ["", "DE", "FR", "IT", "JP", "GB"])
def test_those_that_people_really_write_to_are_hardly_ever_asked_about(country: str) -> None:
    engine = Engine(shipped_entries(country), load_acquaintances())
    honest = (domain for domain in correspondents() if domain not in SLIPS_OF_CORRESPONDENTS)
    verdicts = [engine.judge(parse_target(domain)) for domain in honest]
    asked = sum(map(asks, verdicts))
    noted = sum(bool(verdict.findings) for verdict in verdicts) - asked

    assert asked <= max(1, MOST_ASKED_OF_CORRESPONDENTS * len(verdicts))
    assert noted <= max(1, MOST_NOTED_OF_CORRESPONDENTS * len(verdicts))
