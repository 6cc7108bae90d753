"""A message in which many strangers would see one another's addresses: what its client is told of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sendward.engine.in_sight import in_sight
from sendward.mailstores.imap.servers import read_providers
from sendward.settings.options import MANY_ADDRESSES, MANY_ORGANISATIONS, NEVER
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.in_sight import InSight
    from sendward.gates.ports import Words
    from sendward.model import Sighting
    from sendward.settings.settings import Settings


class SeenByAll:
    """Counts by the options; asks nothing, writes nothing down, and holds nothing by itself."""

    def __init__(self, settings: Settings, words: Words) -> None:
        self._settings, self._words = settings, words
        self.is_usual: Callable[[Sighting], bool] = lambda _sighting: False
        """Says whether those in sight are so in every message to them: that is nothing to tell."""

    def of(self, sighting: Sighting) -> InSight | None:
        """How many see one another, where they are many by the options; else None."""
        least = self._settings.get(MANY_ADDRESSES)
        if least == NEVER or len(sighting.recipients) < int(least):
            return None
        found = in_sight(sighting.recipients, _providers())
        is_many = found.addresses >= int(least)
        is_mixed = found.organisations >= int(self._settings.get(MANY_ORGANISATIONS))
        return found if is_many and is_mixed and not self.is_usual(sighting) else None

    def answered(self, sighting: Sighting) -> dict[str, Any] | None:
        """The part of an answer that tells of it; None where there is nothing to tell."""
        found = self.of(sighting)
        if found is None:
            return None
        said = self._words.seen_by_all(found)
        return {
            "addresses": found.addresses,
            "organisations": found.organisations,
            "headline": said.headline,
            "reason": said.reason,
            "move": said.move,
            "go_on": said.go_on,
        }


@cache
def _providers() -> frozenset[str]:
    """The domains at which anybody can have an address, as far as the shipped data names them."""
    found = read_providers(resources_dir() / "mail-servers.toml")
    return frozenset().union(*(provider.domains for provider in found))
