"""Which characters of a typed domain differ from the domain that was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein, Prefix

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
    """How many characters of two endings agree in whole labels at the right, with the dot before them."""
    kept = 0
    labels = zip(reversed(ending.split(".")), reversed(meant.split(".")), strict=False)
    for label, other in labels:
        if label != other:
            break
        kept += len(label) + 1
    return min(kept, len(ending))


def _letters(text: str, meant: str) -> list[Span]:
    if text == meant:
        return []
    at = Prefix.similarity(text, meant)
    typed, other = text[at:], meant[at:]
    if typed[:2] == other[:2][::-1] and typed[2:] == other[2:]:
        return [(at, at + 2)]
    if typed and typed[1:] in {other, other[1:]}:
        return [(at, at + 1)]
    if typed == other[1:]:
        return [_gap(at, text)]
    spans: list[Span] = []
    for operation in Levenshtein.opcodes(text, meant):
        if operation.tag in {"replace", "delete"}:
            spans.append((operation.src_start, operation.src_end))
        elif operation.tag == "insert":
            spans.append(_gap(operation.src_start, text))
    return spans


def _gap(at: int, text: str) -> Span:
    """The neighbours of what was lost before ``at``."""
    return max(at - 1, 0), min(at + 1, len(text))


def _joined(spans: list[Span], length: int) -> tuple[Span, ...]:
    """Sorted, clipped, merged; all of the text where nothing was left to mark."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged) or ((0, length),)
