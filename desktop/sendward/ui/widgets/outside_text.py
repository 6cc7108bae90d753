"""Text that came from outside, made fit to be shown: no controls, no direction tricks, no endless lines."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sendward.system.text import escaped

_DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""UAX 9, section 2: the characters that turn the direction of the text after them."""
_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ZERO_WIDTH_SPACE = "\u200b"
_LONG_WORD = re.compile(r"\S{30,}")
"""Characters of a word that may not fit into a line."""
_WORD_PART = re.compile(r"[^.@_/-]{0,23}[.@_/-]|[^.@_/-]{24}")
LONGEST = 998
"""Characters shown of anything from outside (RFC 5322, 2.1.1: the longest line of a message)."""


def cleaned(text: str, limit: int = LONGEST) -> str:
    r"""``text`` in one line, without control and direction characters, cut to ``limit`` characters.

    >>> cleaned("john\u202e@army.ml\n")
    'john@army.ml'
    """
    kept = "".join(
        " " if character in "\t\r\n\u2028\u2029" else character
        for character in text
        if character in "\t\r\n\u2028\u2029"
        or (character not in _DIRECTION_CONTROLS and unicodedata.category(character) != "Cc")
    ).strip()
    return kept if len(kept) <= limit else f"{kept[: limit - 1]}…"


def isolated(text: str) -> str:
    """``text`` cleaned and, where it may run against its surroundings, kept from turning them.

    That is where any of it runs from right to left, and everywhere in a language that does.
    """
    clean = cleaned(text)
    is_against = runs_right_to_left(clean) or (
        clean and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    return f"{_FIRST_STRONG_ISOLATE}{clean}{_POP_ISOLATE}" if is_against else clean


def directed(sentence: str) -> str:
    """One of our sentences, kept from being turned by its first word (UAX 9, P2): it runs as its language."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"{_RIGHT_TO_LEFT_MARK}{sentence}"
    return f"{_LEFT_TO_RIGHT_MARK}{sentence}" if runs_right_to_left(sentence) else sentence


def runs_right_to_left(text: str) -> bool:
    """Whether any character of ``text`` is written from right to left (UAX 9, classes R, AL, AN)."""
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def elided_middle(text: str, limit: int) -> str:
    """``text`` with its middle replaced by an ellipsis when it is longer than ``limit`` characters.

    >>> elided_middle("a.very.long.local.part", 9)
    'a.ve…part'
    """
    if len(text) <= limit:
        return text
    tail = (limit - 1) // 2
    return f"{text[: limit - 1 - tail]}…{text[len(text) - tail :]}"


def short_address(local: str, domain: str, limit: int) -> str:
    """An address in at most about ``limit`` characters; only the local part is cut, to 3 at least."""
    if not local:
        return isolated(domain)
    room = max(3, limit - len(domain) - 1)
    short = f"{isolated(elided_middle(local, room))}@{isolated(domain)}"
    # where any part is held together, so must the whole be: the @ between two parts has no direction
    return f"{_LEFT_TO_RIGHT_ISOLATE}{short}{_POP_ISOLATE}" if _POP_ISOLATE in short else short


def in_order(address: str) -> str:
    """An address whole, its local part before its domain, whichever way either of them runs.

    What has no ``@`` is shown as any other text.
    """
    local, at, domain = address.rpartition("@")
    return short_address(cleaned(local), cleaned(domain), LONGEST) if at else isolated(address)


def breakable(text: str) -> str:
    """``text`` with places in its long words where a line may end; they cannot be seen.

    They would come along when the text is copied, so it must not be text that can be.
    """
    return _LONG_WORD.sub(lambda word: _WORD_PART.sub(f"\\g<0>{_ZERO_WIDTH_SPACE}", word.group()), text)


def tooltip(text: str, *, is_fit: bool = False) -> str:
    """``text`` for a tooltip, which would otherwise take what looks like HTML for HTML.

    ``is_fit``: it has been made fit to be shown already, and must not be cleaned of what keeps its order.
    """
    lines = text if is_fit else "\n".join(map(isolated, text.splitlines()))
    return f"<p style='white-space:pre-wrap'>{escaped(lines)}</p>"


def button_text(text: str) -> str:
    """``text`` for a button or a menu, where a single ampersand would mark a key.

    >>> button_text("R&D")
    'R&&D'
    """
    return text.replace("&", "&&")
