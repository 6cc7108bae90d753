"""The examples in docstrings, found and run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from typing import TYPE_CHECKING

import sendward

if TYPE_CHECKING:
    from collections.abc import Iterator

UI = "sendward.ui"


def modules(*, of_ui: bool) -> list[str]:
    """The names of the package's modules, those of the user interface or all others."""
    return [name for name in _below(sendward.__path__, "sendward.") if name.startswith(UI) is of_ui]


def failures(name: str) -> int:
    """How many of a module's examples do not do what they say; these are printed."""
    return doctest.testmod(importlib.import_module(name)).failed


def _below(path: list[str], prefix: str) -> Iterator[str]:
    # pkgutil.walk_packages would import what it walks through, Qt included
    for module in pkgutil.iter_modules(path, prefix):
        yield module.name
        if module.ispkg:
            folder = module.name.rpartition(".")[2]
            yield from _below([f"{part}/{folder}" for part in path], f"{module.name}.")
