from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.demand import Demand
from sendward.guard.decisions import DecisionError
from sendward.guard.guard import Guard
from sendward.guard.rules import Rules, Silence, answer_rules, demand_of, silence_of
from sendward.model import ConfirmBy, Decision, Level, Origin, Outcome, Scope, Trust
from sendward.settings.option import OptionType
from sendward.settings.options import MONITOR_ONLY, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from support.guarding import (
    ALWAYS_DOMAIN,
    NOON,
    ONCE,
    FakeClock,
    RecordingAsker,
    address,
    blocking,
    sighting,
    verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.journal import Journal
    from sendward.model import Address, Verdict

JOHN = "john@army.ml"
FOR_A_REASON = Decision(Outcome.TRUSTED, scope=Scope.ONCE, reason="They moved; I called them.")


@pytest.fixture
def lenient(clock: FakeClock, asker: RecordingAsker, journal: Journal) -> Guard:
    """A guard whose policy lets a block be answered for a reason."""
    return Guard(judge=blocking, clock=clock, asker=asker, ledger=journal, rules=Rules(block_is_final=False))


def typed_verdict(of: Address, differs: tuple[tuple[int, int], ...]) -> Verdict:
    found = verdict(of)
    (finding,) = found.findings
    entry = replace(finding.entry, confirm_by=ConfirmBy.TYPING)
    return replace(found, findings=(replace(finding, entry=entry, differs=differs),))


def test_a_click_is_enough_unless_somebody_said_otherwise() -> None:
    assert demand_of(verdict(address(JOHN)), Rules()) == Demand()


def test_what_is_blocked_leaves_no_way_round_unless_policy_opens_one() -> None:
    blocked = blocking(address(JOHN))

    assert not demand_of(blocked, Rules()).is_possible
    assert demand_of(blocked, Rules(block_is_final=False)) == Demand(reason=True)


def own_blocking(of: Address) -> Verdict:
    """As ``blocking``, but a list of the person's own blocks."""
    found = blocking(of)
    (finding,) = found.findings
    return replace(found, findings=(replace(finding, entry=replace(finding.entry, origin="mine.txt")),))


def test_a_persons_choice_lifts_a_block_of_their_own_lists_and_none_of_the_organisations(
    tmp_path: Path,
) -> None:
    own = tmp_path / "settings.toml"
    own.write_text('[alerts]\nblocked = "reason"\n', encoding="utf-8")
    silent = Policy.of({"levels": {".mil": "block"}}, "policy.toml")
    lenient = Policy.of({"alerts": {"blocked": "reason"}}, "policy.toml")

    def is_possible(policy: Policy, verdict: Verdict) -> bool:
        return demand_of(verdict, answer_rules(Settings.load(own, policy))).is_possible

    theirs, ones_own = blocking(address(JOHN)), own_blocking(address(JOHN))
    assert not is_possible(silent, theirs)
    assert is_possible(silent, ones_own)
    assert is_possible(lenient, theirs)
    unread = replace(lenient, is_unknown=True)
    assert not is_possible(unread, theirs)
    assert not is_possible(unread, ones_own)


@pytest.mark.parametrize(
    ("policy", "own", "is_silent", "speaks_of_blocked"),
    [
        ({}, "", False, True),
        ({}, "monitor_only = true", True, True),
        ({"general": {"monitor_only": False}}, "monitor_only = true", True, True),
        ({"general": {"monitor_only": True}}, "", True, False),
        ({"general": {"monitor_only": True}}, "monitor_only = true", True, False),
        ({"general": {"monitor_only": True}}, "monitor_only = false", False, False),
        (
            {"locked": ["general.monitor_only"], "general": {"monitor_only": True}},
            "monitor_only = false",
            True,
            False,
        ),
        ({"locked": ["general.monitor_only"]}, "monitor_only = true", False, True),
    ],
)
def test_only_the_organisations_own_silence_covers_what_it_blocks(
    tmp_path: Path,
    policy: dict[str, object],
    own: str,
    is_silent: bool,  # noqa: FBT001
    speaks_of_blocked: bool,  # noqa: FBT001
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"[general]\n{own}\n", encoding="utf-8")

    settings = Settings.load(file, Policy.of(policy, "policy.toml"))
    rules = answer_rules(settings)

    assert (rules.is_silent, rules.speaks_of_blocked) == (is_silent, speaks_of_blocked)
    expected = Silence.WHOLE if not (speaks_of_blocked and policy) else Silence.BUT_BLOCKED
    assert silence_of(settings) is (expected if is_silent else None)


def test_no_choice_of_the_persons_lifts_a_block_of_the_organisations(
    tmp_path: Path, clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    """Every option that can be switched or chosen, each in all of its values, by the person's own file."""
    policy = Policy.of({"levels": {".mil": "block"}}, "policy.toml")
    options = [option for option in OPTIONS if option.type in {OptionType.FLAG, OptionType.CHOICE}]
    assert MONITOR_ONLY in options
    for option in options:
        values = [each.value for each in option.choices] if option.choices else [True, False]
        for number, value in enumerate(values):
            settings = Settings.load(tmp_path / "settings.toml", policy)
            settings.set(option, value)
            rules = answer_rules(settings)
            guard = Guard(judge=blocking, clock=clock, asker=asker, ledger=journal, rules=rules)
            held = sighting(JOHN, origin=Origin.ADDIN, message=f"{option.key}:{number}")

            case = guard.submit(held)

            assert case is not None, option.key
            assert [each.recipient.text for each in guard.preview(held).questions] == [JOHN]
            with pytest.raises(DecisionError):
                guard.resolve(case.id, {JOHN: FOR_A_REASON})
            guard.close()


def test_a_reason_can_be_asked_for_below_a_block() -> None:
    rules = Rules(reason_from=Level.CONFIRM)

    assert demand_of(verdict(address(JOHN)), rules).reason
    assert not demand_of(verdict(address(JOHN), Level.NOTE), rules).reason


@pytest.mark.parametrize(
    ("domain", "differs", "end"),
    [
        ("army.ml", ((5, 7),), "ml"),
        ("navy.ml", ((2, 3),), "navy.ml"),
        ("gmial.com", (), "gmial.com"),
        ("mod.uk.com", ((7, 10),), "com"),
    ],
)
def test_what_differs_is_typed_once_more_from_its_label_on(
    domain: str, differs: tuple[tuple[int, int], ...], end: str
) -> None:
    assert demand_of(typed_verdict(address(f"john@{domain}"), differs), Rules()).typing == end


def test_a_blocked_recipient_is_right_once_for_a_reason(lenient: Guard, journal: Journal) -> None:
    case = lenient.submit(sighting(JOHN))
    assert case is not None

    with pytest.raises(DecisionError, match="needs a reason"):
        lenient.resolve(case.id, {JOHN: ONCE})
    with pytest.raises(DecisionError, match="only once"):
        lenient.resolve(case.id, {JOHN: replace(ALWAYS_DOMAIN, reason="always")})
    assert lenient.resolve(case.id, {JOHN: FOR_A_REASON})

    assert lenient.submit(sighting(JOHN)) is None
    assert lenient.submit(sighting(JOHN, message="the next")) is not None
    reasons = [line.reason for record in journal.all_records() for line in record.lines() if line.outcome]
    assert reasons == [FOR_A_REASON.reason]


def test_a_reason_given_before_does_not_outlive_a_policy_that_became_final(lenient: Guard) -> None:
    case = lenient.submit(sighting(JOHN))
    assert case is not None
    lenient.resolve(case.id, {JOHN: FOR_A_REASON})

    lenient.follow(Rules())

    assert lenient.submit(sighting(JOHN)) is not None


def test_an_exception_given_an_end_ends(guard: Guard, clock: FakeClock) -> None:
    trust = Trust(Scope.DOMAIN, "army.ml", NOON)
    guard.change_trust(None, trust)
    assert guard.submit(sighting(JOHN)) is None

    guard.change_trust(trust, replace(trust, until=NOON + timedelta(days=1)))

    assert guard.submit(sighting(JOHN)) is None
    clock.advance(days=1)
    assert guard.submit(sighting(JOHN)) is not None


def test_an_exception_made_by_hand_answers_what_is_asked_just_now(
    guard: Guard, asker: RecordingAsker
) -> None:
    guard.submit(sighting(JOHN))

    guard.change_trust(None, Trust(Scope.ADDRESS, JOHN, NOON))

    assert guard.open_cases == ()
    assert asker.shown == {}


def test_what_the_organisation_trusts_is_not_asked_about_by_anybody(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    rules = Rules(trusted=frozenset({"army.ml"}))
    guard = Guard(judge=verdict, clock=clock, asker=asker, ledger=journal, rules=rules)

    assert guard.submit(sighting(JOHN)) is None
    assert guard.submit(sighting("john@us.army.ml", "jane@navy.ml")) is not None
    assert [question.recipient.text for question in asker.asked[0].questions] == ["jane@navy.ml"]


def test_what_the_organisation_trusts_stays_blocked_where_it_blocks(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    rules = Rules(trusted=frozenset({"army.ml"}))
    guard = Guard(judge=blocking, clock=clock, asker=asker, ledger=journal, rules=rules)

    assert guard.submit(sighting(JOHN)) is not None


def test_a_block_by_a_list_of_ones_own_is_not_said_to_be_the_organisations(
    clock: FakeClock, asker: RecordingAsker, journal: Journal
) -> None:
    def own(of: Address) -> Verdict:
        found = blocking(of)
        (finding,) = found.findings
        return replace(
            found, findings=(replace(finding, entry=replace(finding.entry, origin="/home/me/mine.txt")),)
        )

    guard = Guard(judge=own, clock=clock, asker=asker, ledger=journal)
    case = guard.submit(sighting(JOHN))
    assert case is not None

    with pytest.raises(DecisionError, match="blocked by a list of your own"):
        guard.resolve(case.id, {JOHN: ONCE})
