"""Recipients made to cost: what the engine does most for, by the rule that does it."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 253
"""Characters of a whole domain (RFC 1035)."""
LONGEST_LABEL = 63


def host_of(label: str) -> str:
    """As many of one label as a domain has room for."""
    return ".".join([label] * (LONGEST // (len(label) + 1)))[:LONGEST].rstrip(".-")


WORST = {
    "10 KB of one letter": "a" * 10_000,
    "10 KB of dots": "." * 10_000,
    "10 KB of @": "@" * 10_000,
    "10 KB of brackets and quotes": '("<[' * 2_500,
    "10 KB of an accented letter": "é" * 10_000,
    "127 labels": host_of("a"),
    "127 labels of hyphens": host_of("-"),
    "126 words": host_of("a-b"),
    "63 hyphens a label": host_of("-" * 63),
    "a protected ending again and again": host_of("gov-uk"),
    "a protected ending as every label": host_of("gov"),
    "protected hosts again and again": host_of("us.army.mil"),
    "an added word again and again": "-".join(["mail"] * 12) + ".com",
    "the plural again and again": "-".join(["es"] * 20) + ".ml",
    "a country again and again": "-".join(["us"] * 20) + ".ml",
    "a name again and again, in ever other readings": "-".join(["gmaił"] * 9) + ".cł",
    "a doubled letter of 63": "s" * 63 + ".com",
    "look-alikes of 60": "rn" * 30 + ".com",
    "l and 1 in turn": "l1" * 31 + ".com",
    "letters that read two ways": "łþœəßæ" * 5 + ".com",
    "letters that read two ways, and hyphens": f"ҋҋҋ.ma{'-' * 58}.ml",
    "letters that read two ways among short labels": "-.-.ab.c.om-.ӏc-.ӏconlub.c.o-m-ӏcm-ӏß",
    "letters that read two ways, and names of two": "--nl----.--.i.l-----ꟺ-outlook.sk-.ł--.--.łł---.ł",
    "letters that read two ways, and protected endings": "gov.au.cl.--g-ovи.vи.aukl." * 5 + "gov.au.cl---.đ",
    "letters that read two ways, and two long labels": f"{'łþœəßæ' * 5}.{'xq-' * 20}.{'zj' * 28}.example.org",
    "four labels of another script": ".".join(first + "жизньфэщ" * 6 for first in "абвг") + ".ру",
    "two labels of ever other letters": "".join(map(chr, range(0x430, 0x44F))) + ".xn--" + "a" * 50 + ".ру",
    "one letter that stands for eighteen": "ﷺ" * 20 + ".com",
    "one letter that stands for eighteen, a thousand times": "ﷺ" * 1000 + ".com",
    "marks on one letter": "a" + "\u0301" * 500 + ".com",
    "one emoji, many joiners": "\U0001f468\u200d" * 60 + ".ml",
    "turned direction": "\u202e" * 900 + "army.mil",
    "half a surrogate pair": "army\ud800.mil",
    "bytes that are no text": "\udcff" * 250 + ".mil",
    "punycode of nothing": host_of("xn--" + "a" * 50),
    "punycode within punycode": host_of("xn--bcher-kva"),
}
"""By name."""

MOST_RECIPIENTS = 10_000
KINDS: dict[str, Callable[[int], str]] = {
    "look-alikes, each of another domain": lambda number: f"n{number}@army{number}.ml",
    "as many as there is room for": lambda number: f"n@x{number}.co",
    "letters that read two ways, and hyphens": lambda number: f"n@ҋҋҋ{number}.ma{'-' * 50}.ml",
    "letters that read two ways, long": lambda number: f"n@{'łþœəßæ' * 4}{number}.{'xq-' * 18}a.ml",
    "words again and again": lambda number: f"n@{'-'.join(['mail'] * 10)}{number}.com",
}
"""What recipients are made of, by number; behind all of them stands one that is asked about."""
_numbers = count()


def recipients(
    kind: Callable[[int], str], most_bytes: int, wrapping: int, *, is_json: bool = False
) -> list[str]:
    """As many of the kind as fit, with so many bytes around each."""
    last = f"last{next(_numbers)}@navy.ml"  # another each time: it is not asked about again at once
    found: list[str] = []
    left = most_bytes - len(last) - wrapping
    for number in count():
        each = kind(number)
        left -= max(len(each.encode()), len(json.dumps(each)) if is_json else 0) + wrapping
        if left < 0 or len(found) == MOST_RECIPIENTS - 1:
            break
        found.append(each)
    return [*found, last]
