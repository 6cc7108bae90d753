"""``sendward addin`` as a person types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.cli.main import main
from sendward.gates.thunderbird.installation import install
from sendward.gates.thunderbird.places import places_of_user
from sendward.system.autostart import own_program
from support.homes import live_in

if TYPE_CHECKING:
    from pathlib import Path


def test_only_what_was_there_is_said_to_be_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    live_in(tmp_path, monkeypatch)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    install(places_of_user(), own_program())

    assert main(["addin", "uninstall", "thunderbird"]) == 0
    assert "are gone" in capsys.readouterr().out

    assert main(["addin", "uninstall", "thunderbird"]) == 0
    assert "nothing to take away" in capsys.readouterr().out


def test_what_is_missing_is_called_as_the_usage_shows_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["addin", "status"])

    told = capsys.readouterr().err
    assert "[--machine] thunderbird" in told
    assert "required: thunderbird" in told
