"""No regular expression that reads what others wrote takes more than its length deserves."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest

import sendward.cli
import sendward.settings
import sendward.system
import sendward.watchlists
from sendward.cli import check
from sendward.system.platform import PLATFORM, Platform
from support.doubling import assert_is_linear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

ROOMS = (sendward.cli, sendward.settings, sendward.system, sendward.watchlists)


def modules() -> Iterator[ModuleType]:
    others = {Platform.LINUX: ("windows", "macos")}.get(PLATFORM, ("linux",))
    for room in ROOMS:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if not any(f".{other}" in found.name for other in others):
                yield importlib.import_module(found.name)


def expressions() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {
        "check._EMPTY_GROUP": re.compile(check._EMPTY_GROUP),
        "check._WEB_ADDRESS": re.compile(check._WEB_ADDRESS),
    }
    for module in modules():
        for name, value in vars(module).items():
            for number, each in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                    found[f"{module.__name__}.{name}[{number}]"] = each
    return found


EXPRESSIONS = expressions()
PARTS = (
    " ",
    "\t",
    "a",
    "1",
    ".",
    "a.",
    "-",
    '"',
    "'",
    '""',
    "\\\\",
    '"\\\\',
    ":",
    ";",
    ": ",
    ":;",
    "; ",
    "@",
    "a@",
    "\uff20",
    "<",
    "<a",
    "</",
    "/",
    "a/",
    "1/",
    ":1",
    "#",
    " #",
    "sep",
    "=",
    "* ",
    "mail",
    "domain ",
    "a\n",
    "[",
    "{",
    "full ",
)


def test_the_rooms_have_regular_expressions() -> None:
    assert len(EXPRESSIONS) > 20


@pytest.mark.parametrize("expression", EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_a_text_twice_as_long_takes_twice_as_long(expression: re.Pattern[str]) -> None:
    for part in PARTS:
        for begin, end in (("a", "!"), ('"', "\n")):

            def prepare(
                size: int, begin: str = begin, end: str = end, part: str = part
            ) -> Callable[[], None]:
                text = begin + part * (size // len(part)) + end

                def work() -> None:
                    expression.match(text)
                    expression.fullmatch(text)
                    expression.sub("", text)

                return work

            assert_is_linear(prepare, 500)
