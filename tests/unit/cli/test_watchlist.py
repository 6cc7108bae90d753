from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sendward.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "sendward"


def test_every_pack_is_listed_with_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watchlist", "list"]) == 0

    said = capsys.readouterr().out
    assert "us-military: US military, 1 ending" in said
    assert "https://www.iana.org/domains/root/db/mil.html" in said


def test_a_pack_that_the_settings_switch_off_is_not_listed(
    own_config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_config.mkdir()
    (own_config / "settings.toml").write_text('[watchlists]\npacks_off = ["us-military"]\n', encoding="utf-8")

    assert main(["watchlist", "list"]) == 0

    said = capsys.readouterr().out
    assert "us-military" not in said
    assert "us-government" in said


def test_a_bad_list_of_ones_own_is_named_when_the_lists_are_shown(
    own_config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_config / "watchlists").mkdir(parents=True)
    (own_config / "watchlists" / "mine.txt").write_text("example.org\n??\n", encoding="utf-8")

    assert main(["watchlist", "list"]) == 2

    said = capsys.readouterr()
    assert "mine.txt:2: " in said.err
    assert "mine" not in said.out


def test_checking_lists_tells_the_good_from_the_bad(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.toml"
    good.write_text("domain,label\nexample.org,Example\n.example\n", encoding="utf-8")
    bad.write_text('name = "x"\n[[protect]]\ndomain = "??"\n', encoding="utf-8")

    assert main(["watchlist", "check", str(good), str(bad)]) == 2

    said = capsys.readouterr()
    assert said.out == f"{good}: 1 domain, 1 ending\n"
    assert f"{bad}:2: " in said.err
    assert main(["watchlist", "check", str(good)]) == 0
