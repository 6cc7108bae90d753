"""The examples in the engine's docstrings are true."""

from __future__ import annotations

import doctest
import re
from functools import cache
from pathlib import Path

import pytest

import sendward.engine
from sendward.engine.detectors import DETECTORS
from sendward.engine.domains import parse_domain
from sendward.engine.endings import exists
from sendward.engine.judge import Engine
from sendward.model import Address, Kind, Level, Weight
from sendward.settings.usual_lists import usual_packs_off
from sendward.system.resources import packs_dir
from sendward.values import replace
from sendward.watchlists.build import ListChoice, load_acquaintances, read_lists
from sendward.watchlists.parse import parse_watchlist
from support.kinds import OF_PEOPLE


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.__name__)
def test_every_detector_shows_what_it_finds_and_what_it_leaves_in_peace(detector: object) -> None:
    examples = doctest.DocTestFinder().find(detector, getattr(detector, "__name__", ""))[0].examples
    answers = [example.want.strip() for example in examples if "trial(" in example.source]
    assert "[]" in answers
    assert any(answer != "[]" for answer in answers)


LISTED = "gmail.com army.mil cba.com.au ibm.com lloyds.com credit-agricole.fr microsoft.com boeing.com"
EXPLAINED = Engine(parse_watchlist(LISTED.replace(" ", "\n"), "explained", toml=False).entries)
PAGE = (Path(sendward.engine.__path__[0]) / "README.md").read_text(encoding="utf-8")
STEPS = re.findall(r"^- `([a-z-]+)`, `([^`]+)` → `([^`]+)`, ([0-9.]+):", PAGE, re.MULTILINE)


def test_the_readme_explains_one_of_each_kind() -> None:
    assert [kind for kind, *_ in STEPS] == [kind.value for kind in Kind if kind not in OF_PEOPLE]


@pytest.mark.parametrize(("kind", "typed", "meant", "score"), STEPS)
def test_what_the_readme_explains_is_what_the_engine_says(
    kind: str, typed: str, meant: str, score: str
) -> None:
    best = EXPLAINED.judge(Address("", parse_domain(typed))).findings[0]

    assert (best.kind.value, best.intended, best.score) == (kind, meant, float(score))


ROWS = [
    (kind, typed, meant)
    for kind, typings, meanings in re.findall(r"^\| `([a-z-]+)` \| (`.+?) \| (`.+?) \|", PAGE, re.MULTILINE)
    for typed, meant in zip(re.findall("`(.+?)`", typings), re.findall("`(.+?)`", meanings), strict=True)
]
"""The page's table of kinds."""


@pytest.mark.parametrize(("kind", "typed", "meant"), ROWS)
def test_the_readme_s_table_shows_what_the_engine_finds(kind: str, typed: str, meant: str) -> None:
    listed = "army.nl" if meant == "army.nl" else LISTED

    best = by(listed).judge(Address("", parse_domain(typed))).findings[0]

    assert (best.kind.value, best.intended) == (kind, meant)


OTHERS = [
    ("amry.mil", ".mil", Level.NOTE, "army.mil"),
    ("amry.mil", "US", Level.NOTE, "army.mil"),
    ("defence.gov.ua", "AU", Level.NOTE, "defence.gov.au"),
    ("nayv.mod.uk", "mod.uk navy.mod.uk", Level.NOTE, "navy.mod.uk"),
    ("cra-arc.gc.cz", "CA", Level.CONFIRM, "cra-arc.gc.ca"),
    ("gmx.dee", "gmx.de gmx.at", Level.CONFIRM, "gmx.de"),
    ("hotmail.ie", "US", Level.CONFIRM, "hotmail.com"),
    ("santnader.es", "santander.es santander.com", Level.CONFIRM, "santander.es"),
    ("army.ml", "army.mil army.nl", Level.CONFIRM, "army.mil army.nl"),
    ("example.gov.yk", "GB", Level.CONFIRM, ""),
    ("army-mil.co", LISTED, Level.CONFIRM, "army.mil"),
    ("treasury.org", ".gov", Level.NOTE, "treasury.gov"),
    ("mail.mycompany", "US", None, ""),
    ("mod.gov.ua", "mod.gov.uk", Level.NOTE, "mod.gov.uk"),
    ("ericsson.net", "ericsson.com", Level.CONFIRM, "ericsson.com"),
    ("bol.com", "IE", Level.NOTE, "boi.com"),
    ("google.cm", "google.com", Level.CONFIRM, "google.com"),
    ("apple.co", "apple.com", Level.CONFIRM, "apple.com"),
    ("gimail.com", "critical gmail.com", Level.NOTE, "gmail.com"),
    ("gimail.com", "US", None, ""),
    ("otmail.com", "critical hotmail.com", Level.NOTE, "hotmail.com"),
    ("otmail.com", "US", None, ""),
    ("bayer.com", "bayern.de", None, ""),
    ("mail.org", ".mil", Level.NOTE, "mail.mil"),
    ("culture.gov.ml", ".mil", Level.NOTE, ""),
    ("culture.gov.ml", "US", None, ""),
]
"""What the page says in its sentences: typed, by which lists, the level, and what is said to be meant."""
NOT_TYPED = {"gov.com", "gov.ml", "treasury.gov"}
"""Names of which the page only speaks."""


@cache
def by(lists: str) -> Engine:
    """The engine as it ships, with these lists: a country's of those that ship, or domains of one's own."""
    if lists.isupper():
        off = usual_packs_off({lists})
        entries = read_lists(ListChoice(packs_off=off), None, packs_dir()).entries
    else:
        domains = [word for word in lists.split() if word != "critical"]
        entries = parse_watchlist("\n".join(domains), "own", toml=False).entries
        if lists.startswith("critical"):
            entries = tuple(replace(entry, weight=Weight.CRITICAL) for entry in entries)
    return Engine(entries, load_acquaintances())


@pytest.mark.parametrize(("typed", "lists", "level", "meant"), OTHERS)
def test_what_the_readme_says_of_a_domain_is_what_the_engine_says(
    typed: str, lists: str, level: Level | None, meant: str
) -> None:
    verdict = by(lists).judge(Address("", parse_domain(typed)))

    assert verdict.level is level
    assert sorted(finding.intended for finding in verdict.best) == (meant.split() or [""] * bool(level))


def test_every_domain_on_the_readme_is_an_example_that_is_checked() -> None:
    pairs = [each[1:3] for each in (*STEPS, *ROWS)] + [
        (typed, f"{lists} {meant}") for typed, lists, _, meant in OTHERS
    ]
    named = {
        word
        for word in re.findall(r"`([\w-]+(?:\.[\w-]+)+)`", PAGE)
        if exists(word) and not word.endswith((".py", ".md"))
    }

    assert named <= {word for typed, other in pairs for word in (typed, *other.split())} | NOT_TYPED
