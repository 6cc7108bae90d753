"""The clock on the wall, for whoever was given no other."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The time now, aware, UTC."""
    return datetime.now(UTC)
