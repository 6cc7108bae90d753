"""Trial of one detector on one domain, for the examples in the detectors' docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.domains import parse_domain
from sendward.engine.hits import Typed
from sendward.engine.index import Index
from sendward.model import Entry, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.engine.hits import Hit


def trial(detector: Callable[[Typed, Index], Iterable[Hit]], typed: str, *protected: str) -> list[str]:
    """The domains ``detector`` says were meant by ``typed``, when ``protected`` are on the list."""
    index = Index(
        Entry(
            parse_domain(text.removeprefix(".")).ascii,
            is_suffix=text.startswith("."),
            weight=Weight.NORMAL,
            origin="trial",
        )
        for text in protected
    )
    return sorted({hit.intended for hit in detector(Typed.of(parse_domain(typed), index), index)})
