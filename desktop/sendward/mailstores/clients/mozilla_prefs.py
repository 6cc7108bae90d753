"""Mozilla's ``prefs.js``: a line a preference, in a small part of JavaScript."""

from __future__ import annotations

import re

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
