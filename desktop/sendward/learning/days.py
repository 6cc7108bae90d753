"""Days, as counts are kept by them: counted from 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LAST_DAY = (datetime.max.replace(tzinfo=UTC) - _EPOCH).days
"""The last one that there is a date for."""


def day_of(at: datetime) -> int:
    """The day of a time (UTC)."""
    return (at - _EPOCH).days


def date_of(day: int) -> datetime:
    """The beginning of a day (UTC)."""
    return _EPOCH + timedelta(days=day)
