"""Every pattern of a package, with the texts that are worst for it: what each part likes, over and over."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from dataclasses import dataclass
from inspect import getsource
from typing import TYPE_CHECKING, Any

from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_METHODS = frozenset({"search", "match", "fullmatch", "findall", "finditer", "sub", "subn", "split"})
_ENDS = ("", "\n\0")
_CANDIDATES = " \ta0:=\"'\\(){}[],;.@%&|<>/\n-_~`#!$A"
_parser: Any = importlib.import_module("re._parser")
_Parsed = Any
"""A part of a pattern, as the library parses it: pairs of a name and what belongs to it."""


@dataclass(frozen=True, slots=True)
class UsedPattern:
    """A pattern, and one way in which its module applies it."""

    where: str
    """``sendward.mailstores.mbox._DATED``, or the line where it is written out."""
    pattern: re.Pattern[Any]
    method: str

    def apply(self, text: str) -> None:
        """Go through all of ``text`` as its module does."""
        data: Any = text.encode("latin-1", "replace") if isinstance(self.pattern.pattern, bytes) else text
        if self.method in {"sub", "subn"}:
            self.pattern.sub(data[:0], data)
        elif self.method == "finditer":
            for _ in self.pattern.finditer(data):
                continue
        else:
            getattr(self.pattern, self.method)(data)


def used_patterns(package: str) -> Iterator[UsedPattern]:
    """Every pattern in the package's modules, once for each way in which it is applied.

    What is another platform's cannot be imported here, and is left out.
    """
    root = importlib.import_module(package)
    others = tuple(f".{each.name.lower()}." for each in Platform if each is not PLATFORM)
    names = [name for _, name, _ in pkgutil.walk_packages(root.__path__, f"{package}.")]
    for name in sorted({package, *names}):
        if not any(other in f"{name}." for other in others):
            yield from _of_module(importlib.import_module(name))


def _of_module(module: ModuleType) -> Iterator[UsedPattern]:
    tree = ast.parse(getsource(module))
    applied: dict[str, set[str]] = {}
    otherwise: set[str] = set()
    """How patterns are applied that are in a table, or were made while the program runs."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _METHODS and isinstance(node.value, ast.Name):
            is_own = isinstance(getattr(module, node.value.id, None), re.Pattern)
            (applied.setdefault(node.value.id, set()) if is_own else otherwise).add(node.attr)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in _METHODS
            and isinstance(node.args[0], ast.Constant)
            and isinstance(written := node.args[0].value, (str, bytes))
        ):
            pattern: re.Pattern[Any] = re.compile(written)
            yield UsedPattern(f"{module.__name__}:{node.lineno}", pattern, node.func.attr)
    for name, value in vars(module).items():
        for pattern in _patterns_in(value):
            for method in sorted(applied.get(name) or otherwise):
                yield UsedPattern(f"{module.__name__}.{name}", pattern, method)


def _patterns_in(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from _patterns_in(tuple(value.values()))
    elif isinstance(value, (tuple, list, frozenset, set)):
        for each in value:
            yield from _patterns_in(each)


def hostile_texts(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    """Texts of about ``length`` characters on which the pattern may go back and forth most."""
    source = pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    parsed = _parser.parse(text, pattern.flags & ~re.UNICODE)
    heads, bodies = {""}, set[str]()
    for has_optional in (True, False):
        walk = _Walk(has_optional=has_optional)
        heads.add(walk.through(parsed, ""))
        heads |= walk.heads
        bodies |= walk.bodies
    signs = {sign for part in (*heads, *bodies) for sign in part}
    escaped = {"\\" + sign for sign in signs} if "\\" in signs else set[str]()
    repeated = sorted(part for part in heads | bodies | signs | escaped if part)
    for head in sorted(heads):
        for part in repeated:
            for end in _ENDS:
                yield head + part * (length // len(part)) + end


class _Walk:
    """One way through a pattern, noting what may come before what is repeated in it, and that itself."""

    def __init__(self, *, has_optional: bool) -> None:
        """Go through what need not be there, too, or leave it out."""
        self._has_optional = has_optional
        self.heads: set[str] = set()
        self.bodies: set[str] = set()

    def through(self, items: _Parsed, before: str) -> str:
        """A text that matches all ``items``, after what comes before them."""
        text = before
        for op, value in items:
            text = self._step(str(op), value, text)
        return text

    def _step(self, op: str, value: _Parsed, before: str) -> str:
        text = before  # of an anchor, a look around, or the same once more
        if op in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            least, most, inner = value
            text += self._repeated(inner, before, least, most)
        elif op == "SUBPATTERN":
            text = self.through(value[3], before)
        elif op == "ATOMIC_GROUP":
            text = self.through(value, before)
        elif op == "BRANCH":
            ways = [self.through(way, before) for way in value[1]]
            self.bodies.update(way[len(before) :] for way in ways)
            text = max(ways, key=len) if self._has_optional else min(ways, key=len)
        elif op == "LITERAL":
            text += chr(value)
        elif op == "NOT_LITERAL":
            text += next(sign for sign in _CANDIDATES if ord(sign) != value)
        elif op == "ANY":
            text += "a"
        elif op == "IN":
            signs = _members(value)
            self.bodies.update(signs[:4])
            text += signs[0] if signs else ""
        return text

    def _repeated(self, inner: _Parsed, before: str, least: int, most: int) -> str:
        self.heads.add(before)
        once = self.through(inner, before)[len(before) :]
        if most > 1:
            self.bodies.add(once)
        return once * max(self._has_optional, min(least, 64))


def _members(items: _Parsed) -> list[str]:
    """Signs that are in a set."""
    is_negated = bool(items) and str(items[0][0]) == "NEGATE"
    pattern = "".join(_as_written(str(op), value) for op, value in items if str(op) != "NEGATE")
    own = [chr(value if str(op) == "LITERAL" else value[0]) for op, value in items if str(op) in _SINGLE]
    fits = re.compile(f"[{'^' if is_negated else ''}{pattern}]")
    return [sign for sign in dict.fromkeys([*own, *_CANDIDATES]) if fits.match(sign)]


_SINGLE = frozenset({"LITERAL", "RANGE"})
_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}


def _as_written(op: str, value: _Parsed) -> str:
    if op == "LITERAL":
        return re.escape(chr(value))
    if op == "RANGE":
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return _CATEGORIES[str(value)]
