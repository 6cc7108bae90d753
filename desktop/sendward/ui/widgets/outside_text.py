"""Text from outside made safe to show: without control characters, bidirectional tricks, endless lines."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidgetItem

from sendward.system.text import escaped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of the text after them (UAX 9, section 2)."""
_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ZERO_WIDTH_SPACE = "\u200b"
_LONG_WORD = re.compile(r"\S{30,}")
"""A word that may be too long for a line."""
_WORD_PART = re.compile(r"[^.@_/-]{0,23}[.@_/-]|[^.@_/-]{24}")
LONGEST = 998
"""Most characters shown of a text from outside (RFC 5322, 2.1.1: the longest line of a message)."""


def cleaned(text: str, limit: int = LONGEST) -> str:
    r"""``text`` on one line, without control and direction characters, cut to ``limit`` characters.

    >>> cleaned("john\u202e@army.ml\n")
    'john@army.ml'
    """
    kept = (
        text.strip()
        if text.isascii() and text.isprintable()
        else "".join(
            " " if character in "\t\r\n\u2028\u2029" else character
            for character in text
            if character in "\t\r\n\u2028\u2029"
            or (character not in _DIRECTION_CONTROLS and unicodedata.category(character) != "Cc")
        ).strip()
    )
    return kept if len(kept) <= limit else f"{kept[: limit - 1]}…"


def on_one_line(sentence: str, limit: int = LONGEST) -> str:
    r"""One of our sentences on one line, cut to ``limit`` characters; its marks of direction stay.

    What comes from outside has been cleaned in it, and stands in isolates.

    >>> on_one_line("one\ntwo", 6)
    'one t…'
    """
    line = " ".join(sentence.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def isolated(text: str) -> str:
    """``text`` cleaned, and in a directional isolate (UAX 9) where its direction may differ from that around.

    That is where any of it runs from right to left, and everywhere in a language that does.
    """
    clean = cleaned(text)
    is_against = runs_right_to_left(clean) or (
        clean and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    return f"{_FIRST_STRONG_ISOLATE}{clean}{_POP_ISOLATE}" if is_against else clean


def directed(sentence: str) -> str:
    """One of our sentences, marked with its language's direction; else its first word decides it (UAX 9)."""
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
    # where any part is isolated, so must the whole be: the @ between two parts has no direction
    return f"{_LEFT_TO_RIGHT_ISOLATE}{short}{_POP_ISOLATE}" if _POP_ISOLATE in short else short


def in_order(address: str) -> str:
    """An address with its local part before its domain, whichever direction either of them has.

    A text without ``@`` is isolated as any other.
    """
    local, at, domain = address.rpartition("@")
    return short_address(cleaned(local), cleaned(domain), LONGEST) if at else isolated(address)


def breakable(text: str) -> str:
    """``text`` with zero-width spaces in its long words, where a line may break.

    They would be copied along, so use it only for text that cannot be selected.
    """
    return _LONG_WORD.sub(lambda word: _WORD_PART.sub(f"\\g<0>{_ZERO_WIDTH_SPACE}", word.group()), text)


def tooltip(text: str, *, is_fit: bool = False) -> str:
    """``text`` as HTML for a tooltip, escaped, since Qt guesses from the text whether it is HTML.

    ``is_fit`` when the text has been made safe already: its direction characters must stay.
    """
    lines = text if is_fit else "\n".join(map(isolated, text.splitlines()))
    return f"<p style='white-space:pre-wrap'>{escaped(lines)}</p>"


def explain(thing: QWidget | QListWidgetItem, text: str, *, is_fit: bool = False) -> None:
    """Give ``thing`` a tooltip, and the same words plainly to a screen reader.

    Of a widget without a description Qt gives it the tooltip, of which it then reads the HTML aloud.
    ``is_fit``: as for ``tooltip``.
    """
    thing.setToolTip(tooltip(text, is_fit=is_fit))
    plain = " ".join(cleaned(line) for line in text.splitlines())
    if isinstance(thing, QListWidgetItem):
        thing.setData(Qt.ItemDataRole.AccessibleDescriptionRole, plain)
    else:
        thing.setAccessibleDescription(plain)


def button_text(text: str) -> str:
    """``text`` for a button or a menu, where a single ampersand would mark the shortcut key.

    >>> button_text("R&D")
    'R&&D'
    """
    return text.replace("&", "&&")
