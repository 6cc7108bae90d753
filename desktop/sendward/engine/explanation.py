"""Explanation of a finding: the characters that differ from the meant domain, and the reason in words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from sendward.engine.countries import NAMES, country_of
from sendward.engine.slips import common_beginning, is_one_edit
from sendward.model import Kind
from sendward.phrase import Phrase, template

if TYPE_CHECKING:
    from sendward.model import Span


def mark(text: str, intended: str, ending: str, meant_ending: str) -> tuple[Span, ...]:
    """The differing characters of ``text``, as half-open spans, in order and never touching.

    A wrong ending is marked whole, as far as whole labels differ. Where a character was lost, its two
    neighbours are marked, since nothing else can be.

    >>> mark("us.army.ml", "us.army.mil", "ml", "mil")
    ((8, 10),)
    >>> mark("gmial.com", "gmail.com", "com", "com")
    ((2, 4),)
    >>> mark("aaas.cm", "aaas.com", "cm", "com")
    ((5, 7),)
    """
    if (at := text.find(intended)) >= 0:
        return _joined([(0, at), (at + len(intended), len(text))], len(text))
    if ending != meant_ending and text.endswith(ending) and intended.endswith(meant_ending):
        body, meant = text[: len(text) - len(ending)], intended[: len(intended) - len(meant_ending)]
        kept = _common_labels(ending, meant_ending)
        return _joined([*_letters(body, meant), (len(body), len(text) - kept)], len(text))
    return _joined(_letters(text, intended), len(text))


def _common_labels(ending: str, meant: str) -> int:
    """Number of characters in the whole labels that two endings share at the right, dots included."""
    kept = 0
    labels = zip(reversed(ending.split(".")), reversed(meant.split(".")), strict=False)
    for label, other in labels:
        if label != other:
            break
        kept += len(label) + 1
    return min(kept, len(ending))


_MOST_COMPARED = 64 * 64
"""Pairs of letters up to which every differing letter is marked by itself; of two longer texts the whole
part in which they differ is marked: the work grows with the pairs, and nobody sees single letters there.
"""


def _letters(text: str, meant: str) -> list[Span]:
    if text == meant:
        return []
    at = common_beginning(text, meant)
    typed, other = text[at:], meant[at:]
    if typed[:2] == other[:2][::-1] and typed[2:] == other[2:]:
        return [(at, at + 2)]
    if typed and typed[1:] in {other, other[1:]}:
        return [(at, at + 1)]
    if typed == other[1:]:
        return [_gap(at, text)]
    spans: list[Span] = []
    if len(typed) * len(other) > _MOST_COMPARED:
        kept = common_beginning(typed[::-1], other[::-1])
        return [(at, max(len(text) - kept, at + 1))]
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  # 18 ms that a single slip does not need

    for operation in Levenshtein.opcodes(text, meant):
        if operation.tag in {"replace", "delete"}:
            spans.append((operation.src_start, operation.src_end))
        elif operation.tag == "insert":
            spans.append(_gap(operation.src_start, text))
    return spans


def _gap(at: int, text: str) -> Span:
    """Span of the two neighbours of a character that was lost before ``at``."""
    return max(at - 1, 0), min(at + 1, len(text))


def _joined(spans: list[Span], length: int) -> tuple[Span, ...]:
    """The spans sorted and merged; the whole text where there is none."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged) or ((0, length),)


_TEMPLATES = {
    Kind.OMISSION: template("{typed} is missing a letter of {intended}"),
    Kind.INSERTION: template("{typed} has one letter more than {intended}"),
    Kind.SUBSTITUTION: template("{typed} has one letter different from {intended}"),
    Kind.TRANSPOSITION: template("{typed} has letters of {intended} in another order"),
    Kind.REPETITION: template("{typed} has one letter of {intended} doubled"),
    Kind.TLD: template("{typed} ends in {typed_ending}; {intended} ends in {meant_ending}"),
    Kind.SUFFIX_DROPPED: template("{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}"),
    Kind.INVALID_TLD: template("There is no ending {typed_ending}; {intended} ends in {meant_ending}"),
    Kind.MISSING_DOT: template("{typed} is missing a dot that {intended} has"),
    Kind.MOVED_DOT: template("{typed} has a dot where {intended} has none"),
    Kind.HYPHEN: template("{typed} differs from {intended} only by a hyphen or the order of words"),
    Kind.HOMOGLYPH: template("{typed} only looks like {intended}: it is written with other characters"),
    Kind.COMBO: template(
        "{typed} is the name of {intended} with a word added; it may belong to somebody else"
    ),
    Kind.EMBEDDED: template("{typed} contains {intended}, but belongs to {owner}"),
}
_UNDER_AN_ENDING = {
    Kind.INVALID_TLD: template("There is no ending {typed_ending}; {meant_ending} exists"),
    Kind.TLD: template("{typed} ends in {typed_ending}, which is easily typed for {meant_ending}"),
}
"""Where no domain that was meant is known, only its ending."""
_LIKE_AN_ENDING = template("{typed} looks like a name under {meant_ending}")
_NO_ENDING = template("{typed} has no ending; {intended} ends in {meant_ending}")
OWN_NETWORK = template("There is no ending {typed_ending} outside of your own network")
_LOOKS_LIKE = template("{typed} looks like {intended}")
_ENDING_TOO = template("{reason}, and it ends in {typed_ending}, not {meant_ending}")
_ONE_EDIT = {Kind.OMISSION, Kind.INSERTION, Kind.SUBSTITUTION, Kind.REPETITION}
_SLIPS = _ONE_EDIT | {Kind.TRANSPOSITION}


def explain(
    kind: Kind, typed: str, intended: str, *, typed_ending: str, meant_ending: str, label: str, owner: str
) -> Phrase:
    """The sentence that explains one finding; each of its values stands in it as it is.

    ``intended`` is empty where no domain that was meant is known; then the sentence names its ending only.
    """
    values = {"typed": typed, "intended": intended}
    chosen = _chosen(kind, typed, intended, owner)
    one = typed.removesuffix(f".{typed_ending}"), intended.removesuffix(f".{meant_ending}")
    if intended and kind in _ONE_EDIT and not (is_one_edit(typed, intended) or is_one_edit(*one)):
        chosen = _LOOKS_LIKE  # of two letters that differ, it is not said that there is one
    if "{typed_ending}" in chosen and typed_ending == meant_ending:
        chosen = _LOOKS_LIKE if intended else _LIKE_AN_ENDING
    if "{typed_ending}" in chosen:
        values["typed_ending"] = _named(typed_ending, "")
    if "{meant_ending}" in chosen:
        values["meant_ending"] = _named(meant_ending, label)
    if "{owner}" in chosen:
        values["owner"] = owner
    reason = Phrase(chosen, **values)
    if intended and kind in _SLIPS and typed_ending != meant_ending:
        endings = {"typed_ending": _named(typed_ending, ""), "meant_ending": _named(meant_ending, label)}
        return Phrase(_ENDING_TOO, reason=reason, **endings)
    return reason


def _chosen(kind: Kind, typed: str, intended: str, owner: str) -> str:
    """The template for a finding whose endings differ."""
    if not intended:
        return _UNDER_AN_ENDING.get(kind, _LIKE_AN_ENDING)
    if kind is Kind.SUFFIX_DROPPED and "." not in typed:
        return _NO_ENDING
    if kind is Kind.EMBEDDED and owner == typed:
        return _TEMPLATES[Kind.TLD]  # treasury.gov.co is nobody else's page
    if kind is Kind.EMBEDDED and intended not in typed:
        return _LOOKS_LIKE
    return _TEMPLATES[kind]


def recognised(sentence: str) -> str:
    """The phrase of a sentence that ``explain`` made and that was kept as English text; any other text as it
    is.

    >>> recognised("gmial.com has letters of gmail.com in another order").template
    '{typed} has letters of {intended} in another order'
    """
    every = (_ENDING_TOO, *_UNDER_AN_ENDING.values(), _LIKE_AN_ENDING, *_TEMPLATES.values())
    for known in (*every, _NO_ENDING, OWN_NETWORK, _LOOKS_LIKE):
        match = _pattern(known).fullmatch(sentence)
        if match:
            return Phrase(known, **{name: _meaning(name, value) for name, value in match.groupdict().items()})
    return sentence


@cache
def _pattern(known: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", known)
    # a domain has no space; an ending may have a name behind it
    place = {"reason": r".+", "typed_ending": r"\.\S+(?: \(.+\))?", "meant_ending": r"\.\S+(?: \(.+\))?"}
    return re.compile(
        "".join(
            f"(?P<{part}>{place.get(part, r'[^ ]+')})" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )


def _meaning(name: str, value: str) -> str:
    if name == "reason":
        return recognised(value)
    match = re.fullmatch(r"\.(\S+) \((.+)\)", value)
    return _named(match[1], match[2]) if match else value


@lru_cache(maxsize=256)
def _named(ending: str, label: str) -> str:
    """An ending with its meaning: ``.ml (Mali)``, ``.mil (US military)``, ``.com``."""
    meaning = label or country_of(ending)
    if not meaning:
        return f".{ending}"
    if meaning not in NAMES:  # a list's own words, in whatever language
        return f".{ending} ({meaning})"
    return Phrase("{ending} ({meaning})", ending=f".{ending}", meaning=Phrase(meaning))
