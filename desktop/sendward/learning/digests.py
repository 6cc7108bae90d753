"""Keyed digests that stand for people, first names and messages: without the key they tell nothing."""

from __future__ import annotations

import hashlib
import re
import struct
from functools import lru_cache
from itertools import dropwhile
from typing import TYPE_CHECKING

from sendward.learning.local_parts import is_role

if TYPE_CHECKING:
    from collections.abc import Iterable

MESSAGE_BITS = 40
"""Bits of a message's digest: of 50,000 messages one in 20 million is taken for another, and not counted."""
_PARTS = re.compile(r"[._]+")
_LONGEST_NAME = 200
"""Characters of a display name that are looked at."""
_TITLES = frozenset(
    {"dr", "dra", "prof", "professor", "professorin", "dipl.-ing", "dott", "dott.ssa", "drs", "rev"}
    | {"mr", "mrs", "ms", "miss", "mx", "sir", "herr", "herrn", "frau", "hr", "mme", "mlle", "monsieur"}
    | {"madame", "sr", "sra", "srta", "señor", "señora", "sig.ra", "signor", "signora", "pani"}
    | {"mevr", "mevrouw", "dhr", "lt", "col", "capt", "cpt", "sgt", "maj", "cdr", "adm", "пані", "д-р"}
    | {"السيد", "السيدة", "الدكتور", "الدكتورة"}
)
"""Words before a name, each without a full stop at its end: those of one title are no namesakes."""
_ABBREVIATED = frozenset({"gen", "hon", "ing", "mag", "med", "nat", "pan", "phil", "rer", "sig"})
"""Likewise where a full stop follows: else they are names."""


class Digests:
    """Makes digests with one key; the same text gives the same digest as long as the key is the same."""

    def __init__(self, key: bytes) -> None:
        """Use a key of at most 64 bytes."""
        self._key = key

    def person(self, address_key: str) -> int:
        """The digest of a person, by ``Address.key``: 64 bits, with a sign, as SQLite holds them."""
        return self._digest(address_key, b"person", 8)

    def people(self, address_keys: Iterable[str]) -> tuple[int, ...]:
        """The digests of many, as ``person`` gives them: the key is taken in once, which halves the time."""
        copy = hashlib.blake2b(digest_size=8, key=self._key, person=b"person").copy
        made = []
        for each in address_keys:
            hasher = copy()
            hasher.update(each.encode(errors="replace"))
            made.append(hasher.digest())
        return struct.unpack(f">{len(made)}q", b"".join(made))

    def first_name(self, name: str) -> int:
        """The digest of a first name (``first_name``); 0 for none."""
        return self._digest(name, b"name", 8) if name else 0

    def message(self, text: str) -> int:
        """The digest of what tells a message from others: ``MESSAGE_BITS``, not negative."""
        return self._digest(text, b"message", 8) & ((1 << MESSAGE_BITS) - 1)

    def _digest(self, text: str, use: bytes, size: int) -> int:
        data = text.encode(errors="replace")
        made = hashlib.blake2b(data, digest_size=size, key=self._key, person=use).digest()
        return int.from_bytes(made, "big", signed=True)


@lru_cache(maxsize=4096)
def first_name(display: str, local: str) -> str:
    """The first name in a display name, else in a local part that is made of several; empty for none.

    >>> first_name("Doe, Jane (Ward 3)", "jd")
    'jane'
    >>> first_name("Dr. Jane Doe", "jd"), first_name("Dr. Doe", "jd"), first_name("Team North", "jd")
    ('jane', '', '')
    >>> first_name("", "jane.doe")
    'jane'
    >>> first_name("", "jdoe")
    ''
    """
    shown = display[:_LONGEST_NAME].strip(" \t'\"")
    if "@" in shown:
        shown = ""
    last, comma, first = shown.partition(",")
    words = (first if comma else last).split()
    if words:
        names = list(dropwhile(_is_title, words))
        # after a title alone comes the family's name
        is_first = names and (comma or len(names) == len(words) or len(names) > 1)
        return _name(names[0]) if is_first else ""
    parts = _PARTS.split(local)
    return _name(parts[0]) if len(parts) > 1 else ""


def titles(digests: Digests) -> frozenset[int]:
    """The digests that an earlier release has kept as those of first names."""
    return frozenset(map(digests.first_name, _TITLES))


def _is_title(word: str) -> bool:
    plain = _plain(word)
    return plain in _TITLES or (plain in _ABBREVIATED and word.endswith("."))


def _name(word: str) -> str:
    word = _plain(word)
    return word if len(word) > 1 and word.replace("-", "").isalpha() and not is_role(word) else ""


def _plain(word: str) -> str:
    return word.strip(".'\"()").casefold()
