"""The story that ``dev.py run`` plays without a desktop shows what README shows."""

from __future__ import annotations

from sendward.engine.domains import parse_domain
from sendward.engine.judge import Engine
from sendward.model import Address
from sendward.settings.usual_lists import countries_of, usual_packs_off
from sendward.system.locale_names import locale_names
from sendward.system.platform import Platform
from sendward.system.resources import packs_dir
from sendward.watchlists.build import ListChoice, load_acquaintances, read_lists
from support.desktop.story import WHERE_IT_PLAYS


def meant_by(domain: str, environment: dict[str, str]) -> list[str]:
    """What the question offers instead of ``domain`` to whoever starts the app in this environment."""
    off = usual_packs_off(countries_of(locale_names(environment, Platform.LINUX)))
    entries = read_lists(ListChoice(packs_off=off), None, packs_dir()).entries
    verdict = Engine(entries, load_acquaintances()).judge(Address("", parse_domain(domain)))
    return [finding.intended for finding in verdict.best]


def test_the_story_offers_one_correction_as_the_picture_of_the_readme_does() -> None:
    in_no_country = {"LANG": "C.UTF-8"}

    assert len(meant_by("army.ml", in_no_country)) > 1
    assert meant_by("army.ml", {**in_no_country, "LC_ADDRESS": WHERE_IT_PLAYS}) == ["army.mil"]
