"""The pause, and the ends it can have: in a quarter of an hour, in an hour, at midnight, when resumed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

    from sendward.guard.ports import Clock, Ledger

UNTIL_RESUMED = datetime.max.replace(tzinfo=UTC)
"""The end of a pause that only the person ends."""
LONGEST = timedelta(hours=49)
"""Longest wait for an end by the clock: until midnight, where a zone leaves out a day (Samoa, 2011). An end
farther away was chosen while the clock was wrong."""


class PauseForbiddenError(Exception):
    """There is no pause here, by the settings or the organisation's policy."""


class Pause:
    """The person's pause, kept in the ledger across restarts."""

    def __init__(self, ledger: Ledger, clock: Clock, *, is_allowed: bool) -> None:
        self._ledger, self._clock = ledger, clock
        self._until: datetime | None = None
        self._is_allowed = is_allowed

    @property
    def until(self) -> datetime | None:
        """Its end, ``UNTIL_RESUMED`` when only the person ends it; None when there is none."""
        if self._until is None or not self._is_allowed:
            return None
        left = self._until - self._clock()
        is_over = left <= timedelta(0) or (left > LONGEST and self._until != UNTIL_RESUMED)
        return None if is_over else self._until

    def is_on(self) -> bool:
        """Whether there is one."""
        return self.until is not None

    def recall(self) -> None:
        """Take up the one of an earlier run. Raises JournalError."""
        self._until = self._ledger.paused_until()
        self.allow(is_allowed=self._is_allowed)

    def allow(self, *, is_allowed: bool) -> None:
        """Allow pauses or not; where they are not one that lasts is ended. Raises JournalError."""
        self._is_allowed = is_allowed
        if not is_allowed and self._until is not None:
            self.end()

    def begin(self, until: datetime | None) -> None:
        """Pause until then (aware), or until resumed when None. Raises JournalError, PauseForbiddenError."""
        if not self._is_allowed:
            raise PauseForbiddenError
        end = UNTIL_RESUMED if until is None else until.astimezone(UTC)
        self._ledger.set_paused_until(end)
        self._until = end

    def end(self) -> None:
        """Resume. Raises JournalError."""
        self._ledger.set_paused_until(None)
        self._until = None


def in_a_quarter(now: datetime) -> datetime:
    """Fifteen minutes after ``now``."""
    return now + timedelta(minutes=15)


def in_an_hour(now: datetime) -> datetime:
    """Sixty minutes after ``now``, also where the clocks change meanwhile."""
    return now + timedelta(hours=1)


def at_midnight(now: datetime, zone: tzinfo | None = None) -> datetime:
    """The next midnight where the person is, in UTC: the beginning of tomorrow.

    ``zone`` is the machine's own when None. The day may have 23 or 25 hours; where the clocks go forward at
    midnight itself, tomorrow begins at the moment they do.
    """
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time.min, tzinfo=zone).astimezone(UTC)
