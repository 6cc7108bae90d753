"""The messages of a mail store that are no news, and of which nothing else is remembered."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendward.mailstores.store import Mark

_SPARE = 2000
"""So many more than twice what is in the store are kept before those that have gone are dropped."""


class OldMessages:
    """A number for each state of each: a folder may hold tens of thousands.

    Those known from the start stand in an array; a record for each, or a set, would take ten times as much.
    """

    def __init__(self) -> None:
        self._from_the_start = array("q")
        """Rising."""
        self._later: set[int] = set()

    def __len__(self) -> int:
        """How many states are kept."""
        return len(self._from_the_start) + len(self._later)

    def begin(self, found: Iterable[tuple[str, Mark]]) -> None:
        """These were there at the start."""
        self._from_the_start = array("q", sorted(_state(key, mark) for key, mark in found))

    def add(self, key: str, mark: Mark) -> None:
        """This one was read, and is one too many to be remembered whole."""
        self._later.add(_state(key, mark))

    def has(self, key: str, mark: Mark) -> bool:
        """Whether the message is one of them, and as it was."""
        state = _state(key, mark)
        at = bisect_left(self._from_the_start, state)
        is_from_the_start = at < len(self._from_the_start) and self._from_the_start[at] == state
        return is_from_the_start or state in self._later

    def drop_gone(self, marks: Mapping[str, Mark]) -> None:
        """Forget those that are not among ``marks``, all there is now, once they are many."""
        if len(self) <= 2 * len(marks) + _SPARE:
            return
        there = {_state(key, mark) for key, mark in marks.items()}
        self._from_the_start = array("q", sorted(there.intersection(self._from_the_start)))
        self._later &= there


def _state(key: str, mark: Mark) -> int:
    """A number that is the same in this run as long as the message is as it was, whatever its file is called.

    A folder that is put in order anew gives all of them other names, and none is news by that.
    """
    return hash(mark[:3]) if mark.inode else hash(key)
