from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.guard.pause import at_midnight, in_a_quarter, in_an_hour

ZONES = (
    "Europe/Amsterdam",
    "America/Santiago",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_a_quarter_and_an_hour_are_counted_from_now() -> None:
    assert in_a_quarter(NOON) - NOON == timedelta(minutes=15)
    assert in_an_hour(NOON) - NOON == timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "zone", "ends"),
    [
        # an ordinary day
        ("2026-11-24T12:00+00:00", "Europe/Amsterdam", "2026-11-24T23:00+00:00"),
        # the day of 25 hours
        ("2026-10-24T22:30+00:00", "Europe/Amsterdam", "2026-10-25T23:00+00:00"),
        # the day of 23 hours
        ("2026-03-28T23:30+00:00", "Europe/Amsterdam", "2026-03-29T22:00+00:00"),
        # a midnight that does not exist: Chile goes from 24:00 to 01:00
        ("2026-09-05T20:00+00:00", "America/Santiago", "2026-09-06T04:00+00:00"),
    ],
)
def test_tomorrow_begins_at_local_midnight(now: str, zone: str, ends: str) -> None:
    found = at_midnight(datetime.fromisoformat(now), ZoneInfo(zone))

    assert found == datetime.fromisoformat(ends)
    assert found.tzinfo is UTC


@given(
    now=st.integers(min_value=631152000, max_value=4102444800).map(lambda s: datetime.fromtimestamp(s, UTC)),
    zone=st.sampled_from(ZONES),
)
def test_tomorrow_is_later_than_now_and_not_much_more_than_a_day_away(now: datetime, zone: str) -> None:
    wait = at_midnight(now, ZoneInfo(zone)) - now

    # Samoa left out a whole day in 2011
    assert timedelta(0) < wait <= timedelta(hours=49)


def test_the_machines_own_zone_is_the_default() -> None:
    found = at_midnight(NOON)

    assert found.astimezone().time().isoformat() == "00:00:00"
