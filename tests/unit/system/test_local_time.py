"""Moments in local time, also where the system has none for them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from sendward.system.local_time import in_local_time

HERE = timezone(timedelta(hours=2))


def test_a_moment_is_told_as_the_clock_here_shows_it() -> None:
    moment = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)

    assert f"{in_local_time(moment, HERE):%d %H:%M}" == "02 01:30"
    assert in_local_time(moment) == moment


@pytest.mark.parametrize("year", [2999, 3001, 9999])
def test_a_day_too_far_away_for_the_system_is_told_in_some_zone(year: int) -> None:
    moment = datetime(year, 12, 31, 23, 59, tzinfo=UTC)

    assert in_local_time(moment).utcoffset() is not None


def test_the_end_of_time_is_told_in_utc_where_the_zone_has_no_such_day() -> None:
    moment = datetime(9999, 12, 31, 23, 59, tzinfo=UTC)

    assert f"{in_local_time(moment, HERE):%Y-%m-%d %H:%M}" == "9999-12-31 23:59"
