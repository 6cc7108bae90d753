"""A policy beside the one read before it: the stricter of both holds, unless a revision says otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sendward.model import Level
from sendward.phrase import Listed, Phrase
from sendward.settings.option import NEITHER
from sendward.settings.options import OPTIONS
from sendward.settings.problem import SettingsProblem

if TYPE_CHECKING:
    from typing import Any

    from sendward.settings.policy import Policy


def beside(policy: Policy, kept: Policy, place: str, *, is_whole: bool) -> Policy:
    """The policy that counts where ``kept`` was read before ``policy``, whose ``place`` is named in problems.

    ``is_whole`` is whether all of ``policy`` could be read. Only one in which nothing is wrong takes anything
    back, by a higher revision; what it permits without one is named in ``problems``.
    """
    counts_alone = is_whole and not policy.problems and policy.revision > kept.revision
    if counts_alone:
        return policy
    values, levels = dict(policy.values), dict(policy.levels)
    back = [*_keep_values(values, policy, kept, is_whole=is_whole), *_keep_levels(levels, kept)]
    trusted, withdrawn = policy.trusted & kept.trusted, policy.withdrawn_lists & kept.withdrawn_lists
    if is_whole:
        back += ["trusted.domains"] if trusted != policy.trusted else []
        back += ["withdrawn_lists"] if withdrawn != policy.withdrawn_lists else []
    else:
        values, levels = {**kept.values, **values}, {**kept.levels, **levels}
        trusted, withdrawn = kept.trusted, kept.withdrawn_lists
    locked = policy.locked | kept.locked
    for option in OPTIONS:
        # one of the two may lock it with any value; a list or file of the other's stays: none permits more
        if (
            option.key in locked
            and option.strict is not NEITHER
            and not option.permits_more(option.strict, values.get(option.key, option.default))
            and (
                (policy.is_unclear and option.key not in policy.locked)
                or (kept.is_unclear and option.key not in kept.locked)
            )
        ):
            values[option.key] = option.strict
    said = [_taken_back(place, back, policy, kept)] if back and is_whole else []
    return replace(
        policy,
        values=values,
        levels=levels,
        trusted=trusted,
        withdrawn_lists=withdrawn,
        locked=locked,
        organisation=policy.organisation if policy.organisation.is_named else kept.organisation,
        revision=kept.revision,
        problems=(*policy.problems, *said),
        is_unclear=policy.is_unclear or kept.is_unclear,
    )


def _keep_values(values: dict[str, Any], policy: Policy, kept: Policy, *, is_whole: bool) -> list[str]:
    """Put back into ``values`` what ``policy`` permits and ``kept`` did not; returns the options' keys.

    What a policy that could be read whole does not say is its word on what is blocked, too.
    """
    back: list[str] = []
    for option in OPTIONS:
        now, before = policy.value(option), kept.value(option)
        is_unlocked = option.key in kept.locked and option.key not in policy.locked
        is_bound = option.key in kept.locked or option.is_word_on_blocked
        if is_unlocked or (is_bound and option.permits_more(now, before)):
            back.append(option.key)
            is_said = option.key in values or (is_whole and option.is_word_on_blocked)
            values[option.key] = option.least_of(now, before) if is_said else before
    return back


def _keep_levels(levels: dict[str, Level], kept: Policy) -> list[str]:
    """Put back into ``levels`` what is lower than in ``kept``, or may be; returns what it was, in words."""
    back: list[str] = []
    for name in sorted(levels.keys() | kept.levels.keys()):
        now, before = levels.get(name), kept.levels.get(name)
        if before is not None and (now or Level.NOTE) < before:
            levels[name] = before
        elif before is None and now is not Level.BLOCK:
            del levels[name]  # the lists may have a higher one
        else:
            continue
        back.append(f'levels."{name}"')
    return back


def _taken_back(place: str, names: list[str], policy: Policy, kept: Policy) -> SettingsProblem:
    if policy.revision > kept.revision:
        return SettingsProblem(
            Phrase(
                "As long as something is wrong in {path}, the policy read before it still holds for {names}.",
                path=place,
                names=Listed(names),
            ),
            Phrase("Ask your IT support to fix the policy file."),
        )
    return SettingsProblem(
        Phrase(
            "{path} permits more than the policy read before it, without a higher revision, "
            "so that one still holds for {names}.",
            path=place,
            names=Listed(names),
        ),
        Phrase(
            "Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.",
            revision=kept.revision + 1,
        ),
    )
