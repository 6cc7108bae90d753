"""``sendward settings`` as a person types it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from sendward.cli.lists import engine_by
from sendward.cli.main import main
from sendward.gates import instance
from sendward.journal.journal import Journal
from sendward.model import Scope, Trust
from sendward.settings.options import LANGUAGE
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from support.posix import is_closed_to_others

if TYPE_CHECKING:
    from pathlib import Path


TRUST = Trust(Scope.DOMAIN, "army.ml", datetime(2026, 11, 1, tzinfo=UTC))


def be(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Be a person of this name from now on."""
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / name / kind.lower()))
    (tmp_path / name / "run").mkdir(mode=0o700, parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / name / "run"))
    return Paths.of_this_user()


def test_what_one_computer_exports_another_imports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = be("here", tmp_path, monkeypatch)
    settings = Settings.load(here.settings_file)
    settings.set(LANGUAGE, "nl")
    settings.save()
    with Journal.open(here.journal_file, None, mark=here.journal_mark) as journal:
        journal.change_trust(None, TRUST, TRUST.granted_at)
    parcel = tmp_path / "parcel.toml"
    assert main(["settings", "export", str(parcel)]) == 0
    assert is_closed_to_others(parcel)
    assert main(["settings", "export", str(parcel)]) == 2  # it is not replaced

    there = be("there", tmp_path, monkeypatch)
    assert main(["settings", "import", str(parcel)]) == 0

    said = capsys.readouterr()
    assert "1 option, 0 lists, 1 exception" in said.out
    assert "keyring" in said.err  # there is none, so that the exception has no seal
    assert Settings.load(there.settings_file).get(LANGUAGE) == "nl"
    with Journal.open(there.journal_file, None) as journal:
        assert [(trust.scope, trust.key) for trust in journal.trusts()] == [(TRUST.scope, TRUST.key)]


def test_an_export_that_fails_leaves_nothing_behind_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = be("here", tmp_path, monkeypatch)
    here.watchlists_dir.mkdir(parents=True)
    (here.watchlists_dir / "latin.txt").write_bytes(b"b\xfccher.example\n")
    parcel = tmp_path / "parcel.toml"

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert main(["settings", "export", str(parcel)]) == 2
    assert f"{parcel}: No space left on device." in capsys.readouterr().err
    assert list(tmp_path.glob("*parcel*")) == []

    assert main(["settings", "export", str(tmp_path / "nowhere" / "parcel.toml")]) == 2
    assert main(["settings", "export", str(parcel)]) == 2  # it is written, but for one list
    assert "latin.txt could not be read" in capsys.readouterr().err
    (here.watchlists_dir / "latin.txt").unlink()
    assert parcel.exists()
    assert not (tmp_path / "nowhere").exists()


def test_while_sendward_runs_nothing_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = be("here", tmp_path, monkeypatch)
    parcel = tmp_path / "parcel.toml"
    parcel.write_text("format = 1\n[settings.general]\nlanguage = 'de'\n", encoding="utf-8")
    lock = instance.acquire(paths)
    assert lock is not None

    assert main(["settings", "import", str(parcel)]) == 2

    lock.release()
    assert "Sendward runs" in capsys.readouterr().err
    assert not paths.settings_file.exists()


def test_what_is_no_such_file_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = be("here", tmp_path, monkeypatch)
    parcel = tmp_path / "parcel.toml"
    parcel.write_text("format = 1\n[settings.general]\nlanguage = 'klingon'\n", encoding="utf-8")

    assert main(["settings", "import", str(parcel)]) == 2

    assert "general.language" in capsys.readouterr().err
    assert not paths.settings_file.exists()


@pytest.mark.parametrize("to", ["-", "parcel.toml"])
def test_an_export_without_choices_that_cannot_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], to: str
) -> None:
    paths = be("here", tmp_path, monkeypatch)
    paths.config_dir.mkdir(parents=True)
    paths.settings_file.write_text("[general]\nlanguage = 'de'\n[oops\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["settings", "export", to]) == 2

    assert "could not be read as TOML" in capsys.readouterr().err


def test_an_import_that_cannot_write_a_list_does_not_end_as_if_it_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = be("here", tmp_path, monkeypatch)
    (paths.watchlists_dir / "mine.txt").mkdir(parents=True)
    parcel = tmp_path / "parcel.toml"
    parcel.write_text("format = 1\n[[list]]\nname = 'mine.txt'\ntext = 'a.example'\n", encoding="utf-8")

    assert main(["settings", "import", str(parcel)]) == 2

    assert "mine.txt could not be written" in capsys.readouterr().err


def test_a_list_that_cannot_be_read_is_left_out_and_keeps_nobody_from_judging(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = be("here", tmp_path, monkeypatch)
    parcel = tmp_path / "parcel.toml"
    parcel.write_text("format = 1\n[[list]]\nname = 'mine.txt'\ntext = 'bad bad'\n", encoding="utf-8")

    assert main(["settings", "import", str(parcel)]) == 2

    said = capsys.readouterr()
    assert "mine.txt:1: 'bad bad' is not a domain." in said.err
    assert "0 lists" in said.out
    assert not paths.watchlists_dir.exists()
    assert engine_by(()).problems == ()
