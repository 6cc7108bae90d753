"""Made-up languages, for looking at the windows: one twice as long as English, one from right to left.

What a picture in them shows in plain English does not go through a translation; what it shows cut off will be
cut off in German or Polish too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translations import begin, build, catalogue, fill, gathered, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONG, MIRRORED = "en", "he"
"""The real languages whose names they go by: Qt speaks only such as it knows."""
_KEPT = re.compile(r"(\{[^}]*\}|%n|&&|&(?=\w)|…$)")
"""What a translation keeps: places, the number, the sign of a key, the sign of a window that follows."""
_ACCENTED = str.maketrans("aceginostuyACEGINOSTUY", "äçéğîñöšţûÿÄÇÉĞÎÑÖŠŢÛŸ")
_HEBREW = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבכדעפגהיחקלמנוצשרסתטבושיז", strict=True))


def write_long(folder: Path) -> None:
    """Make the long language in ``folder``."""
    _write(folder, LONG, lengthened)


def write_mirrored(folder: Path) -> None:
    """Make the language from right to left in ``folder``."""
    _write(folder, MIRRORED, mirrored)


def lengthened(text: str) -> str:
    """``text`` at about twice its length, between brackets that show where it ends.

    >>> lengthened("&Use {address}")
    '[&Ûšé {address} ûšé]'
    """
    parts = _KEPT.split(text)
    dots = "…" if text.endswith("…") else ""
    words = "".join(parts[::2])
    kept = "".join(part if index % 2 else part.translate(_ACCENTED) for index, part in enumerate(parts))
    again = " ".join(words.translate(_ACCENTED).lower().split())
    return f"[{kept.removesuffix('…')} {again}]{dots}"


def mirrored(text: str) -> str:
    """``text`` in Hebrew letters that mean nothing.

    >>> mirrored("&Use {address}")
    '&טסע {address}'
    """
    return "".join(
        part if index % 2 else "".join(_HEBREW.get(letter.lower(), letter) for letter in part)
        for index, part in enumerate(_KEPT.split(text))
    )


def _write(folder: Path, language: str, change: Callable[[str], str]) -> None:
    file = catalogue(language, folder)
    texts = gathered()
    begin(file, texts)
    forms = {message.text: len(message.words) for message in read(file)}
    words: dict[str, dict[str, str | list[str]]] = {}
    for text in texts:
        changed = change(text.source)
        words.setdefault(text.context, {})[text.source] = (
            [changed] * forms[text] if text.is_counted else changed
        )
    fill(file, words)
    build(folder)
