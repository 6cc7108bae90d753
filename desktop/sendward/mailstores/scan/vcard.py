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

_NAME = r'(?:[^.:;"]+\.)?([A-Za-z0-9-]+)[ \t]*'
_LINE = re.compile(_NAME + r'((?:;(?:"[^"]*"|[^":])*)?):(.*)', re.DOTALL)
"""A property with its group (as programs write it: ``group_1.EMAIL``), its parameters and its value."""
_LINE_WITH_STRAY_QUOTE = re.compile(_NAME + "(;[^:]*):(.*)", re.DOTALL)
_EMAIL = re.compile(r".*E-?MAIL.*", re.IGNORECASE | re.DOTALL)
"""``EMAIL``, and those of programs: ``X-KADDRESSBOOK-EMAIL``, ``X-MOZ-SECONDEMAIL``, ``EMAIL2``."""
_CARD = re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)")
_LINE_BREAK = re.compile(r"\\n|\n", re.IGNORECASE)
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
        found = _LINE.fullmatch(line) or _LINE_WITH_STRAY_QUOTE.fullmatch(line)
        if found and _CARD.match(found[3]):
            # a card in a card (AGENT, RFC 2426, 3.5.4); one within that would have its breaks escaped twice
            for inner in map(_LINE.fullmatch, _LINE_BREAK.split(found[3])):
                if inner and _EMAIL.fullmatch(inner[1]):
                    yield _value(inner[2], inner[3]), done
        elif found and (_EMAIL.fullmatch(found[1]) or found[3].lstrip()[: len(_MAILTO)].lower() == _MAILTO):
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
    each = parameters.replace('"', "").strip(";").split(";")
    if any(map(_BASE64.fullmatch, each)):
        value = _from_base64(value)
    elif "QUOTED-PRINTABLE" in parameters.upper():
        value = _text(quopri.decodestring(value.encode("utf-8", "replace")))
    else:
        value = _ESCAPED.sub(r"\1", value)
    value = value.strip()
    if value[: len(_MAILTO)].lower() == _MAILTO:
        value = unquote(value[len(_MAILTO) :].partition("?")[0])
    return value


def _from_base64(value: str) -> str:
    """The text that is written in base64; ``value`` itself where it is not."""
    try:
        return _text(base64.b64decode("".join(value.split()), validate=True))
    except ValueError:
        return value


def _text(raw: bytes) -> str:
    """UTF-8, or what western programs wrote before there was that; an address is ASCII nearly always."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
