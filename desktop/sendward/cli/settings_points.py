"""Points of ``sendward doctor`` on the settings and the organisation's policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.cli.doctor_point import Point
from sendward.settings.options import OPTIONS
from sendward.settings.policy import SET_BY_ORGANISATION
from sendward.system.files import is_there

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.settings.option import Option
    from sendward.settings.policy import Policy
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths

_TOPIC = "Settings"


def settings_points(paths: Paths, settings: Settings, *, app_is_running: bool = False) -> Iterator[Point]:
    """Points on the settings: the file, each option's value and where it comes from, and unreadable ones."""
    there = "" if is_there(paths.settings_file) else " (not there: nothing was chosen yet)"
    yield Point(_TOPIC, f"{paths.settings_file}{there}")
    yield from policy_points(settings.policy)
    if app_is_running and not settings.policy.is_remembered(paths.last_policy_file):
        yield Point(
            _TOPIC,
            "The running app is not known to have read this policy; it goes on with what it read before.",
            "End it (sendward --quit, or log out) and start it again.",
        )
    for option in OPTIONS:
        lock = ""
        if settings.is_locked(option):
            is_read = option.key in settings.policy.locked
            lock = f", {SET_BY_ORGANISATION if is_read else 'held until the policy can be read'}"
        yield Point(
            "Settings", f"{option.key} = {value_text(settings, option)} ({settings.where(option)}{lock})"
        )
    for problem in settings.problems:
        yield Point(_TOPIC, problem.what, problem.remedy, is_wrong=True)


def policy_points(policy: Policy) -> Iterator[Point]:
    """Points on the organisation's policy: its places and revision, and what it holds beside the options."""
    for place in policy.places:
        yield Point(_TOPIC, f"{place} (the organisation's policy, revision {policy.revision})")
    who = policy.organisation
    for name in ("name", "message", "contact"):
        if text := getattr(who, name):
            yield Point(_TOPIC, f"organisation.{name} = {text} (machine, {SET_BY_ORGANISATION})")
    for domain in sorted(policy.trusted):
        yield Point(_TOPIC, f"trusted: {domain} (machine, {SET_BY_ORGANISATION})")
    for name in sorted(policy.withdrawn_lists):
        yield Point(_TOPIC, f"withdrawn list: {name} (machine, {SET_BY_ORGANISATION})")
    for entry, level in policy.levels.items():
        yield Point(_TOPIC, f"levels[{entry}] = {level.word} (machine, {SET_BY_ORGANISATION})")


def value_text(settings: Settings, option: Option[Any]) -> str:
    """The value of ``option`` as the settings file would write it."""
    plain = option.write(settings.get(option))
    if isinstance(plain, bool):
        return "true" if plain else "false"
    return f"[{', '.join(map(_item_text, plain))}]" if isinstance(plain, list) else str(plain) or '""'


def _item_text(item: str | dict[str, str | int]) -> str:
    return item if isinstance(item, str) else f"{item['address']} at {item['host']}"
