"""Translation of phrases that were made outside the windows, into the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from sendward.phrase import Listed, Phrase
from sendward.ui.widgets.outside_text import cleaned, in_order, isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = "Phrase"
"""Under which the catalogue keeps them (``packaging/data/translations.py``)."""
LISTS = "Pack"
"""Context of the names of the shipped lists in the catalogue."""


def translated(text: str) -> str:
    """``text`` in the person's language where it is a ``Phrase``; any other text cleaned, as it is.

    The values in a phrase's places come from outside: they are cleaned, or translated where they are phrases.
    """
    if isinstance(text, Listed):
        return listed(map(_shown, text.parts))
    if not isinstance(text, Phrase):
        return isolated(text)
    values = {name: _shown(value) for name, value in text.values.items()}
    if text.one:
        count = int(text.values["count"])
        template = QCoreApplication.translate(CONTEXT, text.template, None, count)
        if template == text.template and count == 1:  # no catalogue is loaded: English as it was made
            template = text.one
    else:
        template = QCoreApplication.translate(CONTEXT, text.template)
    return template.format(**values)


def listed(parts: Iterable[str]) -> str:
    """Texts in a row, as the person's language separates them."""
    return QCoreApplication.translate("List", ", ").join(parts)


def translated_sentence(*texts: str) -> str:
    """Several texts translated, joined by spaces; empty ones are left out."""
    return " ".join(translated(text) for text in texts if text)


def translated_list(label: str) -> str:
    """Name of a list, in the person's language if it ships with Sendward; else cleaned, as it is."""
    return cleaned(QCoreApplication.translate(LISTS, label))


def _shown(value: str | int) -> str:
    """A value in its place: whatever direction the sentence has, an address or an ending keeps its own."""
    if isinstance(value, int):
        return QLocale().toString(value)
    is_address = not isinstance(value, Phrase | Listed) and "@" in value and not any(map(str.isspace, value))
    return in_order(value) if is_address else translated(value)
