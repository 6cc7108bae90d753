"""One small function per mistake. Each takes what was typed and the index, and yields its hits."""

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
from sendward.engine.detectors.looks import ascii_look_alike
from sendward.engine.detectors.names import known_head, lent_ending, no_ending, open_label, other_ending
from sendward.engine.detectors.suffixes import known_name, mistyped_suffix

DETECTORS = (
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
OF_TWO_WORDS = tuple(detector for detector in DETECTORS if detector not in _OF_THREE_WORDS)
"""Those that have something to say of a domain that is two words and a dot, as most are."""

__all__ = ["DETECTORS", "OF_TWO_WORDS"]
