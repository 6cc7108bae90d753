"""A message in which many strangers would see one another's addresses: what its client is told of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sendward.engine.in_sight import in_sight
from sendward.journal.errors import JournalError
from sendward.mailstores.imap.servers import read_providers
from sendward.settings.options import MANY_ADDRESSES, MANY_ORGANISATIONS, NEVER
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.in_sight import InSight
    from sendward.gates.ports import Words
    from sendward.guard.crowds import Crowds
    from sendward.model import Sighting
    from sendward.settings.settings import Settings


class SeenByAll:
    """Counts by the options, and has written down what is told; asks nothing, and holds nothing by itself."""

    def __init__(
        self, settings: Settings, words: Words, on_troubled: Callable[[JournalError], object]
    ) -> None:
        """``on_troubled`` is told when the journal could not do its work."""
        self._settings, self._words, self._on_troubled = settings, words, on_troubled
        self._crowds: Crowds | None = None

    def open(self, crowds: Crowds) -> None:
        """Ask ``crowds`` from now on whom to tell of."""
        self._crowds = crowds

    def of(self, sighting: Sighting) -> InSight | None:
        """How many see one another, where they are many by the options; else None."""
        least = self._settings.get(MANY_ADDRESSES)
        if least == NEVER or len(sighting.recipients) < int(least):
            return None
        found = in_sight(sighting.recipients, _providers())
        is_many = found.addresses >= int(least)
        is_mixed = found.organisations >= int(self._settings.get(MANY_ORGANISATIONS))
        is_to_tell = self._crowds is None or self._crowds.is_to_tell(sighting)
        return found if is_many and is_mixed and is_to_tell else None

    def answered(self, sighting: Sighting, *, may_leave: bool = False) -> dict[str, Any] | None:
        """The part of an answer that tells of it; None where there is nothing to tell.

        ``may_leave``: the client may send the message after this answer.
        """
        found = self.of(sighting)
        try:
            self._follow(sighting, found, may_leave=may_leave)
        except JournalError as error:
            self._on_troubled(error)
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

    def _follow(self, sighting: Sighting, found: InSight | None, *, may_leave: bool) -> None:
        if self._crowds is None:
            return
        if found is None:
            self._crowds.see(sighting)
            return
        self._crowds.tell(sighting, found)
        if may_leave:
            self._crowds.let_go(sighting)


@cache
def _providers() -> frozenset[str]:
    """The domains at which anybody can have an address, as far as the shipped data names them."""
    found = read_providers(resources_dir() / "mail-servers.toml")
    return frozenset().union(*(provider.domains for provider in found))
