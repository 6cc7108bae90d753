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

_LINE = re.compile(r"([A-Za-z0-9.-]+)(?:;[^:]*)?:(:?)[ ]*(.*)", re.DOTALL)
_ADDRESS_NAME = re.compile(r".*mail.*|proxyaddresses|targetaddress|othermailbox", re.IGNORECASE)
"""``mail``, ``mozillaSecondEmail``, ``mgrpRFC822MailMember``, and those of Active Directory."""
_MEMBER_NAME = re.compile(r"(?:unique)?member|owner|manager|roleoccupant", re.IGNORECASE)
"""Attributes that name an entry, of which the address may be a part: ``cn=John,mail=john@army.ml``."""
_MAIL_PART = re.compile(
    r"(?:^|[,+])\s*(?:mail|e|email|emailaddress|rfc822mailbox)\s*=\s*((?:[^,+\\]|\\.)*)", re.IGNORECASE
)
_ESCAPED = re.compile(r"\\([^0-9A-Fa-f])")
_SCHEME = re.compile(r"(?:smtp|mailto):", re.IGNORECASE)
"""Before the values of Active Directory's ``proxyAddresses`` and of ``labeledURI``."""


def ldif(path: Path) -> Iterator[tuple[str, int]]:
    """Each attribute's value that is an address, and how many bytes have been read. Raises OSError."""
    return ldif_addresses(decoded_lines(path))


def ldif_addresses(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    r"""The addresses among ``lines``, with what came with the last line of each.

    >>> list(ldif_addresses([("dn: cn=John\n", 1), ("mail:: am9obkBhcm15Lm1s\n", 2)]))
    [('john@army.ml', 2)]
    """
    for line, done in _unfolded(lines):
        found = _LINE.fullmatch(line)
        if found:
            value = (_decoded(found[3]) if found[2] else found[3]).strip()
            for address in _addresses(found[1], value):
                yield address, done


def _addresses(name: str, value: str) -> Iterator[str]:
    scheme = _SCHEME.match(value)
    if scheme:
        yield value[scheme.end() :]
    elif _ADDRESS_NAME.fullmatch(name):
        yield value
    elif _MEMBER_NAME.fullmatch(name):
        parts = [_ESCAPED.sub(r"\1", part).strip() for part in _MAIL_PART.findall(value)]
        yield from parts or ([value] if "@" in value and "=" not in value else [])


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    parts: list[str] = []
    done = 0
    for line, so_far in lines:
        bare = line.rstrip("\r\n")
        if bare.startswith(" "):
            parts.append(bare[1:])
        else:
            if parts:
                yield "".join(parts), done
            parts = [bare]
        done = so_far
    if parts:
        yield "".join(parts), done


def _decoded(value: str) -> str:
    try:
        return base64.b64decode(value, validate=False).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
