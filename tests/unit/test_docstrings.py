"""The examples in the package's docstrings."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

import sendward
from support.posix import ON_WINDOWS

PACKAGE = Path(sendward.__file__).parent
MODULES = sorted(
    ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
    for file in PACKAGE.rglob("*.py")
    if ">>> " in file.read_text("utf-8") and not (ON_WINDOWS and "linux" in file.parts)
)


@pytest.mark.parametrize("name", MODULES)
def test_every_example_holds(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
