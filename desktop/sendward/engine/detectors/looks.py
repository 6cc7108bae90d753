"""Detectors of characters that pass or stand for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.endings import Relation, relate
from sendward.engine.folds import look_fold
from sendward.engine.grades import grade_slip
from sendward.engine.hits import Hit, aim
from sendward.engine.index import BULK_NAME
from sendward.engine.slips import Ease
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index


def ascii_look_alike(typed: Typed, index: Index) -> Iterator[Hit]:
    """Other ASCII letters with the same look: ``rnicrosoft.com``, ``paypa1.com``, ``lloycls.com``.

    ``bain.com`` and ``bahn.com`` do not look the same.

    >>> from sendward.engine.trial import trial
    >>> trial(ascii_look_alike, "rnicrosoft.com", "microsoft.com")
    ['microsoft.com']
    >>> trial(ascii_look_alike, "bahn.com", "bain.com")
    []
    """
    look = look_fold(typed.name)
    if look == typed.name and look not in index.looks:
        return
    for meant in (look, *index.looks.get(look, ())):
        if meant == typed.name or meant not in index.names:
            continue
        for target in index.names[meant]:
            relation = relate(typed.ending, target.ending)
            if target.is_suffix and not typed.left:
                continue
            is_bulk = target.is_bulk
            if is_bulk and (relation > Relation.MISSING or len(meant) < BULK_NAME):
                continue
            if target.is_office and relation > Relation.MISSING:
                continue
            if relation > Relation.MISSING and len(meant) < (6 if relation >= Relation.OFFICE else 4):
                continue  # rrod.net is no mod.uk
            if intended := aim(typed, target, index):
                level = Level.CONFIRM if relation is Relation.SAME or len(meant) >= 5 else Level.NOTE  # noqa: PLR2004
                yield Hit(target.entry, intended, Kind.HOMOGLYPH, 0.97 - 0.04 * relation, level)


def plain_letters(typed: Typed, index: Index) -> Iterator[Hit]:
    """A name's letters without their marks, or written out: ``lodz.pl`` for ``łódź.pl``, ``buecher.de`` for
    ``bücher.de``.

    Source: what a keyboard has no key for is typed so (DIN 5007-2 for ``ue``). ``folds.ascii_readings`` finds
    the other way round, ``łódź.pl`` for ``lodz.pl``.

    >>> from sendward.engine.trial import trial
    >>> trial(plain_letters, "lodz.pl", "łódź.pl"), trial(plain_letters, "buecher.de", "bücher.de")
    (['łódź.pl'], ['bücher.de'])
    >>> trial(plain_letters, "lads.pl", "łódź.pl")
    []
    """
    for meant in index.plain.get(typed.name, ()):
        for target in index.names[meant]:
            if target.is_suffix and not typed.left:
                continue
            grade = grade_slip(target, typed.ending, Kind.SUBSTITUTION, Ease.LIKELY)
            if grade and (intended := aim(typed, target, index)):
                yield Hit(target.entry, intended, Kind.SUBSTITUTION, *grade)
