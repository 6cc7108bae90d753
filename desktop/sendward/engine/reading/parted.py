"""Addresses in free text that blanks part: ``john@ army.ml``, and ``john @ army.ml`` alone in its line.

Mail programs drop blanks around the @ and before a dot: RFC 5322 allows the first (3.4.1) and had the second
(4.4), and Thunderbird 153 and Python's email package read both. In prose a blank before the @ means "at", or
a name follows: ``meet @ cafe.com``, ``thanks @nasa.gov``. A blank behind the @ alone is in no prose: of 5,500
files in a Debian system's /usr/share/doc none has one with a domain behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.engine.endings import exists

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLANK = r"[ \u00a0]"
_BEHIND_BLANK = re.compile(rf"{_BLANK}([\w-]++(?:\.[\w-]++)++)(?!\.?@)")
_LINE = re.compile(
    rf"^[ \t]*+(?:[\w-]{{1,20}}:[ \t]*+)?(?P<local>\w[\w.!#$%&'*+/=?^`{{|}}~-]*+){_BLANK}{{0,2}}(?P<at>@)"
    rf"{_BLANK}{{0,2}}(?P<domain>[\w-]++(?:{_BLANK}?\.[\w-]++)++)[ \t]*+\.?[ \t]*+\r?$",
    re.MULTILINE,
)
"""A line with nothing but an address, and what it is: ``E-mail: john @ army.ml``."""


def lines_with_blanks(text: str) -> Mapping[int, tuple[int, int]]:
    """The places of addresses with blanks in them that are alone in their lines, by the place of the @.

    >>> lines_with_blanks("E-mail: john @ army.ml")
    {13: (8, 22)}
    >>> lines_with_blanks("We meet @ army.ml"), lines_with_blanks("john@army.ml")
    ({}, {})
    """
    places = {}
    for line in _LINE.finditer(text):
        start, end = line.start("local"), line.end("domain")
        if not {" ", "\u00a0"}.isdisjoint(text[start:end]) and _is_domain(line["domain"]):
            places[line.start("at")] = start, end
    return places


def end_behind_blank(text: str, at: int) -> int:
    """Where the domain ends that one blank parts from the @ at ``at``; 0 for none.

    >>> end_behind_blank("john@ army.ml, please", 4), end_behind_blank("john@ mary@army.ml", 4)
    (13, 0)
    """
    domain = _BEHIND_BLANK.match(text, at + 1)
    return domain.end() if domain and _is_domain(domain[1]) else 0


def _is_domain(written: str) -> bool:
    """Whether its ending exists: ``ruff @arguments.txt`` is no address."""
    return exists(written.rpartition(".")[2].lower())
