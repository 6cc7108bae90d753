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

_LINE = re.compile(r"([A-Za-z0-9._-]+)(?:;[^:]*)?:(:?)[ ]*(.*)", re.DOTALL)
_MAIL_OIDS = ("0.9.2342.19200300.100.1.3", "1.2.840.113549.1.9.1")
"""``mail`` (RFC 4524) and ``emailAddress`` (RFC 2985) by number, for a server without names."""
_ADDRESS_NAME = re.compile(
    rf".*mail.*|proxyaddresses|targetaddress|othermailbox|{'|'.join(map(re.escape, _MAIL_OIDS))}",
    re.IGNORECASE | re.DOTALL,
)
"""``mail``, ``mozillaSecondEmail``, ``mgrpRFC822MailMember``, and those of Active Directory."""
_MEMBER_NAME = re.compile(r"(?:unique)?member(?:uid)?|owner|manager|roleoccupant", re.IGNORECASE)
"""Attributes that name somebody, by an entry or by the address alone."""
_MAIL_PART = re.compile(
    rf"(?:^|[,+;(])\s*(?:mail|e|email|emailaddress|rfc822mailbox|{'|'.join(map(re.escape, _MAIL_OIDS))})"
    r'\s*=\s*(?:"((?:[^"\\]|\\.)*)"|((?:[^,+;()\\]|\\.)*))',
    re.IGNORECASE,
)
"""The address in an entry's name (RFC 4514) or in a filter: ``cn=John,mail=john@army.ml``."""
_ESCAPED = re.compile(r"\\(?:([0-9A-Fa-f]{2})|(.))", re.DOTALL)
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
    elif name.lower() != "dn":  # the entry's own name: what is in it stands beside it, too
        parts = [_unescaped(quoted or plain) for quoted, plain in _MAIL_PART.findall(value)]
        yield from (part for part in parts if "@" in part)
        if not parts and "@" in value and "=" not in value and _MEMBER_NAME.fullmatch(name):
            yield value


def _unescaped(text: str) -> str:
    """A part of an entry's name without its escapes: a sign, or two digits for a byte."""
    return _ESCAPED.sub(lambda found: found[2] or chr(int(found[1], 16)), text).strip()


def _unfolded(lines: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    parts: list[str] = []
    done = 0
    for line, so_far in lines:
        bare = line.rstrip("\r\n")
        if bare[:1] in {" ", "\t"}:  # a tab is none of RFC 2849's, and begins nothing else either
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
