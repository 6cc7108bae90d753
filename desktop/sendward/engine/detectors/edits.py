"""Detectors of slips inside the name: a letter lost, added, changed, swapped, doubled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.engine.grades import grade_slip, grade_two_slips
from sendward.engine.hits import Hit, aim
from sendward.engine.index import TWO_EDITS
from sendward.engine.slips import are_two_edits, is_one_edit, read_slip
from sendward.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index
    from sendward.engine.targets import Target

_DOUBLED = re.compile(r"(?=(.)\1)")
_VOWEL_TWICE = re.compile(r"([aeiouy]).*\1")
_PLURAL_ES = re.compile(r"(?<=[sxzoh])es|es$")
_FIRST_LETTER_FREE = 9
"""Letters that a name must exceed to be recognised when its first letter is one of two wrong ones."""
_HALF_WRONG = 4
"""Letters of a word of which two slips are half."""
_WHOLE_WORD_KEPT = 3
"""Letters a name must have for its letters in another order to be taken for it."""


def one_slip(typed: Typed, index: Index) -> Iterator[Hit]:
    """Damerau's four slips (Communications of the ACM 7(3), 1964): 80 % of all misspellings are one of them.

    ``amry.mil`` is one from ``army.mil``; ``navy.mil`` is not.

    >>> from sendward.engine.trial import trial
    >>> trial(one_slip, "amry.mil", "army.mil")
    ['army.mil']
    >>> trial(one_slip, "navy.mil", "army.mil")
    []
    """
    name = typed.name
    for meant in index.one_slip(name):
        targets = [target for target in index.names[meant] if _is_in_question(target, typed)]
        slip = read_slip(name, meant) if targets else None
        if slip is None:
            continue
        kind, ease = slip
        for target in targets:
            if target.is_suffix and not typed.left:
                continue
            grade = grade_slip(target, typed.ending, kind, ease)
            if grade and (intended := aim(typed, target, index)):
                yield Hit(target.entry, intended, kind, *grade)


def _is_in_question(target: Target, typed: Typed) -> bool:
    """Whether a slip in the name can be a hit at all: of a bulk entry only with its own ending, or with one
    that does not exist (``grade_slip``). Most neighbours among thousands end here.
    """
    is_near = target.ending == typed.ending or not typed.ending_exists
    return is_near or not target.is_bulk


def two_slips(typed: Typed, index: Index) -> Iterator[Hit]:
    """Two slips in a long name: ``worlbmank.org`` for ``worldbank.org``; ``mainframe.org`` is another word.

    So is one between hyphens that is half wrong, whatever stands beside it: ``deutsche-bahn.de``.

    >>> from sendward.engine.trial import trial
    >>> trial(two_slips, "worlbmank.org", "worldbank.org")
    ['worldbank.org']
    >>> trial(two_slips, "mainframe.org", "worldbank.org")
    []
    >>> trial(two_slips, "deutsche-bahn.de", "deutsche-bank.de")
    []
    >>> trial(two_slips, "duetsche-bnak.de", "deutsche-bank.de")
    ['deutsche-bank.de']
    """
    name = typed.name
    if len(name) < TWO_EDITS - 2:
        return
    for meant in index.two_slips(name):
        is_recognised = name[0] == meant[0] or len(meant) > _FIRST_LETTER_FREE
        if is_recognised and are_two_edits(name, meant) and not _is_another_word(name, meant):
            yield from _rarer(typed, index, meant, Kind.SUBSTITUTION, natural=False)


def _is_another_word(name: str, meant: str) -> bool:
    """Whether two slips make half of one word between hyphens, or more, and all others are the same."""
    if "-" not in name or "-" not in meant:
        return False
    words, others = name.split("-"), meant.split("-")
    unlike = [(word, other) for word, other in zip(words, others, strict=False) if word != other]
    return len(words) == len(others) and len(unlike) == 1 and max(map(len, unlike[0])) <= _HALF_WRONG


def struck_twice(typed: Typed, index: Index) -> Iterator[Hit]:
    """Two neighbouring letters replaced by one wrong key struck twice: ``bo44ng.com`` (ail
    "doubleReplacement").

    ``bellng`` for ``boeing`` is no such slip.

    >>> from sendward.engine.trial import trial
    >>> trial(struck_twice, "bo44ng.com", "boeing.com")
    ['boeing.com']
    >>> trial(struck_twice, "bellng.com", "boeing.com")
    []
    """
    name = typed.name
    for match in _DOUBLED.finditer(name):
        at = match.start()
        for meant in index.pairs.get(f"{name[:at]}\0{name[at + 2 :]}", ()):
            if name != meant and not is_one_edit(name, meant):
                yield from _rarer(typed, index, meant, Kind.SUBSTITUTION, natural=True)


def moved_letter(typed: Typed, index: Index) -> Iterator[Hit]:
    """The right letters in a wrong order, one of them out of place (ail "changeOrder"): ``oebing.com``.

    >>> from sendward.engine.trial import trial
    >>> trial(moved_letter, "oebing.com", "boeing.com")
    ['boeing.com']
    >>> trial(moved_letter, "begoni.com", "boeing.com")
    []
    """
    name = typed.name
    if len(name) < _WHOLE_WORD_KEPT or not index.letters:
        return
    for meant in index.letters.get("".join(sorted(name)), ()):
        if meant != name and are_two_edits(name, meant):  # one out, one in
            yield from _rarer(typed, index, meant, Kind.TRANSPOSITION, natural=True)


def plural(typed: Typed, index: Index) -> Iterator[Hit]:
    """A plural's ``es`` added (dnstwist "plural"): ``boeinges.com``; one ``s`` is an insertion.

    >>> from sendward.engine.trial import trial
    >>> trial(plural, "boeinges.com", "boeing.com")
    ['boeing.com']
    >>> trial(plural, "boxing.com", "boeing.com")
    []
    """
    name = typed.name
    if "es" in name:
        for match in _PLURAL_ES.finditer(name):
            meant = name[: match.start()] + name[match.end() :]
            if meant in index.names:
                yield from _rarer(typed, index, meant, Kind.INSERTION, natural=True)


def other_vowel(typed: Typed, index: Index) -> Iterator[Hit]:
    """One vowel for another wherever it stands (ail "vowelSwap"): ``siumuns.com`` for ``siemens.com``.

    >>> from sendward.engine.trial import trial
    >>> trial(other_vowel, "siumuns.com", "siemens.com")
    ['siemens.com']
    >>> trial(other_vowel, "salmons.com", "siemens.com")
    []
    """
    name = typed.name
    if not _VOWEL_TWICE.search(name):  # as does one that another has become wherever it stood
        return
    for meant in index.vowels.get(name, ()):
        if meant != name:
            yield from _rarer(typed, index, meant, Kind.SUBSTITUTION, natural=True)


def _rarer(typed: Typed, index: Index, meant: str, kind: Kind, *, natural: bool) -> Iterator[Hit]:
    for target in index.names[meant]:
        if target.is_suffix:
            continue
        grade = grade_two_slips(target, typed.ending, natural=natural)
        if grade and (intended := aim(typed, target, index)):
            yield Hit(target.entry, intended, kind, *grade)
