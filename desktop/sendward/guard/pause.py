"""Ends of a pause: in a quarter of an hour, in an hour, at midnight, when resumed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

UNTIL_RESUMED = datetime.max.replace(tzinfo=UTC)
"""The end of a pause that only the person ends."""


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
