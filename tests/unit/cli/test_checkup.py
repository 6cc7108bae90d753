from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from sendward.cli import main
from sendward.journal.journal import Journal
from sendward.model import Scope, Trust
from sendward.system.paths import Paths
from support.homes import live_in

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, which no environment leads out of."""
    live_in(tmp_path, monkeypatch)
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    return tmp_path


def checked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> tuple[int, list[dict[str, Any]], dict[str, Any]]:
    military = tmp_path / "military.txt"
    military.write_text(".mil\narmy.mil\n")
    status = main.main(["checkup", "--json", "--no-packs", "--watchlist", str(military)])
    *mistakes, summary = map(json.loads, capsys.readouterr().out.splitlines())
    return status, mistakes, summary["checked"]


def test_what_stands_wrong_is_told_with_its_place_and_what_to_do(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    (home / ".forward").write_text("\\me, john@army.ml\n")

    status, [mistake], summary = checked(capsys, home)

    assert status == 1
    assert (mistake["address"], mistake["level"]) == ("john@army.ml", "confirm")
    assert mistake["findings"][0]["intended"] == "army.mil"
    assert mistake["places"] == [
        {
            "kind": "forward",
            "client": "the mail server (.forward)",
            "name": "line 1",
            "path": str(home / ".forward"),
            "switched_off": False,
            "what": "The rule “line 1” in the mail server (.forward) forwards mail there",
            "remedy": f"Correct it in the file {home / '.forward'} (line 1).",
        }
    ]
    assert (summary["files"], summary["recipients"], summary["unread"]) == (1, 1, [])


def test_a_home_without_mistakes_is_silent(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    (home / ".forward").write_text("john@army.mil\n")

    status, mistakes, summary = checked(capsys, home)

    assert (status, mistakes, summary["recipients"]) == (0, [], 1)


def test_what_cannot_be_read_is_no_clean_result(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    (home / ".forward").mkdir()

    status, _, summary = checked(capsys, home)

    assert status == 3
    assert [item["path"] for item in summary["unread"]] == [str(home / ".forward")]


def test_an_address_with_an_exception_is_passed_over_while_that_lasts(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    (home / ".forward").write_text("john@army.ml, mary@army.ml\n")
    paths = Paths.of_this_user()
    paths.create()
    with Journal.open(paths.journal_file, None) as journal:
        journal.change_trust(None, Trust(Scope.ADDRESS, "john@army.ml", NOW), NOW)
        over = Trust(Scope.ADDRESS, "mary@army.ml", NOW, NOW - timedelta(days=1))
        journal.change_trust(None, over, NOW)

    _, mistakes, _ = checked(capsys, home)

    assert [mistake["address"] for mistake in mistakes] == ["mary@army.ml"]


def test_a_journal_that_cannot_be_read_is_no_reason_to_say_that_all_is_well(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    paths = Paths.of_this_user()
    paths.create()
    paths.journal_file.write_bytes(b"no database" * 100)

    assert main.main(["checkup"]) == 2
    assert capsys.readouterr().err.startswith("sendward checkup: ")


def test_a_persons_answer_says_where_it_is_and_how_to_mend_it(
    capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    (home / ".muttrc").write_text("alias boss John <john@gmail.con>\n")

    assert main.main(["checkup"]) == 1

    said = capsys.readouterr()
    assert said.out.splitlines()[1:] == [
        "    Behind the short name “boss” in mutt.",
        f"        Correct it in the file {home / '.muttrc'}.",
    ]
    assert "1 file of mail programs, 1 recipient: 1 address resembles" in said.err
