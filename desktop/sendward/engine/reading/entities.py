"""The characters that HTML writes as entities: ``&amp;``, ``&#64;``."""

from __future__ import annotations

import re

_LEADING_ZEROS = re.compile(r"(?<=&#)0+(?=[0-9])")
_HUGE = re.compile(r"(?<=&#)[1-9][0-9]{7,}")
_NO_CHARACTER = str(0x110000)
"""The first number that is no character's."""


def without_entities(text: str) -> str:
    """The text with each entity's character in its place; U+FFFD for a number that is no character's.

    The standard library raises an error for a number of more than 4,300 digits, and browsers take any.

    >>> without_entities("john&#64;army.ml &amp; co")
    'john@army.ml & co'
    >>> without_entities("john&#" + "0" * 5000 + "64;army.ml")
    'john@army.ml'
    """
    if "&" not in text:
        return text
    import html  # noqa: PLC0415  # the names of 2,000 characters take a third of a megabyte, and few texts have one

    return html.unescape(_HUGE.sub(_NO_CHARACTER, _LEADING_ZEROS.sub("", text)))
