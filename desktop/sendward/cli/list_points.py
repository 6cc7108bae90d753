"""Points of ``sendward doctor`` on the lists of protected domains, and on an example judged by them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.cli.doctor_point import Point
from sendward.cli.output import counted
from sendward.engine.public_suffixes import is_old, suffix_list_date
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Level
from sendward.settings.options import PACKS_OFF
from sendward.settings.policy import ASK_ADMINISTRATOR
from sendward.settings.settings import Where
from sendward.system.resources import packs_dir
from sendward.watchlists.build import ListChoice, load_engine
from sendward.watchlists.list_file import list_files
from sendward.watchlists.shipped import ShippedPacks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.engine.judge import Judge
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths


def list_points(paths: Paths, settings: Settings) -> Iterator[Point]:
    """Points on the lists of protected domains, and on an example judged by them."""
    choice = ListChoice.of(settings)
    loaded = load_engine(choice, paths)
    for problem in loaded.damage:
        yield Point("Lists", problem, "Install Sendward again.", is_wrong=True)
    if day := suffix_list_date():
        is_late = is_old(day, datetime.now(UTC).date())
        age, remedy = (": older than a year", "Install a newer Sendward.") if is_late else ("", "")
        yield Point("Lists", f"Public suffix list of {day}{age}", remedy)
    for listed in loaded.lists:
        yield Point("Lists", f"{listed.label}: {counted(listed.entries, 'entry', 'entries')}")
    chosen = () if settings.where(PACKS_OFF) is Where.BUILT_IN else settings.get(PACKS_OFF)
    titles = _titles_of_packs()
    for name in choice.packs_off:
        state = "switched off" if name in chosen else "not in use unless ticked"
        yield Point("Lists", f"{titles.get(name, name)}: {state}")
    for problem in loaded.problems:
        is_theirs = problem in loaded.of_organisation
        remedy = _MEND_LIST if is_theirs else "Correct the line; until then nothing of that file counts."
        yield Point("Lists", problem, remedy, is_wrong=True)
    for problem in loaded.idle_levels:
        yield Point("Lists", problem, ASK_ADMINISTRATOR, is_wrong=True)
    if not any(listed.entries for listed in loaded.lists):
        yield Point("Lists", "No domain is protected.", "Switch a list on in the settings.", is_wrong=True)
        return
    yield trial_point(loaded.judge)


def _titles_of_packs() -> dict[str, str]:
    """What the lists that ship are called for people, by their names in the settings."""
    try:
        shipped = ShippedPacks(packs_dir())
        files = list_files(packs_dir())
        return {file.stem: summary.label for file in files if (summary := shipped.summary(file))}
    except OSError:  # the damage is said already
        return {}


_MEND_LIST = "Ask your IT support to fix the list."


def trial_point(judge: Judge) -> Point:
    """Point on the example address: what ``judge`` would do about it."""
    verdict = judge(parse_target(EXAMPLE))
    if verdict.level:
        what = "be noted" if verdict.level is Level.NOTE else "be asked about"
        return Point(
            "Lists",
            f"Tried: {EXAMPLE} would {what}: {verdict.findings[0].reason}",
            "Try your own: sendward check ADDRESS",
        )
    return Point(
        "Lists",
        f"Tried: {EXAMPLE} would not be asked about, by your lists.",
        "Try one that should be: sendward check ADDRESS",
    )


EXAMPLE = "john@army.ml"
"""Example of a lost letter: real mail for the US Army went to Mali this way for ten years."""
