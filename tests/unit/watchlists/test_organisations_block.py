"""What an organisation blocks stays blocked, whatever a person's own lists and choices say of it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.addr_spec import parse_target
from sendward.engine.calm import Acquaintances
from sendward.engine.judge import Engine
from sendward.model import Level, State
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.watchlists.build import ListChoice
from sendward.watchlists.lists import load_entries

if TYPE_CHECKING:
    from sendward.model import Verdict

PACK = """name = "Forces"
[[protect]]
domain = ".mil"
label = "US military"
known = ["army.mil", "navy.mil"]
[[protect]]
domain = "mod.uk"
"""
LOOK_ALIKES = (
    "army.ml",
    "us.army.ml",
    "navy.ml",
    "army.com",
    "army.mil.example.com",
    "arny-mil.com",
    "mod.ku",
)


def judged(
    own: str, folder: Path, *typed: str, familiar: frozenset[str] = frozenset(), **policy: object
) -> list[Verdict]:
    """The verdicts with a pack that ships and lists of a person's own; ``policy`` is for ``load_entries``."""
    packs, mine = folder / "packs", folder / "mine"
    for made in (packs, mine):
        made.mkdir(exist_ok=True)
    (packs / "forces.toml").write_text(PACK, encoding="utf-8")
    (mine / "mine.txt").write_text(own, encoding="utf-8")
    packs_off = ["forces"] if policy.get("own_choice") else []
    loaded = load_entries(packs_off, (), packs=packs, folders=[mine], **policy)  # type: ignore[arg-type]
    engine = Engine(loaded.entries, Acquaintances(familiar))
    return [engine.judge(parse_target(each)) for each in typed]


@pytest.mark.parametrize("levels", [{".mil": Level.BLOCK}, {"forces": Level.BLOCK}], ids=["entry", "list"])
@pytest.mark.parametrize(
    "own", ["army.ml", ".ml", ".mil, Ours, note", "army.mil, Ours, note", "us.army.ml\narmy.ml"]
)
def test_a_list_of_ones_own_does_not_lift_the_block(
    own: str, levels: dict[str, Level], tmp_path: Path
) -> None:
    verdicts = judged(own, tmp_path, "army.ml", "us.army.ml", levels=levels)

    assert [(verdict.state, verdict.level) for verdict in verdicts] == [(State.RESEMBLES, Level.BLOCK)] * 2
    assert all(verdict.findings[0].intended.endswith("army.mil") for verdict in verdicts)


def test_where_nothing_is_blocked_ones_own_list_makes_a_domain_protected(tmp_path: Path) -> None:
    [verdict] = judged("army.ml", tmp_path, "army.ml")

    assert verdict.state is State.PROTECTED


def test_what_a_shipped_list_names_itself_is_protected_though_it_resembles_something_blocked(
    tmp_path: Path,
) -> None:
    packs = tmp_path / "packs"
    packs.mkdir()
    (packs / "mali.txt").write_text("army.ml\n", encoding="utf-8")

    [verdict] = judged("army.ml", tmp_path, "army.ml", levels={"forces": Level.BLOCK})

    assert verdict.state is State.PROTECTED


def test_an_organisations_own_list_protects_against_a_block(tmp_path: Path) -> None:
    theirs = tmp_path / "mine"

    [verdict] = judged(
        "army.ml", tmp_path, "army.ml", levels={"forces": Level.BLOCK}, organisations=(theirs,)
    )

    assert verdict.state is State.PROTECTED


def test_the_level_of_an_organisations_list_is_not_lowered_by_the_persons(tmp_path: Path) -> None:
    theirs, own = tmp_path / "theirs", tmp_path / "own"
    for folder, text in ((theirs, "bank.example, Bank, block"), (own, "bank.example, Bank, note")):
        folder.mkdir()
        (folder / "list.csv").write_text(text, encoding="utf-8")

    for folders in ((theirs, own), (own, theirs)):
        [entry] = load_entries((), (), packs=None, folders=folders, organisations=(theirs,)).entries
        assert entry.blocks


def test_a_list_that_the_person_switches_off_still_blocks_what_the_organisation_blocks(
    tmp_path: Path,
) -> None:
    army, defence = judged("", tmp_path, "army.ml", "mod.ku", levels={".mil": Level.BLOCK}, own_choice=True)

    assert army.level is Level.BLOCK
    assert [str(finding.entry) for finding in defence.findings] == [".uk"]  # whoever lists what


def test_a_list_of_ones_own_named_like_a_list_in_the_policy_vouches_for_nothing(tmp_path: Path) -> None:
    [verdict] = judged("army.ml", tmp_path, "army.ml", levels={".mil": Level.BLOCK, "mine": Level.NOTE})

    assert verdict.level is Level.BLOCK


def test_no_crowd_of_nearer_entries_hides_what_is_blocked(tmp_path: Path) -> None:
    crowd = "\n".join(f"army.m{letter}" for letter in "abcdefghjknopqrstuvwxyz")

    [verdict] = judged(f"{crowd}\narmy.ml", tmp_path, "army.mll", levels={".mil": Level.BLOCK})

    assert verdict.level is Level.BLOCK


def test_a_domain_that_was_often_written_to_stays_blocked(tmp_path: Path) -> None:
    familiar = frozenset({"army.ml"})

    [blocked] = judged("", tmp_path, "army.ml", levels={".mil": Level.BLOCK}, familiar=familiar)
    [asked] = judged("", tmp_path, "army.ml", familiar=familiar)

    assert (blocked.level, asked.level) == (Level.BLOCK, Level.CONFIRM)


def test_it_is_said_whose_choice_lists_and_packs_are(tmp_path: Path) -> None:
    ours = tmp_path / "ours.txt"
    policy = Policy.of({"watchlists": {"packs_off": ["australia"], "files": [str(ours)]}}, "policy.toml")
    own = tmp_path / "settings.toml"

    theirs = ListChoice.of(Settings.load(own, policy))
    own.write_text(f"[watchlists]\npacks_off = ['us-military']\nfiles = ['{ours}']\n", encoding="utf-8")
    persons = ListChoice.of(Settings.load(own, policy))

    assert (theirs.organisations, theirs.own_choice) == ((ours,), False)
    assert (persons.organisations, persons.own_choice) == ((), True)


domains = st.sampled_from(
    [
        *LOOK_ALIKES,
        ".ml",
        ".com",
        ".mil",
        "army.mil",
        "example.com",
        "mil.ml",
        "navy.mil",
        "mod.uk",
        ".uk.com",
        "army.mi",
    ]
)
lines = st.lists(
    st.tuples(domains, st.sampled_from(["note", "confirm", "block"])).map(
        lambda pair: f"{pair[0]}, Mine, {pair[1]}"
    ),
    max_size=6,
)


@given(
    own=lines,
    is_off=st.booleans(),
    by_list=st.booleans(),
    familiar=st.frozensets(st.sampled_from(LOOK_ALIKES)),
)
def test_whatever_the_person_lists_switches_off_or_writes_to_nothing_blocked_is_let_through(
    own: list[str], familiar: frozenset[str], *, is_off: bool, by_list: bool
) -> None:
    levels = {"forces" if by_list else ".mil": Level.BLOCK}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = judged("", folder, *LOOK_ALIKES, levels=levels)
        after = judged(
            "\n".join(own), folder, *LOOK_ALIKES, levels=levels, own_choice=is_off, familiar=familiar
        )

    for was, verdict in zip(before, after, strict=True):
        if was.level is Level.BLOCK:
            assert verdict.level is Level.BLOCK, verdict.address
