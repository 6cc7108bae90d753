"""Detectors of the right name under another ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.endings import GOVERNMENT, SECOND_LABELS, Relation, relate
from sendward.engine.grades import grade_ending
from sendward.engine.hits import Hit, aim
from sendward.engine.public_suffixes import public_suffixes
from sendward.engine.slips import is_one_edit, read_slip
from sendward.engine.words import GENERIC
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index
    from sendward.engine.targets import Target

_KINDS = {Relation.MISSING: Kind.INVALID_TLD, Relation.COUNTRY_DROPPED: Kind.SUFFIX_DROPPED}
_KIN = {"uk": frozenset({"scot", "wales", "cymru"})}
"""Endings of the parts of a country, which have public offices of their own (IANA root zone, geographic)."""
_PARTS = frozenset().union(*_KIN.values())
_SHORTEST_TENANT = 2
_EVERY_STATES = GOVERNMENT | {"mfa"}
"""Names that every country has under its own ending: ``gov.ro`` is no slip of ``gov.fi``; ``mfa`` is its
foreign ministry, as in ``mfa.gov.ua``."""


def other_ending(typed: Typed, index: Index) -> Iterator[Hit]:
    """The name with another ending: ``army.ml`` for ``army.mil``, ``cba.com`` for ``cba.com.au``,
    ``gmail.con`` for ``gmail.com``.

    ``gov.wales`` is no slip of ``gov.uk``, and ``mfa.gov.ua`` none either.

    >>> from sendward.engine.trial import trial
    >>> trial(other_ending, "army.ml", "army.mil")
    ['army.mil']
    >>> trial(other_ending, "cba.com", "cba.com.au")
    ['cba.com.au']
    >>> trial(other_ending, "mfa.gov.ua", ".gov.uk")
    []
    """
    targets = index.names.get(typed.name, ())
    if typed.ending in _PARTS and any(
        target.entry.is_suffix and typed.ending in _KIN.get(target.ending, ()) for target in targets
    ):
        return
    is_a_states_own = typed.name in _EVERY_STATES and len(typed.ending) == 2  # noqa: PLR2004  # a country's
    for target in targets:
        relation = relate(typed.ending, target.ending)
        if relation is Relation.SAME or (is_a_states_own and relation is Relation.OTHER):
            continue
        grade = (
            _grade_suffix(typed, target, relation, index)
            if target.is_suffix
            else grade_ending(target, typed.ending, relation)
        )
        if grade is None:
            continue
        intended = aim(typed, target, index)
        if intended:
            yield Hit(target.entry, intended, _KINDS.get(relation, Kind.TLD), *grade)


def _grade_suffix(
    typed: Typed, target: Target, relation: Relation, index: Index
) -> tuple[float, Level] | None:
    """Score and level of another ending for a protected suffix: ``xyz.gov.us`` for ``.gov.uk``; None for no
    hit. It is surest where the host is a known one.
    """
    if relation is Relation.MISSING:
        return grade_ending(target, typed.ending, relation)
    if typed.left and index.covers_exactly(typed.with_host(target.host)):
        return 0.95, Level.CONFIRM
    if relation in {Relation.NEAR, Relation.COUNTRY_DROPPED}:
        return (0.85, Level.CONFIRM) if typed.left else (0.92, Level.NOTE)
    return (0.7, Level.NOTE) if typed.left and relation is Relation.OTHER else None


def no_ending(typed: Typed, index: Index) -> Iterator[Hit]:
    """The name alone: ``john@gmail`` for ``gmail.com``. A machine of one's own network is no protected name.

    >>> from sendward.engine.trial import trial
    >>> trial(no_ending, "boeing", "boeing.com")
    ['boeing.com']
    >>> trial(no_ending, "localhost", "boeing.com")
    []
    """
    if len(typed.labels) > 1 or len(typed.text) < 4 or typed.text in GENERIC:  # noqa: PLR2004  # as other_ending
        return
    for target in index.names.get(typed.text, ()):
        if not target.is_suffix and not target.left:
            yield Hit(target.entry, target.host, Kind.SUFFIX_DROPPED, 0.9, Level.CONFIRM)


def known_head(typed: Typed, index: Index) -> Iterator[Hit]:
    """A known host of which only the last label differs: ``us.af.ml`` for ``us.af.mil``; its name may be
    short.

    ``mod.gov.ua`` is worth a note beside ``mod.gov.uk``; ``rada.gov.ua`` is nobody's slip.

    >>> from sendward.engine.trial import trial
    >>> trial(known_head, "us.af.ml", "us.af.mil")
    ['us.af.mil']
    >>> trial(known_head, "rada.gov.ua", "mod.gov.uk")
    []
    """
    head, _, last = typed.text.rpartition(".")
    for target in index.heads.get(head, ()):
        meant = target.host.rpartition(".")[2]
        relation = relate(last, meant)
        is_weak = target.is_bulk and relation > Relation.MISSING
        is_office = relate(typed.ending, target.ending) is Relation.OFFICE
        level = Level.NOTE if is_office or is_weak else Level.CONFIRM
        score = 0.97 - 0.02 * relation + (0.02 if is_one_edit(last, meant) else 0.0)
        yield Hit(target.entry, target.host, _KINDS.get(relation, Kind.TLD), score, level)


def lent_ending(typed: Typed, index: Index) -> Iterator[Hit]:
    """The name under an ending that a company lends out: ``boeing.blogspot.com`` (public suffix list, private
    section). A host's everyday name (``mail.kapsi.fi``) is nobody's.

    >>> from sendward.engine.trial import trial
    >>> trial(lent_ending, "boeing.blogspot.com", "boeing.com")
    ['boeing.com']
    >>> trial(lent_ending, "someone.blogspot.com", "boeing.com")
    []
    >>> trial(lent_ending, "mail.kapsi.fi", "mail.com")
    []
    """
    if not typed.left:
        return
    lent = public_suffixes().private_suffix(typed.labels)
    if not lent:
        return
    owner = typed.text[: -len(lent) - 1]
    name = owner.rpartition(".")[2]
    if len(name) < _SHORTEST_TENANT or name in GENERIC:
        return
    for target in index.names.get(name, ()):
        if target.is_suffix or target.left:
            continue
        level = Level.CONFIRM if len(name) >= 4 else Level.NOTE  # noqa: PLR2004  # as other_ending
        yield Hit(target.entry, f"{owner[: -len(name)]}{target.host}", Kind.TLD, 0.8, level)


def open_label(typed: Typed, index: Index) -> Iterator[Hit]:
    """A host of three labels and more whose middle label is another: ``boeing.org.uk`` for ``boeing.co.uk``.

    Anything at all in that place is worth a note where the first label is a name of its own.

    >>> from sendward.engine.trial import trial
    >>> trial(open_label, "lloydsbank.org.uk", "lloydsbank.co.uk")
    ['lloydsbank.co.uk']
    >>> trial(open_label, "cs.cam.av.uk", "cam.ac.uk")
    ['cs.cam.ac.uk']
    >>> trial(open_label, "example.org.uk", "lloydsbank.co.uk")
    []
    """
    if not index.gaps:
        return
    labels = typed.labels
    for start in range(max(0, len(labels) - index.most_labels), len(labels) - 2):
        yield from _open_label(labels[start:], ".".join(labels[:start]), index)


def _open_label(labels: list[str], before: str, index: Index) -> Iterator[Hit]:
    """As `open_label`; behind a subdomain, ``before``, which the meant host keeps, only what is a slip."""
    for i in range(1, len(labels) - 1):
        for target in index.gaps.get(".".join((*labels[:i], "*", *labels[i + 1 :])), ()):
            meant = target.host.split(".")[i]
            slip = read_slip(labels[i], meant)
            is_in_ending = i > target.left.count(".") + 1 if target.left else i > 0
            if before:
                if slip and is_in_ending and not target.is_bulk and labels[i] not in SECOND_LABELS:
                    yield Hit(target.entry, f"{before}.{target.host}", Kind.TLD, 0.86, Level.CONFIRM)
                continue
            if labels[i] in GOVERNMENT and meant in GOVERNMENT:
                # another country's word for government: tbs.gov.ca for tbs.gc.ca
                yield Hit(target.entry, target.host, Kind.TLD, 0.96, Level.CONFIRM)
                continue
            is_name = len(target.name) >= 4 and target.name == labels[0]  # noqa: PLR2004  # as other_ending
            if slip is None and (not is_in_ending or target.is_bulk):
                continue
            if slip or is_name or len(labels[0]) > 1:
                kind = Kind.TLD if slip is None or is_in_ending else slip[0]
                level = Level.CONFIRM if slip or is_name else Level.NOTE
                score = 0.92 if is_name else 0.86 if slip else 0.78  # is_name: as other_ending's near one
                yield Hit(target.entry, target.host, kind, score, level)
