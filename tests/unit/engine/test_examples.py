"""The examples in the engine's docstrings are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import sendward.engine
from sendward.engine.detectors import DETECTORS

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
