"""Detectors of a protected name that stands whole inside another."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from sendward.engine.endings import Relation, relate
from sendward.engine.hits import Hit
from sendward.engine.index import HOST_BEGINNING
from sendward.engine.public_suffixes import a_labels, public_suffixes
from sendward.engine.slips import read_slip
from sendward.engine.words import GENERIC, KEYWORDS
from sendward.model import Kind, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendward.engine.hits import Typed
    from sendward.engine.index import Index
    from sendward.engine.targets import Target

_SEPARATOR = re.compile("[.-]")
_SHORTEST_WORD = 4
"""Letters of a name that is recognised without a hyphen beside it: ``visalia`` is no Visa (Chromium's
floor)."""
_SHORTEST_AMONG_WORDS = 4
"""Letters of a name of one's own list that is recognised among several words; of one that ships, one more."""
_MOST_SEARCHED = 24
"""Letters of a name that is searched in its middle, too, which costs their square."""
_MOST_RUNS = 24
"""Runs of hyphenated words that are looked at for a slip: all of six words. More make no name that is typed
by hand, and each costs a look-up for every letter.
"""
_MOST_EMBEDDED = 16
"""Hosts inside another that are looked at: twice as many as a verdict names (``ranking.MOST_FINDINGS``)."""
_TELLING = 8
"""Letters of a name that is recognised whatever stands beside it: ``lockheedmartin``."""
_TELLING_OF_OWN = 6
"""As many of a name that the person or the organisation listed: ``hongshan`` in ``hongshanvalley.com``."""


def embedded_host(typed: Typed, index: Index) -> Iterator[Hit]:
    """A whole protected host with more after it: ``army.mil.example.com``, ``army.mil-login.cc``,
    ``army-mil.co``.

    Source: Chromium, "target embedding" (lookalikes.md). ``army.mil`` itself, or under it, never comes here.

    >>> from sendward.engine.trial import trial
    >>> trial(embedded_host, "army.mil.example.com", "army.mil")
    ['army.mil']
    >>> trial(embedded_host, "military.example.com", "army.mil")
    []
    """
    return islice(_embedded_hosts(typed, index), _MOST_EMBEDDED)


def _embedded_hosts(typed: Typed, index: Index) -> Iterator[Hit]:
    words = _words(typed)
    at = 0
    ending = len(words) - len(_words_of(typed.ending))
    name = ending - len(_words_of(typed.name))
    for start in range(len(words) - 2):
        begins = typed.letters[at : at + HOST_BEGINNING]
        at += len(words[start])
        if begins not in index.host_beginnings:
            continue
        # google.com.gh, mail.google.com.gh: the rest is a real ending, and other_ending speaks of it
        last = ending if start == name else len(words) - 1
        for end in range(start + 2, min(last, start + 5) + 1):
            for target in index.squeezed.get("".join(words[start:end]), ()):
                spelled = _SEPARATOR.split(target.host)
                if spelled == words[start:end] or (len(spelled) > end - start and len(target.name) > 1):
                    before = ".".join(words[:start])
                    intended = f"{before}.{target.host}" if before else target.host
                    score = 0.98 if typed.holds(target.host) else 0.94
                    yield Hit(target.entry, intended, Kind.EMBEDDED, score, Level.CONFIRM)


def embedded_suffix(typed: Typed, index: Index) -> Iterator[Hit]:
    """A name under a protected ending with more after it: ``nist.gov.co``, ``leeds.gov.uk-mail.info``.

    Another country's own ``gov.sg`` stays silent, unless the name left of it is a known one.

    >>> from sendward.engine.trial import trial
    >>> trial(embedded_suffix, "leeds.gov.uk-mail.info", ".gov.uk")
    ['leeds.gov.uk']
    >>> trial(embedded_suffix, "moh.gov.sg", ".gov")
    []
    """
    return islice(_embedded_suffixes(typed, index), _MOST_EMBEDDED)


def _embedded_suffixes(typed: Typed, index: Index) -> Iterator[Hit]:
    words = _words(typed)
    for start in range(1, len(words) - 1):
        if words[start] not in index.suffix_beginnings:
            continue
        for end in range(start + 1, min(len(words), start + 3)):
            suffix = ".".join(words[start:end])
            entry = index.suffixes.get(suffix)
            if entry is None:
                continue
            intended = f"{'.'.join(words[:start])}.{suffix}"
            is_known = index.covers_exactly(intended)
            rest = a_labels(".".join(words[start:]))
            is_real = rest in public_suffixes().icann or typed.name in words[:start]
            if is_real and not is_known:
                continue
            level = Level.NOTE if is_real else Level.CONFIRM  # treasury.gov.za is South Africa's own
            score = 0.9 if not is_known else 0.98 if typed.holds(intended) else 0.93
            yield Hit(entry, intended, Kind.EMBEDDED, score, level)


def _words(typed: Typed) -> list[str]:
    """The parts between dots and hyphens, empty ones left out."""
    return _words_of(typed.text)


def _words_of(text: str) -> list[str]:
    return [word for word in _SEPARATOR.split(text) if word]


def added_word(typed: Typed, index: Index) -> Iterator[Hit]:
    """The name with a word beside it: ``boeing-support.com``, ``boeinglogin.com``, ``secure-boeing.net``.

    Source: dnstwist "dictionary", Chromium's "brand plus keyword". ``applebees.com`` holds no such word, and
    of two everyday words (``openmailbox.org``, ``email-scan.com``) anybody makes a name.

    >>> from sendward.engine.trial import trial
    >>> trial(added_word, "boeing-support.com", "boeing.com")
    ['boeing.com']
    >>> trial(added_word, "applebees.com", "apple.com")
    []
    >>> trial(added_word, "openmailbox.org", "mailbox.org"), trial(added_word, "email-scan.com", "gmail.com")
    ([], [])
    """
    name = typed.name
    if "-" in name:
        yield from _hyphenated(typed, index)
    for cut in typed.name_then_word:
        if cut >= _SHORTEST_WORD - 1:
            yield from _combined(typed, index, name[:cut], sure=True)
    for cut in typed.word_then_name:
        if len(name) - cut >= _SHORTEST_WORD - 1 and name[:cut] in KEYWORDS:
            yield from _combined(typed, index, name[cut:], sure=True)


def added_words(typed: Typed, index: Index) -> Iterator[Hit]:
    """The name with several words or a number beside it: ``boeingmailjobs2020.com``; a long name beside
    anything.

    A note only, since hardly anybody types these by mistake. Source: half of the domains in trademark
    disputes hold the mark whole (WIPO, UDRP decisions).

    >>> from sendward.engine.trial import trial
    >>> trial(added_words, "boeingmailjobs2020.com", "boeing.com")
    ['boeing.com']
    >>> trial(added_words, "intelligence.com", "intel.com")
    []
    """
    name = typed.name
    if len(name) < _SHORTEST_AMONG_WORDS + 2:
        return
    names = index.ruled
    for cut in range(_SHORTEST_AMONG_WORDS, len(name) - 1):
        if name[:cut] in names and name[cut:] not in KEYWORDS:
            yield from _among(typed, index, name[:cut], name[cut:])
        if name[-cut:] in names and name[:-cut] not in KEYWORDS:
            yield from _among(typed, index, name[-cut:], name[:-cut])
    for start in range(1, len(name) - _TELLING if len(name) <= _MOST_SEARCHED else 0):
        for end in range(start + _TELLING, len(name)):
            if name[start:end] in names:
                yield from _own(_combined(typed, index, name[start:end], sure=False))


def _among(typed: Typed, index: Index, name: str, rest: str) -> Iterator[Hit]:
    if len(name) == _SHORTEST_AMONG_WORDS and name in GENERIC:
        return
    is_among_words = _is_made_of_words(rest)
    if len(name) >= _TELLING or (is_among_words and len(name) > _SHORTEST_AMONG_WORDS):
        yield from _combined(typed, index, name, sure=False)
    elif is_among_words or len(name) >= _TELLING_OF_OWN:
        yield from _own(_combined(typed, index, name, sure=False))


def _own(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Those of ``hits`` on names that the person or the organisation listed; of hundreds that ship, many
    stand inside another by chance.
    """
    return (hit for hit in hits if hit.entry.is_binding or not hit.entry.is_vouched)


def _is_made_of_words(text: str) -> bool:
    """Whether ``text`` can be cut into added words and numbers: ``mailjobs2020``, ``secure-login``."""
    starts = {0}
    for end in range(1, len(text) + 1):
        if any(_is_word(text[start:end]) for start in starts):
            starts.add(end)
    return len(text) in starts


def _is_word(text: str) -> bool:
    """Whether ``text`` is a number or an added word of three letters or more; of shorter ones any text is
    made.
    """
    return text.isdigit() or text == "-" or (len(text) > 2 and text.removesuffix("s") in KEYWORDS)  # noqa: PLR2004


def _hyphenated(typed: Typed, index: Index) -> Iterator[Hit]:
    words = typed.name.split("-")
    long = [at for at, word in enumerate(words) if len(word) > 2 and word not in KEYWORDS]  # noqa: PLR2004  # a country
    odd = [at for at, word in enumerate(words) if word not in KEYWORDS]
    found: set[tuple[str, bool]] = set()
    tried = 0
    for start, end in _runs(words, index.most_words + 1):
        name = "-".join(words[start:end])
        if name in index.names:
            sure = _lie_within(long, start, end)
            if (name, sure) not in found:
                found.add((name, sure))
                yield from _combined(typed, index, name, sure=sure)
        elif len(name) >= _SHORTEST_WORD and tried < _MOST_RUNS and odd and _lie_within(odd, start, end):
            tried += 1
            for meant in index.one_slip(name):
                if len(meant) > _SHORTEST_WORD and read_slip(name, meant):
                    yield from _combined(typed, index, meant, sure=True, score=0.78)


def _runs(words: list[str], most: int) -> Iterator[tuple[int, int]]:
    """Where each run of neighbouring words begins and ends that leaves at least one of ``words`` out, has at
    most ``most`` of them, and begins with one that is not empty.
    """
    for start, word in enumerate(words):
        if word:
            for end in range(start + 1, min(start + most, len(words)) + 1):
                if end - start < len(words):
                    yield start, end


def _lie_within(places: list[int], start: int, end: int) -> bool:
    """Whether all of ``places``, which are in order, lie from ``start`` to before ``end``."""
    return not places or (start <= places[0] and places[-1] < end)


def _combined(typed: Typed, index: Index, name: str, *, sure: bool, score: float = 0.86) -> Iterator[Hit]:
    for target in index.names[name]:
        relation = relate(typed.ending, target.ending)
        level = _combo_level(target, relation, sure=sure, has_hyphen="-" in typed.name)
        meant = typed.with_host(target.host) if target.is_suffix else target.host
        if (
            (target.is_suffix and not index.lists(meant))
            or (target.left and target.left != typed.left)
            or level is None
            or (name in GENERIC and relation >= Relation.COUNTRY_DROPPED)
            or (name in GENERIC and "-" not in typed.name and not target.is_suffix)
        ):
            continue
        yield Hit(target.entry, meant, Kind.COMBO, score - 0.03 * relation - (0 if sure else 0.1), level)


def _combo_level(target: Target, relation: Relation, *, sure: bool, has_hyphen: bool) -> Level | None:
    length = len(target.name)
    if target.is_bulk:
        return Level.NOTE if sure and length >= 6 and relation is Relation.SAME else None  # noqa: PLR2004  # Weight.BULK
    if target.is_office:  # the names of offices are words that many use
        return Level.NOTE if sure and length >= 4 and relation <= Relation.NEAR else None  # noqa: PLR2004
    if not sure:
        return Level.NOTE if length >= _SHORTEST_AMONG_WORDS else None
    if length >= 4:  # noqa: PLR2004  # as measured
        return Level.CONFIRM if relation < Relation.OFFICE or length >= 6 else Level.NOTE  # noqa: PLR2004
    if relation is not Relation.SAME:
        return Level.NOTE if has_hyphen and relation < Relation.OFFICE else None
    return Level.CONFIRM if has_hyphen else Level.NOTE
