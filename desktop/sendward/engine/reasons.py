"""Why a domain is worth a question, in words for anybody."""

from __future__ import annotations

from sendward.engine.countries import NAMES, country_of
from sendward.model import Kind, Phrase, template

_TEMPLATES = {
    Kind.OMISSION: template("{typed} is missing a letter of {intended}"),
    Kind.INSERTION: template("{typed} has a letter more than {intended}"),
    Kind.SUBSTITUTION: template("{typed} has another letter than {intended}"),
    Kind.TRANSPOSITION: template("{typed} has letters of {intended} in another order"),
    Kind.REPETITION: template("{typed} has a letter of {intended} twice"),
    Kind.TLD: template("{typed} ends in {typed_ending}; {intended} ends in {meant_ending}"),
    Kind.SUFFIX_DROPPED: template("{typed} ends in {typed_ending}; {intended} goes on to {meant_ending}"),
    Kind.INVALID_TLD: template("{typed_ending} is no ending that exists; {intended} ends in {meant_ending}"),
    Kind.MISSING_DOT: template("{typed} has lost a dot of {intended}"),
    Kind.MOVED_DOT: template("{typed} has a dot where {intended} has none"),
    Kind.HYPHEN: template("{typed} differs from {intended} only by a hyphen or the order of words"),
    Kind.HOMOGLYPH: template("{typed} only looks like {intended}: it is written with other characters"),
    Kind.COMBO: template("{typed} holds the name of {intended} with a word added; it may be somebody else's"),
    Kind.EMBEDDED: template("{typed} holds {intended}, but belongs to {owner}"),
}


def explain(
    kind: Kind, typed: str, intended: str, *, typed_ending: str, meant_ending: str, label: str, owner: str
) -> Phrase:
    """The sentence for one finding; every value is what stands in the sentence, nothing is hidden in it."""
    values = {"typed": typed, "intended": intended}
    chosen = _TEMPLATES[kind]
    if kind is Kind.SUFFIX_DROPPED and "." not in typed:
        chosen = template("{typed} has no ending; {intended} ends in {meant_ending}")
    if "{typed_ending}" in chosen and typed_ending == meant_ending:
        chosen = template("{typed} looks like {intended}")
    if "{typed_ending}" in chosen:
        values["typed_ending"] = _named(typed_ending, "")
    if "{meant_ending}" in chosen:
        values["meant_ending"] = _named(meant_ending, label)
    if "{owner}" in chosen:
        values["owner"] = owner
    return Phrase(chosen, **values)


def _named(ending: str, label: str) -> str:
    """An ending with what it stands for: ``.ml (Mali)``, ``.mil (US military)``, ``.com``."""
    meaning = label or country_of(ending)
    if not meaning:
        return f".{ending}"
    if meaning not in NAMES:  # a list's own words, in whatever language
        return f".{ending} ({meaning})"
    return Phrase("{ending} ({meaning})", ending=f".{ending}", meaning=Phrase(meaning))
