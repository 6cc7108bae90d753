"""LDIF (RFC 2849): address books as Thunderbird and directory servers export them."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from sendward.mailstores.scan.text import decoded_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_NAMES = (
    "mail|email|emailaddress|rfc822mailbox|mozillasecondemail|xmozillasecondemail|mailalternateaddress"
    "|maillocaladdress|othermailbox|proxyaddresses|mgrprfc822mailmember"
)
_ADDRESS = re.compile(rf"(?:{_NAMES})(?:;[^:]*)?:(:?)[ ]*(.*)", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"smtp:", re.IGNORECASE)
"""Before the values of Active Directory's ``proxyAddresses``."""


def ldif(path: Path) -> Iterator[tuple[str, int]]:
    """Each attribute's value that is an address, and how many bytes have been read. Raises OSError."""
    return ldif_addresses(decoded_lines(path))


def ldif_addresses(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    r"""The addresses among ``lines``, with what came with the last line of each.

    >>> list(ldif_addresses([("dn: cn=John\n", 1), ("mail:: am9obkBhcm15Lm1s\n", 2)]))
    [('john@army.ml', 2)]
    """
    for line, done in _unfolded(lines):
        found = _ADDRESS.fullmatch(line)
        if found:
            value = _decoded(found[2]) if found[1] else found[2]
            yield _SCHEME.sub("", value.strip(), count=1), done


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    whole, done = "", 0
    for line, so_far in lines:
        bare = line.rstrip("\r\n")
        if bare.startswith(" "):
            whole += bare[1:]
        else:
            if whole:
                yield whole, done
            whole = bare
        done = so_far
    if whole:
        yield whole, done


def _decoded(value: str) -> str:
    try:
        return base64.b64decode(value, validate=False).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
