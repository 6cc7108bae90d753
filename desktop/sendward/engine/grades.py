"""Grades of slips: their score and level, as measured (README.md, "What was measured").

Real neighbours of 257 protected names among 359,082 real domains: with the same ending one edit is safe from
four letters on, with another ending from six, and below that only slips that people readily make.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.endings import ENDINGS_TYPED_FOR, Relation, exists, is_country_slip, is_one_slip, relate
from sendward.engine.index import BULK_NAME, TWO_EDITS
from sendward.engine.slips import Ease, is_one_edit
from sendward.engine.words import GENERIC, KEYWORDS
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from sendward.engine.targets import Target

Grade = tuple[float, Level]

_EASE = {Ease.LIKELY: 0.95, Ease.FAIR: 0.91, Ease.ODD: 0.86}
_DISTANCE = {
    Relation.SAME: 0.0,
    Relation.MISSING: 0.03,
    Relation.COUNTRY_DROPPED: 0.07,
    Relation.NEAR: 0.08,
    Relation.OFFICE: 0.16,
    Relation.OTHER: 0.16,
}
_LENGTHS = {
    Relation.SAME: (4, 1),
    Relation.MISSING: (4, 1),
    Relation.COUNTRY_DROPPED: (6, 4),
    Relation.NEAR: (6, 4),
    Relation.OTHER: (8, 6),
    Relation.OFFICE: (64, 8),
}
"""Shortest name, in letters, of which one slip deserves a question, and a note, by the ending's relation."""
_NATURAL = {Kind.TRANSPOSITION: 0.02, Kind.REPETITION: 0.01, Kind.OMISSION: 0.01}


def grade_slip(target: Target, typed: str, kind: Kind, ease: Ease) -> Grade | None:
    """Score and level of one edit in a name with the ending ``typed``; None when it is no hit."""
    relation = relate(typed, target.ending)
    # a slip of gov.uk is one of the whole; under another ending the first label is all that is left of it
    length = len(target.host) if target.is_suffix and relation <= Relation.MISSING else len(target.name)
    if target.is_bulk and not _is_worth_it_in_bulk(length, kind, ease, relation):
        return None
    score = _EASE[ease] + _NATURAL.get(kind, 0.0) - _DISTANCE[relation] + _nearness(typed, target.ending)
    score -= 0.1 if length < 4 else 0.0  # noqa: PLR2004
    if target.is_office and relation > Relation.MISSING:
        return (score, Level.NOTE) if length >= TWO_EDITS and relation <= Relation.NEAR else None
    is_struck = relation is Relation.NEAR and is_one_slip(typed, target.ending)
    if is_struck and typed in ENDINGS_TYPED_FOR.get(target.ending, ()):
        length += 1  # gmal.cm: these are struck so often that they tell hardly less than the meant ending
    level = _slip_level(length, kind, ease, relation)
    return (score, level) if level else None


def _is_worth_it_in_bulk(length: int, kind: Kind, ease: Ease, relation: Relation) -> bool:
    """Whether a slip of a bulk name is a hit: only a likely one is, for among thousands many are near."""
    if ease is not Ease.LIKELY or relation > Relation.MISSING:
        return False
    return length >= (BULK_NAME if kind in {Kind.TRANSPOSITION, Kind.REPETITION} else TWO_EDITS)


def _slip_level(length: int, kind: Kind, ease: Ease, relation: Relation) -> Level | None:
    confirm_from, note_from = _LENGTHS[relation]
    if relation is Relation.SAME and kind in {Kind.TRANSPOSITION, Kind.REPETITION}:
        confirm_from -= 1
    if relation in {Relation.NEAR, Relation.COUNTRY_DROPPED} and ease is not Ease.LIKELY:
        note_from = confirm_from
    if length >= confirm_from:
        return Level.CONFIRM
    return Level.NOTE if length >= note_from else None


def grade_two_slips(target: Target, typed: str, *, natural: bool) -> Grade | None:
    """Score and level of two slips in a name with the ending ``typed``; None when they are no hit.

    ``natural`` are rarer slips that come to two edits: a wrong key struck twice, a letter moved.
    """
    relation = relate(typed, target.ending)
    length = len(target.name)
    if target.is_bulk or (length < TWO_EDITS and not natural):
        return None
    if relation in {Relation.SAME, Relation.MISSING}:
        level = Level.CONFIRM if length >= 5 else Level.NOTE  # noqa: PLR2004
    elif relation in {Relation.NEAR, Relation.COUNTRY_DROPPED} and length >= TWO_EDITS:
        level = Level.NOTE
    else:
        return None
    score = (0.84 if natural else 0.8) - _DISTANCE[relation] + _nearness(typed, target.ending)
    return score - (0.1 if length < 4 else 0.0), level  # noqa: PLR2004


def grade_ending(target: Target, typed: str, relation: Relation) -> Grade | None:
    """Score and level of the right name with another ending, ``typed``; None when it is no hit."""
    length = len(target.name)
    is_bulk = target.is_bulk
    level = _bulk_ending_level(length, relation) if is_bulk else _ending_level(target, length, relation)
    if level is None:
        return None
    score = 1.0 - _DISTANCE[relation] - (0.05 if length < 3 else 0.0)  # noqa: PLR2004
    return score + _nearness(typed, target.ending), level


def _nearness(typed: str, meant: str) -> float:
    """Bonus on the score for a typed ending that is one slip from the meant one."""
    if typed == meant:
        return 0.0
    if "." in typed and typed.partition(".")[0] == meant.partition(".")[0]:
        typed, meant = typed.partition(".")[2], meant.partition(".")[2]  # gov.ku is nearer gov.uk than gov.au
    is_slip = is_one_slip(typed, meant) or is_country_slip(typed, meant) or _is_broken(typed, meant)
    if not is_slip:
        return 0.0
    return 0.02 if typed in ENDINGS_TYPED_FOR.get(meant, ()) else 0.015


def _is_broken(typed: str, meant: str) -> bool:
    """Whether ``typed`` does not exist and is a letter longer or shorter than ``meant``: ``dee``, ``de``."""
    return len(typed) != len(meant) and not exists(typed) and is_one_edit(typed, meant)


def _bulk_ending_level(length: int, relation: Relation) -> Level | None:
    if relation is Relation.MISSING:
        return Level.CONFIRM
    is_near = relation in {Relation.NEAR, Relation.COUNTRY_DROPPED}
    return Level.NOTE if is_near and length >= 4 else None  # noqa: PLR2004


def _ending_level(target: Target, length: int, relation: Relation) -> Level | None:
    if relation is Relation.MISSING:
        return Level.CONFIRM
    if relation in {Relation.NEAR, Relation.COUNTRY_DROPPED}:
        is_office_word = target.is_office and target.name in GENERIC
        return Level.CONFIRM if length >= 3 and not is_office_word else Level.NOTE  # noqa: PLR2004
    if relation is Relation.OFFICE:
        return Level.NOTE if length >= 4 else None  # noqa: PLR2004  # every government has an mfa
    if target.is_office or target.name in KEYWORDS:
        return Level.NOTE
    return Level.CONFIRM if length >= 4 else Level.NOTE  # noqa: PLR2004
