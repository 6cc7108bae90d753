"""Cleaning text from outside before it is shown."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from pathlib import Path

MAX_CHARACTERS = 300
"""Most characters shown, more than of any address that a person can read; RFC 5321 allows 254."""

UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Unicode categories that show nothing or turn the text around: controls, bidirectional marks (U+202A-E,
U+2066-9), zero-width characters, lone surrogates, unassigned code points, line separators."""


def shown(text: str, limit: int = MAX_CHARACTERS) -> str:
    r"""``text`` on one line without invisible characters, at most ``limit`` characters.

    A cut text ends in an ellipsis that counts among them.

    >>> shown("jo\u202ehn@army\u200b.ml\n")
    'john@army.ml'
    >>> shown("abcdef", limit=4)
    'abc…'
    """
    if text.isprintable() and len(text) <= limit:  # so it almost always is
        return text.strip()
    spaced = (" " if letter in "\t\n\r\u2028\u2029" else letter for letter in text[: limit * 4])
    cleaned = "".join(letter for letter in spaced if unicodedata.category(letter) not in UNSEEN).strip()
    if len(cleaned) > limit or len(text) > limit * 4:
        return cleaned[: limit - 1] + "…"
    return cleaned


def shown_lines(text: str, limit: int = MAX_CHARACTERS, lines: int = 8) -> str:
    """``text`` cleaned line by line as by ``shown``; only the first ``lines`` lines are kept."""
    return "\n".join(shown(line, limit) for line in text.splitlines()[:lines])


def escaped(text: str) -> str:
    """``text`` escaped for a notification daemon that reads markup (Desktop Notifications, "Markup").

    >>> escaped('<b>&"')
    '&lt;b&gt;&amp;&quot;'
    """
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        text = text.replace(letter, entity)
    return text


def printable(text: str) -> str:
    """A file's name of any length: no control characters, no turning of the text's direction."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def friendly(path: Path) -> str:
    """The path as a person writes it: ``~/Mail/drafts``."""
    with suppress(ValueError, RuntimeError):  # it lies elsewhere, or there is no home
        path = "~" / path.relative_to(Path.home())
    return printable(str(path))


MOST_LETTERS = 4
"""Letters named of one stretch; more are not listened to."""


def letter_names(text: str) -> str:
    r"""The Unicode names of the letters in ``text`` that are not ASCII, each once, commas between them.

    >>> letter_names("p\u0430y")
    'Cyrillic small letter a'
    """
    strange = dict.fromkeys(letter for letter in text if not letter.isascii())
    names = [unicodedata.name(letter, f"U+{ord(letter):04X}").capitalize() for letter in strange]
    return ", ".join(names[:MOST_LETTERS])
