from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.guard.guard import Guard
from sendward.guard.pause import PauseForbiddenError, at_midnight, in_a_quarter, in_an_hour
from sendward.guard.rules import Rules, answer_rules
from sendward.journal.records import Event
from sendward.model import Level, Origin, Scope, Trust
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from support.guarding import ONCE, FakeClock, RecordingAsker, copied, sighting, verdict
from support.posix import zones

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.journal import Journal
    from sendward.model import Address, Sighting, Verdict

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


@zones
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


@zones
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


JOHN, JANE = "john@army.ml", "jane@navy.ml"


def blocks_the_army(of: Address) -> Verdict:
    """The organisation blocks what resembles army.mil, and nothing else."""
    return verdict(of, Level.BLOCK if of.domain.ascii == "army.ml" else Level.CONFIRM)


@pytest.fixture
def paused(clock: FakeClock, asker: RecordingAsker, journal: Journal) -> Guard:
    guard = Guard(judge=blocks_the_army, clock=clock, asker=asker, ledger=journal)
    guard.pause(None)
    return guard


@pytest.mark.parametrize(
    "seen", [sighting(JOHN, JANE), copied(JOHN, JANE), sighting(JOHN, JANE, origin=Origin.ADDIN)]
)
def test_what_is_blocked_is_asked_about_while_paused(
    seen: Sighting, paused: Guard, asker: RecordingAsker
) -> None:
    assert paused.submit(seen) is not None

    [case] = asker.asked
    assert case.level is Level.BLOCK
    asked = [question.recipient.text for question in case.questions]
    # a message that is held for one is asked about whole, since it leaves with the others
    assert asked == ([JOHN, JANE] if seen.origin is Origin.ADDIN else [JOHN])


def test_a_blocked_message_is_held_again_however_often_it_is_sent_while_paused(
    paused: Guard, asker: RecordingAsker
) -> None:
    held = sighting(JOHN, origin=Origin.ADDIN)
    for times in (1, 2, 3):
        case = paused.submit(held)
        assert case is not None
        paused.resolve(case.id, {})
        assert len(asker.asked) == times


def test_the_composing_window_shows_what_is_blocked_while_paused(paused: Guard) -> None:
    shown = paused.preview(sighting(JOHN, JANE, origin=Origin.ADDIN))

    assert [question.recipient.text for question in shown.questions] == [JOHN]


def test_the_composing_window_is_told_what_is_settled_and_by_whom(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    rules = Rules(trusted=frozenset({"army.ml"}))
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal, rules=rules)
    guard.change_trust(None, Trust(Scope.ADDRESS, JANE, NOON))
    answered = sighting("max@mod.uk.com", origin=Origin.ADDIN)
    case = guard.submit(answered)
    assert case is not None
    guard.resolve(case.id, {"max@mod.uk.com": ONCE})

    everybody = (JOHN, JANE, "max@mod.uk.com", "ann@gmial.com", "mary@example.org")
    seen = guard.preview(sighting(*everybody, origin=Origin.ADDIN))

    assert [question.recipient.text for question in seen.questions] == ["ann@gmial.com"]
    assert (seen.settled, seen.settled_by_organisation) == (2, 1)
    assert guard.preview(sighting("mary@example.org", origin=Origin.ADDIN)).is_nothing


def test_what_leaves_while_paused_and_would_have_been_asked_about_has_a_row(
    paused: Guard, journal: Journal
) -> None:
    assert paused.submit(sighting(JANE, "mary@example.org", origin=Origin.ADDIN)) is None

    row = journal.records()[0]
    assert row.event is Event.SENT_PAUSED
    assert [line.recipient for line in row.lines()] == [JANE]
    assert row.payload["count"] == 2


@pytest.mark.parametrize(
    "seen", [sighting("mary@example.org", origin=Origin.ADDIN), sighting(JANE), copied(JANE)]
)
def test_what_is_honest_or_does_not_leave_has_none(seen: Sighting, paused: Guard, journal: Journal) -> None:
    assert paused.submit(seen) is None

    assert [record.event for record in journal.records()] == [Event.PAUSED]


def test_where_there_is_no_pause_none_begins_and_one_that_lasts_is_over(
    paused: Guard, clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal, rules=Rules(may_pause=False))

    assert guard.paused_until is None
    assert journal.records()[0].event is Event.RESUMED
    with pytest.raises(PauseForbiddenError):
        guard.pause(None)
    assert guard.submit(sighting(JANE)) is not None


def test_rules_that_change_end_a_pause(paused: Guard, journal: Journal) -> None:
    paused.follow(Rules(may_pause=False))

    assert paused.submit(sighting(JANE)) is not None
    assert journal.paused_until() is None


def test_an_organisation_can_lock_the_pause(tmp_path: Path) -> None:
    own = tmp_path / "settings.toml"
    own.write_text("[general]\nallow_pause = true\n", encoding="utf-8")
    policy = Policy.of({"locked": ["general.allow_pause"], "general": {"allow_pause": False}}, "policy.toml")

    assert answer_rules(Settings.load(own)).may_pause
    assert not answer_rules(Settings.load(own, policy)).may_pause


@pytest.mark.parametrize("years", [-3, -1, 1, 3])
def test_a_pause_set_while_the_clock_was_wrong_does_not_outlast_its_mending(
    years: int, clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    clock.advance(days=365 * years)
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal)
    guard.pause(in_an_hour(clock()))
    assert guard.submit(sighting(JANE)) is None

    clock.advance(days=-365 * years)

    assert guard.submit(sighting(JANE)) is not None
