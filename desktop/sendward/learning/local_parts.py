"""Local parts that a slip makes of one another: one edit, or other separators between the same letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.-_"
"""What fingers put in where it does not belong."""
SHORTEST = 4
"""Characters of a known local part from which a slip of it is looked for: shorter ones are neighbours by
chance. The slip itself may have lost one."""
LONGEST = 64
"""Octets of a local part (RFC 5321, 4.5.3.1.1); of a longer one nothing is looked for."""
_SEPARATORS = re.compile(r"[._-]")
_DIGITS = re.compile(r"\d+")
_ROLES = frozenset(
    {"admin", "billing", "contact", "help", "hello", "info", "kontakt", "mail", "noreply", "no-reply"}
    | {"office", "post", "postmaster", "sales", "service", "support", "team", "webmaster", "security"}
)
"""Offices, not persons (RFC 2142, and what firms call theirs): at another firm they are another's."""


def slips_of(local: str) -> Iterator[str]:
    """Every local part that one slip makes of ``local``, or makes ``local`` of; some of them twice.

    A letter lost, struck too much, swapped with the next, or another in its place (OSA distance 1, as in
    ``engine.slips``); then the same letters with other separators. None where it is too short, or no name:

    >>> "anna.meier" in set(slips_of("ana.meier"))
    True
    >>> "jdoe" in set(slips_of("j.doe"))
    True
    >>> list(slips_of("x1")), list(slips_of("20041"))
    ([], [])
    """
    if not SHORTEST - 1 <= len(local) <= LONGEST or local.isdigit():
        return
    yield from _respaced(local)
    for at in range(len(local)):
        head, tail = local[:at], local[at:]
        yield head + tail[1:]
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in LETTERS:
            if letter != tail[0]:
                yield head + letter + tail[1:]
            yield head + letter + tail
    for letter in LETTERS:
        yield local + letter


def _respaced(local: str) -> Iterator[str]:
    """The same words with each separator there is, and without any."""
    words = _SEPARATORS.split(local)
    if len(words) > 1:
        for sign in (".", "_", "-", ""):
            if sign.join(words) != local:
                yield sign.join(words)


def is_numbered_apart(one: str, other: str) -> bool:
    """Whether two local parts differ in a number alone: ``anna1`` and ``anna2`` are two people.

    >>> is_numbered_apart("anna1", "anna2"), is_numbered_apart("anna", "anna2")
    (True, False)
    """
    return one != other and bool(_DIGITS.search(one)) and _DIGITS.sub("0", one) == _DIGITS.sub("0", other)


_TELLING = 4
"""Letters of a word from which a slip in it is telling: shorter ones are initials, countries, codes."""


def is_code_apart(one: str, other: str) -> bool:
    """Whether two local parts of the same words differ in a short one: such are two people, or two lists.

    >>> is_code_apart("linux-nfs", "linux-xfs"), is_code_apart("n.brown", "m.brown")
    (True, True)
    >>> is_code_apart("anna.meier", "ana.meier"), is_code_apart("anna.meier", "annameier")
    (False, False)
    """
    words, others = _SEPARATORS.split(one), _SEPARATORS.split(other)
    if len(words) != len(others):
        return False
    return any(a != b and max(len(a), len(b)) < _TELLING for a, b in zip(words, others, strict=True))


def is_role(local: str) -> bool:
    """Whether a local part names an office: ``info`` is at every firm."""
    return local.casefold() in _ROLES
