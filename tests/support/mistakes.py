"""Mistyped spellings of a domain, one class of mistake after the other, the same in every run."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from sendward.engine.domains import parse_domain
from sendward.engine.public_suffixes import public_suffixes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

LETTERS = "abcdefghijklmnopqrstuvwxyz"
BESIDE = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "ol", "a": "qsz", "s": "adwx", "d": "sfec", "f": "dgrv", "g": "fhtb", "h": "gjyn", "j": "hkum",
    "k": "jli", "l": "ko", "z": "xa", "x": "zcs", "c": "xvd", "v": "cbf", "b": "vng", "n": "bmh", "m": "nj",
}  # fmt: skip
"""The keys that touch a key on a QWERTY keyboard."""
LOOKS = {"m": "rn", "w": "vv", "d": "cl", "l": "1", "i": "l", "o": "0"}
CYRILLIC = {"a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "i": "і", "s": "ѕ"}
SUBDOMAINS = ("mail", "www", "us", "webmail", "hr")
WORDS = ("support", "login", "secure", "mail", "online")


def lost(name: str, ending: str) -> Iterator[str]:
    """``gmai.com``."""
    for i in range(1, len(name)):
        yield f"{name[:i]}{name[i + 1 :]}.{ending}"


def doubled(name: str, ending: str) -> Iterator[str]:
    """``gmaill.com``."""
    for i in range(len(name)):
        yield f"{name[:i]}{name[i]}{name[i:]}.{ending}"


def swapped(name: str, ending: str) -> Iterator[str]:
    """``gmial.com``."""
    for i in range(len(name) - 1):
        if name[i] != name[i + 1]:
            yield f"{name[:i]}{name[i + 1]}{name[i]}{name[i + 2 :]}.{ending}"


def wrong_key(name: str, ending: str) -> Iterator[str]:
    """``gnail.com``."""
    for i in range(1, len(name)):
        for key in BESIDE.get(name[i], ""):
            yield f"{name[:i]}{key}{name[i + 1 :]}.{ending}"


def extra_key(name: str, ending: str) -> Iterator[str]:
    """``gmnail.com``."""
    for i in range(1, len(name)):
        for key in BESIDE.get(name[i], ""):
            yield f"{name[:i]}{key}{name[i:]}.{ending}"


def no_such_ending(name: str, ending: str) -> Iterator[str]:
    """``gmail.con``: a slip in the ending after which it is none."""
    last = ending.rpartition(".")[2]
    slips = [last[:i] + last[i + 1 :] for i in range(len(last))]
    slips += [last[:i] + last[i + 1] + last[i] + last[i + 2 :] for i in range(len(last) - 1)]
    slips += [last[:i] + key + last[i + 1 :] for i in range(len(last)) for key in BESIDE.get(last[i], "")]
    for slip in slips:
        if slip and slip not in public_suffixes().top_levels:
            yield f"{name}.{ending[: len(ending) - len(last)]}{slip}"


def confused_ending(name: str, ending: str) -> Iterator[str]:
    """``gmail.co``, ``army.ml``: a slip in the ending after which it is another."""
    for typed in {"com": ("co", "cm", "om"), "mil": ("ml",), "nl": ("ml",)}.get(ending, ()):
        yield f"{name}.{typed}"


def country_dropped(name: str, ending: str) -> Iterator[str]:
    """``cba.com`` for ``cba.com.au``."""
    first, _, rest = ending.partition(".")
    if rest and first in {"com", "co", "org", "net"}:
        yield f"{name}.{'com' if first == 'co' else first}"


def lost_dot(name: str, ending: str) -> Iterator[str]:
    """``mailgmail.com`` for ``mail.gmail.com``."""
    for subdomain in SUBDOMAINS:
        yield f"{subdomain}{name}.{ending}"


def glued_ending(name: str, ending: str) -> Iterator[str]:
    """``gmailcom.net``."""
    yield f"{name}{ending.replace('.', '')}.{'net' if ending == 'com' else 'com'}"


def moved_dot(name: str, ending: str) -> Iterator[str]:
    """``gma.il.com``."""
    for i in range(2, len(name) - 1):
        if "-" not in name[i - 1 : i + 1]:
            yield f"{name[:i]}.{name[i:]}.{ending}"


def hyphen(name: str, ending: str) -> Iterator[str]:
    """``g-mail.com``, or ``credit-agricole.fr`` without its own."""
    if "-" in name:
        yield f"{name.replace('-', '')}.{ending}"
    else:
        for i in range(2, len(name) - 1):
            yield f"{name[:i]}-{name[i:]}.{ending}"


def same_look(name: str, ending: str) -> Iterator[str]:
    """``grnail.com``."""
    for i, letter in enumerate(name):
        if letter in LOOKS:
            yield f"{name[:i]}{LOOKS[letter]}{name[i + 1 :]}.{ending}"


def cyrillic(name: str, ending: str) -> Iterator[str]:
    """``gmаil.com``, with one letter of another script."""
    for i, letter in enumerate(name):
        if letter in CYRILLIC:
            yield f"{name[:i]}{CYRILLIC[letter]}{name[i + 1 :]}.{ending}"


def added_word(name: str, ending: str) -> Iterator[str]:
    """``gmail-support.com``."""
    for word in WORDS:
        yield f"{name}-{word}.{ending}"


def embedded(name: str, ending: str) -> Iterator[str]:
    """``gmail.com.example.net``."""
    yield f"{name}.{ending}.example.net"
    yield f"{name}.{ending}-login.info"


MISTAKES: Mapping[str, tuple[Callable[[str, str], Iterator[str]], ...]] = {
    "one letter lost, added, wrong, swapped or doubled": (lost, doubled, swapped, wrong_key, extra_key),
    "an ending that does not exist": (no_such_ending,),
    "an ending that does": (confused_ending, country_dropped),
    "a dot lost or moved": (lost_dot, glued_ending, moved_dot),
    "a hyphen more or less": (hyphen,),
    "characters that look alike": (same_look, cyrillic),
    "a word added, or the whole inside another": (added_word, embedded),
}
"""By what a person would call it: what makes such spellings of a name and its ending."""


def mistype(host: str, *, each: int, seed: int) -> Iterator[tuple[str, str]]:
    """The mistake's name and the spelling: up to ``each`` of every class, chosen by ``seed`` and ``host``."""
    domain = parse_domain(host)
    chance = random.Random(f"{seed} {host}")  # noqa: S311  # test data, no secret
    for kind, makers in MISTAKES.items():
        for make in makers:
            made = list(dict.fromkeys(make(domain.name, domain.suffix)))
            for typed in chance.sample(made, min(each, len(made))):
                yield kind, typed
