"""Letters that look like others, told apart by their names."""

from __future__ import annotations

import unicodedata

MOST = 4
"""Letters named of one stretch; more are not listened to."""


def letter_names(text: str) -> str:
    r"""The Unicode names of the letters in ``text`` that are not ASCII, each once, commas between them.

    >>> letter_names("p\u0430y")
    'Cyrillic small letter a'
    """
    strange = dict.fromkeys(letter for letter in text if not letter.isascii())
    names = [unicodedata.name(letter, f"U+{ord(letter):04X}").capitalize() for letter in strange]
    return ", ".join(names[:MOST])
