"""Everything that judges reads its lists in one place."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from sendward.cli.main import main
from sendward.engine import public_suffixes
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Entry, Level
from sendward.system.paths import Paths
from sendward.system.resources import ResourcesMissingError, packs_dir, resources_dir
from sendward.watchlists import build
from sendward.watchlists.build import ListChoice, load_engine
from sendward.watchlists.own_entries import write_own_entries
from support.mail_folders import drop_into_maildir, maildir, message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return Paths.of_this_user()


def missing(*_: object) -> None:
    raise ResourcesMissingError("It is gone. Install Sendward again.")


def test_the_persons_own_list_is_called_so(paths: Paths) -> None:
    write_own_entries(paths.watchlists_dir, [Entry("klinikum-musterstadt.de")])

    lists = load_engine(ListChoice(), paths).lists

    assert ("Domains of your own", 1) in [(each.label, each.entries) for each in lists]


def test_a_list_that_ought_to_have_come_with_sendward_is_missed(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs = tmp_path / "packs"
    shutil.copytree(packs_dir(), packs)
    (packs / "us-military.toml").unlink()
    monkeypatch.setattr(build, "packs_dir", lambda: packs)

    [problem] = load_engine(ListChoice(), paths).damage

    assert "us-military.toml" in problem


@pytest.mark.parametrize("part", ["load_acquaintances", "packs_dir"])
def test_a_missing_part_of_the_installation_is_named_and_the_rest_judges(
    part: str, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own.txt"
    own.write_text("boeing.com\n", encoding="utf-8")
    monkeypatch.setattr(build, part, missing)

    read = load_engine(ListChoice(files=(own,)), paths)

    assert read.damage == ("It is gone. Install Sendward again.",)
    assert read.judge(parse_target("boieng.com")).level is Level.CONFIRM


@pytest.fixture
def _no_suffix_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(build, "SYSTEM_SUFFIXES", tmp_path / "nowhere of the system.dat")
    monkeypatch.setattr(public_suffixes, "_PLACES", (tmp_path / "nowhere.dat",))
    monkeypatch.setattr(public_suffixes, "_given", [])
    public_suffixes.public_suffixes.cache_clear()
    build.ensure_suffixes.cache_clear()
    yield
    monkeypatch.undo()
    public_suffixes.public_suffixes.cache_clear()
    build.ensure_suffixes.cache_clear()


@pytest.mark.usefixtures("_no_suffix_list")
def test_without_its_own_suffix_list_it_judges_by_the_one_of_tldextract(paths: Paths) -> None:
    read = [load_engine(ListChoice(), paths) for _ in range(2)][-1]  # said again when lists are read again

    assert [sentence for sentence in read.damage if "public suffix list cannot be read" in sentence]
    assert read.judge(parse_target("army.ml")).level is Level.CONFIRM
    assert parse_target("www.example.co.uk").domain.suffix == "co.uk"
    assert parse_target("公司.公司.cn").domain.suffix == "公司.cn"
    assert public_suffixes.public_suffixes().private_suffix(["a", "blogspot", "com"]) == "blogspot.com"
    assert public_suffixes.suffix_list_date() is None


@pytest.mark.usefixtures("_no_suffix_list")
def test_without_its_own_suffix_list_the_systems_comes_first(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = tmp_path / "system.dat"
    shutil.copyfile(resources_dir() / "suffixes" / "public_suffix_list.dat", system)
    monkeypatch.setattr(build, "SYSTEM_SUFFIXES", system)

    read = load_engine(ListChoice(), paths)

    assert [sentence for sentence in read.damage if "public suffix list cannot be read" in sentence]
    assert public_suffixes.suffix_list_date() is not None  # tldextract's has no day


def test_an_odd_list_is_named_and_the_others_judge(paths: Paths) -> None:
    paths.watchlists_dir.mkdir(parents=True)
    (paths.watchlists_dir / "deep.toml").write_text("a = " + "[" * 3_000, encoding="utf-8")

    read = load_engine(ListChoice(), paths)

    assert len(read.problems) == 1
    assert read.judge(parse_target("army.ml")).level is Level.CONFIRM


def test_the_policys_levels_count(paths: Paths) -> None:
    read = load_engine(ListChoice(levels={".mil": Level.NOTE, "netherlands": Level.NOTE}), paths)

    assert read.judge(parse_target("navy.ml")).level is Level.NOTE


@pytest.mark.usefixtures("paths")
def test_every_command_judges_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = maildir(tmp_path / "Sent")
    drop_into_maildir(folder, message("john@navy.com"), flags=":2,S")
    # a domain that people visit, so worth a note only where the known domains are at hand
    levels = []
    for arguments in (["check", "--json", "navy.com"], ["scan", "--json", str(folder)]):
        main(arguments)
        levels.append(json.loads(capsys.readouterr().out.splitlines()[0])["level"])
    main(["replay", "--json", str(folder)])
    levels.append(json.loads(capsys.readouterr().out.splitlines()[0])["level"])

    assert levels == ["note"] * 3
