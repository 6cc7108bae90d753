"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as far as addresses go."""

from __future__ import annotations

import quopri
import re
from typing import TYPE_CHECKING

from sendward.mailstores.scan.text import decoded_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_EMAIL = re.compile(r'(?:[A-Za-z0-9-]+\.)?EMAIL((?:;(?:"[^"]*"|[^":])*)?):(.*)', re.IGNORECASE | re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")


def vcard(path: Path) -> Iterator[tuple[str, int]]:
    """The value of each EMAIL, and how many bytes have been read. Raises OSError.

    Read line by line, not with the library vobject: of a file with one bad line that reads nothing more, and
    it takes fifteen times as long.
    """
    return vcard_emails(decoded_lines(path))


def vcard_emails(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    r"""The value of each EMAIL among ``lines``, with what came with its last line.

    >>> list(vcard_emails([("item1.EMAIL;TYPE=work:jo\n", 1), (" hn@army.ml\n", 2)]))
    [('john@army.ml', 2)]
    """
    for line, done in _unfolded(lines):
        found = _EMAIL.fullmatch(line)
        if found:
            yield _value(found[1].upper(), found[2]), done


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Logical lines; one of 2.1 in quoted-printable goes on after a ``=`` at its end."""
    whole, done = "", 0
    is_open = False
    for line, so_far in lines:
        bare = line.rstrip("\r\n")
        if is_open:
            whole += bare
        elif bare[:1] in {" ", "\t"}:
            whole += bare[1:]
        else:
            if whole:
                yield whole, done
            whole = bare
        is_open = bare.endswith("=") and "QUOTED-PRINTABLE" in whole[:200].upper()
        whole = whole[:-1] if is_open else whole
        done = so_far
    if whole:
        yield whole, done


def _value(parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in parameters:
        value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    else:
        value = _ESCAPED.sub(r"\1", value)
    value = value.strip()
    return value[len("mailto:") :] if value.lower().startswith("mailto:") else value
