"""The examples in the docstrings about mail stores are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import sendward.mailstores

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(sendward.mailstores.__path__, prefix="sendward.mailstores.")
)


@pytest.mark.parametrize("name", MODULES)
def test_every_example_in_a_docstring_holds(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
