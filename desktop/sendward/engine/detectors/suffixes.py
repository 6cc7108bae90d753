"""Detectors of slips in a protected ending such as ``.mil`` or ``.gov.uk``, whatever stands left of it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sendward.engine.endings import GOVERNMENT, Relation, exists, relate
from sendward.engine.hits import Hit
from sendward.engine.public_suffixes import a_labels
from sendward.engine.slips import Ease, are_two_edits, is_one_edit, read_slip
from sendward.engine.well_known import WELL_KNOWN
from sendward.engine.words import EVERYDAY, GENERIC
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index

_COMMON = {"mil": frozenset({"ml"})}
"""Real endings that are typed for a protected one every day: 117,000 mails to .ml in half a year of 2023."""
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_TELLING = 4
"""Letters from which an office's name hardly means anything else: ``noaa``, but not ``va``."""
_LONG = 6
"""Letters from which one wrong letter hardly makes another office's name, nor two another ending."""


def mistyped_suffix(typed: Typed, index: Index) -> Iterator[Hit]:
    """A slip in the ending: ``usmc.mul`` for ``.mil``, ``leeds.gov.yk`` for ``.gov.uk``; not ``huji.ac.il``,
    whose ending is Israel's.

    >>> from sendward.engine.trial import trial
    >>> trial(mistyped_suffix, "usmc.mul", ".mil")
    ['usmc.mil']
    >>> trial(mistyped_suffix, "leeds.gov.yk", ".gov.uk")
    ['leeds.gov.uk']
    >>> trial(mistyped_suffix, "huji.ac.il", ".mil")
    []
    """
    if typed.ending_exists and typed.labels[-1] not in index.risky_endings:
        return
    for tail in _tails(typed.labels, index.most_suffix_labels):
        head = typed.text[: -len(tail) - 1]
        for suffix, entry in index.suffixes_near(tail):
            grade = _grade(tail, suffix, head.rpartition(".")[2])
            if grade:
                kind = Kind.TLD if typed.ending_exists else Kind.INVALID_TLD
                yield Hit(entry, f"{head}.{suffix}", kind, *grade)


def known_name(typed: Typed, index: Index) -> Iterator[Hit]:
    """A name everybody knows under a protected suffix, with another ending: ``nist.org`` for ``nist.gov``.

    A note where the name is short or a word, since such names mean other things too, and only for endings
    that come of it by a slip or by habit; ``ca.fr`` is nobody's slip of ``ca.gov``.

    >>> from sendward.engine.trial import trial
    >>> trial(known_name, "nist.org", ".gov")
    ['nist.gov']
    >>> trial(known_name, "ca.fr", ".gov")
    []
    """
    for suffix in index.well_known.get(typed.name, ()):
        entry = index.suffixes[suffix]
        relation = relate(typed.ending, suffix)
        if relation in {Relation.NEAR, Relation.MISSING, Relation.COUNTRY_DROPPED}:
            is_telling = len(typed.name) >= _TELLING and typed.name not in GENERIC
            level = Level.CONFIRM if is_telling and relation is not Relation.COUNTRY_DROPPED else Level.NOTE
            yield Hit(entry, typed.with_host(f"{typed.name}.{suffix}"), Kind.TLD, 0.88, level)


def near_known_name(typed: Typed, index: Index) -> Iterator[Hit]:
    """A host that nobody knows under a protected ending, beside one that everybody does: ``amry.mil``,
    ``hmcr.gov.uk``, and ``hmrc.gov`` where ``.gov.uk`` is protected, too, or ``defence.gov.ua`` where
    ``.gov.au`` is; or under a protected domain, beside one that the list names there: ``nayv.mod.uk``.

    A note only, since an office may have that name one day; the slips are those of ``edits.one_slip``,
    but for those in a number: ``unit01`` stands beside ``unit10``.
    Asked of protected domains, which no other detector sees.

    >>> from sendward.engine.trial import trial
    >>> trial(near_known_name, "amry.mil", ".mil", "army.mil")
    ['army.mil']
    >>> trial(near_known_name, "hmrc.gov", ".gov", ".gov.uk")
    ['hmrc.gov.uk']
    >>> trial(near_known_name, "defence.gov.ua", ".gov.ua", ".gov.au", "defence.gov.au")
    ['defence.gov.au']
    >>> trial(near_known_name, "nayv.mod.uk", "mod.uk", "navy.mod.uk")
    ['navy.mod.uk']
    >>> trial(near_known_name, "navy.mil", ".mil", "army.mil")
    []
    >>> trial(near_known_name, "unit01.mod.uk", "mod.uk", "unit10.mod.uk")
    []
    """
    tails = (".".join(typed.labels[at:]) for at in range(1, len(typed.labels)))
    ending = next((tail for tail in tails if a_labels(tail) in index.parents), "")
    left, _, name = typed.text.removesuffix(f".{ending}").rpartition(".")
    if not ending or index.covers_exactly(f"{name}.{ending}"):
        return
    entry = index.parents[a_labels(ending)]
    before = f"{left}." if left else ""
    turned = _turned(ending)
    if turned in index.suffixes and index.covers_exactly(f"{name}.{turned}"):
        yield Hit(index.suffixes[turned], f"{before}{name}.{turned}", Kind.TLD, 0.85, Level.NOTE)
    if len(name) < _TELLING or name in EVERYDAY:
        return
    for meant in _known_beside(name, ending, index):
        slip = read_slip(name, meant)
        is_next_number = name.translate(_NO_DIGITS) == meant.translate(_NO_DIGITS)
        if slip and not is_next_number and _is_telling_slip(meant, *slip):
            score = 0.86 + 0.01 * slip[1]
            yield Hit(entry, f"{before}{meant}.{ending}", slip[0], score, Level.NOTE)
    for suffix in index.longer_suffixes.get(ending, ()):
        if index.covers_exactly(f"{name}.{suffix}"):
            host = f"{before}{name}.{suffix}"
            yield Hit(index.suffixes[suffix], host, Kind.SUFFIX_DROPPED, 0.85, Level.NOTE)


def _turned(ending: str) -> str:
    """The ending with its country's letters swapped, ``gov.au`` of ``gov.ua``; empty for one without."""
    first, dot, country = ending.rpartition(".")
    return f"{first}.{country[::-1]}" if dot and len(country) == 2 else ""  # noqa: PLR2004  # a country's


def _known_beside(name: str, ending: str, index: Index) -> set[str]:
    """Names near ``name`` that are known under ``ending``."""
    listed = (target for meant in index.one_slip(name) for target in index.names[meant])
    near = {target.name for target in listed if target.host == f"{target.name}.{ending}"}
    return near | index.hosts_beside(name, ending) | WELL_KNOWN.get(ending, frozenset())


def _is_telling_slip(meant: str, kind: Kind, ease: Ease) -> bool:
    """Whether a slip of the known name ``meant`` hardly makes another office's name."""
    if len(meant) < _LONG:
        return len(meant) >= _TELLING and kind in {Kind.TRANSPOSITION, Kind.REPETITION}
    return ease is Ease.LIKELY


def _tails(labels: list[str], most: int) -> list[str]:
    """The last label, the last two and so on, up to ``most`` of them and never all."""
    return [".".join(labels[-width:]) for width in range(1, min(most, len(labels) - 1) + 1)]


def _grade(tail: str, suffix: str, name: str) -> tuple[float, Level] | None:
    """The worth of ``tail`` after ``name`` as a slip of ``suffix``."""
    if tail in _COMMON.get(suffix, ()):
        return (0.7, Level.NOTE) if name in GOVERNMENT else (0.9, Level.CONFIRM)
    return _grade_slip(tail, suffix)


@lru_cache(maxsize=1024)  # every reading of a domain has the same ending
def _grade_slip(tail: str, suffix: str) -> tuple[float, Level] | None:
    if tail == suffix:
        return None
    if not exists(tail):
        slip = read_slip(tail, suffix)
        if slip:
            return 0.95 + 0.01 * slip[1], Level.CONFIRM
        if suffix in {tail.replace("-", "."), tail.replace("-", "")}:
            return 0.95, Level.CONFIRM
        is_close = len(suffix) >= _LONG and (is_one_edit(tail, suffix) or are_two_edits(tail, suffix))
        return (0.8, Level.CONFIRM) if is_close else None
    if "." not in tail and len(tail) > 2 and read_slip(tail, suffix):  # noqa: PLR2004  # two letters are a country
        return 0.7, Level.NOTE
    return None
