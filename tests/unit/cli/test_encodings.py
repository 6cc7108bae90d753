"""Whatever a terminal's encoding lacks, no command ends by it, and programs can read what is for them."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from sendward.cli import watchlist
from sendward.cli.output import refuse

if TYPE_CHECKING:
    from pathlib import Path

STRANGE = "m\u00e9\u0430\U0001f600"
"""Letters for which Python has three kinds of escapes; JSON knows one of these, TOML two."""


@pytest.fixture
def poor(own_home: dict[str, str]) -> dict[str, str]:
    """The environment of somebody whose terminal knows ASCII alone."""
    return {**own_home, "PYTHONIOENCODING": "ascii"}


def told(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "sendward.cli.main", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
    assert b"Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("command", ["scan", "replay"])
def test_json_is_utf_8_in_whatever_terminal(poor: dict[str, str], tmp_path: Path, command: str) -> None:
    folder = tmp_path / STRANGE
    folder.mkdir()
    (folder / "1.eml").write_text("To: john@army.ml\nSubject: x\n\nx\n")

    done = told(poor, command, "--json", str(folder))

    first = json.loads(done.stdout.decode().splitlines()[0])
    assert STRANGE in json.dumps(first, ensure_ascii=False)


def test_exported_settings_are_utf_8_in_whatever_terminal(poor: dict[str, str], tmp_path: Path) -> None:
    lists = tmp_path / "config" / "sendward" / "watchlists"
    lists.mkdir(parents=True)
    (lists / "mine.txt").write_text(f"# {STRANGE}\nmybank.example\n", encoding="utf-8")

    done = told(poor, "settings", "export")

    [listed] = tomllib.loads(done.stdout.decode())["list"]
    assert STRANGE in listed["text"]


def test_a_terminal_that_lacks_a_quotation_mark_ends_no_command(poor: dict[str, str]) -> None:
    assert told(poor, "addin", "install", "thunderbird").returncode == 0
    assert told(poor, "watchlist", "list").returncode == 0


def test_a_list_from_outside_moves_no_cursor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], parser_of_watchlist: argparse.ArgumentParser
) -> None:
    hostile = tmp_path / "hostile.toml"
    hostile.write_text('name = "a \\u001b[2J"\nsource = "https://a.example"\n[[protect]]\ndomain = ".mil"\n')

    watchlist.run(parser_of_watchlist.parse_args(["check", str(hostile)]))
    refuse("check", ["/home/\x1b[2J: It is a folder; name a file."])

    said = capsys.readouterr()
    assert "\\x1b[2J" in said.out
    assert "\x1b" not in said.out + said.err


@pytest.fixture
def parser_of_watchlist() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    watchlist.add_arguments(parser)
    return parser
