"""Configuration files as mail clients write them: the INI family, and Mozilla's ``prefs.js``."""

from __future__ import annotations

import re


def ini(text: str) -> dict[str, dict[str, str]]:
    r"""The values of each section; what is no line of an INI file is passed over.

    ``configparser`` refuses a whole file for one line it does not like. Key files of GLib and KDE are read
    too: KDE's ``Path[$e]`` is ``Path``. A section or key that is repeated keeps its last value.

    >>> ini("[General]\n; a comment\nPath[$e]=$HOME/Mail\nnonsense")
    {'General': {'Path': '$HOME/Mail'}}
    """
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for line in text.splitlines():
        bare = line.strip()
        if bare.startswith("[") and bare.endswith("]"):
            section = sections.setdefault(bare[1:-1], {})
        elif bare[:1] not in {"", "#", ";"} and "=" in bare:
            key, _, value = bare.partition("=")
            section[key.rstrip().removesuffix("[$e]")] = value.lstrip()
    return sections


_PREF = re.compile(
    r'^[ \t]*user_pref\(\s*"((?:[^"\\\n]|\\.)*)"\s*,\s*(?:"((?:[^"\\\n]|\\.)*)"|([^\s")]+))\s*\)\s*;',
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t"}


def mozilla_prefs(text: str) -> dict[str, str]:
    r"""Each preference's value as text; ``true``, ``false`` and numbers as they are written.

    >>> mozilla_prefs('user_pref("mail.a", "x\\"y");\nuser_pref("mail.b", true);')
    {'mail.a': 'x"y', 'mail.b': 'true'}
    """
    return {
        _unescaped(match[1]): _unescaped(match[2]) if match[3] is None else match[3]
        for match in _PREF.finditer(text)
    }


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _LETTERS.get(match[3], match[3])
