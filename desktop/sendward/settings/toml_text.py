"""TOML that comes from outside, read at a cost that its size bounds."""

from __future__ import annotations

import re
from typing import Any

from sendward.phrase import Phrase

MOST_PARTS = 32
"""Of a name such as ``drafts.folders``. What the reader of TOML takes grows with the square of them."""
_NO_NAMES = re.compile(
    r'''
      """ [^"\\]*+ (?: (?: \\. | "(?!"") ) [^"\\]*+ )*+ (?: """ | \Z )
    | \'{3} [^']*+ (?: '(?!'') [^']*+ )*+ (?: '{3} | \Z )
    | " (?: [^"\\\n] | \\[^\n] )*+ "?
    | ' [^'\n]*+ '?
    | \# [^\n]*+
    ''',
    re.VERBOSE | re.DOTALL,
)
"""Texts and comments. A text that never ends is one to the end, so that none is looked through twice."""
_DEEP_NAME = re.compile(rf'(?<![\w"-])(?:[\w"-]++[ \t]*+\.[ \t]*+){{{MOST_PARTS}}}')


def read_toml(text: str) -> dict[str, Any]:
    """The values in a TOML text; raises ValueError with a sentence for any text that is not TOML."""
    import tomllib  # noqa: PLC0415  # slow to load, and the lists that ship are read without (shipped.py)

    if text.count(".") >= MOST_PARTS and _DEEP_NAME.search(_NO_NAMES.sub('""', text)):
        raise ValueError(Phrase("a name in it has more than {most} parts", most=MOST_PARTS))
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("its lists are nested too deeply") from error
