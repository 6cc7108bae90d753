"""Days as a person picks them, and the moments at which they end."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from sendward.system.local_time import in_local_time

if TYPE_CHECKING:
    from datetime import tzinfo

LATEST = QDate(2999, 12, 31)
"""The last day that can be picked: Windows tells no local time after the year 3000."""


def end_of_day(day: QDate, zone: tzinfo | None = None) -> datetime:
    """The end of ``day`` where the person is, in UTC: the next day's midnight. ``zone`` is the machine's."""
    following = day.addDays(1)
    midnight = datetime.combine(
        datetime(following.year(), following.month(), following.day(), tzinfo=UTC).date(), time.min, zone
    )
    return midnight.astimezone(UTC)


def start_of_day(now: datetime, days_ago: int = 0, zone: tzinfo | None = None) -> datetime:
    """The midnight with which the day of ``now`` (aware) began where the person is, or one before it, in UTC.

    >>> start_of_day(datetime(2026, 3, 2, 12, tzinfo=UTC), 1, UTC)
    datetime.datetime(2026, 3, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    day = now.astimezone(zone).date() - timedelta(days=days_ago)
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def last_day(until: datetime, zone: tzinfo | None = None) -> QDate:
    """The last day of something that ends at ``until`` (aware): the inverse of ``end_of_day``."""
    local = in_local_time(until - timedelta(microseconds=1), zone)
    return QDate(local.year, local.month, local.day)
