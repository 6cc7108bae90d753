"""Detectors of dots and hyphens that are lost, added, moved, or typed for one another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendward.engine.endings import USUAL, Relation, relate
from sendward.engine.hits import Hit, aim
from sendward.engine.index import TWO_EDITS
from sendward.engine.words import GENERIC, SUBDOMAINS
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index
    from sendward.engine.targets import Target

_WEB = re.compile(r"(?:https?-?)?(?:www)?[.-]?")
_SHORTEST_GLUED = 5
"""Shortest host, in letters without its dots, that is recognised inside a name."""


def same_letters(typed: Typed, index: Index) -> Iterator[Hit]:
    """A protected host in which only dots and hyphens differ: ``credit.agricole.fr``, ``cam.acuk``,
    ``lloy.ds.com``.

    Source: M. Stockdale, Godai Group, "Doppelganger Domains" (2011), and dnstwist "hyphenation", "subdomain".

    >>> from sendward.engine.trial import trial
    >>> trial(same_letters, "cam.acuk", "cam.ac.uk")
    ['cam.ac.uk']
    >>> trial(same_letters, "mail.camac.uk", "cam.ac.uk")
    ['mail.cam.ac.uk']
    >>> trial(same_letters, "lloy.ds.com", "lloyds.com")
    ['lloyds.com']
    >>> trial(same_letters, "loyds.com", "lloyds.com")
    []
    """
    found = [*index.squeezed.get(typed.letters, ())]
    if typed.letters.startswith("www"):
        found += index.squeezed.get(typed.letters[3:], ())
    for target in found:
        if target.host == typed.text:
            continue
        is_bulk = target.is_bulk
        if is_bulk and (typed.labels[-1] != target.host.rpartition(".")[2] or not target.left):
            continue  # de.co.nf is no deconf.com
        kind = _dots_kind(typed.text, target.host)
        level = Level.CONFIRM if len(target.name) > 1 else Level.NOTE
        yield Hit(target.entry, target.host, kind, 0.99, level)
    if typed.left:
        own = f"{typed.name}.{typed.ending}"
        for target in index.squeezed.get(own.replace(".", "").replace("-", ""), ()):
            if target.host.count(".") > own.count(".") and len(target.name) > 1 and not target.is_bulk:
                yield Hit(target.entry, typed.with_host(target.host), Kind.MISSING_DOT, 0.98, Level.CONFIRM)


def _dots_kind(typed: str, meant: str) -> Kind:
    if typed.replace("-", "") == meant.replace("-", ""):
        return Kind.HYPHEN
    return Kind.MISSING_DOT if typed.count(".") < meant.count(".") else Kind.MOVED_DOT


def hyphen(typed: Typed, index: Index) -> Iterator[Hit]:
    """A hyphen in the name, or none, or the words the other way round; the ending may be another.

    ``boe-ing.com``, ``creditagricole.com``, ``agricole-credit.fr``.

    >>> from sendward.engine.trial import trial
    >>> trial(hyphen, "agricole-credit.fr", "credit-agricole.fr")
    ['credit-agricole.fr']
    >>> trial(hyphen, "credit-union.fr", "credit-agricole.fr")
    []
    """
    name = typed.name
    candidates = [*index.hyphenated.get(name, ())]
    if "-" in name:
        bare = name.replace("-", "")
        if bare in index.names:
            candidates.append(bare)
        candidates += index.hyphenated.get(bare, ())
        candidates += index.hyphenated.get("-".join(sorted(name.split("-"))), ())
    for meant in candidates:
        if meant == name:
            continue
        for target in index.names[meant]:
            relation = relate(typed.ending, target.ending)
            if target.is_bulk and (relation > Relation.MISSING or len(meant) < TWO_EDITS):
                continue
            if target.is_suffix or (relation >= Relation.OFFICE and len(meant) < 4):  # noqa: PLR2004  # as measured
                continue
            if intended := aim(typed, target, index):
                level = Level.CONFIRM if relation < Relation.OFFICE or len(meant) >= 6 else Level.NOTE  # noqa: PLR2004
                yield Hit(target.entry, intended, Kind.HYPHEN, 0.95 - 0.04 * relation, level)


def glued_ending(typed: Typed, index: Index) -> Iterator[Hit]:
    """A host whose own ending became part of the name: ``usarmymil.com``, ``boeing-com.net``,
    ``wwwibmcom.com``.

    >>> from sendward.engine.trial import trial
    >>> trial(glued_ending, "usarmymil.com", "army.mil")
    ['us.army.mil']
    >>> trial(glued_ending, "family.com", "army.mil")
    []
    >>> trial(glued_ending, "lists.npl.co.uk", "sn.pl")
    []
    """
    body = typed.letters[: len(typed.letters) - len(typed.ending.replace(".", "").replace("-", ""))]
    length = len(body)
    if length < _SHORTEST_GLUED - 1 or body[-3:] not in index.host_tails:
        return
    dots = _dots(typed.text)
    for start in range(max(0, length - index.longest_host), length - _SHORTEST_GLUED + 2):
        before = body[:start]
        if before and before not in SUBDOMAINS and body[start:] not in index.squeezed_ruled:
            continue  # nothing, or bulk: nyawork.com is no nya.work
        for target in index.squeezed.get(body[start:], ()):
            if target.is_bulk and (target.ending not in USUAL or (before and before not in SUBDOMAINS)):
                continue
            if typed.holds(target.host):
                continue  # army.mil.com: no dot is lost, and embedded_suffix speaks of it
            if not {dot - start for dot in dots if start < dot < length} <= _dots(target.host):
                continue  # lists.npl.co.uk: no dot stands between the letters of sn.pl where that has none
            is_known = not before or before in SUBDOMAINS or before in index.known_left.get(target.name, ())
            if not is_known and length - start < _SHORTEST_GLUED + 2:
                continue
            intended = f"{before}.{target.host}" if before in SUBDOMAINS else target.host
            score = 0.93 if is_known else 0.85
            yield Hit(target.entry, intended, Kind.MISSING_DOT, score, _level(target, is_known=is_known))


def _dots(text: str) -> set[int]:
    """The number of letters before each dot; hyphens are no letters."""
    bare = text.replace("-", "")
    places = (at for at, sign in enumerate(bare) if sign == ".")
    return {at - dots for dots, at in enumerate(places)}


def _level(target: Target, *, is_known: bool) -> Level:
    if target.is_bulk and not is_known:
        return Level.NOTE
    return Level.CONFIRM


def lost_dot(typed: Typed, index: Index) -> Iterator[Hit]:
    """The dot after a subdomain lost: ``seibm.com`` for ``se.ibm.com``, ``mailboeing.com`` for
    ``mail.boeing.com``.

    ``thailand.com`` has lost no dot of ``thai.land.com``.

    >>> from sendward.engine.trial import trial
    >>> trial(lost_dot, "seibm.com", "ibm.com")
    ['se.ibm.com']
    >>> trial(lost_dot, "thailand.com", "land.com")
    []
    """
    name = typed.name
    if name.startswith(("www", "http")):
        web = _WEB.match(name)
        if web and (rest := name[web.end() :]) in index.names:
            yield from _lost(typed, index, "www", rest)
    for cut in typed.word_then_name:
        rest = name[cut:]
        before = name[:cut].removesuffix("-")
        if before in SUBDOMAINS or before in index.known_left.get(rest, ()):
            yield from _lost(typed, index, before, rest)


def _lost(typed: Typed, index: Index, before: str, name: str) -> Iterator[Hit]:
    is_hyphen = "-" in typed.name[: len(typed.name) - len(name)]
    for target in index.names[name]:
        relation = relate(typed.ending, target.ending)
        is_known = before == "www" or before in index.known_left.get(name, ())
        if name in GENERIC and relation > Relation.MISSING and not is_known:
            continue
        if target.is_suffix or relation > Relation.NEAR or (target.left and target.left != before):
            continue
        host = f"{name}.{target.ending}"
        intended = typed.with_host(f"{before}.{host}")
        if target.is_bulk and len(name) < TWO_EDITS and not is_known:
            continue
        is_sure = len(name) >= 3 or is_known or is_hyphen  # noqa: PLR2004  # as measured
        if target.is_office and relation > Relation.MISSING and not is_known:
            continue
        level = Level.CONFIRM if is_sure and (relation is Relation.SAME or is_known) else Level.NOTE
        score = 0.93 - 0.03 * relation - (0.0 if is_known else 0.02) - (0.0 if is_sure else 0.1)
        yield Hit(target.entry, intended, Kind.HYPHEN if is_hyphen else Kind.MISSING_DOT, score, level)


def glued_suffix(typed: Typed, index: Index) -> Iterator[Hit]:
    """A protected ending glued to a name: ``nistgov.com`` and ``nist-gov.com`` for ``nist.gov``.

    Only a note unless a hyphen marks the seam: many towns write their names like this.

    >>> from sendward.engine.trial import trial
    >>> trial(glued_suffix, "nist-gov.com", ".gov")
    ['nist.gov']
    >>> trial(glued_suffix, "covergov.net", ".mil")
    []
    """
    name = typed.name
    if name[-2:] not in index.glued_tails:
        return
    for length in index.glued_lengths:
        if len(name) < length + 2 and not (typed.left and len(name) == length):
            continue
        for suffix, following in index.glued.get(name[-length:], ()):
            if following is not None and typed.ending != following:
                continue
            before = name[:-length]
            has_seam = before.endswith("-")
            head = typed.with_host(before.removesuffix("-")) if before else typed.left
            intended = f"{head}.{suffix}"
            is_known = index.covers_exactly(intended)
            if not has_seam and not is_known and length < 3:  # noqa: PLR2004  # "eu" ends too many words
                continue
            is_sure = has_seam or is_known or length > 4 or (following and length == 3)  # noqa: PLR2004
            level = Level.CONFIRM if is_sure else Level.NOTE
            kind = Kind.HYPHEN if has_seam else Kind.MISSING_DOT
            yield Hit(index.suffixes[suffix], intended, kind, 0.94 if is_known else 0.88, level)
