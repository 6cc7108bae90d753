"""The examples in the engine's docstrings are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import sendward.engine
from sendward.engine.detectors import DETECTORS
from sendward.engine.domains import parse_domain
from sendward.engine.judge import Engine
from sendward.model import Address, Kind
from sendward.watchlists.parse import parse_watchlist
from support.kinds import OF_PEOPLE

MODULES = sorted(
    module.name for module in pkgutil.walk_packages(sendward.engine.__path__, prefix="sendward.engine.")
)


@pytest.mark.parametrize("name", MODULES)
def test_every_example_in_a_docstring_holds(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.__name__)
def test_every_detector_shows_what_it_finds_and_what_it_leaves_in_peace(detector: object) -> None:
    examples = doctest.DocTestFinder().find(detector, getattr(detector, "__name__", ""))[0].examples
    answers = [example.want.strip() for example in examples if "trial(" in example.source]
    assert "[]" in answers
    assert any(answer != "[]" for answer in answers)


LISTED = "gmail.com army.mil cba.com.au ibm.com lloyds.com credit-agricole.fr microsoft.com boeing.com"
EXPLAINED = Engine(parse_watchlist(LISTED.replace(" ", "\n"), "explained", toml=False).entries)
STEPS = re.findall(
    r"^- `([a-z-]+)`, `([^`]+)` → `([^`]+)`, ([0-9.]+):",
    (Path(sendward.engine.__path__[0]) / "README.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_the_readme_explains_one_of_each_kind() -> None:
    assert [kind for kind, *_ in STEPS] == [kind.value for kind in Kind if kind not in OF_PEOPLE]


@pytest.mark.parametrize(("kind", "typed", "meant", "score"), STEPS)
def test_what_the_readme_explains_is_what_the_engine_says(
    kind: str, typed: str, meant: str, score: str
) -> None:
    best = EXPLAINED.judge(Address("", parse_domain(typed))).findings[0]

    assert (best.kind.value, best.intended, best.score) == (kind, meant, float(score))
