"""Letters that only look like others, named in the person's language."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication

from sendward.system.text import MOST_LETTERS
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import listed


def letters_in_words(text: str) -> str:
    """The letters in ``text`` that are not ASCII, each once with its script; empty where there are none.

    Few are named: more are not listened to.
    """
    strange = dict.fromkeys(letter for letter in text if not letter.isascii())
    return listed(_named(letter) for letter in list(strange)[:MOST_LETTERS])


def _named(letter: str) -> str:
    named = QCoreApplication.translate("Letters", "{letter} ({script})")
    return named.format(letter=isolated(letter), script=_script(letter))


def _script(letter: str) -> str:
    """The script of a letter; the whole name that Unicode has for it where the script is a rare one."""
    name = unicodedata.name(letter, f"U+{ord(letter):04X}")
    scripts = {
        "ARABIC": QCoreApplication.translate("Letters", "Arabic"),
        "ARMENIAN": QCoreApplication.translate("Letters", "Armenian"),
        "CHEROKEE": QCoreApplication.translate("Letters", "Cherokee"),
        "COPTIC": QCoreApplication.translate("Letters", "Coptic"),
        "CYRILLIC": QCoreApplication.translate("Letters", "Cyrillic"),
        "GEORGIAN": QCoreApplication.translate("Letters", "Georgian"),
        "GREEK": QCoreApplication.translate("Letters", "Greek"),
        "HEBREW": QCoreApplication.translate("Letters", "Hebrew"),
        "LISU": QCoreApplication.translate("Letters", "Lisu"),
    }
    word = name.partition(" ")[0]
    if word == "LATIN" and unicodedata.decomposition(letter):
        return QCoreApplication.translate("Letters", "Latin, with a mark")
    if word == "LATIN":
        return QCoreApplication.translate("Letters", "Latin, but another letter")
    return scripts.get(word, name.capitalize())
