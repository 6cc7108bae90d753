"""What an organisation blocks stays blocked, whatever a person's own lists and choices say of it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendward.engine.calm import Acquaintances
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Level, State
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.watchlists.build import ListChoice
from sendward.watchlists.lists import LoadedLists, load_entries

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


TEXT = "army.mil, Army, block\nnavy.mil, Navy, block\nbank.example, Bank, note\n"
TOML = """name = "Ours"
[[protect]]
domain = "army.mil"
level = "block"
confirm_by = "typing"
[[protect]]
domain = "navy.mil"
level = "block"
[[protect]]
domain = "bank.example"
level = "note"
"""


def blocked_by(lists: LoadedLists) -> dict[str, Level]:
    return {str(entry): entry.level for entry in lists.entries}


def loosened(lists: LoadedLists, than: LoadedLists) -> list[str]:
    """The entries of which less is said than before."""
    now = blocked_by(lists)
    return [name for name, level in blocked_by(than).items() if name not in now or now[name] < level]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ours.txt", "army.mil, Army, block\n??\nnavy.mil, Navy, blok\n"),
        ("ours.toml", TOML.replace('"bank.example"', '"bank.example')),
        ("ours.toml", TOML.replace('level = "block"\nconfirm_by', 'levl = "block"\nconfirm_by')),
        ("ours.toml", TOML.replace('domain = "bank.example"', "domain = 3")),
    ],
    ids=["line", "quote", "key", "type"],
)
def test_a_bad_line_in_an_organisations_list_takes_nothing_else_from_it(
    name: str, text: str, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / name).write_text(text, encoding="utf-8")

    lists = load_entries((), (), packs=None, folders=[theirs], organisations=(theirs,))

    levels = blocked_by(lists)
    assert (levels["army.mil"], levels["navy.mil"]) == (Level.BLOCK, Level.BLOCK)
    assert lists.problems
    assert lists.of_organisation == set(lists.problems)
    assert "Only what else can be read of this list of your organisation counts." in lists.problems[0]


@st.composite
def damage(draw: st.DrawFn, raw: bytes) -> bytes | None:
    """What a crash, a slip or a failing disk makes of a file; None where it cannot be read."""
    at = draw(st.integers(0, len(raw) - 1))
    match draw(st.sampled_from(["gone", "empty", "flipped", "blanked", "line"])):
        case "gone":
            return None
        case "empty":
            return b""
        case "flipped":
            return raw[:at] + bytes([raw[at] ^ 1 << draw(st.integers(0, 7))]) + raw[at + 1 :]
        case "blanked":
            end = draw(st.integers(at + 1, len(raw)))
            return raw[:at] + b"\0" * (end - at) + raw[end:]
        case _:
            lines = raw.splitlines()
            lines.insert(draw(st.integers(0, len(lines))), draw(st.text(max_size=20)).encode())
            return b"\n".join(lines)


@given(data=st.data(), is_toml=st.booleans())
def test_no_damage_that_shows_makes_an_organisations_list_say_less(
    data: st.DataObject, *, is_toml: bool
) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path, kept = folder / ("ours.toml" if is_toml else "ours.csv"), folder / "kept"

        def load() -> LoadedLists:
            return load_entries((), [path], packs=None, organisations=(path,), kept=kept)

        raw = (TOML if is_toml else TEXT).encode()
        path.write_bytes(raw)
        good = load()
        assert good.problems == ()
        for _ in range(2):  # one blow after the other
            broken = data.draw(damage(raw))
            if broken is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(broken)
            found = load()
            if not found.problems:  # another list, as good as the first: it is the one to fall back on now
                good = found
            assert loosened(found, good) == [], broken


@given(raw=st.binary(max_size=200), name=st.sampled_from(["ours.toml", "ours.csv", "ours.txt"]))
@example(raw=b'name = "cut off', name="ours.toml")
@example(raw=b"\0\0[[protect]]\n", name="ours.toml")
def test_whatever_stands_in_an_organisations_list_the_others_count(raw: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as made:
        broken, whole = Path(made) / name, Path(made) / "whole.csv"
        broken.write_bytes(raw)
        whole.write_text(TEXT, encoding="utf-8")

        lists = load_entries((), [broken, whole], packs=None, organisations=(broken, whole))

    assert blocked_by(lists)["army.mil"] is Level.BLOCK


def test_a_list_that_was_emptied_holds_as_it_was_read_last_and_that_is_said(tmp_path: Path) -> None:
    theirs, kept = tmp_path / "theirs", tmp_path / "kept"
    theirs.mkdir()
    path = theirs / "ours.csv"
    path.write_text(TEXT, encoding="utf-8")

    def load() -> LoadedLists:
        return load_entries((), (), packs=None, folders=[theirs], organisations=(theirs,), kept=kept)

    good = load()
    path.write_bytes(b"")

    emptied = load()

    assert blocked_by(emptied) == blocked_by(good)
    assert "It is empty." in emptied.problems[0]
    assert "and all that was read last" in emptied.problems[0]


def test_the_lists_of_a_folder_that_cannot_be_read_hold_as_they_were_read_last(tmp_path: Path) -> None:
    theirs, kept = tmp_path / "theirs", tmp_path / "kept"
    theirs.mkdir()
    (theirs / "ours.csv").write_text(TEXT, encoding="utf-8")

    def load() -> LoadedLists:
        return load_entries((), (), packs=None, folders=[theirs], organisations=(theirs,), kept=kept)

    good = load()
    (theirs / "ours.csv").unlink()
    theirs.rmdir()
    theirs.touch()  # no folder any more: listing it is an error

    assert blocked_by(load()) == blocked_by(good)
    assert load().of_organisation


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
