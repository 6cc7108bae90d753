"""One detector tried on one domain: what the examples in the detectors are written with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.engine.domains import parse_domain
from sendward.engine.hits import Typed
from sendward.engine.index import Index
from sendward.engine.watchlist import parse_watchlist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.engine.hits import Hit


def trial(detector: Callable[[Typed, Index], Iterable[Hit]], typed: str, *protected: str) -> list[str]:
    """The domains ``detector`` says were meant by ``typed``, when ``protected`` are on the list."""
    index = Index(parse_watchlist("\n".join(protected), "trial", toml=False).entries)
    return sorted({hit.intended for hit in detector(Typed.of(parse_domain(typed), index), index)})
