"""Detectors: one small function per mistake, which takes the typed domain and the index and yields hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.detectors.containment import added_word, added_words, embedded_host, embedded_suffix
from sendward.engine.detectors.dots import glued_ending, glued_suffix, hyphen, lost_dot, same_letters
from sendward.engine.detectors.edits import (
    moved_letter,
    one_slip,
    other_vowel,
    plural,
    struck_twice,
    two_slips,
)
from sendward.engine.detectors.looks import ascii_look_alike, plain_letters
from sendward.engine.detectors.names import known_head, lent_ending, no_ending, open_label, other_ending
from sendward.engine.detectors.suffixes import known_name, mistyped_suffix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sendward.engine.hits import Hit, Typed
    from sendward.engine.index import Index

    Detector = Callable[[Typed, Index], Iterator[Hit]]

DETECTORS: tuple[Detector, ...] = (
    other_ending,
    no_ending,
    known_head,
    open_label,
    lent_ending,
    mistyped_suffix,
    known_name,
    one_slip,
    two_slips,
    struck_twice,
    moved_letter,
    plural,
    other_vowel,
    ascii_look_alike,
    plain_letters,
    same_letters,
    hyphen,
    lost_dot,
    glued_ending,
    glued_suffix,
    embedded_host,
    embedded_suffix,
    added_word,
    added_words,
)

_OF_THREE_WORDS = {known_head, open_label, lent_ending, embedded_host, embedded_suffix}
_OF_RULED_NAMES = {two_slips, struck_twice, moved_letter, other_vowel, added_words}
_OF_SUFFIXES = {mistyped_suffix, known_name, glued_suffix, embedded_suffix}


def detectors_for(index: Index) -> tuple[tuple[Detector, ...], tuple[Detector, ...]]:
    """The detectors that can find something with this list; and of them those that can find something in a
    domain of two words and a dot, as most are.
    """
    silent = (set() if index.ruled else _OF_RULED_NAMES) | (set() if index.suffixes else _OF_SUFFIXES)
    if not index.plain:
        silent |= {plain_letters}
    speaking = tuple([detector for detector in DETECTORS if detector not in silent])
    return speaking, tuple([detector for detector in speaking if detector not in _OF_THREE_WORDS])


__all__ = ["DETECTORS", "detectors_for"]
