"""The lists that a command judges by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.cli.lists import ListsError, chosen_lists, engine_by
from sendward.cli.main import main
from sendward.settings.policy import Policy
from sendward.system.paths import Paths
from support.closed_folders import close_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_a_policy_in_a_folder_that_nobody_may_look_into_is_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths.under(tmp_path)
    paths.machine_config_dir.mkdir()
    paths.policy_file.write_text("locked = ['watchlists.packs_off']\n", encoding="utf-8")
    Policy.load(paths.policy_file, paths.last_policy_file).remember(paths.last_policy_file)
    paths.settings_file.parent.mkdir(parents=True)
    paths.settings_file.write_text("[watchlists]\npacks_off = ['us-military']\n", encoding="utf-8")
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)
    assert "us-military" not in chosen_lists()[0].packs_off

    for folder in (paths.machine_config_dir, paths.state_dir):
        with monkeypatch.context() as patch:
            close_folder(patch, folder)
            assert "us-military" not in chosen_lists()[0].packs_off


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[watchlists]\nfiles = [", "could not be read as TOML"),
        ("format = 9\n[watchlists]\nfiles = []\n", "A newer Sendward wrote"),
        ("[watchlists]\nfiles = 'mine.txt'\n", "watchlists.files must be a list"),
        ("watchlists = 'mine.txt'\n", "watchlists must be a table"),
    ],
)
def test_nothing_is_judged_without_the_lists_that_a_damaged_settings_file_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, why: str
) -> None:
    paths = Paths.under(tmp_path)
    paths.config_dir.mkdir()
    paths.settings_file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)

    with pytest.raises(ListsError, match=why):
        engine_by(())


@pytest.mark.parametrize("command", [["check", "army.ml"], ["scan", "."], ["checkup"], ["replay", "."]])
@pytest.mark.parametrize("folder", ["watchlists_dir", "machine_watchlists_dir"])
def test_a_command_that_judges_says_that_it_judged_nothing_where_a_list_has_a_bad_line(
    command: list[str],
    folder: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    paths = Paths.under(tmp_path)
    lists: Path = getattr(paths, folder)
    lists.mkdir(parents=True)
    (lists / "p.txt").write_text("partner.example\n??\n", encoding="utf-8")
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)

    assert main(command) == 2

    said = capsys.readouterr()
    assert said.out == ""
    *_, last = said.err.splitlines()
    assert "p.txt:2: " in said.err
    assert last.startswith(f"sendward {command[0]}: Nothing was judged")
    assert "mend" in last


def test_a_slip_elsewhere_in_the_settings_keeps_nobody_from_judging(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths.under(tmp_path)
    paths.config_dir.mkdir()
    paths.settings_file.write_text("[general]\nlanguage = 5\n", encoding="utf-8")
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)

    assert engine_by(()).lists
