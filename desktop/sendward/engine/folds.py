"""Looks of a name: ASCII look-alikes folded, and ASCII readings of foreign letters (UTS 39 confusables)."""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import cache, lru_cache


@cache
def _prototypes() -> dict[str, str]:
    """The prototypes by character, loaded at the first name that is not ASCII: it takes 10 ms."""
    from sendward.engine.confusable_table import PROTOTYPES, SOURCES  # noqa: PLC0415  # see above

    return dict(zip(SOURCES, PROTOTYPES.split("\n"), strict=True))


def prototype(character: str) -> str:
    """The letters that ``character`` looks like, by UTS 39; itself when the table does not name it.

    >>> prototype("а")
    'a'
    """
    return _prototypes().get(character, character)


MAX_READINGS = 16
"""Most ASCII readings tried of one domain. Chromium stops at 128; mail is typed by hand."""
_MAX_READ = 512
"""Most characters of all readings together: 32 characters are read in 16 ways, 253 in two."""

UNREAD = "_"
"""Sign for a character without an ASCII reading; one among readable letters is a slip like any other."""

_LIKE_LATIN = frozenset({"ARMENIAN", "CHEROKEE", "COPTIC", "CYRILLIC", "GREEK"})
"""Scripts whose letters pass for Latin ones, as the Unicode names begin."""

_LATIN = (
    r"LATIN (?:SMALL |CAPITAL )?LETTER "
    r"(?:SMALL CAPITAL |DOTLESS |BARRED |LONG |SCRIPT |OPEN |REVERSED |TURNED |INSULAR )*"
    r"([A-Z])(?: WITH .*)?$"
)

_SEQUENCES = (
    ("rn", "m"),
    ("nn", "m"),
    ("rr", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("lc", "k"),
    ("lh", "h"),
    ("lb", "b"),
    ("dl", "d"),
)
"""Letters that together look like another: all but ``rr`` are glyphs of dnstwist's (``glyphs_ascii``)."""
_LOOKS = bytes.maketrans(b"01i534879q2", b"ollseabtggz")
"""Digits and letters that pass for a letter in common typefaces, and the ones of "leet" spelling."""

_TWO_WAYS = {
    "þ": ("b", "p"), "ł": ("l", "t"), "œ": ("ce", "oe"), "ə": ("e", "a"), "ß": ("ss", "b"), "ʉ": ("u",),
    "æ": ("ae",), "đ": ("d",), "ø": ("o",), "ð": ("d", "o"), "ı": ("i", "l"), "ŋ": ("n",), "ĸ": ("k",),
    "ƅ": ("b",), "ь": ("b",), "ʍ": ("m", "w"), "ɯ": ("w", "m"), "в": ("b",), "н": ("h", "n"), "п": ("n",),
    "и": ("u", "n"), "丅": ("t",), "ㄒ": ("t",), "丫": ("y",), "ꭤ": ("a",), "ꟾ": ("i", "l"), "ꟺ": ("w",),
    "ჽ": ("s",), "ʄ": ("f", "j"),
}  # fmt: skip
"""Letters that people read otherwise, or also otherwise, than UTS 39 does.
The first ones after Chromium, components/url_formatter/spoof_checks/skeleton_generator.cc."""


_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})
"""Letters as they are written where there is no key for them (DIN 5007-2; Danish and Norwegian usage)."""


def plain_spellings(name: str) -> tuple[str, ...]:
    """The spellings of ``name`` on a keyboard without its letters; none where it has no ASCII letters.

    >>> plain_spellings("łódź"), plain_spellings("bücher")
    (('lodz', 'todz'), ('bucher', 'buecher'))
    """
    written = name.translate(_WRITTEN_OUT)
    spellings = (*ascii_readings(name), *ascii_readings(written))
    return tuple(each for each in dict.fromkeys(spellings) if UNREAD not in each)


def look_fold(name: str) -> str:
    """The look of ``name`` at a glance, the same for names that the eye takes for one another.

    >>> look_fold("rnicros0ft") == look_fold("microsoft")
    True
    >>> look_fold("army") == look_fold("navy")
    False
    """
    for pair, letter in _SEQUENCES:
        if pair in name:
            name = name.replace(pair, letter)
    return name.encode().translate(_LOOKS).decode()  # in UTF-8 these bytes are these letters alone


@lru_cache(maxsize=256)
def mixes_scripts(domain: str) -> bool:
    """Whether a label mixes Latin letters with those of a script that looks like it.

    No registry takes such a label (UTS 39, 5.2: "Highly Restrictive"), so nobody gets mail there.

    >>> mixes_scripts("\u0430rmy.mil"), mixes_scripts("bücher.example"), mixes_scripts("министерство.example")
    (True, False, False)
    """
    if domain.isascii():
        return False
    for label in domain.split("."):
        scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in label if letter.isalpha()}
        if "LATIN" in scripts and scripts & _LIKE_LATIN:
            return True
    return False


def ascii_readings(text: str) -> tuple[str, ...]:
    """The readings of ``text`` in ASCII letters; none when most of its letters have no reading.

    Canonical decomposition, marks dropped, then the skeleton of UTS 39, section 4, in lower case.

    >>> ascii_readings("аrmy.mil")
    ('army.mil',)
    >>> ascii_readings("日本.jp")
    ()
    """
    choices: list[tuple[str, ...]] = []
    unread = 0
    for character in text:
        options = _read_character(character)
        unread += not options
        choices.append(options or (UNREAD,))
    if 2 * unread >= len(text.replace(".", "")):
        return ()
    # a detector looks at every word, and at every run of words
    work = len(text) + 2 * (text.count("-") + text.count("."))
    most = min(MAX_READINGS, max(1, _MAX_READ // work))
    readings = itertools.islice(itertools.product(*choices), most)
    return tuple(dict.fromkeys("".join(reading) for reading in readings))


@lru_cache(maxsize=4096)
def _read_character(character: str) -> tuple[str, ...]:
    """The ASCII readings of ``character``; none when it has no reading."""
    if character.isascii():
        return (character,)
    if character in _TWO_WAYS:
        return _TWO_WAYS[character]
    read: list[str] = []
    for part in unicodedata.normalize("NFD", character):
        if part in _TWO_WAYS:
            return _TWO_WAYS[part]
        if unicodedata.combining(part) or unicodedata.category(part) in {"Mn", "Me", "Cf"}:
            continue
        read.append(prototype(part))
    text = _without_marks("".join(read)).lower()
    if text in _TWO_WAYS:
        return _TWO_WAYS[text]
    folded = _without_marks(unicodedata.normalize("NFKD", character)).lower()
    readings = (text, folded, _named_letter(character), _named_letter(text))
    options = [reading for reading in dict.fromkeys(readings) if reading and _is_plain(reading)]
    if options == ["l"]:
        options.append("i")
    return tuple(options)


def _is_plain(text: str) -> bool:
    return text.isascii() and all(c.isalnum() or c in "-." for c in text)


def _named_letter(character: str) -> str:
    """The letter a Latin one is a form of, by its Unicode name: ``ʀ`` is LATIN LETTER SMALL CAPITAL R."""
    found = re.match(_LATIN, unicodedata.name(character, "")) if len(character) == 1 else None
    return found[1].lower() if found else ""


def _without_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Mn")
