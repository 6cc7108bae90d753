"""Set of the domains known to be real, small enough to ship and fast to ask; and which have one owner.

A million names would be 20 MB as text; here each is a hash of 40 bits, so that a name that is not in the set
is taken for one that is about once in 600,000 times. The hashes are sorted into 65,536 buckets by their first
two bytes; a bucket holds the other three bytes of each.
"""

from __future__ import annotations

import enum
import struct
from typing import TYPE_CHECKING

try:
    from _blake2 import blake2b  # hashlib loads OpenSSL beside it: 2 ms of a short command, and 3 MB
except ImportError:  # a Python that was built without it has OpenSSL's
    from hashlib import blake2b

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping


MAGIC = b"SWKNOWN1"
_BUCKETS = 1 << 16
_REST = 3
"""Bytes of a hash that its bucket does not say."""
_STARTS = struct.Struct(f"<{_BUCKETS + 1}I")


class Renown(enum.IntEnum):
    """Renown of a domain: how well it is known to be somebody's real one."""

    UNKNOWN = 0
    LISTED = 1
    """Among the busiest million names by any kind of traffic; a name mistyped every day can be, too."""
    VISITED = 2
    """People open its pages in a browser, or an institution's list names it."""


class KnownDomainsError(ValueError):
    """The file of known domains is damaged or cut off; Sendward has to be installed again."""


class KnownDomains:
    """A set of registrable domains with the renown of each. Raises ``KnownDomainsError`` for damaged data.

    ``data`` is the content of the file, or a memory map of it: only the pages that are asked for are read.
    """

    def __init__(self, data: bytes | memoryview) -> None:
        self._tables: dict[Renown, tuple[memoryview, memoryview]] = {}
        view = memoryview(data)
        if bytes(view[: len(MAGIC)]) != MAGIC:
            raise KnownDomainsError("The list of known domains is damaged; install Sendward again.")
        at = len(MAGIC)
        for renown in (Renown.VISITED, Renown.LISTED):
            starts = view[at : at + _STARTS.size].cast("I") if len(view) >= at + _STARTS.size else None
            if starts is None or len(view) < (at := at + _STARTS.size) + starts[-1]:
                raise KnownDomainsError("The list of known domains is cut off; install Sendward again.")
            self._tables[renown] = (starts, view[at : at + starts[-1]])
            at += starts[-1]
            at += -at % 4

    def renown(self, registrable: str) -> Renown:
        """The renown of ``registrable`` (A-labels).

        >>> known = KnownDomains(compile_known({"example.com"}, {"example.org"}))
        >>> known.renown("example.com"), known.renown("example.net")
        (<Renown.VISITED: 2>, <Renown.UNKNOWN: 0>)
        """
        digest = _digest(registrable)
        bucket, rest = int.from_bytes(digest[:2], "big"), digest[2:]
        for renown, (starts, rests) in self._tables.items():
            held = rests[starts[bucket] : starts[bucket + 1]].tobytes()
            if rest in held and any(held[i : i + _REST] == rest for i in range(0, len(held), _REST)):
                return renown
        return Renown.UNKNOWN


def compile_known(visited: Collection[str], listed: Iterable[str]) -> bytes:
    """The file's content for these registrable domains (A-labels); a domain in both counts as visited."""
    parts = [MAGIC]
    length = len(MAGIC)
    for names in (visited, set(listed).difference(visited)):
        table = _table(names)
        padding = bytes(-(length + len(table)) % 4)
        parts += [table, padding]
        length += len(table) + len(padding)
    return b"".join(parts)


def _table(names: Iterable[str]) -> bytes:
    digests = sorted({_digest(name) for name in names})
    starts = [0] * (_BUCKETS + 1)
    for digest in digests:
        starts[int.from_bytes(digest[:2], "big") + 1] += _REST
    for bucket in range(_BUCKETS):
        starts[bucket + 1] += starts[bucket]
    return _STARTS.pack(*starts) + b"".join([digest[2:] for digest in digests])


def _digest(name: str) -> bytes:
    return blake2b(name.encode("ascii", "replace"), digest_size=2 + _REST).digest()


def parse_owners(text: str) -> Mapping[str, int]:
    """Read which house owns which domain: the house's number by registrable domain (A-labels).

    ``text`` has one line for each house, its registrable domains between spaces, and ``#`` comments.

    >>> parse_owners("example.com example.fr")
    {'example.com': 0, 'example.fr': 0}
    """
    houses: dict[str, int] = {}
    for number, line in enumerate(text.splitlines()):
        houses.update(dict.fromkeys(line.partition("#")[0].split(), number))
    return houses
