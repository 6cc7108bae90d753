"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as far as addresses go."""

from __future__ import annotations

import base64
import quopri
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sendward.mailstores.scan.text import decoded_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_LINE = re.compile(r'(?:[^.:;"]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)', re.DOTALL)
"""A property with its group (as programs write it: ``group_1.EMAIL``), its parameters and its value."""
_EMAIL = re.compile(r"(?:X-(?:.*-)?)?E-?MAIL", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)")
_MAILTO = "mailto:"
_BASE64 = re.compile(r"(?:ENCODING=)?(?:B|BASE64)", re.IGNORECASE)


def vcard(path: Path) -> Iterator[tuple[str, int]]:
    """Each address of a person or of a group's member, and how many bytes have been read. Raises OSError.

    Read line by line, not with the library vobject: of a file with one bad line that reads nothing more, and
    it takes fifteen times as long.
    """
    return vcard_emails(decoded_lines(path))


def vcard_emails(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    r"""The value of each EMAIL and ``mailto:`` among ``lines``, with what came with its last line.

    >>> list(vcard_emails([("item1.EMAIL;TYPE=work:jo\n", 1), (" hn@army.ml\n", 2)]))
    [('john@army.ml', 2)]
    """
    for line, done in _unfolded(lines):
        found = _LINE.fullmatch(line)
        if found and (_EMAIL.fullmatch(found[1]) or found[3].lstrip()[: len(_MAILTO)].lower() == _MAILTO):
            yield _value(found[2], found[3]), done


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Logical lines; one of 2.1 in quoted-printable goes on after a ``=`` at its end, folded or not."""
    parts: list[str] = []
    done = 0
    is_open = False
    for line, so_far in lines:
        bare = line.rstrip("\r\n")
        if is_open:
            parts.append(bare.lstrip(" \t"))
        elif bare[:1] in {" ", "\t"}:
            parts.append(bare[1:])
        else:
            if parts:
                yield "".join(parts), done
            parts = [bare]
        is_open = bare.endswith("=") and "QUOTED-PRINTABLE" in parts[0][:200].upper()
        if is_open:
            parts[-1] = parts[-1][:-1]
        done = so_far
    if parts:
        yield "".join(parts), done


def _value(parameters: str, value: str) -> str:
    each = parameters.strip(";").split(";")
    if any(map(_BASE64.fullmatch, each)):
        value = _from_base64(value)
    elif "QUOTED-PRINTABLE" in parameters.upper():
        value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    else:
        value = _ESCAPED.sub(r"\1", value)
    value = value.strip()
    if value[: len(_MAILTO)].lower() == _MAILTO:
        value = unquote(value[len(_MAILTO) :].partition("?")[0])
    return value


def _from_base64(value: str) -> str:
    """The text that is written in base64; ``value`` itself where it is not."""
    try:
        return base64.b64decode("".join(value.split()), validate=True).decode("utf-8", "replace")
    except ValueError:
        return value
