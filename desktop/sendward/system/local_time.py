"""Moments as the clock on the wall here shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo


def in_local_time(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """``moment`` (aware) in ``zone``, which is the machine's unless given.

    In UTC where the system cannot tell the local time of a day so far away: Windows ends with the year 3000
    (Microsoft's documentation of ``_localtime64_s``), and an exception may have been made to last for longer.
    """
    try:
        return moment.astimezone(zone)
    except (OSError, OverflowError):
        return moment.astimezone(UTC)
