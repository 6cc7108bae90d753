from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.model import Level
from sendward.settings.options import ALLOW_UNCHECKED, DRAFT_FOLDERS, DRAFTS
from sendward.settings.policy import Organisation, Policy
from sendward.settings.settings import LockedError, Settings, Where

if TYPE_CHECKING:
    from pathlib import Path


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    policy = Policy.load(tmp_path / "policy.toml")

    assert (dict(policy.values), policy.locked, policy.problems) == ({}, frozenset(), ())


def test_values_and_locks_are_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('locked = ["sources.drafts"]\n[sources]\ndrafts = true\nclipboard = false\n')

    policy = Policy.load(path)

    assert dict(policy.values) == {"sources.drafts": True, "sources.clipboard": False}
    assert policy.locked == {"sources.drafts"}
    assert policy.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("locked = 3", "locked must be a list"),
        ('locked = ["sources.smell"]', "there is no such option"),
        ('locked = ["drafts.folders"]', "everybody's own choice"),
        ("[sources]\nclipboard = 1", "sources.clipboard must be true or false"),
        ("locked = [", "nothing can be changed that it may lock"),
        ("lokced = ['sources.drafts']", "'lokced' is no table"),
        ("[alert]\nblocked = 'reason'", "'alert' is no table"),
        ("[journal]\nkep = '30 days'", "'journal.kep' is no option"),
        ("journal = '30 days'", "journal must be a table"),
    ],
)
def test_what_is_wrong_in_a_policy_is_said_to_the_administrator(
    text: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    [problem] = Policy.load(path).problems

    assert words in problem.what
    assert str(path) in problem.what
    assert "looks after this computer" in problem.remedy


def test_one_bad_lock_leaves_the_others_in_force(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('locked = ["sources.smell", "sources.drafts"]')

    assert Policy.load(path).locked == {"sources.drafts"}


def test_the_organisation_and_its_levels_are_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[organisation]\nname = "Example Ltd"\n[levels]\n".mil" = "block"\nnato = "note"\n')

    policy = Policy.load(path)

    assert policy.organisation == Organisation("Example Ltd")
    assert policy.levels == {".mil": Level.BLOCK, "nato": Level.NOTE}
    assert policy.problems == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("organisation = 1", "table of texts"),
        ("[organisation]\nname = 1", "table of texts"),
        ("[organisation]\nmotto = 'Be careful'", "there is no such text"),
        ("levels = 1", "levels must be a table"),
        ("[levels]\n'.mil' = 'stop'", "note, confirm and block are levels"),
        ("[levels]\n'.mil' = [1]", "note, confirm and block are levels"),
    ],
)
def test_what_is_wrong_with_them_is_said(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)

    [problem] = Policy.load(path).problems

    assert words in str(problem.what)


POLICY = 'locked = ["addin.allow_unchecked"]\n[addin]\nallow_unchecked = false\n[levels]\n".mil" = "block"\n'


def test_a_policy_that_cannot_be_read_any_more_holds_as_it_was_read_last(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "state" / "policy.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    path.write_text("locked = [")

    policy = Policy.load(path, last)
    policy.remember(last)  # what was fallen back on is not forgotten either

    settings = Settings.load(tmp_path / "settings.toml", policy)
    assert settings.get(ALLOW_UNCHECKED) is False
    assert settings.is_locked(ALLOW_UNCHECKED)
    assert not settings.is_locked(DRAFTS)
    assert policy.levels == {".mil": Level.BLOCK}
    [problem] = settings.problems
    assert "The policy holds as it was read last." in problem.what
    assert Policy.load(path, last).values == policy.values


def test_what_is_locked_by_a_policy_that_was_never_read_cannot_be_changed_nor_is_it_overturned(
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.toml").write_text("[sources]\ndrafts = false\n")
    (tmp_path / "policy.toml").write_text("locked = [")

    settings = Settings.load(
        tmp_path / "settings.toml", Policy.load(tmp_path / "policy.toml", tmp_path / "l")
    )

    assert settings.get(DRAFTS) is False
    assert settings.where(DRAFTS) is Where.USER
    with pytest.raises(LockedError):
        settings.set(DRAFTS, value=True)
    settings.set(DRAFT_FOLDERS, (tmp_path,))
    assert "nothing can be changed that it may lock" in settings.problems[0].what


def test_a_policy_that_was_taken_away_is_not_remembered(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    path.write_text(POLICY)
    Policy.load(path, last).remember(last)
    assert last.exists()
    path.unlink()

    Policy.load(path, last).remember(last)

    assert not last.exists()
